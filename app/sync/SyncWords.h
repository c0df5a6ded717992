// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/SyncState.h"

#include <QStringList>

namespace saltbush::app
{

/// What a sync did, in sentences, nothing left out; "nothing to do" where it was so.
[[nodiscard]] QStringList reportWords(const sync::SyncReport &report, bool isAlone);
/// What another version of the study brought to the person here; empty where it is the same.
[[nodiscard]] QStringList newsWords(const StudySeen &before, const StudySeen &after);

/// "Mali's laptop (3): …": what was not taken, and why.
[[nodiscard]] QString notTakenWords(const NotTaken &what);
/// What a person can do about it.
[[nodiscard]] QString whatToDo(const QString &code);

/// "Work and health, version 3".
[[nodiscard]] QString formWords(const QString &title, const QString &version);

} // namespace saltbush::app
