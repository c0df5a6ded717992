// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/Progress.h"
#include "core/study/RecordBook.h"
#include "tests/core/dataset/MergedStudy.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace saltbush;
using namespace saltbush::test;
using consent::EntryKind;

namespace
{

using LeftOut = std::map<QString, qint64>;

} // namespace

SCENARIO("Only interviews whose consent stands go into a dataset")
{
    MergedStudy study;
    const auto consenting = study.newParticipant();
    study.interview(study.say(consenting, EntryKind::Given, 0, true));
    const auto quiet = study.newParticipant();
    study.interview(study.say(quiet, EntryKind::Given, 0, false));

    const auto withdrawn = study.newParticipant();
    const RecordId given = study.say(withdrawn, EntryKind::Given, 0, true);
    study.interview(given);
    study.say(withdrawn, EntryKind::Withdrawn, 60);

    study.interview(RecordId::random(study.random));
    study.interview({});

    THEN("the others are left out, and the report says why")
    {
        const auto report = study.exportAll();
        CHECK(report.interviews == 5);
        CHECK(report.exported == 2);
        CHECK(report.leftOut
              == LeftOut{{QStringLiteral("withdrawn"), 1},
                         {QStringLiteral("consent-unknown"), 1},
                         {QStringLiteral("no-consent"), 1}});
        QFile file(study.out() + QStringLiteral("/export_report.json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto form = QJsonDocument::fromJson(file.readAll())
                              .object()[QStringLiteral("forms")]
                              .toArray()[0]
                              .toObject();
        CHECK(form[QStringLiteral("exported")].toInt() == 2);
        CHECK(form[QStringLiteral("left_out")].toObject()[QStringLiteral("withdrawn")].toInt()
              == 1);
        QFile csv(study.out() + QStringLiteral("/night.csv"));
        REQUIRE(csv.open(QIODevice::ReadOnly));
        CHECK(csv.readAll().count("\r\n") == 3);
    }
    THEN("a scope that is asked for must have been given")
    {
        const auto report = study.exportAll({QStringLiteral("quote")});
        CHECK(report.exported == 1);
        CHECK(report.leftOut.at(QStringLiteral("scope-refused")) == 1);
    }
    THEN("a correction after a withdrawal does not undo it")
    {
        study.say(withdrawn, EntryKind::Corrected, 90, true, given);
        CHECK(study.exportAll().leftOut.at(QStringLiteral("withdrawn")) == 1);
    }
    THEN("who consents again is back with what is asked from then on, not with what was withdrawn")
    {
        study.interview(study.say(withdrawn, EntryKind::ReConsented, 120, true));
        const auto report = study.exportAll();
        CHECK(report.exported == 3);
        CHECK(report.leftOut.at(QStringLiteral("withdrawn")) == 1);
    }
    THEN("a withdrawal counts though the clock was put back before it")
    {
        study.say(quiet, EntryKind::Withdrawn, -60 * 24);
        CHECK(study.exportAll().leftOut.at(QStringLiteral("withdrawn")) == 2);
    }
    THEN("nothing that is changed after a withdrawal lets anything out")
    {
        study.interview(study.say(withdrawn, EntryKind::Changed, 90, true));
        CHECK(study.exportAll().leftOut.at(QStringLiteral("withdrawn")) == 2);
    }
    THEN("nobody's consent stands for somebody else")
    {
        const RecordId hers = study.say(consenting, EntryKind::Changed, 1, true);
        study.interview(hers, study.newParticipant());
        CHECK(study.exportAll().leftOut.at(QStringLiteral("consent-of-other")) == 1);
    }
    THEN("a withdrawal counts whatever its clock said")
    {
        study.say(quiet, EntryKind::Withdrawn, 60 * 24 * 365);
        CHECK(study.exportAll().exported == 1);
    }
    THEN("the export is in the chain for the ethics reviewers")
    {
        study.exportAll();
        const study::RecordBook book(study.workspace->database());
        CHECK(must(book.count({.kind = record::Kind::ExportLog})) == 1);
    }
}

SCENARIO("No clock lets out what was withdrawn")
{
    MergedStudy study;
    const auto who = study.newParticipant();
    const DeviceId other = DeviceId::random(study.random);
    const RecordId given = study.say(who, EntryKind::Given, 60 * 24 * 365); // a clock far ahead
    study.interview(given);
    study.writer = other;

    WHEN("a colleague notes the withdrawal, with a clock that is right")
    {
        const RecordId withdrawn = study.say(who, EntryKind::Withdrawn, 10);
        THEN("the consent of the other clock is not taken for a later one")
        {
            CHECK(study.exportAll().leftOut.at(QStringLiteral("withdrawn")) == 1);
            CHECK(must(dataset::countProgress(*study.workspace)).interviews == 0);
            CHECK(must(dataset::countProgress(*study.workspace)).withdrawn == 1);
        }
        THEN("a new consent that neither follows nor names the withdrawal does not undo it")
        {
            study.writer.reset();
            study.interview(study.say(who, EntryKind::ReConsented, 60 * 24 * 800));
            CHECK(study.exportAll().leftOut.at(QStringLiteral("withdrawn")) == 2);
            CHECK(must(dataset::countProgress(*study.workspace)).interviews == 0);
        }
        THEN("one that names it does, for what is asked from then on, whatever its clock says")
        {
            study.writer.reset();
            study.interview(study.say(who, EntryKind::ReConsented, 5, true, withdrawn));
            CHECK(study.exportAll().exported == 1);
            CHECK(must(dataset::countProgress(*study.workspace)).interviews == 1);
            CHECK(must(dataset::countProgress(*study.workspace)).withdrawn == 0);
        }
    }
}

SCENARIO("Logs of events go out beside the tables, as they were sealed")
{
    MergedStudy study;
    const QByteArray log = "event,node,start,end\nform start,,1,\n";
    const RecordId first = study.interview(study.say(study.newParticipant(), EntryKind::Given, 0),
                                           MergedStudy::Kind{.eventLog = log});
    study.interview(study.say(study.newParticipant(), EntryKind::Given, 0));
    const auto withdrawn = study.newParticipant();
    study.interview(study.say(withdrawn, EntryKind::Given, 0), MergedStudy::Kind{.eventLog = log});
    study.say(withdrawn, EntryKind::Withdrawn, 60);
    study.interview(study.say(study.newParticipant(), EntryKind::Given, 0),
                    MergedStudy::Kind{.answers = "<", .eventLog = log});
    const QDir logs(study.out() + QStringLiteral("/night-audit"));

    THEN("one for each interview that has one, is readable and may go out")
    {
        CHECK(study.exportAll().eventLogs == 1);
        CHECK(logs.entryList(QDir::Files) == QStringList{first.toString() + ".csv"});
        QFile file(logs.filePath(first.toString() + QStringLiteral(".csv")));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == log);
    }
    THEN("an export into the same folder leaves none of somebody who took her consent back since")
    {
        const auto later = study.newParticipant();
        const auto consent = study.say(later, EntryKind::Given, 0);
        study.interview(consent, MergedStudy::Kind{.eventLog = log});
        CHECK(study.exportAll().eventLogs == 2);
        study.say(later, EntryKind::Withdrawn, 120);
        CHECK(study.exportAll().eventLogs == 1);
        CHECK(logs.entryList(QDir::Files) == QStringList{first.toString() + ".csv"});
        dataset::ExportOptions options;
        options.eventLogs = false;
        must(dataset::exportDataset(*study.workspace, study.out(), options));
        CHECK_FALSE(logs.exists());
    }
    THEN("and none where nobody wants them")
    {
        dataset::ExportOptions options;
        options.eventLogs = false;
        CHECK(must(dataset::exportDataset(*study.workspace, study.out(), options)).front().eventLogs
              == 0);
        CHECK_FALSE(logs.exists());
    }
}

TEST_CASE("A log of a submission whose id is no UUID has the name of its record, and goes with it")
{
    MergedStudy study;
    const QByteArray log = "event,node,start,end\nform start,,1,\n";
    const auto who = study.newParticipant();
    const auto consent = study.say(who, EntryKind::Given, 0);
    int day = 0; // one after the other: the first has the name that both could have
    const auto withId = [&](const QByteArray &id) {
        return study.interview(consent,
                               MergedStudy::Kind{.day = ++day, .eventLog = log, .instanceId = id});
    };
    const RecordId typed = withId("Visit 1 of Mai"), path = withId("uuid:../../night");
    withId("uuid:0f0e0d0c-0b0a-4009-8807-060504030201");
    const RecordId again = withId("uuid:0f0e0d0c-0b0a-4009-8807-060504030201");
    CHECK(study.exportAll().eventLogs == 4);
    const QDir logs(study.out() + QStringLiteral("/night-audit"));
    QStringList names{typed.toString(), path.toString(), again.toString(),
                      QStringLiteral("0f0e0d0c-0b0a-4009-8807-060504030201")};
    std::ranges::sort(names);
    QStringList found = logs.entryList(QDir::Files);
    std::ranges::sort(found);
    CHECK(found.join(u' ') == names.join(QStringLiteral(".csv ")) + QStringLiteral(".csv"));
    CHECK(QDir(study.out()).entryList({QStringLiteral("*audit*")}).size() == 1);

    study.say(who, EntryKind::Withdrawn, 60);
    CHECK(study.exportAll().eventLogs == 0);
    CHECK_FALSE(logs.exists());
}

TEST_CASE("A form that the study does not have cannot be exported")
{
    MergedStudy study;
    dataset::ExportOptions options;
    options.formId = QStringLiteral("day");
    CHECK(mustFail(dataset::exportDataset(*study.workspace, study.out(), options)).code
          == dataset::noSuchForm);
}

TEST_CASE("Only a coordinator exports")
{
    MergedStudy study;
    const QByteArray invitation = must(study::invite(*study.workspace, study::Role::Researcher));
    auto joined = must(study::join(study.services, study.folder.file(QStringLiteral("r")),
                                   QStringLiteral("acacia"), MergedStudy::secret(), invitation));
    CHECK(mustFail(dataset::exportDataset(*joined.workspace, study.out())).code
          == study::noPackage);
    must(study::enrol(*study.workspace, joined.request));
    must(joined.workspace->install(must(study.workspace->packages().file())));
    CHECK(mustFail(dataset::exportDataset(*joined.workspace, study.out())).code
          == study::notAllowed);
}
