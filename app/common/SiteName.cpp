// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/SiteName.h"

#include "app/common/Languages.h"
#include "core/study/Package.h"

#include <QLocale>

namespace saltbush::app
{

QString siteName(const study::Workspace &workspace, const QString &prefix)
{
    const study::Package *package = workspace.package();
    const study::Site *site = package ? package->config.site(prefix) : nullptr;
    const QString name = site ? textFor(site->name, QLocale().name()) : QString();
    return name.isEmpty() ? prefix : name;
}

} // namespace saltbush::app
