// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interview/AnswerEverything.h"

#include "core/base/Disk.h"
#include "tests/core/interview/Scenario.h"
#include "tests/support/Conformance.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

form::ReadForm read(const QString &path)
{
    const QString folder = path.left(path.lastIndexOf(u'/'));
    return form::readXForm(
        contentOf(path), formFunctions(), [&](const QString &source) -> Result<QByteArray> {
            const QString file = folder + source.mid(source.lastIndexOf(u'/'));
            return QFile::exists(file) ? Result<QByteArray>(contentOf(file))
                                       : Result<QByteArray>(fail(disk::notFound));
        });
}

} // namespace

TEST_CASE("A large form is answered through fast")
{
    const QString folder = conformanceFolder();
    if (folder.isEmpty())
        SKIP("the folder of conformance forms is not there");
    const form::ReadForm form = read(folder + QStringLiteral("/forms/javarosa/whova_form.xml"));
    REQUIRE(form.form);
    TestHost host;
    QElapsedTimer timer;
    timer.start();
    const auto session = must(FormSession::begin(form.form, host));
    const double begun = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    const auto steps = AnswerEverything(*session).run();
    std::printf("whova_form.xml: begun in %.1f ms, %d answers in %.1f ms\n", begun,
                int(steps.size()), double(timer.nsecsElapsed()) / 1e6);
    CHECK(steps.size() > 50);
}
