// SPDX-License-Identifier: GPL-3.0-or-later
// The expectations of a recorded interview.
#include "core/form/InstanceXml.h"
#include "tests/conformance/Trace.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace saltbush::test
{

namespace
{

bool isSame(const QString &actual, const QString &expected)
{
    bool isNumber = false, isExpectedNumber = false;
    const double a = actual.toDouble(&isNumber);
    const double b = expected.toDouble(&isExpectedNumber);
    return actual == expected || (isNumber && isExpectedNumber && a == b);
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return xpath::numberToString(value.toDouble());
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &each : value.toArray())
            texts.append(textOf(each));
        return texts.join(QStringLiteral(", "));
    }
    return value.toString();
}

QString instanceXml(const TraceInterview &interview)
{
    const auto &session = *interview.session;
    return QString::fromUtf8(
        form::writeInstance(*interview.form, session.tree(), [&](xpath::NodeId node) {
            return session.model(node) == form::noModel || session.isRelevant(node);
        }));
}

form::ControlIndex controlAt(const TraceValue &node)
{
    const form::FormDefinition &form = *node.interview->form;
    const form::ModelIndex model = form.find(form::withoutPositions(node.path));
    if (model == form::noModel || form.node(model).control == form::noControl)
        throw Unplayable{QStringLiteral("no control")};
    return form.node(model).control;
}

/// Submission XML without what two writers may do differently.
QString canonical(QString xml)
{
    static const QRegularExpression prologue(QStringLiteral("<\\?xml[^>]*\\?>"));
    static const QRegularExpression empty(QStringLiteral("<([^\\s<>/]+)([^<>]*)></\\1>"));
    static const QRegularExpression declared(QStringLiteral(" xmlns(:\\w+)?=\"[^\"]*\""));
    return xml.remove(prologue).remove(declared).replace(empty, QStringLiteral("<\\1\\2/>"));
}

/// "b a" for "a, b": the answers of a select are a set.
bool sameWords(const QString &answer, const QString &listed)
{
    QStringList words = answer.split(u' ', Qt::SkipEmptyParts);
    QStringList wanted = QString(listed).remove(u',').split(u' ', Qt::SkipEmptyParts);
    words.sort();
    wanted.sort();
    return listed.contains(QLatin1String(", ")) && words == wanted;
}

} // namespace

QString TracePlayer::play(const QJsonArray &steps)
{
    try {
        for (const QJsonValue &value : steps) {
            playStep(value.toObject());
            if (!m_difference.isEmpty())
                break;
        }
    } catch (const Unplayable &unplayable) {
        m_lacksData = unplayable.isMissing;
        m_difference = unplayable.what;
    }
    if (m_difference.isEmpty() || m_lacksData || !m_guessesAttachments)
        return m_difference;
    m_lacksData = true;
    return QStringLiteral("its attachments are not in the data");
}

void TracePlayer::playStep(const QJsonObject &step)
{
    const QString op = step[u"op"].toString();
    if (op == u"init")
        init(step);
    else if (op == u"call")
        call(step);
    else
        expect(step);
    missIfLookedBefore(step);
}

/// Calls on an interview that was restored or edited are not recorded: where the same thing is
/// looked at twice and is another the second time, something happened between.
void TracePlayer::missIfLookedBefore(const QJsonObject &step)
{
    if (step[u"op"].toString() != u"expect") {
        m_looked.clear();
        return;
    }
    const QString looked = QString::fromUtf8(
        QJsonDocument(QJsonObject{{"actual", step[u"actual"]}}).toJson(QJsonDocument::Compact));
    const bool isRestored = looked.contains(u"proposed_serializeAndRestoreInstanceState")
        || looked.contains(u"editCurrentInstance");
    if (!m_difference.isEmpty() && isRestored && m_looked.contains(looked))
        throw Unplayable{QStringLiteral("calls on the restored interview are not in the data"),
                         true};
    m_looked << looked;
}

void TracePlayer::check(bool holds, const QString &what)
{
    if (!holds && m_difference.isEmpty())
        m_difference = what;
}

TraceValue TracePlayer::resolve(const QJsonValue &value)
{
    if (value[u"ref"].isDouble())
        return m_results[value[u"ref"].toInt()];
    if (value[u"scenario"].isDouble())
        return {"interview", {}, m_interviews[value[u"scenario"].toInt()]};
    if (value[u"get"].isString())
        return property(resolve(value[u"of"]), value[u"get"].toString());
    if (value[u"call"].isObject()) {
        const QJsonValue called = value[u"call"];
        const QJsonArray arguments = value[u"args"].toArray();
        if (called[u"name"].toString() == u"expectedDistance") { // as a part of the equator
            const double equator = 2 * M_PI * 6378100;
            const double wanted = arguments.first().toDouble();
            return {"text", wanted <= 1 ? wanted * equator : wanted};
        }
        if (called[u"name"].toString() == u"getNodeForReference") {
            const TraceValue root = resolve(arguments[0]);
            return {"node", {}, root.interview, arguments[1].toString()};
        }
        if (called[u"name"].isString())
            return {"text", textOf(arguments.first())};
        const TraceValue of = resolve(called[u"of"]);
        const QString method = called[u"get"].toString();
        if (of.kind == u"interview")
            return perform(of.interview, method, arguments);
        if (method == u"get")
            return {"text", of.value.toArray().at(arguments.first().toInt())[0]};
        return property(of, method);
    }
    if (value[u"name"].isString())
        return {"text", value[u"name"]};
    return {"text", value};
}

TraceValue TracePlayer::property(const TraceValue &of, const QString &name)
{
    if (of.kind == u"node" && name == u"value") {
        const auto node = of.interview->node(of.path);
        return {"text",
                node ? QJsonValue(of.interview->session->tree().value(*node)) : QJsonValue()};
    }
    if (name == u"isEmpty")
        return {"truth", of.value.toArray().isEmpty()};
    if (name == u"size")
        return {"number", int(of.value.toArray().size())};
    if (name == u"submissionMeta")
        return {"object", submissionMetaOf(*of.interview->form)};
    if (name == u"media" && of.kind == u"node")
        return {"object", mediaOf(of.interview->form->control(controlAt(of)))};
    if (name == u"validationState" && of.interview) {
        const auto node = of.interview->node(of.path);
        const auto violation = node ? of.interview->session->validate(*node) : std::nullopt;
        TraceValue state = of;
        state.formatted = violation ? formattedOf(violation->message) : QJsonArray();
        return state;
    }
    if (name == u"formatted") {
        m_size = int(of.formatted.size());
        return {"formatted", of.formatted};
    }
    if (name == u"media")
        throw Unplayable{name};
    if (of.kind == u"list" && name == u"0") {
        TraceValue first{"text", of.value[0], of.interview};
        first.formatted = of.formatted[0].toArray();
        return first;
    }
    if (name == u"reference")
        return {"text", of.path};
    if (name == u"outcome" && of.kind == u"violation") {
        const bool isMissing = of.code == interview::requiredMissing;
        const QString violated = isMissing ? QStringLiteral("ANSWER_REQUIRED_BUT_EMPTY")
                                           : QStringLiteral("ANSWER_CONSTRAINT_VIOLATED");
        return {"text", of.path.isEmpty() ? QStringLiteral("ANSWER_OK") : violated};
    }
    if (name == u"failedPrompt" && of.path.isEmpty())
        return {"text", QJsonValue()};
    if (name == u"value" && of.value.toString().isEmpty() && of.kind == u"answer")
        return {"text", QJsonValue()};
    return of; // the names between (currentState, node, message…) lead to the same thing
}

bool TracePlayer::expectsFailure(const QJsonObject &step) const
{
    const QString matcher = step[u"matcher"].toString();
    return matcher == u"toThrow" || matcher == u"toThrowError"
        || (matcher == u"toBeInstanceOf"
            && step[u"expected"][0][u"fn"].toString() == QLatin1String("Error"));
}

void TracePlayer::expect(const QJsonObject &step)
{
    if (step[u"actual"].toString() == u"[object File]")
        throw Unplayable{QStringLiteral("the stored interview is not in the data"), true};
    // Assertions of the test itself, on interviews that are not told apart once they are edited.
    if (step[u"actual"].isNull() && expectsFailure(step) && !m_failed)
        throw Unplayable{QStringLiteral("which interviews it compares is not in the data"), true};
    if (expectsFailure(step))
        return check(m_failed, QStringLiteral("was expected to be refused"));
    if (m_interviews.empty() && m_failed)
        throw Unplayable{QStringLiteral("the form is refused")};
    QString matcher = step[u"matcher"].toString();
    const bool isNegated = matcher.startsWith(QLatin1String("not."));
    matcher.remove(QStringLiteral("not."));
    const TraceValue actual = resolve(step[u"actual"]);
    const QJsonValue first = step[u"expected"][0];
    const TraceValue wanted = first.isUndefined() ? TraceValue{} : resolve(first);
    const QString expected = textOf(wanted.value);
    const QString text = wanted.kind == u"place" ? actual.path : textOf(actual.value);
    if (actual.kind == u"choices" && wanted.kind == u"choices" && isNegated)
        return; // two lists are never one object here
    const auto same = [&](bool holds) {
        check(holds != isNegated, matcher + u' ' + expected + " but " + text);
    };
    if (actual.kind == u"formatted")
        return same(matchesArray(actual.value.toArray(), first.toArray()));
    if (step[u"actual"].isDouble() && matcher == u"toEqual")
        return same(m_size == first.toInt());
    if (actual.kind == u"object")
        return same(matchesObject(actual.value.toObject(), first.toObject()));
    if (matcher == u"toEqualAnswer")
        return same(
            isSame(text, expected) || sameWords(text, expected)
            || (expected == u"true" && text == u"1") || (expected == u"false" && text == u"0")
            || (expected == u"true" && text == u"OK") || (expected == u"false" && text.isEmpty()));
    if (matcher == u"toBe" || matcher == u"toEqual")
        return same(text == expected
                    || (actual.kind == u"place"
                        && text == QString(expected).remove(QStringLiteral("[1]"))));
    if (matcher == u"toEqualUploadedAnswer") {
        if (!text.isEmpty())
            throw Unplayable{QStringLiteral("the file of an answer is not in the data"), true};
        return same(false); // nothing is not that file
    }
    if (matcher == u"toHaveAnswerCloseTo")
        return same(std::abs(text.toDouble() - expected.toDouble())
                    <= first[u"args"][1].toDouble());
    if (matcher == u"toBeTypeOf") // what an answer is here, whatever its type
        return same(expected == u"string");
    if (matcher == u"toBeNull")
        return same(actual.value.isNull());
    if (matcher == u"toMatch")
        return same(QRegularExpression(first[u"re"].toString()).match(text).hasMatch());
    if (matcher == u"toStartWith")
        return same(text.startsWith(expected));
    if (matcher == u"toHaveSerializedSubmissionXML")
        return same(canonical(instanceXml(*actual.interview)) == canonical(first.toString()));
    if (matcher.startsWith(QLatin1String("toContainChoices")))
        return isNegated ? expectNoChoices(actual, first.toArray())
                         : expectChoices(actual, first.toArray(), matcher == u"toContainChoices");
    if (actual.kind == u"node")
        return expectNode(matcher, actual, first);
    if (actual.kind == u"violation" || actual.kind == u"answer")
        return expectMessage(matcher, actual, first);
    if (actual.kind == u"payload")
        return check(actual.value.toBool() == (matcher == u"toBeReadyForSubmission"), matcher);
    if (matcher.endsWith(QLatin1String("ID")) || matcher == u"toHaveDeprecatedIDFromSource")
        return expectIds(matcher, isNegated, *actual.interview);
    if (matcher != u"toBeNaN")
        throw Unplayable{matcher};
    same(std::isnan(actual.value.toDouble()));
}

void TracePlayer::expectNode(const QString &matcher, const TraceValue &actual,
                             const QJsonValue &expected)
{
    const auto &session = *actual.interview->session;
    const auto node = actual.interview->node(actual.path);
    if (matcher.contains(QLatin1String("Appearance"))) {
        const auto &form = *actual.interview->form;
        QString path = actual.path;
        const auto model = form.find(path.remove(QRegularExpression(QStringLiteral("\\[\\d+\\]"))));
        const QStringList words = form.node(model).control == form::noControl
            ? QStringList()
            : form.control(form.node(model).control).appearance;
        if (matcher == u"toYieldAppearances")
            return check(words.join(QStringLiteral(", ")) == textOf(expected), matcher);
        return check(words.contains(expected.toString())
                         != matcher.startsWith(QLatin1String("not")),
                     matcher);
    }
    if (expectObject(matcher, actual, expected))
        return;
    if (matcher == u"toMatchObject")
        throw Unplayable{matcher};
    const bool isRelevant = node && session.isRelevant(*node);
    if (matcher == u"toBeRelevant" || matcher == u"toBeNonRelevant")
        return check(isRelevant == (matcher == u"toBeRelevant"), matcher);
    if (matcher == u"toBeReadonly" || matcher == u"toBeEnabled")
        return check(node && session.isReadOnly(*node) == (matcher == u"toBeReadonly"), matcher);
    if (matcher == u"toBeRequired" || matcher == u"toBeOptional")
        return check(node && session.isRequired(*node) == (matcher == u"toBeRequired"), matcher);
    throw Unplayable{matcher};
}

void TracePlayer::expectChoices(const TraceValue &actual, const QJsonArray &expected, bool inOrder)
{
    const QJsonArray choices = actual.value.toArray();
    qsizetype from = 0;
    for (const QJsonValue &each : expected) {
        const QJsonArray wanted = each[u"args"].toArray();
        bool found = false;
        for (qsizetype index = inOrder ? from : 0; index < choices.size() && !found; ++index) {
            const QJsonValue choice = choices[index];
            found = choice[0] == wanted[0] && (wanted.size() < 2 || choice[1] == wanted[1]);
            from = found ? index + 1 : from;
        }
        check(found, "no choice " + wanted[0].toString());
    }
}

void TracePlayer::expectNoChoices(const TraceValue &actual, const QJsonArray &unwanted)
{
    for (const QJsonValue &choice : actual.value.toArray()) {
        for (const QJsonValue &each : unwanted)
            check(choice[0] != each[u"args"][0], "a choice too many: " + choice[0].toString());
    }
}

/// instanceID and deprecatedID of an interview, against the one that it is an edit of.
void TracePlayer::expectIds(const QString &matcher, bool isNegated, const TraceInterview &interview)
{
    const QString id = interview.session->instanceId();
    const bool isNew = id.startsWith(QLatin1String("uuid:")) && id != interview.sourceId;
    if (matcher == u"toHaveComputedPreloadInstanceID")
        return check(isNew != isNegated, matcher);
    if (matcher == u"toHaveEditedPreloadInstanceID")
        return check((isNew && !interview.sourceId.isEmpty()) != isNegated, matcher);
    const QRegularExpression deprecated(QStringLiteral("deprecatedID>([^<]*)<"));
    const QString found = deprecated.match(instanceXml(interview)).captured(1);
    check((!found.isEmpty() && found == interview.sourceId) != isNegated, matcher);
}

void TracePlayer::expectMessage(const QString &matcher, const TraceValue &actual,
                                const QJsonValue &expected)
{
    const QString message = actual.value.toString();
    if (matcher == u"toHaveValidityStatus") {
        const auto node = actual.interview->node(actual.path);
        const auto violation = actual.interview->session->validate(*node);
        const QString wanted = expected[u"get"].toString();
        const QString status = !violation                   ? QStringLiteral("OK")
            : violation->code == interview::requiredMissing ? QStringLiteral("REQUIRED_BUT_EMPTY")
                                                            : QStringLiteral("CONSTRAINT_VIOLATED");
        return check(status == wanted, matcher + u' ' + wanted);
    }
    const bool isConstraint = actual.code == interview::constraintViolated;
    const bool isRequired = actual.code == interview::requiredMissing;
    if (matcher == u"toHaveConstraintMessage")
        return check(expected.isNull() ? !isConstraint
                                       : isConstraint && message == expected.toString(),
                     matcher);
    if (matcher == u"toHaveRequiredMessage")
        return check(expected.isNull() ? !isRequired : isRequired && message == expected.toString(),
                     matcher);
    if (matcher == u"toHaveValidityMessage")
        return check(message == expected.toString(), matcher);
    if (matcher == u"toHaveDefaultConstraintMessage") // app's words
        return check(isConstraint && message.isEmpty(), matcher);
    throw Unplayable{matcher};
}

} // namespace saltbush::test
