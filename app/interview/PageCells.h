// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/QuestionGrid.h"
#include "core/interview/Navigator.h"

namespace saltbush::app
{

/// Into how many parts a line of the page is divided: what its group says (w1–w10), else four, in
/// the style theme-grid; else one.
[[nodiscard]] int unitsOf(const form::FormDefinition &form, const interview::Page &page);
/// How much of a line a question takes.
[[nodiscard]] QuestionGrid::Cell cellOf(const interview::FormSession &session, xpath::NodeId node);

} // namespace saltbush::app
