// SPDX-License-Identifier: GPL-3.0-or-later
// webforms_scenario_traces.json: interviews that were recorded from ODK Web Forms.
#include "tests/conformance/Suite.h"
#include "tests/conformance/Trace.h"

#include <QJsonDocument>

namespace saltbush::conformance
{

namespace
{

/// Recorded against a stub (README of the conformance data).
bool callsStub(const QJsonArray &steps)
{
    static const QStringList stubs{"atQuestion", "atTheEndOfForm",     "getCurrentIndex",
                                   "getFormDef", "getQuestionAtIndex", "nextRef"};
    for (const QJsonValue &step : steps) {
        if (stubs.contains(step[u"method"].toString()))
            return true;
    }
    return false;
}

class TraceSuite final : public Suite
{
public:
    TraceSuite(QJsonArray traces, QString formsFolder)
        : m_traces(std::move(traces))
        , m_formsFolder(std::move(formsFolder))
    {
    }

    [[nodiscard]] int size() const override { return int(m_traces.size()); }

    [[nodiscard]] CaseName nameOf(int index) const override
    {
        const QJsonObject trace = m_traces[index].toObject();
        return {idOf(trace), trace[QLatin1String("file")].toString(),
                trace[QLatin1String("test")].toString()};
    }

    [[nodiscard]] Outcome run(int index) override
    {
        const QJsonObject trace = m_traces[index].toObject();
        const QJsonArray steps = trace[QLatin1String("steps")].toArray();
        if (trace[QLatin1String("mode")].toString() != u"run")
            return Outcome::notCounted("fails upstream");
        if (!trace[QLatin1String("complete")].toBool())
            return Outcome::notCounted("is not complete");
        if (callsStub(steps))
            return Outcome::notCounted("was recorded against a stub");
        test::TracePlayer player(m_formsFolder);
        const QString difference = player.play(steps);
        return player.lacksData() ? Outcome{Verdict::Skipped, difference}
                                  : Outcome::from(difference);
    }

private:
    QJsonArray m_traces;
    QString m_formsFolder;
};

} // namespace

std::unique_ptr<Suite> traceSuite(const QString &path, const QString &formsFolder)
{
    return std::make_unique<TraceSuite>(QJsonDocument::fromJson(contentOf(path)).array(),
                                        formsFolder);
}

} // namespace saltbush::conformance
