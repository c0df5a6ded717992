// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ScopeWords.h"

#include <QCoreApplication>

namespace saltbush::app
{

namespace
{

struct ScopeWords
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::ScopeWords)
};

} // namespace

QString scopeWord(const QString &scope)
{
    if (scope == QLatin1StringView("audio"))
        return ScopeWords::tr("recordings of sound");
    if (scope == QLatin1StringView("video"))
        return ScopeWords::tr("films");
    return scope == QLatin1StringView("image") ? ScopeWords::tr("pictures") : scope;
}

} // namespace saltbush::app
