// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace saltbush::interview
{

/// A place: degrees north and east, metres. Decimals as they were said, never rounded; empty: not
/// said.
struct GeoPoint
{
    QString latitude, longitude, altitude, accuracy;
    [[nodiscard]] bool operator==(const GeoPoint &) const = default;
};

/// Of an answer: "latitude longitude [altitude [accuracy]]", each a number, on the earth (ODK
/// XForms, "geopoint"). Nothing where it is no place.
[[nodiscard]] std::optional<GeoPoint> geoPointOf(const QString &answer);
/// Of an answer: places with ";" between them, and none of an empty one. Nothing where one of them
/// is no place.
[[nodiscard]] std::optional<std::vector<GeoPoint>> geoLineOf(const QString &answer);
/// All four numbers, as the ODK programs write them: 0 for an altitude or accuracy that was not
/// said.
[[nodiscard]] QString geoAnswer(const GeoPoint &point);

/// A place as people write it or copy it from elsewhere: "-37.81, 144.96", "37,81 -144,96",
/// "37°48'51.8\"S 144°57'47\"E", "N 37 48.5 E 144 57.2"; degrees, minutes and seconds become
/// decimals of seven places. Nothing where it may mean two things ("37,144").
[[nodiscard]] std::optional<GeoPoint> geoPointFromText(const QString &text);

} // namespace saltbush::interview
