// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/Practice.h"

namespace saltbush::app
{

/// A practice interview on the study's form of that id; on the one that ships with the program
/// while there is no study. `study.no-such-form`, errors of forms and disk.
Result<std::unique_ptr<study::Practice>> beginPractice(study::Workspace &workspace,
                                                       const QString &formId);
/// Without a workspace.
Result<std::unique_ptr<study::Practice>> beginPractice(const study::Services &services);

} // namespace saltbush::app
