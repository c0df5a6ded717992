// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/PageWalk.h"

#include <algorithm>

namespace saltbush::interview
{

using form::Control;
using form::ControlIndex;
using form::ControlKind;
using form::ModelIndex;
using form::noControl;
using form::noModel;
using xpath::NodeId;
using xpath::noNode;

// --- spots ---

NodeId PageWalk::ancestor(NodeId node, ModelIndex model) const
{
    while (node != noNode && m_session.model(node) != model)
        node = m_session.tree().parent(node);
    return node;
}

/// The occurrence of the nearest repeat around a control that a node stands in, else the root.
NodeId PageWalk::scopeOf(ControlIndex control, NodeId node) const
{
    for (ControlIndex up = m_form.control(control).parent; up != noControl;
         up = m_form.control(up).parent) {
        if (m_form.control(up).kind == ControlKind::Repeat)
            return ancestor(node, m_form.control(up).node);
    }
    return m_session.tree().root();
}

Spot PageWalk::spotFor(ControlIndex control, NodeId node) const
{
    Spot spot{control, scopeOf(control, node)};
    if (m_form.control(control).kind == ControlKind::Repeat)
        spot.occurrence = ancestor(node, m_form.control(control).node);
    return spot;
}

Spot PageWalk::spotOf(const Page &page) const
{
    if (page.kind == Page::Kind::AddRepeat)
        return {page.container, scopeOf(page.container, page.parent), noNode, true};
    const NodeId first = page.questions.front();
    return spotFor(page.kind == Page::Kind::FieldList ? page.container
                                                      : m_form.node(m_session.model(first)).control,
                   first);
}

std::optional<Spot> PageWalk::spotOf(NodeId node) const
{
    ModelIndex model = m_session.model(node);
    while (model != noModel && m_form.node(model).control == noControl)
        model = m_form.node(model).parent;
    if (model == noModel)
        return std::nullopt;
    ControlIndex control = m_form.node(model).control;
    for (ControlIndex up = control; up != noControl; up = m_form.control(up).parent) {
        if (m_form.control(up).hasAppearance(QStringLiteral("field-list")))
            control = up;
    }
    return spotFor(control, node);
}

NodeId PageWalk::nodeOf(const Spot &spot) const
{
    const Control &control = controlOf(spot);
    if (control.kind == ControlKind::Repeat)
        return spot.occurrence;
    if (control.node == noModel || spot.scope == noNode)
        return noNode;
    const auto nodes = m_session.instances(control.node, spot.scope);
    return nodes.empty() ? noNode : nodes.front();
}

/// Where occurrences of a repeat's spot stand.
NodeId PageWalk::repeatParent(const Spot &spot) const
{
    const auto parents = m_session.instances(m_form.node(controlOf(spot).node).parent, spot.scope);
    return parents.empty() ? noNode : parents.front();
}

std::optional<Spot> PageWalk::parentOf(const Spot &spot) const
{
    const ControlIndex parent = controlOf(spot).parent;
    if (parent == noControl)
        return std::nullopt;
    return m_form.control(parent).kind == ControlKind::Repeat ? spotFor(parent, spot.scope)
                                                              : Spot{parent, spot.scope};
}

void PageWalk::appendSpots(ControlIndex control, NodeId scope, std::vector<Spot> &to) const
{
    const Control &what = m_form.control(control);
    Spot spot{control, scope};
    if (what.kind != ControlKind::Repeat) {
        to.push_back(spot);
        return;
    }
    for (const NodeId occurrence : m_session.occurrences(what.node, repeatParent(spot)))
        to.push_back({control, scope, occurrence});
    if (!what.repeatCount && !what.noAddRemove)
        to.push_back({control, scope, noNode, true});
}

std::vector<Spot> PageWalk::top() const
{
    std::vector<Spot> spots;
    for (const ControlIndex control : m_form.body())
        appendSpots(control, m_session.tree().root(), spots);
    return spots;
}

std::vector<Spot> PageWalk::childrenOf(const Spot &spot) const
{
    std::vector<Spot> spots;
    const NodeId scope = spot.occurrence == noNode ? spot.scope : spot.occurrence;
    for (const ControlIndex control : controlOf(spot).children)
        appendSpots(control, scope, spots);
    return spots;
}

std::vector<Spot> PageWalk::siblingsOf(const Spot &spot) const
{
    const auto parent = parentOf(spot);
    return parent ? childrenOf(*parent) : top();
}

bool PageWalk::isShown(const Spot &spot) const
{
    if (spot.isAddRepeat) {
        const NodeId parent = repeatParent(spot);
        const auto there = m_session.occurrences(controlOf(spot).node, parent);
        return m_session.isRelevant(parent)
            && (there.empty() || std::any_of(there.begin(), there.end(), [this](NodeId node) {
                    return m_session.isRelevant(node);
                }));
    }
    const ModelIndex model = controlOf(spot).node;
    const bool wrapsRepeat = controlOf(spot).kind == ControlKind::Group && model != noModel
        && m_form.node(model).isRepeat;
    if (controlOf(spot).isContainer() && (model == noModel || wrapsRepeat))
        return true;
    return m_session.isRelevant(nodeOf(spot));
}

// --- pages ---

std::optional<Page> PageWalk::first() const { return enterFirstOf(top(), true); }

std::optional<Page> PageWalk::last() const { return enterFirstOf(top(), false); }

std::optional<Page> PageWalk::firstIn(const Spot &spot) const { return enter(spot, true); }

std::optional<Page> PageWalk::lastIn(const Spot &spot) const { return enter(spot, false); }

std::optional<Page> PageWalk::after(const Spot &spot) const { return step(spot, true); }

std::optional<Page> PageWalk::before(const Spot &spot) const { return step(spot, false); }

std::optional<Page> PageWalk::addRepeat(ModelIndex repeat, NodeId parent) const
{
    const ControlIndex control = m_form.node(repeat).control;
    if (!m_form.node(repeat).isRepeat || control == noControl)
        return std::nullopt;
    const Spot spot{control, scopeOf(control, parent), noNode, true};
    return isShown(spot) ? std::optional(addRepeatPage(spot)) : std::nullopt;
}

Page PageWalk::addRepeatPage(const Spot &spot) const
{
    Page page;
    page.kind = Page::Kind::AddRepeat;
    page.container = spot.control;
    page.parent = repeatParent(spot);
    const QString path = m_form.node(controlOf(spot).node).path;
    page.key = u'+' + m_session.path(page.parent) + path.mid(path.lastIndexOf(u'/'));
    return page;
}

void PageWalk::addQuestions(const Spot &spot, Page &page) const
{
    for (const Spot &child : childrenOf(spot)) {
        if (child.isAddRepeat || !isShown(child))
            continue;
        if (controlOf(child).isContainer())
            addQuestions(child, page);
        else
            page.questions.push_back(nodeOf(child));
    }
}

std::optional<Page> PageWalk::fieldList(const Spot &spot) const
{
    Page page;
    page.kind = Page::Kind::FieldList;
    page.container = spot.control;
    addQuestions(spot, page);
    if (page.questions.empty())
        return std::nullopt;
    page.key = m_session.path(page.questions.front());
    return page;
}

/// The first (or, backwards, last) page of what stands at a spot.
std::optional<Page> PageWalk::enter(const Spot &spot, bool forward) const
{
    if (!isShown(spot))
        return std::nullopt;
    if (spot.isAddRepeat)
        return addRepeatPage(spot);
    if (controlOf(spot).hasAppearance(QStringLiteral("field-list")))
        return fieldList(spot);
    if (controlOf(spot).isContainer())
        return enterFirstOf(childrenOf(spot), forward);
    Page page;
    page.kind = Page::Kind::Question;
    page.questions = {nodeOf(spot)};
    page.key = m_session.path(page.questions.front());
    return page;
}

std::optional<Page> PageWalk::enterFirstOf(std::vector<Spot> spots, bool forward) const
{
    if (!forward)
        std::reverse(spots.begin(), spots.end());
    for (const Spot &spot : spots) {
        if (auto page = enter(spot, forward))
            return page;
    }
    return std::nullopt;
}

/// The next (or previous) page after all that stands at a spot.
std::optional<Page> PageWalk::step(const Spot &spot, bool forward) const
{
    std::vector<Spot> siblings = siblingsOf(spot);
    const auto here = std::find(siblings.begin(), siblings.end(), spot);
    if (forward && here != siblings.end())
        siblings.erase(siblings.begin(), here + 1);
    else
        siblings.erase(here, siblings.end());
    if (auto page = enterFirstOf(std::move(siblings), forward))
        return page;
    const auto parent = parentOf(spot);
    return parent ? step(*parent, forward) : std::nullopt;
}

} // namespace saltbush::interview
