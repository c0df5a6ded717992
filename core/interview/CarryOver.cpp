// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/CarryOver.h"

#include "core/form/InstanceXml.h"
#include "core/form/MediaScopes.h"
#include "core/interview/InstancePath.h"
#include "core/interview/Recalculator.h"

#include <algorithm>

namespace saltbush::interview
{

using form::ModelIndex;
using form::noModel;
using xpath::NodeId;
using xpath::noNode;
using Fate = CarriedAnswer::Fate;

namespace
{

/// Each time one answer at least goes: more often than this only a form against itself.
constexpr int mostTries = 16;

xpath::NameId ownName(const form::FormDefinition &form, const char *local)
{
    return form.names->find(QString::fromLatin1(local), QString::fromLatin1(form::saltbushUri));
}

QString attributeOf(const xpath::Tree &tree, NodeId node, xpath::NameId name)
{
    const NodeId found = tree.attribute(node, name);
    return found == noNode ? QString() : tree.value(found);
}

/// Lays what was answered over a new interview.
class Overlay
{
public:
    Overlay(const FormSession &from, const form::FormDefinition &to, xpath::Tree &tree)
        : m_from(from)
        , m_old(from.storedTree())
        , m_form(to)
        , m_tree(tree)
    {
    }

    std::vector<CarriedAnswer> run()
    {
        layChildren(m_old.root(), m_tree.root());
        return std::move(m_answers);
    }

private:
    [[nodiscard]] const form::FormDefinition &oldForm() const { return m_from.form(); }
    [[nodiscard]] static QString localName(const xpath::Tree &tree, NodeId node)
    {
        return tree.names()->at(tree.name(node)).local;
    }
    [[nodiscard]] ModelIndex oldModel(NodeId node) const
    {
        return oldForm().find(form::withoutPositions(m_old.path(node)));
    }
    [[nodiscard]] ModelIndex newModel(NodeId node) const
    {
        return m_form.find(form::withoutPositions(m_tree.path(node)));
    }

    /// Children of one name, in order.
    static std::vector<NodeId> named(const xpath::Tree &tree, NodeId parent, const QString &name)
    {
        std::vector<NodeId> found;
        for (NodeId child = tree.firstChild(parent); child != noNode; child = tree.next(child))
            if (tree.kind(child) == xpath::NodeKind::Element && localName(tree, child) == name)
                found.push_back(child);
        return found;
    }

    void layChildren(NodeId old, NodeId here)
    {
        QStringList names;
        for (NodeId child = m_old.firstChild(old); child != noNode; child = m_old.next(child))
            if (m_old.kind(child) == xpath::NodeKind::Element
                && !names.contains(localName(m_old, child)))
                names << localName(m_old, child);
        for (const QString &name : names)
            layNamed(named(m_old, old, name), here, name);
        removeUnanswered(old, here);
    }

    void layNamed(const std::vector<NodeId> &olds, NodeId here, const QString &name)
    {
        std::vector<NodeId> places = named(m_tree, here, name);
        for (std::size_t i = 0; i < olds.size(); ++i) {
            const NodeId place = i < places.size() ? places[i] : addOccurrence(here, name);
            if (place == noNode)
                tellWithoutPlace(olds[i]);
            else
                lay(olds[i], place);
        }
        for (std::size_t i = olds.size(); i < places.size(); ++i)
            if (isRepeat(places[i]))
                m_tree.remove(places[i]); // the interview has fewer
    }

    /// Repeats that the interview has none of, while a new one begins with some.
    void removeUnanswered(NodeId old, NodeId here)
    {
        NodeId next = noNode;
        for (NodeId child = m_tree.firstChild(here); child != noNode; child = next) {
            next = m_tree.next(child);
            if (m_tree.kind(child) != xpath::NodeKind::Element || !isRepeat(child))
                continue;
            const QString name = localName(m_tree, child);
            const QString path = form::withoutPositions(m_old.path(old)) + u'/' + name;
            if (oldForm().find(path) != noModel && named(m_old, old, name).empty())
                m_tree.remove(child);
        }
    }

    [[nodiscard]] bool isRepeat(NodeId node) const
    {
        const ModelIndex model = newModel(node);
        return model != noModel && m_form.node(model).isRepeat;
    }

    NodeId addOccurrence(NodeId here, const QString &name)
    {
        const ModelIndex model =
            m_form.find(form::withoutPositions(m_tree.path(here)) + u'/' + name);
        if (model == noModel || !m_form.node(model).isRepeat)
            return noNode;
        const auto form = m_form.repeatTemplates.value(model);
        if (!form.tree)
            return noNode;
        const auto all = named(m_tree, here, name);
        const NodeId before = all.empty() ? noNode : m_tree.next(all.back());
        return m_tree.copySubtree(*form.tree, form.node, here, before);
    }

    void lay(NodeId old, NodeId here)
    {
        keepAside(old, here);
        const bool wasLeaf = !m_old.hasElementChildren(old);
        if (!wasLeaf && m_tree.hasElementChildren(here))
            return layChildren(old, here);
        if (!wasLeaf || m_tree.hasElementChildren(here))
            return tellWithoutPlace(old);
        layValue(old, here);
    }

    void layValue(NodeId old, NodeId here)
    {
        const ModelIndex was = oldModel(old), is = newModel(here);
        if (was == noModel || is == noModel)
            return;
        const form::ModelNode &question = oldForm().node(was);
        const QString value = m_old.value(old);
        const QString reason = attributeOf(m_old, old, ownName(oldForm(), "nonresponse"));
        if (question.control == form::noControl && !form::takesFiles(oldForm(), was)) {
            // Of what the form itself said, the new version has the word.
            const auto &calculate = m_form.node(is).bind.calculate;
            const bool isKept = calculate && calculate->text().contains(u"once(");
            const bool isOfForm = (calculate && !isKept) || (question.bind.calculate && !isKept)
                || (!question.bind.preload && value == givenBy(question));
            if (!isOfForm)
                m_tree.setValue(here, value);
            return;
        }
        m_tree.setValue(here, value);
        const xpath::NameId name = ownName(m_form, "nonresponse");
        if (reason.isEmpty())
            m_tree.removeAttribute(here, name);
        else
            m_tree.setAttribute(here, name, reason);
        tell(old, Fate::Kept, m_tree.path(here));
    }

    /// What a new interview had there, with the version before.
    [[nodiscard]] QString givenBy(const form::ModelNode &node) const
    {
        const xpath::Tree &given = *oldForm().instanceTemplate;
        return node.templateNode == noNode || node.templateNode >= given.size()
            ? QString()
            : given.value(node.templateNode);
    }

    /// An occurrence beyond what its count asks for stays one, where there is a count.
    void keepAside(NodeId old, NodeId here)
    {
        const QString aside = attributeOf(m_old, old, ownName(oldForm(), "aside"));
        if (!aside.isEmpty())
            m_tree.setAttribute(here, ownName(m_form, "aside"), aside);
    }

    void tellWithoutPlace(NodeId old)
    {
        if (!m_old.hasElementChildren(old))
            return tell(old, Fate::NoPlace);
        for (NodeId child = m_old.firstChild(old); child != noNode; child = m_old.next(child))
            if (m_old.kind(child) == xpath::NodeKind::Element)
                tellWithoutPlace(child);
    }

    /// Only of what somebody was asked.
    void tell(NodeId old, Fate fate, const QString &place = {})
    {
        const ModelIndex model = oldModel(old);
        if (model == noModel
            || (oldForm().node(model).control == form::noControl
                && !form::takesFiles(oldForm(), model)))
            return;
        CarriedAnswer answer{.fate = fate,
                             .path = m_old.path(old),
                             .node = m_from.model(old) == model ? old : noNode,
                             .place = place,
                             .value = m_old.value(old),
                             .reason = attributeOf(m_old, old, ownName(oldForm(), "nonresponse"))};
        if (!answer.value.isEmpty() || !answer.reason.isEmpty())
            m_answers.push_back(std::move(answer));
    }

    const FormSession &m_from;
    const xpath::Tree m_old;
    const form::FormDefinition &m_form;
    xpath::Tree &m_tree;
    std::vector<CarriedAnswer> m_answers;
};

/// Whether the new version takes an answer that was laid over it.
Fate fateOf(const FormSession &session, const CarriedAnswer &answer)
{
    const auto node = session.find(answer.place);
    if (!node)
        return answer.fate; // beyond a count, out of sight
    const form::Bind &bind = session.form().node(session.model(*node)).bind;
    if (!answer.reason.isEmpty())
        return bind.nonresponse.contains(answer.reason) ? Fate::Kept : Fate::DoesNotFit;
    if (session.storedValue(*node) != answer.value || session.misfit(*node, answer.value))
        return Fate::DoesNotFit;
    const auto violation = session.validate(*node);
    return violation ? Fate::Objected : Fate::Kept;
}

/// What a resumed interview leaves as it was stored: here the form is another.
Result<xpath::Tree> recalculated(const form::SharedForm &form, Host &host, const xpath::Tree &tree)
{
    SALTBUSH_TRY_ASSIGN(const auto logic, FormLogic::of(form));
    World world{form, host, Instance(logic->model(), tree), form->translations.defaultLanguage};
    Recalculator(world, *logic).sweep(Recalculator::Sweep::New);
    return world.instance.complete();
}

} // namespace

int CarryOver::count(CarriedAnswer::Fate fate) const
{
    return int(std::ranges::count(answers, fate, &CarriedAnswer::fate));
}

Result<CarryOver> planCarryOver(const FormSession &from, form::SharedForm to, Host &host)
{
    SALTBUSH_TRY_ASSIGN(const auto fresh, FormSession::begin(to, host));
    xpath::Tree tree = fresh->storedTree();
    CarryOver plan;
    plan.answers = Overlay(from, *to, tree).run();
    for (int tries = 0; tries < mostTries; ++tries) {
        SALTBUSH_TRY_ASSIGN(auto anew, recalculated(to, host, tree));
        SALTBUSH_TRY_ASSIGN(const auto session, FormSession::resume(to, host, std::move(anew)));
        bool isSettled = true;
        for (CarriedAnswer &answer : plan.answers) {
            if (answer.fate == Fate::NoPlace || answer.fate == Fate::DoesNotFit)
                continue;
            answer.fate = fateOf(*session, answer);
            if (answer.fate != Fate::DoesNotFit)
                continue;
            const NodeId place = nodeAt(tree, answer.place);
            tree.setValue(place, {});
            tree.removeAttribute(place, ownName(*to, "nonresponse"));
            isSettled = false; // others may have leant on it
        }
        plan.instance = session->snapshot();
        if (isSettled)
            return plan;
    }
    return fail(instanceMismatch);
}

} // namespace saltbush::interview
