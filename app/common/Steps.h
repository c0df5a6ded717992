// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/StepTarget.h"

#include <QJsonValue>

namespace saltbush::app
{

namespace steps
{
inline constexpr ErrorCode notSteps{"steps.not-steps"};
inline constexpr ErrorCode unknownStep{"steps.unknown-step"};
inline constexpr ErrorCode notAsExpected{"steps.not-as-expected"};
inline constexpr ErrorCode relevanceNotAsExpected{"steps.relevance-not-as-expected"};
} // namespace steps

/// One line of a STEPS.json (DESIGN §5): {"answer": [path, value]}, {"nonresponse": [path,
/// reason]},
/// {"add": repeat}, {"remove": repeat[n]}, {"language": l}, {"expect": [path, value]},
/// {"relevant": [path, bool]}.
struct Step
{
    QString verb;
    QString target; ///< path, or language
    QJsonValue argument;
    int number = 0; ///< 1-based
};

/// steps.not-steps where it is no JSON array of such objects (place.row = the step's number).
Result<std::vector<Step>> readSteps(const QByteArray &json);

/// Takes one step. An error's place names the step (row) and the path (node).
Result<void> takeStep(StepTarget &target, const Step &step);

/// A value of a step as it stands in the instance: numbers as typed, lists joined by a space.
[[nodiscard]] QString stepValue(const QJsonValue &value);

} // namespace saltbush::app
