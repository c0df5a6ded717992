// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/Xlsx.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

namespace saltbush::test
{

namespace
{

const QByteArray namespaces =
    " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
        + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &list)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + list + "</Relationships>";
}

} // namespace

Xlsx &Xlsx::sheet(const QString &name, const QByteArray &rows)
{
    m_sheets.emplace_back(name, rows);
    return *this;
}

Xlsx &Xlsx::strings(const QByteArray &items)
{
    m_strings = items;
    return *this;
}

Xlsx &Xlsx::styles(const QByteArray &formats)
{
    m_styles = formats;
    return *this;
}

Xlsx &Xlsx::since1904()
{
    m_since1904 = true;
    return *this;
}

Xlsx &Xlsx::indented()
{
    m_isIndented = true;
    return *this;
}

QByteArray Xlsx::workbookPart() const
{
    QByteArray sheets;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(int(i) + 1);
        sheets += "<sheet name=\"" + m_sheets[i].first.toUtf8() + "\" sheetId=\"" + number
            + "\" r:id=\"s" + number + "\"/>";
    }
    const QByteArray properties = m_since1904 ? "<workbookPr date1904=\"1\"/>" : "";
    return "<workbook" + namespaces + ">" + properties + "<sheets>" + sheets
        + "</sheets></workbook>";
}

QByteArray Xlsx::relationsPart() const
{
    QByteArray list;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(int(i) + 1);
        list += relation("s" + number, "worksheet", "worksheets/sheet" + number + ".xml");
    }
    if (!m_strings.isEmpty())
        list += relation("strings", "sharedStrings", "/xl/sharedStrings.xml");
    if (!m_styles.isEmpty())
        list += relation("styles", "styles", "styles.xml");
    return relations(list);
}

QByteArray Xlsx::bytes() const
{
    std::vector<std::pair<QByteArray, QByteArray>> files{
        {"_rels/.rels", relations(relation("w", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml", workbookPart()},
        {"xl/_rels/workbook.xml.rels", relationsPart()}};
    for (std::size_t i = 0; i < m_sheets.size(); ++i)
        files.emplace_back("xl/worksheets/sheet" + QByteArray::number(int(i) + 1) + ".xml",
                           "<worksheet" + namespaces + "><sheetData>" + m_sheets[i].second
                               + "</sheetData></worksheet>");
    if (!m_strings.isEmpty())
        files.emplace_back("xl/sharedStrings.xml",
                           "<sst" + namespaces + ">" + m_strings + "</sst>");
    if (!m_styles.isEmpty())
        files.emplace_back("xl/styles.xml",
                           "<styleSheet" + namespaces + ">" + m_styles + "</styleSheet>");
    if (m_isIndented) {
        for (auto &[name, bytes] : files)
            bytes.replace("><", ">\n  <");
    }
    return zipOf(files);
}

QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &files)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("archive.zip"));
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, bytes] : files) {
        zip_source_t *source =
            zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace saltbush::test
