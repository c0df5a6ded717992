// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Texts.h"

#include <functional>

namespace saltbush::interview
{

/// The choices of one select or rank at one moment: those written in the form, or the nodes that
/// its itemset gives now.
class Choices
{
public:
    Choices(const World &world, xpath::NodeId question);

    /// Whether the question has a list at all that answers can be held against.
    [[nodiscard]] bool exist() const;
    /// Whether it is a question that has choices, listed or not.
    [[nodiscard]] bool arePossible() const { return m_control != nullptr; }
    [[nodiscard]] std::vector<Choice> all(const QString &language) const;
    /// Of a question for a place, line or shape: what the form wants seen beside it, as far as it
    /// says where that is; at most limits::maxPlaces.
    [[nodiscard]] std::vector<Choice> places(const QString &language) const;
    [[nodiscard]] QStringList values() const;
    [[nodiscard]] bool has(const QString &value) const;
    /// Whether the list could not be evaluated when it was last asked for something: then nothing
    /// is known of what may be answered, and no answer is to be taken away for it.
    [[nodiscard]] bool failed() const { return m_failed; }
    /// nullopt where no choice has that value.
    [[nodiscard]] std::optional<ShownText> label(const QString &value,
                                                 const QString &language) const;
    /// Of the words of an answer, those that are among the choices, as an answer.
    [[nodiscard]] QString kept(const QString &answer) const;
    /// The same in the order of the choices, each once.
    [[nodiscard]] QStringList keptInOrder(const QString &answer) const;

private:
    /// Called for each choice until it says no.
    using Visitor = std::function<bool(const QString &value, const form::Item *, xpath::NodeRef)>;
    void visit(const Visitor &visitor) const;
    void visitItemset(const form::Itemset &itemset, const Visitor &visitor) const;
    [[nodiscard]] xpath::NodeSet items(const form::Itemset &itemset) const;
    [[nodiscard]] ShownText fileLabel(const form::FileList &file, xpath::NodeRef node,
                                      const QString &language) const;
    [[nodiscard]] ShownText labelOf(const QString &value, const form::Item *item,
                                    xpath::NodeRef node, const QString &language) const;

    [[nodiscard]] QString labelText(const xpath::Expression &expression, xpath::NodeRef node) const;

    const World &m_world;
    xpath::NodeId m_question;
    xpath::NameId m_labelName = xpath::noName; ///< of the child that a label is, if it is no more
    const form::Control *m_control = nullptr;  ///< of a question that has choices
    const form::Control *m_beside = nullptr;   ///< of one that has places beside it
    mutable bool m_failed = false;
};

/// The words of a select's answer.
[[nodiscard]] QStringList words(const QString &answer);

} // namespace saltbush::interview
