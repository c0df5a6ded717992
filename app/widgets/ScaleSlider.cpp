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
constexpr int uprightHeight = 260;
constexpr int mostTicks = 60; ///< more would be a grey bar

bool isStep(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

ScaleSlider::ScaleSlider(const Theme &theme, Qt::Orientation orientation, Look look,
                         QWidget *parent)
    : QSlider(orientation, parent)
    , m_theme(theme)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(isUpright() ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    m_isFirstShown = first >= 0;
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

void ScaleSlider::setNumbers(const QStringList &numbers)
{
    m_numbers = numbers;
    updateGeometry();
    update();
}

QSize ScaleSlider::sizeHint() const
{
    const int across = qMax(space::touch, m_theme.scaled(28)) + 2 * space::ring;
    if (!isUpright())
        return {m_theme.scaled(320), across};
    int beside = 0;
    for (const QString &number : m_numbers)
        beside = qMax(beside, fontMetrics().horizontalAdvance(number));
    const int ticks = m_tickEvery > 0 ? qMin(maximum() / m_tickEvery, mostTicks) + 1 : 0;
    const int tall = qMax(m_theme.scaled(uprightHeight), ticks * fontMetrics().height());
    return {across + beside + space::s, tall};
}

QSize ScaleSlider::minimumSizeHint() const
{
    return isUpright() ? sizeHint() : QSize(160, sizeHint().height());
}

double ScaleSlider::thumb() const { return m_theme.scaled(int(thumbRadius)); }

double ScaleSlider::along(int index) const
{
    const double side = space::ring + thumb() + 2;
    const double share = maximum() > 0 ? double(index) / maximum() : 0;
    const double bulb = m_look == Look::Thermometer ? thumb() : 0; // the column stands on it
    if (isUpright())
        return height() - side - bulb - (height() - 2 * side - bulb) * share;
    return side + (width() - 2 * side) * share;
}

double ScaleSlider::middle() const
{
    return isUpright() ? qMax(space::touch, m_theme.scaled(28)) / 2.0 + space::ring
                       : height() / 2.0;
}

QPointF ScaleSlider::placeOf(int index) const
{
    return isUpright() ? QPointF(middle(), along(index)) : QPointF(along(index), middle());
}

int ScaleSlider::indexAt(const QPointF &where) const
{
    const double from = along(0);
    const double length = along(maximum()) - from;
    const double share =
        qFuzzyIsNull(length) ? 0 : ((isUpright() ? where.y() : where.x()) - from) / length;
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
    take(indexAt(event->position()));
}

void ScaleSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        take(indexAt(event->position()));
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

void ScaleSlider::paintTicks(QPainter &painter) const
{
    if (m_tickEvery <= 0 || maximum() / m_tickEvery > mostTicks)
        return;
    const double reach = thumb() * 0.75;
    for (int tick = 0; tick <= maximum(); tick += m_tickEvery) {
        const QPointF place = placeOf(tick);
        const QPointF off = isUpright() ? QPointF(reach, 0) : QPointF(0, reach);
        painter.setPen(QPen(m_theme.tokens().control, 2));
        painter.drawLine(place - off, place + off);
        if (!isUpright() || tick >= m_numbers.size())
            continue;
        painter.setPen(m_theme.tokens().ink);
        const double left = middle() + thumb() + space::s;
        painter.drawText(QRectF(left, place.y() - 20, width() - left, 40),
                         Qt::AlignLeft | Qt::AlignVCenter, m_numbers[tick]);
    }
}

void ScaleSlider::paintTrack(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    paintTicks(painter);
    const bool isThermometer = m_look == Look::Thermometer;
    const double half = isThermometer ? trackHeight : trackHeight / 2;
    const auto upTo = [&](int index) {
        const QPointF from = placeOf(0), to = placeOf(index);
        return QRectF(from, to).normalized().adjusted(-half, -half, half, half);
    };
    painter.setPen(QPen(isEnabled() ? tokens.control : tokens.line, 1));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(upTo(maximum()), half, half);
    if (isThermometer) {
        painter.setBrush(m_isSet ? tokens.primary : tokens.card);
        painter.drawEllipse(placeOf(0) + QPointF(0, thumb() * 0.6), thumb(), thumb());
    }
    if (!m_isSet)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.primary);
    painter.drawRoundedRect(upTo(value()), half, half);
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
            painter.drawEllipse(placeOf(value()), thumb(), thumb());
        } else if (m_isFirstShown) {
            painter.setPen(QPen(tokens.control, 2, Qt::DotLine));
            painter.setBrush(tokens.card);
            painter.drawEllipse(placeOf(m_first), thumb(), thumb());
        }
    }
    paintFocusRing(*this, m_theme);
}

} // namespace saltbush::app
