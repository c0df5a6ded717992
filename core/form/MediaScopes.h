// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/Control.h"

namespace saltbush::form
{

/// What a participant must have agreed to, where she was asked, before that question takes any
/// file: "audio" for sound, "audio" and "video" for films, "image" for pictures. Nothing for other
/// files and other questions. What a file itself needs besides: MediaContent.
[[nodiscard]] QStringList mediaScopes(const Control &control);

} // namespace saltbush::form
