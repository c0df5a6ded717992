// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>

namespace saltbush::app
{

enum class Scheme { Light, Dark, HighContrast };

/// Every colour of the program by what it is for. A test keeps text at 4.5:1 and the edges of
/// controls at 3:1 (7:1 in high contrast).
struct Tokens
{
    QColor paper; ///< the window
    QColor card;  ///< surfaces
    QColor ink, muted;
    QColor line;    ///< hairlines
    QColor control; ///< edges of what one can act on
    QColor primary, onPrimary, tint;
    QColor attention, attentionTint;
    QColor danger, dangerTint;
    QColor rail, onRail, onRailMuted;
    QColor railSelected, onRailSelected; ///< the page in sight
};

[[nodiscard]] const Tokens &tokensOf(Scheme scheme);

/// How the program looks on this machine: colours and text size. Handed to everything that draws;
/// whoever holds it hears of a change. GUI thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallestText = 100, largestText = 200, textStep = 25; ///< per cent

    explicit Theme(Scheme scheme = Scheme::Light, int textPercent = 100, QObject *parent = nullptr);

    [[nodiscard]] const Tokens &tokens() const { return tokensOf(m_scheme); }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    /// A length that has to grow with the text (column widths, marks).
    [[nodiscard]] int scaled(int pixels) const { return pixels * m_textPercent / 100; }

    void setScheme(Scheme scheme);
    void setTextPercent(int percent); ///< kept within the bounds

Q_SIGNALS:
    void changed();

private:
    Scheme m_scheme;
    int m_textPercent;
};

} // namespace saltbush::app
