// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saltbush::app
{

class Theme;

/// A code to be read and written down by hand: large, in short groups, each on a tile that stays
/// whole when there is little room. Who listens hears it character by character.
class CodeTiles final : public QWidget
{
    Q_OBJECT

public:
    CodeTiles(const Theme &theme, const QString &code, QWidget *parent = nullptr);

    /// "MEL-7F3KQ2-X" → MEL, 7F3, KQ2, X.
    [[nodiscard]] static QStringList groupsOf(const QString &code);
    /// "Mike Echo Lima · 7 Foxtrot 3 · …": how it is said over a telephone, the same everywhere.
    [[nodiscard]] static QString spoken(const QString &code);
};

} // namespace saltbush::app
