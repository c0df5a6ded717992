// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/FormCheck.h"

#include "core/interview/ChoiceColumns.h"
#include "core/interview/FormLogic.h"
#include "core/interview/FormSession.h"

#include <QSet>

namespace saltbush::interview
{

namespace
{

/// The world of an interview that nobody is asked: the present, and nothing known.
class TrialHost final : public Host
{
public:
    [[nodiscard]] const Clock &clock() const override { return m_clock; }
    [[nodiscard]] Random &random() override { return m_random; }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone::utc(); }
    [[nodiscard]] QString property(const QString &) const override { return {}; }
    [[nodiscard]] std::optional<bool> consentScope(const QString &) const override { return {}; }

private:
    SystemClock m_clock;
    SeededRandom m_random{1};
};

/// Expressions that have no value as soon as an interview begins, each once.
std::vector<Problem> mistakesAtTheBeginning(const form::SharedForm &form)
{
    TrialHost host;
    const auto session = FormSession::begin(form, host);
    if (!session)
        return {{Problem::Severity::Error, session.error()}};
    std::vector<Problem> problems;
    QSet<QString> said;
    for (const Error &error : (*session)->evaluationErrors()) {
        Problem problem{Problem::Severity::Warning, error};
        problem.error.place.node = form::withoutPositions(error.place.node);
        const QString text = problem.error.toString();
        if (!said.contains(text))
            problems.push_back(std::move(problem));
        said.insert(text);
    }
    return problems;
}

/// A form may have several circles, each a problem of its own.
std::vector<Problem> each(const Error &error)
{
    if (error.code != form::dependencyCycle)
        return {{Problem::Severity::Error, error}};
    std::vector<Problem> problems;
    for (const QString &circle : error.facts) {
        Error one{error.code, error.place, {circle}};
        one.place.node = circle.section(form::circleArrow, 0, 0);
        problems.push_back({Problem::Severity::Error, std::move(one)});
    }
    return problems;
}

std::vector<Problem> circlesOf(const form::SharedForm &form)
{
    const auto logic = FormLogic::of(form);
    const bool hasCircles = !logic && logic.error().code == form::dependencyCycle;
    return hasCircles ? each(logic.error()) : std::vector<Problem>{};
}

} // namespace

std::vector<Problem> checkLogic(const form::SharedForm &form)
{
    const auto logic = FormLogic::of(form);
    if (!logic)
        return each(logic.error());
    std::vector<Problem> problems = mistakesAtTheBeginning(form);
    std::ranges::move(choicesWithoutColumns(*form), std::back_inserter(problems));
    return problems;
}

std::vector<Problem> checkLogic(const form::ReadForm &read)
{
    if (read.form)
        return checkLogic(read.form);
    return read.attempt ? circlesOf(read.attempt) : std::vector<Problem>{};
}

} // namespace saltbush::interview
