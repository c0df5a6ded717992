// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/Forms.h"
#include "tests/core/xlsform/XFormLook.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// The control that a question of this type and this appearance becomes.
QString controlWith(const QString &type, const QString &appearance)
{
    const QString workbook = QStringLiteral("| survey |\n"
                                            "| | type | name | label | appearance |\n"
                                            "| | %1 | q | Q | %2 |\n"
                                            "| choices |\n"
                                            "| | list_name | name | label |\n"
                                            "| | l | a | A |\n"
                                            "| | l | b | B |\n")
                                 .arg(type, appearance);
    return XFormLook(xmlOf(workbook.toUtf8().constData())).control(QStringLiteral("/data/q"));
}

/// Each appearance stands on the control as it stands in the cell; nothing else is changed by it.
void checkCopied(const QString &type, const QString &element, const QStringList &appearances)
{
    const auto [name, rest] = std::pair(element.section(u' ', 0, 0), element.section(u' ', 1));
    for (const QString &appearance : appearances) {
        CAPTURE(type, appearance);
        QString expected = name + QStringLiteral(" appearance=\"") + appearance + u'"';
        if (!rest.isEmpty())
            expected += u' ' + rest;
        CHECK(controlWith(type, appearance) == expected);
    }
}

} // namespace

TEST_CASE("Appearances of text, numbers and barcodes are copied word by word", "[xlsform]")
{
    checkCopied("text", "input",
                {"multiline", "numbers", "numbers thousands-sep", "url", "masked", "printer",
                 "hidden-answer", "ex:org.example.app(a='b')"});
    checkCopied("integer", "input", {"thousands-sep", "counter"});
    checkCopied("decimal", "input", {"thousands-sep", "bearing", "ex:org.example.app"});
    checkCopied("barcode", "input", {"front", "hidden-answer"});
}

TEST_CASE("An appearance of a scale is copied beside its numbers", "[xlsform]")
{
    checkCopied("range", "range end=\"10\" start=\"1\" step=\"1\"", {"distress"});
}

TEST_CASE("Appearances of dates and times are copied word by word", "[xlsform]")
{
    checkCopied("date", "input",
                {"no-calendar", "month-year", "year", "ethiopian", "coptic", "islamic",
                 "bikram-sambat", "myanmar", "persian", "buddhist"});
    checkCopied("time", "input", {"no-calendar"});
    checkCopied("dateTime", "input", {"no-calendar"});
}

TEST_CASE("Appearances of choices are copied word by word", "[xlsform]")
{
    const QStringList both{"minimal",   "search",     "quick",     "columns",
                           "columns-4", "no-buttons", "image-map", "columns-pack",
                           "map",       "map quick",  "list",      "quickcompact",
                           "likert",    "horizontal", "columns-2", "horizontal-compact"};
    checkCopied("select_one l", "select1", both);
    checkCopied("select_multiple l", "select", both);
}

TEST_CASE("Appearances of places are copied word by word", "[xlsform]")
{
    checkCopied("geopoint", "input",
                {"maps", "placement-map", "hide-input", "streets", "terrain", "satellite"});
    checkCopied("geotrace", "input", {"hide-input"});
    checkCopied("geoshape", "input", {"hide-input"});
}

TEST_CASE("Appearances of pictures, sound, film and files are copied word by word", "[xlsform]")
{
    checkCopied("image", "upload mediatype=\"image/*\"",
                {"new", "new-rear", "selfie", "ex:org.example.app"});
    checkCopied("audio", "upload mediatype=\"audio/*\"", {"new", "ex:org.example.app"});
    checkCopied("video", "upload mediatype=\"video/*\"", {"new", "ex:org.example.app"});
    checkCopied("file", "upload mediatype=\"application/*\"", {"ex:org.example.app"});
}

TEST_CASE("The width of a group in a grid is copied word by word", "[xlsform]")
{
    for (int width = 1; width <= 10; ++width) {
        const QString workbook = QStringLiteral("| survey |\n"
                                                "| | type        | name | label | appearance |\n"
                                                "| | begin group | g    | G     | w%1 |\n"
                                                "| | text        | q    | Q     | w%1 |\n"
                                                "| | end group   |      |       |     |\n")
                                     .arg(width);
        const XFormLook form(xmlOf(workbook.toUtf8().constData()));
        const QString appearance = QStringLiteral(" appearance=\"w%1\"").arg(width);
        CHECK(form.control("/data/g") == "group" + appearance);
        CHECK(form.control("/data/g/q") == "input" + appearance);
    }
}

TEST_CASE("A field-list of a repeat stands on the repeat, not on the group around it", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type         | name | label | appearance |
        |  | begin repeat | r    | R     | field-list |
        |  | text         | q    | Q     |            |
        |  | end repeat   |      |       |            |
    )"));
    CHECK(form.at("//h:body//*[@nodeset]") == QStringList{"repeat appearance=\"field-list\""});
    CHECK(form.control("/data/r") == "group");
}
