// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/Conversions.h"

#include "tests/core/xlsform/CanonicalXml.h"

namespace saltbush::conformance
{

QString difference(const xlsform::Conversion &conversion, const QByteArray &theirs)
{
    if (conversion.xml.isEmpty())
        return refusal(conversion);
    const QByteArray ours = test::canonicalXml(conversion.xml);
    if (ours.isEmpty())
        return QStringLiteral("no XML");
    return test::firstDifference(ours, test::canonicalXml(theirs));
}

QString refusal(const xlsform::Conversion &conversion)
{
    QStringList lines;
    for (const Problem &problem : conversion.problems) {
        if (problem.severity == Problem::Severity::Error)
            lines << problem.error.toString();
    }
    return QStringLiteral("refused: ") + lines.join(u'\n');
}

QString acceptance(const xlsform::Conversion &conversion, const QString &theirError)
{
    return conversion.xml.isEmpty() ? QString() : QStringLiteral("accepted; theirs: ") + theirError;
}

bool sameRows(const QByteArray &ours, const QByteArray &theirs)
{
    const auto rows = [](QByteArray text) {
        QList<QByteArray> rows = text.replace("\r\n", "\n").trimmed().split('\n');
        for (QByteArray &row : rows) {
            while (row.endsWith(",\"\""))
                row.chop(3);
        }
        return rows;
    };
    return rows(ours) == rows(theirs);
}

} // namespace saltbush::conformance
