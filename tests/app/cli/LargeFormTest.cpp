// SPDX-License-Identifier: GPL-3.0-or-later
// A form of the field that nobody here wrote, through the same functions as `form steps` and `form
// fill`.
#include "app/cli/World.h"
#include "app/common/Forms.h"
#include "app/common/RandomAnswers.h"
#include "core/form/InstanceXml.h"
#include "tests/support/Conformance.h"
#include "tests/support/Results.h"

#include <QJsonDocument>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

const app::WorldOptions &fixedWorld()
{
    static const app::WorldOptions options{"2026-11-23T10:00:00+11:00", "Australia/Melbourne", "3"};
    return options;
}

form::SharedForm verbalAutopsy()
{
    const QString folder = conformanceFolder();
    if (folder.isEmpty())
        SKIP("no conformance data beside the checkout");
    const auto loaded =
        must(app::loadForm(folder + QStringLiteral("/forms/javarosa/whova_form.xml")));
    REQUIRE(loaded.form);
    return loaded.form;
}

/// Answers by chance; gives the steps that were taken.
std::vector<app::Step> answerByChance(const form::SharedForm &form, std::uint64_t seed)
{
    const auto world = must(app::World::from(fixedWorld()));
    const auto session = must(interview::FormSession::begin(form, *world));
    app::StepTargetOf target(*session);
    SeededRandom chance(seed);
    app::RandomAnswers answers(target, chance);
    must(answers.answerAll());
    CHECK(answers.unanswered() == QStringList());
    CHECK(session->validateAll().empty());
    return must(app::readSteps(QJsonDocument(answers.steps()).toJson()));
}

} // namespace

SCENARIO("every relevant question of the verbal autopsy is answered, and the submission reads back")
{
    const form::SharedForm form = verbalAutopsy();
    std::size_t most = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const auto steps = answerByChance(form, seed);
        most = std::max(most, steps.size());

        const auto world = must(app::World::from(fixedWorld()));
        const auto session = must(interview::FormSession::begin(form, *world));
        app::StepTargetOf target(*session);
        for (const app::Step &step : steps)
            must(app::takeStep(target, step));
        const QByteArray xml = must(session->finalise());

        const xpath::Tree read = must(form::readInstance(*form, xml));
        CHECK(form::writeInstance(*form, read, [](xpath::NodeId) { return true; }) == xml);
        const auto resumed = must(interview::FormSession::resume(form, *world, xml));
        for (const app::Step &step : steps) {
            INFO(step.target.toStdString());
            const auto node = session->find(step.target);
            if (step.verb == QLatin1StringView("answer") && node && session->isRelevant(*node))
                CHECK(resumed->value(must(resumed->find(step.target))) == session->value(*node));
        }
    }
    CHECK(most > 100);
}
