// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/HeaderBar.h"

#include "app/widgets/Button.h"
#include "app/widgets/LanguageMenu.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace saltbush::app
{

namespace
{

constexpr int roomForAbout = 120; ///< less than this says nothing

TextLabel *onOneLine(TextLabel *label)
{
    label->setWordWrap(false);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

} // namespace

HeaderBar::HeaderBar(Theme &theme, const QString &participantCode, const QString &about,
                     QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_aboutText(about)
    , m_code(onOneLine(new TextLabel(theme, TextStyle::InterfaceBold)))
    , m_about(onOneLine(new TextLabel(theme, TextStyle::Interface, Tone::Muted)))
    , m_saved(onOneLine(new TextLabel(theme, TextStyle::Small, Tone::Muted)))
    , m_languages(new LanguageMenu(theme))
    , m_leave(new Button(theme, Button::Kind::Quiet))
    , m_textSize(new Button(theme, Button::Kind::Secondary, tr("A A")))
    , m_hide(new Button(theme, Button::Kind::Strong, tr("Hide  F9")))
{
    m_code->setText(participantCode);
    m_leave->setSign(Sign::ChevronLeft);
    m_leave->setAccessibleName(tr("Leave this interview for now; everything is saved"));
    m_leave->setToolTip(m_leave->accessibleName());
    m_textSize->setAccessibleName(tr("Size of the text"));
    m_textSize->setToolTip(tr("Size of the text (Ctrl + and Ctrl −)"));
    m_hide->setToolTip(tr("Show a harmless page (F9); F9 again comes back"));
    auto *row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint); // fit() sees to it
    row->setContentsMargins(space::s, space::xs, space::l, space::xs + 1);
    row->setSpacing(space::s);
    row->addWidget(m_leave);
    row->addWidget(m_code);
    row->addWidget(m_about);
    row->addStretch(1);
    row->addWidget(m_saved);
    row->addWidget(m_languages);
    row->addWidget(m_textSize);
    row->addWidget(m_hide);
    connect(m_hide, &Button::clicked, this, &HeaderBar::hideChosen);
    connect(m_leave, &Button::clicked, this, &HeaderBar::leaveChosen);
    connect(m_textSize, &Button::clicked, this, &HeaderBar::openTextSizes);
    connect(&theme, &Theme::changed, this, &HeaderBar::fit);
}

void HeaderBar::showSaved(const QString &words, const QString &shortWords, bool isSaved)
{
    m_isSaved = isSaved;
    m_savedWords = words;
    m_savedShort = shortWords;
    m_saved->setTone(isSaved ? Tone::Muted : Tone::Danger);
    fit();
    update();
}

void HeaderBar::setLeaveWords(const QString &words)
{
    m_leave->setAccessibleName(words);
    m_leave->setToolTip(words);
}

QString HeaderBar::savedWords() const { return m_savedWords; }

void HeaderBar::openTextSizes()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int percent = Theme::smallestText; percent <= Theme::largestText;
         percent += Theme::textStep) {
        QAction *action = menu->addAction(tr("%1 %").arg(percent));
        action->setCheckable(true);
        action->setChecked(percent == m_theme.textPercent());
        connect(action, &QAction::triggered, &m_theme,
                [this, percent] { m_theme.setTextPercent(percent); });
    }
    menu->popup(m_textSize->mapToGlobal(QPoint(0, m_textSize->height())));
}

/// The study's name gives way first, then the longer words: everything else is needed.
void HeaderBar::fit()
{
    m_saved->setContentsMargins(m_theme.scaled(space::xl), 0, space::s, 0);
    m_about->setVisible(false);
    m_saved->setText(m_savedWords);
    m_languages->setShort(false);
    const auto room = [this] { return width() - layout()->minimumSize().width() - space::xl; };
    if (room() < 0)
        m_saved->setText(m_savedShort);
    if (room() < 0)
        m_languages->setShort(true);
    m_saved->setAccessibleName(m_savedWords);
    if (room() >= roomForAbout) {
        m_about->setText(m_about->fontMetrics().elidedText(m_aboutText, Qt::ElideRight, room()));
        m_about->setAccessibleName(m_aboutText);
        m_about->setVisible(true);
    }
    layout()->activate(); // nobody sees the new words in the old places
}

/// Another script may need a higher row than the one before.
bool HeaderBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        setMinimumHeight(layout()->totalSizeHint().height());
    return QWidget::event(event);
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    if (m_savedWords.isEmpty())
        return;
    const double size = m_theme.scaled(space::l);
    const QRectF sign(m_saved->x() + 2, m_saved->geometry().center().y() - size / 2, size, size);
    drawSign(painter, m_isSaved ? Sign::Saved : Sign::Warning, sign,
             m_isSaved ? tokens.primary : tokens.danger);
}

} // namespace saltbush::app
