// SPDX-License-Identifier: GPL-3.0-or-later
// Values at the edge of what a function takes, where JavaRosa and Web Forms agree on what it gives.
#include "tests/core/xpath/Evaluation.h"
#include "tests/support/QtStrings.h"

#include <cmath>

using namespace saltbush;
using namespace saltbush::test;

TEST_CASE("Only a date as instances write it is a number by itself")
{
    Form form("<data><day>2012-2-3</day></data>");
    CHECK(form.number("number('2012-02-03')") == 15'373);
    CHECK(form.number("'2012-02-03' + 1") == 15'374);
    for (const char *text : {"'2012-2-3'", "' 2012-02-03 '", "'2012-02-03 10:30:00'", "day"}) {
        INFO(text);
        CHECK(std::isnan(form.number(QString("number(%1)").arg(text))));
        CHECK(std::isnan(form.number(QString("%1 + 1").arg(text))));
        CHECK_FALSE(form.boolean(QString("%1 > '1970-01-01'").arg(text)));
        CHECK_FALSE(form.boolean(QString("%1 = '2012-02-03'").arg(text)));
    }
    CHECK(form.string("date(day)") == "2012-02-03"); // said to be one
    CHECK(form.string("format-date(day, '%d/%m/%Y')") == "03/02/2012");
    CHECK(form.error("date('2012-02-03 10:30:00')").code == xpath::evaluationError);
}

TEST_CASE("A time of another zone is asked on the clock of this one")
{
    Form form; // it is summer in Melbourne: UTC+11
    CHECK(form.number("decimal-time('12:00:00.000+11:00')") == 0.5);
    CHECK(form.number("decimal-time('12:00:00.000+10:00')") == 0.5); // was given in winter
    CHECK(form.number("decimal-time('12:00')") == 0.5);
    CHECK(form.number("decimal-time('12:00:00.000+05:00')") == 0.75);
    CHECK(form.number("decimal-time('20:00:00.000+05:00')") == 2.0 / 24);
    CHECK(form.string("format-date-time('12:00:00.000Z', '%H:%M')") == "23:00");
}

TEST_CASE("What is no place is an error, and nowhere is in no shape")
{
    Form form("<data><none/></data>");
    CHECK(form.error("distance('far away')").code == xpath::evaluationError);
    CHECK(form.number("distance(none)") == 0);
    CHECK_FALSE(form.boolean("geofence(none, '0 0;0 1;1 1;1 0;0 0')"));
    CHECK(form.error("geofence('0 0', none)").code == xpath::evaluationError);
}

TEST_CASE("A power that is no number makes none, of 1 neither")
{
    Form form;
    CHECK(form.number("pow(1, 5)") == 1);
    CHECK(std::isnan(form.number("pow(1, 0 div 0)")));
    CHECK(std::isnan(form.number("pow(1, -1 div 0)")));
    CHECK(std::isnan(form.number("pow(-1, 1 div 0)")));
    CHECK(form.number("pow(2, -1 div 0)") == 0);
}

TEST_CASE("The greatest of nothing is no number")
{
    Form form;
    CHECK(std::isnan(form.number("max()")));
    CHECK(std::isnan(form.number("min()")));
}

TEST_CASE("indexed-repeat() means the form's repeat in a filter on another list too")
{
    Form form("<data><town><name>a</name></town><town><name>c</name></town></data>");
    form.addInstance(
        "l", "<root><i><name>a</name></i><i><name>b</name></i><i><name>c</name></i></root>");
    CHECK(form.nodes("instance('l')/root/i[name = indexed-repeat(/data/town/name, /data/town, 2)]")
          == QStringList{"c"});
}

TEST_CASE("What is counted is held against whole numbers, and a weight may be a truth")
{
    Form form("<data><w>2</w><w>3</w></data>");
    CHECK_FALSE(form.boolean("checklist(0, -0.5, true())")); // at most none
    CHECK(form.boolean("checklist(0, 'none', false())"));
    CHECK(form.boolean("weighted-checklist(1, 1, true(), true())"));
    CHECK(form.boolean("weighted-checklist(5, 5, w, w)"));
}
