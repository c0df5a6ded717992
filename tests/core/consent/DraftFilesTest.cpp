// SPDX-License-Identifier: GPL-3.0-or-later
// An open interview keeps what it began with, whatever the disk or a later package says.
#include "tests/core/consent/ConsentFixture.h"

#include <QDir>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

struct OpenInterview : ConsentLab
{
    OpenInterview() { must(ledger->add(entryOf(participant))); }
    InterviewId begin(const char *age)
    {
        const auto open = must(
            consent::beginInterview(*workspace, must(inForce()), QTimeZone("Australia/Melbourne")));
        answer(*open, "/data/age", age);
        return open->info.id;
    }
    void relock()
    {
        ledger.reset();
        workspace.reset();
        workspace = unlock("coordinator", "Coordinator");
    }
};

QByteArray withCities()
{
    return QByteArray(surveyXml)
        .replace("<bind nodeset=\"/data/age\"",
                 "<instance id=\"cities\" src=\"jr://file-csv/cities.csv\"/>"
                 "<bind nodeset=\"/data/age\"")
        .replace("<bind nodeset=\"/data/city\" type=\"string\"/>",
                 "<bind nodeset=\"/data/city\" type=\"string\" calculate=\""
                 "concat(instance('cities')/root/item[name = 'mel']/label, /data/age)\"/>");
}

study::StudySource sourceWith(const QByteArray &label)
{
    study::StudySource source = smallSource({consentJson});
    source.parts.front().bytes = withCities();
    source.forms.front().hash = crypto::hash(withCities());
    source.parts.push_back({study::part::attachment, QStringLiteral("survey/cities.csv"),
                            "name,label\nmel," + label + "\n"});
    return source;
}

QString cityOf(const study::OpenDraft &open)
{
    const auto &session = open.draft->session();
    return session.value(must(session.find(QStringLiteral("/data/city"))));
}

} // namespace

TEST_CASE_METHOD(OpenInterview, "An interview whose file is away for a while loses nothing")
{
    const InterviewId id = begin("41");
    const QString drafts = workspace->draftFolder();
    const QString away = folder.file(QStringLiteral("away"));
    REQUIRE(QFile::rename(drafts, away));
    must(disk.makeFolder(drafts));
    relock();
    CHECK(must(study::Drafts(*workspace).mine()).size() == 1);

    workspace.reset();
    REQUIRE(QDir(drafts).removeRecursively());
    REQUIRE(QFile::rename(away, drafts));
    workspace = unlock("coordinator", "Coordinator");
    const auto open = must(consent::openInterview(*workspace, id));
    const auto &session = open->draft->session();
    CHECK(session.value(must(session.find(QStringLiteral("/data/age")))) == QStringLiteral("41"));
}

TEST_CASE_METHOD(OpenInterview, "A row whose file never came to be goes at the next unlock")
{
    begin("41");
    must(workspace->database().execute(
        "INSERT INTO study_draft SELECT randomblob(16), record, participant, owner, form_id, "
        "form_version, form_hash, started, zone, package, consent, scopes, key, finishing, 0, "
        "attachments FROM study_draft"));
    CHECK(must(study::Drafts(*workspace).mine()).size() == 2);
    relock();
    CHECK(must(study::Drafts(*workspace).mine()).size() == 1);
}

TEST_CASE_METHOD(OpenInterview, "An open interview goes on with the files it began with")
{
    must(study::publish(*workspace, sourceWith("Melbourne")));
    const InterviewId id = begin("1");
    must(study::publish(*workspace, sourceWith("Naarm")));
    {
        const auto open = must(consent::openInterview(*workspace, id));
        answer(*open, "/data/age", "2");
        CHECK(cityOf(*open) == QStringLiteral("Melbourne2"));
    }
    const auto fresh = must(
        consent::beginInterview(*workspace, must(inForce()), QTimeZone("Australia/Melbourne")));
    answer(*fresh, "/data/age", "3");
    CHECK(cityOf(*fresh) == QStringLiteral("Naarm3"));
}

SCENARIO("An open interview goes on in its own version until somebody carries it over")
{
    OpenInterview lab;
    const InterviewId id = lab.begin("34");
    QByteArray xml = surveyXml;
    xml.replace("version=\"1\"", "version=\"2\"").replace("<city/>", "<town/>");
    xml.replace("/data/city", "/data/town");
    study::StudySource source = smallSource({consentJson});
    source.parts.front().bytes = xml;
    source.forms.front().hash = crypto::hash(xml);
    source.forms.front().version = QStringLiteral("2");
    study::Drafts drafts(*lab.workspace);
    CHECK_FALSE(drafts.newerForm(must(drafts.info(id))));
    {
        const auto open = must(drafts.open(id));
        answer(*open, "/data/city", "Perth");
    }
    must(study::publish(*lab.workspace, source));

    CHECK(must(drafts.open(id))->info.formVersion == "1");
    CHECK(drafts.newerForm(must(drafts.info(id)))->version == "2");
    const auto plan = must(drafts.planCarryOver(id));
    CHECK(plan.count(interview::CarriedAnswer::Fate::Kept) == 1);
    CHECK(plan.count(interview::CarriedAnswer::Fate::NoPlace) == 1);
    CHECK(must(drafts.open(id))->info.formVersion == "1");

    const auto before = must(drafts.info(id));
    const InterviewId carried = must(drafts.carryOver(id));
    CHECK(mustFail(drafts.info(id)).code == study::noSuchDraft);
    CHECK(must(drafts.mine()).size() == 1);
    const auto open = must(consent::openInterview(*lab.workspace, carried));
    CHECK(open->info.formVersion == "2");
    CHECK(open->info.started == before.started);
    CHECK(open->info.record == before.record);
    CHECK(open->info.consentEntry == before.consentEntry);
    CHECK(open->draft->state().remarks.front().comment == "/data/city: Perth");
    CHECK_FALSE(drafts.newerForm(open->info));
    const QStringList files = must(lab.disk.list(lab.workspace->draftFolder()));
    CHECK(files.filter(id.toString()).isEmpty());
    THEN("and is finished as an interview of that version")
    {
        must(consent::finish(*lab.workspace, *open));
        CHECK(must(study::Participants(*lab.workspace).past()).front().formVersion == "2");
    }
}
