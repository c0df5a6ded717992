// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/KeptEntities.h"
#include "core/study/Publisher.h"
#include "tests/core/consent/ConsentFixture.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::consent;

namespace
{

/// People are made, or one that is known is chosen and changed.
const QByteArray peopleXml = R"xml(<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:entities="http://www.opendatakit.org/xforms/entities">
<h:head><h:title>People</h:title><model entities:entities-version="2024.1.0">
<instance><data id="survey" version="1"><make/><who/><name/><town/><secret/>
  <meta><instanceID/><entity dataset="people" id="" create="" update="" baseVersion="" branchId="">
    <label/></entity></meta></data></instance>
<instance id="people" src="jr://file-csv/people.csv"/>
<bind nodeset="/data/town" entities:saveto="town"/>
<bind nodeset="/data/secret" entities:saveto="secret"/>
<bind nodeset="/data/meta/entity/@create" calculate="/data/make = 'yes'"/>
<bind nodeset="/data/meta/entity/@update" calculate="/data/who != ''"/>
<bind nodeset="/data/meta/entity/@id"
      calculate="if(/data/who != '', /data/who, concat('id-', /data/name))"/>
<bind nodeset="/data/meta/entity/@baseVersion"
      calculate="instance('people')/root/item[name = /data/who]/__version"/>
<bind nodeset="/data/meta/entity/@branchId"
      calculate="instance('people')/root/item[name = /data/who]/__branchId"/>
<bind nodeset="/data/meta/entity/label" calculate="/data/name"/>
</model></h:head>
<h:body><input ref="/data/make"/>
<select1 ref="/data/who"><itemset nodeset="instance('people')/root/item">
  <value ref="name"/><label ref="label"/></itemset></select1>
<input ref="/data/name"/><input ref="/data/town"/><input ref="/data/secret"/></h:body></h:html>)xml";

study::StudySource peopleSource(const std::vector<study::KeptList> &lists)
{
    study::StudySource source = smallSource({consentJson});
    source.config.entities = lists;
    source.forms.front().hash = crypto::hash(peopleXml);
    source.parts.front().bytes = peopleXml;
    source.parts.push_back({study::part::attachment, QStringLiteral("survey/people.csv"),
                            "name,label,__version,town\nann,Ann,3,Perth\n"});
    return source;
}

/// One laptop, where one interview comes after the other.
struct Street : Laboratory
{
    std::unique_ptr<study::Workspace> workspace;

    explicit Street(const std::vector<study::KeptList> &lists = {{QStringLiteral("people"),
                                                                  {QStringLiteral("town")}}})
        : workspace(newStudy(peopleSource(lists)))
    {
    }

    std::unique_ptr<study::OpenDraft> begin(const study::Participant &participant)
    {
        Ledger ledger = must(Ledger::open(*workspace));
        must(ledger.add(entryOf(participant)));
        return must(beginInterview(*workspace,
                                   must(ledger.inForce(participant.id, QStringLiteral("survey"))),
                                   QTimeZone("Australia/Melbourne")));
    }
    study::Participant newParticipant() { return must(study::Participants(*workspace).add()); }
    /// An interview that makes somebody, or changes whom it chooses.
    study::Participant make(const char *name, const char *town, const char *chosen = nullptr,
                            study::Outcome outcome = study::Outcome::Complete)
    {
        const study::Participant participant = newParticipant();
        const auto open = begin(participant);
        if (chosen)
            answer(*open, "/data/who", chosen);
        else
            answer(*open, "/data/make", "yes");
        answer(*open, "/data/name", name);
        answer(*open, "/data/town", town);
        answer(*open, "/data/secret", "never");
        must(finish(*workspace, *open, outcome));
        return participant;
    }
    /// "ann=Ann", as the next interview offers them.
    QStringList offered()
    {
        const auto open = begin(newParticipant());
        const auto &session = open->draft->session();
        QStringList offered;
        for (const auto &choice : session.question(must(session.find("/data/who"))).choices)
            offered << choice.value + u'=' + choice.label.text;
        return offered;
    }
    std::vector<interview::EntityRow> rows()
    {
        return must(
            study::KeptEntities(workspace->database(), workspace->package()->config.entities)
                .rows(QStringLiteral("people")));
    }
    static void withdraw(study::Workspace &workspace, const study::Participant &participant)
    {
        Ledger ledger = must(Ledger::open(workspace));
        must(ledger.add(entryOf(participant, EntryKind::Withdrawn)));
    }
};

} // namespace

SCENARIO("The second interview on a laptop chooses what the first one made, and changes it")
{
    Street street;
    const auto first = street.make("Bo", "Darwin");
    CHECK(street.offered() == QStringList{"ann=Ann", "id-Bo=Bo"});
    REQUIRE(street.rows().size() == 1);
    CHECK(street.rows()[0].version == 1);
    CHECK(street.rows()[0].trunkVersion == "");
    const QString branch = street.rows()[0].branchId;
    CHECK(branch.size() == 36);
    CHECK(street.rows()[0].properties
          == std::vector<interview::EntityRow::Property>{{"town", "Darwin"}});

    const auto open = street.begin(street.newParticipant());
    answer(*open, "/data/who", "id-Bo");
    const auto &session = open->draft->session();
    const auto told = [&session](const char *attribute) {
        return session.tree().value(
            must(session.find(QStringLiteral("/data/meta/entity/@") + attribute)));
    };
    CHECK(told("baseVersion") == "1");
    CHECK(told("branchId") == branch);
    answer(*open, "/data/name", "Bo Ho");
    answer(*open, "/data/town", "Alice Springs");
    must(finish(*street.workspace, *open));
    REQUIRE(street.rows().size() == 1);
    CHECK(street.rows()[0].version == 2);
    CHECK(street.rows()[0].branchId == branch);
    CHECK(street.rows()[0].label == "Bo Ho");

    WHEN("somebody is changed who came with the form")
    {
        street.make("Ann L.", "Broome", "ann");
        CHECK(street.offered() == QStringList{"ann=Ann L.", "id-Bo=Bo Ho"});
        REQUIRE(street.rows().size() == 2);
        CHECK(street.rows()[1].version == 4);
        CHECK(street.rows()[1].trunkVersion == "3");
        CHECK(street.rows()[1].branchId != branch);
    }
    WHEN("the one who made it withdraws")
    {
        Street::withdraw(*street.workspace, first);
        THEN("what she said is gone, and what only made sense with it")
        {
            CHECK(street.offered() == QStringList{"ann=Ann"});
        }
    }
}

SCENARIO("Who withdraws takes away her own change, and leaves what others said")
{
    Street street;
    street.make("Bo", "Darwin");
    const auto second = street.make("Bo Ho", "Broome", "id-Bo");
    Street::withdraw(*street.workspace, second);
    REQUIRE(street.rows().size() == 1);
    CHECK(street.rows()[0].version == 1);
    CHECK(street.rows()[0].label == "Bo");
}

TEST_CASE("Without a word in study.json a laptop remembers nothing")
{
    Street street{std::vector<study::KeptList>()};
    street.make("Bo", "Darwin");
    CHECK(street.offered() == QStringList{"ann=Ann"});
    auto row = must(street.workspace->database().prepare("SELECT count(*) FROM study_entity"));
    REQUIRE(must(row.step()));
    CHECK(row.integer(0) == 0);
}

TEST_CASE("Of an interview that was broken off nothing is remembered, of one in parts it is")
{
    Street street;
    street.make("Bo", "Darwin", nullptr, study::Outcome::BrokenOff);
    street.make("Cy", "Darwin", nullptr, study::Outcome::Partial);
    CHECK(street.offered() == QStringList{"ann=Ann", "id-Cy=Cy"});
}

TEST_CASE("What a newer package does not list, or has erased, is forgotten")
{
    Street street({{QStringLiteral("people"), {QStringLiteral("town"), QStringLiteral("secret")}}});
    street.make("Bo", "Darwin");
    street.make("Cy", "Perth");
    auto &database = street.workspace->database();
    std::vector<study::KeptList> lists = street.workspace->package()->config.entities;
    const auto held = [&database] {
        QStringList held;
        auto rows = must(database.prepare("SELECT id, properties FROM study_entity"));
        while (must(rows.step()))
            held << rows.text(0) + rows.text(1);
        return held;
    };
    CHECK(held().join(u' ').count("never") == 2);

    lists.front().properties = {QStringLiteral("town")};
    must(study::KeptEntities(database, lists).forgetUnlisted());
    CHECK(held().join(u' ').count("never") == 0);
    CHECK(held().size() == 2);

    const auto past = must(study::Participants(*street.workspace).past());
    REQUIRE(past.size() == 2);
    must(study::KeptEntities(database, lists).erase(past.front().record));
    CHECK(held().size() == 1);

    lists.clear();
    must(study::KeptEntities(database, lists).forgetUnlisted());
    CHECK(held().isEmpty());
}
