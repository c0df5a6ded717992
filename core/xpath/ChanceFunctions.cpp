// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Functions.h"

#include <QCryptographicHash>
#include <QUuid>
#include <QtEndian>

#include <array>
#include <cmath>

namespace saltbush::xpath
{

namespace
{

/// The operating system is asked for every number.
constexpr std::uint64_t costOfChance = 20;

using Context = EvaluationContext;

Result<Value> random(Context &context, Arguments /*arguments*/)
{
    if (context.random == nullptr)
        return fail(evaluationError);
    return Value(context.random->nextUnit());
}

/// uuid(): version 4. uuid(n): n letters and digits.
Result<Value> uuid(Context &context, Arguments arguments)
{
    if (context.random == nullptr)
        return fail(evaluationError);
    if (arguments.empty()) {
        std::array<std::byte, 16> bytes{};
        context.random->fill(bytes);
        bytes[6] = (bytes[6] & std::byte{0x0f}) | std::byte{0x40};
        bytes[8] = (bytes[8] & std::byte{0x3f}) | std::byte{0x80};
        const QByteArray rfc(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
        return Value(QUuid::fromRfc4122(rfc).toString(QUuid::WithoutBraces));
    }
    constexpr double longest = 10'000;
    const double length = arguments[0].toNumber(context.zone);
    if (!(length >= 0 && length <= longest))
        return fail(wrongArguments);
    SALTBUSH_TRY(context.spend(std::uint64_t(length) * costOfChance));
    constexpr QStringView alphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    QString text;
    for (int i = 0; i < int(length); ++i)
        text += alphabet[qsizetype(context.random->nextBelow(std::uint64_t(alphabet.size())))];
    return Value(text);
}

/// Park and Miller's "minimal standard" generator, which ODK XForms prescribes for seeded
/// randomize(), so that every client shows the same order.
class ParkMiller
{
public:
    explicit ParkMiller(std::int64_t seed) : m_state(seed % modulus)
    {
        if (m_state <= 0)
            m_state += modulus - 1;
    }
    double next()
    {
        m_state = m_state * 16807 % modulus;
        return double(m_state - 1) / double(modulus - 1);
    }

private:
    static constexpr std::int64_t modulus = 2147483647;
    std::int64_t m_state;
};

/// A number is its own seed; of a text that is none, the first eight bytes of its SHA-256
/// (JavaRosa).
std::int64_t seedOf(const Value &value, const QTimeZone &zone)
{
    const double number = value.toNumber(zone);
    constexpr double largest = 9.2e18;
    if (!std::isnan(number))
        return std::int64_t(std::clamp(number, -largest, largest));
    const QString text = value.toString();
    if (text.isEmpty() || value.isNumber())
        return 0;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(hash.constData());
}

/// Fisher and Yates, inside out.
template <typename NextUnit>
NodeSet shuffled(const NodeSet &nodes, NextUnit nextUnit)
{
    NodeSet result;
    for (const NodeRef &node : nodes) {
        const auto at = std::size_t(nextUnit() * double(result.size() + 1));
        result.push_back(node);
        std::swap(result[at], result.back());
    }
    return result;
}

Result<Value> randomize(Context &context, Arguments arguments)
{
    if (!arguments[0].isNodeSet())
        return fail(wrongArguments);
    if (arguments.size() > 1) {
        ParkMiller generator(seedOf(arguments[1], context.zone));
        return Value(shuffled(arguments[0].nodes(), [&] { return generator.next(); }));
    }
    if (context.random == nullptr)
        return fail(evaluationError);
    SALTBUSH_TRY(context.spend(arguments[0].nodes().size() * costOfChance));
    return Value(shuffled(arguments[0].nodes(), [&] { return context.random->nextUnit(); }));
}

} // namespace

void addChanceFunctions(FunctionSet &functions)
{
    functions.add(QStringLiteral("random"),
                  {0, 0, false, random, false, false, false, costOfChance});
    functions.add(QStringLiteral("uuid"), {0, 1, false, uuid, false, false, false, costOfChance});
    functions.add(QStringLiteral("randomize"), {1, 2, false, randomize, false, false, true});
}

} // namespace saltbush::xpath
