// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/Control.h"

namespace saltbush::form
{

/// What a participant must have agreed to before a file is taken by that question or leaves the
/// study, where she was asked: "audio" for sound, "audio" and "video" for films, "image" for
/// pictures. Nothing for other files and other questions.
[[nodiscard]] QStringList mediaScopes(const Control &control);

} // namespace saltbush::form
