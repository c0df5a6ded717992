// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saltbush::app
{

/// What the questions are asked for. Only an interview is kept.
enum class Purpose {
    Interview,
    Practice, ///< to learn, on somebody invented
    Preview   ///< to look at a form that is being made
};

} // namespace saltbush::app
