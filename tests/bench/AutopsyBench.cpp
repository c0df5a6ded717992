// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Navigator.h"
#include "tests/bench/Figures.h"
#include "tests/core/interview/Scenario.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::bench;
using namespace saltbush::test;

namespace
{

/// The same answers as peers/javarosa/OpenForm.java gives.
QString answerTo(const interview::Question &question)
{
    if (!question.choices.empty())
        return question.choices.front().value;
    switch (question.type) {
    case form::DataType::Integer:
        return QStringLiteral("1");
    case form::DataType::Decimal:
        return QStringLiteral("1.5");
    case form::DataType::Date:
        return QStringLiteral("2020-05-01");
    case form::DataType::DateTime:
        return QStringLiteral("2020-05-01T00:00:00.000+10:00");
    default:
        return QStringLiteral("text");
    }
}

/// Goes from the first question to the last: sees each with its choices, gives an answer, takes it
/// back where the form does not allow it (JavaRosa keeps no answer that breaks a constraint).
class AnsweringThrough
{
public:
    explicit AnsweringThrough(interview::FormSession &session) : m_session(session)
    {
        const interview::Navigator navigator(session);
        for (auto page = navigator.first(); page.kind != interview::Page::Kind::End;
             page = navigator.next(page)) {
            for (std::size_t i = 0; i < page.questions.size(); ++i) {
                ask(page.questions[i]);
                if (page.kind == interview::Page::Kind::FieldList)
                    page = navigator.at(page.key);
            }
        }
    }

    int questions = 0;
    int answers = 0;

private:
    void ask(xpath::NodeId node)
    {
        ++questions;
        const interview::Question question = m_session.question(node);
        if (question.isReadOnly)
            return;
        std::ignore = must(m_session.answer(node, answerTo(question)));
        ++answers;
        if (m_session.validate(node)) {
            std::ignore = must(m_session.answer(node, {}));
            --answers;
        }
    }

    interview::FormSession &m_session;
};

} // namespace

TEST_CASE("The verbal autopsy", "[forms]")
{
    const QByteArray xml = conformanceForm(QStringLiteral("whova_form.xml"));
    std::vector<form::SharedForm> forms; // JavaRosa's are not cleared away within its time either
    figure("whova.load", bestOf(rounds, [&] { forms.push_back(readForm(xml)); }));
    int questions = 0, answers = 0;
    figure("whova.answer", bestOf(rounds, [&] {
               Scenario interview(forms.front());
               const AnsweringThrough through(interview.session());
               questions = through.questions;
               answers = through.answers;
           }));
    figure("whova.questions", questions);
    figure("whova.answers", answers);
}
