// SPDX-License-Identifier: GPL-3.0-or-later
// The window. Everything that the program stands on is made here and handed in.
#include "app/common/Process.h"
#include "app/shell/MainWindow.h"
#include "app/sound/SoundDevices.h"
#include "app/unlock/StudyUnlockService.h"
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/StyleSheet.h"

#include <QApplication>
#include <QStandardPaths>

using namespace saltbush;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    app::hardenProcess();
    app::prepareSound();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"saltbush"_s);
    QApplication::setApplicationDisplayName(u"Saltbush"_s);
    QApplication::setApplicationVersion(QStringLiteral(SALTBUSH_VERSION));
    app::keepFileDialogsQuiet();
    app::installChoiceAccessibility();

    app::Settings settings(app::Settings::usualFile());
    app::Theme theme(settings.scheme(), settings.textPercent());
    app::applyTheme(application, theme);

    const SystemClock clock;
    SystemRandom random;
    SystemDisk disk;
    const QString demonstration =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/demonstration"_s;
    auto service = std::make_shared<app::StudyUnlockService>(study::Services{clock, random, disk},
                                                             demonstration);
    app::MainWindow window(theme, settings, service);
    window.resize(1280, 800);
    window.show();
    const QString asked = QApplication::arguments().value(1);
    if (asked == "--demonstration"_L1)
        window.openDemonstration();
    else if (!asked.isEmpty())
        window.offer(asked);
    return QApplication::exec();
}
