// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Draft.h"
#include "core/storage/Migrations.h"
#include "tests/core/interview/Scenario.h"
#include "tests/support/TempFolder.h"
#include "tests/support/faults/PowerCutVfs.h"

#include <catch2/generators/catch_generators.hpp>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;
using std::chrono::seconds;

namespace
{

/// Two questions, a group on one page, a repeat; `attributes` of the bind of its meta/audit.
form::SharedForm loggedVisit(const QString &attributes)
{
    return readForm(
        TestForm{R"xml(<name/><age/><job><city/><hours/><extra/></job><p jr:template=""><x/></p>
                        <meta><instanceID/><audit/></meta>)xml",
                 QStringLiteral(R"xml(<bind nodeset="/data/meta/audit" type="binary" %1/>
               <bind nodeset="/data/age" type="int" constraint=". &lt; 120"/>
               <bind nodeset="/data/job/extra" relevant="/data/job/city = 'other'"/>)xml")
                     .arg(attributes),
                 R"xml(<input ref="/data/name"/><input ref="/data/age"/>
               <group ref="/data/job" appearance="field-list"><input ref="/data/job/city"/>
                 <input ref="/data/job/hours"/><input ref="/data/job/extra"/></group>
               <repeat nodeset="/data/p"><input ref="/data/p/x"/></repeat>)xml"}
            .bytes());
}

/// An interview on disk whose clock goes on one second with everything that happens.
class LoggedDesk
{
public:
    explicit LoggedDesk(const QString &attributes = {}, const QString &vfs = {})
        : m_form(loggedVisit(attributes))
    {
        m_draft = must(Draft::create(path(), m_key.clone(), m_form, m_host, m_disk, vfs));
    }

    void show(const QString &page, Draft::Going going = Draft::Going::Along)
    {
        tick();
        must(m_draft->setPage(page, going));
    }
    void answer(const QString &node, const QString &value)
    {
        tick();
        must(m_draft->answer(find(node), value));
    }
    xpath::NodeId find(const QString &node) { return must(m_draft->session().find(node)); }
    void addPerson()
    {
        tick();
        must(m_draft->addRepeat(m_form->find("/data/p"), find("/data")));
    }
    void tick() { m_host.fixedClock().advance(seconds(1)); }
    void close()
    {
        tick();
        m_draft.reset();
    }
    void open()
    {
        tick();
        m_draft = must(Draft::open(path(), m_key.clone(), m_form, m_host, m_disk));
    }
    [[nodiscard]] QString path() const { return m_folder.file(QStringLiteral("draft.db")); }
    [[nodiscard]] Draft &draft() { return *m_draft; }
    [[nodiscard]] const crypto::SecureBytes &key() const { return m_key; }

    /// The file, its times in seconds since the interview began.
    [[nodiscard]] QStringList lines()
    {
        const auto csv = m_draft->auditCsv();
        REQUIRE(csv);
        QStringList lines = QString::fromUtf8(*csv).split(u'\n');
        CHECK(lines.takeLast() == "");
        for (QString &line : lines) {
            QStringList cells = line.split(u',');
            for (int column : {2, 3})
                if (const qint64 time = cells[column].toLongLong(); time > 0)
                    cells[column] = QString::number((time - m_begun) / 1000);
            line = cells.join(u',');
        }
        return lines;
    }

private:
    TempFolder m_folder;
    TestHost m_host;
    SystemDisk m_disk;
    qint64 m_begun = m_host.clock().now().time_since_epoch().count();
    form::SharedForm m_form;
    crypto::SecureBytes m_key = crypto::SecureBytes::random(32);
    std::unique_ptr<Draft> m_draft;
};

} // namespace

SCENARIO("A form with a meta/audit gets a log of what happened when")
{
    LoggedDesk desk;
    desk.show("/data/name");
    desk.answer("/data/name", "Mai, \"the\" one");
    desk.show("/data/age");
    desk.show("/data/job/city");
    desk.show("/data/age", Draft::Going::Jumping);
    desk.show("+/data/p");
    desk.addPerson();
    desk.show("/data/p/x");
    desk.show("end");
    desk.tick();
    CHECK(desk.lines()
          == QStringList{"event,node,start,end", "form start,,0,", "question,/data/name,1,3",
                         "question,/data/age,3,4", "group questions,/data/job,4,5", "jump,,5,5",
                         "question,/data/age,5,6", "add repeat,/data/p[1],6,8",
                         "question,/data/p[1]/x,8,9", "end screen,,9,10", "form save,,10,",
                         "form exit,,10,", "form finalize,,10,"});
    THEN("and the submission names it")
    {
        CHECK(must(desk.draft().finalise()).contains("<audit>audit.csv</audit>"));
    }
}

TEST_CASE("A form without a meta/audit has no log")
{
    Scenario interview(TestForm{"<a/>", "", "<input ref=\"/data/a\"/>"});
    AuditLog log(interview.session(), interview.host());
    log.begin();
    log.visit(interview.node("/data/a"));
    log.leave();
    CHECK(log.events().empty());
    CHECK(log.unstored().empty());
    CHECK(log.csv(interview.host().clock().now()).isEmpty());
}

SCENARIO("Where the form tracks changes, the log holds old and new answers")
{
    LoggedDesk desk(QStringLiteral("odk:track-changes=\"true\""));
    desk.answer("/data/name", "Mai, \"the\" one");
    desk.answer("/data/age", "30");
    desk.answer("/data/job/city", "other");
    desk.answer("/data/job/extra", "Perth");
    desk.show("/data/age");
    desk.answer("/data/age", "31");
    desk.show("/data/name");
    desk.show("end");
    CHECK(desk.lines()
          == QStringList{"event,node,start,end,old-value,new-value", "form start,,0,,,",
                         "question,/data/name,1,2,,\"Mai, \"\"the\"\" one\"",
                         "question,/data/age,2,3,,30", "group questions,/data/job,3,5,,",
                         "question,/data/job/city,3,5,,other",
                         "question,/data/job/extra,3,5,,Perth", "question,/data/age,5,7,30,31",
                         "question,/data/name,7,8,,", "end screen,,8,8,,", "form save,,8,,,",
                         "form exit,,8,,,", "form finalize,,8,,,"});
}

SCENARIO("An interview is left and taken up again")
{
    LoggedDesk desk(QStringLiteral("odk:identify-user=\"true\""));
    desk.show("/data/name");
    desk.close();
    desk.open();
    WHEN("nobody looks at it")
    {
        THEN("nothing is resumed")
        {
            CHECK(desk.lines().mid(2, 3)
                  == QStringList{"question,/data/name,1,2,mina", "form save,,2,,mina",
                                 "form exit,,2,,mina"});
            CHECK(desk.lines().size() == 8);
        }
    }
    WHEN("it goes on")
    {
        desk.show("/data/age");
        THEN("the log says so")
        {
            CHECK(desk.lines().mid(5, 2)
                  == QStringList{"form resume,,4,,mina", "question,/data/age,4,4,mina"});
        }
    }
}

SCENARIO("The power goes: what was in sight ended with the last that is known")
{
    LoggedDesk desk(QStringLiteral("odk:track-changes=\"true\""));
    desk.show("/data/name");
    desk.answer("/data/name", "Mai");
    // A copy as the power would have left it: no draft was closed.
    TempFolder after;
    const QString copy = after.file(QStringLiteral("draft.db"));
    for (const char *part : {"", "-wal"})
        REQUIRE(QFile::copy(desk.path() + QLatin1String(part), copy + QLatin1String(part)));
    TestHost host;
    SystemDisk disk;
    host.fixedClock().advance(seconds(100));
    const auto draft =
        must(Draft::open(copy, desk.key().clone(),
                         loggedVisit(QStringLiteral("odk:track-changes=\"true\"")), host, disk));
    const QByteArray csv = *draft->auditCsv();
    const qint64 begun = TestHost().clock().now().time_since_epoch().count();
    CHECK(csv.contains("question,/data/name," + QByteArray::number(begun + 1000) + ','
                       + QByteArray::number(begun + 2000) + ",,Mai\n"));
}

SCENARIO("Where the form asks why earlier answers are changed, somebody has to say it")
{
    LoggedDesk desk(QStringLiteral("odk:track-changes-reasons=\"on-form-edit\""));
    desk.answer("/data/name", "Mai");
    desk.answer("/data/name", "Mae");
    CHECK_FALSE(desk.draft().owesChangeReason());
    desk.close();
    desk.open();
    WHEN("the interview only goes on")
    {
        desk.answer("/data/age", "30");
        desk.answer("/data/age", "31");
        CHECK_FALSE(desk.draft().owesChangeReason());
    }
    WHEN("an earlier answer becomes another")
    {
        desk.answer("/data/name", "Noi");
        CHECK(desk.draft().owesChangeReason());
        CHECK(mustFail(desk.draft().finalise()).code == changeReasonMissing);
        desk.close();
        desk.open();
        CHECK(desk.draft().owesChangeReason());
        must(desk.draft().giveChangeReason(QStringLiteral("misheard, twice")));
        CHECK_FALSE(desk.draft().owesChangeReason());
        CHECK(must(desk.draft().finalise()).contains("Noi"));
        CHECK(desk.lines().first() == "event,node,start,end,change-reason");
        CHECK(desk.lines().filter("change reason").first().endsWith(",,\"misheard, twice\""));
    }
}

SCENARIO("What goes wrong is in the log, too")
{
    LoggedDesk desk(
        QStringLiteral("odk:location-priority=\"balanced\" odk:location-min-interval=\"60\""
                       " odk:location-max-age=\"120\""));
    desk.answer("/data/age", "130");
    CHECK(mustFail(desk.draft().finalise()).code == constraintViolated);
    must(desk.draft().noteFinish());
    must(desk.draft().noteFinishFailed());
    CHECK_FALSE(desk.draft().isAsFinished());
    desk.addPerson();
    desk.tick();
    must(desk.draft().removeRepeat(desk.find("/data/p")));
    CHECK(desk.lines()
          == QStringList{"event,node,start,end,latitude,longitude,accuracy", "form start,,0,,,,",
                         "location tracking disabled,,0,,,,",
                         "location permissions not granted,,0,,,,", "question,/data/age,1,2,,,",
                         "constraint error,,1,,,,", "finalize error,,1,,,,",
                         "add repeat,/data/p[1],2,3,,,", "delete repeat,/data/p[1],3,,,,",
                         "form save,,3,,,,", "form exit,,3,,,,", "form finalize,,3,,,,"});
}

SCENARIO("A form that wants places in its log learns that nobody is followed")
{
    const QString priority = GENERATE("no-power", "low-power", "balanced", "high-accuracy");
    LoggedDesk desk(QStringLiteral("odk:location-priority=\"%1\" odk:location-min-interval=\"1\""
                                   " odk:location-max-age=\"5\"")
                        .arg(priority));
    desk.show("/data/name");
    desk.close();
    desk.open();
    desk.show("/data/age");
    const QStringList lines = desk.lines();
    CHECK(lines.filter("location tracking disabled").size() == 2); // in each sitting
    CHECK(lines.filter("location permissions not granted").size() == 2);
    CHECK(lines.filter("enabled").isEmpty());
    CHECK(lines.filter("providers").isEmpty()); // of this machine nothing is said
    for (const QString &line : lines.mid(1))
        CHECK(line.endsWith(",,,"));
}

SCENARIO("An answer that the disk could not take is in the log, once it can be written again")
{
    PowerSwitch power;
    PowerCutMedium medium(power);
    PowerCutVfs vfs(medium);
    LoggedDesk desk({}, QString::fromStdString(vfs.name()));
    desk.show("/data/name");
    power.setDiskFull(true);
    desk.tick();
    CHECK_FALSE(desk.draft().answer(desk.find("/data/name"), "Mai"));
    power.setDiskFull(false);
    desk.show("/data/age");
    CHECK(desk.lines().mid(2, 3)
          == QStringList{"question,/data/name,1,3", "save error,,2,", "question,/data/age,3,3"});
}

TEST_CASE("The log has a column for who asks, where the form wants it, and else none")
{
    LoggedDesk named(QStringLiteral("odk:identify-user=\"true\""));
    CHECK(named.lines().first() == "event,node,start,end,user");
    CHECK(named.lines()[1] == "form start,,0,,mina");
    CHECK(LoggedDesk().lines().first() == "event,node,start,end");
}

SCENARIO("A draft of the format before opens, and has a log from then on")
{
    LoggedDesk desk;
    desk.close();
    {
        auto database = must(storage::Database::open(desk.path(), desk.key(), {}));
        for (const char *table : {"audit", "media", "recording", "recorded"})
            must(database.run(("DROP TABLE " + std::string(table)).c_str()));
        must(database.run("UPDATE storage_migration SET version = 1 WHERE module = 'draft'"));
    }
    desk.open();
    desk.show("/data/age");
    CHECK(desk.lines().mid(1, 2) == QStringList{"form resume,,3,", "question,/data/age,3,3"});
}
