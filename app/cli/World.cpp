// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/World.h"

#include <CLI/CLI.hpp>

namespace saltbush::app
{

void addWorldOptions(CLI::App &command, WorldOptions &options)
{
    command.add_option("--now", options.now, "the time, ISO 8601 with offset");
    command.add_option("--timezone", options.timezone, "an IANA name, e.g. Australia/Melbourne");
    command.add_option("--seed", options.seed,
                       "the same chance again for the same seed; never the same ids");
}

Result<std::unique_ptr<World>> World::from(const WorldOptions &options)
{
    auto world = std::make_unique<World>();
    if (options.now.empty()) {
        world->m_clock = std::make_unique<SystemClock>();
    } else {
        const auto now = fromIso(QString::fromStdString(options.now));
        if (!now)
            return fail(Error{world::badTime}.with(QString::fromStdString(options.now)));
        world->m_clock = std::make_unique<FixedClock>(*now);
    }
    world->m_zone = options.timezone.empty()
        ? QTimeZone::systemTimeZone()
        : QTimeZone(QByteArray::fromStdString(options.timezone));
    if (!world->m_zone.isValid())
        return fail(Error{world::badZone}.with(QString::fromStdString(options.timezone)));
    if (options.seed.empty())
        world->m_random = std::make_unique<SystemRandom>();
    else
        world->m_random =
            std::make_unique<SeededRandom>(QString::fromStdString(options.seed).toULongLong());
    return world;
}

} // namespace saltbush::app
