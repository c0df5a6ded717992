// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormDefinition.h"

namespace saltbush::test
{

/// The files of controls.md, drawn here.
[[nodiscard]] form::AttachmentLoader controlsFiles();
/// A picture to answer with.
[[nodiscard]] QByteArray controlsPicture();

} // namespace saltbush::test
