// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/RankAnswer.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

constexpr std::size_t rankKeys = 9;

} // namespace

RankAnswer::RankAnswer(const Theme &theme, QWidget *parent)
    : AnswerControl(parent)
    , m_theme(theme)
    , m_keys(new TextLabel(theme, TextStyle::Small, Tone::Muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m - 2 * space::ring);
    layout->addWidget(m_keys);
    m_keys->setText(tr("1 to 9: the next place, or take it back  ·  Alt+↑ Alt+↓: move"));
}

void RankAnswer::setRowCount(std::size_t count)
{
    while (m_rows.size() > count) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        auto *row = new ChoiceRow(m_theme, ChoiceRow::Mark::Rank, this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(int(m_rows.size()), row);
        row->installEventFilter(this);
        connect(row, &ChoiceRow::clicked, this,
                [this, index = qsizetype(m_rows.size())] { chosen(index); });
        m_rows.push_back(row);
    }
}

void RankAnswer::show(const interview::Question &question, const interview::Question *second)
{
    setRowCount(question.choices.size());
    m_values.clear();
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const interview::Choice &choice = question.choices[i];
        m_values << choice.value;
        const auto *beside =
            second && i < second->choices.size() ? &second->choices[i].label : nullptr;
        ChoiceRow::Content content = rowContent(choice.label, beside);
        if (i < rankKeys)
            content.key = QString::number(i + 1);
        m_rows[i]->setContent(content);
        m_rows[i]->setEnabled(!question.isReadOnly);
    }
    m_order = question.value.split(u' ', Qt::SkipEmptyParts);
    m_keys->setVisible(!question.isReadOnly);
    showPlaces();
}

void RankAnswer::showPlaces()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setRank(int(m_order.indexOf(m_values[qsizetype(i)])) + 1, int(m_rows.size()));
}

bool RankAnswer::chooseByNumber(int number)
{
    const auto index = std::size_t(number - 1);
    if (index >= m_rows.size() || !m_rows[index]->isEnabled())
        return false;
    m_rows[index]->setFocus(Qt::ShortcutFocusReason);
    m_rows[index]->click();
    return true;
}

void RankAnswer::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front()->setFocus(Qt::OtherFocusReason);
}

void RankAnswer::chosen(qsizetype index)
{
    if (m_order.removeAll(m_values[index]) == 0)
        m_order << m_values[index];
    tell();
}

/// Towards the first (-1) or the last (1); what has no place yet gets the next one.
void RankAnswer::move(qsizetype index, qsizetype by)
{
    const qsizetype place = m_order.indexOf(m_values[index]);
    if (place < 0)
        m_order << m_values[index];
    else if (place + by >= 0 && place + by < m_order.size())
        m_order.swapItemsAt(place, place + by);
    else
        return;
    tell();
}

void RankAnswer::tell()
{
    showPlaces();
    Q_EMIT answered(m_order.join(u' '));
}

bool RankAnswer::eventFilter(QObject *watched, QEvent *event)
{
    const auto row = std::ranges::find(m_rows, watched);
    if (event->type() != QEvent::KeyPress || row == m_rows.end())
        return AnswerControl::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUp = key->key() == Qt::Key_Up;
    if (key->modifiers() != Qt::AltModifier || (!isUp && key->key() != Qt::Key_Down))
        return AnswerControl::eventFilter(watched, event);
    move(row - m_rows.begin(), isUp ? -1 : 1);
    return true;
}

} // namespace saltbush::app
