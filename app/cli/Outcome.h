// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace saltbush::app
{

/// What a program tells the one that called it (DESIGN §5).
enum class Exit { Fine = 0, Finding = 1, Unusable = 2, Locked = 3, TryLater = 4 };

/// The command line itself is not understood (fact: what of it).
inline constexpr ErrorCode usage{"cli.usage"};

/// What a command did: facts for `--json`, lines for a person, problems for both.
struct Outcome
{
    QJsonObject result;
    QStringList lines;
    std::vector<Problem> problems;
    Exit exit = Exit::Fine;
};

/// A command that could not do it.
[[nodiscard]] Outcome failed(const Error &error);
/// A command that did it and found something: exit 1 where a problem is an error.
[[nodiscard]] Outcome found(std::vector<Problem> problems);
/// Which exit code an error stands for.
[[nodiscard]] Exit exitFor(const Error &error);

/// Prints it, as one JSON object `{ok, result, problems}` or as lines (problems on standard error).
int print(const Outcome &outcome, bool asJson);

} // namespace saltbush::app
