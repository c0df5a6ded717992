// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/CsvInstance.h"

#include "core/form/FormDefinition.h"
#include "core/form/Limits.h"

#include <string_view>

namespace saltbush::form
{

namespace
{

/// Takes a CSV text apart, row by row. Works on bytes: separators and quotes are ASCII, and no byte
/// of a longer UTF-8 sequence is.
class CsvRows
{
public:
    explicit CsvRows(std::string_view text) : m_text(text) { m_separator = findSeparator(); }

    /// False at the end. A blank line is a row with one empty cell. Of a row that is longer, the
    /// first `most` cells.
    bool next(std::vector<QString> &cells, std::size_t most)
    {
        cells.clear();
        if (m_at >= m_text.size())
            return false;
        do {
            QString next = cell();
            if (cells.size() < most)
                cells.push_back(std::move(next));
        } while (take(m_separator));
        take('\r');
        take('\n');
        return true;
    }

private:
    QString cell()
    {
        if (take('"'))
            return quotedCell();
        const std::size_t start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd())
            ++m_at;
        return toText(m_text.substr(start, m_at - start));
    }

    QString quotedCell()
    {
        std::string content;
        while (m_at < m_text.size()) {
            if (take('"')) {
                if (!take('"'))
                    break;
                content += '"';
            } else {
                content += m_text[m_at++];
            }
        }
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd())
            content += m_text[m_at++]; // what a sloppy writer left behind the closing quote
        return toText(content);
    }

    bool take(char expected)
    {
        if (m_at >= m_text.size() || m_text[m_at] != expected)
            return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] bool atLineEnd() const { return m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    [[nodiscard]] char findSeparator() const
    {
        int commas = 0;
        int semicolons = 0;
        bool quoted = false;
        for (const char character : m_text) {
            if (character == '"')
                quoted = !quoted;
            if (!quoted && character == '\n')
                break;
            commas += !quoted && character == ',';
            semicolons += !quoted && character == ';';
        }
        return semicolons > commas ? ';' : ',';
    }

    static QString toText(std::string_view bytes)
    {
        return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    char m_separator = ',';
};

std::vector<xpath::NameId> columnNames(const std::vector<QString> &header, xpath::Names &names)
{
    std::vector<xpath::NameId> columns;
    columns.reserve(header.size());
    for (const QString &cell : header)
        columns.push_back(names.intern(cell.trimmed()));
    return columns;
}

} // namespace

Result<xpath::Tree> readCsvInstance(const QByteArray &csv,
                                    const std::shared_ptr<xpath::Names> &names)
{
    std::string_view text(csv.constData(), std::size_t(csv.size()));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    xpath::Tree tree(names);
    const xpath::NodeId root =
        tree.appendElement(tree.document(), names->intern(QStringLiteral("root")));
    const xpath::NameId itemName = names->intern(QStringLiteral("item"));
    CsvRows rows(text);
    std::vector<QString> cells;
    if (csv.size() > limits::maxBytes)
        return fail(tooLarge);
    rows.next(cells, limits::maxColumns + 1);
    if (cells.size() > limits::maxColumns)
        return fail(tooLarge);
    const std::vector<xpath::NameId> columns = columnNames(cells, *names);
    const std::size_t most = std::max<std::size_t>(2, columns.size()); // two: it is not blank
    while (rows.next(cells, most)) {
        if (cells.size() == 1 && cells.front().trimmed().isEmpty())
            continue;
        if (tree.size() > limits::maxNodes)
            return fail(tooLarge);
        const xpath::NodeId item = tree.appendElement(root, itemName);
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const xpath::NodeId cell = tree.appendElement(item, columns[column]);
            if (column < cells.size() && !cells[column].isEmpty())
                tree.setValue(cell, cells[column]);
        }
    }
    return tree;
}

} // namespace saltbush::form
