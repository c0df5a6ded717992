// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/World.h"

namespace saltbush::interview
{

/// Fills what a form asks the program for (jr:preload): at the start everything but the end time.
/// meta/instanceID is filled whether the form asks or not.
void preload(World &world);

/// The preloads of the end: timestamp/end, and the name of the log where the form wants one. Gives
/// the nodes that changed.
std::vector<xpath::NodeId> preloadEnd(World &world);

/// The node below "meta" of that name ("instanceID", "instanceName"); noNode where there is none.
[[nodiscard]] xpath::NodeId metaNode(const World &world, const QString &name);
[[nodiscard]] xpath::NodeId metaNode(const xpath::Tree &tree, const QString &name);

/// Gives an instance the meta/instanceID that its form forgot: every submission has one.
void addMissingInstanceId(xpath::Tree &tree);

/// Makes a submission a new one that takes the place of the old (deprecatedID).
void deprecateInstanceId(xpath::Tree &tree, Random &random);

/// "uuid:…", random (version 4).
[[nodiscard]] QString newInstanceId(Random &random);

/// A moment as an instance holds it: local time with milliseconds and offset.
[[nodiscard]] QString toInstanceTime(UtcTime time, const QTimeZone &zone);

} // namespace saltbush::interview
