// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/windows/CommandLine.h"
#include "tests/app/windows/Laptop.h"

namespace saltbush::test
{

// The people of the study in these tests, by nickname.
inline const QString office = QStringLiteral("office"); ///< the coordinator
inline const QString may = QStringLiteral("may");       ///< a researcher
inline const QString lin = QStringLiteral("lin");       ///< an ethics reviewer

/// Types a passphrase of one's own, twice, and Enter.
void fillPassphrases(Laptop &laptop);
/// At the door of an empty laptop: joins by the file of an invitation. Gives the file of the
/// request for the coordinator.
QString join(Laptop &laptop, const QString &nickname, const QString &invitationFile);
/// "Sync now" on the page Sync, until it is over.
void syncNow(Laptop &laptop);

/// The coordinator makes the study and takes in everybody but one, who joins in a window; then
/// publishes it anew. Gives the invitation of the one left out, if any.
QString beginStudy(CommandLine &commands, const QString &leftOut = {});
/// May, who is in the study, speaks with two people and brings it home.
void dayOfInterviews(CommandLine &commands, const QString &interfaceLanguage);
/// All of it without a window; gives the dataset.
QString wholeStudy(CommandLine &commands, const QString &interfaceLanguage);

} // namespace saltbush::test
