// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Convert.h"
#include "core/xlsform/Workbook.h"
#include "tests/bench/Figures.h"
#include "tests/core/interview/Scenario.h"
#include "tests/support/Conformance.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace saltbush;
using namespace saltbush::test;

namespace saltbush::bench
{

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        SKIP("not here: " << path.toStdString());
    return file.readAll();
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(inputPath(name));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(content) == content.size());
}

/// Half of its nodes are questions; each has a calculation that hangs on it alone.
TestForm formOfNodes(int nodes)
{
    TestForm form;
    for (int i = 0; i < nodes / 2; ++i) {
        form.instance += QStringLiteral("<q%1/><c%1/>").arg(i);
        form.model += QStringLiteral("<bind nodeset=\"/data/c%1\" calculate=\"/data/q%1 + 1\" "
                                     "relevant=\"/data/q%1 != 'no'\"/>")
                          .arg(i);
        form.body += QStringLiteral("<input ref=\"/data/q%1\"/>").arg(i);
    }
    return form;
}

} // namespace

QString inputPath(const QString &name)
{
    return QStringLiteral(SALTBUSH_BIN_DIR "/../bench/") + name;
}

QByteArray input(const QString &name) { return contentOf(inputPath(name)); }

QByteArray conformanceForm(const QString &name)
{
    const QString folder = conformanceFolder();
    if (folder.isEmpty())
        SKIP("no conformance data beside the checkout");
    return contentOf(folder + QStringLiteral("/forms/javarosa/") + name);
}

TEST_CASE("The forms that every side reads", "[.inputs]")
{
    for (const int nodes : {100, 10'000})
        write(QStringLiteral("nodes-%1.xml").arg(nodes), formOfNodes(nodes).bytes());
    const auto workbook = must(xlsform::readWorkbook(inputPath(QStringLiteral("cascade.xlsx"))));
    const xlsform::Conversion conversion = xlsform::convert(workbook);
    REQUIRE_FALSE(conversion.hasErrors());
    write(QStringLiteral("cascade.xml"), conversion.xml);
}

} // namespace saltbush::bench
