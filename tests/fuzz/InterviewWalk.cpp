// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/InterviewWalk.h"

#include "core/form/InstanceXml.h"
#include "core/interview/Entities.h"
#include "core/interview/FormCheck.h"
#include "core/interview/FormSession.h"
#include "core/interview/Navigator.h"
#include "tests/fuzz/FuzzHost.h"

namespace saltbush::fuzz
{

using interview::FormSession;

namespace
{

constexpr int questionsAnswered = 8;

QString anAnswer(const interview::Question &question, int turn)
{
    if (!question.choices.empty())
        return question.choices[std::size_t(turn) % question.choices.size()].value;
    static const QStringList answers{QStringLiteral("1"), QStringLiteral("2026-11-01"),
                                     QStringLiteral("word"), QString()};
    return answers[turn % answers.size()];
}

void answerSome(FormSession &session)
{
    int turn = 0;
    for (const form::Control &control : session.form().controls()) {
        if (control.isContainer() || control.node == form::noModel)
            continue;
        const auto nodes = session.instances(control.node, session.tree().root());
        if (nodes.empty())
            continue;
        const interview::Question question = session.question(nodes.back());
        (void)form::readMarkdown(question.label.text, question.label.outputs);
        (void)session.answer(nodes.back(), anAnswer(question, turn));
        (void)session.validate(nodes.back());
        if (++turn == questionsAnswered)
            return;
    }
}

void addToRepeats(FormSession &session)
{
    const auto controls = session.form().controls();
    for (form::ControlIndex index = 0; index < controls.size(); ++index) {
        const form::Control &control = controls[index];
        if (control.kind != form::ControlKind::Repeat || control.node == 0)
            continue;
        const auto parents =
            session.instances(session.form().node(control.node).parent, session.tree().root());
        if (parents.empty())
            continue;
        (void)session.addRepeat(index, parents.front());
        const auto occurrences = session.occurrences(index, parents.front());
        if (occurrences.size() > 2)
            (void)session.removeRepeat(occurrences[1]);
        return;
    }
}

} // namespace

void walkThrough(const form::SharedForm &form)
{
    FuzzHost host;
    const auto session = FormSession::begin(form, host);
    if (!session)
        return;
    answerSome(**session);
    addToRepeats(**session);
    answerSome(**session);
    for (const QString &language : form->translations.languages)
        (void)(*session)->setLanguage(language);
    (void)(*session)->validateAll();
    const auto resumed = FormSession::resume(form, host, (*session)->snapshot());
    if (resumed)
        answerSome(**resumed);
    (void)interview::entityChanges(**session);
    const auto written = (*session)->finalise(interview::Completeness::AsItStands);
    if (!written)
        return;
    if (const auto read = form::readInstance(*form, *written))
        (void)form::writeInstance(*form, *read, {});
}

} // namespace saltbush::fuzz
