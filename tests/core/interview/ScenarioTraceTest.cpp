// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interview/Trace.h"
#include "tests/support/Conformance.h"

#include <QFile>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

#include <cstdio>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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

/// A trace's name of ours: the number of its first interview, else its place in the file, negative.
int numberOf(const QJsonArray &steps, int place)
{
    for (const QJsonValue &step : steps) {
        if (step[u"sid"].isDouble())
            return step[u"sid"].toInt();
    }
    return -place;
}

/// "number reason", one a line; # is a comment.
QHash<int, QString> notYet()
{
    QHash<int, QString> known;
    const QString file =
        QStringLiteral(SALTBUSH_SOURCE_DIR "/tests/core/interview/TracesNotYet.txt");
    for (const QString &line : QString::fromUtf8(contentOf(file)).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            known.insert(line.section(u' ', 0, 0).toInt(), line.section(u' ', 1));
    }
    return known;
}

} // namespace

TEST_CASE("Interviews recorded from ODK Web Forms go the same way here")
{
    const QString folder = conformanceFolder();
    if (folder.isEmpty())
        SKIP("the folder of conformance data is not there");
    const QHash<int, QString> known = notYet();
    int passed = 0, knownToDiffer = 0, unexpected = 0;
    const QJsonArray traces =
        QJsonDocument::fromJson(
            contentOf(folder + QStringLiteral("/webforms_scenario_traces.json")))
            .array();
    const bool lists = qEnvironmentVariableIsSet("SALTBUSH_LIST_TRACES");
    int place = 0;
    for (const QJsonValue &trace : traces) {
        ++place;
        const QJsonArray steps = trace[u"steps"].toArray();
        if (trace[u"mode"].toString() != u"run" || !trace[u"complete"].toBool() || callsStub(steps))
            continue;
        const int number = numberOf(steps, place);
        const QString difference =
            TracePlayer(folder + QStringLiteral("/forms/web-forms")).play(steps);
        if (lists && !difference.isEmpty())
            std::printf("%d %s | %s | %s\n", number, qPrintable(difference),
                        qPrintable(trace[u"file"].toString()),
                        qPrintable(trace[u"test"].toString()));
        const bool isKnown = known.contains(number);
        passed += difference.isEmpty() && !isKnown;
        knownToDiffer += !difference.isEmpty() && isKnown;
        unexpected += difference.isEmpty() == isKnown;
        INFO("trace " << number << ": "
                      << (isKnown ? "passes now, take it off the list" : qPrintable(difference)));
        CHECK(difference.isEmpty() != isKnown);
    }
    std::printf("recorded interviews: %d passed, %d known to differ, %d unexpected, of %d\n",
                passed, knownToDiffer, unexpected, passed + knownToDiffer + unexpected);
}
