// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/SoundDevices.h"
#include "app/widgets/ChoiceRow.h"

#include <QApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    saltbush::app::prepareSound();
    QApplication application(argc, argv);
    saltbush::app::installChoiceAccessibility();
    return Catch::Session().run(argc, argv);
}
