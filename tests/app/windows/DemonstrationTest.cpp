// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unlock/UnlockPage.h"
#include "core/study/StudyErrors.h"
#include "tests/app/windows/EmptyHome.h"
#include "tests/app/windows/Pictures.h"
#include "tests/support/Results.h"

#include <QDir>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;

namespace
{

/// Makes its demonstration until it is let go.
class SlowService final : public UnlockService
{
public:
    Result<QStringList> people(const QString &) override { return QStringList{u"mali"_s}; }
    Unlocked unlock(const UnlockRequest &) override { return fail(study::wrongPassphrase); }
    Unlocked create(const CreateRequest &, std::vector<Problem> &) override
    {
        return fail(study::wrongPassphrase);
    }
    Unlocked join(const JoinRequest &, QString &) override { return fail(study::wrongPassphrase); }
    Result<Demonstration> demonstration() override
    {
        letGo.acquire();
        return Demonstration{{u"/x/mali.saltbush"_s}, u"the salt keeps"_s};
    }
    Result<std::unique_ptr<study::Practice>> practise() override
    {
        return fail(study::wrongPassphrase);
    }

    QSemaphore letGo;
};

} // namespace

SCENARIO("A demonstration that was broken off in the making is made anew, one that is whole is not")
{
    EmptyHome home;
    const QDir place(home.folder.file(u"demonstration"_s));
    REQUIRE(QDir().mkpath(place.filePath(u"coordinator.saltbush"_s)));
    REQUIRE(QDir().mkpath(place.filePath(u"left-over"_s)));
    const Demonstration made = must(home.service->demonstration());
    CHECK(made.workspaces.size() >= 4);
    CHECK_FALSE(place.exists(u"left-over"_s));
    CHECK(must(study::Workspace::people(home.disk, made.workspaces.front())).size() == 1);

    REQUIRE(QDir().mkpath(place.filePath(u"mine"_s)));
    CHECK(must(home.service->demonstration()).workspaces == made.workspaces);
    CHECK(place.exists(u"mine"_s));
}

SCENARIO("The window stays until what it is making is made, and closes then")
{
    const TempFolder folder;
    Theme theme;
    Settings settings(folder.file(u"settings.ini"_s));
    const auto service = std::make_shared<SlowService>();
    MainWindow window(theme, settings, service);
    present(window);
    window.openDemonstration();
    CHECK_FALSE(window.close());
    CHECK(window.isVisible());
    service->letGo.release();
    CHECK(QTest::qWaitFor([&] { return !window.isVisible(); }, 60'000));
}
