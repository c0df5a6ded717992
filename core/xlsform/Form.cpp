// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Form.h"

namespace saltbush::xlsform
{

bool saysYes(const QString &text)
{
    static const QStringList words = {QStringLiteral("yes"),   QStringLiteral("Yes"),
                                      QStringLiteral("YES"),   QStringLiteral("true"),
                                      QStringLiteral("True"),  QStringLiteral("TRUE"),
                                      QStringLiteral("true()")};
    return words.contains(text);
}

bool saysNo(const QString &text)
{
    static const QStringList words = {QStringLiteral("no"),     QStringLiteral("No"),
                                      QStringLiteral("NO"),     QStringLiteral("false"),
                                      QStringLiteral("False"),  QStringLiteral("FALSE"),
                                      QStringLiteral("false()")};
    return words.contains(text);
}

} // namespace saltbush::xlsform
