// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace saltbush::consent
{

/// How consent was expressed. Names are part of the formats.
enum class Mode { Verbal, Witnessed, Signed, AudioRecorded, Implied };

/// "verbal", "witnessed", "signed", "audio-recorded", "implied".
[[nodiscard]] QString nameOf(Mode mode);
[[nodiscard]] std::optional<Mode> modeNamed(const QString &name);

} // namespace saltbush::consent
