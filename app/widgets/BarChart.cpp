// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/BarChart.h"

#include "app/widgets/FocusRing.h"
#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace saltbush::app
{

BarChart::BarChart(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    setAccessibleName(name);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BarChart::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList all;
    for (const Bar &bar : m_bars)
        all << bar.words;
    setAccessibleDescription(all.join(u'\n'));
    choose(int(m_bars.size()) - 1);
}

QString BarChart::words() const
{
    return m_chosen < 0 ? QString() : m_bars[std::size_t(m_chosen)].words;
}

QSize BarChart::sizeHint() const { return {m_theme.scaled(240), m_theme.scaled(200)}; }

void BarChart::choose(int bar)
{
    m_chosen = qBound(-1, bar, int(m_bars.size()) - 1);
    setAccessibleName(m_chosen < 0 ? m_name : m_name + QStringLiteral(". ") + words());
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
    Q_EMIT wordsChanged(words());
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(qMax(0, m_chosen - 1));
    case Qt::Key_Right:
        return choose(m_chosen + 1);
    case Qt::Key_Home:
        return choose(qMin(0, last));
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::paintEvent(QPaintEvent *)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(fontFor(m_theme, TextStyle::Small));
        const int line = lineHeight(painter.font(), Script::Thai);
        const QRectF plot =
            QRectF(rect()).adjusted(space::s, line + space::s, -space::s, -(line + space::s));
        qint64 most = 1;
        for (const Bar &bar : m_bars)
            most = qMax(most, bar.value);
        painter.setPen(QPen(m_theme.tokens().line, 1));
        for (const double height : {0.0, 1.0 / 3, 2.0 / 3, 1.0})
            painter.drawLine(QPointF(plot.left(), plot.bottom() - height * plot.height()),
                             QPointF(plot.right(), plot.bottom() - height * plot.height()));
        const double width = plot.width() / double(qMax<std::size_t>(m_bars.size(), 6));
        for (int bar = 0; bar < int(m_bars.size()); ++bar)
            paintBar(painter, bar, {plot.left() + bar * width, plot.top(), width, plot.height()},
                     plot.height() / double(most));
        paintLabels(painter, plot);
    }
    paintFocusRing(*this, m_theme);
}

void BarChart::paintBar(QPainter &painter, int bar, const QRectF &column, double unit) const
{
    const Tokens &tokens = m_theme.tokens();
    const Bar &content = m_bars[std::size_t(bar)];
    const double height = double(content.value) * unit;
    const QRectF body(column.left() + column.width() / 8, column.bottom() - height,
                      column.width() * 3 / 4, height);
    painter.setPen(content.isOpen ? QPen(tokens.primary, 1) : QPen(Qt::NoPen));
    painter.setBrush(content.isOpen ? tokens.tint : tokens.primary);
    painter.drawRoundedRect(body, space::xs, space::xs);
    const bool isChosen = hasFocus() && bar == m_chosen;
    painter.setPen(isChosen ? tokens.ink : tokens.muted);
    QFont font = painter.font();
    font.setBold(isChosen);
    painter.setFont(font);
    const QString number = QLocale().toString(content.value);
    const int line = lineHeight(font, Script::Thai);
    if (isChosen || painter.fontMetrics().horizontalAdvance(number) <= column.width())
        painter.drawText(
            QRectF(column.left() - column.width(), body.top() - line, 3 * column.width(), line),
            Qt::AlignCenter, number);
    font.setBold(false);
    painter.setFont(font);
}

/// From the newest backwards, as many as do not touch each other.
void BarChart::paintLabels(QPainter &painter, const QRectF &plot) const
{
    painter.setPen(m_theme.tokens().muted);
    const double width = plot.width() / double(qMax<std::size_t>(m_bars.size(), 6));
    double free = plot.right() + space::s;
    for (int bar = int(m_bars.size()) - 1; bar >= 0; --bar) {
        const QString &label = m_bars[std::size_t(bar)].label;
        const double text = painter.fontMetrics().horizontalAdvance(label);
        const double middle = plot.left() + (bar + 0.5) * width;
        const double left =
            qBound(plot.left(), middle - text / 2, qMax(plot.left(), plot.right() - text));
        if (left + text + space::s > free)
            continue;
        free = left;
        painter.drawText(QRectF(left, plot.bottom(), text + 1, height() - plot.bottom()),
                         Qt::AlignVCenter | Qt::AlignLeft, label);
    }
}

} // namespace saltbush::app
