// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Mode.h"

#include <array>

namespace saltbush::consent
{

namespace
{

constexpr std::array modes{
    std::pair{Mode::Verbal, "verbal"}, std::pair{Mode::Witnessed, "witnessed"},
    std::pair{Mode::Signed, "signed"}, std::pair{Mode::AudioRecorded, "audio-recorded"},
    std::pair{Mode::Implied, "implied"}};

} // namespace

QString nameOf(Mode mode)
{
    for (const auto &[value, name] : modes)
        if (value == mode)
            return QLatin1String(name);
    return {};
}

std::optional<Mode> modeNamed(const QString &name)
{
    for (const auto &[value, known] : modes)
        if (name == QLatin1String(known))
            return value;
    return std::nullopt;
}

} // namespace saltbush::consent
