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
    Close,
    Pause,
    Stop,
    Record
};

void drawSign(QPainter &painter, Sign sign, const QRectF &where, const QColor &colour);
[[nodiscard]] QPixmap signPixmap(Sign sign, int size, const QColor &colour, double pixelRatio);
/// For beside a text: a little wider than high, so that Qt's buttons, which leave three pixels,
/// leave enough between the two. `side`: where the text stands (right to left: before the sign).
inline constexpr int signWidth = 4, signHeight = 3; ///< proportion
[[nodiscard]] QIcon signIcon(Sign sign, const QColor &colour, Qt::LayoutDirection side);

} // namespace saltbush::app
