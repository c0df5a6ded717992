// SPDX-License-Identifier: GPL-3.0-or-later
// The questionnaire that ships, all of it, interviewed in Thai by key presses: 62 questions with
// cascades, pages of several questions, a repeat with a count, a ranking and a scale.
#include "app/unlock/StudyUnlockService.h"
#include "app/unlock/UnlockPage.h"
#include "app/widgets/StyleSheet.h"
#include "core/study/InterviewBook.h"
#include "core/sync/Synchroniser.h"
#include "tests/app/tour/WindowWalker.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Pictures.h"
#include "tests/support/Results.h"

#include <catch2/generators/catch_generators.hpp>

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// Walks through the whole interview; gives what was clipped, by page.
QStringList walkThrough(app::Scheme scheme, int percent, const QString &pictures)
{
    const TempFolder folder;
    SystemClock clock;
    SystemRandom random;
    SystemDisk disk;
    const auto service = std::make_shared<app::StudyUnlockService>(
        study::Services{clock, random, disk}, folder.file(u"demonstration"_s));
    app::CreateRequest request;
    request.workspace = folder.file(u"study.saltbush"_s);
    request.nickname = u"mali"_s;
    request.passphrase = crypto::SecureBytes::fromText(u"the salt keeps"_s);
    request.studyName = u"Migration project"_s;
    request.formFile =
        QStringLiteral(SALTBUSH_SOURCE_DIR "/forms/migration-project/interview.xlsx");
    std::vector<Problem> findings;
    must(service->create(request, findings)).reset();

    app::Theme theme(scheme, percent);
    app::applyTheme(*qApp, theme);
    app::Settings settings(folder.file(u"settings.ini"_s));
    QStringList clipped;
    {
        app::MainWindow window(theme, settings, service);
        present(window);
        window.findChild<app::UnlockPage *>()->form().choose(request.workspace);
        WindowWalker walker(window, [&](const QString &page) {
            for (const QString &text : clippedTexts(window))
                clipped << page + u": "_s + text;
            if (!pictures.isEmpty() && page.startsWith(u"interview-"_s))
                grab(window, u"migration-%1-%2"_s.arg(pictures, page));
        });
        const bool done = walker.unlock(u"the salt keeps"_s) && walker.beginInterview()
            && walker.nextLanguage() && walker.answerAll(160) >= 60 && walker.finish();
        INFO(walker.stuckAt().toStdString());
        CHECK(done);
    }
    const auto workspace = must(service->unlock(request));
    must(sync::mergeOwn(*workspace));
    CHECK(must(study::InterviewBook(workspace->database()).count({})) == 1);
    return clipped;
}

} // namespace

SCENARIO("The migration project is interviewed in Thai by key presses", "[migration]")
{
    CHECK(walkThrough(app::Scheme::Light, 100, {}) == QStringList());
}

TEST_CASE("Pictures of the migration project in Thai", "[.][screens][migration]")
{
    const auto scheme = GENERATE(app::Scheme::Light, app::Scheme::Dark);
    const int percent = GENERATE(100, 200);
    const QString look =
        u"%1-%2"_s.arg(scheme == app::Scheme::Light ? u"light"_s : u"dark"_s).arg(percent);
    CHECK(walkThrough(scheme, percent, look) == QStringList());
}
