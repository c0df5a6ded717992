// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace saltbush::conformance
{

/// What a case is called. `id` stays the same wherever the case stands in its file.
struct CaseName
{
    QString id;
    QString group; ///< the file or the test that it comes from; known differences are found by it
    QString text;  ///< the expression, the sentence of the test, or the path of the file
};

enum class Verdict {
    Passed,
    Failed,
    Skipped,    ///< counts, but what is recorded of it is not enough to judge by
    NotCounted, ///< README.md of the conformance data: not one of N
};

struct Outcome
{
    Verdict verdict = Verdict::Passed;
    QString why = {};

    static Outcome skipped(const char *why) { return {Verdict::Skipped, QString::fromLatin1(why)}; }
    static Outcome notCounted(const char *why)
    {
        return {Verdict::NotCounted, QString::fromLatin1(why)};
    }
    /// Passed where there is no difference.
    static Outcome from(const QString &difference)
    {
        return {difference.isEmpty() ? Verdict::Passed : Verdict::Failed, difference};
    }
};

/// The cases of one file or folder of conformance data. Cases do not depend on each other: a worker
/// may begin at any of them.
class Suite
{
public:
    virtual ~Suite() = default;

    [[nodiscard]] virtual int size() const = 0;
    [[nodiscard]] virtual CaseName nameOf(int index) const = 0;
    [[nodiscard]] virtual Outcome run(int index) = 0;
};

/// The files and folders that may be in a conformance folder, in the order of its README.
[[nodiscard]] const QStringList &suiteNames();
/// Nothing where the folder has no such file or folder. One that is no JSON is a suite of one case,
/// which fails.
[[nodiscard]] std::unique_ptr<Suite> openSuite(const QString &folder, const QString &name);

std::unique_ptr<Suite> javaRosaSuite(const QString &path);
std::unique_ptr<Suite> webFormsSuite(const QString &path);
std::unique_ptr<Suite> traceSuite(const QString &path, const QString &formsFolder);
std::unique_ptr<Suite> pyxformSuite(const QString &path);
std::unique_ptr<Suite> workbookSuite(const QString &folder);
std::unique_ptr<Suite> formSuite(const QString &folder);

[[nodiscard]] QByteArray contentOf(const QString &path);
/// Every file below a folder whose name fits a pattern, sorted.
[[nodiscard]] QStringList filesBelow(const QString &folder, const QString &pattern);
/// The file that a form calls so: beside it, else the first of that name below a folder; empty
/// where there is none.
[[nodiscard]] QString attachmentOf(const QString &beside, const QString &below,
                                   const QString &source);
/// An id made of a case's content.
[[nodiscard]] QString idOf(const QJsonObject &data);

} // namespace saltbush::conformance
