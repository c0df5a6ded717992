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
