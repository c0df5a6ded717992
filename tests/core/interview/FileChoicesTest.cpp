// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Disk.h"
#include "tests/core/interview/Scenario.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

const QByteArray fruitFile = "key,name,name_th,colour,sortby\n"
                             "mango,Mango,มะม่วง,yellow,2\n"
                             "melon,Melon,แตง,green,1\n"
                             "mango,Mango,มะม่วง,green,4\n"
                             "lime,Lime,มะนาว,green,3\n";

Result<QByteArray> lists(const QString &source)
{
    if (source == u"jr://file-csv/fruits.csv")
        return fruitFile;
    if (source == u"jr://file-csv/itemsets.csv")
        return QByteArray("list_name,name,label,label::Thai (th),country\n"
                          "city,syd,Sydney,ซิดนีย์,au\ncity,bkk,Bangkok,กรุงเทพ,th\n"
                          "zone,n,North,เหนือ,au\n");
    return fail(disk::notFound);
}

TestForm searching(const QString &appearance)
{
    const QString body = QStringLiteral(
        R"xml(<input ref="/data/text"/><select1 ref="/data/fruit" appearance="minimal %1">
              <item><label>Anything</label><value>1</value></item>
              <item><label>name, colour</label><value>key</value></item>
              <item><label>None</label><value>0</value></item></select1>)xml");
    return {"<text/><fruit/>", "", body.arg(appearance)};
}

Scenario searchFor(const QString &appearance)
{
    return Scenario(readForm(searching(appearance).bytes(), lists));
}

} // namespace

SCENARIO("search() takes the choices of a question from an attached file")
{
    GIVEN("nothing but the file")
    {
        Scenario interview = searchFor("search('fruits')");
        THEN("each value is there once, sorted, between the choices that are written")
        {
            CHECK(interview.choices("/data/fruit")
                  == QStringList{"1", "melon", "mango", "lime", "0"});
            CHECK(interview.question("/data/fruit").choices[1].label.text == "Melon green");
            CHECK(interview.question("/data/fruit").choices[4].label.text == "None");
        }
        THEN("what is none of them is refused")
        {
            interview.answer("/data/fruit", "mango");
            CHECK(mustFail(interview.session().answer(interview.node("/data/fruit"), "pear")).code
                  == notAChoice);
        }
    }
    GIVEN("something to look for")
    {
        Scenario interview =
            searchFor("search('fruits.csv', 'contains', 'name,name_th', /data/text)");
        interview.answer("/data/text", "ME");
        CHECK(interview.choices("/data/fruit") == QStringList{"1", "melon", "lime", "0"});
        interview.answer("/data/fruit", "lime");
        interview.answer("/data/text", "มะม่วง");
        CHECK(interview.choices("/data/fruit") == QStringList{"1", "mango", "0"});
        CHECK(interview.value("/data/fruit") == "");
    }
    GIVEN("the other ways to look, and a filter")
    {
        const auto found = [](const QString &how, const QString &text) {
            Scenario interview =
                searchFor(QStringLiteral("search('fruits', '%1', 'name', '%2', 'colour', 'green')")
                              .arg(how, text));
            const QStringList all = interview.choices("/data/fruit");
            return all.sliced(1, all.size() - 2);
        };
        CHECK(found("startswith", "m") == QStringList{"melon", "mango"});
        CHECK(found("endswith", "O") == QStringList{"mango"});
        CHECK(found("matches", "lime") == QStringList{"lime"});
        CHECK(found("matches", "lim") == QStringList{});
    }
    GIVEN("a file that is not there")
    {
        Scenario interview = searchFor("search('vegetables')");
        THEN("any answer may be in it")
        {
            CHECK(interview.choices("/data/fruit") == QStringList{"1", "0"});
            interview.answer("/data/fruit", "leek");
            CHECK(interview.value("/data/fruit") == "leek");
        }
    }
}

TEST_CASE("pulldata() looks into the file of that name, declared or not")
{
    const TestForm form{"<key>lime</key><name/>",
                        R"xml(<bind nodeset="/data/name"
               calculate="concat(pulldata('fruits', 'name', 'key', /data/key), '!')"/>)xml",
                        R"xml(<input ref="/data/key"/>)xml"};
    Scenario interview(readForm(form.bytes(), lists));
    CHECK(interview.value("/data/name") == "Lime!");
    interview.answer("/data/key", "mango");
    CHECK(interview.value("/data/name") == "Mango!");
}

SCENARIO("select_one_external takes its choices from itemsets.csv")
{
    const TestForm external{
        "<country>au</country><city/>",
        R"xml(<itext><translation lang="English (en)"/><translation lang="Thai (th)"/></itext>)xml",
        R"xml(<input ref="/data/country"/>
           <input ref="/data/city" query="instance('city')/root/item[country=/data/country]"/>)xml"};
    Scenario interview(readForm(external.bytes(), lists));
    CHECK(interview.question("/data/city").kind == form::ControlKind::SelectOne);
    CHECK(interview.choices("/data/city") == QStringList{"syd"});
    CHECK(interview.question("/data/city").choices[0].label.text == "Sydney");
    interview.answer("/data/city", "syd");
    interview.answer("/data/country", "th");
    CHECK(interview.value("/data/city") == "");
    must(interview.session().setLanguage("Thai (th)"));
    CHECK(interview.question("/data/city").choices[0].label.text == "กรุงเทพ");
}

TEST_CASE("A query that is no expression leaves the question an input, and is said")
{
    const TestForm form{
        "<city/>", "",
        R"xml(<input ref="/data/city" query="instance('1a')/root/item[1a='x']"/>)xml"};
    const auto read = form::readXForm(form.bytes(), formFunctions(), lists);
    REQUIRE(read.form);
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0].severity == Problem::Severity::Warning);
    CHECK(read.form->controls()[0].kind == form::ControlKind::Input);
}
