// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interview/Scenario.h"

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

TEST_CASE("What a form asks of the program is filled at the start, the end time at the end")
{
    Scenario interview(TestForm{
        "<start/><today/><end/><who/><meta><instanceID/><instanceName/></meta><name/>",
        R"xml(<bind nodeset="/data/start" type="dateTime" jr:preload="timestamp" jr:preloadParams="start"/>
           <bind nodeset="/data/today" type="date" jr:preload="date" jr:preloadParams="today"/>
           <bind nodeset="/data/end" type="dateTime" jr:preload="timestamp" jr:preloadParams="end"/>
           <bind nodeset="/data/who" jr:preload="property" jr:preloadParams="username"/>
           <bind nodeset="/data/meta/instanceID" jr:preload="uid"/>
           <bind nodeset="/data/meta/instanceName" calculate="concat('Visit ', /data/name)"/>)xml",
        R"xml(<input ref="/data/name"/>)xml"});
    CHECK(interview.value("/data/start") == "2026-11-23T12:02:03.004+11:00");
    CHECK(interview.value("/data/today") == "2026-11-23");
    CHECK(interview.value("/data/end") == "");
    CHECK(interview.value("/data/who") == "mina");
    CHECK(interview.session().instanceId().startsWith("uuid:"));
    interview.answer("/data/name", "one");
    CHECK(interview.session().instanceName() == "Visit one");

    interview.host().fixedClock().advance(std::chrono::minutes(5));
    must(interview.session().finalise());
    CHECK(interview.value("/data/end") == "2026-11-23T12:07:03.004+11:00");
    const QString id = interview.session().instanceId();
    interview.reopen();
    CHECK(interview.session().instanceId() == id);
    CHECK(interview.value("/data/start") == "2026-11-23T12:02:03.004+11:00");
}

TEST_CASE("Metadata of older forms is filled as ODK Collect does, however it is written")
{
    QString nodes, binds;
    for (const char *name :
         {"username", "Username", "uri:username", "uri:email", "simserial", "subscriberid",
          "deviceid", "uri:deviceid", "uri:phonenumber", "uri:simserial", "uri:subscriberid"}) {
        const QString node = QString::fromLatin1(name).replace(u':', u'_');
        nodes += QStringLiteral("<%1/>").arg(node);
        binds += QStringLiteral("<bind nodeset=\"/data/%1\" jr:preload=\"property\""
                                " jr:preloadParams=\"%2\"/>")
                     .arg(node, QLatin1String(name));
    }
    Scenario interview(TestForm{nodes, binds});
    CHECK(interview.value("/data/username") == "mina");
    CHECK(interview.value("/data/Username") == "mina");
    CHECK(interview.value("/data/uri_username") == "username:mina");
    CHECK(interview.value("/data/uri_email") == "");
    CHECK(interview.value("/data/simserial") == "");
    CHECK(interview.value("/data/subscriberid") == "");
    CHECK(interview.value("/data/deviceid") == "laptop-7");
    CHECK(interview.value("/data/uri_deviceid") == "laptop-7");
    for (const char *unknown : {"phonenumber", "simserial", "subscriberid"})
        CHECK(interview.value(QStringLiteral("/data/uri_%1").arg(QLatin1String(unknown))) == "");
}

TEST_CASE("The block meta is filled by its preloads, as far as the program knows")
{
    const TestForm form{
        "<q/>"
        "<orx:meta xmlns:orx=\"http://openrosa.org/xforms\"><orx:instanceID/><orx:timeStart/>"
        "<orx:timeEnd/><orx:userID/><orx:deviceID/><orx:email/><orx:phoneNumber/></orx:meta>",
        R"xml(<bind nodeset="/data/orx:meta/orx:timeStart" xmlns:orx="http://openrosa.org/xforms"
                    type="dateTime" jr:preload="timestamp" jr:preloadParams="start"/>
           <bind nodeset="/data/orx:meta/orx:timeEnd" xmlns:orx="http://openrosa.org/xforms"
                 type="dateTime" jr:preload="timestamp" jr:preloadParams="end"/>
           <bind nodeset="/data/orx:meta/orx:userID" xmlns:orx="http://openrosa.org/xforms"
                 jr:preload="property" jr:preloadParams="username"/>
           <bind nodeset="/data/orx:meta/orx:deviceID" xmlns:orx="http://openrosa.org/xforms"
                 jr:preload="property" jr:preloadParams="deviceid"/>
           <bind nodeset="/data/orx:meta/orx:email" xmlns:orx="http://openrosa.org/xforms"
                 jr:preload="property" jr:preloadParams="email"/>
           <bind nodeset="/data/orx:meta/orx:phoneNumber" xmlns:orx="http://openrosa.org/xforms"
                 jr:preload="property" jr:preloadParams="phonenumber"/>)xml",
        R"xml(<input ref="/data/q"/>)xml"};
    TestHost host;
    host.setProperty("deviceid", "dev-1");
    const auto session = must(FormSession::begin(readForm(form.bytes()), host));
    host.fixedClock().advance(std::chrono::minutes(5));
    const QByteArray xml = must(session->finalise());
    CHECK(xml.contains("<orx:timeStart>2026-11-23T12:02:03.004+11:00</orx:timeStart>"));
    CHECK(xml.contains("<orx:timeEnd>2026-11-23T12:07:03.004+11:00</orx:timeEnd>"));
    CHECK(xml.contains("<orx:userID>mina</orx:userID>"));
    CHECK(xml.contains("<orx:deviceID>dev-1</orx:deviceID>"));
    CHECK(xml.contains("<orx:email/>"));
    CHECK(xml.contains("<orx:phoneNumber/>"));
}

TEST_CASE("property() and version() say what the host and the form say")
{
    QByteArray xml = TestForm{"<who/><what/><none/>",
                              R"xml(<bind nodeset="/data/who" calculate="property('username')"/>
                    <bind nodeset="/data/what" calculate="version()"/>
                    <bind nodeset="/data/none" calculate="property('imsi')"/>)xml"}
                         .bytes();
    xml.replace("<data id=\"test\"", "<data id=\"test\" version=\"2026.2\"");
    TestHost host;
    const auto session = must(FormSession::begin(readForm(xml), host));
    const auto value = [&](const QString &path) {
        return session->value(must(session->find(path)));
    };
    CHECK(value("/data/who") == "mina");
    CHECK(value("/data/what") == "2026.2");
    CHECK(value("/data/none") == "");
    CHECK(session->evaluationErrors().empty());
}

TEST_CASE("depend() has its rule evaluated again when one of its values changes")
{
    Scenario interview(TestForm{"<a/><b/><times/>",
                                R"xml(<bind nodeset="/data/times" type="int"
               calculate="depend(string-length(concat(/data/a, /data/b)), /data/a, /data/b)"/>)xml",
                                R"xml(<input ref="/data/a"/><input ref="/data/b"/>)xml"});
    CHECK(interview.value("/data/times") == "0");
    CHECK(interview.paths(interview.answer("/data/b", "xy").values)
          == QStringList{"/data/b", "/data/times"});
    CHECK(interview.value("/data/times") == "2");
}

TEST_CASE("setvalue gives a default at the first load only")
{
    Scenario interview(TestForm{"<a/><b/><loads/>",
                                R"xml(<bind nodeset="/data/loads" type="int"/>
           <setvalue event="odk-instance-first-load" ref="/data/a" value="2 + 3"/>
           <setvalue event="odk-instance-first-load" ref="/data/b">text</setvalue>
           <setvalue event="odk-instance-load" ref="/data/loads" value="coalesce(/data/loads, 0) + 1"/>)xml",
                                R"xml(<input ref="/data/a"/>)xml"});
    CHECK(interview.value("/data/a") == "5");
    CHECK(interview.value("/data/b") == "text");
    CHECK(interview.value("/data/loads") == "1");
    interview.answer("/data/a", "6");
    interview.reopen();
    CHECK(interview.value("/data/a") == "6");
    CHECK(interview.value("/data/loads") == "2");
}

TEST_CASE("Actions that set each other off twofold come to an end")
{
    Scenario interview(TestForm{
        "<x>0</x><y>0</y>", "",
        R"xml(<input ref="/data/x"><setvalue event="xforms-value-changed" ref="/data/y" value=". + 1"/>
             <setvalue event="xforms-value-changed" ref="/data/y" value=". + 1"/></input>
           <input ref="/data/y"><setvalue event="xforms-value-changed" ref="/data/x" value=". + 1"/>
             <setvalue event="xforms-value-changed" ref="/data/x" value=". + 1"/></input>)xml"});
    interview.answer("/data/x", "1");
    CHECK(interview.value("/data/y").toInt() > 0);
    interview.answer("/data/x", "1");
    CHECK(interview.value("/data/x").toInt() > 1);
}

TEST_CASE("setvalue follows the value it waits for, and sets others off")
{
    Scenario interview(TestForm{
        "<a/><b/><c/>", "",
        R"xml(<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b" value="concat(../a, '1')"/></input>
           <input ref="/data/b"><setvalue event="xforms-value-changed" ref="/data/c" value="/data/b"/></input>)xml"});
    interview.answer("/data/a", "x");
    CHECK(interview.value("/data/b") == "x1");
    CHECK(interview.value("/data/c") == "x1");
    interview.answer("/data/b", "mine");
    interview.answer("/data/a", "x"); // not a change
    CHECK(interview.value("/data/b") == "mine");
}

TEST_CASE("Actions that set each other off come to an end")
{
    Scenario interview(TestForm{
        "<a/><b/>", "",
        R"xml(<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b" value="/data/a + 1"/></input>
           <input ref="/data/b"><setvalue event="xforms-value-changed" ref="/data/a" value="/data/b + 1"/></input>)xml"});
    interview.answer("/data/a", "1");
    CHECK(interview.value("/data/b").toInt() > 1);
}

TEST_CASE("A new occurrence has its own defaults, and its own setvalue")
{
    Scenario interview(TestForm{R"xml(<city>Perth</city><p jr:template=""><where/><x/><y/></p>)xml",
                                "",
                                R"xml(<input ref="/data/city"/><repeat nodeset="/data/p">
             <setvalue event="odk-new-repeat" ref="/data/p/where" value="/data/city"/>
             <input ref="/data/p/x"><setvalue event="xforms-value-changed" ref="/data/p/y" value="../x"/></input>
           </repeat>)xml"});
    interview.add("/data/p");
    interview.answer("/data/city", "Sydney");
    interview.add("/data/p");
    CHECK(interview.value("/data/p[1]/where") == "Perth");
    CHECK(interview.value("/data/p[2]/where") == "Sydney");
    interview.answer("/data/p[2]/x", "7");
    CHECK(interview.value("/data/p[1]/y") == "");
    CHECK(interview.value("/data/p[2]/y") == "7");
}

SCENARIO("An action's target may be picked among the occurrences of a repeat")
{
    const auto withTarget = [](const QString &target) {
        const QString body = QStringLiteral(
            R"xml(<input ref="/data/a"><setvalue event="xforms-value-changed" ref="%1"
                    value="/data/a"/></input>
                  <repeat nodeset="/data/p"><input ref="/data/p/x"/></repeat>)xml");
        return TestForm{"<a/><p><x/></p><p><x/></p><p><x/></p>", "", body.arg(target)};
    };
    GIVEN("one by its position")
    {
        Scenario interview(withTarget("/data/p[position() = 2]/x"));
        interview.answer("/data/a", "me");
        CHECK(interview.value("/data/p[1]/x") == "");
        CHECK(interview.value("/data/p[2]/x") == "me");
        CHECK(interview.value("/data/p[3]/x") == "");
        CHECK(interview.session().evaluationErrors().empty());
    }
    GIVEN("none in particular")
    {
        Scenario interview(withTarget("/data/p/x"));
        interview.answer("/data/a", "me");
        CHECK(interview.value("/data/p[1]/x") == "me");
        CHECK(interview.value("/data/p[2]/x") == "");
        REQUIRE(interview.session().evaluationErrors().size() == 1);
        CHECK(interview.session().evaluationErrors()[0].code == ambiguousTarget);
    }
}

SCENARIO("A position is what the host gives, and by itself it gives none")
{
    const TestForm form{"<here/><said>before</said>",
                        R"xml(<bind nodeset="/data/here" type="geopoint"/>
           <odk:setgeopoint event="odk-instance-first-load" ref="/data/here"/>
           <odk:setgeopoint event="odk-instance-first-load" ref="/data/said"/>)xml",
                        R"xml(<input ref="/data/here"/>)xml"};
    const auto read = readForm(form.bytes());
    const auto begun = [&](const QStringList &positions) {
        TestHost host;
        host.setPositions(positions);
        const auto session = must(FormSession::begin(read, host));
        return QStringList{session->value(must(session->find("/data/here"))),
                           session->value(must(session->find("/data/said")))};
    };
    CHECK(begun({}) == QStringList{"", "before"});
    CHECK(begun({"-37.81 144.96 31 5"}) == QStringList{"-37.81 144.96 31 5", "-37.81 144.96 31 5"});
    CHECK(begun({"somewhere"}) == QStringList{"", "somewhere"});
}

SCENARIO("The last saved interview is what the host gives, and by itself it gives none")
{
    const auto form =
        readForm(TestForm{"<street/><town/>",
                          R"xml(<instance id="__last-saved" src="jr://instance/last-saved"/>
           <setvalue event="odk-instance-first-load" ref="/data/street"
                     value="instance('__last-saved')/data/street"/>)xml",
                          R"xml(<input ref="/data/street"/>)xml"}
                     .bytes());
    const auto street = [&](const QByteArray &last) {
        TestHost host;
        host.setLastSaved(last);
        const auto session = must(FormSession::begin(form, host));
        CHECK(session->evaluationErrors().empty());
        return session->value(must(session->find("/data/street")));
    };
    CHECK(street("") == "");
    CHECK(street("<data id=\"test\"><street>Smith St</street><town/></data>") == "Smith St");
    CHECK(street("<damaged") == "");
}

TEST_CASE("consent() asks the host, and what was not asked is not given")
{
    TestHost host;
    host.consent("audio", true);
    host.consent("share", false);
    const auto form = readForm(TestForm{"<a/><s/><q/>",
                                        R"xml(<bind nodeset="/data/a" calculate="consent('audio')"/>
                                           <bind nodeset="/data/s" calculate="consent('share')"/>
                                           <bind nodeset="/data/q" calculate="consent('quote')"/>)xml"}
                                   .bytes());
    const auto session = must(FormSession::begin(form, host));
    const auto value = [&](const QString &path) {
        return session->value(must(session->find(path)));
    };
    CHECK(value("/data/a") == "true");
    CHECK(value("/data/s") == "false");
    CHECK(value("/data/q") == "false");
}
