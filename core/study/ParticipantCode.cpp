// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/ParticipantCode.h"

#include <algorithm>

namespace saltbush::study
{

namespace
{

const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ"); // Crockford
constexpr int randomLength = 6;
constexpr int shortestPrefix = 2;
constexpr int longestPrefix = 5;

/// The check character is Horner's scheme in GF(32) with x⁵ + x² + 1: any one wrong character and
/// any two that changed places are noticed (the weights, powers of x, are all different).
int timesX(int value)
{
    const int doubled = value << 1;
    return doubled & 32 ? doubled ^ 37 : doubled;
}

QChar checkCharacter(const QString &prefix, const QString &characters)
{
    int sum = 0;
    for (const QChar letter : prefix)
        sum = timesX(sum) ^ (letter.unicode() - u'A');
    for (const QChar character : characters)
        sum = timesX(sum) ^ int(alphabet.indexOf(character));
    return alphabet.at(timesX(sum));
}

QString compose(const QString &prefix, const QString &characters)
{
    return prefix + u'-' + characters + u'-' + checkCharacter(prefix, characters);
}

/// What a person meant, of the characters behind the prefix.
QString meant(QString typed)
{
    return typed.replace(u'I', u'1').replace(u'L', u'1').replace(u'O', u'0');
}

QString lettersOf(const QString &typed)
{
    QString letters = typed.toUpper();
    letters.removeIf([](QChar c) { return c.isSpace() || c.isPunct(); });
    return letters;
}

} // namespace

ParticipantCode ParticipantCode::random(Random &random, const QString &sitePrefix)
{
    QString characters;
    for (int i = 0; i < randomLength; ++i)
        characters += alphabet.at(qsizetype(random.nextBelow(quint64(alphabet.size()))));
    return ParticipantCode(compose(sitePrefix, characters));
}

Result<ParticipantCode> ParticipantCode::read(const QString &typed)
{
    const QString letters = lettersOf(typed);
    const qsizetype prefixLength = letters.size() - randomLength - 1;
    if (prefixLength < shortestPrefix || prefixLength > longestPrefix)
        return fail(codeMistyped);
    const QString prefix = letters.left(prefixLength).replace(u'1', u'I').replace(u'0', u'O');
    const QString characters = meant(letters.sliced(prefixLength));
    const bool known = std::ranges::all_of(characters, [](QChar c) { return alphabet.contains(c); })
        && std::ranges::all_of(prefix, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!known || checkCharacter(prefix, characters.left(randomLength)) != characters.back())
        return fail(codeMistyped);
    return ParticipantCode(compose(prefix, characters.left(randomLength)));
}

Error ParticipantCode::slipIn(const QString &typed, const QStringList &sites)
{
    const QString letters = lettersOf(typed);
    const auto isSite = [&](const QString &site) { return letters.startsWith(site); };
    const auto site = std::ranges::find_if(sites, isSite);
    const qsizetype prefix = site == sites.end() ? 0 : site->size();
    for (const QChar c : letters.sliced(prefix)) {
        const bool isDigit = c >= u'0' && c <= u'9', isLetter = c >= u'A' && c <= u'Z';
        if (!(isDigit || isLetter) || (prefix > 0 && c == u'U'))
            return Error{codeStrangeCharacter}.with(QString(c));
    }
    const qsizetype least = (prefix > 0 ? prefix : shortestPrefix) + randomLength + 1;
    const qsizetype most = (prefix > 0 ? prefix : longestPrefix) + randomLength + 1;
    if (letters.size() < least)
        return {codeTooShort};
    return {letters.size() > most ? codeTooLong : codeMistyped};
}

QString ParticipantCode::comparable(const QString &typed) { return meant(lettersOf(typed)); }

QString ParticipantCode::site() const { return m_text.section(u'-', 0, 0); }

} // namespace saltbush::study
