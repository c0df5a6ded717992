// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/FormCheck.h"
#include "tests/core/interview/Scenario.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

TEST_CASE("A calculation follows what it reads, through a chain")
{
    Scenario interview(TestForm{"<rooms/><beds/><price/>",
                                R"xml(<bind nodeset="/data/rooms" type="int"/>
           <bind nodeset="/data/price" type="int" calculate="/data/beds * 10"/>
           <bind nodeset="/data/beds" type="int" calculate="../rooms * 2"/>)xml",
                                R"xml(<input ref="/data/rooms"/>)xml"});
    CHECK(interview.value("/data/price") == "");
    interview.answer("/data/rooms", "3");
    CHECK(interview.value("/data/beds") == "6");
    CHECK(interview.value("/data/price") == "60");
    interview.answer("/data/rooms", "");
    CHECK(interview.value("/data/price") == "");
}

TEST_CASE("What is not relevant is empty for others, and comes back with its answer")
{
    Scenario interview(TestForm{"<works/><job/><seen/><detail><years/></detail>",
                                R"xml(<bind nodeset="/data/works"/>
           <bind nodeset="/data/job" relevant="/data/works = 'yes'"/>
           <bind nodeset="/data/detail" relevant="/data/job != ''"/>
           <bind nodeset="/data/seen" calculate="concat('[', /data/job, /data/detail/years, ']')"/>)xml",
                                R"xml(<input ref="/data/works"/><input ref="/data/job"/>
           <group ref="/data/detail"><input ref="/data/detail/years"/></group>)xml"});
    CHECK_FALSE(interview.relevant("/data/job"));
    interview.answer("/data/works", "yes");
    interview.answer("/data/job", "cook");
    CHECK(interview.relevant("/data/detail/years"));
    interview.answer("/data/detail/years", "4");
    CHECK(interview.value("/data/seen") == "[cook4]");

    interview.answer("/data/works", "no");
    CHECK(interview.value("/data/job") == "");
    CHECK_FALSE(interview.relevant("/data/detail/years"));
    CHECK(interview.value("/data/seen") == "[]");

    interview.answer("/data/works", "yes");
    CHECK(interview.value("/data/job") == "cook");
    CHECK(interview.value("/data/detail/years") == "4");
    CHECK(interview.value("/data/seen") == "[cook4]");
}

TEST_CASE("An answer to what is not relevant or read-only is refused, and nothing changes")
{
    Scenario interview(
        TestForm{"<a>x</a><b/><c><d/></c>",
                 R"xml(<bind nodeset="/data/a" readonly="true()"/>
           <bind nodeset="/data/b" relevant="false()"/><bind nodeset="/data/c" readonly="1 = 1"/>)xml",
                 R"xml(<input ref="/data/a"/><input ref="/data/b"/><input ref="/data/c/d"/>)xml"});
    const auto refused = [&](const QString &path) {
        return mustFail(interview.session().answer(interview.node(path), "y")).code;
    };
    CHECK(refused("/data/a") == readOnly);
    CHECK(refused("/data/b") == notRelevant);
    CHECK(refused("/data/c/d") == readOnly);
    CHECK(refused("/data/c") == noSuchNode);
    CHECK(interview.value("/data/a") == "x");
}

TEST_CASE("A change set holds what changed, and nothing else")
{
    Scenario interview(
        TestForm{"<a/><b/><c/><d/><e/><f/>",
                 R"xml(<bind nodeset="/data/b" calculate="/data/a"/>
           <bind nodeset="/data/c" relevant="/data/a = 'x'"/>
           <bind nodeset="/data/d" required="/data/a = 'x'"/>
           <bind nodeset="/data/f" calculate="/data/e"/>)xml",
                 R"xml(<input ref="/data/a"/><input ref="/data/c"/><input ref="/data/d"/>
           <input ref="/data/e"><label>You said <output value="/data/a"/></label></input>)xml"});
    const ChangeSet change = interview.answer("/data/a", "x");
    CHECK(interview.paths(change.values) == QStringList{"/data/a", "/data/b"});
    CHECK(interview.paths(change.relevance) == QStringList{"/data/c"});
    CHECK(interview.paths(change.states) == QStringList{"/data/d"});
    CHECK(interview.paths(change.texts) == QStringList{"/data/e"});
    CHECK_FALSE(change.structureChanged);
    CHECK(interview.question("/data/e").label.text == "You said x");
    CHECK(interview.answer("/data/a", "x").isEmpty());
}

TEST_CASE("A circle of calculations is refused with its path")
{
    const auto form = readForm(TestForm{"<a/><b/><c/>",
                                        R"xml(<bind nodeset="/data/a" calculate="/data/b + 1"/>
                                           <bind nodeset="/data/b" calculate="/data/c"/>
                                           <bind nodeset="/data/c" calculate="../a"/>)xml"}
                                   .bytes());
    TestHost host;
    const Error error = mustFail(FormSession::begin(form, host));
    CHECK(error.code == form::dependencyCycle);
    REQUIRE(error.facts.size() == 1);
    const QStringList way = error.facts.first().split(" → ");
    CHECK(way.size() == 4);
    CHECK(way.first() == error.place.node);
    CHECK(way.last() == error.place.node);
    const auto problems = interview::checkLogic(form);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().error == error);
}

SCENARIO("Whoever writes a form is told what it gets wrong as soon as it begins")
{
    const auto said = [](const QString &calculation) {
        const TestForm form{"<a/><p><x/></p><p><x/></p>",
                            QStringLiteral("<instance id=\"far\" src=\"jr://file-csv/far.csv\"/>"
                                           "<bind nodeset=\"/data/p/x\" calculate=\"%1\"/>")
                                .arg(calculation)};
        QStringList all;
        for (const Problem &problem : interview::checkLogic(readForm(form.bytes()))) {
            CHECK(problem.severity == Problem::Severity::Warning);
            all << problem.error.toString();
        }
        return all;
    };
    CHECK(said("jr:choice-name('1', '/data/a')")
          == QStringList{"interview.no-choices /data/p/x /data/a"});
    CHECK(said("date(/data/a)").isEmpty());
    CHECK(said("instance('far')/root/item[name = /data/a]/label").isEmpty());
    CHECK(said("count(instance('far')/root/item) + 1").isEmpty());
}

SCENARIO("Whoever writes a form is told of choices that could not be chosen")
{
    const auto said = [](const QString &value, const QString &label) {
        const TestForm form{
            "<town/>",
            QStringLiteral("<instance id=\"towns\"><root><item><code>1</code><text>A</text>"
                           "</item></root></instance><bind nodeset=\"/data/town\"/>"),
            QStringLiteral("<select1 ref=\"/data/town\"><itemset nodeset=\""
                           "instance('towns')/root/item[code != '']\"><value ref=\"%1\"/>"
                           "<label ref=\"%2\"/></itemset></select1>")
                .arg(value, label)};
        QStringList all;
        for (const Problem &problem : interview::checkLogic(readForm(form.bytes())))
            all << problem.error.code.toString() + u' ' + problem.error.place.node + u' '
                    + problem.error.facts.join(u' ');
        return all;
    };
    CHECK(said("name", "label")
          == QStringList{"form.choices-without-column /data/town towns name code, text",
                         "form.choices-without-column /data/town towns label code, text"});
    CHECK(said("code", "text").isEmpty());
    CHECK(said("./code", "concat(code, text)").isEmpty());
}

TEST_CASE("A group that depends on a question inside it is a circle")
{
    const auto form = readForm(
        TestForm{"<g><a/></g>", R"xml(<bind nodeset="/data/g" relevant="/data/g/a = 1"/>)xml"}
            .bytes());
    TestHost host;
    const Error error = mustFail(FormSession::begin(form, host));
    CHECK(error.code == form::dependencyCycle);
    CHECK(error.facts == QStringList{"/data/g → /data/g/a → /data/g"});
}

TEST_CASE("All circles of a form are said at once")
{
    const auto form = readForm(TestForm{"<a/><b/><c/><d/><e/>",
                                        R"xml(<bind nodeset="/data/a" calculate="/data/b + 1"/>
                                           <bind nodeset="/data/b" calculate="/data/a"/>
                                           <bind nodeset="/data/c" calculate="../c + 1"/>
                                           <bind nodeset="/data/d" calculate="/data/c"/>
                                           <bind nodeset="/data/e" relevant="/data/e = 1"/>)xml"}
                                   .bytes());
    QStringList circles;
    for (const Problem &problem : interview::checkLogic(form)) {
        CHECK(problem.error.code == form::dependencyCycle);
        CHECK(problem.error.facts.first().startsWith(problem.error.place.node));
        circles << problem.error.facts;
    }
    CHECK(circles
          == QStringList{"/data/b → /data/a → /data/b", "/data/c → /data/c", "/data/e → /data/e"});
}

TEST_CASE("A constraint may read its own question")
{
    Scenario interview(
        TestForm{"<age/>",
                 R"xml(<bind nodeset="/data/age" type="int" constraint=". &gt;= 18 and . &lt; 120"
                 jr:constraintMsg="Eighteen or older" required="true()"
                 jr:requiredMsg="Please ask"/>)xml",
                 R"xml(<input ref="/data/age"/>)xml"});
    REQUIRE(interview.violation("/data/age"));
    CHECK(interview.violation("/data/age")->code == requiredMissing);
    CHECK(interview.violation("/data/age")->message.text == "Please ask");
    interview.answer("/data/age", "17"); // stands, and is complained about
    CHECK(interview.value("/data/age") == "17");
    CHECK(interview.violation("/data/age")->code == constraintViolated);
    CHECK(interview.violation("/data/age")->message.text == "Eighteen or older");
    CHECK(mustFail(interview.session().finalise()).place.node == "/data/age");
    interview.answer("/data/age", "18");
    CHECK_FALSE(interview.violation("/data/age"));
    CHECK(must(interview.session().finalise()).contains("<age>18</age>"));
}

TEST_CASE("Calculated numbers are stored as their type says")
{
    Scenario interview(
        TestForm{"<n>7</n><whole/><half/><day/><nothing/>",
                 R"xml(<bind nodeset="/data/whole" type="int" calculate="/data/n div 2"/>
           <bind nodeset="/data/half" type="decimal" calculate="/data/n div 2"/>
           <bind nodeset="/data/day" type="date" calculate="date('1970-01-01') + /data/n"/>
           <bind nodeset="/data/nothing" calculate="number('x')"/>)xml"});
    CHECK(interview.value("/data/whole") == "3");
    CHECK(interview.value("/data/half") == "3.5");
    CHECK(interview.value("/data/day") == "1970-01-08");
    CHECK(interview.value("/data/nothing") == "");
}

SCENARIO("What was typed over a calculation stays while an interview goes on")
{
    const TestForm form{"<a>2</a><b/><id/><meta><instanceID/></meta>",
                        R"xml(<bind nodeset="/data/b" type="int" calculate="/data/a * 3"/>
           <bind nodeset="/data/id" calculate="uuid()"/>)xml",
                        R"xml(<input ref="/data/a"/><input ref="/data/b"/>)xml"};
    Scenario interview(form);
    CHECK(interview.value("/data/b") == "6");
    interview.answer("/data/b", "7");
    const QString chance = interview.value("/data/id");
    interview.reopen();
    CHECK(interview.value("/data/b") == "7");
    CHECK(interview.value("/data/id") == chance);

    WHEN("it is loaded as a saved instance, it is calculated as the form says")
    {
        const auto loaded = must(FormSession::load(readForm(form.bytes()), interview.host(),
                                                   interview.session().snapshot()));
        const auto value = [&loaded](const QString &path) {
            return loaded->value(must(loaded->find(path)));
        };
        CHECK(value("/data/b") == "6");
        CHECK(value("/data/id") == chance);
        CHECK(loaded->instanceId() == interview.session().instanceId());
    }
    WHEN("a submission of it is corrected, too")
    {
        const auto edited = must(FormSession::edit(readForm(form.bytes()), interview.host(),
                                                   must(interview.session().finalise())));
        CHECK(edited->value(must(edited->find("/data/b"))) == "6");
        CHECK(edited->value(must(edited->find("/data/id"))) == chance);
        CHECK(edited->instanceId() != interview.session().instanceId());
    }
}

TEST_CASE("Aggregates pass over what is not relevant")
{
    Scenario interview(
        TestForm{"<p><x>1</x><in/></p><p><x>5</x><in/></p><least/><total/><n/>",
                 R"xml(<bind nodeset="/data/p/x" relevant="../in != 'no'"/>
           <bind nodeset="/data/least" calculate="min(/data/p/x)"/>
           <bind nodeset="/data/total" calculate="sum(/data/p/x)"/>
           <bind nodeset="/data/n" calculate="count(/data/p/x)"/>)xml",
                 R"xml(<repeat nodeset="/data/p"><input ref="/data/p/x"/></repeat>)xml"});
    CHECK(interview.value("/data/total") == "6");
    interview.answer("/data/p[1]/in", "no");
    CHECK(interview.value("/data/total") == "5");
    CHECK(interview.value("/data/least") == "5");
    CHECK(interview.value("/data/n") == "1");
}
