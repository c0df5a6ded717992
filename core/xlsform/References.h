// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace saltbush::xlsform
{

/// ${name} or ${last-saved#name} in a text: how a spreadsheet points at a question.
struct Reference
{
    QString name;
    bool lastSaved = false;
    qsizetype start = 0; ///< of the dollar sign
    qsizetype end = 0;   ///< after the closing brace
};

[[nodiscard]] std::optional<Reference> referenceAt(QStringView text, qsizetype at);
/// Every well-formed reference, from left to right.
[[nodiscard]] std::vector<Reference> references(QStringView text);
[[nodiscard]] bool hasReference(const QString &text);
/// The text is one reference and nothing else.
[[nodiscard]] bool isReference(const QString &text);
[[nodiscard]] bool hasLastSaved(const QString &text);
/// Something looks like a reference, and is not closed or names nothing that could exist.
[[nodiscard]] bool hasBrokenReference(const QString &text);

} // namespace saltbush::xlsform
