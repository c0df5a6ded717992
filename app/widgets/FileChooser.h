// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace saltbush::app
{

// Our own dialogs, not the desktop's: those keep lists of recent files. They come back by a call.
void chooseExistingFile(QWidget *parent, const QString &filter,
                        std::function<void(const QString &path)> chosen);
void chooseExistingFolder(QWidget *parent, std::function<void(const QString &path)> chosen);

} // namespace saltbush::app
