// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::xlsform
{

// The sheets of a workbook, as errors name them.
inline const QString surveySheet = QStringLiteral("survey");
inline const QString osmSheet = QStringLiteral("osm");
inline const QString choicesSheet = QStringLiteral("choices");
inline const QString settingsSheet = QStringLiteral("settings");
inline const QString entitiesSheet = QStringLiteral("entities");

} // namespace saltbush::xlsform
