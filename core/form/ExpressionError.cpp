// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/ExpressionError.h"

#include "core/xpath/Expression.h"

#include <algorithm>

namespace saltbush::form
{

namespace
{

/// A sign of spreadsheets, of other languages or of another keyboard, and what XPath has for it.
struct ForeignSign
{
    QStringView sign;
    QStringView write;
};

constexpr ForeignSign foreignSigns[] = {
    {u"==", u"="},   {u"<>", u"!="}, {u"=>", u">="},    {u"=<", u"<="}, {u"=!", u"!="},
    {u"&&", u"and"}, {u"||", u"or"}, {u"!", u"not(…)"}, {u"&", u"and"}, {u"/", u"div"},
    {u"÷", u"div"},  {u"×", u"*"},   {u"%", u"mod"},    {u"≠", u"!="},  {u"≥", u">="},
    {u"≤", u"<="},   {u"–", u"-"},   {u"—", u"-"},      {u"−", u"-"},   {u"＝", u"="},
    {u"（", u"("},   {u"）", u")"},  {u"，", u","},     {u"；", u","},  {u";", u","},
    {u"＞", u">"},   {u"＜", u"<"},  {u"＋", u"+"},     {u"－", u"-"},  {u"＊", u"*"},
    {u"＄", u"$"},   {u"｛", u"{"},  {u"｝", u"}"},     {u"＂", u"\""}, {u"＇", u"'"},
    {u"「", u"'"},   {u"」", u"'"},  {u"«", u"'"},      {u"»", u"'"},   {u"‚", u"'"},
    {u"′", u"'"},    {u"`", u"'"},   {u"´", u"'"},      {u"！", u"!"},  {u"．", u"."},
    {u"／", u"div"},
};

/// The sign at which reading stopped, or right before, where it is one of those.
const ForeignSign *signAt(QStringView expression, qsizetype at)
{
    const auto before = expression.first(at).trimmed();
    for (const ForeignSign &sign : foreignSigns) {
        const bool isPair = sign.sign.size() > 1;
        // "==" is read up to its second sign, and "/" up to what would be a name.
        const qsizetype from = isPair ? std::max<qsizetype>(at - 1, 0) : at;
        if (expression.mid(from).startsWith(sign.sign)
            || (isPair && expression.mid(at).startsWith(sign.sign)))
            return &sign;
        // A path that breaks off is no division: something to divide by must follow.
        const QStringView rest = expression.mid(at).trimmed();
        const bool isNumber = !rest.isEmpty() && (rest.front().isDigit() || rest.front() == u'(');
        if (sign.sign == u"/" && isNumber && before.endsWith(u'/') && !before.endsWith(u"//"))
            return &sign;
    }
    return nullptr;
}

} // namespace

QStringList expressionFacts(const QString &attribute, const QString &expression, const Error &cause)
{
    constexpr qsizetype enoughToFindIt = 30;
    if (cause.code != xpath::syntaxError)
        return QStringList{attribute, cause.code.toString()} + cause.facts;
    const qsizetype at = std::clamp<qsizetype>(cause.place.column - 1, 0, expression.size());
    if (const ForeignSign *foreign = signAt(expression, at))
        return {attribute, foreignSign.toString(), foreign->sign.toString(),
                foreign->write.toString()};
    const QString rest = expression.mid(cause.place.column - 1).simplified();
    if (rest.isEmpty())
        return {attribute, incompleteExpression.toString()};
    const bool isLong = rest.size() > enoughToFindIt;
    return {attribute, cause.code.toString(), isLong ? rest.first(enoughToFindIt) + u'…' : rest};
}

} // namespace saltbush::form
