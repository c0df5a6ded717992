// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Outcome.h"

#include "app/common/Messages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace saltbush::app
{

namespace
{

QJsonObject placeToJson(const Place &place)
{
    QJsonObject object{{QStringLiteral("text"), place.toString()}};
    if (!place.file.isEmpty())
        object.insert(QStringLiteral("file"), place.file);
    if (!place.sheet.isEmpty())
        object.insert(QStringLiteral("sheet"), place.sheet);
    if (place.row > 0)
        object.insert(QStringLiteral("row"), place.row);
    if (place.column > 0)
        object.insert(QStringLiteral("column"), place.column);
    if (!place.node.isEmpty())
        object.insert(QStringLiteral("node"), place.node);
    return object;
}

QJsonObject problemToJson(const Problem &problem)
{
    return {
        {QStringLiteral("code"), problem.error.code.toString()},
        {QStringLiteral("severity"),
         problem.severity == Problem::Severity::Error ? QStringLiteral("error")
                                                      : QStringLiteral("warning")},
        {QStringLiteral("place"), placeToJson(problem.error.place)},
        {QStringLiteral("message"), sentence(problem.error)},
        {QStringLiteral("retry"), problem.error.retry == Retry::Later},
    };
}

void printLine(std::FILE *where, const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), where);
}

QString problemLine(const Problem &problem)
{
    const QString place = problem.error.place.toString();
    const QString mark = problem.severity == Problem::Severity::Warning
        ? QCoreApplication::translate("Outcome", "warning: ")
        : QString();
    return (place.isEmpty() ? QString() : place + QStringLiteral(": ")) + mark
        + sentence(problem.error);
}

} // namespace

Exit exitFor(const Error &error)
{
    const std::string_view code = error.code.name;
    if (code == "study.wrong-passphrase" || code == "cli.no-passphrase"
        || code == "cli.passphrases-differ")
        return Exit::Locked;
    if (error.retry == Retry::Later)
        return Exit::TryLater;
    for (const std::string_view finding :
         {"steps.not-as", "steps.relevance", "interview.", "consent."})
        if (code.starts_with(finding))
            return Exit::Finding;
    return Exit::Unusable;
}

Outcome failed(const Error &error)
{
    return {.problems = {Problem{Problem::Severity::Error, error}}, .exit = exitFor(error)};
}

Outcome found(std::vector<Problem> problems)
{
    const bool anyError = std::ranges::any_of(problems, [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
    return {.problems = std::move(problems), .exit = anyError ? Exit::Finding : Exit::Fine};
}

int print(const Outcome &outcome, bool asJson)
{
    if (asJson) {
        QJsonArray problems;
        for (const Problem &problem : outcome.problems)
            problems.append(problemToJson(problem));
        const QJsonObject object{{QStringLiteral("ok"), outcome.exit == Exit::Fine},
                                 {QStringLiteral("result"), outcome.result},
                                 {QStringLiteral("problems"), problems}};
        std::fputs(QJsonDocument(object).toJson().constData(), stdout);
    } else {
        for (const Problem &problem : outcome.problems)
            printLine(stderr, problemLine(problem));
        for (const QString &line : outcome.lines)
            printLine(stdout, line);
    }
    std::fflush(stdout);
    return int(outcome.exit);
}

} // namespace saltbush::app
