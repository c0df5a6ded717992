// SPDX-License-Identifier: GPL-3.0-or-later
// pyxform_cases.json: tables, with what pyxform 4.5 makes of them and what its tests say of that.
#include "core/xlsform/MarkdownReader.h"
#include "tests/conformance/Conversions.h"
#include "tests/conformance/Suite.h"
#include "tests/conformance/XmlJudge.h"

#include <QJsonDocument>

namespace saltbush::conformance
{

namespace
{

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

QStringList expectedTexts(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &each : list.toArray())
        texts << judgedText(each.toString());
    texts.sort();
    return texts;
}

/// What the assertions of a case say of a form, each with whether it holds.
std::vector<std::pair<QString, bool>> judgements(const QJsonObject &item, const QByteArray &xml)
{
    const XmlJudge judge(xml);
    std::vector<std::pair<QString, bool>> all;
    for (const QJsonValue path : item[QStringLiteral("xml__xpath_match")].toArray())
        all.emplace_back(path.toString(), judge.count(path.toString()) == 1);
    for (const QJsonValue pair : item[QStringLiteral("xml__xpath_count")].toArray())
        all.emplace_back(pair[0].toString(), judge.count(pair[0].toString()) == pair[1].toInt());
    for (const QJsonValue pair : item[QStringLiteral("xml__xpath_exact")].toArray())
        all.emplace_back(pair[0].toString(),
                         judge.texts(pair[0].toString()) == expectedTexts(pair[1]));
    return all;
}

/// Empty where everything that is asserted holds. Some tests of pyxform are about assertions that
/// do not: what does not hold of its own form need not hold of ours.
QString brokenAssertion(const QJsonObject &item, const QByteArray &ours, const QByteArray &theirs)
{
    const auto here = judgements(item, ours);
    const auto there = theirs.isEmpty() ? here : judgements(item, theirs);
    for (std::size_t i = 0; i < here.size(); ++i) {
        if (!here[i].second && (theirs.isEmpty() || there[i].second))
            return QStringLiteral("asserted: ") + here[i].first;
    }
    return {};
}

class PyxformSuite final : public Suite
{
public:
    explicit PyxformSuite(QJsonArray cases) : m_cases(std::move(cases)) { }

    [[nodiscard]] int size() const override { return int(m_cases.size()); }

    [[nodiscard]] CaseName nameOf(int index) const override
    {
        const QJsonObject item = m_cases[index].toObject();
        const QString test = item[QStringLiteral("test")].toString();
        return {idOf(item), test.section(u'.', 0, -2), test.section(u'.', -1)};
    }

    [[nodiscard]] Outcome run(int index) override
    {
        const QJsonObject item = m_cases[index].toObject();
        const QByteArray xml = item[QStringLiteral("oracle_xml")].toString().toUtf8();
        const QString error = item[QStringLiteral("oracle_error")].toString();
        const bool isRefused = !error.isEmpty() || item[QStringLiteral("errored")].toBool();
        if (!item.contains(QStringLiteral("md")) && !item.contains(QStringLiteral("ss_structure")))
            return Outcome::notCounted("is given as no workbook");
        if (xml.isEmpty() && !isRefused && judgements(item, {}).empty())
            return Outcome::notCounted("says nothing about the form");
        const xlsform::Conversion conversion = convertCase(item);
        if (isRefused)
            return Outcome::from(acceptance(conversion, error));
        if (conversion.xml.isEmpty())
            return Outcome::from(refusal(conversion));
        const QString broken = brokenAssertion(item, conversion.xml, xml);
        if (!broken.isEmpty() || xml.isEmpty())
            return Outcome::from(broken);
        const QString itemsets = item[QStringLiteral("oracle_itemsets")].toString();
        if (!itemsets.isEmpty() && !sameRows(conversion.itemsets, itemsets.toUtf8()))
            return Outcome::from(QStringLiteral("itemsets.csv: ")
                                 + QString::fromUtf8(conversion.itemsets));
        return Outcome::from(difference(conversion, xml));
    }

private:
    QJsonArray m_cases;
};

} // namespace

std::unique_ptr<Suite> pyxformSuite(const QString &path)
{
    return std::make_unique<PyxformSuite>(QJsonDocument::fromJson(contentOf(path)).array());
}

} // namespace saltbush::conformance
