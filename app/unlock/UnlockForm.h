// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/unlock/UnlockService.h"

#include <QWidget>

namespace saltbush::app
{

class Banner;
class Button;
class DropDown;
class PassphraseField;
class TextLabel;
class Theme;

/// Which workspace, who, passphrase. Asks; does nothing itself. Not in sight while there is nothing
/// to unlock.
class UnlockForm final : public QWidget
{
    Q_OBJECT

public:
    UnlockForm(const Theme &theme, UnlockService &service, QWidget *parent = nullptr);

    void setWorkspaces(const QStringList &paths);
    void choose(const QString &path); ///< adds it where it is not in the list
    void fillDemonstration(const Demonstration &demonstration);
    void showProblem(const Error &error);
    void setBusy(bool busy);
    [[nodiscard]] bool isEmpty() const; ///< no workspace is known
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void submitted();
    void otherFolderWanted();
    void forgotten(const QString &path); ///< off the list; nothing happens to the workspace
    void filled();                       ///< there is a workspace now

public:
    /// What was asked for, when submitted; the passphrase leaves the field.
    [[nodiscard]] UnlockRequest takeRequest();

private:
    void forget();
    void showPeople();
    void submit();

    UnlockService &m_service;
    DropDown *m_workspace, *m_person;
    TextLabel *m_personName;
    PassphraseField *m_passphrase;
    Banner *m_banner;
    Button *m_other, *m_open, *m_forget;
};

} // namespace saltbush::app
