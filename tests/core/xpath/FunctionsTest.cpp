// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xpath/Evaluation.h"
#include "tests/support/QtStrings.h"

#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <cmath>

using namespace saltbush;
using namespace saltbush::test;
using Catch::Matchers::WithinAbs;

TEST_CASE("Text functions cut, join and change")
{
    Form form("<data><t>สวัสดี</t><n>a</n><n>b</n><n>c</n></data>");
    CHECK(form.string("concat(n)") == "abc");
    CHECK(form.string("join(', ', n, 'd')") == "a, b, c, d");
    CHECK(form.string("substr('saltbush', 4)") == "bush");
    CHECK(form.string("substr('saltbush', -4, -1)") == "bus");
    CHECK(form.string("substring('saltbush', 2, 3)") == "alt");
    CHECK(form.string("substring('12345', 1.5, 2.6)") == "234");
    CHECK(form.string("substring-before('10:45', ':')") == "10");
    CHECK(form.string("substring-after('10:45', ':')") == "45");
    CHECK(form.string("translate('a-b-c', '-', '')") == "abc");
    CHECK(form.string("normalize-space('  a \n b ')") == "a b");
    CHECK(form.boolean("starts-with(t, 'ส') and ends-with(t, 'ดี') and contains(t, 'วั')"));
}

TEST_CASE("A pattern must match the whole text, and may not run for ever")
{
    Form form;
    CHECK(form.boolean("regex('0412 345 678', '[0-9 ]{12}')"));
    CHECK_FALSE(form.boolean("regex('x0412', '[0-9]+')"));
    CHECK_FALSE(form.boolean("regex('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a+)+')"));
    CHECK(form.boolean("regex('กขค', '[\\u0E00-\\u0E7F]+')"));
    CHECK_FALSE(form.boolean("regex('abc', '[\\u0E00-\\u0E7F]+')"));
    CHECK(form.boolean("regex('กขค', '\\p{IsThai}{3}')"));
    CHECK(form.boolean("regex('abc', '\\P{IsThai}+')"));
    CHECK(form.boolean("regex('\\u0E01', '\\\\u0E01')")); // a backslash, then letters
    CHECK(form.error("regex(., '(')").code == xpath::wrongArguments);
}

TEST_CASE("Digests and base64 are those of everyone")
{
    Form form;
    CHECK(form.string("digest('', 'MD5', 'hex')") == "d41d8cd98f00b204e9800998ecf8427e");
    CHECK(form.string("digest('', 'SHA-1')") == "2jmj7l5rSw0yVb/vlWAYkK/YBwk=");
    CHECK(form.error("digest(., 'ROT13')").code == xpath::wrongArguments);
    CHECK(form.string("base64-decode('4LiB')") == "ก");
}

TEST_CASE("Numbers are rounded as they are written")
{
    Form form;
    CHECK(form.number("round(2.5)") == 3);
    CHECK(form.number("round(-2.5)") == -2);
    CHECK(form.number("round(1.005, 2)") == 1.01);
    CHECK(form.number("round(9.995, 2)") == 10);
    CHECK(form.number("round(1250, -2)") == 1300);
    CHECK(form.number("int(-3.9)") == -3);
    CHECK(std::isnan(form.number("round('many')")));
}

TEST_CASE("Aggregates pass over what is no number")
{
    Form form("<data><a>3</a><a/><a>-1</a><b/></data>");
    CHECK(form.number("sum(a)") == 2);
    CHECK(form.number("max(a)") == 3);
    CHECK(form.number("min(a, -5)") == -5);
    CHECK(std::isnan(form.number("max(b)")));
    CHECK(form.number("count(a)") == 3);
    CHECK(form.number("count-non-empty(a)") == 2);
    CHECK(form.error("sum('3')").code == xpath::wrongArguments);
}

TEST_CASE("Answers with several choices are asked choice by choice")
{
    Form form("<data><langs>th ko zh-Hans</langs><none/></data>");
    CHECK(form.boolean("selected(langs, 'ko')"));
    CHECK_FALSE(form.boolean("selected(langs, 'zh')"));
    CHECK_FALSE(form.boolean("selected(none, 'ko')"));
    CHECK(form.string("selected-at(langs, 2)") == "zh-Hans");
    CHECK(form.string("selected-at(langs, 3)").isEmpty());
    CHECK(form.number("count-selected(langs)") == 3);
}

TEST_CASE("checklist() counts what is true")
{
    Form form;
    CHECK(form.boolean("checklist(1, 2, 1 = 1, 2 = 3, 4 = 4)"));
    CHECK_FALSE(form.boolean("checklist(3, -1, 1 = 1, 2 = 3, 4 = 4)"));
    CHECK(form.boolean("weighted-checklist(5, 7, true(), 2, false(), 9, true(), 4)"));
}

TEST_CASE("The same seed gives the same order, everywhere")
{
    Form form("<data><i>1</i><i>2</i><i>3</i><i>4</i><i>5</i></data>");
    const QStringList once = form.nodes("randomize(i, 42)");
    CHECK(once == form.nodes("randomize(i, 42)"));
    CHECK(once != form.nodes("randomize(i, 43)"));
    QStringList sorted = once;
    sorted.sort();
    CHECK(sorted == QStringList{"1", "2", "3", "4", "5"});
    CHECK(form.nodes("randomize(i)").size() == 5);
    CHECK(form.string("uuid()").size() == 36);
    CHECK(form.string("uuid()") != form.string("uuid()"));
    CHECK(form.string("uuid(8)").size() == 8);
    CHECK(form.number("random()") < 1);
}

TEST_CASE("once() keeps the value that is there")
{
    Form form("<data><a>kept</a><b/></data>");
    form.standAt("/data/a");
    CHECK(form.string("once('new')") == "kept");
    form.standAt("/data/b");
    CHECK(form.string("once('new')") == "new");
    CHECK(form.string("once(number('x'))").isEmpty());
}

TEST_CASE("Dates are read, counted and written in the interview's zone and language")
{
    Form form;
    CHECK(form.string("date('2026-11-22T20:00:00Z')") == "2026-11-23");
    CHECK(form.string("date(0)") == "1970-01-01");
    CHECK(form.error("date('2026-02-30')").code == xpath::evaluationError);
    CHECK(form.string("date('')").isEmpty());
    CHECK(form.string("date-time(0)") == "1970-01-01T10:00:00.000+10:00");
    CHECK(form.number("decimal-date-time('1970-01-02T00:00:00Z')") == 1);
    CHECK(form.number("decimal-time('18:00:00.000+11:00')") == 0.75);
    CHECK(form.string("format-date('2026-03-07', '%d/%m/%Y %e %n %y %a %b')")
          == "07/03/2026 7 3 26 Sat Mar");
    CHECK(form.string("format-date-time('2026-03-07T04:05:06.789', '%H:%M:%S.%3 %h %%')")
          == "04:05:06.789 4 %");
    CHECK(form.string("format-date('soon', '%Y')").isEmpty());
    form.context().language = "한국어 (ko)";
    CHECK(form.string("format-date('2026-03-07', '%b')") == "3월");
}

TEST_CASE("Places are measured on the sphere")
{
    Form form("<data><p>0 0 0 0</p><p>0 1 0 0</p><p>1 1 0 0</p></data>");
    CHECK_THAT(form.number("distance('0 0;0 1')"), WithinAbs(111318.85, 0.01));
    CHECK(form.number("distance(p)") == form.number("distance('0 0;0 1;1 1')"));
    CHECK(form.number("distance('0 0', '0 1')") == form.number("distance('0 0;0 1')"));
    CHECK(form.number("area('0 0;0 0.01;0.01 0.01;0.01 0;0 0')") > 1e6);
    CHECK(form.boolean("geofence('0.5 0.5', '0 0;0 1;1 1;1 0;0 0')"));
    CHECK_FALSE(form.boolean("geofence('1.5 0.5', '0 0;0 1;1 1;1 0;0 0')"));
    CHECK(form.boolean("intersects('0 0;1 1;1 0;0 1')"));
    CHECK_FALSE(form.boolean("intersects('0 0;0 1;1 1;1 0;0 0')"));
}

TEST_CASE("Nodes know their name, place and language")
{
    Form form("<data xml:lang='zh-Hant'><r><q id='k'>1</q></r><r><q>2</q></r></data>");
    CHECK(form.number("position(r[2])") == 2);
    CHECK(form.string("name(r/q/..)") == "r");
    CHECK(form.string("local-name(r/q/@id)") == "id");
    CHECK(form.string("id('k')") == "1");
    form.standAt("/data/r[2]/q");
    CHECK(form.boolean("lang('zh')"));
    CHECK_FALSE(form.boolean("lang('ko')"));
    CHECK(form.number("position(..)") == 2);
}

TEST_CASE("A date-time is equal to its date, and to the same moment written otherwise")
{
    Form form(
        "<data><d>2026-11-23</d><t>2026-11-22T20:00:00Z</t><w>2026-11-23T07:00:00</w></data>");
    CHECK(form.boolean("/data/d = /data/t")); // it is 7 o'clock of the 23rd
    CHECK(form.boolean("/data/w = /data/t"));
    CHECK_FALSE(form.boolean("/data/t = '2026-11-22'"));
    CHECK_FALSE(form.boolean("'2026-11-23' = '2026-11-22T20:00:00Z'")); // two texts
    CHECK(form.number("number('2026-11-22T20:00:00Z')") == 20'779);
    CHECK(form.number("number(/data/t)") == 20'780);
}

TEST_CASE("distance() of several values takes points only")
{
    Form form("<data><a>0 0 0 0</a><b>0 1 0 0</b><line>0 0;0 1</line><none/></data>");
    CHECK(form.number("distance(a, b)") == form.number("distance(line)"));
    CHECK(form.error("distance(a, line)").code == xpath::evaluationError);
    CHECK(form.error("distance(a, none)").code == xpath::evaluationError);
}

TEST_CASE("Every text holds the empty text, one that is not there too")
{
    Form form("<data><none/></data>");
    for (const char *text : {"none", "nowhere", "substring-after('a', 'b')", "'a'"}) {
        INFO(text);
        for (const char *asks : {"starts-with(%1, '')", "ends-with(%1, '')", "contains(%1, '')",
                                 "starts-with(%1, nowhere)"})
            CHECK(form.boolean(QString(asks).arg(text)));
    }
}
