// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Tokens.h"
#include "core/xlsform/Names.h"
#include "core/xlsform/Parameters.h"
#include "core/xlsform/References.h"
#include "core/xlsform/TypeCell.h"
#include "tests/support/QtStrings.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush::xlsform;

TEST_CASE("A default is dynamic where it must be computed", "[xlsform]")
{
    for (const char *text : {"today()", "1 + 2", "${a}", "a | b", "3 * 4", "6 div 2"})
        CHECK(isDynamicDefault(QString::fromUtf8(text), "integer"));
    for (const char *text : {"", "yes", "-1", "2.5", "well-known", "a b", "07:30:00"})
        CHECK_FALSE(isDynamicDefault(QString::fromUtf8(text), "text"));
    CHECK_FALSE(isDynamicDefault("2026 - 11", "date"));
    CHECK(isDynamicDefault("2026 - 11", "text"));
}

TEST_CASE("An instance expression in a label is found with its path and predicate", "[xlsform]")
{
    const QString text = "Hello instance('c')/root/item[name = ${q}]/label there";
    const std::vector<Span> spans = instanceExpressions(text);

    REQUIRE(spans.size() == 1);
    CHECK(text.mid(spans[0].start, spans[0].end - spans[0].start)
          == "instance('c')/root/item[name = ${q}]/label");
    CHECK(instanceExpressions("for instance (this)").empty());
}

TEST_CASE("References are told from what only looks like one", "[xlsform]")
{
    CHECK(references(u"${a} and ${last-saved#b}").size() == 2);
    CHECK(references(u"${last-saved#b}")[0].lastSaved);
    CHECK(isReference("${a}"));
    CHECK_FALSE(isReference("${a} "));
    CHECK(hasBrokenReference("${a b}"));
    CHECK(hasBrokenReference("${a"));
    CHECK_FALSE(hasBrokenReference("costs $5 {or} ${}"));
}

TEST_CASE("Names of elements are those of XML", "[xlsform]")
{
    for (const char *name : {"a", "_1", "ns:b", "ชื่อ", "né", "a-b.c"})
        CHECK(isXmlName(QString::fromUtf8(name)));
    for (const char *name : {"", "1a", "a b", "a:", ":a", "a:b:c", "-a", "a%"})
        CHECK_FALSE(isXmlName(QString::fromUtf8(name)));
}

TEST_CASE("Parameters are pairs, however they are separated", "[xlsform]")
{
    const auto parameters = Parameters::parse("Randomize = TRUE;seed=${Q1}, value=Code");
    REQUIRE(parameters);
    CHECK(parameters->value("randomize") == "true");
    CHECK(parameters->value("seed") == "${Q1}");
    CHECK(parameters->value("value") == "Code");
    CHECK(Parameters::parse("  ")->isEmpty());
    for (const char *text : {"a", "a=", "=b", "a==b", "a=b c"})
        CHECK_FALSE(Parameters::parse(QString::fromUtf8(text)));
}

TEST_CASE("The type column is read in all its spellings", "[xlsform]")
{
    CHECK(TypeCell::parse("begin_group").kind == TypeCell::Kind::Begin);
    CHECK(TypeCell::parse("begin looped group").type == "repeat");
    CHECK(TypeCell::parse("begin loop over cities").listName == "cities");
    CHECK(TypeCell::parse("end repeat").kind == TypeCell::Kind::End);
    CHECK(TypeCell::parse("select one from cities").listName == "cities");
    CHECK(TypeCell::parse("select_multiple cities or_other").orOther);
    CHECK(TypeCell::parse("select_one_from_file a.csv").listFileEnding() == ".csv");
    CHECK(TypeCell::parse("image").type == "photo");
    CHECK(TypeCell::parse("select_one").kind == TypeCell::Kind::Question);
}
