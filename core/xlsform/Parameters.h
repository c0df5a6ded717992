// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace saltbush::xlsform
{

/// What stands in the parameters column: "randomize=true, seed=${q}", in its order.
class Parameters
{
public:
    /// Nothing where the text is not a list of key=value. Keys become lower case; values too,
    /// except where case means something (names in attached files, of questions and lists).
    static std::optional<Parameters> parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] bool contains(const QString &key) const;
    [[nodiscard]] QString value(const QString &key) const;
    [[nodiscard]] QStringList keys() const;
    void set(const QString &key, const QString &value);

private:
    std::vector<std::pair<QString, QString>> m_entries;
};

} // namespace saltbush::xlsform
