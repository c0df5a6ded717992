// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Navigator.h"

namespace saltbush::interview
{

/// A control as it appears in one place of the instance.
struct Spot
{
    form::ControlIndex control = form::noControl;
    /// The instance node that the control's node is looked for below: an occurrence of the nearest
    /// repeat around it, or the root.
    xpath::NodeId scope = xpath::noNode;
    /// For a repeat: the occurrence meant.
    xpath::NodeId occurrence = xpath::noNode;
    bool isAddRepeat = false; ///< the page after the occurrences

    friend bool operator==(const Spot &, const Spot &) = default;
};

/// Finds pages by walking the body of the form and the instance side by side; looks only at what
/// lies between one page and the next.
class PageWalk
{
public:
    explicit PageWalk(const FormSession &session) : m_session(session), m_form(session.form()) { }

    [[nodiscard]] std::optional<Page> first() const;
    [[nodiscard]] std::optional<Page> last() const;
    [[nodiscard]] std::optional<Page> firstIn(const Spot &spot) const;
    [[nodiscard]] std::optional<Page> lastIn(const Spot &spot) const;
    [[nodiscard]] std::optional<Page> after(const Spot &spot) const;
    [[nodiscard]] std::optional<Page> before(const Spot &spot) const;
    /// The offer to add to a repeat, where it is made.
    [[nodiscard]] std::optional<Page> addRepeat(form::ModelIndex repeat,
                                                xpath::NodeId parent) const;

    [[nodiscard]] Spot spotOf(const Page &page) const;
    /// The page that holds a node: of its own control, or of the field-list around it.
    [[nodiscard]] std::optional<Spot> spotOf(xpath::NodeId node) const;

    /// The control's own instance below the scope; noNode where it has none there.
    [[nodiscard]] xpath::NodeId nodeOf(const Spot &spot) const;
    [[nodiscard]] std::vector<Spot> childrenOf(const Spot &spot) const;
    [[nodiscard]] std::vector<Spot> top() const;
    [[nodiscard]] bool isShown(const Spot &spot) const; ///< relevant
    [[nodiscard]] const form::Control &controlOf(const Spot &spot) const
    {
        return m_form.control(spot.control);
    }

private:
    [[nodiscard]] Spot spotFor(form::ControlIndex control, xpath::NodeId node) const;
    [[nodiscard]] std::vector<Spot> siblingsOf(const Spot &spot) const;
    [[nodiscard]] xpath::NodeId ancestor(xpath::NodeId node, form::ModelIndex model) const;
    [[nodiscard]] std::optional<Spot> parentOf(const Spot &spot) const;
    [[nodiscard]] std::optional<Page> step(const Spot &spot, bool forward) const;
    [[nodiscard]] std::optional<Page> enter(const Spot &spot, bool forward) const;
    [[nodiscard]] std::optional<Page> enterFirstOf(std::vector<Spot> spots, bool forward) const;
    [[nodiscard]] std::optional<Page> fieldList(const Spot &spot) const;
    [[nodiscard]] Page addRepeatPage(const Spot &spot) const;
    void addQuestions(const Spot &spot, Page &page) const;
    void appendSpots(form::ControlIndex control, xpath::NodeId scope, std::vector<Spot> &to) const;
    [[nodiscard]] xpath::NodeId scopeOf(form::ControlIndex control, xpath::NodeId node) const;
    [[nodiscard]] xpath::NodeId repeatParent(const Spot &spot) const;

    const FormSession &m_session;
    const form::FormDefinition &m_form;
};

} // namespace saltbush::interview
