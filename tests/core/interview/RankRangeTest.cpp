// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interview/Scenario.h"

#include "core/form/RangeScale.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;
using form::RangeScale;

namespace
{

TestForm ranking()
{
    return {"<all/><order/>", QStringLiteral(R"xml(<instance id="needs"><root>
                <item><name>home</name><label>A home</label><few>1</few></item>
                <item><name>work</name><label>Safe work</label><few>1</few></item>
                <item><name>visa</name><label>A visa</label><few>0</few></item>
              </root></instance><bind nodeset="/data/order" type="odk:rank"/>)xml"),
            R"xml(<input ref="/data/all"/><odk:rank xmlns:odk="http://www.opendatakit.org/xforms"
                ref="/data/order"><itemset nodeset="instance('needs')/root/item[few = 1 or /data/all = 'yes']">
                <value ref="name"/><label ref="label"/></itemset></odk:rank>)xml"};
}

TestForm scale(const QString &attributes, const QString &type = QStringLiteral("int"))
{
    return {"<n/>", R"xml(<bind nodeset="/data/n" type=")xml" + type + R"xml("/>)xml",
            R"xml(<range ref="/data/n" )xml" + attributes + "/>"};
}

QStringList valuesOf(const QString &start, const QString &end, const QString &step)
{
    const auto scale = RangeScale::of({{"start", start}, {"end", end}, {"step", step}});
    QStringList values;
    for (int i = 0; scale && i < scale->count(); ++i)
        values << scale->at(i);
    return values;
}

} // namespace

TEST_CASE("A scale counts from its start to its end, up or down, in whole steps")
{
    CHECK(valuesOf("1", "5", "1") == QStringList{"1", "2", "3", "4", "5"});
    CHECK(valuesOf("0", "0.5", "0.1") == QStringList{"0", "0.1", "0.2", "0.3", "0.4", "0.5"});
    CHECK(valuesOf("3", "1", "1") == QStringList{"3", "2", "1"});
    CHECK(valuesOf("3", "1", "-1") == QStringList{"3", "2", "1"});
    CHECK(valuesOf("1", "10", "4") == QStringList{"1", "5", "9"});
    CHECK(valuesOf("1", "5", "0").isEmpty());
    CHECK(valuesOf("0", "1e300", "1").isEmpty());
    const auto tenths = RangeScale::of({{"start", "0"}, {"end", "1"}, {"step", "0.1"}});
    REQUIRE(tenths);
    CHECK(tenths->indexOf("0.3") == 3);
    CHECK(tenths->indexOf("0.35") == -1);
    CHECK(tenths->indexOf("1.1") == -1);
    CHECK(tenths->indexOf("a") == -1);
}

SCENARIO("An answer on a scale is one of its values")
{
    Scenario interview(scale(R"(start="0" end="10" step="2")"));
    CHECK(interview.value("/data/n").isEmpty());
    interview.answer("/data/n", "4");
    CHECK_FALSE(interview.violation("/data/n"));
    for (const char *wrong : {"3", "12", "-2"}) {
        const Error error = mustFail(interview.session().answer(interview.node("/data/n"), wrong));
        CHECK(error.code == offScale);
        CHECK(error.facts == QStringList{"0", "10", "2"});
    }
    CHECK(interview.value("/data/n") == "4");
    interview.answer("/data/n", "");
    CHECK_FALSE(interview.violation("/data/n"));
}

TEST_CASE("A value that was there before the question and is not on its scale is pointed out")
{
    TestForm form = scale(R"(start="1" end="5" step="1")");
    form.instance = "<n>7</n>";
    Scenario interview(form);
    REQUIRE(interview.violation("/data/n"));
    CHECK(interview.violation("/data/n")->code == offScale);
}

TEST_CASE(
    "Values of a scale that have a label of their own keep it, and all others are answers too")
{
    TestForm form{"<n/>", QStringLiteral(R"xml(<instance id="ends"><root>
                      <item><name>1</name><label>Never</label></item>
                      <item><name>5</name><label>Always</label></item></root></instance>
                      <bind nodeset="/data/n" type="int"/>)xml"),
                  R"xml(<range ref="/data/n" start="1" end="5" step="1">
                    <itemset nodeset="instance('ends')/root/item"><value ref="name"/>
                    <label ref="label"/></itemset></range>)xml"};
    Scenario interview(form);
    interview.answer("/data/n", "3");
    interview.reopen();
    CHECK(interview.value("/data/n") == "3");
    const Question question = interview.question("/data/n");
    REQUIRE(question.choices.size() == 2);
    CHECK(question.choices[1].value == "5");
    CHECK(question.choices[1].label.text == "Always");
}

SCENARIO("A ranking is kept while it is made, and is whole when everything has a place")
{
    Scenario interview(ranking());
    interview.answer("/data/order", "work");
    CHECK(interview.value("/data/order") == "work");
    REQUIRE(interview.violation("/data/order"));
    CHECK(interview.violation("/data/order")->code == rankIncomplete);
    CHECK(mustFail(interview.session().finalise()).code == rankIncomplete);

    interview.answer("/data/order", "work home");
    CHECK_FALSE(interview.violation("/data/order"));
    CHECK(must(interview.session().finalise()).contains("<order>work home</order>"));

    CHECK(mustFail(interview.session().answer(interview.node("/data/order"), "work work")).code
          == notAChoice);
    CHECK(mustFail(interview.session().answer(interview.node("/data/order"), "work visa")).code
          == notAChoice);

    THEN("one more thing to put in order opens it again, one less does not")
    {
        interview.answer("/data/all", "yes");
        REQUIRE(interview.violation("/data/order"));
        interview.answer("/data/order", "visa work home");
        CHECK_FALSE(interview.violation("/data/order"));
        interview.answer("/data/all", "no");
        CHECK(interview.value("/data/order") == "work home");
        CHECK_FALSE(interview.violation("/data/order"));
    }
}
