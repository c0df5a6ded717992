// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/Forms.h"
#include "tests/support/Conformance.h"

#include <QElapsedTimer>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <cstdio>

using namespace saltbush;
using namespace saltbush::test;

TEST_CASE("Large forms load fast")
{
    const QString folder = conformanceFolder();
    if (folder.isEmpty())
        SKIP("the folder of conformance forms is not there");
    for (const char *name :
         {"whova_form.xml", "nigeria_wards_internal_2ndry_instance_minified.xml"}) {
        QFile file(folder + QStringLiteral("/forms/javarosa/") + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray xml = file.readAll();
        QElapsedTimer timer;
        timer.start();
        const form::ReadForm result = form::readXForm(xml, allFunctions());
        std::printf("%s: %.1f ms\n", name, double(timer.nsecsElapsed()) / 1e6);
        CHECK(result.form);
    }
}
