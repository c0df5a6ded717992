// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Draft.h"

namespace saltbush::app
{

/// A question for pictures was given a file that is neither JPEG nor PNG, or a broken one.
inline constexpr ErrorCode notAPicture{"steps.not-a-picture"};

/// Whether that question takes a file, and the value names none that is kept already.
[[nodiscard]] bool isFileToAttach(const interview::Draft &draft, xpath::NodeId node,
                                  const QString &value);
/// Answers with a file of this machine; of a picture what it says beside its pixels is left out.
Result<void> attachFile(interview::Draft &draft, xpath::NodeId node, const QString &path);

} // namespace saltbush::app
