// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ChoiceRow.h"

#include "app/widgets/FocusRing.h"
#include "app/widgets/Icons.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int signSize = 20;

void fill(QTextDocument &document, const QString &markdown, const QFont &font,
          const QString &language)
{
    const Script script = scriptOf(language);
    document.setDocumentMargin(0);
    document.setDefaultFont(font);
    if (markdown.isEmpty())
        return document.clear();
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

void ChoiceRow::setPicture(const QImage &picture)
{
    if (m_content.lacksPicture || picture.cacheKey() == m_picture.cacheKey())
        return;
    m_picture = picture;
    restyle();
}

void ChoiceRow::setEnlarged(bool enlarged)
{
    m_isEnlarged = enlarged;
    align();
    updateGeometry();
    update();
}

void ChoiceRow::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    align();
    update();
}

void ChoiceRow::align() const
{
    const bool isCentred = m_shape == Shape::Under || m_shape == Shape::Words
        || (m_shape == Shape::Framed && !m_picture.isNull());
    m_label.setDefaultTextOption(QTextOption(isCentred ? Qt::AlignHCenter : Qt::AlignLeft));
    const bool isOver = isCentred || m_isEnlarged;
    m_second.setDefaultTextOption(QTextOption(isCentred    ? Qt::AlignHCenter
                                                  : isOver ? Qt::AlignLeft
                                                           : Qt::AlignRight));
}

QString ChoiceRow::spokenName() const
{
    if (m_content.lacksPicture)
        return tr("%1 (its picture is missing)").arg(text());
    if (m_mark != Mark::Rank)
        return text();
    return m_rank > 0 ? tr("%1, place %2 of %3").arg(text()).arg(m_rank).arg(m_ranks)
                      : tr("%1, no place yet").arg(text());
}

void ChoiceRow::restyle()
{
    setFont(fontFor(m_theme, TextStyle::Choice, m_content.language));
    if (m_content.lacksPicture)
        m_picture = signPixmap(Sign::EyeOff, m_theme.scaled(signSize), m_theme.tokens().muted, 1)
                        .toImage(); // a quiet sign where it would be
    fill(m_label, m_content.label, font(), m_content.language);
    fill(m_second, m_content.secondLabel,
         fontFor(m_theme, TextStyle::Interface, m_content.secondLanguage),
         m_content.secondLanguage);
    m_labelWidths = widthsOf(m_label);
    m_secondWidths = widthsOf(m_second);
    align();
    setText(markdownToPlain(m_content.label));
    setAccessibleName(spokenName());
    updateGeometry();
    update();
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const Places at = places(m_shape, width());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_shape != Shape::Words)
        paintFrame(painter);
    if (!at.mark.isEmpty())
        paintMark(painter, at.mark);
    if (!m_picture.isNull() && m_shape != Shape::Bare)
        painter.drawImage(at.picture, m_picture);
    const bool isStrong = isEnabled() || isChecked() || m_shape == Shape::Words;
    if (m_shape != Shape::Bare) {
        draw(painter, m_label, at.label, isStrong ? tokens.ink : tokens.muted);
        draw(painter, m_second, at.second, tokens.muted);
    }
    paintKey(painter, at);
    painter.end();
    paintFocusRing(*this, m_theme);
}

/// A row has an edge; of a scale or a table the marks are enough.
void ChoiceRow::paintFrame(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isTinted = isChecked() || (underMouse() && isEnabled());
    const bool hasEdge = m_shape == Shape::Row || m_shape == Shape::Framed;
    painter.setBrush(isTinted ? tokens.tint : tokens.card);
    painter.setPen(hasEdge
                       ? QPen(isChecked() ? tokens.primary : tokens.control, isChecked() ? 2 : 1)
                       : QPen(Qt::NoPen));
    const double inset = space::ring + (isChecked() ? 1 : 0.5);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), space::radius,
                            space::radius);
}

/// The key that chooses it; where there is no mark, a sign that it is chosen takes its place.
void ChoiceRow::paintKey(QPainter &painter, const Places &at) const
{
    const Tokens &tokens = m_theme.tokens();
    if (m_shape == Shape::Framed && isChecked()) {
        const double size = m_theme.scaled(space::l);
        drawSign(painter, Sign::Check,
                 {at.key.right() - size, at.key.center().y() - size / 2, size, size},
                 tokens.primary);
        return;
    }
    if (m_shape == Shape::Words)
        return;
    const bool isInLine = m_shape == Shape::Row || m_shape == Shape::Framed;
    painter.setPen(tokens.muted);
    painter.setFont(fontFor(m_theme, TextStyle::Small));
    const auto side = isInLine ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(at.key, int(Qt::AlignVCenter | side), m_content.key);
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

void ChoiceRow::mousePressEvent(QMouseEvent *event)
{
    const QRectF picture = places(m_shape, width()).picture;
    if (m_content.isEnlargeable && m_shape != Shape::Bare && picture.contains(event->position()))
        Q_EMIT pictureClicked();
    else
        QAbstractButton::mousePressEvent(event);
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
