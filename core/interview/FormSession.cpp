// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/FormSession.h"

#include "core/form/InstanceXml.h"
#include "core/interview/AnswerTypes.h"
#include "core/interview/Engine.h"
#include "core/interview/InstancePath.h"
#include "core/interview/Limits.h"
#include "core/interview/Metadata.h"
#include "core/interview/QuestionView.h"
#include "core/interview/Texts.h"
#include "core/interview/Validation.h"

namespace saltbush::interview
{

using form::ModelIndex;
using form::noModel;
using xpath::NodeId;
using xpath::noNode;

namespace
{

Error atNode(ErrorCode code, const QString &path)
{
    Place place;
    place.node = path;
    return Error{code}.at(place);
}

/// Whether people may add and remove occurrences, or the form decides.
bool isFixed(const form::FormDefinition &form, ModelIndex repeat)
{
    const form::ControlIndex control = form.node(repeat).control;
    return control != form::noControl
        && (form.control(control).repeatCount || form.control(control).noAddRemove);
}

/// Over an instance that was stored, completed by what the form has beyond it.
Result<std::unique_ptr<Engine>> engineOver(form::SharedForm form, Host &host, xpath::Tree instance)
{
    const NodeId id = instance.attribute(instance.root(), form->names->find(QStringLiteral("id")));
    if (id != noNode && instance.value(id) != form->id)
        return fail(instanceMismatch);
    SALTBUSH_TRY_ASSIGN(auto logic, FormLogic::of(form));
    completeFromTemplate(logic->model(), instance);
    return std::make_unique<Engine>(form, host, std::move(logic), std::move(instance));
}

} // namespace

FormSession::FormSession(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)) { }
FormSession::~FormSession() = default;

Result<std::unique_ptr<FormSession>> FormSession::begin(form::SharedForm form, Host &host)
{
    SALTBUSH_TRY_ASSIGN(auto logic, FormLogic::of(form));
    xpath::Tree tree = *form->instanceTemplate;
    if (tree.size() > limits::maxNodes)
        return fail(form::tooLarge);
    addMissingInstanceId(tree);
    auto engine = std::make_unique<Engine>(form, host, std::move(logic), std::move(tree));
    SALTBUSH_TRY(engine->begin());
    return std::unique_ptr<FormSession>(new FormSession(std::move(engine)));
}

Result<std::unique_ptr<FormSession>> FormSession::resume(form::SharedForm form, Host &host,
                                                         const QByteArray &instanceXml)
{
    SALTBUSH_TRY_ASSIGN(xpath::Tree tree, form::readInstance(*form, instanceXml));
    return resume(std::move(form), host, std::move(tree));
}

Result<std::unique_ptr<FormSession>> FormSession::resume(form::SharedForm form, Host &host,
                                                         xpath::Tree instance)
{
    SALTBUSH_TRY_ASSIGN(auto engine, engineOver(std::move(form), host, std::move(instance)));
    engine->open(Recalculator::Sweep::Resumed);
    return std::unique_ptr<FormSession>(new FormSession(std::move(engine)));
}

Result<std::unique_ptr<FormSession>> FormSession::load(form::SharedForm form, Host &host,
                                                       const QByteArray &instanceXml)
{
    SALTBUSH_TRY_ASSIGN(xpath::Tree tree, form::readInstance(*form, instanceXml));
    SALTBUSH_TRY_ASSIGN(auto engine, engineOver(std::move(form), host, std::move(tree)));
    engine->open(Recalculator::Sweep::Loaded);
    return std::unique_ptr<FormSession>(new FormSession(std::move(engine)));
}

Result<std::unique_ptr<FormSession>> FormSession::edit(form::SharedForm form, Host &host,
                                                       const QByteArray &submission)
{
    SALTBUSH_TRY_ASSIGN(xpath::Tree tree, form::readInstance(*form, submission));
    deprecateInstanceId(tree, host.random());
    SALTBUSH_TRY_ASSIGN(auto engine, engineOver(std::move(form), host, std::move(tree)));
    engine->open(Recalculator::Sweep::Loaded);
    return std::unique_ptr<FormSession>(new FormSession(std::move(engine)));
}

const form::FormDefinition &FormSession::form() const { return *m_engine->world().form; }

const xpath::Tree &FormSession::tree() const { return m_engine->instance().tree(); }

Result<NodeId> FormSession::find(const QString &path) const
{
    const NodeId node = nodeAt(tree(), path);
    if (model(node) == noModel)
        return fail(atNode(noSuchNode, path));
    return node;
}

ModelIndex FormSession::model(NodeId node) const { return m_engine->instance().at(node).model; }

std::vector<NodeId> FormSession::instances(ModelIndex model, NodeId below) const
{
    return m_engine->instance().below(below, model);
}

QString FormSession::value(NodeId node) const
{
    return m_engine->instance().isLeaf(node) ? tree().value(node) : QString();
}

QString FormSession::storedValue(NodeId node) const
{
    return m_engine->instance().isLeaf(node) ? m_engine->instance().stored(node) : QString();
}

bool FormSession::isAside(NodeId node) const { return m_engine->instance().isAside(node); }

QString FormSession::nonresponse(NodeId node) const
{
    return model(node) == noModel ? QString() : m_engine->instance().reason(node);
}

bool FormSession::isRelevant(NodeId node) const
{
    return model(node) != noModel && m_engine->instance().at(node).relevant;
}

bool FormSession::isRequired(NodeId node) const { return m_engine->instance().at(node).required; }

bool FormSession::isReadOnly(NodeId node) const { return m_engine->instance().at(node).readOnly; }

Result<void> FormSession::checkAnswerable(NodeId node) const
{
    if (!m_engine->instance().isLeaf(node))
        return fail(noSuchNode);
    if (!isRelevant(node))
        return fail(atNode(notRelevant, path(node)));
    if (isReadOnly(node))
        return fail(atNode(readOnly, path(node)));
    return ok();
}

Result<ChangeSet> FormSession::answer(NodeId node, const QString &value, Misfit misfit)
{
    SALTBUSH_TRY(checkAnswerable(node));
    auto checked = checkedAnswer(m_engine->world(), node, value);
    if (!checked && checked.error().code == wrongType && misfit == Misfit::Clears)
        checked = nearest(form().node(model(node)).bind.type, value);
    if (!checked) {
        Place place;
        place.node = path(node);
        return fail(std::move(checked).error().at(place));
    }
    return m_engine->setValue(node, *checked);
}

Result<ChangeSet> FormSession::give(NodeId node, const QString &value)
{
    if (!m_engine->instance().isLeaf(node))
        return fail(noSuchNode);
    return m_engine->setValue(node, value);
}

std::optional<ErrorCode> FormSession::misfit(NodeId node, const QString &value) const
{
    if (!m_engine->instance().isLeaf(node))
        return noSuchNode;
    const auto checked = checkedAnswer(m_engine->world(), node, value);
    return checked ? std::nullopt : std::optional(checked.error().code);
}

Result<ChangeSet> FormSession::setNonresponse(NodeId node, const QString &reason)
{
    SALTBUSH_TRY(checkAnswerable(node));
    if (!reason.isEmpty() && !form().node(model(node)).bind.nonresponse.contains(reason))
        return fail(atNode(reasonNotAllowed, path(node)));
    return m_engine->setReason(node, reason);
}

Result<ChangeSet> FormSession::addRepeat(ModelIndex repeat, NodeId parent)
{
    if (repeat >= form().nodes().size() || !form().node(repeat).isRepeat
        || model(parent) != form().node(repeat).parent)
        return fail(notARepeat);
    if (isFixed(form(), repeat))
        return fail(atNode(readOnly, form().node(repeat).path));
    if (!isRelevant(parent))
        return fail(atNode(notRelevant, form().node(repeat).path));
    if (occurrences(repeat, parent).size() >= limits::maxOccurrences
        || !m_engine->instance().hasRoomFor(repeat))
        return fail(atNode(tooManyRepeats, form().node(repeat).path));
    return m_engine->addOccurrence(repeat, parent);
}

Result<ChangeSet> FormSession::removeRepeat(NodeId occurrence)
{
    if (model(occurrence) == noModel || !form().node(model(occurrence)).isRepeat)
        return fail(notARepeat);
    if (isFixed(form(), model(occurrence)))
        return fail(atNode(readOnly, path(occurrence)));
    return m_engine->removeOccurrence(occurrence);
}

std::vector<NodeId> FormSession::occurrences(ModelIndex repeat, NodeId parent) const
{
    return m_engine->instance().occurrences(repeat, parent);
}

const QString &FormSession::language() const { return m_engine->world().language; }

Result<ChangeSet> FormSession::setLanguage(const QString &language)
{
    if (language != this->language() && !form().translations.languages.contains(language))
        return fail(Error{form::unknownLanguage}.with(language));
    return m_engine->setLanguage(language);
}

ChangeSet FormSession::consentChanged() { return m_engine->consentChanged(); }

Question FormSession::question(NodeId node, const QString &language) const
{
    const xpath::Meter::Bound bound(m_engine->world().meter, limits::maxWorkAtOnce);
    return viewOf(m_engine->world(), node, language);
}

ShownText FormSession::groupLabel(form::ControlIndex control, NodeId node,
                                  const QString &language) const
{
    return Texts(m_engine->world(), language).shown(form().control(control).label, node);
}

ShownText FormSession::shortLabel(form::ControlIndex control, NodeId node,
                                  const QString &language) const
{
    ShownText brief = Texts(m_engine->world(), language)
                          .variant(form().control(control).label, QStringLiteral("short"), node);
    return brief.text.isEmpty() || brief.isFallback ? groupLabel(control, node, language) : brief;
}

std::optional<Violation> FormSession::validate(NodeId node) const
{
    return violationAt(m_engine->world(), node);
}

std::vector<Violation> FormSession::validateAll() const
{
    const xpath::Meter::Bound bound(m_engine->world().meter, limits::maxWorkAtOnce);
    return violations(m_engine->world());
}

Result<QByteArray> FormSession::finalise(Completeness completeness)
{
    m_engine->noteEnd();
    if (completeness == Completeness::Demanded) {
        if (const auto found = validateAll(); !found.empty())
            return fail(atNode(found.front().code, found.front().path));
    }
    return form::writeInstance(
        form(), tree(), [this](NodeId node) { return model(node) == noModel || isRelevant(node); });
}

QString FormSession::instanceId() const
{
    const NodeId node = metaNode(m_engine->world(), QStringLiteral("instanceID"));
    return node == noNode ? QString() : tree().value(node);
}

QString FormSession::instanceName() const
{
    const NodeId node = metaNode(m_engine->world(), QStringLiteral("instanceName"));
    return node == noNode ? QString() : value(node);
}

xpath::Tree FormSession::storedTree() const { return m_engine->instance().complete(); }

QByteArray FormSession::snapshot() const
{
    return form::writeInstance(form(), storedTree(), [](NodeId) { return true; });
}

const std::vector<Error> &FormSession::evaluationErrors() const
{
    return m_engine->world().evaluationErrors;
}

} // namespace saltbush::interview
