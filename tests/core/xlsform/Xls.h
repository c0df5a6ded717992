// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace saltbush::test
{

/// An .xls workbook put together by hand, record for record ([MS-XLS], [MS-CFB]).
class Xls
{
public:
    /// A record with its head.
    [[nodiscard]] static QByteArray record(int id, const QByteArray &data);
    /// Numbers of two bytes, one after the other.
    [[nodiscard]] static QByteArray words(std::initializer_list<int> numbers);
    [[nodiscard]] static QByteArray real(double number);
    /// A string of two bytes a character, its length in two bytes.
    [[nodiscard]] static QByteArray text(const QString &text);

    /// Row, column and style, as cells begin; then `data`.
    [[nodiscard]] static QByteArray cell(int id, int row, int column, int style,
                                         const QByteArray &data);
    [[nodiscard]] static QByteArray label(int row, int column, const QString &words);

    /// Records for the globals: formats, styles, shared strings.
    Xls &globals(const QByteArray &records);
    Xls &sheet(const QString &name, const QByteArray &records, int kind = 0);
    /// The stream alone.
    [[nodiscard]] QByteArray stream() const;
    [[nodiscard]] QByteArray bytes() const;

    /// A compound file that holds one stream; `small` puts it among the small sectors.
    [[nodiscard]] static QByteArray compound(const QString &name, const QByteArray &stream,
                                             bool small = false);

private:
    struct OneSheet
    {
        QString name;
        QByteArray records;
        int kind = 0;
    };

    QByteArray m_globals;
    std::vector<OneSheet> m_sheets;
};

} // namespace saltbush::test
