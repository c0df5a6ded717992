// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Theme.h"

#include <QSettings>

#include <chrono>

namespace saltbush::app
{

/// What this machine remembers: how the program looks, and which workspaces were opened. Nothing
/// about a study is in here.
class Settings
{
public:
    explicit Settings(const QString &file) : m_store(file, QSettings::IniFormat) { }
    /// Where it is kept for this user of the machine.
    [[nodiscard]] static QString usualFile();

    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    /// "th"; empty: the machine's.
    [[nodiscard]] QString interfaceLanguage() const;
    void setInterfaceLanguage(const QString &language);
    /// After so long without a key or a click the window locks.
    [[nodiscard]] std::chrono::minutes lockAfter() const;
    void setLockAfter(std::chrono::minutes idle);
    [[nodiscard]] QStringList recentWorkspaces() const; ///< latest first
    void noteWorkspace(const QString &path);
    void forgetWorkspace(const QString &path);

private:
    QSettings m_store;
};

/// Qt's file dialogs write down where one was: not here, where that names a study.
void keepFileDialogsQuiet();

} // namespace saltbush::app
