// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Outcome.h"
#include "tests/support/TempFolder.h"

namespace saltbush::test
{

/// The people of one study at the command line: what saltbush-cli does, in this process (so with
/// cheap key derivation), on a day that stands still. Everybody has a workspace in one folder, and
/// there is a store.
class CommandLine
{
public:
    CommandLine();

    /// The words after "saltbush-cli"; fails the test at another exit code. Gives `result`.
    QJsonObject run(const QStringList &words, app::Exit expected = app::Exit::Fine);

    void makeStudy(const QString &office);
    /// An invitation by who made the study; gives its file.
    QString invite(const QString &office, const QString &role);
    /// Takes somebody in, and puts the study into the store for her.
    void takeIn(const QString &office, const QString &requestFile);
    /// Joins by an invitation; gives the file with the request.
    QString join(const QString &nickname, const QString &invitationFile);
    void sync(const QString &nickname);
    /// One CSV per table, and the codebook; gives the folder.
    QString exportBy(const QString &nickname);

    /// How many interviews an export has which asks for this consent, too.
    int exportedWith(const QString &nickname, const QString &scope);

    [[nodiscard]] QString workspace(const QString &nickname) const;
    [[nodiscard]] QString store() const { return folder.file(QStringLiteral("store")); }

    TempFolder folder;
};

} // namespace saltbush::test
