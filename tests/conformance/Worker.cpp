// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/Worker.h"

#include "tests/conformance/Suite.h"

#include <QJsonDocument>

#include <cstdio>

#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#include <sys/resource.h>
#endif

namespace saltbush::conformance
{

namespace
{

/// So that a case which takes all memory takes only its worker's.
void boundMemory()
{
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    constexpr rlim_t most = rlim_t(3) << 30;
    const rlimit limit{most, most};
    setrlimit(RLIMIT_AS, &limit);
#endif
}

void writeLine(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

Outcome runOne(Suite &suite, int index)
{
    try {
        return suite.run(index);
    } catch (const std::exception &exception) {
        return {Verdict::Failed,
                QStringLiteral("exception: ") + QString::fromUtf8(exception.what())};
    }
}

} // namespace

int work(const QString &folder, const QString &name, int from)
{
    boundMemory();
    const auto suite = openSuite(folder, name);
    if (!suite)
        return 1;
    for (int index = from; index < suite->size(); ++index) {
        writeLine({{QStringLiteral("at"), index}});
        const Outcome outcome = runOne(*suite, index);
        writeLine({{QStringLiteral("verdict"), int(outcome.verdict)},
                   {QStringLiteral("why"), outcome.why.left(2000)}});
    }
    return 0;
}

} // namespace saltbush::conformance
