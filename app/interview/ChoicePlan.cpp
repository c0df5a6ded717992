// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/ChoicePlan.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Theme.h"

#include <QHelpEvent>
#include <QToolTip>

#include <utility>

namespace saltbush::app
{

ChoicePlan::ChoicePlan(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChoicePlan::setChoices(const interview::Question &question)
{
    m_choices = question.choices;
    m_isReadOnly = question.isReadOnly;
    m_hovered = -1;
    lookAt(m_lookedAtValue); // it may stand elsewhere now, or be gone
    setAccessibleName(markdownToPlain(marked(question.label)));
    updateGeometry();
    update();
}

void ChoicePlan::lookAt(const QString &value)
{
    m_lookedAtValue = value;
    const auto found = std::ranges::find(m_choices, value, &interview::Choice::value);
    m_lookedAt = found == m_choices.end() ? -1 : int(found - m_choices.begin());
    update();
}

QString ChoicePlan::wordsOf(int choice) const
{
    const interview::Choice &which = m_choices[std::size_t(choice)];
    const QString words = markdownToPlain(marked(which.label));
    return words.isEmpty() ? which.value : words;
}

QSize ChoicePlan::sizeHint() const
{
    const int width = m_theme.scaled(480);
    return {width, heightForWidth(width)};
}

void ChoicePlan::mouseMoveEvent(QMouseEvent *event)
{
    const int now = choiceAt(event->position());
    if (now == m_hovered)
        return;
    m_hovered = now;
    setCursor(now >= 0 && !m_isReadOnly ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChoicePlan::mousePressEvent(QMouseEvent *event)
{
    const int at = event->button() == Qt::LeftButton ? choiceAt(event->position()) : -1;
    m_pressed = at >= 0 ? std::optional(m_choices[std::size_t(at)].value) : std::nullopt;
}

/// Only what was pressed: who slides off it has changed her mind.
void ChoicePlan::mouseReleaseEvent(QMouseEvent *event)
{
    const int at = event->button() == Qt::LeftButton ? choiceAt(event->position()) : -1;
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (at >= 0 && pressed == m_choices[std::size_t(at)].value && !m_isReadOnly)
        Q_EMIT clicked(m_choices[std::size_t(at)].value);
}

void ChoicePlan::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

bool ChoicePlan::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = choiceAt(help->pos());
    if (at >= 0)
        QToolTip::showText(help->globalPos(), wordsOf(at), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace saltbush::app
