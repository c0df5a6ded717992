// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/interview/Host.h"

#include <memory>

namespace CLI
{
class App;
}

namespace saltbush::app
{

namespace world
{
inline constexpr ErrorCode badTime{"cli.bad-time"};
inline constexpr ErrorCode badZone{"cli.bad-zone"};
} // namespace world

/// `--now`, `--timezone`, `--seed`: what fixes the world of a command.
struct WorldOptions
{
    std::string now, timezone, seed;
};

void addWorldOptions(CLI::App &command, WorldOptions &options);

/// The world as a command sees it: the machine's, or fixed by its options. As a Host it knows no
/// study: no staff properties, no consent.
class World final : public interview::Host
{
public:
    /// cli.bad-time where --now has no offset, cli.bad-zone where --timezone is no IANA name.
    static Result<std::unique_ptr<World>> from(const WorldOptions &options);

    [[nodiscard]] const Clock &clock() const override { return *m_clock; }
    [[nodiscard]] Random &random() override { return *m_random; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }
    [[nodiscard]] QString property(const QString &) const override { return {}; }
    [[nodiscard]] std::optional<bool> consentScope(const QString &) const override { return {}; }

private:
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Random> m_random;
    QTimeZone m_zone;
};

} // namespace saltbush::app
