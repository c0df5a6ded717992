// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormDefinition.h"

namespace saltbush::form
{

/// What a participant must have agreed to, where she was asked, before that question takes any
/// file: "audio" for sound, "audio" and "video" for films, "image" for pictures. Nothing for other
/// files and other questions. What a file itself needs besides: MediaContent.
[[nodiscard]] QStringList mediaScopes(const Control &control);

/// The same of a node: sound that is recorded while the form is answered (odk:recordaudio) belongs
/// to none of its questions.
[[nodiscard]] QStringList mediaScopes(const FormDefinition &form, ModelIndex node);
/// Whether the answer of that node is a file.
[[nodiscard]] bool takesFiles(const FormDefinition &form, ModelIndex node);

} // namespace saltbush::form
