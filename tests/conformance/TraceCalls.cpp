// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of a recorded interview.
#include "core/base/Disk.h"
#include "core/form/InstanceXml.h"
#include "core/interview/InstancePath.h"
#include "tests/conformance/Suite.h"
#include "tests/conformance/Trace.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace saltbush::test
{

using conformance::contentOf;
using interview::FormSession;
using Interview = std::shared_ptr<TraceInterview>;

namespace
{

QString answerTextOf(const QJsonValue &value)
{
    if (value.isDouble())
        return xpath::numberToString(value.toDouble());
    if (value.isBool())
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    if (value.isObject())
        throw Unplayable{QStringLiteral("the file of an answer is not in the data"), true};
    return value.toString();
}

QString nameOfLast(const QString &path)
{
    const QString last = path.mid(path.lastIndexOf(u'/'));
    const qsizetype bracket = last.indexOf(u'[');
    return bracket < 0 ? last : last.left(bracket);
}

QString withoutPositions(const QString &path)
{
    QString plain = path;
    return plain.remove(QRegularExpression(QStringLiteral("\\[\\d+\\]")));
}

QString parentOf(const QString &path) { return path.left(path.lastIndexOf(u'/')); }

TraceValue shownText(const interview::ShownText &text, const Interview &interview)
{
    TraceValue value{"text", text.text, interview};
    value.formatted = formattedOf(text);
    return value;
}

QJsonArray choicesOf(const interview::Question &question)
{
    QJsonArray choices;
    for (const interview::Choice &choice : question.choices)
        choices.append(QJsonArray{choice.value, choice.label.text, choice.isSelected});
    return choices;
}

} // namespace

std::optional<xpath::NodeId> TraceInterview::node(const QString &path) const
{
    const xpath::NodeId found = interview::nodeAt(session->tree(), path.isEmpty() ? current : path);
    return found == xpath::noNode ? std::nullopt : std::optional(found);
}

/// Among the forms of ODK Web Forms, else among all.
QString TracePlayer::fileNamed(const QString &source) const
{
    const QString path =
        conformance::attachmentOf({}, m_formsFolder + QStringLiteral("/web-forms"), source);
    return path.isEmpty() ? conformance::attachmentOf({}, m_formsFolder, source) : path;
}

QByteArray TracePlayer::formOf(const QJsonValue &form) const
{
    if (form.isString())
        return form.toString().toUtf8();
    QString name = form[u"resource"].toString();
    if (name.startsWith(u'{'))
        name = QJsonDocument::fromJson(name.toUtf8())[u"resource"].toString();
    const QString path = fileNamed(name);
    if (path.isEmpty())
        throw Unplayable{QStringLiteral("its form is not in the data"), true};
    return contentOf(path);
}

void TracePlayer::init(const QJsonObject &step)
{
    auto interview = std::make_shared<TraceInterview>();
    interview->host.setZone(QTimeZone("America/Phoenix"));
    QStringList positions;
    for (const QJsonValue &each : step[u"opts"][1][u"geolocationProvider"][u"args"].toArray())
        positions << each.toString();
    interview->host.setPositions(positions);
    const bool isServed = !step[u"opts"][1][u"resourceService"].isUndefined();
    const auto attachments = [&](const QString &source) -> Result<QByteArray> {
        const QString path = fileNamed(source);
        m_guessesAttachments = m_guessesAttachments || isServed;
        return path.isEmpty() ? Result<QByteArray>(fail(disk::notFound)) : contentOf(path);
    };
    interview->form =
        form::readXForm(formOf(step[u"form"]), interview::formFunctions(), attachments).form;
    m_failed = !interview->form;
    if (m_failed)
        return;
    const QString edited = step[u"opts"][1][u"editInstance"].toString();
    auto session = edited.isEmpty()
        ? FormSession::begin(interview->form, interview->host)
        : FormSession::edit(interview->form, interview->host, edited.toUtf8());
    m_failed = !session;
    if (m_failed)
        return;
    interview->session = std::move(*session);
    // Here what a form gets wrong while it runs is said and passed; there it ends the interview.
    m_failed = !interview->session->evaluationErrors().empty();
    m_interviews[step[u"sid"].toInt()] = interview;
}

void TracePlayer::call(const QJsonObject &step)
{
    const auto interview = m_interviews.find(step[u"sid"].toInt());
    if (interview == m_interviews.end())
        throw Unplayable{QStringLiteral("the form is refused")};
    m_failed = false;
    m_results[step[u"id"].toInt()] =
        perform(interview->second, step[u"method"].toString(), step[u"args"].toArray());
}

TraceValue TracePlayer::perform(Interview interview, const QString &method,
                                const QJsonArray &arguments)
{
    const QString first = arguments.first().toString();
    if (method == u"answer")
        return answer(interview, arguments);
    if (method == u"next" || method == u"prev") {
        interview->current = first;
        return {"place", first, interview};
    }
    if (method == u"refAtIndex")
        return {"place", interview->current, interview};
    if (method == u"createNewRepeat" || method == u"proposed_addExplicitCreateNewRepeatCallHere")
        return createRepeat(interview, arguments.first());
    if (method == u"removeRepeat") {
        const auto node = interview->node(first);
        m_failed = !node || !interview->session->removeRepeat(*node);
        return {"nothing"};
    }
    if (method == u"setLanguage") {
        m_failed = !interview->session->setLanguage(first);
        return {"nothing"};
    }
    if (method == u"jumpToBeginningOfForm")
        return {"nothing"};
    if (method == u"proposed_serializeAndRestoreInstanceState")
        return restored(*interview, false);
    if (method == u"restoreWebFormsInstanceState")
        throw Unplayable{QStringLiteral("the stored interview is not in the data"), true};
    if (method == u"editCurrentInstance") {
        const TraceValue edited = restored(*interview, true);
        for (auto &[number, known] : m_interviews) {
            if (known == interview)
                known = edited.interview;
        }
        return edited;
    }
    if (method == u"attributeOf") {
        const auto node = interview->node(first + "/@" + arguments[1].toString());
        return {"answer", node ? QJsonValue(interview->session->value(*node)) : QJsonValue(),
                interview};
    }
    return look(interview, method, first);
}

/// Calls that only look.
TraceValue TracePlayer::look(const Interview &interview, const QString &method, const QString &path)
{
    FormSession &session = *interview->session;
    if (method == u"getValidationOutcome") {
        const auto all = session.validateAll();
        if (all.empty())
            return {"violation", {}, interview};
        return {"violation", all[0].message.text, interview, all[0].path, all[0].code};
    }
    if (method == u"prepareWebFormsInstancePayload")
        return {"payload", session.validateAll().empty(), interview};
    const auto node = interview->node(path);
    if (method == u"countRepeatInstancesOf" || method == u"proposed_canCreateOrRemoveRepeat") {
        const auto model = session.form().find(withoutPositions(path));
        const auto parent = interview->node(parentOf(path));
        if (model == form::noModel || !parent)
            return {"truth", false};
        if (method == u"countRepeatInstancesOf")
            return {"number", int(session.occurrences(model, *parent).size())};
        const form::Control &repeat = session.form().control(session.form().node(model).control);
        return {"truth", !repeat.repeatCount && !repeat.noAddRemove};
    }
    if (method == u"indexOf")
        return {"place", node ? QJsonValue(path) : QJsonValue(), interview};
    if (method == u"answerOf")
        return {"answer", node ? QJsonValue(session.value(*node)) : QJsonValue(), interview, path};
    if (method == u"getInstanceNode"
        && (node || session.form().find(withoutPositions(path)) != form::noModel))
        return {"node", {}, interview, path};
    if (!node)
        throw Unplayable{"no node for " + method};
    const interview::Question question = session.question(*node);
    if (method == u"choicesOf")
        return {"choices", choicesOf(question), interview};
    if (method == u"getQuestionLabelText" || method == u"getQuestionLabel")
        return shownText(question.label, interview);
    if (method == u"getQuestionHint")
        return shownText(question.hint, interview);
    if (method == u"proposed_getSelectedOptionLabelsAsText" || method == u"getSelectedOptionLabels"
        || method == u"proposed_getAvailableOptionLabels") {
        TraceValue labels{"list"};
        QJsonArray words;
        for (const interview::Choice &choice : question.choices) {
            if (!choice.isSelected && method != u"proposed_getAvailableOptionLabels")
                continue;
            words.append(choice.label.text);
            labels.formatted.append(formattedOf(choice.label));
        }
        labels.value = words;
        m_size = int(words.size());
        return labels;
    }
    throw Unplayable{method};
}

TraceValue TracePlayer::answer(const Interview &interview, const QJsonArray &arguments)
{
    const bool isHere = arguments.size() == 1;
    const QString path = isHere ? interview->current : arguments.first().toString();
    QStringList words;
    for (qsizetype index = isHere ? 0 : 1; index < arguments.size(); ++index)
        words.append(answerTextOf(arguments[index]));
    const auto node = interview->node(path);
    if (!node)
        throw Unplayable{QStringLiteral("no node to answer")};
    const auto mistakes = interview->session->evaluationErrors().size();
    m_failed = !interview->session->answer(*node, words.join(u' '), interview::Misfit::Clears)
        || interview->session->evaluationErrors().size() > mistakes;
    const auto violation = interview->session->validate(*node);
    TraceValue result{"violation", violation ? QJsonValue(violation->message.text) : QJsonValue(),
                      interview, path};
    if (violation) {
        result.code = violation->code;
        result.formatted = formattedOf(violation->message);
    }
    return result;
}

TraceValue TracePlayer::createRepeat(const Interview &interview, const QJsonValue &where)
{
    const QString path =
        where.isObject() ? where[u"assertCurrentReference"].toString() : where.toString();
    const auto model = interview->form->find(withoutPositions(path));
    const auto parent = interview->node(parentOf(path));
    if (model == form::noModel || !parent)
        throw Unplayable{QStringLiteral("no such repeat")};
    m_failed = !interview->session->addRepeat(model, *parent);
    const auto count = interview->session->occurrences(model, *parent).size();
    interview->current =
        QStringLiteral("%1%2[%3]").arg(parentOf(path), nameOfLast(path)).arg(count);
    return {"place", interview->current, interview};
}

TraceValue TracePlayer::restored(const TraceInterview &interview, bool asEdit)
{
    auto again = std::make_shared<TraceInterview>();
    again->form = interview.form;
    again->host = interview.host; // chance goes on, so that new ids are new
    auto session = FormSession::load(again->form, again->host, interview.session->snapshot());
    if (asEdit) {
        const FormSession &source = *interview.session;
        const QByteArray submission =
            form::writeInstance(*again->form, source.tree(), [&](xpath::NodeId node) {
                return source.model(node) == form::noModel || source.isRelevant(node);
            });
        again->sourceId = source.instanceId();
        session = FormSession::edit(again->form, again->host, submission);
    }
    if (!session)
        throw Unplayable{QStringLiteral("cannot be opened again")};
    again->session = std::move(*session);
    return {"interview", {}, again};
}

} // namespace saltbush::test
