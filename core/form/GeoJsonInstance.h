// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/xpath/Tree.h"

namespace saltbush::form
{

/// A GeoJSON FeatureCollection (RFC 7946) as root/item with one child per property, `id` (that of
/// the feature, else the property) and `geometry` in ODK's format ("lat lon 0 0; …"). Points, lines
/// and the outer ring of polygons. form.bad-instance (fact: what is wrong), form.too-large.
[[nodiscard]] Result<xpath::Tree> readGeoJsonInstance(const QByteArray &json,
                                                      const std::shared_ptr<xpath::Names> &names);

} // namespace saltbush::form
