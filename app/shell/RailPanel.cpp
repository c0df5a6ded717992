// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/RailPanel.h"

#include "app/shell/RailButton.h"
#include "app/widgets/Button.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

constexpr int leastWidth = 208;

} // namespace

RailPanel::RailPanel(const Theme &theme, const std::vector<PageEntry> &entries, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QWidget)
    , m_scroll(new QScrollArea)
    , m_study(new TextLabel(theme, TextStyle::Small, Tone::OnRailMuted))
    , m_person(new TextLabel(theme, TextStyle::Small, Tone::OnRailMuted))
    , m_lock(new Button(theme, Button::Kind::OnRail, tr("Lock")))
{
    auto *name = new TextLabel(theme, TextStyle::Question, Tone::OnRail);
    name->setText(tr("Saltbush"));
    m_lock->setSign(Sign::Lock);
    m_lock->setToolTip(tr("Lock (Ctrl+Alt+L)"));
    addEntries(entries);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, 0, space::l, 0);
    head->setSpacing(space::xs);
    head->addWidget(name);
    head->addWidget(m_study);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::m, 0, space::m, 0);
    foot->addWidget(m_person);
    foot->addWidget(m_lock, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xs, space::xl, space::xs, space::l);
    layout->setSpacing(space::l);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
    connect(m_lock, &Button::clicked, this, &RailPanel::lockChosen);
    connect(&theme, &Theme::changed, this, &RailPanel::restyle);
    restyle();
}

void RailPanel::addEntries(const std::vector<PageEntry> &entries)
{
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    int number = 0;
    for (const PageEntry &entry : entries) {
        auto *button = new RailButton(m_theme, entry.sign, entry.name);
        layout->addWidget(button);
        m_buttons[entry.id] = button;
        connect(button, &RailButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)), this);
        button->setToolTip(
            tr("%1 (%2)").arg(entry.name, key->key().toString(QKeySequence::NativeText)));
        connect(key, &QShortcut::activated, button, &RailButton::click);
    }
    layout->addStretch();
}

void RailPanel::restyle()
{
    int wide = m_theme.scaled(leastWidth);
    for (const auto &[id, button] : m_buttons)
        wide = qMax(wide, button->sizeHint().width() + space::l);
    setFixedWidth(wide);
    update();
    showCurrent();
}

/// Once everything has its size: in large letters not all entries are in sight.
void RailPanel::showCurrent()
{
    QTimer::singleShot(0, this, [this] {
        for (const auto &[id, button] : m_buttons)
            if (button->isChecked())
                m_scroll->ensureWidgetVisible(button, 0, 0);
    });
}

void RailPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCurrent();
}

void RailPanel::setStudy(const QString &name) { m_study->setText(name); }

void RailPanel::setPerson(const QString &words) { m_person->setText(words); }

void RailPanel::setCurrent(PageId page)
{
    const auto found = m_buttons.find(page);
    if (found != m_buttons.end())
        found->second->setChecked(true);
    showCurrent();
}

void RailPanel::setCount(PageId page, qint64 count)
{
    const auto found = m_buttons.find(page);
    if (found != m_buttons.end())
        found->second->setCount(count);
}

void RailPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().rail);
}

} // namespace saltbush::app
