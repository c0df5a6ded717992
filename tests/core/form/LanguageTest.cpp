// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/Language.h"
#include "core/form/FormText.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush::form;

TEST_CASE("A language is known by its code or its name")
{
    CHECK(languageCode(u"Thai (th)"_s) == u"th"_s);
    CHECK(languageCode(u"Korean"_s) == u"ko"_s);
    CHECK(languageCode(u"zh_TW"_s) == u"zh-tw"_s);
    CHECK(languageCode(u"default"_s).isEmpty());
    CHECK(areSameLanguage(u"en_AU"_s, u"English (en)"_s));
    CHECK(areSameLanguage(u"zh-Hant"_s, u"zh_TW"_s));
    CHECK_FALSE(areSameLanguage(u"zh-Hant"_s, u"zh_CN"_s));
    CHECK(areSameLanguage(u"Chinese (Traditional)"_s, u"zh-Hant"_s));
    CHECK(areSameLanguage(u"Tagalog"_s, u"Tagalog"_s));
    CHECK_FALSE(areSameLanguage(u"Tagalog"_s, u"Vietnamese"_s));
}

TEST_CASE("A form's own name of a language is found by any other")
{
    const Translations texts{.languages = {u"English (en)"_s, u"Thai"_s, u"中文 (zh-Hant)"_s},
                             .defaultLanguage = u"English (en)"_s,
                             .texts = {}};
    CHECK(nameInForm(texts, u"th"_s) == u"Thai"_s);
    CHECK(nameInForm(texts, u"zh_TW"_s) == u"中文 (zh-Hant)"_s);
    CHECK(nameInForm(texts, u"Thai"_s) == u"Thai"_s);
    CHECK(nameInForm(texts, u"zh-Hans"_s).isEmpty());
    CHECK(nameInForm(texts, u"klingon tongue"_s).isEmpty());
    CHECK(nameInForm({}, u"th"_s).isEmpty());
}
