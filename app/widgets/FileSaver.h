// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace saltbush::app
{

/// Asks where a new file goes, beginning with this name in the home folder. Comes back by a call,
/// with a path at which something may stand already: whoever writes must not overwrite it. Our own
/// dialog, for the reasons of FileChooser.h.
void chooseNewFile(QWidget *parent, const QString &suggestedName,
                   std::function<void(const QString &path)> chosen);

} // namespace saltbush::app
