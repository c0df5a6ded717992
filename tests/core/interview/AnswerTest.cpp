// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interview/Scenario.h"

#include "core/interview/AnswerTypes.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;
using form::DataType;

namespace
{

const QString fruitList = QStringLiteral(
    R"xml(<instance id="fruit"><root>
         <item><name>apple</name><label>Apple</label><kind>tree</kind></item>
         <item><name>pear</name><label>Pear</label><kind>tree</kind></item>
         <item><name>melon</name><label>Melon</label><kind>ground</kind></item>
       </root></instance>)xml");

TestForm cascade()
{
    return {
        "<kind/><fruit/><said/>",
        fruitList
            + R"xml(<bind nodeset="/data/said" calculate="jr:choice-name(/data/fruit, '/data/fruit')"/>)xml",
        R"xml(<select1 ref="/data/kind"><item><label>On a tree</label><value>tree</value></item>
                 <item><label>On the ground</label><value>ground</value></item></select1>
               <select ref="/data/fruit">
                 <itemset nodeset="instance('fruit')/root/item[kind = /data/kind]">
                   <value ref="name"/><label ref="label"/></itemset></select>)xml"};
}

TestForm sensitive()
{
    return {"<pay/><why/><saw/>",
            R"xml(<bind nodeset="/data/pay" type="int" required="true()" constraint=". &gt; 0"
                     saltbush:nonresponse="refused dk"/>
               <bind nodeset="/data/why" relevant="nonresponse(/data/pay) = 'refused'"
                     saltbush:nonresponse="refused"/>
               <bind nodeset="/data/saw" calculate="nonresponse(/data/why)"/>)xml",
            R"xml(<input ref="/data/pay"/><input ref="/data/why"/>)xml"};
}

} // namespace

TEST_CASE("An answer must be of its type")
{
    const auto accepts = [](DataType type, const QString &text) { return isOfType(type, text); };
    CHECK(accepts(DataType::Integer, "-12"));
    CHECK_FALSE(accepts(DataType::Integer, "1.5"));
    CHECK_FALSE(accepts(DataType::Integer, "99999999999999999999"));
    CHECK(accepts(DataType::Decimal, "1.5"));
    CHECK_FALSE(accepts(DataType::Decimal, "inf"));
    CHECK(accepts(DataType::Date, "2024-02-29"));
    CHECK_FALSE(accepts(DataType::Date, "2023-02-29"));
    CHECK(accepts(DataType::Time, "23:59"));
    CHECK(accepts(DataType::Time, "23:59:01.500+10:00"));
    CHECK_FALSE(accepts(DataType::Time, "24:00"));
    CHECK(accepts(DataType::DateTime, "2024-02-29T10:00:00.000+10:00"));
    CHECK_FALSE(accepts(DataType::DateTime, "2024-02-29 10:00"));
    CHECK(accepts(DataType::GeoPoint, "-37.8 144.9 0 5"));
    CHECK_FALSE(accepts(DataType::GeoPoint, "-97.8 144.9"));
    CHECK(accepts(DataType::GeoTrace, "0 0;1 1"));
    CHECK_FALSE(accepts(DataType::GeoTrace, "0 0"));
    CHECK(accepts(DataType::String, "anything"));
}

TEST_CASE("A wrong type leaves the answer before it")
{
    Scenario interview(TestForm{"<n/>", R"xml(<bind nodeset="/data/n" type="int"/>)xml",
                                R"xml(<input ref="/data/n"/>)xml"});
    interview.answer("/data/n", "4");
    const Error error = mustFail(interview.session().answer(interview.node("/data/n"), "many"));
    CHECK(error.code == wrongType);
    CHECK(error.facts == QStringList{"int"});
    CHECK(error.place.node == "/data/n");
    CHECK(interview.value("/data/n") == "4");
}

TEST_CASE("A number is stored as it was given, as far as expressions can read it")
{
    Scenario interview(TestForm{"<n/><d/><day/><next/>",
                                R"xml(<bind nodeset="/data/n" type="int"/>
           <bind nodeset="/data/d" type="decimal"/><bind nodeset="/data/day" type="date"/>
           <bind nodeset="/data/next" type="decimal" calculate="/data/n + /data/d"/>)xml",
                                R"xml(<input ref="/data/n"/><input ref="/data/d"/>
           <input ref="/data/day"/>)xml"});
    interview.answer("/data/n", "05");
    interview.answer("/data/d", "1.50");
    CHECK(interview.value("/data/n") == "05");
    CHECK(interview.value("/data/d") == "1.50");
    interview.answer("/data/n", "+5");
    interview.answer("/data/d", "1e3");
    CHECK(interview.value("/data/n") == "5");
    CHECK(interview.value("/data/d") == "1000");
    CHECK(interview.value("/data/next") == "1005");
    interview.answer("/data/day", "2026-01-31T10:00:00");
    CHECK(interview.value("/data/day") == "2026-01-31");
    must(interview.session().answer(interview.node("/data/n"), "7.9", Misfit::Clears));
    CHECK(interview.value("/data/n") == "7");
    must(interview.session().answer(interview.node("/data/n"), "1e20", Misfit::Clears));
    CHECK(interview.value("/data/n") == ""); // more than a whole number holds
}

TEST_CASE("A letter is stored in one way, however it was typed")
{
    Scenario interview(TestForm{"<a/>", "", R"xml(<input ref="/data/a"/>)xml"});
    interview.answer("/data/a", QStringLiteral("e\u0301"));
    CHECK(interview.value("/data/a") == QStringLiteral("\u00e9"));
}

SCENARIO("Choices follow an answer, and an answer that is no longer among them goes")
{
    Scenario interview(cascade());
    CHECK(interview.choices("/data/fruit").isEmpty());
    const ChangeSet change = interview.answer("/data/kind", "tree");
    CHECK(interview.paths(change.texts) == QStringList{"/data/fruit"});
    CHECK(interview.choices("/data/fruit") == QStringList{"apple", "pear"});
    interview.answer("/data/fruit", "pear  apple pear");
    CHECK(interview.value("/data/fruit") == "apple pear");
    CHECK(mustFail(interview.session().answer(interview.node("/data/fruit"), "pear melon")).code
          == notAChoice);

    interview.answer("/data/fruit", "pear");
    CHECK(interview.value("/data/said") == "Pear");
    CHECK(interview.question("/data/fruit").choices[1].isSelected);
    interview.answer("/data/kind", "ground");
    CHECK(interview.value("/data/fruit") == "");
    CHECK(interview.value("/data/said") == "");
}

TEST_CASE("A list that cannot be evaluated takes no answer away")
{
    Scenario interview(TestForm{
        "<pattern>m.*</pattern><town/><towns/>",
        "<instance id=\"l\"><root><item><name>mel</name></item><item><name>syd</name></item></root>"
        "</instance>",
        R"xml(<input ref="/data/pattern"/>
           <select1 ref="/data/town"><itemset nodeset="instance('l')/root/item[regex(name, /data/pattern)]">
             <value ref="name"/><label ref="name"/></itemset></select1>
           <select ref="/data/towns"><itemset nodeset="instance('l')/root/item[regex(name, /data/pattern)]">
             <value ref="name"/><label ref="name"/></itemset></select>)xml"});
    interview.answer("/data/town", "mel");
    interview.answer("/data/towns", "mel");
    interview.answer("/data/pattern", "(");
    CHECK(interview.choices("/data/town").isEmpty());
    CHECK(interview.value("/data/town") == "mel");
    CHECK(interview.value("/data/towns") == "mel");
    interview.answer("/data/town", "syd"); // nobody knows that it is none
    CHECK(interview.value("/data/town") == "syd");
    interview.answer("/data/pattern", "m.*");
    CHECK(interview.value("/data/town") == "");
    CHECK(interview.value("/data/towns") == "mel");
}

TEST_CASE("Choices in random order stay where they are")
{
    QString items;
    QStringList sorted;
    for (int i = 10; i < 40; ++i) {
        items += QStringLiteral("<item><name>n%1</name></item>").arg(i);
        sorted += QStringLiteral("n%1").arg(i);
    }
    Scenario interview(
        TestForm{"<a/><meta><instanceID/></meta>",
                 "<instance id=\"l\"><root>" + items + "</root></instance>",
                 R"xml(<select1 ref="/data/a"><itemset nodeset="randomize(instance('l')/root/item)">
             <value ref="name"/><label ref="name"/></itemset></select1>)xml"});
    const QStringList first = interview.choices("/data/a");
    CHECK(first != sorted);
    CHECK(interview.choices("/data/a") == first);
    interview.reopen();
    CHECK(interview.choices("/data/a") == first);
}

TEST_CASE("A label that an answer makes is shown as it was answered")
{
    Scenario interview(TestForm{"<name/><age/>", "", R"xml(<input ref="/data/name"/>
           <input ref="/data/age"><label ref="concat('Age of ', /data/name)"/></input>)xml"});
    interview.answer("/data/name", "*Noi*");
    const ShownText label = interview.question("/data/age").label;
    CHECK(label.text == "Age of *Noi*");
    REQUIRE(label.outputs.size() == 1);
    CHECK(label.outputs[0].length == label.text.size());
}

TEST_CASE("People of a repeat are choices, by the names they have now")
{
    Scenario interview(TestForm{"<p><id>1</id><name/></p><p><id>2</id><name/></p><head/>", "",
                                R"xml(<repeat nodeset="/data/p"><input ref="/data/p/name"/></repeat>
           <select1 ref="/data/head"><itemset nodeset="/data/p[./name != '']">
             <value ref="id"/><label ref="name"/></itemset></select1>)xml"});
    CHECK(interview.choices("/data/head").isEmpty());
    const ChangeSet change = interview.answer("/data/p[2]/name", "Noi");
    CHECK(interview.paths(change.texts) == QStringList{"/data/head"});
    const ShownText label = interview.question("/data/head").choices[0].label;
    CHECK(label.text == "Noi");
    REQUIRE(label.outputs.size() == 1); // somebody called "*Noi*" is shown so
    CHECK(label.outputs[0].length == 3);
    interview.answer("/data/head", "2");
    CHECK(interview.add("/data/p").texts.size() == 1);
    interview.answer("/data/p[2]/name", "");
    CHECK(interview.value("/data/head") == "");
}

SCENARIO("Somebody prefers not to say")
{
    Scenario interview(sensitive());
    CHECK(interview.violation("/data/pay")->code == requiredMissing);
    const ChangeSet change = interview.refuse("/data/pay", "refused");
    CHECK(interview.paths(change.values) == QStringList{"/data/pay"});
    CHECK(interview.paths(change.relevance) == QStringList{"/data/why"});
    CHECK_FALSE(interview.violation("/data/pay"));
    CHECK(interview.question("/data/pay").nonresponse == "refused");
    CHECK(interview.question("/data/pay").nonresponseAllowed == QStringList{"refused", "dk"});
    CHECK(must(interview.session().finalise()).contains("saltbush:nonresponse=\"refused\""));

    GIVEN("a reason on a question that stops being relevant")
    {
        interview.refuse("/data/why", "refused");
        CHECK(interview.value("/data/saw") == "refused");
        interview.answer("/data/pay", "20");
        CHECK(interview.session().nonresponse(interview.node("/data/pay")).isEmpty());
        CHECK(interview.session().nonresponse(interview.node("/data/why")).isEmpty());
        CHECK(interview.value("/data/saw") == "");
    }
    GIVEN("a reason that the form does not offer")
    {
        CHECK(mustFail(interview.session().setNonresponse(interview.node("/data/why"), "dk")).code
              == reasonNotAllowed);
    }
    GIVEN("the interview is opened again")
    {
        interview.reopen();
        CHECK(interview.question("/data/pay").nonresponse == "refused");
        CHECK(interview.relevant("/data/why"));
    }
}

TEST_CASE("A reason takes the answer away")
{
    Scenario interview(sensitive());
    interview.answer("/data/pay", "20");
    interview.refuse("/data/pay", "dk");
    CHECK(interview.value("/data/pay") == "");
    interview.refuse("/data/pay", "");
    CHECK(interview.violation("/data/pay")->code == requiredMissing);
}

TEST_CASE("What is not relevant is not in the finished form, and is again in the snapshot")
{
    Scenario interview(TestForm{
        "<a>1</a><b>kept</b><g><c/></g>",
        R"xml(<bind nodeset="/data/b" relevant="/data/a = 1"/><bind nodeset="/data/g" relevant="/data/a = 1"/>)xml",
        R"xml(<input ref="/data/a"/><input ref="/data/b"/>)xml"});
    interview.answer("/data/a", "2");
    const QByteArray xml = must(interview.session().finalise());
    CHECK(xml.contains("<a>2</a><orx:meta>"));
    CHECK_FALSE(xml.contains("kept"));
    CHECK(interview.session().snapshot().contains("<b>kept</b>"));
    interview.reopen();
    CHECK(interview.value("/data/b") == "");
    interview.answer("/data/a", "1");
    CHECK(interview.value("/data/b") == "kept");
}

TEST_CASE("A submission that lacks what was not relevant is opened with the form's own values")
{
    const auto form = readForm(TestForm{
        R"xml(<a/><g><b>mine</b></g><p jr:template=""><x/><y>1</y></p><z/>)xml", "",
        R"xml(<input ref="/data/a"/><repeat nodeset="/data/p"><input ref="/data/p/x"/></repeat>)xml"}
                                   .bytes());
    TestHost host;
    const auto session = must(FormSession::resume(
        form, host, "<data id=\"test\"><a>1</a><p><x>7</x></p><z>9</z></data>"));
    CHECK(session->snapshot().contains("<data id=\"test\"><a>1</a><g><b>mine</b></g>"
                                       "<p><x>7</x><y>1</y></p><z>9</z></data>"));
    CHECK(mustFail(FormSession::resume(form, host, "<data id=\"other\"/>")).code
          == instanceMismatch);
}

TEST_CASE("pulldata() looks a row up")
{
    Scenario interview(TestForm{
        "<which>pear</which><kind/><none/>",
        fruitList
            + R"xml(<bind nodeset="/data/kind" calculate="pulldata('fruit', 'kind', 'name', /data/which)"/>
                 <bind nodeset="/data/none" calculate="pulldata('fruit', 'kind', 'name', 'kiwi')"/>)xml",
        R"xml(<input ref="/data/which"/>)xml"});
    CHECK(interview.value("/data/kind") == "tree");
    interview.answer("/data/which", "melon");
    CHECK(interview.value("/data/kind") == "ground");
    CHECK(interview.value("/data/none") == "");
}

SCENARIO("What is not of its type is refused of a person, and empty of a program or a rule")
{
    Scenario interview(TestForm{"<day>2026-01-31</day><t/><moment/><place/><later/>",
                                R"xml(<bind nodeset="/data/day" type="date"/>
           <bind nodeset="/data/t" type="time" calculate="/data/later"/>
           <bind nodeset="/data/moment" type="dateTime" calculate="/data/day + 0.5"/>
           <bind nodeset="/data/place" type="geopoint" calculate="/data/later"/>)xml",
                                R"xml(<input ref="/data/day"/><input ref="/data/later"/>)xml"});
    FormSession &session = interview.session();

    GIVEN("a person's slip")
    {
        CHECK(mustFail(session.answer(interview.node("/data/day"), "2026-02-31")).code
              == wrongType);
        CHECK(interview.value("/data/day") == "2026-01-31");
    }
    GIVEN("a program's")
    {
        must(session.answer(interview.node("/data/day"), "2026-02-31", Misfit::Clears));
        CHECK(interview.value("/data/day") == "");
    }
    GIVEN("results of rules")
    {
        CHECK(interview.value("/data/moment") == "2026-01-31T12:00:00.000+11:00");
        interview.answer("/data/later", "noon");
        CHECK(interview.value("/data/t") == "");
        CHECK(interview.value("/data/place") == "");
        interview.answer("/data/later", "12:30:00");
        CHECK(interview.value("/data/t") == "12:30:00");
    }
}

TEST_CASE("The choices of a question that has none are a mistake, said and passed")
{
    Scenario interview(TestForm{"<a/><said/>",
                                R"xml(<bind nodeset="/data/said"
               calculate="concat('x', jr:choice-name('one', '/data/a'))"/>)xml",
                                R"xml(<input ref="/data/a"/>)xml"});
    REQUIRE(interview.session().evaluationErrors().size() == 1);
    CHECK(interview.session().evaluationErrors()[0].toString()
          == "interview.no-choices /data/said /data/a");
}
