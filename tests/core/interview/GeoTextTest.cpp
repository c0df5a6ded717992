// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/GeoText.h"
#include "core/interview/AnswerTypes.h"
#include "tests/core/interview/Scenario.h"

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;
using form::DataType;

namespace
{

/// "latitude longitude" as it is understood; empty: it is not.
QString understood(const QString &text)
{
    const auto point = geoPointFromText(text);
    return point ? point->latitude + u' ' + point->longitude : QString();
}

} // namespace

TEST_CASE("A place is understood as people write it")
{
    CHECK(understood(u"-37.81 144.96"_s) == u"-37.81 144.96"_s);
    CHECK(understood(u" -37.81, 144.96 "_s) == u"-37.81 144.96"_s);
    CHECK(understood(u"-37.81,144.96"_s) == u"-37.81 144.96"_s);
    CHECK(understood(u"-37,81 144,96"_s) == u"-37.81 144.96"_s);
    CHECK(understood(u"-37,81, 144,96"_s) == u"-37.81 144.96"_s);
    CHECK(understood(u"−37.81，144.96"_s) == u"-37.81 144.96"_s);
    CHECK(understood(u"๑๓.๗๕ ๑๐๐.๕๒"_s) == u"13.75 100.52"_s);
    CHECK(understood(u"37 144"_s) == u"37 144"_s);
    CHECK(understood(u"13.7563° N, 100.5018° E"_s) == u"13.7563 100.5018"_s);
    CHECK(understood(u"37°48'51.8\"S 144°57'47\"E"_s) == u"-37.8143889 144.9630556"_s);
    CHECK(understood(u"37°48′51.8″S, 144°57′47″E"_s) == u"-37.8143889 144.9630556"_s);
    CHECK(understood(u"S 37 48.5 E 144 57.2"_s) == u"-37.8083333 144.9533333"_s);
    CHECK(understood(u"37 48 51.8 s 144 57 47 e"_s) == u"-37.8143889 144.9630556"_s);
    CHECK(understood(u"E100.5 N13.75"_s) == u"13.75 100.5"_s);
    CHECK(understood(u"-37°30' 144°15'"_s) == u"-37.5 144.25"_s);
    CHECK(geoPointFromText(u"13.75 100.5 4 8"_s)
          == GeoPoint{u"13.75"_s, u"100.5"_s, u"4"_s, u"8"_s});
}

TEST_CASE("What is no place, or may be two, is not understood")
{
    for (const QString &text :
         {u""_s, u"13.75"_s, u"37,144"_s, u"37,81"_s, u"91 10"_s, u"10 181"_s, u"1 2 3 4 5"_s,
          u"here"_s, u"N 10 S 20"_s, u"E 10 E 20"_s, u"10°70'N 20°E"_s, u"-10 S 20 E"_s,
          u"1e400 2"_s, u"nan nan"_s, u"10 N"_s, u"N E"_s, u"° °"_s}) {
        CAPTURE(text);
        CHECK(understood(text).isEmpty());
    }
}

TEST_CASE("Every place that is written down is read again")
{
    for (int i = -900; i <= 900; i += 7) {
        const GeoPoint point{QString::number(i / 10.0), QString::number(i / 5.0), u"12"_s,
                             u"3.5"_s};
        CHECK(geoPointOf(geoAnswer(point)) == point);
        CHECK(geoPointFromText(geoAnswer(point)) == point);
        CHECK(isOfType(DataType::GeoPoint, geoAnswer(point)));
    }
}

TEST_CASE("Lines of places are places with a semicolon between them, and after them if need be")
{
    const QString two = u"1 2 0 0; 3 4 0 0"_s;
    CHECK(isOfType(DataType::GeoTrace, two));
    CHECK(isOfType(DataType::GeoTrace, two + u"; "_s));
    CHECK_FALSE(isOfType(DataType::GeoTrace, u"1 2 0 0"_s));
    CHECK_FALSE(isOfType(DataType::GeoTrace, u"1 2 0 0; north"_s));
    CHECK_FALSE(isOfType(DataType::GeoTrace, u";"_s));
    CHECK_FALSE(isOfType(DataType::GeoShape, two));
    CHECK(isOfType(DataType::GeoShape, two + u"; 5 6 0 0; 1 2 0 0"_s));
    CHECK(geoLineOf(two)->size() == 2);
    CHECK(geoLineOf(two + u"; "_s)->size() == 2);
    CHECK(geoLineOf({})->empty());
    CHECK_FALSE(geoLineOf(two + u"; north"_s)); // none is dropped without a word
}

SCENARIO("A direction is a part of a circle")
{
    Scenario interview({"<way/>", R"xml(<bind nodeset="/data/way" type="decimal"/>)xml",
                        R"xml(<input ref="/data/way" appearance="bearing"/>)xml"});
    CHECK(interview.session().answer(interview.node("/data/way"), u"0"_s));
    CHECK(interview.session().answer(interview.node("/data/way"), u"359.5"_s));
    for (const QString &no : {u"-1"_s, u"361"_s}) {
        const auto answer = interview.session().answer(interview.node("/data/way"), no);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == notADirection);
    }
}

SCENARIO("A question says what the form says where another program is not there")
{
    const Scenario interview(
        {"<scan/>", R"xml(<bind nodeset="/data/scan" jr:noAppErrorString="No scanner here."/>)xml",
         R"xml(<input ref="/data/scan" appearance="ex:org.example.SCAN"/>)xml"});
    CHECK(interview.question("/data/scan").noApp.text == u"No scanner here."_s);
}
