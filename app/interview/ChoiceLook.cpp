// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/ChoiceLook.h"

#include <utility>

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using form::ControlKind;

namespace
{

/// A longer list is not laid out in rows but searched.
constexpr std::size_t mostRows = 60;
constexpr int mostColumns = 20;

/// "columns-3" → 3; 0 where it is no such word.
int numberAfter(const QString &word, QLatin1StringView prefix)
{
    const int number = word.startsWith(prefix) ? word.mid(prefix.size()).toInt() : 0;
    return number > 0 ? qMin(number, mostColumns) : 0;
}

/// Words that say by themselves how the choices stand; of several, the first of these counts.
const std::initializer_list<std::pair<QLatin1StringView, ChoiceLook>> &plainWords()
{
    using enum ChoiceLook::Kind;
    static const std::initializer_list<std::pair<QLatin1StringView, ChoiceLook>> looks{
        {"search"_L1, {.kind = Search}},
        {"autocomplete"_L1, {.kind = Search}},
        {"image-map"_L1, {.kind = ImageMap}},
        {"map"_L1, {.kind = Map}},
        {"minimal"_L1, {.kind = DropDown}},
        {"label"_L1, {.kind = Heads, .isBeside = true}},
        {"list-nolabel"_L1, {.kind = Bare, .isBeside = true}},
        {"list"_L1, {.kind = Line, .isBeside = true}},
        {"likert"_L1, {.kind = Line}},
        {"columns-pack"_L1, {.kind = Packed}},
        {"columns"_L1, {.kind = Columns}},
        {"horizontal-compact"_L1, {.kind = Packed}},
        {"horizontal"_L1, {.kind = Columns}},
        {"compact"_L1, {.kind = Packed, .hasMarks = false}},
        {"quickcompact"_L1, {.kind = Packed, .hasMarks = false}},
    };
    return looks;
}

} // namespace

ChoiceLook ChoiceLook::of(const QStringList &appearance)
{
    ChoiceLook look;
    for (const auto &[word, asked] : plainWords())
        if (appearance.contains(word)) {
            look = asked;
            break;
        }
    for (const QString &word : appearance) {
        const bool isPlain = look.kind == Kind::Rows;
        if (const int columns = numberAfter(word, "columns-"_L1); columns > 0 && isPlain)
            look = {.kind = Kind::Columns, .columns = columns};
        for (const auto prefix : {"compact-"_L1, "quickcompact-"_L1})
            if (const int columns = numberAfter(word, prefix); columns > 0 && isPlain)
                look = {.kind = Kind::Columns, .columns = columns, .hasMarks = false};
        look.isQuick = look.isQuick || word.startsWith("quick"_L1);
    }
    look.hasMarks = look.hasMarks && !appearance.contains("no-buttons"_L1);
    return look;
}

ChoiceLook ChoiceLook::of(const interview::Question &question)
{
    const bool isOne = question.kind == ControlKind::SelectOne;
    if (!isOne && question.kind != ControlKind::SelectMultiple)
        return {};
    ChoiceLook look = of(question.appearance);
    look.isQuick = look.isQuick && isOne;
    const bool hasPlan = look.kind == Kind::ImageMap || look.kind == Kind::Map;
    const bool isLong = question.choices.size() > mostRows;
    look.isLong = isLong && hasPlan;
    if (isLong && !hasPlan) {
        look.kind = Kind::Search;
        look.isBeside = false;
    }
    return look;
}

} // namespace saltbush::app
