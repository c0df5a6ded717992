// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever mends a form is told of everything in one go, whatever is wrong with it.
#include "app/common/Forms.h"
#include "tests/support/QtStrings.h"
#include "tests/support/Results.h"
#include "tests/support/TempFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// "xlsform.unknown-type survey!A2 clay", one for each problem.
QStringList problemsIn(const QString &name, const char *text)
{
    const TempFolder folder;
    QFile file(folder.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const app::LoadedForm loaded = must(app::loadForm(file.fileName()));
    CHECK_FALSE(loaded.form);
    QStringList problems;
    for (const Problem &problem : loaded.problems) {
        Error error = problem.error;
        error.place.file.clear();
        problems << error.toString();
    }
    return problems;
}

} // namespace

TEST_CASE("A workbook with an unknown type, a nameless row, a circle and files that are not there "
          "is told all of it at once")
{
    const QStringList problems = problemsIn(QStringLiteral("many.md"), R"(
| survey | | | | | |
| | type | name | label | calculation | image |
| | clay | q | Q | | |
| | text | | No name | | |
| | calculate | a | | ${b} + 1 | |
| | calculate | b | | ${a} + 1 | |
| | calculate | c | | ${nobody} | |
| | select_one_from_file wards.csv | ward | Ward | | door.png |
)");
    INFO(problems.join(u'\n').toStdString());
    CHECK(problems
          == QStringList{
              "xlsform.unknown-type survey!A2 clay",
              "xlsform.missing-name survey!B3",
              "xlsform.unknown-reference survey!D6 nobody",
              "form.missing-instance survey!A7 wards.csv jr://file-csv/wards.csv",
              "form.dependency-cycle survey!D5 /data/b b → a → b",
              "form.missing-media survey!E7 door.png",
          });
}

TEST_CASE("An XForm with an expression that cannot be read and a circle is told both at once")
{
    const QStringList problems = problemsIn(QStringLiteral("both.xml"), R"(
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
  <h:head><h:title>Both</h:title><model>
    <instance><data id="both"><a/><b/><c/></data></instance>
    <bind nodeset="/data/a" calculate="/data/b + 1"/>
    <bind nodeset="/data/b" calculate="/data/a + 1"/>
    <bind nodeset="/data/c" calculate="1 +"/>
  </model></h:head><h:body/>
</h:html>)");
    INFO(problems.join(u'\n').toStdString());
    CHECK(problems
          == QStringList{
              "form.bad-expression line 7 /data/c calculate xpath.incomplete",
              "form.dependency-cycle /data/b /data/b → /data/a → /data/b",
          });
}

TEST_CASE("What cannot be understood makes no circle that is not there")
{
    // c is twice in a group: which of them is meant nobody knows, so nothing is said of a circle.
    const QStringList problems = problemsIn(QStringLiteral("twice.md"), R"(
| survey | | | | |
| | type | name | label | calculation |
| | calculate | a | | ${c} |
| | calculate | c | | 1 |
| | calculate | c | | ${a} |
)");
    INFO(problems.join(u'\n').toStdString());
    CHECK(problems
          == QStringList{
              "xlsform.ambiguous-reference survey!D2 c",
              "xlsform.duplicate-name survey!B4 c",
          });
}
