// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/JsonFields.h"
#include "core/study/StudyConfig.h"
#include "tests/support/QtStrings.h"
#include "tests/support/Results.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::study;

namespace
{

QString placeOfError(const QByteArray &json)
{
    const Error error = mustFail(StudyConfig::fromJson(json));
    return error.code.toString() + u' ' + error.place.node;
}

} // namespace

TEST_CASE("Canonical JSON sorts keys by UTF-16, escapes as RFC 8785 asks, and has no spaces")
{
    const QByteArray loose =
        "{ \"\xe2\x82\xac\": 1, \"b\": [true, null, -7], \"a\": \"\\u0007\\n\\/\xc3\xb6\\u0022\","
        " \"\xf0\x9f\x98\x80\": {}, \"\xef\xac\xb3\": [] }";
    const QByteArray canonical = toCanonicalJson(must(parseJsonObject(loose)));
    CHECK(canonical
          == "{\"a\":\"\\u0007\\n/\xc3\xb6\\\"\",\"b\":[true,null,-7],\"\xe2\x82\xac\":1,"
             "\"\xf0\x9f\x98\x80\":{},\"\xef\xac\xb3\":[]}");
    CHECK(toCanonicalJson(must(parseJsonObject(canonical))) == canonical);
}

TEST_CASE("Broken JSON is told with its line")
{
    const Error error = mustFail(parseJsonObject("{\n\"a\": 1,\n\"b\": }\n"));
    CHECK(error.code == jsonMalformed);
    CHECK(error.place.row == 3);
    CHECK(mustFail(parseJsonObject("[1]")).code == jsonMalformed);
}

TEST_CASE("study.json is read and written back")
{
    const QByteArray json = R"({"name": "Health", "languages": ["en", "th"],
        "sites": [{"prefix": "MEL", "name": {"en": "Melbourne"}}],
        "forms": [{"file": "survey.xlsx"}], "consent": [{"file": "consent.json"}],
        "quotas": {"by": ["site"], "cells": [{"values": {"site": "MEL"}, "target": 50}],
            "names": {"site": {"en": "Town", "th": "เมือง"}}},
        "schedule": [{"visit": "first", "name": {"en": "First"}, "form": "survey"},
            {"visit": "again", "name": {"en": "Again"}, "form": "survey", "after": "first",
             "days": 180, "window": 30}],
        "entities": [{"list": "places", "properties": ["suburb", "kind"]}],
        "holdings": 2, "packageDays": 30})";
    const StudyConfig config = must(StudyConfig::fromJson(json));
    CHECK(config.site(QStringLiteral("MEL"))->name.at(QStringLiteral("en"))
          == QStringLiteral("Melbourne"));
    CHECK(config.formFiles == QStringList{QStringLiteral("survey.xlsx")});
    CHECK(config.quotas.cells.front().target == 50);
    CHECK(config.quotas.names.at(QStringLiteral("site")).at(QStringLiteral("en"))
          == QStringLiteral("Town"));
    REQUIRE(config.schedule.size() == 2);
    CHECK(config.schedule[0].after.isEmpty());
    CHECK(config.schedule[1].after == QStringLiteral("first"));
    CHECK(config.schedule[1].days == 180);
    CHECK(config.schedule[1].window == 30);
    REQUIRE(config.entities.size() == 1);
    CHECK(config.entities[0].list == QStringLiteral("places"));
    CHECK(config.entities[0].properties
          == QStringList{QStringLiteral("suburb"), QStringLiteral("kind")});
    CHECK(config.holdings == 2);
    CHECK(config.packageLife == std::chrono::days(30));
    CHECK(must(StudyConfig::fromJson(config.toJson())).toJson() == config.toJson());
}

TEST_CASE("What is wrong in study.json is named by its path")
{
    CHECK(placeOfError(R"({"nmae": "x", "name": "x"})")
          == QStringLiteral("study.json-unknown-key nmae"));
    CHECK(placeOfError("{}") == QStringLiteral("study.json-missing-key name"));
    CHECK(placeOfError(R"({"name": "x", "entities": [{"list": "a b", "properties": []}]})")
          == QStringLiteral("study.json-wrong-value entities[0].list"));
    CHECK(placeOfError(R"({"name": 5})") == QStringLiteral("study.json-wrong-value name"));
    CHECK(placeOfError(R"({"name": "x", "holdings": 3})")
          == QStringLiteral("study.json-wrong-value holdings"));
    CHECK(placeOfError(R"({"name": "x", "holdings": 1.5})")
          == QStringLiteral("study.json-wrong-value holdings"));
    CHECK(placeOfError(R"({"name": "x", "sites": [{"prefix": "mel"}]})")
          == QStringLiteral("study.json-wrong-value sites[0].prefix"));
    CHECK(placeOfError(R"({"name": "x", "sites": [{"prefix": "MEL"}, {"prefix": "MEL"}]})")
          == QStringLiteral("study.json-wrong-value sites[1].prefix"));
    CHECK(placeOfError(R"({"name": "x", "forms": [{"file": "a", "x": 1}]})")
          == QStringLiteral("study.json-unknown-key forms[0].x"));
    CHECK(placeOfError(R"({"name": "x", "quotas": {"by": ["site"], "names": {"city": {}}}})")
          == QStringLiteral("study.json-unknown-key quotas.names.city"));
    CHECK(placeOfError(R"({"name": "x", "schedule": [
                           {"visit": "b", "form": "f", "after": "a", "days": 3}]})")
          == QStringLiteral("study.json-wrong-value schedule[0].after"));
    CHECK(placeOfError(R"({"name": "x", "schedule": [{"visit": "b", "form": "f", "days": 3}]})")
          == QStringLiteral("study.json-wrong-value schedule[0].days"));
    CHECK(placeOfError(R"({"name": "x", "schedule": [
                           {"visit": "b", "form": "f"}, {"visit": "b", "form": "f"}]})")
          == QStringLiteral("study.json-wrong-value schedule[1].visit"));
}

TEST_CASE("Two holdings are wanted unless one was chosen knowingly")
{
    CHECK(must(StudyConfig::fromJson(R"({"name": "x"})")).holdings == 2);
    CHECK(must(StudyConfig::fromJson(R"({"name": "x", "holdings": 1})")).holdings == 1);
}
