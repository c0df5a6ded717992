// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/RowReader.h"
#include "core/form/XFormReader.h"
#include "core/interview/FormSession.h"
#include "tests/support/Results.h"

namespace saltbush::test
{

/// Version 1 asks for a city, languages (multiple), the age or a reason for not telling, and for
/// each child a name and its toys.
inline QByteArray formXml(int version)
{
    const QByteArray moreNodes = version > 1 ? "<rent/>" : "";
    const QByteArray moreBinds =
        version > 1 ? R"x(<bind nodeset="/night/about/rent" type="decimal"/>)x" : "";
    const QByteArray moreControls =
        version > 1 ? R"x(<input ref="/night/about/rent"><label>Rent</label></input>)x" : "";
    // The first version had a language that the second does not offer any more, and a question.
    const QByteArray oldChoice =
        version == 1 ? "<item><label>Latin</label><value>la</value></item>" : "";
    const QByteArray oldNodes = version == 1 ? "<hat/>" : "";
    const QByteArray oldBinds =
        version == 1 ? R"x(<bind nodeset="/night/about/hat" type="string"/>)x" : "";
    const QByteArray oldControls =
        version == 1 ? R"x(<input ref="/night/about/hat"><label>Hat</label></input>)x" : "";
    return R"x(<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
  xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms"
  xmlns:saltbush="urn:saltbush:xforms:1"><h:head><h:title>Night</h:title><model>
  <itext><translation lang="English (en)" default="true()">
    <text id="/night/city:label"><value>Which <output value="/night/greeting"/> city?</value></text>
    <text id="city-mel"><value>Melbourne</value></text>
    <text id="city-syd"><value>Sydney</value></text>
  </translation><translation lang="Thai (th)">
    <text id="/night/city:label"><value>เมืองไหน</value></text>
    <text id="city-mel"><value>เมลเบิร์น</value></text>
    <text id="city-syd"><value>ซิดนีย์</value></text>
  </translation></itext>
  <instance><night id="night" version=")x"
        + QByteArray::number(version) + R"x(">
    <greeting/><welcome/><city/><about><languages/>)x"
        + oldNodes + "<age/>" + moreNodes + R"x(</about>
    <child jr:template=""><name/><toy jr:template=""><kind/></toy></child>
    <orx:meta><orx:instanceID/></orx:meta></night></instance>
  <instance id="cities"><root><item><itextId>city-mel</itextId><name>mel</name></item>
    <item><itextId>city-syd</itextId><name>syd</name></item></root></instance>
  <bind nodeset="/night/greeting" type="string" calculate="'fair'"/>
  <bind nodeset="/night/welcome" type="string" readonly="true()"/>
  <bind nodeset="/night/city" type="string"/>
  <bind nodeset="/night/about/languages" type="string"/>
  <bind nodeset="/night/about/age" type="int" relevant="/night/city = 'mel'"
        saltbush:nonresponse="refused dk"/>)x"
        + oldBinds + moreBinds + R"x(
  <bind nodeset="/night/child/name" type="string"/>
  <bind nodeset="/night/child/toy/kind" type="string"/>
  <bind nodeset="/night/orx:meta/orx:instanceID" type="string" jr:preload="uid"/>
  </model></h:head><h:body>
  <input ref="/night/welcome"><label>Welcome</label></input>
  <select1 ref="/night/city"><label ref="jr:itext('/night/city:label')"/>
    <itemset nodeset="instance('cities')/root/item"><value ref="name"/>
      <label ref="jr:itext(itextId)"/></itemset></select1>
  <group ref="/night/about"><select ref="/night/about/languages"><label>Languages</label>
    <item><label>English</label><value>en</value></item>)x"
        + oldChoice + R"x(
    <item><label>Thai</label><value>th</value></item></select>)x"
        + oldControls + R"x(
    <input ref="/night/about/age"><label>Age</label></input>)x"
        + moreControls + R"x(</group>
  <group ref="/night/child"><repeat nodeset="/night/child">
    <input ref="/night/child/name"><label>Name</label></input>
    <group ref="/night/child/toy"><repeat nodeset="/night/child/toy">
      <input ref="/night/child/toy/kind"><label>Toy</label></input></repeat></group>
  </repeat></group></h:body></h:html>)x";
}

inline form::SharedForm nightForm(int version)
{
    auto read = form::readXForm(formXml(version), interview::formFunctions());
    for (const Problem &problem : read.problems)
        UNSCOPED_INFO(problem.error.toString().toStdString());
    REQUIRE(read.form);
    return read.form;
}

/// A submission; `answers` go where the first questions are.
inline QByteArray submission(int version, const QByteArray &answers,
                             const QByteArray &id = "uuid:1")
{
    return "<night xmlns:orx=\"http://openrosa.org/xforms\" "
           "xmlns:saltbush=\"urn:saltbush:xforms:1\""
           " id=\"night\" version=\""
        + QByteArray::number(version) + "\">" + answers + "<orx:meta><orx:instanceID>" + id
        + "</orx:instanceID></orx:meta></night>";
}

} // namespace saltbush::test
