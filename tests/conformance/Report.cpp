// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/Report.h"

#include "tests/conformance/KnownDifferences.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace saltbush::conformance
{

namespace
{

bool hasFailed(const CaseResult &result)
{
    return result.outcome.verdict == Verdict::Failed && result.known.isEmpty();
}

QString lineOf(const SuiteResult &result)
{
    return QStringLiteral("%1 passed %2 failed %3 known %4 skipped %5 of %6")
        .arg(result.suite, -30)
        .arg(result.count(Verdict::Passed), 4)
        .arg(result.failed(), 3)
        .arg(result.known(), 3)
        .arg(result.count(Verdict::Skipped), 3)
        .arg(result.cases.size());
}

QString lineOf(const CaseResult &result)
{
    return QStringLiteral("  %1 %2: %3 | %4")
        .arg(result.name.id, result.name.group, result.name.text.simplified().left(200),
             result.outcome.why.simplified().left(300));
}

QJsonObject toObject(const CaseResult &result)
{
    QJsonObject object{{QStringLiteral("id"), result.name.id},
                       {QStringLiteral("group"), result.name.group},
                       {QStringLiteral("text"), result.name.text},
                       {QStringLiteral("why"), result.outcome.why}};
    if (!result.known.isEmpty()) {
        object.insert(QStringLiteral("difference"), result.known);
        object.insert(QStringLiteral("reason"), reasonOf(result.known));
    }
    return object;
}

template <typename Wanted>
QJsonArray listOf(const SuiteResult &result, Wanted isWanted)
{
    QJsonArray list;
    for (const CaseResult &each : result.cases) {
        if (isWanted(each))
            list.append(toObject(each));
    }
    return list;
}

QJsonObject toObject(const SuiteResult &result)
{
    const auto isKnown = [](const CaseResult &each) { return !each.known.isEmpty(); };
    const auto isSkipped = [](const CaseResult &each) {
        return each.outcome.verdict == Verdict::Skipped;
    };
    return {{QStringLiteral("file"), result.suite},
            {QStringLiteral("passed"), result.count(Verdict::Passed)},
            {QStringLiteral("failed"), result.failed()},
            {QStringLiteral("known"), result.known()},
            {QStringLiteral("skipped"), result.count(Verdict::Skipped)},
            {QStringLiteral("of"), int(result.cases.size())},
            {QStringLiteral("notCounted"), result.notCounted},
            {QStringLiteral("failures"), listOf(result, hasFailed)},
            {QStringLiteral("knownDifferences"), listOf(result, isKnown)},
            {QStringLiteral("skips"), listOf(result, isSkipped)}};
}

} // namespace

void Report::compareWith(const QString &notYetFile)
{
    m_isCompared = true;
    QSet<QString> expected;
    for (const QString &line : QString::fromUtf8(contentOf(notYetFile)).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            expected.insert(line.section(u' ', 0, 0));
    }
    for (const SuiteResult &result : m_results) {
        for (const CaseResult &each : result.cases) {
            const bool isExpected = expected.contains(each.name.id);
            if (hasFailed(each) && !isExpected)
                m_surprises << QStringLiteral("fails and is not on the list:\n") + lineOf(each);
            if (!hasFailed(each) && isExpected)
                m_surprises << QStringLiteral("fails no more, take it off the list:\n")
                        + lineOf(each);
        }
    }
}

QByteArray Report::toText(bool withFailures) const
{
    QStringList lines;
    for (const SuiteResult &result : m_results) {
        lines << lineOf(result);
        for (const CaseResult &each : result.cases) {
            if (withFailures && hasFailed(each))
                lines << lineOf(each);
        }
    }
    for (const QString &suite : m_missing)
        lines << QStringLiteral("%1 is not in this folder").arg(suite, -30);
    lines << m_surprises;
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray Report::toJson() const
{
    QJsonArray files;
    int failed = 0;
    for (const SuiteResult &result : m_results) {
        files.append(toObject(result));
        failed += result.failed();
    }
    const QJsonObject all{{QStringLiteral("failed"), failed},
                          {QStringLiteral("files"), files},
                          {QStringLiteral("missing"), QJsonArray::fromStringList(m_missing)}};
    return QJsonDocument(all).toJson();
}

int Report::exitCode() const
{
    if (m_results.empty())
        return 77;
    if (m_isCompared)
        return m_surprises.isEmpty() ? 0 : 1;
    const bool allPassed = std::all_of(m_results.begin(), m_results.end(),
                                       [](const SuiteResult &each) { return each.failed() == 0; });
    return allPassed ? 0 : 1;
}

} // namespace saltbush::conformance
