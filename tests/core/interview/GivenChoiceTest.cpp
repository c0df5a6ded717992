// SPDX-License-Identifier: GPL-3.0-or-later
// What a form itself answers in a question with choices.
#include "tests/core/interview/Scenario.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// A town is asked; `rules` may answer the place. Its choices are of a list, or written out.
TestForm town(const QString &given, const QString &rules, bool isWrittenOut)
{
    const QString choices = isWrittenOut
        ? QStringLiteral("<item><label>A</label><value>a</value></item>")
        : QStringLiteral("<itemset nodeset=\"instance('places')/root/item\"><value ref=\"name\"/>"
                         "<label ref=\"name\"/></itemset>");
    return {QStringLiteral("<town/><place>%1</place><copy/>").arg(given),
            QStringLiteral("<instance id=\"places\"><root><item><name>a</name></item></root>"
                           "</instance><bind nodeset=\"/data/copy\" calculate=\"/data/place\"/>")
                + rules,
            QStringLiteral("<input ref=\"/data/town\"><setvalue event=\"xforms-value-changed\" "
                           "ref=\"/data/place\" value=\"/data/town\"/></input>"
                           "<select1 ref=\"/data/place\">%1</select1>")
                .arg(choices)};
}

} // namespace

SCENARIO("A default that is none of the choices is no answer")
{
    for (const bool isWrittenOut : {true, false}) {
        Scenario foreign(town("z", {}, isWrittenOut));
        CHECK(foreign.value("/data/place").isEmpty());
        CHECK(foreign.value("/data/copy").isEmpty());
        Scenario known(town("a", {}, isWrittenOut));
        CHECK(known.value("/data/place") == "a");
        CHECK(known.value("/data/copy") == "a");
    }
}

SCENARIO("What an event sets is kept where it is a choice")
{
    for (const bool isWrittenOut : {true, false}) {
        const QString first =
            "<setvalue event=\"odk-instance-first-load\" ref=\"/data/place\" value=\"'z'\"/>";
        Scenario interview(town({}, first, isWrittenOut));
        CHECK(interview.value("/data/place").isEmpty());
        interview.answer("/data/town", "a");
        CHECK(interview.value("/data/copy") == "a");
        interview.answer("/data/town", "elsewhere");
        CHECK(interview.value("/data/place").isEmpty());
        CHECK(interview.value("/data/copy").isEmpty());
    }
}

SCENARIO("What is calculated is kept where it is a choice")
{
    for (const bool isWrittenOut : {true, false}) {
        const QString rule = "<bind nodeset=\"/data/place\" calculate=\"/data/town\"/>";
        Scenario interview(town({}, rule, isWrittenOut));
        interview.answer("/data/town", "a");
        CHECK(interview.value("/data/place") == "a");
        interview.answer("/data/town", "z");
        CHECK(interview.value("/data/place").isEmpty());
        CHECK(interview.value("/data/copy").isEmpty());
        interview.answer("/data/town", "a");
        CHECK(interview.value("/data/place") == "a");
    }
}

TEST_CASE("Words of a default are one space apart, as those of an answer")
{
    const QString items = "<item><label>A</label><value>a</value></item>"
                          "<item><label>B</label><value>b</value></item>";
    Scenario interview(
        TestForm{"<fruit>a  b</fruit>", {}, "<select ref=\"/data/fruit\">" + items + "</select>"});
    CHECK(interview.value("/data/fruit") == "a b");
}

SCENARIO("A default waits for the event that its choices depend on")
{
    Scenario interview(TestForm{
        "<from/><place>b</place><other>a</other>",
        R"xml(<instance id="l"><root><i><name>a</name><v>1</v></i><i><name>b</name><v>3</v></i></root>
           </instance><bind nodeset="/data/from" type="int"/>
           <setvalue event="odk-instance-first-load" ref="/data/from" value="2"/>)xml",
        R"xml(<input ref="/data/from"/>
           <select1 ref="/data/place"><itemset nodeset="instance('l')/root/i[v &gt; /data/from]">
             <value ref="name"/><label ref="name"/></itemset></select1>
           <select1 ref="/data/other"><itemset nodeset="instance('l')/root/i[v &gt; /data/from]">
             <value ref="name"/><label ref="name"/></itemset></select1>)xml"});
    CHECK(interview.value("/data/place") == "b");
    CHECK(interview.value("/data/other").isEmpty());
}

SCENARIO("Of two answers that one event gives, the first may depend on the second")
{
    Scenario interview(TestForm{
        QStringLiteral("<go/><place/><region/>"),
        QStringLiteral("<instance id=\"places\"><root><item><name>a</name><in>r</in></item></root>"
                       "</instance>"),
        QStringLiteral(
            "<input ref=\"/data/go\"><setvalue event=\"xforms-value-changed\" ref=\"/data/place\" "
            "value=\"'a'\"/><setvalue event=\"xforms-value-changed\" ref=\"/data/region\" "
            "value=\"/data/go\"/></input><input ref=\"/data/region\"/><select1 ref=\"/data/place\">"
            "<itemset nodeset=\"instance('places')/root/item[in = /data/region]\">"
            "<value ref=\"name\"/><label ref=\"name\"/></itemset></select1>")});
    interview.answer("/data/go", "r");
    CHECK(interview.value("/data/place") == "a");
    interview.answer("/data/go", "elsewhere");
    CHECK(interview.value("/data/place").isEmpty());
}
