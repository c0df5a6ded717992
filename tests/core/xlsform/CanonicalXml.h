// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace saltbush::test
{

/// Canonical XML (C14N 1.0): attributes in order, one way of writing everything else.
/// Empty where it is no XML.
[[nodiscard]] QByteArray canonicalXml(const QByteArray &xml);

/// The first line in which two texts differ, with what stands there in each.
[[nodiscard]] QString firstDifference(const QByteArray &ours, const QByteArray &theirs);

} // namespace saltbush::test
