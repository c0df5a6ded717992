// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace saltbush::test
{

/// An OpenDocument workbook put together by hand.
class Ods
{
public:
    /// `rows` is the inside of <table:table>.
    Ods &sheet(const QString &name, const QByteArray &rows);
    [[nodiscard]] QByteArray bytes() const;

private:
    std::vector<std::pair<QString, QByteArray>> m_sheets;
};

} // namespace saltbush::test
