// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Functions.h"
#include "core/xpath/IndexCache.h"

#include <QCryptographicHash>

#include <array>

namespace saltbush::xpath
{

namespace
{

using Context = EvaluationContext;

constexpr std::uint64_t costOfHash = 50;

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

Result<Value> regex(Context &context, Arguments arguments)
{
    PatternCache unkept;
    PatternCache &patterns = context.indexes != nullptr ? context.indexes->patterns() : unkept;
    SALTBUSH_TRY_ASSIGN(
        const bool matches,
        patterns.matches(arguments[1].toString(), arguments[0].toString(), context.meter()));
    return Value(matches);
}

} // namespace

void addTextCodingFunctions(FunctionSet &functions)
{
    functions.add(QStringLiteral("digest"), {2, 3, true, digest, false, false, false, costOfHash});
    functions.add(QStringLiteral("base64-decode"), {1, 1, true, base64Decode});
    functions.add(QStringLiteral("regex"), {2, 2, true, regex});
}

} // namespace saltbush::xpath
