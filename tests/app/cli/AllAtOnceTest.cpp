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

TEST_CASE("Texts of choices that cannot be found do not keep a form from being looked at")
{
    const QStringList problems = problemsIn(QStringLiteral("texts.xml"), R"form(
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
  <h:head><h:title>Texts</h:title><model>
    <itext><translation lang="en"><text id="a"><value><output value="/data/a"/></value></text>
    </translation></itext>
    <instance><data id="texts"><a/></data></instance>
    <instance id="list"><root><item><name>1</name><text>a</text></item></root></instance>
  </model></h:head><h:body>
    <select1 ref="/data/a"><label/><itemset nodeset="instance('list')/root/item">
      <value ref="name"/><label ref="jr:itext(text +)"/></itemset></select1>
  </h:body>
</h:html>)form");
    CHECK(problems == QStringList{"form.bad-expression line 10 /data/a label xpath.incomplete"});
}

TEST_CASE("What cannot be understood makes no circle that is not there")
{
    // c is twice in a group: which of them is meant nobody knows, so nothing is said of a circle.
    CHECK(problemsIn(QStringLiteral("twice.md"), R"(
| survey | | | | |
| | type | name | label | calculation |
| | calculate | a | | ../c + 1 |
| | calculate | c | | 1 |
| | calculate | c | | ${a} |
)") == QStringList{"xlsform.duplicate-name survey!B4 c"});

    // The group is not ended, so that all that follows seems to depend on what is asked in it.
    CHECK(problemsIn(QStringLiteral("open.md"), R"(
| survey | | | | | |
| | type | name | label | calculation | relevant |
| | begin group | main | Main | | ${eligible} = 1 |
| | text | x | X | | |
| | integer | age | Age | | |
| | calculate | eligible | | ${age} > 17 | |
)") == QStringList{"xlsform.unmatched-begin survey!A2 group main"});

    // A group was copied with its name: the first one does not depend on itself.
    CHECK(problemsIn(QStringLiteral("copied.md"), R"(
| survey | | | | |
| | type | name | label | relevant |
| | begin group | person | Person | |
| | text | more | More | |
| | end group | | | |
| | begin group | person | Person | ${more} = 'yes' |
| | text | age | Age | |
| | end group | | | |
)") == QStringList{"xlsform.duplicate-name survey!B5 person"});
}

TEST_CASE("A circle in a group without a name is told by its rows, and every file by the cell that "
          "names it")
{
    const QStringList problems = problemsIn(QStringLiteral("nameless.md"), R"(
| survey | | | | | | |
| | type | name | label | calculation | relevant | image |
| | begin group | | House | | ${x} = 1 | |
| | integer | x | X | | | |
| | calculate | a | | ${b} + 1 | | |
| | calculate | b | | ${a} + 1 | | |
| | end group | | | | | |
| | text | | No name | | | a.png |
| | text | | No name | | | b.png |
| | csv-external | | | | | |
| | calculate | p | | pulldata('wards', 'a', 'b', ${x}) | | |
)");
    INFO(problems.join(u'\n').toStdString());
    CHECK(problems
          == QStringList{
              "xlsform.missing-name survey!B2",
              "xlsform.missing-name survey!B7",
              "xlsform.missing-name survey!B8",
              "xlsform.missing-name survey!B9",
              "form.missing-instance survey!10 wards.csv jr://file-csv/wards.csv",
              "form.dependency-cycle survey!E2 /data/row_2 row_2 → x → row_2",
              "form.dependency-cycle survey!D5 /data/row_2/b b → a → b",
              "form.missing-media survey!F7 a.png",
              "form.missing-media survey!F8 b.png",
          });
}
