// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interview/AnswerEverything.h"

#include "core/form/ConstraintValues.h"
#include "core/xpath/Geo.h"

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
        return {"Answer", "12345", "20", "0412345678", "a@b.org", "1", "Answer with more words"};
    }
}

} // namespace

/// What the question's constraint itself names.
QStringList AnswerEverything::namedByConstraint(NodeId node) const
{
    const form::ModelIndex model = m_session.model(node);
    const auto &constraint = m_session.form().node(model).bind.constraint;
    if (!constraint)
        return {};
    return form::valuesNamedIn(constraint->text());
}

/// The middle of each shape that the form holds.
QStringList AnswerEverything::pointsOfShapes() const
{
    QStringList all;
    const xpath::Tree &tree = m_session.tree();
    for (NodeId node = 0; node < tree.size(); ++node) {
        const std::vector<xpath::GeoPoint> shape = xpath::pointsFromText(tree.value(node));
        if (shape.size() < 3)
            continue;
        double latitude = 0, longitude = 0;
        for (const xpath::GeoPoint &point : shape) {
            latitude += point.latitude / double(shape.size());
            longitude += point.longitude / double(shape.size());
        }
        all.append(QStringLiteral("%1 %2 0 0").arg(latitude).arg(longitude));
    }
    return all;
}

QStringList AnswerEverything::candidates(const Question &question, NodeId node) const
{
    QStringList all;
    switch (question.kind) {
    case ControlKind::SelectOne:
    case ControlKind::SelectMultiple:
        for (const interview::Choice &choice : question.choices)
            all.append(choice.value);
        if (question.kind == ControlKind::SelectMultiple) {
            const QStringList values = all;
            for (qsizetype count = 2; count <= values.size(); ++count)
                all.append(values.first(count).join(u' '));
        }
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
    if (question.type == DataType::GeoPoint)
        all += pointsOfShapes();
    return all + ofType(question.type) + namedByConstraint(node);
}

/// The first candidate that the form takes without complaint; else the first that it takes at all.
bool AnswerEverything::answer(NodeId node)
{
    const QString path = m_session.path(node);
    QString taken;
    for (const QString &candidate : candidates(m_session.question(node), node)) {
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
