// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/MeaningChecks.h"

#include "core/base/Facts.h"
#include "core/xlsform/Codes.h"
#include "core/xlsform/SheetNames.h"
#include "core/xpath/PatternCache.h"

#include <QRegularExpression>

namespace saltbush::xlsform
{

namespace
{

using xpath::Expression;
using Step = xpath::Reference::Step;

const QString filterColumn = QStringLiteral("choice_filter");

QString unquoted(const QString &literal) { return literal.mid(1, literal.size() - 2); }

/// What stands between quotes is blanked, so that a word in it is not taken for an operator.
QString withoutTexts(QString expression)
{
    static const QRegularExpression literal(QStringLiteral("\"[^\"]*\"|'[^']*'"));
    for (auto each = literal.globalMatch(expression); each.hasNext();) {
        const auto match = each.next();
        const qsizetype inside = match.capturedLength() - 2;
        expression.replace(match.capturedStart() + 1, inside, QString(inside, u'_'));
    }
    return expression;
}

/// Words that stand for a node beside or below the one the expression is about, each once.
QStringList bareWords(const Expression &expression, const xpath::Names &names)
{
    QStringList words;
    for (const xpath::Reference &reference : expression.references()) {
        if (reference.root != xpath::Reference::Root::Context || reference.steps.empty())
            continue;
        const Step &first = reference.steps.front();
        if (first.kind != Step::Kind::Child || first.name == xpath::noName)
            continue;
        const xpath::Names::Name &name = names.at(first.name);
        if (name.uri.isEmpty() && !words.contains(name.local))
            words << name.local;
    }
    return words;
}

/// A comparison with nothing reckoned before or behind it.
bool standsAlone(QStringView expression, qsizetype start, qsizetype end)
{
    static const QRegularExpression before(QStringLiteral("(?:^|[(,\\[]|\\bor|\\band)$"));
    static const QRegularExpression behind(QStringLiteral("^(?:$|[),\\]]|or\\b|and\\b)"));
    const QString left = expression.first(start).trimmed().right(4).toString();
    const QString right = expression.mid(end).trimmed().left(4).toString();
    return before.match(left).hasMatch() && behind.match(right).hasMatch();
}

/// Inside [ ], where "." is the node that is tried.
bool isInPredicate(QStringView expression, qsizetype at)
{
    const QStringView before = expression.first(at);
    return before.count(u'[') > before.count(u']');
}

bool isYesOrNo(const QString &text) { return saysYes(text) || saysNo(text); }

} // namespace

void MeaningChecks::check(const ExpressionCell &cell, const Expression &expression,
                          const xpath::Names &names)
{
    constexpr qsizetype longest = 4000; ///< what is longer was written by a program
    if (m_report.isFull() || isYesOrNo(cell.value.text()) || cell.value.text().size() > longest)
        return;
    if (isAlwaysTheSame(cell, expression))
        return warn(cell, code::alwaysTheSame, {shortened(cell.value.text())});
    checkWords(cell, expression, names);
    checkChoices(cell);
    checkParts(cell);
    checkPatterns(cell);
}

void MeaningChecks::warn(const ExpressionCell &cell, ErrorCode code, QStringList facts)
{
    m_report.warning(code, surveySheet, cell.row, cell.value.column(), std::move(facts));
}

/// A condition between quotes, or one that compares numbers with each other. Who writes true() or
/// 1 means it.
bool MeaningChecks::isAlwaysTheSame(const ExpressionCell &cell, const Expression &expression) const
{
    if (cell.column != QStringLiteral("relevant") && cell.column != QStringLiteral("constraint"))
        return false;
    bool isNumber = false;
    cell.value.text().toDouble(&isNumber);
    return !isNumber && expression.isConstant() && expression.functions().isEmpty();
}

void MeaningChecks::checkWords(const ExpressionCell &cell, const Expression &expression,
                               const xpath::Names &names)
{
    const ChoiceList *list = m_choices.listOf(cell.element);
    const bool isFilter = cell.column == filterColumn;
    if (isFilter && !list)
        return; // what a file's choices have is known where it lies
    for (const QString &word : bareWords(expression, names)) {
        const auto &children = cell.element.children;
        const auto isThatChild = [&](const auto &child) { return child->name == word; };
        if (isFilter && m_form.choiceColumns.contains(word))
            continue;
        if (isFilter && m_choices.columns(*list).contains(word))
            continue;
        if (isFilter)
            warn(cell, code::unknownChoiceColumn,
                 {word, list->name, someOf(m_choices.columns(*list))});
        else if (std::ranges::none_of(children, isThatChild))
            sayOfWord(cell, word);
    }
}

void MeaningChecks::sayOfWord(const ExpressionCell &cell, const QString &word)
{
    const bool isSwitch =
        cell.column == QStringLiteral("required") || cell.column == QStringLiteral("readonly");
    if (isSwitch && cell.value.text().trimmed() == word)
        warn(cell, code::neitherYesNorNo, {word});
    else if (m_form.rowNames.contains(word))
        warn(cell, code::bareQuestion, {word});
    else if (m_functions.find(word) != nullptr)
        warn(cell, code::bareFunction, {word});
    else
        warn(cell, code::bareWord, {word});
}

/// A comparison with what the list does not have never holds (or always, with !=).
void MeaningChecks::checkChoices(const ExpressionCell &cell)
{
    static const QString text = QStringLiteral("('[^']*'|\"[^\"]*\")");
    static const QString name = QStringLiteral("(\\$\\{[^}#]+\\}|(?<![\\w./*)])\\.(?![\\w./]))");
    static const QRegularExpression comparisons[] = {
        QRegularExpression(name + QStringLiteral("\\s*!?=\\s*") + text),
        QRegularExpression(QStringLiteral("\\bselected\\s*\\(\\s*") + name
                           + QStringLiteral("\\s*,\\s*") + text + QStringLiteral("\\s*\\)")),
        QRegularExpression(text + QStringLiteral("\\s*!?=\\s*") + name)};
    const QString &whole = cell.value.text();
    const QString blank = withoutTexts(whole);
    for (const QRegularExpression &comparison : comparisons) {
        for (auto each = comparison.globalMatch(blank); each.hasNext();) {
            const auto match = each.next();
            if (!standsAlone(blank, match.capturedStart(), match.capturedEnd()))
                continue;
            const bool isTurned = !match.captured(1).startsWith(u'$') && match.captured(1) != u".";
            const int literal = isTurned ? 1 : 2;
            const QString subject = match.captured(isTurned ? 2 : 1);
            const bool isSelf = subject == u".";
            const bool isOther = isSelf
                && (cell.column == filterColumn || isInPredicate(blank, match.capturedStart()));
            const Element *select =
                isSelf ? &cell.element : question(subject.mid(2).chopped(1).trimmed());
            if (select && !isOther)
                checkChoice(cell, *select,
                            unquoted(whole.mid(match.capturedStart(literal),
                                               match.capturedLength(literal))));
        }
    }
}

void MeaningChecks::checkChoice(const ExpressionCell &cell, const Element &select,
                                const QString &literal)
{
    const ChoiceList *list = m_choices.listOf(select);
    if (list && !m_choices.has(*list, literal))
        warn(cell, code::noSuchChoice,
             {shortened(literal), list->name, KnownChoices::shown(*list)});
}

/// `${n} = 1 or 2` tests nothing behind the "or"; 2026-01-31 without quotes is 1994; `${a} ${b}`
/// is the path /data/a/data/b, where nothing is, or in a repeat no expression at all.
void MeaningChecks::checkParts(const ExpressionCell &cell)
{
    static const QRegularExpression idle(
        QStringLiteral("\\b(?:or|and)\\s+(\"[^\"]*\"|'[^']*'|\\d+(?:\\.\\d+)?)\\s*"
                       "(?=$|\\)|\\bor\\b|\\band\\b)"));
    static const QRegularExpression date(
        QStringLiteral("(?<![\\w.'\"/-])(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}(?![\\w-])"));
    static const QRegularExpression neighbours(
        QStringLiteral("\\$\\{[^{}]+\\}\\s*(?:\\$\\{[^{}]+\\}\\s*)+"));
    const QString &text = cell.value.text();
    const QString bare = withoutTexts(text);
    for (auto each = idle.globalMatch(bare); each.hasNext();) {
        const auto match = each.next();
        warn(cell, code::idlePart, {text.mid(match.capturedStart(1), match.capturedLength(1))});
    }
    for (auto each = date.globalMatch(bare); each.hasNext();)
        warn(cell, code::bareDate, {each.next().captured()});
    if (const auto match = neighbours.match(bare); match.hasMatch())
        warn(cell, code::nothingBetween, {shortened(match.captured().trimmed())});
}

/// A pattern that is none decides nothing.
void MeaningChecks::checkPatterns(const ExpressionCell &cell)
{
    static const QRegularExpression call(
        QStringLiteral("\\bregex\\s*\\([^,]*,\\s*('[^']*'|\"[^\"]*\")\\s*\\)"));
    for (auto each = call.globalMatch(cell.value.text()); each.hasNext();) {
        const QString pattern = unquoted(each.next().captured(1));
        constexpr qsizetype most = 1000; // are looked at
        if (!m_patterns.contains(pattern) && m_patterns.size() < most)
            m_patterns.insert(pattern, xpath::PatternCache::isReadable(pattern));
        if (!m_patterns.value(pattern, true))
            warn(cell, code::badPattern, {shortened(pattern)});
    }
}

const Element *MeaningChecks::question(const QString &name)
{
    if (m_questions.isEmpty()) {
        m_form.root.visit([this](const Element &element) {
            if (element.row > 0)
                m_questions.insert(element.name,
                                   m_questions.contains(element.name) ? nullptr : &element);
        });
    }
    return m_questions.value(name, nullptr);
}

} // namespace saltbush::xlsform
