// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Conformance.h"

#include <QDir>

namespace saltbush::test
{

QString conformanceFolder()
{
    const QString named = qEnvironmentVariable("SALTBUSH_CONFORMANCE");
    const QString folder =
        named.isEmpty() ? QStringLiteral(SALTBUSH_SOURCE_DIR "/../shared/conformance") : named;
    return QDir(folder).exists() ? QDir(folder).canonicalPath() : QString();
}

} // namespace saltbush::test
