// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Steps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace saltbush::app
{

namespace
{

/// A form has hundreds of steps, a stress test some ten thousand.
constexpr qsizetype maxSteps = 1'000'000;

Result<Step> readStep(const QJsonValue &value, int number)
{
    const QJsonObject object = value.toObject();
    if (object.size() != 1)
        return fail(Error{steps::notSteps, {.row = number}});
    Step step{.verb = object.begin().key(), .number = number};
    const QJsonValue body = object.begin().value();
    if (body.isArray()) {
        const QJsonArray pair = body.toArray();
        if (pair.size() != 2 || !pair[0].isString())
            return fail(Error{steps::notSteps, {.row = number}});
        step.target = pair[0].toString();
        step.argument = pair[1];
    } else if (body.isString()) {
        step.target = body.toString();
    } else {
        return fail(Error{steps::notSteps, {.row = number}});
    }
    return step;
}

QString withoutPositions(QString path)
{
    static const QRegularExpression position(QStringLiteral("\\[\\d+\\]"));
    return path.remove(position);
}

Result<void> add(StepTarget &target, const QString &path)
{
    const interview::FormSession &session = target.session();
    SALTBUSH_TRY_ASSIGN(const xpath::NodeId parent, session.find(path.section(u'/', 0, -2)));
    const form::ModelIndex repeat = session.form().find(withoutPositions(path));
    if (repeat == form::noModel || !session.form().node(repeat).isRepeat)
        return fail(Error{interview::notARepeat});
    return target.addRepeat(repeat, parent);
}

Result<void> expect(const interview::FormSession &session, xpath::NodeId node,
                    const QJsonValue &value)
{
    if (session.value(node) != stepValue(value))
        return fail(steps::notAsExpected);
    return ok();
}

Result<void> expectRelevance(const interview::FormSession &session, const QString &path,
                             bool expected)
{
    const auto node = session.find(path);
    const bool relevant = node && session.isRelevant(*node);
    if (relevant != expected)
        return fail(steps::relevanceNotAsExpected);
    return ok();
}

Result<void> takeOnNode(StepTarget &target, const Step &step)
{
    const interview::FormSession &session = target.session();
    SALTBUSH_TRY_ASSIGN(const xpath::NodeId node, session.find(step.target));
    if (step.verb == QLatin1StringView("answer"))
        return target.answer(node, stepValue(step.argument));
    if (step.verb == QLatin1StringView("nonresponse"))
        return target.setNonresponse(node, step.argument.toString());
    if (step.verb == QLatin1StringView("remove"))
        return target.removeRepeat(node);
    if (step.verb == QLatin1StringView("expect"))
        return expect(session, node, step.argument);
    return fail(Error{steps::unknownStep}.with(step.verb));
}

Result<void> take(StepTarget &target, const Step &step)
{
    if (step.verb == QLatin1StringView("language"))
        return target.setLanguage(step.target);
    if (step.verb == QLatin1StringView("add"))
        return add(target, step.target);
    if (step.verb == QLatin1StringView("relevant"))
        return expectRelevance(target.session(), step.target, step.argument.toBool());
    return takeOnNode(target, step);
}

} // namespace

Result<std::vector<Step>> readSteps(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isArray() || document.array().size() > maxSteps) {
        const int line =
            int(QByteArrayView(json).first(parsing.offset).toByteArray().count('\n')) + 1;
        return fail(Error{steps::notSteps, {.row = document.isNull() ? line : 0}});
    }
    std::vector<Step> all;
    for (const auto &value : document.array()) {
        SALTBUSH_TRY_ASSIGN(Step step, readStep(value, int(all.size()) + 1));
        all.push_back(std::move(step));
    }
    return all;
}

Result<void> takeStep(StepTarget &target, const Step &step)
{
    auto taken = take(target, step);
    if (!taken) {
        Error error = std::move(taken).error();
        error.place.row = step.number;
        error.place.node = step.target;
        return fail(std::move(error));
    }
    return ok();
}

QString stepValue(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList words;
        for (const auto &word : value.toArray())
            words << stepValue(word);
        return words.join(u' ');
    }
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return xpath::numberToString(value.toDouble());
    return value.toString();
}

} // namespace saltbush::app
