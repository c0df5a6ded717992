// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudySource.h"
#include "tests/core/study/StudyFixture.h"
#include "tests/support/QtStrings.h"
#include "tests/support/TempFolder.h"

#include <QFile>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::study;

namespace
{

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const QByteArray fruitForm = R"(| survey |
| | type | name | label | image | audio |
| | select_one fruit | fruit | Which? | tree.png | gone.mp3 |
| choices |
| | list_name | name | label | image |
| | fruit | apple | Apple | apple.png |
| | fruit | plum | Plum | ../outside.png |
)";

} // namespace

SCENARIO("The pictures of a form that are beside it go with the study")
{
    TempFolder folder;
    put(folder.file(QStringLiteral("fruit.md")), fruitForm);
    put(folder.file(QStringLiteral("tree.png")), "a tree");
    put(folder.file(QStringLiteral("apple.png")), "an apple");
    SystemDisk disk;
    const StudySource source = readSingleForm(disk, folder.file(QStringLiteral("fruit.md")), {},
                                              QStringLiteral("Fruit"), {});
    CHECK_FALSE(source.hasErrors()); // one that is missing is none
    QStringList files;
    for (const Part &part : source.parts)
        if (part.type == QLatin1String(part::attachment))
            files << part.name.section(QLatin1Char('/'), 1);
    CHECK(files == QStringList{QStringLiteral("apple.png"), QStringLiteral("tree.png")});
}

SCENARIO("A circle in a form of a study is said beside what cannot be converted")
{
    TempFolder folder;
    put(folder.file(QStringLiteral("round.md")), R"(
| survey |
| | type | name | label | calculation |
| | clay | q | Q | |
| | calculate | a | | ${b} |
| | calculate | b | | ${a} |
)");
    SystemDisk disk;
    const StudySource source = readSingleForm(disk, folder.file(QStringLiteral("round.md")), {},
                                              QStringLiteral("Round"), {});
    QStringList codes;
    for (const Problem &problem : source.problems)
        codes << problem.error.code.toString() + u' ' + QString::number(problem.error.place.row);
    CHECK(codes == QStringList{"xlsform.unknown-type 2", "form.dependency-cycle 4"});

    put(folder.file(QStringLiteral("round.xml")), R"(
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
  <h:head><h:title>Round</h:title><model>
    <instance><data id="round"><a/><b/><c/></data></instance>
    <bind nodeset="/data/a" calculate="/data/b"/>
    <bind nodeset="/data/b" calculate="/data/a"/>
    <bind nodeset="/data/c" calculate="1 +"/>
  </model></h:head><h:body/>
</h:html>)");
    const StudySource xform = readSingleForm(disk, folder.file(QStringLiteral("round.xml")), {},
                                             QStringLiteral("Round"), {});
    REQUIRE(xform.problems.size() == 2);
    CHECK(xform.problems.back().error.code.toString() == "form.dependency-cycle");
}
