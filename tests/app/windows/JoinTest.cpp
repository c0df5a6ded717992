// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/WorkspacePlace.h"
#include "core/base/Disk.h"
#include "core/study/Membership.h"
#include "tests/app/windows/EmptyHome.h"
#include "tests/support/Results.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;

namespace
{

QString invitationOf(EmptyHome &home, const QString &name)
{
    CreateRequest request;
    request.workspace = home.folder.file(name + u".saltbush"_s);
    request.nickname = u"coordinator"_s;
    request.passphrase = crypto::SecureBytes::fromText(u"the salt keeps"_s);
    request.studyName = name;
    std::vector<Problem> findings;
    const auto workspace = must(home.service->create(request, findings));
    const QString file = home.folder.file(name + u"-invitation"_s);
    must(writeDurably(home.disk, file, must(study::invite(*workspace, study::Role::Researcher))));
    return file;
}

JoinRequest joining(const QString &invitation, const QString &workspace)
{
    JoinRequest request;
    request.workspace = workspace;
    request.nickname = u"mali"_s;
    request.passphrase = crypto::SecureBytes::fromText(u"the salt keeps"_s);
    request.invitationFile = invitation;
    return request;
}

} // namespace

SCENARIO("Who joins two studies has two requests, and is told where each waits")
{
    EmptyHome home;
    const QString one = unusedWorkspaceIn(home.folder.path());
    QString firstFile, secondFile;
    must(home.service->join(joining(invitationOf(home, u"one"_s), one), firstFile)).reset();
    const QByteArray first = must(home.disk.read(firstFile, 1 << 20));
    const QString two = unusedWorkspaceIn(home.folder.path());
    must(home.service->join(joining(invitationOf(home, u"two"_s), two), secondFile)).reset();
    CHECK(firstFile != secondFile);
    CHECK(must(home.disk.read(firstFile, 1 << 20)) == first);
    CHECK_FALSE(QFile::permissions(firstFile).testFlag(QFile::ReadOther));

    home.window->offer(two);
    home.type(u"the salt keeps"_s);
    home.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return home.sees(u"has not arrived yet"_s); }, 30'000));
    CHECK(home.sees(secondFile));
    home.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(home.sees(u"Waiting for the study"_s));
    CHECK(home.sees(secondFile));
    REQUIRE(QFile::remove(secondFile)); // brought to the coordinator
    home.press(Qt::Key_1, Qt::ControlModifier);
    CHECK_FALSE(home.sees(secondFile));
}

SCENARIO("Who joins where the request cannot be left has joined nothing")
{
    EmptyHome home;
    const QString place = unusedWorkspaceIn(home.folder.path());
    must(writeDurably(home.disk, requestFileOf(place), "another's"));
    QString file;
    const auto joined = home.service->join(joining(invitationOf(home, u"one"_s), place), file);
    CHECK(mustFail(joined).code == ErrorCode{"cli.file-taken"});
    CHECK(must(home.disk.read(requestFileOf(place), 100)) == "another's");
    CHECK_FALSE(home.disk.exists(place));
}
