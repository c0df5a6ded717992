// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/Steps.h"
#include "core/interview/Navigator.h"

#include <QJsonArray>

namespace saltbush::app
{

/// Answers every relevant question of a form by chance, as a patient participant would: for the
/// demonstration, for `form steps`, and to try out any form. Keeps to types, choices and
/// constraints as far as chance finds values that satisfy them.
class RandomAnswers
{
public:
    /// Borrows both. The same seed and form give the same answers.
    RandomAnswers(StepTarget &target, Random &random);

    /// How often a question that allows it is answered with a reason instead (0 … 1).
    void setNonresponseShare(double share) { m_nonresponseShare = share; }
    /// How many occurrences of a repeat at the most.
    void setMostRepeats(int most) { m_mostRepeats = most; }

    /// Walks the form to its end. An error is one of the form or the disk, not of the answers.
    Result<void> answerAll();

    /// What was done, as a STEPS.json.
    [[nodiscard]] const QJsonArray &steps() const { return m_steps; }
    /// Questions for which no value was found that the form accepts.
    [[nodiscard]] const QStringList &unanswered() const { return m_unanswered; }

private:
    Result<void> walk();
    Result<void> answerQuestion(xpath::NodeId node);
    Result<bool> tryReason(const interview::Question &question);
    Result<void> tryValues(const interview::Question &question);
    Result<void> heed(const interview::Question &objection);
    /// Whether any value was accepted.
    Result<bool> tryEach(const interview::Question &question);
    /// A form may leave a question without any acceptable answer, given earlier ones ("in years",
    /// of a child of some months): changes its mind about those, as a person would.
    Result<bool> reconsider(const interview::Question &stuck);
    Result<bool> offerRepeat(const interview::Page &page);
    [[nodiscard]] QStringList candidates(const interview::Question &question);
    [[nodiscard]] QString someChoices(const interview::Question &question);
    [[nodiscard]] QString someText(const interview::Question &question);
    [[nodiscard]] QString pick(const QStringList &from);
    void note(const QString &verb, const QString &path, const QJsonValue &value);

    StepTarget &m_target;
    Random &m_random;
    double m_nonresponseShare = 0;
    int m_mostRepeats = 2; ///< 0 once the first walk is over
    std::vector<xpath::NodeId> m_answered;
    QJsonArray m_steps;
    QStringList m_unanswered;
};

} // namespace saltbush::app
