// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interview/Scenario.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

TestForm questionnaire(int questions)
{
    TestForm form;
    for (int i = 0; i < questions; ++i) {
        form.instance += QStringLiteral("<q%1/><c%1/>").arg(i);
        form.model += QStringLiteral("<bind nodeset=\"/data/c%1\" calculate=\"/data/q%1 + 1\" "
                                     "relevant=\"/data/q%1 != 'no'\"/>")
                          .arg(i);
        form.body += QStringLiteral("<input ref=\"/data/q%1\"/>").arg(i);
    }
    return form;
}

} // namespace

TEST_CASE("One answer evaluates what depends on it, however large the form is")
{
    for (const int questions : {100, 5000}) {
        Scenario interview(questionnaire(questions));
        const xpath::NodeId node = interview.node(QStringLiteral("/data/q%1").arg(questions - 1));
        QElapsedTimer timer;
        timer.start();
        constexpr int answers = 200;
        for (int i = 0; i < answers; ++i)
            CHECK(must(interview.session().answer(node, QString::number(i))).values.size() == 2);
        std::printf("%d nodes: %.1f µs an answer\n", questions * 2,
                    double(timer.nsecsElapsed()) / 1e3 / answers);
    }
}
