// SPDX-License-Identifier: GPL-3.0-or-later
// Forms that nobody here wrote, made into a study and asked through the window by key presses.
#include "app/unlock/StudyUnlockService.h"
#include "app/unlock/UnlockPage.h"
#include "app/widgets/StyleSheet.h"
#include "core/study/InterviewBook.h"
#include "core/sync/Synchroniser.h"
#include "tests/app/tour/WindowWalker.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/support/Conformance.h"
#include "tests/support/Results.h"

#include <catch2/generators/catch_generators.hpp>

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

SCENARIO("A study made from a workbook of the field is interviewed by key presses")
{
    const QString conformance = conformanceFolder();
    if (conformance.isEmpty())
        SKIP("no conformance data beside the checkout");
    const QString name = GENERATE(u"specify_other"_s, u"choice_filter_test"_s, u"field-list"_s,
                                  u"yes_or_no_question"_s, u"text_and_integer"_s);
    INFO(name.toStdString());

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
    request.studyName = u"A study of one form"_s;
    request.formFile = conformance + u"/spreadsheets/example_xls/"_s + name + u".xlsx"_s;
    std::vector<Problem> findings;
    must(service->create(request, findings)).reset();

    app::Theme theme;
    app::applyTheme(*qApp, theme);
    app::Settings settings(folder.file(u"settings.ini"_s));
    {
        app::MainWindow window(theme, settings, service);
        present(window);
        window.findChild<app::UnlockPage *>()->form().choose(request.workspace);
        WindowWalker walker(window);
        const bool done = walker.unlock(u"the salt keeps"_s) && walker.beginInterview()
            && walker.answerAll() >= 0 && walker.finish();
        INFO(walker.stuckAt().toStdString());
        CHECK(done);
    }
    const auto workspace = must(service->unlock(request));
    must(sync::mergeOwn(*workspace));
    CHECK(must(study::InterviewBook(workspace->database()).count({})) == 1);
}
