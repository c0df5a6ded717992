// SPDX-License-Identifier: GPL-3.0-or-later
// saltbush-tour FOLDER: walks through the real windows on the real demonstration by key presses and
// leaves pictures, in light and dark, at 100 and 200 %, in the study's languages.
#include "app/cli/Demo.h"
#include "app/common/Process.h"
#include "app/unlock/StudyUnlockService.h"
#include "app/unlock/UnlockForm.h"
#include "app/unlock/UnlockPage.h"
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/LanguageMenu.h"
#include "app/widgets/StyleSheet.h"
#include "tests/app/tour/WindowWalker.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace saltbush;

namespace
{

struct Look
{
    app::Scheme scheme;
    int percent;
    QString name;
};

const std::vector<Look> &looks()
{
    static const std::vector<Look> all{{app::Scheme::Light, 100, u"light"_s},
                                       {app::Scheme::Dark, 100, u"dark"_s},
                                       {app::Scheme::Light, 200, u"light-200"_s}};
    return all;
}

/// Chooses the interview's languages as the menu does.
void chooseLanguage(app::MainWindow &window, const QString &first, const QString &second)
{
    for (app::LanguageMenu *menu : window.findChildren<app::LanguageMenu *>()) {
        Q_EMIT menu->languageChosen(first);
        Q_EMIT menu->secondChosen(second);
    }
    QTest::qWait(100);
}

bool say(bool good, const QString &line)
{
    std::printf("%s %s\n", good ? "ok  " : "STOP", qPrintable(line));
    std::fflush(stdout);
    return good;
}

/// One interview from the locked window to the sealed one.
bool walk(const Look &look, const std::shared_ptr<app::StudyUnlockService> &service,
          const QString &settingsFile, const QString &pictures)
{
    app::Settings settings(settingsFile);
    app::Theme theme(look.scheme, look.percent);
    app::applyTheme(*qApp, theme);
    app::MainWindow window(theme, settings, service);
    window.resize(1280, 800);
    window.show();
    std::ignore = QTest::qWaitForWindowExposed(&window);
    QApplication::setActiveWindow(&window);
    const auto demonstration = service->demonstration();
    if (!say(demonstration.has_value(), u"the demonstration is there"_s))
        return false;
    window.findChild<app::UnlockPage *>()->form().fillDemonstration(*demonstration);
    QTest::qWait(100);

    test::WindowWalker walker(window, [&](const QString &name) {
        window.grab().save(pictures + u"/%1-%2.png"_s.arg(look.name, name));
    });
    bool good = walker.unlock(demonstration->passphrase) && walker.beginInterview();
    say(good, u"%1: unlocked, consent given %2"_s.arg(look.name, walker.stuckAt()));
    if (good)
        chooseLanguage(window, u"Thai (th)"_s, u"English (en)"_s);
    const int pages = good ? walker.answerAll() : -1;
    good = good
        && say(pages > 0,
               u"%1: %2 pages answered %3"_s.arg(look.name).arg(pages).arg(walker.stuckAt()));
    return good
        && say(walker.finish(), u"%1: finished and sealed %2"_s.arg(look.name, walker.stuckAt()));
}

} // namespace

int main(int argc, char **argv)
{
    app::hardenProcess();
    QApplication application(argc, argv);
    app::installChoiceAccessibility();
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        return 2;
    const QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    SystemDisk disk;
    const auto service = std::make_shared<app::StudyUnlockService>(
        study::Services{clock, random, disk}, folder.filePath(u"demonstration"_s));
    for (const Look &look : looks())
        if (!walk(look, service, folder.filePath(u"settings.ini"_s),
                  QString::fromLocal8Bit(argv[1])))
            return 1;
    return 0;
}
