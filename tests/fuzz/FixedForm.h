// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/XFormReader.h"

namespace saltbush::fuzz
{

/// A small form of every kind of question, with lists inside and beside it.
[[nodiscard]] QByteArray fixedForm();

/// What stands beside every form that is fuzzed, by the ending of its name.
[[nodiscard]] Result<QByteArray> attachment(const QString &source);

} // namespace saltbush::fuzz
