// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Languages.h"

#include "core/form/Language.h"

#include <QLocale>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

QString languageName(const QString &language)
{
    const QString code = form::languageCode(language);
    if (code.isEmpty())
        return language;
    switch (scriptOf(language)) {
    case Script::SimplifiedChinese:
        return u"简体中文"_s;
    case Script::TraditionalChinese:
        return u"繁體中文"_s;
    default:
        break;
    }
    if (code.startsWith("en"_L1))
        return u"English"_s;
    const QLocale locale(code);
    return locale.language() == QLocale::C ? language : locale.nativeLanguageName();
}

Script scriptOf(const QString &language)
{
    const QString code = form::languageCode(language);
    if (code.startsWith("th"_L1))
        return Script::Thai;
    if (code.startsWith("ko"_L1))
        return Script::Korean;
    if (!code.startsWith("zh"_L1))
        return Script::Latin;
    return form::isTraditionalChinese(code) ? Script::TraditionalChinese
                                            : Script::SimplifiedChinese;
}

QString textFor(const study::TextByLanguage &texts, const QString &language)
{
    for (const auto &[name, text] : texts)
        if (name == language && !text.isEmpty())
            return text;
    for (const auto &[name, text] : texts)
        if (form::areSameLanguage(name, language) && !text.isEmpty())
            return text;
    for (const auto &[name, text] : texts)
        if (!text.isEmpty())
            return text;
    return {};
}

} // namespace saltbush::app
