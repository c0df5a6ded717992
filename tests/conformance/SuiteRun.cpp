// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/SuiteRun.h"

#include "tests/conformance/KnownDifferences.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <optional>

namespace saltbush::conformance
{

namespace
{

/// One worker, from its first case to its end.
class WorkerRun
{
public:
    WorkerRun(const QStringList &arguments, std::chrono::milliseconds timeout) : m_timeout(timeout)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
        m_process.waitForStarted();
    }
    ~WorkerRun() { m_process.waitForFinished(int(m_timeout.count())); }
    WorkerRun(const WorkerRun &) = delete;
    WorkerRun &operator=(const WorkerRun &) = delete;

    /// The next line it says; nothing when it has ended or said nothing for too long.
    std::optional<QJsonObject> nextLine()
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_process.canReadLine()) {
            const auto left = m_timeout.count() - timer.elapsed();
            if (m_process.state() == QProcess::NotRunning)
                break;
            if (left <= 0) {
                m_why = QStringLiteral("took longer than %1 s").arg(m_timeout.count() / 1000);
                m_process.kill();
                m_process.waitForFinished();
                return std::nullopt;
            }
            m_process.waitForReadyRead(int(left));
        }
        if (!m_process.canReadLine()) {
            m_why = m_process.exitStatus() == QProcess::CrashExit
                ? QStringLiteral("crashed")
                : QStringLiteral("ended with %1").arg(m_process.exitCode());
            return std::nullopt;
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    /// Why there is no next line.
    [[nodiscard]] const QString &why() const { return m_why; }

private:
    QProcess m_process;
    std::chrono::milliseconds m_timeout;
    QString m_why;
};

CaseResult judged(const QString &suite, const CaseName &name, const Outcome &outcome)
{
    CaseResult result{name, outcome, {}};
    if (outcome.verdict == Verdict::Failed)
        result.known = knownDifference(suite, name);
    return result;
}

} // namespace

int SuiteResult::count(Verdict verdict) const
{
    return int(std::count_if(cases.begin(), cases.end(), [&](const CaseResult &each) {
        return each.outcome.verdict == verdict;
    }));
}

int SuiteResult::known() const
{
    return int(std::count_if(cases.begin(), cases.end(),
                             [](const CaseResult &each) { return !each.known.isEmpty(); }));
}

SuiteResult runSuite(const QString &folder, const QString &name, const Suite &suite,
                     std::chrono::milliseconds timeout)
{
    SuiteResult result{name, {}, 0};
    int next = 0;
    while (next < suite.size()) {
        WorkerRun worker({folder, QStringLiteral("--worker"), name, QStringLiteral("--from"),
                          QString::number(next)},
                         timeout);
        while (next < suite.size()) {
            const auto begun = worker.nextLine();
            const auto ended = begun ? worker.nextLine() : std::nullopt;
            if (!ended) {
                result.cases.push_back({suite.nameOf(next), {Verdict::Failed, worker.why()}, {}});
                ++next;
                break;
            }
            const Outcome outcome{Verdict((*ended)[QStringLiteral("verdict")].toInt()),
                                  (*ended)[QStringLiteral("why")].toString()};
            if (outcome.verdict == Verdict::NotCounted)
                ++result.notCounted;
            else
                result.cases.push_back(judged(name, suite.nameOf(next), outcome));
            ++next;
        }
    }
    return result;
}

} // namespace saltbush::conformance
