// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <catch2/catch_session.hpp>

// The program's files (forms) are found beside the application, so there has to be one.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
