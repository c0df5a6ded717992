// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interview/Scenario.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

TestForm placesForm(const QString &appearance)
{
    return {"<place/>", QStringLiteral(R"xml(<itext>
              <translation lang="English"><text id="app"><value>Read it from the card</value></text></translation>
              <translation lang="ไทย"><text id="app"><value>อ่านจากบัตร</value></text></translation></itext>
              <instance id="places"><root>
                <item><name>mel</name><label>Melbourne</label><geometry>-37.8 144.9 0 0</geometry></item>
                <item><name>none</name><label>Nowhere</label></item></root></instance>
              <bind nodeset="/data/place" jr:noAppErrorString="jr:itext('app')"/>)xml"),
            QStringLiteral(R"xml(<select1 ref="/data/place" appearance="%1"><label>Where?</label>
              <itemset nodeset="instance('places')/root/item"><value ref="name"/><label ref="label"/></itemset>
              </select1>)xml")
                .arg(appearance)};
}

} // namespace

SCENARIO("Choices on a map say where they are")
{
    const Question onMap = Scenario(placesForm("map")).question("/data/place");
    CHECK(onMap.choices[0].geometry == "-37.8 144.9 0 0");
    CHECK(onMap.choices[1].geometry.isEmpty());
    CHECK(Scenario(placesForm("")).question("/data/place").choices[0].geometry.isEmpty());
}

SCENARIO("What is said where another program would answer is in the language of the interview")
{
    Scenario interview(placesForm("ex:org.example"));
    CHECK(interview.question("/data/place").noApp.text == "Read it from the card");
    CHECK(must(interview.session().setLanguage("ไทย")).values.empty());
    CHECK(interview.question("/data/place").noApp.text == "อ่านจากบัตร");
}

namespace
{

/// A place to give, with a list of places beside it, and a repeat of people met somewhere.
TestForm besideForm()
{
    return {R"xml(<near/><wanted/><p jr:template=""><geometry/><who/></p><area/><road/>)xml",
            R"xml(<instance id="places"><root>
             <item><name>mel</name><label>Melbourne</label><geometry>-37.8 144.9 0 0</geometry>
               <marker-color>#aa0000</marker-color><marker-symbol>M</marker-symbol></item>
             <item><name>none</name><label>Nowhere</label></item>
             <item><name>syd</name><label>Sydney</label><geometry>-33.9 151.2 0 0</geometry></item>
           </root></instance>
           <bind nodeset="/data/near" type="geopoint"/><bind nodeset="/data/area" type="geoshape"/>
           <bind nodeset="/data/p/geometry" type="geopoint"/>
           <bind nodeset="/data/road" type="binary"/>)xml",
            R"xml(<input ref="/data/wanted"/>
           <input ref="/data/near"><label>Where?</label>
             <itemset nodeset="instance('places')/root/item[/data/wanted = '' or name = /data/wanted]">
             <value ref="name"/><label ref="label"/></itemset></input>
           <repeat nodeset="/data/p"><input ref="/data/p/geometry"/><input ref="/data/p/who"/></repeat>
           <input ref="/data/area"><itemset nodeset="/data/p[./who != '']">
             <value ref="geometry"/><label ref="geometry"/></itemset></input>
           <upload ref="/data/road" mediatype="osm/*"><label>The road</label>
             <tag key="highway"><label>Kind of road</label></tag>
             <tag key="name"><label>Its name</label></tag></upload>)xml"};
}

QStringList placesOf(const Question &question)
{
    QStringList places;
    for (const Choice &place : question.places)
        places << place.label.text + QStringLiteral(" at ") + place.geometry;
    return places;
}

} // namespace

SCENARIO(
    "A question for a place has the places of its list beside it, and may be answered anywhere")
{
    Scenario interview(besideForm());
    const Question near = interview.question("/data/near");
    CHECK(placesOf(near)
          == QStringList{"Melbourne at -37.8 144.9 0 0", "Sydney at -33.9 151.2 0 0"});
    CHECK(near.choices.empty());
    CHECK(near.places.front().drawing.value("marker-color") == "#aa0000");
    CHECK(near.places.front().drawing.value("marker-symbol") == "M");
    CHECK(near.places.back().drawing.isEmpty());
    interview.answer("/data/near", "10 20 0 0");
    WHEN("a filter leaves one of them")
    {
        interview.answer("/data/wanted", "syd");
        THEN("the other is not shown any more, and the answer stays")
        {
            CHECK(placesOf(interview.question("/data/near"))
                  == QStringList{"Sydney at -33.9 151.2 0 0"});
            CHECK(interview.value("/data/near") == "10 20 0 0");
            CHECK_FALSE(interview.violation("/data/near"));
        }
    }
}

SCENARIO("Places of a repeat are beside a question as soon as they are given")
{
    Scenario interview(besideForm());
    CHECK(placesOf(interview.question("/data/area")).isEmpty());
    interview.add("/data/p");
    interview.answer("/data/p/geometry", "1 2 0 0");
    CHECK(placesOf(interview.question("/data/area")).isEmpty());
    const ChangeSet changes = interview.answer("/data/p/who", "Mai");
    CHECK(placesOf(interview.question("/data/area")) == QStringList{" at 1 2 0 0"});
    CHECK(interview.paths(changes.texts).contains("/data/area"));
}

TEST_CASE("A file from OpenStreetMap has the tags beside it that the form asks for")
{
    const Scenario interview(besideForm());
    const Question road = interview.question("/data/road");
    REQUIRE(road.tags.size() == 2);
    CHECK(road.tags[0].value == "highway");
    CHECK(road.tags[0].label.text == "Kind of road");
    CHECK(road.tags[1].value == "name");
    CHECK(road.choices.empty());
}

TEST_CASE("No more places are shown beside a question than can be told apart")
{
    QString items;
    for (int i = 0; i < 6'000; ++i)
        items += QStringLiteral("<item><name>p%1</name><geometry>%2 10</geometry></item>")
                     .arg(i)
                     .arg(i / 100.0);
    const Scenario interview(
        TestForm{"<near/>",
                 QStringLiteral("<instance id=\"places\"><root>%1</root></instance>"
                                "<bind nodeset=\"/data/near\" type=\"geopoint\"/>")
                     .arg(items),
                 R"xml(<input ref="/data/near"><itemset nodeset="instance('places')/root/item">
              <value ref="name"/><label ref="name"/></itemset></input>)xml"});
    CHECK(interview.question("/data/near").places.size() == 5'000);
}

SCENARIO("Places of an entity list are beside a question, those of this laptop among them")
{
    const TestForm form{
        "<near/>",
        R"xml(<instance id="houses" src="jr://file-csv/houses.csv"/>
              <bind nodeset="/data/near" type="geopoint"/>)xml",
        R"xml(<input ref="/data/near"><itemset nodeset="instance('houses')/root/item">
              <value ref="name"/><label ref="label"/></itemset></input>)xml"};
    TestHost host;
    host.setEntities("houses",
                     {{.id = "h3", .label = "Blue", .properties = {{"geometry", "5 6 0 0"}}}});
    const auto read = readForm(form.bytes(), [](const QString &) -> Result<QByteArray> {
        return QByteArray("name,label,geometry\nh1,Red,1 2 0 0\nh2,Unseen,\n");
    });
    const auto session = must(FormSession::begin(read, host));
    CHECK(placesOf(session->question(must(session->find("/data/near"))))
          == QStringList{"Red at 1 2 0 0", "Blue at 5 6 0 0"});
}
