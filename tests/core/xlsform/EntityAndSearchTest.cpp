// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/Forms.h"
#include "tests/core/xlsform/XFormLook.h"
#include "tests/support/QtStrings.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

QString entityWorkbook(const QString &list, const QString &property)
{
    return QStringLiteral("| survey |\n"
                          "| | type | name | label | save_to |\n"
                          "| | text | q | Q | %2 |\n"
                          "| entities |\n"
                          "| | list_name | label |\n"
                          "| | %1 | ${q} |\n")
        .arg(list, property);
}

QString refusalOf(const QString &list, const QString &property)
{
    const auto form = convertTables(entityWorkbook(list, property).toUtf8().constData());
    CHECK(form.xml.isEmpty());
    return problems(form).join(u'\n');
}

} // namespace

TEST_CASE("No list of entities has a name that is kept for others", "[xlsform]")
{
    for (const QString name : {"a.b", "__people", "1st", "two words"})
        CHECK(refusalOf(name, "p") == "xlsform.invalid-entity-list entities!A2 " + name);
}

TEST_CASE("No property has a name that is kept for others", "[xlsform]")
{
    for (const QString name : {"__version", "name", "Label", "1st", "two words"})
        CHECK(refusalOf("people", name) == "xlsform.invalid-save-to survey!D2 " + name);
    for (const QString name : {"p", "p.q", "_p"}) {
        const XFormLook form(xmlOf(entityWorkbook("people", name).toUtf8().constData()));
        CHECK(form.bind("/data/q") == "entities:saveto=\"" + name + "\" type=\"string\"");
    }
}

TEST_CASE("An entity stands in the repeat that saves to it, named or not", "[xlsform]")
{
    const auto xml = [](const char *repeat) {
        return xmlOf((QByteArray("| survey |\n"
                                 "| | type | name | label | save_to |\n"
                                 "| | begin repeat | r | R | |\n"
                                 "| | text | q | Q | p |\n"
                                 "| | end repeat | | | |\n"
                                 "| entities |\n"
                                 "| | list_name | label | repeat |\n"
                                 "| | people | ${q} | ")
                      + repeat + " |\n")
                         .constData());
    };
    CHECK(xml("${r}") == xml(""));
    const XFormLook form(xml("${r}"));
    CHECK(form.at("//x:instance/*[@id]/x:r[not(@jr:template)]/x:meta/x:entity")
          == QStringList{"entity create=\"1\" dataset=\"people\" id=\"\""});
    CHECK(form.at("//x:instance/*[@id]/x:meta/x:entity").isEmpty());
    CHECK(form.bind("/data/r/q") == "entities:saveto=\"p\" type=\"string\"");
    CHECK(form.at("//x:repeat/x:setvalue")
          == QStringList{"setvalue event=\"odk-new-repeat\" value=\"uuid()\""});
}

TEST_CASE("A search is copied as it is written, with paths for its references", "[xlsform]")
{
    const std::pair<const char *, const char *> searches[] = {
        {"search('f', 'contains', 'name', ${a})", "search('f', 'contains', 'name',  /data/a )"},
        {"search('f', 'startswith', 'name', ${a})", "search('f', 'startswith', 'name',  /data/a )"},
        {"search('f', 'endswith', 'name', ${a})", "search('f', 'endswith', 'name',  /data/a )"},
        {"search('f', 'matches', 'name', ${a})", "search('f', 'matches', 'name',  /data/a )"},
        {"search('f', 'matches', 'name', ${a}, 'kind', 'x')",
         "search('f', 'matches', 'name',  /data/a , 'kind', 'x')"},
        {"minimal search('f', 'contains', 'name,town', ${a})",
         "minimal search('f', 'contains', 'name,town',  /data/a )"}};
    for (const auto &[written, copied] : searches) {
        CAPTURE(written);
        const XFormLook form(xmlOf((QByteArray("| survey |\n"
                                               "| | type | name | label | appearance |\n"
                                               "| | text | a | A | |\n"
                                               "| | select_one l | q | Q | ")
                                    + written
                                    + " |\n| choices |\n"
                                      "| | list_name | name | label |\n"
                                      "| | l | key | name |\n")
                                       .constData()));
        CHECK(form.control("/data/q")
              == QStringLiteral("select1 appearance=\"%1\"").arg(QLatin1String(copied)));
        CHECK(form.at("//h:body/x:select1/x:item/*/text()") == QStringList{"name", "key"});
        CHECK(form.at("//x:instance[@id = 'l']").isEmpty());
    }
}
