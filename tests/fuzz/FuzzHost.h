// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Host.h"

namespace saltbush::fuzz
{

/// The same world every time, so that a finding can be found again: noon, chance by a seed.
class FuzzHost final : public interview::Host
{
public:
    FuzzHost();

    [[nodiscard]] const Clock &clock() const override { return m_clock; }
    [[nodiscard]] Random &random() override { return m_random; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }
    [[nodiscard]] QString property(const QString &name) const override;
    [[nodiscard]] QString position() override;
    [[nodiscard]] std::vector<interview::EntityRow> entities(const QString &list) override;
    [[nodiscard]] std::optional<bool> consentScope(const QString &scope) const override;

private:
    FixedClock m_clock;
    SeededRandom m_random{7};
    QTimeZone m_zone;
};

} // namespace saltbush::fuzz
