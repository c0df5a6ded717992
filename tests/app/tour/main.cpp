// SPDX-License-Identifier: GPL-3.0-or-later
// saltbush-tour [--quick] [--questions] FOLDER: walks through the real windows on the real
// demonstration and leaves a picture of every page in every interface language, theme and size,
// checked by machine, and a contact sheet for each language. --quick: what a first visitor is
// shown;
// --questions: only the kinds of questions.
#include "app/common/Process.h"
#include "app/sound/SoundDevices.h"
#include "app/unlock/StudyUnlockService.h"
#include "app/widgets/ChoiceRow.h"
#include "tests/app/tour/ControlsTour.h"
#include "tests/app/tour/Tour.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace saltbush;

namespace
{

bool say(bool good, const QString &line)
{
    std::printf("%s %s\n", good ? "ok  " : "STOP", qPrintable(line));
    std::fflush(stdout);
    return good;
}

QString workspaceNamed(const app::Demonstration &demonstration, const QString &name)
{
    for (const QString &path : demonstration.workspaces)
        if (QFileInfo(path).baseName() == name)
            return path;
    return {};
}

bool walk(test::Tour &tour, const app::Demonstration &demonstration)
{
    bool good = say(tour.atTheDoor(), u"the locked window"_s);
    for (const QString &who : {u"coordinator"_s, u"reviewer"_s, u"researcher-one"_s}) {
        good =
            good && tour.house(workspaceNamed(demonstration, who), demonstration.passphrase, who);
        say(good, u"every page of %1 %2"_s.arg(who, tour.stuckAt()));
        if (who == "coordinator"_L1)
            good = say(good && tour.coordinatorStates(), u"what they show when worked with"_s);
    }
    good = good && tour.interview();
    say(good, u"an interview, sealed %1"_s.arg(tour.stuckAt()));
    return say(good && tour.researcherStates(), u"what is there after it %1"_s.arg(tour.stuckAt()));
}

bool walkTheStudy(const test::TourPlan &plan, test::Gallery &gallery)
{
    const QTemporaryDir folder;
    SystemClock clock;
    SystemRandom random;
    SystemDisk disk;
    const auto service = std::make_shared<app::StudyUnlockService>(
        study::Services{clock, random, disk}, folder.filePath(u"demonstration"_s));
    const auto demonstration = service->demonstration();
    if (!say(demonstration.has_value(), u"the demonstration is there"_s))
        return false;
    test::Tour tour(service, folder.filePath(u"settings.ini"_s), plan, gallery);
    return walk(tour, *demonstration);
}

int report(const test::Gallery &gallery, const QStringList &languages)
{
    for (const QString &language : languages)
        gallery.writeContactSheet(language);
    for (const QString &defect : gallery.defects())
        std::printf("DEFECT %s\n", qPrintable(defect));
    std::printf("%d pictures, %d defects\n", gallery.pictures(), int(gallery.defects().size()));
    return gallery.defects().isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    app::hardenProcess();
    app::prepareSound();
    QApplication application(argc, argv);
    app::installChoiceAccessibility();
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty() || !QDir().mkpath(arguments.last()))
        return 2;
    const test::TourPlan plan =
        arguments.contains(u"--quick"_s) ? test::TourPlan::quick() : test::TourPlan::whole();
    test::Gallery gallery(arguments.last());
    bool good = arguments.contains(u"--questions"_s) || walkTheStudy(plan, gallery);
    test::ControlsTour controls(plan, gallery);
    good = say(controls.walk(), u"every kind of question %1"_s.arg(controls.stuckAt())) && good;
    const int defects = report(gallery, plan.languages);
    return good ? defects : 1;
}
