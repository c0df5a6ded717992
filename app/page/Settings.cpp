// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/Settings.h"

#include <QStandardPaths>

#include <array>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostRecent = 8;
constexpr int shortestLock = 1, usualLock = 10, longestLock = 60; // minutes
constexpr std::array schemeNames{"light"_L1, "dark"_L1, "high-contrast"_L1};

} // namespace

QString Settings::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/saltbush/settings.ini"_s;
}

Scheme Settings::scheme() const
{
    const QString name = m_store.value("theme"_L1).toString();
    for (std::size_t i = 0; i < schemeNames.size(); ++i)
        if (name == schemeNames[i])
            return Scheme(i);
    return Scheme::Light;
}

void Settings::setScheme(Scheme scheme)
{
    m_store.setValue("theme"_L1, QString(schemeNames[std::size_t(scheme)]));
}

int Settings::textPercent() const { return m_store.value("text"_L1, Theme::smallestText).toInt(); }

void Settings::setTextPercent(int percent) { m_store.setValue("text"_L1, percent); }

QString Settings::interfaceLanguage() const { return m_store.value("language"_L1).toString(); }

void Settings::setInterfaceLanguage(const QString &language)
{
    m_store.setValue("language"_L1, language);
}

std::chrono::minutes Settings::lockAfter() const
{
    const int minutes = m_store.value("lock"_L1, usualLock).toInt();
    return std::chrono::minutes(qBound(shortestLock, minutes, longestLock));
}

void Settings::setLockAfter(std::chrono::minutes idle)
{
    m_store.setValue("lock"_L1, int(idle.count()));
}

QStringList Settings::recentWorkspaces() const
{
    return m_store.value("workspaces"_L1).toStringList();
}

void Settings::noteWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    recent.prepend(path);
    m_store.setValue("workspaces"_L1, recent.mid(0, mostRecent));
}

void Settings::forgetWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    m_store.setValue("workspaces"_L1, recent);
}

void keepFileDialogsQuiet()
{
    // The dialogs write to the user's "QtProject" settings; there is nothing to write to.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u"/dev/null"_s);
}

} // namespace saltbush::app
