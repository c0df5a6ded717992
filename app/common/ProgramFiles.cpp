// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ProgramFiles.h"

#include <QCoreApplication>
#include <QDir>

namespace saltbush::app
{

QString programFile(const QString &name)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath()
                           + QStringLiteral("/../share/saltbush/") + name);
}

} // namespace saltbush::app
