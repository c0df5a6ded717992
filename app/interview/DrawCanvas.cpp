// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/DrawCanvas.h"

#include "app/widgets/FocusRing.h"
#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace saltbush::app
{

namespace
{

// All of it is in sight at once, also in a small window with large texts: nobody scrolls with a
// pen.
constexpr int widestPaper = 640, tallestPaper = 400;
constexpr int step = 60;       ///< a step of the keys: this part of the longer side
constexpr int thickness = 250; ///< a line: this part of the longer side
constexpr int shiftStep = 5;   ///< with Shift: this part of a step

int longerSide(const QImage &image) { return std::max(image.width(), image.height()); }

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

/// A line of one point is a dot.
void paintLine(QPainter &painter, const QPolygonF &line)
{
    if (line.size() == 1)
        painter.drawPoint(line.front());
    else
        painter.drawPolyline(line);
}

} // namespace

DrawCanvas::DrawCanvas(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Drawing area"));
    setAccessibleDescription(tr("Arrow keys move the pen, Space puts it down or lifts it, "
                                "Backspace takes the last line back."));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void DrawCanvas::setPaper(const QImage &paper)
{
    m_paper = paper;
    m_lines.clear();
    m_isDown = false;
    m_pen = QPointF(paper.width() / 2.0, paper.height() / 2.0);
    updateGeometry();
    update();
}

void DrawCanvas::undo()
{
    if (m_lines.empty())
        return;
    m_lines.pop_back();
    m_isDown = false;
    update();
    Q_EMIT drawn();
}

void DrawCanvas::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    setCursor(isReadOnly ? Qt::ArrowCursor : Qt::CrossCursor);
}

QPen DrawCanvas::pen() const
{
    return {m_ink, std::max(2.0, longerSide(m_paper) / double(thickness)), Qt::SolidLine,
            Qt::RoundCap, Qt::RoundJoin};
}

QImage DrawCanvas::picture() const
{
    QImage image = m_paper;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen());
    for (const QPolygonF &line : m_lines)
        paintLine(painter, line);
    return image;
}

int DrawCanvas::heightForWidth(int width) const
{
    if (m_paper.isNull())
        return 0;
    const int frame = 2 * space::ring;
    const int inside = std::min(width, widestPaper) - frame;
    const int height = inside * m_paper.height() / std::max(1, m_paper.width());
    return std::min(height, tallestPaper) + frame;
}

/// As wide as the paper lies in it at most.
QSize DrawCanvas::sizeHint() const
{
    if (m_paper.isNull())
        return {};
    const int height = heightForWidth(widestPaper), frame = 2 * space::ring;
    const int width = (height - frame) * m_paper.width() / std::max(1, m_paper.height());
    return {std::min(widestPaper, width + frame), height};
}

/// Where the paper lies in the widget.
QRectF DrawCanvas::place() const
{
    const QRectF room =
        QRectF(rect()).adjusted(space::ring, space::ring, -space::ring, -space::ring);
    const QSizeF size = QSizeF(m_paper.size()).scaled(room.size(), Qt::KeepAspectRatio);
    return {room.topLeft(), size};
}

QPointF DrawCanvas::toPaper(QPointF point) const
{
    const QRectF at = place();
    if (at.isEmpty())
        return {};
    const QPointF on = (point - at.topLeft()) * m_paper.width() / at.width();
    return {std::clamp(on.x(), 0.0, double(m_paper.width() - 1)),
            std::clamp(on.y(), 0.0, double(m_paper.height() - 1))};
}

void DrawCanvas::paintEvent(QPaintEvent *)
{
    if (m_paper.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF at = place();
    painter.drawImage(at, m_paper);
    painter.setPen(QPen(m_theme.tokens().control, 1));
    painter.drawRect(at.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.save();
    painter.setClipRect(at);
    painter.translate(at.topLeft());
    painter.scale(at.width() / m_paper.width(), at.height() / m_paper.height());
    painter.setPen(pen());
    for (const QPolygonF &line : m_lines)
        paintLine(painter, line);
    if (hasFocus() && !m_isReadOnly)
        paintCross(painter);
    painter.restore();
    if (hasFocus())
        paintFocusRing(*this, m_theme, 0);
}

/// Where the keys are; full once the pen is down. Paper is white and pictures are of any colour, in
/// every theme.
void DrawCanvas::paintCross(QPainter &painter) const
{
    const double arm = longerSide(m_paper) / double(step);
    const double width = pen().widthF() * (m_isDown ? 1.5 : 0.8);
    for (const QPen &cross : {QPen(tokensOf(Scheme::Light).card, width * 2.5),
                              QPen(tokensOf(Scheme::Light).primary, width)}) {
        painter.setPen(cross);
        painter.drawLine(m_pen - QPointF(arm, 0), m_pen + QPointF(arm, 0));
        painter.drawLine(m_pen - QPointF(0, arm), m_pen + QPointF(0, arm));
    }
}

void DrawCanvas::begin(QPointF at)
{
    m_lines.push_back(QPolygonF{at});
    m_pen = at;
    m_isDown = true;
    update();
    Q_EMIT drawn();
}

void DrawCanvas::go(QPointF to)
{
    m_pen = to;
    if (m_isDown && m_lines.back().back() != to)
        m_lines.back() << to;
    update();
}

void DrawCanvas::end()
{
    if (!std::exchange(m_isDown, false))
        return;
    update();
    Q_EMIT drawn();
}

void DrawCanvas::mousePressEvent(QMouseEvent *event)
{
    if (m_isReadOnly || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    end(); // of a line that the keys began
    begin(toPaper(event->position()));
}

void DrawCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && m_isDown)
        go(toPaper(event->position()));
}

void DrawCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        end();
}

void DrawCanvas::movePen(QPointF by)
{
    const QPointF to = m_pen + by;
    go({std::clamp(to.x(), 0.0, double(m_paper.width() - 1)),
        std::clamp(to.y(), 0.0, double(m_paper.height() - 1))});
}

void DrawCanvas::keyPressEvent(QKeyEvent *event)
{
    const QPointF direction = directionOf(event->key());
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const bool isUndo = event->matches(QKeySequence::Undo) || event->key() == Qt::Key_Backspace;
    if (m_isReadOnly || (!isPlain && !isUndo))
        return QWidget::keyPressEvent(event);
    const double length = longerSide(m_paper) / double(step)
        / (event->modifiers() & Qt::ShiftModifier ? shiftStep : 1);
    if (!direction.isNull())
        movePen(direction * length);
    else if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_isDown ? end() : begin(m_pen);
    else if (isUndo)
        undo();
    else
        QWidget::keyPressEvent(event);
}

void DrawCanvas::focusOutEvent(QFocusEvent *event)
{
    end();
    QWidget::focusOutEvent(event);
    update();
}

} // namespace saltbush::app
