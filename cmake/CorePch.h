// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once per core folder: what nearly every file there includes.
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>
