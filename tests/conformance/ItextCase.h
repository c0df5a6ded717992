// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace saltbush::conformance
{

/// An expression over the texts of a form (jr:itext): run as a calculation of an interview with
/// that form, because texts and their language belong to the form and not to a document.
class ItextCase
{
public:
    explicit ItextCase(const QJsonObject &data) : m_data(data) { }

    [[nodiscard]] static bool isOne(const QJsonObject &data);
    /// Empty where it gives the text that is wanted.
    [[nodiscard]] QString difference() const;

private:
    [[nodiscard]] QByteArray form() const;
    [[nodiscard]] QString wanted() const;

    QJsonObject m_data;
};

} // namespace saltbush::conformance
