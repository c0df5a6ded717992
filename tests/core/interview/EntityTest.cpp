// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Entities.h"
#include "tests/core/interview/Scenario.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

/// People are made or changed in a repeat, each with what is asked of it; the household around.
TestForm household()
{
    return {R"xml(<town/>
          <p jr:template=""><what/><who/><name/><age/>
            <meta><entity dataset="people" id="" create="" update="" baseVersion=""><label/></entity></meta></p>
          <meta><instanceID/><entity dataset="households" create="1" id=""><label/></entity></meta>)xml",
            R"xml(<instance id="people" src="jr://file-csv/people.csv"/>
          <bind nodeset="/data/town" entities:saveto="town"/>
          <bind nodeset="/data/p/name" entities:saveto="full_name"/>
          <bind nodeset="/data/p/age" entities:saveto="age" relevant="../name != ''"/>
          <bind nodeset="/data/p/meta/entity/@create" calculate="../../../what = 'new'"/>
          <bind nodeset="/data/p/meta/entity/@update" calculate="../../../what = 'change'"/>
          <bind nodeset="/data/p/meta/entity/@id"
                calculate="if(../../../what = 'new', concat('id-', ../../../name), ../../../who)"/>
          <bind nodeset="/data/p/meta/entity/@baseVersion"
                calculate="instance('people')/root/item[name = current()/../../../who]/__version"/>
          <bind nodeset="/data/p/meta/entity/label" calculate="../../../name"/>
          <bind nodeset="/data/meta/entity/@id" calculate="'h1'"/>
          <bind nodeset="/data/meta/entity/label" calculate="/data/town"/>)xml",
            R"xml(<input ref="/data/town"/><repeat nodeset="/data/p">
            <input ref="/data/p/what"/>
            <select1 ref="/data/p/who"><itemset nodeset="instance('people')/root/item">
              <value ref="name"/><label ref="label"/></itemset></select1>
            <input ref="/data/p/name"/><input ref="/data/p/age"/></repeat>)xml"};
}

Result<QByteArray> people(const QString &)
{
    return QByteArray("name,label,__version,full_name\nann,Ann,3,Ann Lee\nbo,Bo,1,Bo Ho\n");
}

QString told(const EntityChange &change)
{
    QString text = QStringLiteral("%1 %2%3%4 \"%5\"")
                       .arg(change.list, change.id, change.creates ? " create" : "",
                            change.updates ? " update" : "", change.label);
    for (const auto &[name, value] : change.properties)
        text += u' ' + name + u'=' + value;
    return text;
}

QStringList told(const std::vector<EntityChange> &changes)
{
    QStringList all;
    for (const EntityChange &change : changes)
        all << told(change);
    return all;
}

} // namespace

SCENARIO("An interview makes and changes entities, each in its own container")
{
    Scenario interview(readForm(household().bytes(), people));
    interview.answer("/data/town", "Perth");
    for (const char *what : {"new", "change", "nothing"}) {
        interview.add("/data/p");
        const QString last = QStringLiteral("/data/p[%1]").arg(interview.count("/data/p"));
        interview.answer(last + "/what", QString::fromLatin1(what));
    }
    interview.answer("/data/p[1]/name", "Cy");
    interview.answer("/data/p[1]/age", "30");
    interview.answer("/data/p[2]/who", "ann");
    CHECK(interview.value("/data/p[2]/meta/entity/@baseVersion") == "3");

    CHECK(told(entityChanges(interview.session()))
          == QStringList{"households h1 create \"Perth\" town=Perth",
                         "people id-Cy create \"Cy\" full_name=Cy age=30",
                         "people ann update \"\" full_name="});
}

SCENARIO("A list grows and changes on this device, branch by branch")
{
    SeededRandom random(1);
    std::vector<EntityRow> list{{.id = "ann", .label = "Ann", .version = 3, .trunkVersion = "3"}};
    applyChange(list, {.list = "people", .id = "cy", .creates = true, .label = "Cy"}, random);
    REQUIRE(list.size() == 2);
    CHECK(list[1].version == 1);
    CHECK(list[1].trunkVersion == "");
    CHECK(list[1].branchId.size() == 36);

    applyChange(list,
                {.list = "people", .id = "ann", .updates = true, .properties = {{"age", "9"}}},
                random);
    CHECK(list[0].label == "Ann");
    CHECK(list[0].version == 4);
    CHECK(list[0].trunkVersion == "3");
    const QString branch = list[0].branchId;
    CHECK(branch.size() == 36);
    applyChange(list,
                {.list = "people", .id = "ann", .updates = true, .properties = {{"age", "10"}}},
                random);
    CHECK(list[0].version == 5);
    CHECK(list[0].branchId == branch);
    CHECK(list[0].properties == std::vector<EntityRow::Property>{{"age", "10"}});

    const auto before = list;
    applyChange(list, {.list = "people", .id = "no", .updates = true, .label = "x"}, random);
    applyChange(list, {.list = "people", .id = "ann", .creates = true, .label = "x"}, random);
    CHECK(list.size() == before.size());
    CHECK(list[0].label == "Ann");
    applyChange(list,
                {.list = "people", .id = "ann", .creates = true, .updates = true, .label = "An"},
                random);
    CHECK(list[0].label == "An");
}

SCENARIO("What the device knows of a list is among its choices")
{
    TestHost host;
    host.setEntities("people",
                     {{.id = "bo", .label = "Bo B.", .version = 2, .branchId = "b"},
                      {.id = "di", .label = "Di", .properties = {{"full_name", "Di Vo"}}}});
    const auto form = readForm(household().bytes(), people);
    const auto session = must(FormSession::begin(form, host));
    must(session->addRepeat(form->find("/data/p"), session->tree().root()));
    QStringList shown;
    for (const Choice &each : session->question(must(session->find("/data/p/who"))).choices)
        shown << each.value + u'=' + each.label.text;
    CHECK(shown == QStringList{"ann=Ann", "bo=Bo B.", "di=Di"});
    must(session->answer(must(session->find("/data/p/who")), "bo"));
    CHECK(session->tree().value(must(session->find("/data/p/meta/entity/@baseVersion"))) == "2");
}

TEST_CASE("What a list of entities calls its columns stays with the list")
{
    // The names of a form are read by every interview, on every thread.
    const form::SharedForm form = readForm(household().bytes(), people);
    const std::vector<EntityRow> rows{{.id = "cy", .properties = {{"shoe size", "39"}}}};
    const xpath::Tree list =
        withEntities(form->secondaryInstances.value("people").get(), rows, form->names);
    CHECK(form->names->find("shoe size") == xpath::noName);
    const xpath::NameId column = list.names()->find("shoe size");
    REQUIRE(column != xpath::noName);
    const xpath::NodeId last = list.lastChild(list.root());
    CHECK(list.stringValue(list.firstChildNamed(last, column)) == "39");
}

TEST_CASE("An interview without a place for its id gets one that the form does not know")
{
    const form::SharedForm form = readForm(TestForm{"<a/>"}.bytes());
    const Scenario interview(form);
    CHECK(form->names->find("instanceID", "http://openrosa.org/xforms") == xpath::noName);
}
