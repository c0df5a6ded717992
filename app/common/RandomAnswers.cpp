// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/RandomAnswers.h"

#include "core/form/ConstraintValues.h"
#include "core/form/RangeScale.h"

#include <QDateTime>
#include <QJsonObject>

namespace saltbush::app
{

namespace
{

using form::ControlKind;
using form::DataType;

/// Bounds a form whose repeats or pages never end.
constexpr int maxPages = 200'000;

bool takesAnAnswer(const interview::Question &question)
{
    return question.isRelevant && !question.isReadOnly && question.kind != ControlKind::Upload;
}

/// What is tried where nothing that came to mind satisfies the constraint.
QStringList namedByConstraint(const interview::FormSession &session, xpath::NodeId node)
{
    const auto &constraint = session.form().node(session.model(node)).bind.constraint;
    return constraint ? form::valuesNamedIn(constraint->text()) : QStringList();
}

/// Somewhere on the scale; then its ends, for a constraint that wants less than all of it.
QStringList rangeValues(const interview::Question &question, Random &random)
{
    const auto scale = form::RangeScale::of(question.parameters);
    if (!scale)
        return {};
    const auto somewhere = [&] {
        return scale->at(int(random.nextBelow(std::uint64_t(scale->count()))));
    };
    return {somewhere(), somewhere(), somewhere(), scale->at(0), scale->at(scale->count() - 1)};
}

void shuffle(QStringList &values, Random &random)
{
    for (qsizetype i = values.size() - 1; i > 0; --i)
        values.swapItemsAt(i, qsizetype(random.nextBelow(std::uint64_t(i) + 1)));
}

} // namespace

RandomAnswers::RandomAnswers(StepTarget &target, Random &random)
    : m_target(target)
    , m_random(random)
{
}

Result<void> RandomAnswers::answerAll()
{
    SALTBUSH_TRY(walk());
    // Who changed her mind may have made an earlier question relevant: go through once more.
    m_mostRepeats = 0;
    for (int again = 0; again < 3 && !m_target.session().validateAll().empty(); ++again) {
        m_unanswered.clear();
        SALTBUSH_TRY(walk());
    }
    return ok();
}

Result<void> RandomAnswers::walk()
{
    const interview::Navigator navigator(m_target.session());
    interview::Page page = navigator.first();
    for (int count = 0; page.kind != interview::Page::Kind::End && count < maxPages; ++count) {
        if (page.kind == interview::Page::Kind::AddRepeat) {
            SALTBUSH_TRY_ASSIGN(const bool added, offerRepeat(page));
            if (added) {
                page = navigator.at(page.key); // the new occurrence comes before the offer
                page = navigator.pageOf(
                    m_target.session()
                        .occurrences(m_target.session().form().control(page.container).node,
                                     page.parent)
                        .back());
                continue;
            }
        }
        const auto questions = page.questions;
        for (const xpath::NodeId node : questions)
            SALTBUSH_TRY(answerQuestion(node));
        page = navigator.next(page);
    }
    return ok();
}

Result<bool> RandomAnswers::offerRepeat(const interview::Page &page)
{
    const interview::FormSession &session = m_target.session();
    const form::ModelIndex repeat = session.form().control(page.container).node;
    const auto there = session.occurrences(repeat, page.parent);
    if (int(there.size()) >= m_mostRepeats || m_random.nextBelow(2) == 0)
        return false;
    const QString path =
        session.path(page.parent) + u'/' + session.form().node(repeat).path.section(u'/', -1);
    SALTBUSH_TRY(m_target.addRepeat(repeat, page.parent));
    m_steps.append(QJsonObject{{QStringLiteral("add"), path}});
    return true;
}

Result<void> RandomAnswers::answerQuestion(xpath::NodeId node)
{
    const interview::Question question = m_target.session().question(node);
    const bool isAnswered = !question.value.isEmpty() || !question.nonresponse.isEmpty();
    const bool isDone = m_mostRepeats == 0 && isAnswered && !m_target.session().validate(node);
    if (isDone)
        return ok();
    if (!takesAnAnswer(question))
        return question.isReadOnly ? heed(question) : ok();
    SALTBUSH_TRY_ASSIGN(const bool refused, tryReason(question));
    return refused ? ok() : tryValues(question);
}

Result<bool> RandomAnswers::tryReason(const interview::Question &question)
{
    if (question.nonresponseAllowed.isEmpty() || m_random.nextUnit() >= m_nonresponseShare)
        return false;
    const QString reason = pick(question.nonresponseAllowed);
    SALTBUSH_TRY(m_target.setNonresponse(question.node, reason));
    note(QStringLiteral("nonresponse"), question.path, reason);
    return true;
}

Result<void> RandomAnswers::tryValues(const interview::Question &question)
{
    SALTBUSH_TRY_ASSIGN(const bool accepted, tryEach(question));
    if (accepted) {
        m_answered.push_back(question.node);
        return ok();
    }
    SALTBUSH_TRY(m_target.answer(question.node, question.value));
    if (!m_target.session().validate(question.node))
        return ok();
    SALTBUSH_TRY_ASSIGN(const bool solved, reconsider(question));
    if (!solved)
        m_unanswered << question.path;
    return ok();
}

/// Required and not to be answered: a form says so that earlier answers contradict each other.
Result<void> RandomAnswers::heed(const interview::Question &objection)
{
    if (!m_target.session().validate(objection.node))
        return ok();
    SALTBUSH_TRY_ASSIGN(const bool solved, reconsider(objection));
    if (!solved)
        m_unanswered << objection.path;
    return ok();
}

Result<bool> RandomAnswers::tryEach(const interview::Question &question)
{
    const QStringList named = namedByConstraint(m_target.session(), question.node);
    for (const QString &value : candidates(question) + named) {
        auto answered = m_target.answer(question.node, value);
        if (!answered && answered.error().retry == Retry::Later)
            return fail(std::move(answered).error()); // the disk, not the value
        if (answered && !m_target.session().validate(question.node)) {
            note(QStringLiteral("answer"), question.path, value);
            return true;
        }
    }
    return false;
}

Result<bool> RandomAnswers::reconsider(const interview::Question &stuck)
{
    const interview::FormSession &session = m_target.session();
    const std::size_t back = std::min<std::size_t>(m_answered.size(), 4);
    for (std::size_t i = 1; i <= back; ++i) {
        const interview::Question earlier = session.question(m_answered[m_answered.size() - i]);
        for (const interview::Choice &choice : earlier.choices) {
            SALTBUSH_TRY(m_target.answer(earlier.node, choice.value));
            note(QStringLiteral("answer"), earlier.path, choice.value);
            if (session.validate(earlier.node))
                continue;
            if (!session.isRelevant(stuck.node))
                return true;
            SALTBUSH_TRY_ASSIGN(const bool accepted, tryEach(stuck));
            if (accepted)
                return true;
        }
    }
    return false;
}

// A table of the kinds of question.
// NOLINTNEXTLINE(readability-function-size)
QStringList RandomAnswers::candidates(const interview::Question &question)
{
    const QDateTime now = QDateTime(QDate(2026, 1, 1), QTime(9, 0), QTimeZone::utc())
                              .addSecs(qint64(m_random.nextBelow(200)) * 86'400);
    switch (question.kind) {
    case ControlKind::SelectOne:
    case ControlKind::SelectMultiple:
    case ControlKind::Rank: {
        QStringList tries;
        for (int i = 0; i < 8 && !question.choices.empty(); ++i)
            tries << someChoices(question);
        return tries;
    }
    case ControlKind::Trigger:
        return {QStringLiteral("OK")};
    case ControlKind::Range:
        return rangeValues(question, m_random);
    default:
        break;
    }
    const QString small = QString::number(m_random.nextBelow(12));
    const QString larger = QString::number(15 + m_random.nextBelow(40));
    switch (question.type) {
    case DataType::Integer:
        return {small,
                larger,
                QStringLiteral("1"),
                QStringLiteral("0"),
                QStringLiteral("100"),
                QStringLiteral("1990"),
                QStringLiteral("2020"),
                QStringLiteral("1000"),
                QStringLiteral("-1")};
    case DataType::Decimal:
        return {small + QStringLiteral(".5"),
                larger,
                small,
                QStringLiteral("100.5"),
                QStringLiteral("0"),
                QStringLiteral("1000"),
                QStringLiteral("-1")};
    case DataType::Date:
        return {now.addDays(-int(m_random.nextBelow(700))).date().toString(Qt::ISODate),
                QStringLiteral("1990-05-17"), now.date().toString(Qt::ISODate),
                QStringLiteral("2035-01-01")};
    case DataType::Time:
        return {now.time().toString(QStringLiteral("HH:mm:ss.zzz")) + u'Z'};
    case DataType::DateTime:
        return {now.addDays(-int(m_random.nextBelow(700))).toString(Qt::ISODateWithMs),
                QStringLiteral("1990-05-17T08:00:00.000Z"),
                QStringLiteral("2035-01-01T08:00:00.000Z")};
    case DataType::GeoPoint:
        return {QStringLiteral("-37.81 144.96 0 0")};
    case DataType::GeoTrace:
        return {QStringLiteral("-37.81 144.96 0 0; -37.82 144.97 0 0")};
    case DataType::GeoShape:
        return {QStringLiteral(
            "-37.81 144.96 0 0; -37.82 144.97 0 0; -37.80 144.98 0 0; -37.81 144.96 0 0")};
    default:
        return {someText(question), QStringLiteral("a"), QStringLiteral("12"),
                QStringLiteral("0400000000"), QStringLiteral("name@example.org")};
    }
}

QString RandomAnswers::someChoices(const interview::Question &question)
{
    if (question.kind == ControlKind::SelectOne)
        return question.choices[m_random.nextBelow(question.choices.size())].value;
    QStringList words;
    for (const interview::Choice &choice : question.choices)
        if (question.kind == ControlKind::Rank || m_random.nextBelow(3) == 0)
            words << choice.value;
    if (question.kind == ControlKind::Rank)
        shuffle(words, m_random);
    if (words.isEmpty())
        words << question.choices.front().value;
    return words.join(u' ');
}

QString RandomAnswers::someText(const interview::Question &question)
{
    if (question.appearance.contains(QLatin1StringView("numbers")))
        return QString::number(m_random.nextBelow(1000));
    const QString language = m_target.session().language();
    if (language.contains(QLatin1StringView("(th)")))
        return pick({QStringLiteral("อยากให้มีล่ามมากขึ้น"), QStringLiteral("เพื่อนช่วยกันดี"),
                     QStringLiteral("ไม่มีอะไรเพิ่มเติม")});
    if (language.contains(QLatin1StringView("(ko)")))
        return pick({QStringLiteral("통역이 더 있으면 좋겠어요"), QStringLiteral("괜찮아요")});
    if (language.contains(QLatin1StringView("(zh")))
        return pick({QStringLiteral("希望有更多翻译"), QStringLiteral("都挺好的")});
    return pick({QStringLiteral("More interpreters, please"),
                 QStringLiteral("People look after each other"), QStringLiteral("Nothing to add")});
}

QString RandomAnswers::pick(const QStringList &from)
{
    return from[qsizetype(m_random.nextBelow(std::uint64_t(from.size())))];
}

void RandomAnswers::note(const QString &verb, const QString &path, const QJsonValue &value)
{
    m_steps.append(QJsonObject{{verb, QJsonArray{path, value}}});
}

} // namespace saltbush::app
