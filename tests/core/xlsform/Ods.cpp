// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/xlsform/Ods.h"

#include "tests/core/xlsform/Xlsx.h"

namespace saltbush::test
{

Ods &Ods::sheet(const QString &name, const QByteArray &rows)
{
    m_sheets.emplace_back(name, rows);
    return *this;
}

QByteArray Ods::bytes() const
{
    QByteArray tables;
    for (const auto &[name, rows] : m_sheets)
        tables += "<table:table table:name=\"" + name.toUtf8() + "\">" + rows + "</table:table>";
    const QByteArray spaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                              " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                              " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                              " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:"
                              "xmlns:calcext:1.0\"";
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "<office:document-content" + spaces + "><office:body><office:spreadsheet>" + tables
              + "</office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace saltbush::test
