// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace saltbush::test
{

/// A workbook put together by hand, as small as a spreadsheet program would never write it.
class Xlsx
{
public:
    /// `rows` is the inside of <sheetData>.
    Xlsx &sheet(const QString &name, const QByteArray &rows);
    /// Inside of <sst>.
    Xlsx &strings(const QByteArray &items);
    /// Inside of <styleSheet>.
    Xlsx &styles(const QByteArray &formats);
    Xlsx &since1904();
    /// With line breaks between the elements, as Gnumeric and others write.
    Xlsx &indented();

    [[nodiscard]] QByteArray bytes() const;

private:
    [[nodiscard]] QByteArray workbookPart() const;
    [[nodiscard]] QByteArray relationsPart() const;

    std::vector<std::pair<QString, QByteArray>> m_sheets;
    QByteArray m_strings;
    QByteArray m_styles;
    bool m_since1904 = false;
    bool m_isIndented = false;
};

/// A zip archive with these files.
[[nodiscard]] QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &files);

} // namespace saltbush::test
