// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Draft.h"
#include "core/storage/Migrations.h"
#include "tests/core/interview/Scenario.h"
#include "tests/support/TempFolder.h"
#include "tests/support/faults/PowerCutVfs.h"

#include <QFile>

#include <catch2/generators/catch_generators.hpp>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

TestForm visit()
{
    return {
        R"xml(<a/><b/><hidden>kept</hidden><p jr:template=""><x/></p><meta><instanceID/></meta>)xml",
        R"xml(<itext><translation lang="en"><text id="a"><value>A</value></text></translation>
                 <translation lang="ko"><text id="a"><value>가</value></text></translation></itext>
               <bind nodeset="/data/b" calculate="concat(/data/a, '!')"/>
               <bind nodeset="/data/hidden" relevant="/data/a = 'show'"/>
               <bind nodeset="/data/p/x" type="int" required="true()" saltbush:nonresponse="dk"/>
               <bind nodeset="/data/meta/instanceID" jr:preload="uid"/>)xml",
        R"xml(<input ref="/data/a"><label ref="jr:itext('a')"/></input><input ref="/data/hidden"/>
               <repeat nodeset="/data/p"><input ref="/data/p/x"/></repeat>)xml"};
}

/// A draft in a folder of its own, that can be closed and opened again.
class Desk
{
public:
    explicit Desk(QString vfs = {}, const TestForm &form = visit())
        : m_vfs(std::move(vfs))
        , m_form(readForm(form.bytes()))
    {
        m_draft = must(Draft::create(path(), m_key.clone(), m_form, m_host, m_disk, m_vfs));
    }

    [[nodiscard]] QString path() const { return m_folder.file(QStringLiteral("draft.db")); }
    [[nodiscard]] Draft &draft() { return *m_draft; }
    [[nodiscard]] xpath::NodeId node(const QString &path) const
    {
        return must(m_draft->session().find(path));
    }
    [[nodiscard]] QString value(const QString &path) const
    {
        return m_draft->session().value(node(path));
    }
    void close() { m_draft.reset(); }
    void open()
    {
        m_draft = must(Draft::open(path(), m_key.clone(), m_form, m_host, m_disk, m_vfs));
    }
    [[nodiscard]] Result<std::unique_ptr<Draft>> tryOpen(const QString &path)
    {
        return Draft::open(path, m_key.clone(), m_form, m_host, m_disk);
    }
    [[nodiscard]] const crypto::SecureBytes &key() const { return m_key; }
    [[nodiscard]] form::SharedForm form() const { return m_form; }
    [[nodiscard]] TestHost &host() { return m_host; }

private:
    TempFolder m_folder;
    QString m_vfs;
    TestHost m_host;
    SystemDisk m_disk;
    form::SharedForm m_form;
    crypto::SecureBytes m_key = crypto::SecureBytes::random(32);
    std::unique_ptr<Draft> m_draft;
};

} // namespace

SCENARIO("An interview is broken off and opened again where it was")
{
    Desk desk;
    must(desk.draft().setLanguage("ko"));
    must(desk.draft().answer(desk.node("/data/a"), "hello"));
    must(desk.draft().addRepeat(desk.form()->find("/data/p"), desk.node("/data")));
    must(desk.draft().addRepeat(desk.form()->find("/data/p"), desk.node("/data")));
    must(desk.draft().answer(desk.node("/data/p[2]/x"), "7"));
    must(desk.draft().setNonresponse(desk.node("/data/p[1]/x"), "dk"));
    must(desk.draft().setRemark({"/data/p[2]/x", "guessed", true}));
    must(desk.draft().setPage("/data/p[2]/x"));
    const QString id = desk.draft().session().instanceId();

    desk.close();
    desk.open();
    CHECK(desk.value("/data/b") == "hello!");
    CHECK(desk.value("/data/p[2]/x") == "7");
    CHECK(desk.draft().session().nonresponse(desk.node("/data/p[1]/x")) == "dk");
    CHECK(desk.draft().session().instanceId() == id);
    CHECK(desk.draft().session().language() == "ko");
    CHECK(desk.draft().state().language == "ko");
    CHECK(desk.draft().state().pageKey == "/data/p[2]/x");
    CHECK(desk.draft().state().answerLanguages.value("/data/p[2]/x") == "ko");
    REQUIRE(desk.draft().state().remarks.size() == 1);
    CHECK(desk.draft().state().remarks[0].comment == "guessed");
    CHECK(desk.draft().state().paradata.front().event == "begin");
    CHECK(desk.draft().state().paradata.back().event == "resume");

    WHEN("an occurrence before a remark goes")
    {
        must(desk.draft().removeRepeat(desk.node("/data/p[1]")));
        desk.close();
        desk.open();
        CHECK(desk.value("/data/p/x") == "7");
        CHECK(desk.draft().state().remarks[0].path == "/data/p/x");
        CHECK(desk.draft().state().answerLanguages.value("/data/p/x") == "ko");
    }
    WHEN("a hidden answer is shown")
    {
        CHECK(desk.value("/data/hidden") == "");
        must(desk.draft().answer(desk.node("/data/a"), "show"));
        CHECK(desk.value("/data/hidden") == "kept");
    }
}

TEST_CASE("One answer is one sync")
{
    PowerSwitch power;
    PowerCutMedium medium(power);
    PowerCutVfs vfs(medium);
    Desk desk(QString::fromStdString(vfs.name()));
    const auto syncs = [&](auto &&change) {
        const int before = power.count(MediumEvent::Sync);
        change();
        return power.count(MediumEvent::Sync) - before;
    };
    CHECK(syncs([&] { must(desk.draft().answer(desk.node("/data/a"), "1")); }) == 1);
    CHECK(syncs([&] { must(desk.draft().answer(desk.node("/data/a"), "show")); }) == 1);
    CHECK(syncs([&] { must(desk.draft().setPage("/data/a")); }) == 1);
    must(desk.draft().checkpoint());
    CHECK(syncs([&] { must(desk.draft().answer(desk.node("/data/a"), "3")); }) == 1);
    desk.close();
    desk.open();
    CHECK(syncs([&] { must(desk.draft().answer(desk.node("/data/a"), "4")); }) == 1);
    CHECK(syncs([&] { must(desk.draft().answer(desk.node("/data/a"), "4")); }) == 0);
}

TEST_CASE("Whenever the power goes, every acknowledged answer is there")
{
    for (int cut = 0; cut < 40; ++cut) {
        INFO("cut before event " << cut);
        PowerSwitch power;
        PowerCutMedium medium(power);
        PowerCutVfs vfs(medium);
        Desk desk(QString::fromStdString(vfs.name()));
        const xpath::NodeId node = desk.node("/data/a");
        power.cutBefore(cut);
        int acknowledged = 0;
        for (int answer = 1; answer <= 5; ++answer) {
            if (!desk.draft().answer(node, QString::number(answer)))
                break;
            acknowledged = answer;
        }
        desk.close();
        power.restore();
        medium.materialise(quint64(cut));
        desk.open();
        const int found = desk.value("/data/a").toInt();
        CHECK(found >= acknowledged);
        CHECK(found <= acknowledged + 1);
        CHECK((found == 0 || desk.value("/data/b") == QString::number(found) + "!"));
    }
}

TEST_CASE("After a full disk the next answer brings everything")
{
    PowerSwitch power;
    PowerCutMedium medium(power);
    PowerCutVfs vfs(medium);
    Desk desk(QString::fromStdString(vfs.name()));
    power.setDiskFull(true);
    CHECK_FALSE(desk.draft().answer(desk.node("/data/a"), "lost?"));
    CHECK(desk.value("/data/a") == "lost?");
    power.setDiskFull(false);
    must(desk.draft().setPage("/data/a"));
    desk.close();
    desk.open();
    CHECK(desk.value("/data/a") == "lost?");
}

SCENARIO("A remark on what a smaller count took away is there when it comes back")
{
    Desk desk({},
              TestForm{R"xml(<n/><p jr:template=""><x/></p>)xml",
                       R"xml(<bind nodeset="/data/n" type="int"/>)xml",
                       R"xml(<input ref="/data/n"/>
                 <repeat nodeset="/data/p" jr:count="/data/n"><input ref="/data/p/x"/></repeat>)xml"});
    must(desk.draft().answer(desk.node("/data/n"), "2"));
    must(desk.draft().answer(desk.node("/data/p[2]/x"), "seven"));
    must(desk.draft().setRemark({"/data/p[2]/x", "guessed", true}));
    must(desk.draft().answer(desk.node("/data/n"), "0"));
    CHECK(desk.draft().state().remarks.empty());
    must(desk.draft().answer(desk.node("/data/n"), "1"));
    must(desk.draft().setRemark({"/data/p/x", "first", false}));
    if (GENERATE(false, true)) {
        desk.close();
        desk.open();
    }
    CHECK(desk.draft().state().remarks.size() == 1);
    must(desk.draft().answer(desk.node("/data/n"), "2"));
    CHECK(desk.value("/data/p[2]/x") == "seven");
    REQUIRE(desk.draft().state().remarks.size() == 2);
    CHECK(desk.draft().state().remarks[1].path == "/data/p[2]/x");
    CHECK(desk.draft().state().remarks[1].comment == "guessed");
    desk.close();
    desk.open();
    CHECK(desk.draft().state().remarks.size() == 2);
}

TEST_CASE("A remark that makes a failed write good is kept by it")
{
    PowerSwitch power;
    PowerCutMedium medium(power);
    PowerCutVfs vfs(medium);
    Desk desk(QString::fromStdString(vfs.name()));
    power.setDiskFull(true);
    CHECK_FALSE(desk.draft().answer(desk.node("/data/a"), "x"));
    power.setDiskFull(false);
    must(desk.draft().setRemark({"/data/a", "whispered", false}));
    desk.close();
    desk.open();
    REQUIRE(desk.draft().state().remarks.size() == 1);
    CHECK(desk.draft().state().remarks[0].comment == "whispered");
    CHECK(desk.draft().state().answerLanguages.contains("/data/a"));
}

TEST_CASE("An interview that is taken as it stands has its end and its id, and is frozen, too")
{
    Desk desk({},
              TestForm{R"xml(<a/><end/><meta><instanceID/></meta>)xml",
                       R"xml(<bind nodeset="/data/a" required="true()"/>
               <bind nodeset="/data/end" type="dateTime" jr:preload="timestamp" jr:preloadParams="end"/>
               <bind nodeset="/data/meta/instanceID" jr:preload="uid"/>)xml",
                       R"xml(<input ref="/data/a"/>)xml"});
    CHECK(mustFail(desk.draft().finalise()).code == requiredMissing);
    const QByteArray first = must(desk.draft().finalise(Completeness::AsItStands));
    CHECK(first.contains("<instanceID>uuid:"));
    CHECK(first.contains("<end>20"));
    desk.host().fixedClock().advance(std::chrono::hours(1));
    desk.close();
    desk.open();
    CHECK(must(desk.draft().finalise(Completeness::AsItStands)) == first);
    CHECK(mustFail(desk.draft().finalise()).code == requiredMissing); // frozen is not yet complete
}

TEST_CASE("What is finished is frozen until somebody answers")
{
    Desk desk;
    must(desk.draft().answer(desk.node("/data/a"), "x"));
    const QByteArray first = must(desk.draft().finalise());
    desk.host().fixedClock().advance(std::chrono::hours(1));
    desk.close();
    desk.open();
    CHECK(must(desk.draft().finalise()) == first);
    must(desk.draft().answer(desk.node("/data/a"), "y"));
    CHECK(must(desk.draft().finalise()) != first);
}

TEST_CASE("Frozen bytes do not outlive a change whose commit failed and was made good by another")
{
    PowerSwitch power;
    PowerCutMedium medium(power);
    PowerCutVfs vfs(medium);
    Desk desk(QString::fromStdString(vfs.name()));
    must(desk.draft().answer(desk.node("/data/a"), "old"));
    must(desk.draft().finalise());
    power.setDiskFull(true);
    CHECK_FALSE(desk.draft().answer(desk.node("/data/a"), "new"));
    power.setDiskFull(false);
    must(desk.draft().setPage("/data/a")); // stores everything: now the answer is acknowledged
    desk.close();
    desk.open();
    CHECK(desk.value("/data/a") == "new");
    CHECK(must(desk.draft().finalise()).contains("<a>new</a>"));
}

TEST_CASE("A language that changes a value thaws what was frozen")
{
    const TestForm form{
        "<a/><c/>",
        R"xml(<itext><translation lang="en"><text id="a"><value>A</value></text></translation>
                 <translation lang="ko"><text id="a"><value>가</value></text></translation></itext>
               <bind nodeset="/data/c" calculate="jr:itext('a')"/>)xml",
        R"xml(<input ref="/data/a"><label ref="jr:itext('a')"/></input>)xml"};
    TestHost host;
    SystemDisk disk;
    TempFolder folder;
    const form::SharedForm read = readForm(form.bytes());
    const auto draft = must(Draft::create(folder.file(QStringLiteral("d.db")),
                                          crypto::SecureBytes::random(32), read, host, disk));
    must(draft->setLanguage("en"));
    CHECK(must(draft->finalise()).contains("<c>A</c>"));
    must(draft->setLanguage("ko"));
    CHECK(must(draft->finalise()).contains("<c>가</c>"));
}

TEST_CASE("A draft knows whether anything happened since Finish began")
{
    Desk desk;
    must(desk.draft().answer(desk.node("/data/a"), "x"));
    CHECK_FALSE(desk.draft().isAsFinished());
    must(desk.draft().noteFinish());
    desk.close();
    desk.open();
    CHECK(desk.draft().isAsFinished());
    must(desk.draft().answer(desk.node("/data/a"), "y"));
    CHECK_FALSE(desk.draft().isAsFinished());
}

TEST_CASE("A draft says what is wrong with it")
{
    Desk desk;
    SystemDisk disk;
    desk.close();
    CHECK_FALSE(desk.tryOpen(desk.path() + QStringLiteral("-none")));
    CHECK_FALSE(
        Draft::open(desk.path(), crypto::SecureBytes::random(32), desk.form(), desk.host(), disk));

    {
        storage::OpenOptions options;
        auto database = must(storage::Database::open(desk.path(), desk.key(), options));
        const storage::Migration later[] = {{"draft", 1, ""},
                                            {"draft", 2, ""},
                                            {"draft", 3, ""},
                                            {"draft", 4, ""},
                                            {"draft", 5, ""}};
        must(storage::migrate(database, later));
    }
    const auto newer = desk.tryOpen(desk.path());
    CHECK(mustFail(newer).code == storage::newerFormat);
}

TEST_CASE("Removing a draft leaves none of its files")
{
    Desk desk;
    must(desk.draft().answer(desk.node("/data/a"), "1"));
    desk.close();
    SystemDisk disk;
    must(removeDraftFiles(disk, desk.path()));
    for (const char *suffix : {"", "-wal", "-shm"})
        CHECK_FALSE(QFile::exists(desk.path() + QLatin1String(suffix)));
}
