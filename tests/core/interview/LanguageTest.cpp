// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Navigator.h"
#include "tests/core/interview/Scenario.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

TestForm bilingual()
{
    return {
        "<name/><tea/><said/>", QStringLiteral(R"xml(<itext>
              <translation lang="English" default="true()">
                <text id="name"><value>Your name?</value><value form="guidance">First name only</value></text>
                <text id="tea"><value>Tea, <output value="/data/name"/>?</value><value form="audio">jr://audio/tea.mp3</value></text>
                <text id="tea-h"><value>Any tea</value></text>
                <text id="yes"><value>Yes</value></text><text id="no"><value>No</value></text>
              </translation>
              <translation lang="ไทย">
                <text id="name"><value>ชื่อ?</value></text>
                <text id="tea"><value>ชา <output value="/data/name"/>?</value></text>
                <text id="tea-h"><value>-</value></text>
                <text id="yes"><value>ใช่</value></text>
              </translation></itext>
              <bind nodeset="/data/said" calculate="jr:choice-name(/data/tea, '/data/tea')"/>)xml"),
        R"xml(<input ref="/data/name"><label ref="jr:itext('name')"/><hint ref="jr:itext('name')"/></input>
               <select1 ref="/data/tea"><label ref="jr:itext('tea')"/><hint ref="jr:itext('tea-h')"/>
                 <item><label ref="jr:itext('yes')"/><value>yes</value></item>
                 <item><label ref="jr:itext('no')"/><value>no</value></item></select1>)xml"};
}

} // namespace

SCENARIO("The language of an interview changes in the middle")
{
    Scenario interview(bilingual());
    CHECK(interview.session().language() == "English");
    interview.answer("/data/name", "Ploy");
    interview.answer("/data/tea", "yes");
    Question tea = interview.question("/data/tea");
    CHECK(tea.label.text == "Tea, Ploy?");
    CHECK(tea.label.media.value("audio") == "jr://audio/tea.mp3");
    CHECK(interview.question("/data/name").guidance.text == "First name only");
    CHECK(interview.value("/data/said") == "Yes");

    const ChangeSet change = must(interview.session().setLanguage("ไทย"));
    CHECK(interview.paths(change.values) == QStringList{"/data/said"});
    CHECK(interview.value("/data/said") == "ใช่");
    tea = interview.question("/data/tea");
    CHECK(tea.label.text == "ชา Ploy?");
    CHECK_FALSE(tea.label.isFallback);

    THEN("what is not translated is in the form's default language, and says so")
    {
        CHECK(tea.hint.text == "Any tea");
        CHECK(tea.hint.isFallback);
        CHECK(tea.hint.language == "English");
        CHECK(tea.choices[1].label.text == "No");
        CHECK(tea.choices[1].label.isFallback);
        CHECK(tea.label.media.value("audio") == "jr://audio/tea.mp3");
    }
    THEN("a second language can be shown beside it")
    {
        const Question second = interview.session().question(tea.node, "English");
        CHECK(second.label.text == "Tea, Ploy?");
        CHECK(second.choices[0].label.text == "Yes");
    }
    THEN("a language that the form does not have is refused")
    {
        CHECK(mustFail(interview.session().setLanguage("Klingon")).code == form::unknownLanguage);
        CHECK(interview.session().language() == "ไทย");
    }
}

TEST_CASE("A text that shows an answer is among what changed, in whichever language it does")
{
    Scenario interview(bilingual());
    CHECK(interview.paths(interview.answer("/data/name", "x").texts) == QStringList{"/data/tea"});
}

TEST_CASE("The outline says the short form of a label, where there is one in its language")
{
    Scenario interview(
        TestForm{"<name/><tea/>", QStringLiteral(R"xml(<itext>
              <translation lang="English" default="true()">
                <text id="name"><value>What is your name?</value><value form="short">Name</value></text>
                <text id="tea"><value>Tea?</value></text>
              </translation>
              <translation lang="ไทย">
                <text id="name"><value>คุณชื่ออะไร?</value></text>
                <text id="tea"><value>ชา?</value><value form="short">ชา</value></text>
              </translation></itext>)xml"),
                 R"xml(<input ref="/data/name"><label ref="jr:itext('name')"/></input>
               <input ref="/data/tea"><label ref="jr:itext('tea')"/></input>)xml"});
    const Navigator navigator(interview.session());
    const auto outline = [&](const QString &language) {
        QStringList labels;
        for (const OutlineEntry &entry : navigator.outline(language))
            labels << entry.label.text;
        return labels;
    };
    CHECK(outline("English") == QStringList{"Name", "Tea?"});
    CHECK(outline("ไทย") == QStringList{"คุณชื่ออะไร?", "ชา"});
    CHECK(interview.question("/data/name").label.text == "What is your name?");
}
