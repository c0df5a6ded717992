// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/FormSession.h"

#include <QJsonArray>

namespace saltbush::test
{

/// Answers every relevant question of an interview that has no answer yet with something of its
/// type (a choice that exists, a number within a range), as long as answers open new questions;
/// repeats that a person may add to get one occurrence. Gives what it did as steps of `form fill`
/// (DESIGN.md §5).
class AnswerEverything
{
public:
    explicit AnswerEverything(interview::FormSession &session) : m_session(session) { }

    QJsonArray run();
    /// One question; whether the form took anything.
    bool answer(xpath::NodeId node);

    /// Questions for which it found nothing that the form takes.
    [[nodiscard]] const QStringList &unanswered() const { return m_unanswered; }

private:
    bool pass();
    bool addOccurrences();
    [[nodiscard]] QStringList candidates(const interview::Question &question,
                                         xpath::NodeId node) const;
    [[nodiscard]] QStringList namedByConstraint(xpath::NodeId node) const;
    [[nodiscard]] QStringList pointsOfShapes() const;

    interview::FormSession &m_session;
    QJsonArray m_steps;
    QStringList m_unanswered;
};

} // namespace saltbush::test
