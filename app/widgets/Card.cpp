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
        if (content && before && now && content->isAncestorOf(before) && content->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, space::l);
    });
}

/// The focus leaves what is inside while it is being taken apart: nobody is to be told of it then.
Card::~Card() { disconnect(qApp, nullptr, this, nullptr); }

void Card::setContent(QWidget *content) { setScrollContent(*m_scroll, content); }

void Card::setReadable(const QString &name)
{
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(name);
    m_scroll->installEventFilter(this);
}

bool Card::eventFilter(QObject *watched, QEvent *event)
{
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
