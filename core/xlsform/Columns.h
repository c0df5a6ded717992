// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace saltbush::xlsform
{

/// The names of columns of one kind of sheet: what is known, and which other names it goes by.
struct Columns
{
    QString sheet;
    QSet<QString> known;
    QHash<QString, QStringList> aliases; ///< other name → path of names it stands for
    QStringList required;

    static const Columns &survey();
    static const Columns &choices();
    static const Columns &externalChoices();
    static const Columns &settings();
    static const Columns &entities();
    static const Columns &osm();

    /// The path of names a header stands for: "Label::Thai (th)" → {"label", "Thai (th)"},
    /// "relevance" → {"bind", "relevant"}. What is unknown stays as it was written.
    [[nodiscard]] QStringList path(const QString &header, bool doubleColons) const;
};

} // namespace saltbush::xlsform
