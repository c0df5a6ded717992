// SPDX-License-Identifier: GPL-3.0-or-later
// What pyxform 4.5 makes of its own test cases and of real workbooks, compared with what we make.
#include "tests/support/Conformance.h"
#include "core/xlsform/Convert.h"
#include "core/xlsform/MarkdownReader.h"
#include "tests/core/xlsform/CanonicalXml.h"
#include "tests/core/xlsform/KnownDifferences.h"
#include "tests/support/QtStrings.h"
#include "tests/support/Results.h"

#include <catch2/catch_test_macros.hpp>

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Counts cases, and says which ones failed.
class Tally
{
public:
    explicit Tally(QString name) : m_name(std::move(name)) { }

    void skip() { ++m_skipped; }
    void check(const QString &test, const QString &difference)
    {
        const bool isKnown = knownDifferences().contains(test);
        if (difference.isEmpty()) {
            ++m_passed;
        } else if (isKnown) {
            ++m_known;
        } else {
            ++m_failed;
            UNSCOPED_INFO(test.toStdString() << ": " << difference.toStdString());
        }
    }
    void finish() const
    {
        std::cout << m_name.toStdString() << ": " << m_passed << " passed, " << m_failed
                  << " failed, " << m_known << " known, " << m_skipped << " skipped of "
                  << m_passed + m_failed + m_known + m_skipped << '\n';
        CHECK(m_failed == 0);
        CHECK(m_passed > 0);
    }

private:
    QString m_name;
    int m_passed = 0;
    int m_failed = 0;
    int m_known = 0;
    int m_skipped = 0;
};

/// A workbook given as sheets of records: columns in the order in which they are first met.
xlsform::Workbook fromRecords(const QJsonObject &sheets)
{
    xlsform::Workbook workbook;
    for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet) {
        QStringList columns;
        std::vector<xlsform::Row> rows;
        for (const QJsonValue record : sheet.value().toArray()) {
            xlsform::Row row{int(rows.size()) + 2, {}};
            const QJsonObject object = record.toObject();
            for (auto cell = object.begin(); cell != object.end(); ++cell) {
                if (!columns.contains(cell.key()))
                    columns << cell.key();
                row.cells.push_back({int(columns.indexOf(cell.key())) + 1, cell->toString()});
            }
            rows.push_back(std::move(row));
        }
        xlsform::Row header{1, {}};
        for (const QString &column : columns)
            header.cells.push_back({int(header.cells.size()) + 1, column});
        rows.insert(rows.begin(), std::move(header));
        workbook.sheets.push_back({sheet.key(), std::move(rows)});
    }
    return workbook;
}

xlsform::Conversion convertCase(const QJsonObject &item)
{
    const xlsform::Workbook workbook = item.contains(QStringLiteral("md"))
        ? xlsform::MarkdownReader::read(item[QStringLiteral("md")].toString())
        : fromRecords(item[QStringLiteral("ss_structure")].toObject());
    xlsform::Options options;
    options.rootName = item[QStringLiteral("name")].toString(QStringLiteral("test_name"));
    return xlsform::convert(workbook, options);
}

QString problemList(const xlsform::Conversion &conversion)
{
    QStringList lines;
    for (const Problem &problem : conversion.problems) {
        if (problem.severity == Problem::Severity::Error)
            lines << problem.error.toString();
    }
    return lines.join(u'\n');
}

/// Empty where the form is the same.
QString difference(const xlsform::Conversion &conversion, const QByteArray &oracle)
{
    if (conversion.xml.isEmpty())
        return QStringLiteral("refused: ") + problemList(conversion);
    const QByteArray ours = canonicalXml(conversion.xml);
    if (ours.isEmpty())
        return QStringLiteral("no XML");
    return firstDifference(ours, canonicalXml(oracle));
}

QString acceptance(const xlsform::Conversion &conversion, const QString &error)
{
    return conversion.xml.isEmpty() ? QString() : QStringLiteral("accepted; theirs: ") + error;
}

QJsonArray cases(const QString &folder)
{
    return QJsonDocument::fromJson(contentOf(folder + QStringLiteral("/pyxform_cases.json")))
        .array();
}

} // namespace

TEST_CASE("Forms become what pyxform makes of them", "[conformance]")
{
    const QString folder = conformanceFolder();
    if (folder.isEmpty())
        SKIP("no ../shared/conformance beside this checkout");
    Tally forms(QStringLiteral("pyxform cases, XForm"));
    Tally errors(QStringLiteral("pyxform cases, refused"));
    for (const QJsonValue value : cases(folder)) {
        const QJsonObject item = value.toObject();
        const QString test = item[QStringLiteral("test")].toString();
        const QString xml = item[QStringLiteral("oracle_xml")].toString();
        const QString error = item[QStringLiteral("oracle_error")].toString();
        if (!xml.isEmpty())
            forms.check(test, difference(convertCase(item), xml.toUtf8()));
        else if (!error.isEmpty())
            errors.check(test, acceptance(convertCase(item), error));
    }
    forms.finish();
    errors.finish();
}

TEST_CASE("Real workbooks become what pyxform makes of them", "[conformance]")
{
    const QString folder = conformanceFolder();
    if (folder.isEmpty())
        SKIP("no ../shared/conformance beside this checkout");
    Tally workbooks(QStringLiteral("workbooks"));
    QDirIterator files(folder + QStringLiteral("/spreadsheets"), QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray xml = contentOf(path + QStringLiteral(".oracle.xml"));
        const QByteArray error = contentOf(path + QStringLiteral(".oracle.error.txt"));
        if (xml.isEmpty() && error.isEmpty())
            continue;
        const QString name = files.fileName();
        const auto workbook = xlsform::readWorkbook(path);
        if (!workbook && path.endsWith(QStringLiteral(".xls"))) {
            workbooks.skip(); // the old binary format is not read yet
        } else if (!workbook) {
            workbooks.check(name, error.isEmpty() ? workbook.error().toString() : QString());
        } else {
            const xlsform::Conversion conversion = xlsform::convert(*workbook);
            workbooks.check(name,
                            xml.isEmpty() ? acceptance(conversion, QString::fromUtf8(error))
                                          : difference(conversion, xml));
        }
    }
    workbooks.finish();
}
