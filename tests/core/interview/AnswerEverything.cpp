// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interview/AnswerEverything.h"

#include <QJsonObject>

namespace saltbush::test
{

using form::ControlKind;
using form::DataType;
using interview::Question;
using xpath::NodeId;
using xpath::noNode;

namespace
{

QStringList ofType(DataType type)
{
    switch (type) {
    case DataType::Integer:
        return {"1", "20", "0", "5", "100", "2000", "12345"};
    case DataType::Decimal:
        return {"1.5", "20.5", "0", "36.6", "100"};
    case DataType::Date:
        return {"2020-02-29", "1980-05-17", "2030-01-01", "2016-06-15"};
    case DataType::Time:
        return {"10:30:00.000+10:00"};
    case DataType::DateTime:
        return {"2020-02-29T10:30:00.000+10:00", "2030-01-01T00:00:00.000Z"};
    case DataType::GeoPoint:
        return {"-37.8136 144.9631 0 5"};
    case DataType::GeoTrace:
        return {"-37.8 144.9 0 0;-37.9 145 0 0"};
    case DataType::GeoShape:
        return {"-37.8 144.9 0 0;-37.9 145 0 0;-37.8 145 0 0;-37.8 144.9 0 0"};
    case DataType::Boolean:
        return {"true"};
    default:
        return {"Answer", "12345", "0412345678", "a@b.org", "1", "Answer with more words"};
    }
}

} // namespace

QStringList AnswerEverything::candidates(const Question &question) const
{
    QStringList all;
    switch (question.kind) {
    case ControlKind::SelectOne:
    case ControlKind::SelectMultiple:
        for (const interview::Choice &choice : question.choices)
            all.append(choice.value);
        break;
    case ControlKind::Rank:
        for (const interview::Choice &choice : question.choices)
            all.append(choice.value);
        return {all.join(u' ')};
    case ControlKind::Trigger:
        return {"OK"};
    case ControlKind::Upload:
        return {"file.bin"};
    case ControlKind::Range:
        all.append(question.parameters.value("start", "1"));
        break;
    default:
        break;
    }
    return all + ofType(question.type);
}

/// The first candidate that the form takes without complaint; else the first that it takes at all.
bool AnswerEverything::answer(NodeId node)
{
    const QString path = m_session.path(node);
    QString taken;
    for (const QString &candidate : candidates(m_session.question(node))) {
        if (candidate.isEmpty() || !m_session.answer(node, candidate))
            continue;
        taken = candidate;
        if (!m_session.validate(node))
            break;
    }
    if (taken.isEmpty() || m_session.validate(node)) {
        m_unanswered.append(path);
        if (taken.isEmpty())
            return false;
    }
    m_steps.append(QJsonObject{{"answer", QJsonArray{path, m_session.value(node)}}});
    return true;
}

bool AnswerEverything::addOccurrences()
{
    const form::FormDefinition &form = m_session.form();
    for (const form::Control &control : form.controls()) {
        if (control.kind != ControlKind::Repeat || control.repeatCount || control.noAddRemove)
            continue;
        const form::ModelIndex parentModel = form.node(control.node).parent;
        for (const NodeId parent : m_session.instances(parentModel, m_session.tree().root())) {
            if (!m_session.occurrences(control.node, parent).empty()
                || !m_session.addRepeat(control.node, parent))
                continue;
            const QString path = m_session.path(m_session.occurrences(control.node, parent).back());
            m_steps.append(QJsonObject{{"add", path}});
            return true;
        }
    }
    return false;
}

/// Once through the form; whether anything was answered.
bool AnswerEverything::pass()
{
    bool answered = addOccurrences();
    const form::FormDefinition &form = m_session.form();
    for (const form::Control &control : form.controls()) {
        if (control.isContainer() || control.node == form::noModel)
            continue;
        for (const NodeId node : m_session.instances(control.node, m_session.tree().root())) {
            const bool isOpen = m_session.isRelevant(node) && !m_session.isReadOnly(node)
                && m_session.value(node).isEmpty();
            if (isOpen && !m_unanswered.contains(m_session.path(node)) && answer(node))
                answered = true;
        }
    }
    return answered;
}

QJsonArray AnswerEverything::run()
{
    for (int bound = 0; bound < 50 && pass(); ++bound) { }
    return m_steps;
}

} // namespace saltbush::test
