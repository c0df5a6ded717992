// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

namespace saltbush::app
{

/// The program's own signs (resources/icons), drawn in one colour.
enum class Sign {
    Check,
    ChevronLeft,
    ChevronRight,
    ChevronDown,
    Flag,
    Comment,
    Eye,
    EyeOff,
    Globe,
    Lock,
    Warning,
    Info,
    Plus,
    Trash,
    Dash,
    Half,
    Folder,
    Person,
    Saved,
    Play,
    Team,
    Chart,
    Settings,
    Send,
    Receive,
    Search,
    Document,
    Practice,
    Print,
    Close
};

void drawSign(QPainter &painter, Sign sign, const QRectF &where, const QColor &colour);
[[nodiscard]] QPixmap signPixmap(Sign sign, int size, const QColor &colour, double pixelRatio);
[[nodiscard]] QIcon signIcon(Sign sign, const QColor &colour);

} // namespace saltbush::app
