// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ChoiceRow.h"

#include "app/widgets/FocusRing.h"
#include "app/widgets/Icons.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double markSize = 22;
constexpr double shareOfSecond = 0.4; ///< of the row's text, at most

void fill(QTextDocument &document, const QString &markdown, const QFont &font,
          const QString &language, Qt::Alignment alignment)
{
    const Script script = scriptOf(language);
    document.setDocumentMargin(0);
    document.setDefaultFont(font);
    document.setDefaultTextOption(QTextOption(alignment));
    document.setHtml(u"<div style=\"line-height:%1px\">%2</div>"_s.arg(
        QString::number(lineHeight(font, script)),
        markdownToHtml(markdown, hasItalics(script) ? Emphasis::Italic : Emphasis::Bold)));
}

void draw(QPainter &painter, QTextDocument &document, const QRectF &where, const QColor &colour)
{
    painter.save();
    painter.translate(where.left(), where.top() + (where.height() - document.size().height()) / 2);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colour);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

ChoiceRow::ChoiceRow(const Theme &theme, Mark mark, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_mark(mark)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &ChoiceRow::restyle);
}

void ChoiceRow::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    restyle();
}

void ChoiceRow::setRank(int rank, int of)
{
    m_rank = rank;
    m_ranks = of;
    setChecked(rank > 0);
    setAccessibleName(spokenName());
    update();
}

QString ChoiceRow::spokenName() const
{
    if (m_mark != Mark::Rank)
        return text();
    return m_rank > 0 ? tr("%1, place %2 of %3").arg(text()).arg(m_rank).arg(m_ranks)
                      : tr("%1, no place yet").arg(text());
}

void ChoiceRow::restyle()
{
    setFont(fontFor(m_theme, TextStyle::Choice, m_content.language));
    fill(m_label, m_content.label, font(), m_content.language, Qt::AlignLeft);
    fill(m_second, m_content.secondLabel,
         fontFor(m_theme, TextStyle::Interface, m_content.secondLanguage), m_content.secondLanguage,
         Qt::AlignRight);
    setText(markdownToPlain(m_content.label));
    setAccessibleName(spokenName());
    updateGeometry();
    update();
}

ChoiceRow::Columns ChoiceRow::columns(int width) const
{
    const double mark = m_theme.scaled(int(markSize));
    const double left = space::ring + space::l;
    const double key = m_content.key.isEmpty() ? 0 : m_theme.scaled(space::xl);
    const double right = width - space::ring - space::l - key;
    const double from = left + mark + space::l;
    const double room = qMax(40.0, right - from);
    double second = 0;
    if (!m_content.secondLabel.isEmpty()) {
        m_second.setTextWidth(-1);
        second = qMin(m_second.idealWidth() + 1, room * shareOfSecond);
    }
    const double label = room - second - (second > 0 ? space::l : 0);
    m_label.setTextWidth(label);
    m_second.setTextWidth(second);
    const double height = qMax(double(space::touch),
                               qMax(m_label.size().height(), m_second.size().height()) + space::xl);
    return {{left, space::ring + (height - mark) / 2, mark, mark},
            {from, space::ring, label, height},
            {right - second, space::ring, second, height},
            {right, space::ring, key, height}};
}

int ChoiceRow::heightForWidth(int width) const
{
    return int(std::ceil(columns(width).label.height())) + 2 * space::ring;
}

QSize ChoiceRow::sizeHint() const
{
    const int width = m_theme.scaled(480);
    return {width, heightForWidth(width)};
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {m_theme.scaled(160), space::touch + 2 * space::ring};
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const Columns at = columns(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isTinted = isChecked() || (underMouse() && isEnabled());
    painter.setBrush(isTinted ? tokens.tint : tokens.card);
    painter.setPen(QPen(isChecked() ? tokens.primary : tokens.control, isChecked() ? 2 : 1));
    const double inset = space::ring + (isChecked() ? 1 : 0.5);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), space::radius,
                            space::radius);
    paintMark(painter, at.mark);
    const QColor ink = isEnabled() || isChecked() ? tokens.ink : tokens.muted;
    draw(painter, m_label, at.label, ink);
    draw(painter, m_second, at.second, tokens.muted);
    painter.setPen(tokens.muted);
    painter.setFont(fontFor(m_theme, TextStyle::Small));
    painter.drawText(at.key, Qt::AlignVCenter | Qt::AlignRight, m_content.key);
    painter.end();
    paintFocusRing(*this, m_theme);
}

void ChoiceRow::paintMark(QPainter &painter, const QRectF &where) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF box = where.adjusted(1, 1, -1, -1);
    const bool isRound = m_mark != Mark::Check;
    const double round = isRound ? box.width() / 2 : 4;
    painter.setPen(QPen(isChecked() ? tokens.primary : tokens.control, 2));
    const bool isFilled = isChecked() && m_mark != Mark::Radio;
    painter.setBrush(isFilled ? tokens.primary : tokens.card);
    painter.drawRoundedRect(box, round, round);
    if (!isChecked())
        return;
    if (m_mark == Mark::Check) {
        drawSign(painter, Sign::Check, box.adjusted(1, 1, -1, -1), tokens.onPrimary);
    } else if (m_mark == Mark::Rank) {
        painter.setPen(tokens.onPrimary);
        painter.setFont(fontFor(m_theme, TextStyle::Small));
        painter.drawText(box, Qt::AlignCenter, QString::number(m_rank));
    } else {
        const double gap = box.width() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.primary);
        painter.drawEllipse(box.adjusted(gap, gap, -gap, -gap));
    }
}

void ChoiceRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceRow::nextCheckState()
{
    // A radio row stays chosen when it is pressed again: an answer does not vanish by a slip.
    if (m_mark == Mark::Radio)
        setChecked(true);
    else if (m_mark == Mark::Check)
        setChecked(!isChecked());
}

} // namespace saltbush::app
