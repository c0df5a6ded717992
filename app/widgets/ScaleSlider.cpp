// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ScaleSlider.h"

#include "app/widgets/FocusRing.h"
#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <cmath>

namespace saltbush::app
{

namespace
{

constexpr double trackHeight = 6;
constexpr double thumbRadius = 12;
constexpr int mostTicks = 60; ///< more would be a grey bar

bool isStep(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

ScaleSlider::ScaleSlider(const Theme &theme, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    // By the keys, or by a screen reader that sets a value.
    connect(this, &QSlider::valueChanged, this, [this](int value) {
        m_isSet = true;
        update();
        if (isSliderDown())
            Q_EMIT moved(value);
        else
            Q_EMIT chosen(value);
    });
}

void ScaleSlider::setScale(int count, int tickEvery, int first)
{
    const QSignalBlocker quiet(this);
    setRange(0, qMax(0, count - 1));
    setPageStep(qMax(1, count / 10));
    m_tickEvery = tickEvery;
    m_first = qBound(0, first, maximum());
    update();
}

void ScaleSlider::setIndex(int index)
{
    if (isSliderDown())
        return; // somebody is holding it
    const QSignalBlocker quiet(this);
    m_isSet = index >= 0;
    setValue(m_isSet ? index : m_first);
    setAccessibleDescription(m_isSet ? QString() : tr("No answer yet"));
    update();
}

QSize ScaleSlider::sizeHint() const
{
    return {m_theme.scaled(320), qMax(space::touch, m_theme.scaled(28)) + 2 * space::ring};
}

QSize ScaleSlider::minimumSizeHint() const { return {160, sizeHint().height()}; }

double ScaleSlider::thumb() const { return m_theme.scaled(int(thumbRadius)); }

double ScaleSlider::xOf(int index) const
{
    const double side = space::ring + thumb() + 2;
    const double share = maximum() > 0 ? double(index) / maximum() : 0;
    return side + (width() - 2 * side) * share;
}

int ScaleSlider::indexAt(double x) const
{
    const double from = xOf(0);
    const double to = xOf(maximum());
    const double share = to > from ? (x - from) / (to - from) : 0;
    return qBound(0, int(std::lround(share * maximum())), maximum());
}

void ScaleSlider::take(int index)
{
    if (m_isSet && index == value())
        return;
    if (index != value())
        return setValue(index); // tells by valueChanged
    m_isSet = true;
    update();
    if (isSliderDown())
        Q_EMIT moved(index);
    else
        Q_EMIT chosen(index);
}

void ScaleSlider::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() & (Qt::AltModifier | Qt::ControlModifier))
        return event->ignore(); // the page's
    if (key == Qt::Key_Home)
        return take(0);
    if (key == Qt::Key_End)
        return take(maximum());
    if (!m_isSet && (isStep(key) || key == Qt::Key_Space))
        return take(m_first);
    if (isStep(key))
        QSlider::keyPressEvent(event);
    else
        event->ignore();
}

void ScaleSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    take(indexAt(event->position().x()));
}

void ScaleSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        take(indexAt(event->position().x()));
}

void ScaleSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return event->ignore();
    setSliderDown(false);
    if (m_isSet)
        Q_EMIT chosen(value());
}

void ScaleSlider::wheelEvent(QWheelEvent *event) { event->ignore(); }

void ScaleSlider::paintTrack(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const double middle = height() / 2.0;
    const double from = xOf(0), to = xOf(maximum());
    const bool hasTicks = m_tickEvery > 0 && maximum() / m_tickEvery <= mostTicks;
    painter.setPen(QPen(tokens.control, 2));
    for (int tick = 0; hasTicks && tick <= maximum(); tick += m_tickEvery) {
        const double x = xOf(tick);
        painter.drawLine(QPointF(x, middle - thumb() * 0.75), QPointF(x, middle + thumb() * 0.75));
    }
    const QRectF track(from - trackHeight / 2, middle - trackHeight / 2, to - from + trackHeight,
                       trackHeight);
    painter.setPen(QPen(isEnabled() ? tokens.control : tokens.line, 1));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(track, trackHeight / 2, trackHeight / 2);
    if (!m_isSet)
        return;
    QRectF done = track;
    done.setRight(xOf(value()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.primary);
    painter.drawRoundedRect(done, trackHeight / 2, trackHeight / 2);
}

void ScaleSlider::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTrack(painter);
        if (m_isSet) {
            painter.setPen(QPen(tokens.card, 3));
            painter.setBrush(tokens.primary);
            painter.drawEllipse(QPointF(xOf(value()), height() / 2.0), thumb(), thumb());
        }
    }
    paintFocusRing(*this, m_theme);
}

} // namespace saltbush::app
