// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interview/AnswerEverything.h"

#include "core/base/Disk.h"
#include "core/form/InstanceXml.h"
#include "core/interview/Navigator.h"
#include "tests/core/interview/Scenario.h"
#include "tests/support/Conformance.h"

#include <QDirIterator>
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

/// Forms that cannot be interviewed, with the reason.
const QHash<QString, QString> &knownRefusals()
{
    static const QHash<QString, QString> refusals{
        {"web-forms/geolocation/geoshape.xml",
         "a calculation reads its own node, which ODK Collect refuses as a circle"},
    };
    return refusals;
}

/// Whether it could be finished.
bool fillAndReadBack(const form::SharedForm &form)
{
    TestHost host;
    const auto session = must(FormSession::begin(form, host));
    AnswerEverything everything(*session);
    everything.run();
    const auto finished = session->finalise();
    if (!finished) {
        // For want of an answer that the form takes, or one that a later answer made wrong.
        INFO(finished.error().toString().toStdString());
        CHECK((finished.error().code == constraintViolated
               || everything.unanswered().contains(finished.error().place.node)));
        return false;
    }
    const auto again = must(FormSession::resume(form, host, *finished));
    CHECK(again->validateAll().empty());
    CHECK(must(form::readInstance(*form, *finished)).size() > 1);
    CHECK(Navigator(*again).progress().answered == Navigator(*session).progress().answered);
    return true;
}

} // namespace

TEST_CASE("Every real form is answered through, finished and read back")
{
    const QString folder = conformanceFolder();
    if (folder.isEmpty())
        SKIP("the folder of conformance forms is not there");
    int filled = 0, finished = 0, refused = 0;
    for (QDirIterator files(folder + QStringLiteral("/forms"), {"*.xml"}, QDir::Files,
                            QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString path = files.next();
        const QString name = path.mid(folder.size() + 7);
        const form::ReadForm form = read(path);
        if (!form.form) {
            ++refused;
            continue; // tests/core/form knows why
        }
        INFO(name.toStdString());
        TestHost host;
        if (const auto begun = FormSession::begin(form.form, host); !begun) {
            INFO(begun.error().toString().toStdString());
            CHECK(knownRefusals().contains(name));
            ++refused;
            continue;
        }
        finished += fillAndReadBack(form.form);
        ++filled;
    }
    std::printf("forms: %d answered through, %d of them finished and read back, %d refused\n",
                filled, finished, refused);
}

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
