// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Draft.h"
#include "tests/core/interview/Scenario.h"
#include "tests/support/TempFolder.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;
using Fate = CarriedAnswer::Fate;

namespace
{

TestForm firstVersion()
{
    return {R"xml(<name/><age/><job/><hat/><rev>1</rev><double/><p jr:template=""><x/></p>
                  <meta><instanceID/></meta>)xml",
            R"xml(<bind nodeset="/data/age" saltbush:nonresponse="refused dk"/>
               <bind nodeset="/data/name" saltbush:nonresponse="refused"/>
               <bind nodeset="/data/double" calculate="concat(/data/name, /data/name)"/>
               <bind nodeset="/data/meta/instanceID" jr:preload="uid"/>)xml",
            R"xml(<input ref="/data/name"/><input ref="/data/age"/>
               <select1 ref="/data/job"><item><label>A</label><value>a</value></item>
                 <item><label>B</label><value>b</value></item></select1>
               <input ref="/data/hat"/>
               <repeat nodeset="/data/p"><input ref="/data/p/x"/></repeat>)xml"};
}

/// Age is a number, job has other choices, the hat is gone, and there is something new.
TestForm secondVersion()
{
    return {R"xml(<name/><age/><job/><rev>2</rev><double/><new>fresh</new>
                  <p jr:template=""><x/><y/></p><meta><instanceID/></meta>)xml",
            R"xml(<bind nodeset="/data/age" type="int" constraint=". &lt; 100"
                     saltbush:nonresponse="dk"/>
               <bind nodeset="/data/double" calculate="concat(/data/name, '!')"/>
               <bind nodeset="/data/meta/instanceID" jr:preload="uid"/>)xml",
            R"xml(<input ref="/data/name"/><input ref="/data/age"/>
               <select1 ref="/data/job"><item><label>B</label><value>b</value></item>
                 <item><label>C</label><value>c</value></item></select1>
               <input ref="/data/new"/>
               <repeat nodeset="/data/p"><input ref="/data/p/x"/><input ref="/data/p/y"/></repeat>)xml"};
}

QStringList told(const CarryOver &plan)
{
    static const char *const words[] = {"kept", "objected", "does not fit", "no place"};
    QStringList told;
    for (const CarriedAnswer &answer : plan.answers)
        told << answer.path + u' ' + QLatin1String(words[int(answer.fate)]) + u' ' + answer.value
                + answer.reason;
    return told;
}

} // namespace

SCENARIO("An interview is looked at with another version of its form")
{
    Scenario interview(firstVersion());
    const auto second = readForm(secondVersion().bytes());
    interview.answer("/data/name", "Mai");
    interview.answer("/data/job", "b");
    interview.add("/data/p");
    interview.add("/data/p");
    interview.answer("/data/p[2]/x", "deep");

    WHEN("everything has a place")
    {
        interview.answer("/data/age", "30");
        const CarryOver plan = must(planCarryOver(interview.session(), second, interview.host()));
        THEN("everything is kept, what is calculated is new, and so is what the form says")
        {
            CHECK(told(plan)
                  == QStringList{"/data/name kept Mai", "/data/age kept 30", "/data/job kept b",
                                 "/data/p[2]/x kept deep"});
            CHECK(plan.losesNothing());
            const auto session = must(FormSession::resume(second, interview.host(), plan.instance));
            const auto value = [&](const char *path) {
                return session->value(must(session->find(QLatin1String(path))));
            };
            CHECK(value("/data/name") == "Mai");
            CHECK(value("/data/age") == "30");
            CHECK(value("/data/double") == "Mai!");
            CHECK(value("/data/rev") == "2");
            CHECK(value("/data/new") == "fresh");
            CHECK(value("/data/p[2]/x") == "deep");
            CHECK(value("/data/p[2]/y") == "");
            CHECK(session->instanceId() == interview.session().instanceId());
        }
    }
    WHEN("some of it has none, or does not fit")
    {
        interview.answer("/data/age", "about thirty");
        interview.answer("/data/job", "a");
        interview.answer("/data/hat", "straw");
        const CarryOver plan = must(planCarryOver(interview.session(), second, interview.host()));
        THEN("each is told, and the interview is as it was")
        {
            CHECK(told(plan)
                  == QStringList{"/data/name kept Mai", "/data/age does not fit about thirty",
                                 "/data/job does not fit a", "/data/hat no place straw",
                                 "/data/p[2]/x kept deep"});
            CHECK_FALSE(plan.losesNothing());
            CHECK(interview.value("/data/age") == "about thirty");
            CHECK_FALSE(plan.instance.contains("about thirty"));
        }
    }
    WHEN("a rule objects, or a reason is not offered any more")
    {
        interview.answer("/data/age", "130");
        CHECK(told(must(planCarryOver(interview.session(), second, interview.host())))
                  .contains("/data/age objected 130"));
        interview.refuse("/data/age", "refused");
        CHECK(told(must(planCarryOver(interview.session(), second, interview.host())))
                  .contains("/data/age does not fit refused"));
        interview.refuse("/data/age", "dk");
        CHECK(told(must(planCarryOver(interview.session(), second, interview.host())))
                  .contains("/data/age kept dk"));
    }
}

SCENARIO("An open interview is carried over, and nothing of it is lost")
{
    TempFolder folder;
    TestHost host;
    SystemDisk disk;
    const auto first = readForm(firstVersion().bytes()), second = readForm(secondVersion().bytes());
    const auto key = crypto::SecureBytes::random(32);
    const auto draft =
        must(Draft::create(folder.file(QStringLiteral("a.db")), key.clone(), first, host, disk));
    const auto at = [&draft](const char *path) {
        return must(draft->session().find(QLatin1String(path)));
    };
    must(draft->answer(at("/data/age"), "about thirty"));
    must(draft->answer(at("/data/hat"), "straw"));
    must(draft->answer(at("/data/name"), "Mai"));
    must(draft->setRemark({"/data/age", "she laughed", false}));
    must(draft->setPage("/data/name"));
    const CarryOver plan = must(planCarryOver(draft->session(), second, host));
    const QString path = folder.file(QStringLiteral("b.db"));
    must(Draft::carryOver(*draft, plan, path, key.clone(), second, host, disk)).reset();

    const auto carried = must(Draft::open(path, key.clone(), second, host, disk));
    const auto &session = carried->session();
    CHECK(session.value(must(session.find("/data/name"))) == "Mai");
    CHECK(session.value(must(session.find("/data/age"))) == "");
    CHECK(carried->state().pageKey == "/data/name");
    REQUIRE(carried->state().remarks.size() == 2);
    QStringList remarks;
    for (const Remark &remark : carried->state().remarks)
        remarks << remark.path + u'|' + remark.comment + (remark.flagged ? "|flag" : "");
    remarks.sort();
    CHECK(remarks
          == QStringList{"/data/age|she laughed\n/data/age: about thirty|flag",
                         "/data|/data/hat: straw"});
    CHECK(carried->state().answerLanguages.contains("/data/name")
          == draft->state().answerLanguages.contains("/data/name"));
    QStringList events;
    for (const ParadataEvent &event : carried->state().paradata)
        events << event.event;
    CHECK(events.first() == "begin");
    CHECK(events.contains("carry over"));
    CHECK(draft->session().value(at("/data/hat")) == "straw"); // as it was
}

SCENARIO("A file is carried over under its name, or not at all")
{
    TempFolder folder;
    TestHost host;
    SystemDisk disk;
    const auto key = crypto::SecureBytes::random(32);
    const auto with = [](const char *nodes, const char *body) {
        return readForm(
            TestForm{nodes, "<bind nodeset=\"/data/face\" type=\"binary\"/>", body}.bytes());
    };
    const char *face = R"xml(<upload ref="/data/face" mediatype="image/*"/>)xml";
    const auto first = with("<face/>", face), second = with("<face/><more/>", face);
    const auto without = readForm(TestForm{"<more/>", {}, "<input ref=\"/data/more\"/>"}.bytes());
    const auto draft =
        must(Draft::create(folder.file(QStringLiteral("a.db")), key.clone(), first, host, disk));
    const QByteArray bytes("a picture");
    crypto::BufferSource source(bytes);
    const auto node = must(draft->session().find(QStringLiteral("/data/face")));
    must(draft->attach(node, source, QStringLiteral("png")));
    const QString path = folder.file(QStringLiteral("b.db"));

    WHEN("the newer version asks for it too")
    {
        const CarryOver plan = must(planCarryOver(draft->session(), second, host));
        must(Draft::carryOver(*draft, plan, path, key.clone(), second, host, disk)).reset();
        const auto carried = must(Draft::open(path, key.clone(), second, host, disk));
        const QString name =
            carried->session().value(must(carried->session().find(QStringLiteral("/data/face"))));
        THEN("it is there, with a key and a record of its own")
        {
            auto copy = must(carried->readMedia(name));
            QByteArray read(qsizetype(copy.size()), 0);
            CHECK(must(crypto::readFully(copy, read)) == bytes.size());
            CHECK(read == bytes);
            REQUIRE(draft->media(name));
            CHECK(draft->media(name)->record != carried->media(name)->record);
        }
    }
    WHEN("she turns out not to have agreed to such a file")
    {
        host.consent(QStringLiteral("image"), false);
        const CarryOver plan = must(planCarryOver(draft->session(), second, host));
        const auto refused = Draft::carryOver(*draft, plan, path, key.clone(), second, host, disk);
        THEN("nothing is carried over, and it is said where the file is")
        {
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == mediaNotConsented);
            CHECK(refused.error().place.node == u"/data/face");
        }
    }
    WHEN("the newer version has no place for it")
    {
        const CarryOver plan = must(planCarryOver(draft->session(), without, host));
        const auto refused = Draft::carryOver(*draft, plan, path, key.clone(), without, host, disk);
        THEN("nothing is carried over, and the file is where it was")
        {
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == mediaHasNoPlace);
            CHECK(refused.error().place.node == "/data/face");
            CHECK(draft->readMedia(draft->session().value(node)));
        }
    }
}
