// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Navigator.h"
#include "tests/core/interview/Scenario.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

TestForm pages()
{
    return {
        R"xml(<intro/><a/><hidden/><both><x/><y/></both><p jr:template=""><name/><age/></p><z/>)xml",
        R"xml(<bind nodeset="/data/intro" readonly="true()"/>
               <bind nodeset="/data/hidden" relevant="/data/a = 'show'"/>
               <bind nodeset="/data/both/y" relevant="/data/both/x != ''"/>)xml",
        R"xml(<input ref="/data/intro"><label>Welcome</label></input>
               <input ref="/data/a"><label>A</label></input>
               <input ref="/data/hidden"><label>Hidden</label></input>
               <group ref="/data/both" appearance="field-list"><label>Both</label>
                 <input ref="/data/both/x"/><input ref="/data/both/y"/></group>
               <group ref="/data/p"><label>People</label><repeat nodeset="/data/p">
                 <input ref="/data/p/name"/><input ref="/data/p/age"/></repeat></group>
               <input ref="/data/z"><label>Last</label></input>)xml"};
}

QStringList keys(const Navigator &navigator)
{
    QStringList keys;
    Page page = navigator.first();
    for (int bound = 0; page.kind != Page::Kind::End && bound < 100; ++bound) {
        keys.append(page.key);
        page = navigator.next(page);
    }
    return keys;
}

QStringList keysBackwards(const Navigator &navigator)
{
    QStringList keys;
    Page page = navigator.previous(navigator.at("end"));
    for (int bound = 0; bound < 100; ++bound) {
        keys.prepend(page.key);
        const Page before = navigator.previous(page);
        if (before == page)
            break;
        page = before;
    }
    return keys;
}

} // namespace

SCENARIO("Pages follow the form, past what is not relevant")
{
    Scenario interview(pages());
    const Navigator navigator(interview.session());
    CHECK(keys(navigator)
          == QStringList{"/data/intro", "/data/a", "/data/both/x", "+/data/p", "/data/z"});
    CHECK(keysBackwards(navigator) == keys(navigator));
    CHECK(navigator.at("/data/both/x").kind == Page::Kind::FieldList);
    CHECK(navigator.at("/data/both/x").questions.size() == 1);
    CHECK(navigator.at("+/data/p").kind == Page::Kind::AddRepeat);

    interview.answer("/data/a", "show");
    interview.answer("/data/both/x", "1");
    interview.add("/data/p");
    interview.add("/data/p");
    CHECK(keys(navigator)
          == QStringList{"/data/intro", "/data/a", "/data/hidden", "/data/both/x",
                         "/data/p[1]/name", "/data/p[1]/age", "/data/p[2]/name", "/data/p[2]/age",
                         "+/data/p", "/data/z"});
    CHECK(keysBackwards(navigator) == keys(navigator));
    CHECK(navigator.at("/data/both/x").questions.size() == 2);
    CHECK(navigator.pageOf(interview.node("/data/both/y")).key == "/data/both/x");
}

TEST_CASE("A page that is gone opens at the nearest that still stands")
{
    Scenario interview(pages());
    const Navigator navigator(interview.session());
    CHECK(navigator.at("/data/hidden").key == "/data/both/x");
    CHECK(navigator.at("/data/p[7]/age").key == "/data/intro");
    CHECK(navigator.at("nonsense").key == "/data/intro");
    CHECK(navigator.at("end").kind == Page::Kind::End);

    interview.add("/data/p");
    const Page last = navigator.at("/data/p/age");
    interview.remove("/data/p");
    CHECK(navigator.next(last).kind != Page::Kind::End);
}

TEST_CASE("Outline and progress count what was answered")
{
    Scenario interview(pages());
    const Navigator navigator(interview.session());
    CHECK(navigator.progress().total == 3);
    interview.add("/data/p");
    interview.answer("/data/p/name", "Bo");
    CHECK(navigator.progress().answered == 1);
    CHECK(navigator.progress().total == 5);

    const auto outline = navigator.outline();
    QStringList labels;
    for (const OutlineEntry &entry : outline) {
        if (entry.depth == 0)
            labels.append(entry.label.text);
    }
    CHECK(labels == QStringList{"Welcome", "A", "Both", "People", "Last"});
    const auto people = std::find_if(outline.begin(), outline.end(), [](const OutlineEntry &entry) {
        return entry.label.text == "People";
    });
    REQUIRE(people != outline.end());
    CHECK(people->isGroup);
    CHECK(people->state == OutlineEntry::State::Partly);
    CHECK(people->total == 2);
}

TEST_CASE("The line of words above a table is no question")
{
    const QString choices = QStringLiteral("<item><label>Never</label><value>n</value></item>"
                                           "<item><label>Often</label><value>o</value></item>");
    Scenario interview(
        {R"xml(<table><words/><night/><rest/></table>)xml",
         {},
         QStringLiteral(
             R"xml(<group ref="/data/table" appearance="field-list"><label>How often?</label>
               <select1 ref="/data/table/words" appearance="label">%1</select1>
               <select1 ref="/data/table/night" appearance="list-nolabel"><label>At night</label>%1</select1>
               <select1 ref="/data/table/rest" appearance="list-nolabel"><label>To rest</label>%1</select1>
               </group>)xml")
             .arg(choices)});
    const Navigator navigator(interview.session());
    CHECK(navigator.progress().total == 2);
    interview.answer("/data/table/night", "n");
    interview.answer("/data/table/rest", "o");
    CHECK(navigator.progress().answered == 2);
    QStringList labels;
    for (const OutlineEntry &entry : navigator.outline())
        labels.append(entry.label.text);
    CHECK(labels == QStringList{"How often?", "At night", "To rest"});
    CHECK(navigator.outline().front().state == OutlineEntry::State::Answered);
}
