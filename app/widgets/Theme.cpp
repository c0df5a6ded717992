// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Theme.h"

namespace saltbush::app
{

// NOLINTNEXTLINE(readability-function-size): a table of colours
const Tokens &tokensOf(Scheme scheme)
{
    static const Tokens light{
        .paper = 0xF7F5F0u,
        .card = 0xFFFFFFu,
        .ink = 0x1E2A28u,
        .muted = 0x5B6B66u,
        .line = 0xD9DDD6u,
        .control = 0x7C8B85u,
        .primary = 0x2F6B5Eu,
        .onPrimary = 0xFFFFFFu,
        .tint = 0xE4EFEBu,
        .attention = 0xA34A14u,
        .attentionTint = 0xFBEDE2u,
        .danger = 0xA32A2Au,
        .dangerTint = 0xF9E6E4u,
        .rail = 0x1E2A28u,
        .onRail = 0xFFFFFFu,
        .onRailMuted = 0xAEBDB8u,
        .railSelected = 0x2F6B5Eu,
        .onRailSelected = 0xFFFFFFu,
    };
    static const Tokens dark{
        .paper = 0x141A19u,
        .card = 0x1D2624u,
        .ink = 0xE8EDEAu,
        .muted = 0x9DB0AAu,
        .line = 0x33403Du,
        .control = 0x72857Eu,
        .primary = 0x6FB7A4u,
        .onPrimary = 0x0E1F1Au,
        .tint = 0x22332Fu,
        .attention = 0xE59A63u,
        .attentionTint = 0x35271Du,
        .danger = 0xE88B85u,
        .dangerTint = 0x3A2221u,
        .rail = 0x0F1413u,
        .onRail = 0xE8EDEAu,
        .onRailMuted = 0x9DB0AAu,
        .railSelected = 0x22332Fu,
        .onRailSelected = 0xFFFFFFu,
    };
    // Black, white and one yellow: signs and words say the rest.
    static const Tokens highContrast{
        .paper = 0x000000u,
        .card = 0x000000u,
        .ink = 0xFFFFFFu,
        .muted = 0xFFFFFFu,
        .line = 0xFFFFFFu,
        .control = 0xFFFFFFu,
        .primary = 0xFFE14Du,
        .onPrimary = 0x000000u,
        .tint = 0x1C1C1Cu,
        .attention = 0xFFE14Du,
        .attentionTint = 0x000000u,
        .danger = 0xFFFFFFu,
        .dangerTint = 0x000000u,
        .rail = 0x000000u,
        .onRail = 0xFFFFFFu,
        .onRailMuted = 0xFFFFFFu,
        .railSelected = 0xFFE14Du,
        .onRailSelected = 0x000000u,
    };
    switch (scheme) {
    case Scheme::Light:
        return light;
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    }
    return light;
}

Theme::Theme(Scheme scheme, int textPercent, QObject *parent)
    : QObject(parent)
    , m_scheme(scheme)
    , m_textPercent(qBound(smallestText, textPercent, largestText))
{
}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

void Theme::setTextPercent(int percent)
{
    const int kept = qBound(smallestText, percent, largestText);
    if (m_textPercent == kept)
        return;
    m_textPercent = kept;
    Q_EMIT changed();
}

} // namespace saltbush::app
