// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Card.h"

#include "app/widgets/FocusRing.h"
#include "app/widgets/ScrollContent.h"
#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace saltbush::app
{

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_scroll); // before it is inside: Qt would move the whole row of Tabs otherwise
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    layout->addWidget(m_scroll);
    connect(&theme, &Theme::changed, this, [this] {
        update();
        followFocus(*m_scroll);
    });
    // Whatever key moved it: the focus is in sight. A page that was just opened stays at its top.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        const QWidget *content = m_scroll->widget();
        if (content && before && now && content->isAncestorOf(before)
            && content->isAncestorOf(now)) {
            bringIntoSight(*m_scroll, *now, space::l);
            m_hasMoved = true;
        }
    });
}

/// The focus leaves what is inside while it is being taken apart: nobody is to be told of it then.
Card::~Card() { disconnect(qApp, nullptr, this, nullptr); }

void Card::setContent(QWidget *content)
{
    m_hasMoved = false;
    content->installEventFilter(this);
    setScrollContent(*m_scroll, content);
}

/// What grows above the focus, as an answer is given, pushes it down: it stays in sight, unless
/// somebody had scrolled away from it.
void Card::keepFocusInSight()
{
    QWidget *focused = QApplication::focusWidget();
    if (!m_hasMoved || !focused || !m_scroll->widget()->isAncestorOf(focused)
        || focused->visibleRegion().isEmpty())
        return;
    QTimer::singleShot(0, focused, [this, focused] {
        if (m_scroll->widget() && m_scroll->widget()->isAncestorOf(focused))
            bringIntoSight(*m_scroll, *focused, space::l);
    });
}

void Card::setReadable(const QString &name)
{
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(name);
    m_scroll->installEventFilter(this);
}

bool Card::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_scroll->widget())
        keepFocusInSight();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // the ring
    return QFrame::eventFilter(watched, event);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().line, 1));
    painter.setBrush(m_theme.tokens().card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::cardRadius,
                            space::cardRadius);
    painter.end();
    paintFocusRing(*this, m_theme, space::cardRadius);
}

} // namespace saltbush::app
