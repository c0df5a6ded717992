// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/BesideLayout.h"

#include "app/widgets/Space.h"

#include <utility>

namespace saltbush::app
{

BesideLayout::BesideLayout(QLayout *question, QLayout *answer)
    : m_question(question)
    , m_answer(answer)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::s);
    addChildLayout(question);
    addChildLayout(answer);
}

BesideLayout::~BesideLayout()
{
    delete m_question;
    delete m_answer;
}

void BesideLayout::setLeastBeside(std::function<int()> least) { m_leastBeside = std::move(least); }

/// Of a table's line, the answers have the larger part; the same in all its lines.
int BesideLayout::answerWidth(int width) { return width * 3 / 5; }

bool BesideLayout::isBeside(int width) const
{
    const int least = m_leastBeside ? m_leastBeside() : 0;
    return least > 0 && least <= answerWidth(width);
}

int BesideLayout::count() const { return (m_question ? 1 : 0) + (m_answer ? 1 : 0); }

QLayoutItem *BesideLayout::itemAt(int index) const
{
    if (index == 0)
        return m_question ? m_question : m_answer;
    return index == 1 && m_question ? m_answer : nullptr;
}

QLayoutItem *BesideLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item && item == m_question)
        m_question = nullptr;
    else if (item)
        m_answer = nullptr;
    return item;
}

int BesideLayout::heightOf(const QLayout &part, int width)
{
    if (part.isEmpty())
        return 0;
    return part.hasHeightForWidth() ? part.heightForWidth(width) : part.sizeHint().height();
}

int BesideLayout::heightForWidth(int width) const
{
    if (!m_question || !m_answer)
        return 0;
    if (isBeside(width)) {
        const int wide = answerWidth(width);
        return qMax(heightOf(*m_question, width - wide - spacing()), heightOf(*m_answer, wide));
    }
    const int asked = heightOf(*m_question, width), answered = heightOf(*m_answer, width);
    return asked + answered + (asked > 0 && answered > 0 ? spacing() : 0);
}

QSize BesideLayout::minimumSize() const
{
    return m_question && m_answer
        ? QSize(qMax(m_question->minimumSize().width(), m_answer->minimumSize().width()), 0)
        : QSize();
}

QSize BesideLayout::sizeHint() const
{
    if (!m_question || !m_answer)
        return {};
    const int width = qMax(m_question->sizeHint().width(), m_answer->sizeHint().width());
    return {width, heightForWidth(width)};
}

void BesideLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    if (!m_question || !m_answer)
        return;
    if (isBeside(rect.width())) {
        const int wide = answerWidth(rect.width());
        const int asked = rect.width() - wide - spacing();
        const int high = heightOf(*m_question, asked);
        m_question->setGeometry(
            {rect.left(), rect.top() + qMax(0, (rect.height() - high) / 2), asked, high});
        m_answer->setGeometry({rect.right() + 1 - wide, rect.top(), wide, rect.height()});
        return;
    }
    const int asked = heightOf(*m_question, rect.width());
    m_question->setGeometry({rect.topLeft(), QSize(rect.width(), asked)});
    const int top = rect.top() + asked + (asked > 0 ? spacing() : 0);
    m_answer->setGeometry({rect.left(), top, rect.width(), rect.bottom() + 1 - top});
}

} // namespace saltbush::app
