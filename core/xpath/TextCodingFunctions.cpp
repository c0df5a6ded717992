// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Functions.h"
#include "core/xpath/Limits.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <array>

namespace saltbush::xpath
{

namespace
{

using Context = EvaluationContext;

struct Algorithm
{
    QStringView name;
    QCryptographicHash::Algorithm algorithm;
};

constexpr std::array algorithms{
    Algorithm{u"MD5", QCryptographicHash::Md5},
    Algorithm{u"SHA-1", QCryptographicHash::Sha1},
    Algorithm{u"SHA-256", QCryptographicHash::Sha256},
    Algorithm{u"SHA-384", QCryptographicHash::Sha384},
    Algorithm{u"SHA-512", QCryptographicHash::Sha512},
};

Result<Value> digest(Context & /*context*/, Arguments arguments)
{
    const QString name = arguments[1].toString();
    const QString coding =
        arguments.size() > 2 ? arguments[2].toString() : QStringLiteral("base64");
    const auto found = std::find_if(algorithms.begin(), algorithms.end(),
                                    [&](const Algorithm &known) { return known.name == name; });
    if (found == algorithms.end() || (coding != u"base64" && coding != u"hex"))
        return fail(wrongArguments);
    const QByteArray hash =
        QCryptographicHash::hash(arguments[0].toString().toUtf8(), found->algorithm);
    return Value(QString::fromLatin1(coding == u"hex" ? hash.toHex() : hash.toBase64()));
}

Result<Value> base64Decode(Context & /*context*/, Arguments arguments)
{
    return Value(QString::fromUtf8(QByteArray::fromBase64(arguments[0].toString().toLatin1())));
}

/// The whole text must match, as in JavaRosa.
Result<Value> regex(Context & /*context*/, Arguments arguments)
{
    const QRegularExpression expression(QStringLiteral("(*LIMIT_MATCH=%1)\\A(?:%2)\\z")
                                            .arg(maxRegexSteps)
                                            .arg(arguments[1].toString()));
    if (!expression.isValid())
        return fail(wrongArguments);
    return Value(expression.match(arguments[0].toString()).hasMatch());
}

} // namespace

void addTextCodingFunctions(FunctionSet &functions)
{
    functions.add(QStringLiteral("digest"), {2, 3, true, digest});
    functions.add(QStringLiteral("base64-decode"), {1, 1, true, base64Decode});
    functions.add(QStringLiteral("regex"), {2, 2, true, regex});
}

} // namespace saltbush::xpath
