// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/XFormReader.h"

namespace saltbush::test
{

/// One question for each appearance of choices, in English, Thai, Korean and Chinese; /data/<name>
/// with the name of the appearance, "_" for "-".
[[nodiscard]] form::SharedForm looksForm();
/// A table of three questions on one page, and a page whose questions stand side by side.
[[nodiscard]] form::SharedForm tableForm();
/// Choices and questions with pictures, a drawing to choose on, and a map.
[[nodiscard]] form::SharedForm picturesForm();
/// Its files but for "gone.png", drawn here; counts what is asked for.
[[nodiscard]] form::AttachmentLoader pictureFiles();
/// One question /data/town over a list of so many towns; the last is called "Zürich".
[[nodiscard]] form::SharedForm townsForm(int count, const QString &type, const QString &appearance);

} // namespace saltbush::test
