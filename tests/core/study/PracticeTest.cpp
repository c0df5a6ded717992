// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Practice.h"
#include "core/form/XFormReader.h"
#include "core/study/Drafts.h"
#include "core/study/InterviewBook.h"
#include "core/study/ParticipantCode.h"
#include "core/study/Participants.h"
#include "tests/core/study/StudyFixture.h"

#include <QDirIterator>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::study;

namespace
{

form::SharedForm surveyOf(Workspace &workspace)
{
    return must(workspace.forms().form(workspace.package()->forms.front().hash));
}

void answerAll(Practice &practice)
{
    const auto &session = practice.draft().session();
    must(practice.draft().answer(must(session.find(QStringLiteral("/data/age"))),
                                 QStringLiteral("31")));
    must(practice.draft().answer(must(session.find(QStringLiteral("/data/city"))),
                                 QStringLiteral("a city of no study")));
    must(practice.draft().finalise());
}

/// Every file of the workspace with its bytes (but what SQLite only keeps in shared memory), and
/// how many rows each table has.
QHash<QString, QByteArray> everything(Workspace &workspace)
{
    QHash<QString, QByteArray> found;
    QDirIterator files(workspace.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (!file.fileName().endsWith(QStringLiteral("-shm")))
            found.insert(file.fileName(), file.readAll());
    }
    auto tables =
        must(workspace.database().prepare("SELECT name FROM sqlite_master WHERE type = 'table'"));
    while (must(tables.step())) {
        const QString table = tables.text(0);
        auto count = must(workspace.database().prepare(
            QStringLiteral("SELECT count(*), total_changes() FROM \"%1\"")
                .arg(table)
                .toStdString()));
        REQUIRE(must(count.step()));
        found.insert(table,
                     QByteArray::number(count.integer(0)) + ' '
                         + QByteArray::number(count.integer(1)));
    }
    return found;
}

QStringList practiceFiles(Workspace &workspace)
{
    QStringList files = must(workspace.services().disk.list(workspace.draftFolder()));
    return files.filter(QStringLiteral("practice-"));
}

} // namespace

SCENARIO("After practice nothing is left: no file, no row, no count")
{
    Laboratory lab;
    const auto workspace = lab.newStudy();
    must(Participants(*workspace).add());
    const form::SharedForm form = surveyOf(*workspace);
    const auto before = everything(*workspace);
    REQUIRE(before.size() > 10);

    auto practice = must(Practice::begin(*workspace, form, QTimeZone::utc()));
    answerAll(*practice);
    CHECK_FALSE(practiceFiles(*workspace).isEmpty());
    THEN("when it is ended")
    {
        must(practice->end());
        const bool isSame = everything(*workspace) == before;
        CHECK(isSame);
    }
    THEN("when it is only left")
    {
        practice.reset();
        const bool isSame = everything(*workspace) == before;
        CHECK(isSame);
    }
    CHECK(must(Participants(*workspace).all()).size() == 1);
    CHECK(must(Drafts(*workspace).mine()).empty());
    CHECK(must(workspace->outbox().count(record::OutboxState::Waiting)) == 0);
    CHECK(must(InterviewBook(workspace->database()).count({})) == 0);
}

SCENARIO("What a crash left of a practice interview is unreadable, and gone after the next unlock")
{
    Laboratory lab;
    const auto workspace = lab.newStudy();
    auto practice = must(Practice::begin(*workspace, surveyOf(*workspace), QTimeZone::utc()));
    answerAll(*practice);
    const QStringList files = practiceFiles(*workspace);
    REQUIRE_FALSE(files.isEmpty());
    for (const QString &name : files) {
        const QByteArray bytes =
            must(lab.disk.read(workspace->draftFolder() + u'/' + name, 1LL << 30));
        CHECK_FALSE(bytes.contains("a city of no study"));
        must(lab.disk.writeAndSync(workspace->draftFolder() + u'/' + name + QStringLiteral(".kept"),
                                   bytes));
    }
    practice.reset();
    for (const QString &name : files) // as a crash leaves them
        must(lab.disk.rename(workspace->draftFolder() + u'/' + name + QStringLiteral(".kept"),
                             workspace->draftFolder() + u'/' + name));
    must(Practice::sweep(lab.disk, workspace->draftFolder()));
    CHECK(practiceFiles(*workspace).isEmpty());
}

TEST_CASE("Unlocking sweeps what is left of practice, and leaves drafts alone")
{
    Laboratory lab;
    auto workspace = lab.newStudy();
    const QString folder = workspace->draftFolder();
    must(lab.disk.writeAndSync(folder + QStringLiteral("/practice-1.db"), "x"));
    must(lab.disk.writeAndSync(folder + QStringLiteral("/practice-1.db-wal"), "x"));
    workspace.reset();
    workspace = lab.unlock("coordinator", "Coordinator");
    CHECK(must(lab.disk.list(folder)).isEmpty());
}

TEST_CASE("The code of somebody invented is never a participant's")
{
    Laboratory lab;
    const auto workspace = lab.newStudy();
    for (int i = 0; i < 200; ++i) {
        const auto practice =
            must(Practice::begin(lab.services, surveyOf(*workspace), QTimeZone::utc()));
        CHECK(practice->code().startsWith(QStringLiteral("PRACTICE-")));
        CHECK_FALSE(ParticipantCode::read(practice->code()));
    }
}

TEST_CASE("Who practises consents to everything, before any study is there")
{
    Laboratory lab;
    QByteArray xml = surveyXml;
    xml.replace("<bind nodeset=\"/data/city\"",
                "<bind nodeset=\"/data/city\" relevant=\"consent('audio') and consent('quote')\"");
    const auto form = form::readXForm(xml, interview::formFunctions()).form;
    REQUIRE(form);
    const auto practice = must(Practice::begin(lab.services, form, QTimeZone::utc()));
    const auto &session = practice->draft().session();
    CHECK(session.isRelevant(must(session.find(QStringLiteral("/data/city")))));
}
