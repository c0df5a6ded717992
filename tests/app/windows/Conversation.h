// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/windows/CommandLine.h"
#include "tests/app/windows/Laptop.h"

namespace saltbush::test
{

/// One conversation with somebody in Sydney, in Thai where the laptop's interface is in Thai, else
/// in English: consent to taking part and to being asked again, not to being quoted; then the
/// questions of forms/small-study, one of them not to be told and one not known. Once by keys in
/// the window, from its page Interviews, and once by commands.
void converse(Laptop &laptop);
void converse(CommandLine &commands, const QString &nickname, const QString &interfaceLanguage);

/// Answers as somebody reads them who looks at the interview afterwards.
[[nodiscard]] QStringList whatWasSaid(const QString &interfaceLanguage);

/// And somebody who does not want to take part.
void hearNo(Laptop &laptop);
void hearNo(CommandLine &commands, const QString &nickname, const QString &interfaceLanguage);

} // namespace saltbush::test
