// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interview/Scenario.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

TestForm household()
{
    return {
        R"xml(<person jr:template=""><number/><name/><age/><double/></person><total/><names/>)xml",
        R"xml(<bind nodeset="/data/person/number" calculate="position(..)"/>
               <bind nodeset="/data/person/age" type="int"/>
               <bind nodeset="/data/person/double" type="int" calculate="../age * 2"/>
               <bind nodeset="/data/total" type="int" calculate="sum(/data/person/age)"/>
               <bind nodeset="/data/names" calculate="join(' ', /data/person/name)"/>)xml",
        R"xml(<group ref="/data/person"><repeat nodeset="/data/person">
                 <input ref="/data/person/name"/><input ref="/data/person/age"/>
               </repeat></group>)xml"};
}

} // namespace

SCENARIO("People are added to a household and taken out again")
{
    Scenario interview(household());
    CHECK(interview.count("/data/person") == 0);
    CHECK(interview.add("/data/person").structureChanged);
    interview.add("/data/person");
    interview.add("/data/person");
    CHECK(interview.value("/data/person[3]/number") == "3");

    interview.answer("/data/person[1]/age", "30");
    const ChangeSet change = interview.answer("/data/person[2]/age", "4");
    CHECK(interview.paths(change.values)
          == QStringList{"/data/person[2]/age", "/data/person[2]/double", "/data/total"});
    interview.answer("/data/person[2]/name", "Som");
    interview.answer("/data/person[3]/name", "Ji");
    CHECK(interview.value("/data/total") == "34");
    CHECK(interview.value("/data/names") == " Som Ji");

    interview.remove("/data/person[1]");
    CHECK(interview.count("/data/person") == 2);
    CHECK(interview.value("/data/total") == "4");
    CHECK(interview.value("/data/person[1]/name") == "Som");
    CHECK(interview.value("/data/person[2]/number") == "2");
}

SCENARIO("A count decides how many occurrences there are")
{
    Scenario interview(TestForm{R"xml(<n/><child jr:template=""><name/><first/></child>)xml",
                                R"xml(<bind nodeset="/data/n" type="int"/>
           <bind nodeset="/data/child/first" calculate="if(position(..) = 1, 'yes', 'no')"/>)xml",
                                R"xml(<input ref="/data/n"/>
           <repeat nodeset="/data/child" jr:count="/data/n"><input ref="/data/child/name"/></repeat>)xml"});
    CHECK(interview.count("/data/child") == 0);
    interview.answer("/data/n", "3");
    CHECK(interview.count("/data/child") == 3);
    CHECK(interview.value("/data/child[3]/first") == "no");
    interview.answer("/data/child[1]/name", "Kai");
    interview.answer("/data/n", "1");
    CHECK(interview.count("/data/child") == 1);
    CHECK(interview.value("/data/child/name") == "Kai");
    CHECK(mustFail(interview.session().removeRepeat(interview.node("/data/child"))).code
          == readOnly);
}

SCENARIO("A count that shrinks and grows again brings back what was answered")
{
    Scenario interview(TestForm{
        R"xml(<n/><home jr:template=""><m/><note>kept</note><bed jr:template=""><size/></bed></home><sum/>)xml",
        R"xml(<bind nodeset="/data/n" type="int"/>
           <bind nodeset="/data/home/note" relevant="../m = 2"/>
           <bind nodeset="/data/sum" type="int" calculate="sum(/data/home/bed/size)"/>)xml",
        R"xml(<input ref="/data/n"/><repeat nodeset="/data/home" jr:count="/data/n">
             <input ref="/data/home/m"/><input ref="/data/home/note"/>
             <repeat nodeset="/data/home/bed" jr:count="../m"><input ref="/data/home/bed/size"/></repeat>
           </repeat>)xml"});
    interview.answer("/data/n", "3");
    interview.answer("/data/home[2]/m", "2");
    interview.answer("/data/home[2]/note", "here");
    interview.answer("/data/home[2]/bed[1]/size", "5");
    interview.answer("/data/home[2]/bed[2]/size", "7");
    interview.answer("/data/home[2]/m", "1"); // one bed aside, the note hidden
    interview.answer("/data/home[3]/m", "1");
    interview.answer("/data/home[3]/bed/size", "9");
    CHECK(interview.value("/data/sum") == "14");

    const QString passing = QString::fromLatin1(GENERATE("-1", "1", "0"));
    INFO("typed on the way: " << passing.toStdString());
    interview.answer("/data/n", passing);
    CHECK(interview.count("/data/home") == std::max(0, passing.toInt()));
    CHECK(interview.value("/data/sum") == "0");
    CHECK_FALSE(must(interview.session().finalise()).contains("here"));
    CHECK_FALSE(must(interview.session().finalise()).contains("aside"));
    if (GENERATE(false, true))
        interview.reopen();
    interview.answer("/data/n", "4");
    CHECK(interview.count("/data/home") == 4);
    CHECK(interview.value("/data/sum") == "14");
    CHECK(interview.count("/data/home/bed", "/data/home[2]") == 1);
    CHECK(interview.value("/data/home[3]/bed/size") == "9");
    CHECK(interview.value("/data/home[2]/note") == "");
    CHECK(interview.value("/data/home[4]/m") == "");
    interview.answer("/data/home[2]/m", "2");
    CHECK(interview.value("/data/home[2]/note") == "here");
    CHECK(interview.value("/data/home[2]/bed[2]/size") == "7");
    CHECK(interview.value("/data/sum") == "21");
}

SCENARIO("What is aside goes with the occurrence that somebody takes out")
{
    Scenario interview(
        TestForm{R"xml(<home jr:template=""><m/><bed jr:template=""><size/></bed></home>)xml",
                 R"xml(<bind nodeset="/data/home/m" type="int"/>)xml",
                 R"xml(<repeat nodeset="/data/home"><input ref="/data/home/m"/>
             <repeat nodeset="/data/home/bed" jr:count="../m"><input ref="/data/home/bed/size"/></repeat>
           </repeat>)xml"});
    interview.add("/data/home");
    interview.answer("/data/home[1]/m", "1");
    interview.answer("/data/home[1]/bed/size", "5");
    interview.answer("/data/home[1]/m", "0");
    interview.remove("/data/home[1]");
    interview.add("/data/home");
    interview.answer("/data/home[1]/m", "1");
    CHECK(interview.value("/data/home[1]/bed/size") == "");
}

SCENARIO("A repeat inside a repeat counts by its own household")
{
    Scenario interview(
        TestForm{R"xml(<home jr:template=""><n/><bed jr:template=""><size/></bed><sum/></home>)xml",
                 R"xml(<bind nodeset="/data/home/n" type="int"/>
           <bind nodeset="/data/home/sum" type="int" calculate="sum(../bed/size)"/>)xml",
                 R"xml(<repeat nodeset="/data/home"><input ref="/data/home/n"/>
             <repeat nodeset="/data/home/bed" jr:count="../n"><input ref="/data/home/bed/size"/></repeat>
           </repeat>)xml"});
    interview.add("/data/home");
    interview.add("/data/home");
    interview.answer("/data/home[1]/n", "2");
    interview.answer("/data/home[2]/n", "1");
    CHECK(interview.count("/data/home/bed", "/data/home[1]") == 2);
    CHECK(interview.count("/data/home/bed", "/data/home[2]") == 1);
    interview.answer("/data/home[1]/bed[2]/size", "5");
    interview.answer("/data/home[2]/bed[1]/size", "7");
    CHECK(interview.value("/data/home[1]/sum") == "5");
    CHECK(interview.value("/data/home[2]/sum") == "7");
}

TEST_CASE("An absolute path inside a repeat means the same occurrence")
{
    Scenario interview(
        TestForm{"<p><a/><b/><c/></p><p><a/><b/><c/></p>",
                 R"xml(<bind nodeset="/data/p/b" calculate="concat(/data/p/a, '!')"/>
           <bind nodeset="/data/p/c" relevant="/data/p/a = 'x'"/>)xml",
                 R"xml(<repeat nodeset="/data/p"><input ref="/data/p/a"/></repeat>)xml"});
    const ChangeSet change = interview.answer("/data/p[2]/a", "x");
    CHECK(interview.value("/data/p[1]/b") == "!");
    CHECK(interview.value("/data/p[2]/b") == "x!");
    CHECK_FALSE(interview.relevant("/data/p[1]/c"));
    CHECK(interview.relevant("/data/p[2]/c"));
    CHECK(interview.paths(change.values) == QStringList{"/data/p[2]/a", "/data/p[2]/b"});
}

TEST_CASE("A question may look at the occurrence before its own")
{
    Scenario interview(
        TestForm{"<p><x/><sum/></p><p><x/><sum/></p><p><x/><sum/></p>",
                 R"xml(<bind nodeset="/data/p/sum" type="int" calculate="coalesce(
             ../../p[position() = position(current()/..) - 1]/sum, 0) + ../x"/>)xml",
                 R"xml(<repeat nodeset="/data/p"><input ref="/data/p/x"/></repeat>)xml"});
    interview.answer("/data/p[1]/x", "1");
    interview.answer("/data/p[2]/x", "10");
    interview.answer("/data/p[3]/x", "100");
    CHECK(interview.value("/data/p[3]/sum") == "111");
    interview.answer("/data/p[1]/x", "2");
    CHECK(interview.value("/data/p[3]/sum") == "112");
    interview.remove("/data/p[2]");
    CHECK(interview.value("/data/p[2]/sum") == "102");
}

TEST_CASE("indexed-repeat reads the occurrence that it names")
{
    Scenario interview(TestForm{
        "<i>2</i><p><x>a</x><y/></p><p><x>b</x><y/></p><picked/>",
        R"xml(<bind nodeset="/data/picked" calculate="indexed-repeat(/data/p/x, /data/p, /data/i)"/>
           <bind nodeset="/data/p/y" calculate="indexed-repeat(/data/p/x, /data/p, 1)"/>)xml",
        R"xml(<input ref="/data/i"/><repeat nodeset="/data/p"><input ref="/data/p/x"/></repeat>)xml"});
    CHECK(interview.value("/data/picked") == "b");
    CHECK(interview.value("/data/p[2]/y") == "a");
    interview.answer("/data/p[2]/x", "c");
    CHECK(interview.value("/data/picked") == "c");
    interview.answer("/data/i", "1");
    CHECK(interview.value("/data/picked") == "a");
    interview.answer("/data/p[1]/x", "z");
    CHECK(interview.value("/data/p[2]/y") == "z");
}

TEST_CASE("New occurrences stand before what follows them in the form")
{
    Scenario interview(household());
    interview.add("/data/person");
    interview.answer("/data/person/name", "Lek");
    const QByteArray xml = must(interview.session().finalise());
    CHECK(xml.indexOf("<person>") < xml.indexOf("<total"));
}

TEST_CASE("A repeat that a form fixes, or that is none, takes no occurrence")
{
    Scenario interview(TestForm{
        "<p><x/></p><q/>", "",
        R"xml(<repeat nodeset="/data/p" jr:noAddRemove="true()"><input ref="/data/p/x"/></repeat>)xml"});
    const auto add = [&](const QString &path) {
        return mustFail(interview.session().addRepeat(interview.session().form().find(path),
                                                      interview.node("/data")))
            .code;
    };
    CHECK(add("/data/p") == readOnly);
    CHECK(add("/data/q") == notARepeat);
}

SCENARIO("What the form says of the first person is not said of the next")
{
    Scenario interview(
        TestForm{R"xml(<person><name>Som</name><child><name>Ji</name></child></person>)xml",
                 {},
                 R"xml(<repeat nodeset="/data/person"><input ref="/data/person/name"/>
               <repeat nodeset="/data/person/child"><input ref="/data/person/child/name"/></repeat>
             </repeat>)xml"});
    CHECK(interview.value("/data/person[1]/child/name") == "Ji");
    interview.add("/data/person");
    CHECK(interview.value("/data/person[1]/name") == "Som");
    CHECK(interview.value("/data/person[2]/name").isEmpty());
    CHECK(interview.value("/data/person[2]/child/name").isEmpty());
    interview.add("/data/person/child", "/data/person[1]");
    CHECK(interview.value("/data/person[1]/child[2]/name").isEmpty());
}

SCENARIO("A count that is wiped out to be typed anew leaves everything where it is")
{
    Scenario interview(
        TestForm{R"xml(<asks>yes</asks><n/><child><name/></child>)xml",
                 R"xml(<bind nodeset="/data/n" type="int" relevant="/data/asks = 'yes'"/>)xml",
                 R"xml(<input ref="/data/asks"/><input ref="/data/n"/>
           <repeat nodeset="/data/child" jr:count="/data/n"><input ref="/data/child/name"/></repeat>)xml"});
    CHECK(interview.count("/data/child") == 0);
    interview.answer("/data/n", "2");
    interview.answer("/data/child[2]/name", "Ji");
    interview.answer("/data/n", "");
    CHECK(interview.count("/data/child") == 2);
    interview.answer("/data/asks", "no");
    CHECK(interview.value("/data/child[2]/name") == "Ji");
    interview.answer("/data/asks", "yes");
    interview.answer("/data/n", "1");
    CHECK(interview.count("/data/child") == 1);
    interview.answer("/data/n", "0");
    CHECK(interview.count("/data/child") == 0);
}

SCENARIO("A counted repeat in a group that is asked later begins without an occurrence")
{
    Scenario scenario(
        TestForm{R"xml(<asks/><g><n/><child><name/></child></g>)xml",
                 R"xml(<bind nodeset="/data/g" relevant="/data/asks = 'yes'"/>
           <bind nodeset="/data/g/n" type="int"/>)xml",
                 R"xml(<input ref="/data/asks"/><group ref="/data/g"><input ref="/data/g/n"/>
           <repeat nodeset="/data/g/child" jr:count="/data/g/n"><input ref="/data/g/child/name"/></repeat>
           </group>)xml"});
    scenario.answer("/data/asks", "yes");
    const auto children = [&] {
        const saltbush::interview::FormSession &session = scenario.session();
        return session.instances(session.form().find("/data/g/child"), session.tree().root())
            .size();
    };
    CHECK(children() == 0);
    scenario.answer("/data/g/n", "2");
    CHECK(children() == 2);
}
