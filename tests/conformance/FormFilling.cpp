// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/FormFilling.h"

#include "core/form/InstanceXml.h"
#include "core/interview/Navigator.h"
#include "tests/core/interview/AnswerEverything.h"
#include "tests/core/interview/Scenario.h"

namespace saltbush::conformance
{

using interview::FormSession;
using interview::Navigator;

namespace
{

QString readBack(const form::SharedForm &form, const FormSession &session,
                 const QByteArray &finished, interview::Host &host)
{
    const auto again = FormSession::resume(form, host, finished);
    if (!again)
        return QStringLiteral("resuming: ") + again.error().toString();
    const auto violations = (*again)->validateAll();
    if (!violations.empty())
        return QStringLiteral("read back, %1 is %2")
            .arg(violations[0].path, violations[0].code.toString());
    if (Navigator(**again).progress().answered != Navigator(session).progress().answered)
        return QStringLiteral("not all answers came back");
    return {};
}

/// With the defaults, and an answer where the form asks for one.
Result<QByteArray> fillWithDefaults(FormSession &session)
{
    test::AnswerEverything answers(session);
    auto finished = session.finalise();
    for (int bound = 0; bound < 500 && !finished; ++bound) {
        const auto node = session.find(finished.error().place.node);
        if (!node || !answers.answer(*node))
            break;
        finished = session.finalise();
    }
    return finished;
}

} // namespace

QString fillAndReadBack(const form::SharedForm &form)
{
    test::TestHost host;
    auto session = FormSession::begin(form, host);
    if (!session)
        return QStringLiteral("beginning: ") + session.error().toString();
    test::AnswerEverything(**session).run();
    auto finished = (*session)->finalise();
    if (!finished) {
        session = FormSession::begin(form, host);
        finished = fillWithDefaults(**session);
    }
    if (!finished)
        return QStringLiteral("finalising: ") + finished.error().toString();
    return readBack(form, **session, *finished, host);
}

} // namespace saltbush::conformance
