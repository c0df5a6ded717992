// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/OwnClipboard.h"

#include <QGuiApplication>

namespace saltbush::app
{

bool isOwn(QClipboard::Mode mode)
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return mode == QClipboard::Selection ? clipboard->ownsSelection() : clipboard->ownsClipboard();
}

void clearOwnClipboard(const std::function<bool(QClipboard::Mode)> &isOurs)
{
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection})
        if (isOurs(mode))
            QGuiApplication::clipboard()->clear(mode);
}

} // namespace saltbush::app
