// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/study/StudyErrors.h"

#include <QJsonObject>

namespace saltbush::study
{

/// RFC 8785 (JCS) for what our formats hold: objects, arrays, texts, booleans, null and whole
/// numbers within ±2^53. The same value gives the same bytes everywhere: what is hashed or signed.
[[nodiscard]] QByteArray toCanonicalJson(const QJsonValue &value);

/// One JSON object, whatever its spacing. `study.json-malformed` (place: the line).
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &bytes);

} // namespace saltbush::study
