// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/Pictures.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

void grab(QWidget &widget, const QString &name)
{
    QDir().mkpath(QStringLiteral(SALTBUSH_SCREENS));
    const QString path = QStringLiteral(SALTBUSH_SCREENS "/") + name + u".png"_s;
    QTest::qWait(150); // the outline follows a moment later
    REQUIRE(widget.grab().save(path));
}

} // namespace saltbush::test
