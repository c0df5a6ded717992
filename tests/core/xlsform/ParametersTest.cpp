// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/Forms.h"
#include "tests/core/xlsform/XFormLook.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

XFormLook formWithParameters(const QString &type, const QString &parameters)
{
    const QString name = type == u"audit" ? QString() : QStringLiteral("q");
    const QString workbook = QStringLiteral("| survey |\n"
                                            "| | type | name | label | parameters |\n"
                                            "| | %1 | %2 | Q | %3 |\n"
                                            "| | text | z | Z | |\n"
                                            "| choices |\n"
                                            "| | list_name | name | label |\n"
                                            "| | l | a | A |\n")
                                 .arg(type, name, parameters);
    return XFormLook(xmlOf(workbook.toUtf8().constData()));
}

} // namespace

TEST_CASE("A ranking is shuffled, by a seed where there is one", "[xlsform]")
{
    const auto itemset = [](const char *parameters) {
        return formWithParameters("rank l", parameters).one("//h:body/odk:rank/x:itemset/@nodeset");
    };
    CHECK(itemset("") == "instance('l')/root/item");
    CHECK(itemset("randomize=true") == "randomize(instance('l')/root/item)");
    CHECK(itemset("randomize=true seed=42") == "randomize(instance('l')/root/item, 42)");
    CHECK(itemset("randomize=true, seed=${z}") == "randomize(instance('l')/root/item, /data/z)");
}

TEST_CASE("Choices from the answers of a repeat are shuffled", "[xlsform]")
{
    const XFormLook form(xmlOf(R"(
        | survey |
        |  | type            | name  | label | parameters              |
        |  | begin repeat    | child | Child |                         |
        |  | text            | name  | Name  |                         |
        |  | end repeat      |       |       |                         |
        |  | integer         | die   | Die   |                         |
        |  | select_one ${name} | a  | A     | randomize=true          |
        |  | select_one ${name} | b  | B     | randomize=true seed=42  |
        |  | select_one ${name} | c  | C     | randomize=true seed=${die} |
    )"));
    CHECK(form.at("//h:body/x:select1/x:itemset/@nodeset")
          == QStringList{"randomize(/data/child[./name != ''])",
                         "randomize(/data/child[./name != ''], 42)",
                         "randomize(/data/child[./name != ''], /data/die)"});
    CHECK(form.at("//h:body/x:select1[1]/x:itemset/*/@ref") == QStringList{"name", "name"});
}

TEST_CASE("An area may be walked with positions that an app makes up", "[xlsform]")
{
    CHECK(formWithParameters("geoshape", "allow-mock-accuracy=true").bind("/data/q")
          == "odk:allow-mock-accuracy=\"true\" type=\"geoshape\"");
}

TEST_CASE("The quality of a recording stands where the recording is asked for", "[xlsform]")
{
    CHECK(formWithParameters("audio", "quality=low").bind("/data/q")
          == "odk:quality=\"low\" type=\"binary\"");

    const XFormLook background = formWithParameters("background-audio", "quality=voice-only");
    CHECK(background.bind("/data/q") == "type=\"binary\"");
    CHECK(background.at("//x:model/*[@ref = '/data/q']")
          == QStringList{"odk:recordaudio event=\"odk-instance-load\" odk:quality=\"voice-only\""});
}

TEST_CASE("An audit says how often and how exactly places are logged", "[xlsform]")
{
    for (const QString priority : {"no-power", "low-power", "balanced", "high-accuracy"}) {
        const XFormLook form = formWithParameters(
            "audit",
            "location-priority=" + priority + " location-min-interval=60 location-max-age=120");
        CHECK(form.bind("/data/meta/audit")
              == "odk:location-max-age=\"120\" odk:location-min-interval=\"60\" "
                 "odk:location-priority=\""
                  + priority + "\" type=\"binary\"");
        CHECK(form.at("//x:instance/*[@id]/x:meta/x:audit") == QStringList{"audit"});
    }
}

TEST_CASE("An audit may ask why an answer was changed", "[xlsform]")
{
    CHECK(formWithParameters("audit", "track-changes-reasons=on-form-edit").bind("/data/meta/audit")
          == "odk:track-changes-reasons=\"on-form-edit\" type=\"binary\"");
}
