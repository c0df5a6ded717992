// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/WorkspacePlace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

QString unusedWorkspaceIn(const QString &folder)
{
    QString path = folder + u"/workspace.saltbush"_s;
    for (int number = 2; QFileInfo::exists(path) || QFileInfo::exists(requestFileOf(path));
         ++number)
        path = folder + u"/workspace-%1.saltbush"_s.arg(number);
    return path;
}

QString requestFileOf(const QString &workspace)
{
    const QFileInfo place(workspace);
    return place.path() + u'/' + place.completeBaseName() + u".saltbush-request"_s;
}

QString requestWords(const QString &workspace)
{
    const QString file = requestFileOf(workspace);
    return QFileInfo::exists(file)
        ? QCoreApplication::translate("saltbush::app::WorkspacePlace", "The request file is %1.")
              .arg(file)
        : QString();
}

} // namespace saltbush::app
