// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

int main(int argc, char **argv) { return saltbush::app::runCommandLine(argc, argv); }
