// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/DropDown.h"

#include "app/widgets/FocusRing.h"
#include "app/widgets/Icons.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStylePainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace saltbush::app
{

namespace
{

constexpr int itemsMeasured = 100;
constexpr int widest = 360; ///< a title may be of any length

} // namespace

DropDown::DropDown(const Theme &theme, QWidget *parent) : QComboBox(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    // The style sheet reaches the items only through this delegate.
    setItemDelegate(new QStyledItemDelegate(this));
    const auto restyle = [this] {
        setFont(fontFor(m_theme, TextStyle::Choice));
        updateGeometry();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
}

/// As wide as its items; long ones may be cut, with "…".
QSize DropDown::sizeHint() const
{
    const int text = lineHeight(font(), Script::Thai) + space::l + 2 * space::ring;
    const QSize base = QComboBox::sizeHint();
    const QFontMetrics metrics = fontMetrics();
    int longest = 0;
    for (int i = 0; i < qMin(count(), itemsMeasured); ++i)
        longest = qMax(longest, metrics.horizontalAdvance(itemText(i)));
    const int beside = base.width() - minimumContentsLength() * metrics.horizontalAdvance(u'X');
    const int wide = qMin(longest + beside + space::m, m_theme.scaled(widest));
    return {qMax(base.width(), wide),
            std::max({base.height(), text, space::touch + 2 * space::ring})};
}

/// QComboBox keeps the one it had before the letters changed.
QSize DropDown::minimumSizeHint() const
{
    return {QComboBox::sizeHint().width(), sizeHint().height()};
}

void DropDown::paintEvent(QPaintEvent *)
{
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, this);
        if (currentIndex() < 0) { // as QComboBox does where it paints itself
            option.currentText = placeholderText();
            for (const auto role : {QPalette::ButtonText, QPalette::Text})
                option.palette.setBrush(role, option.palette.placeholderText());
        }
        option.currentText =
            fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width());
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    {
        QPainter painter(this);
        const int size = m_theme.scaled(16);
        drawSign(
            painter, Sign::ChevronDown,
            QRectF(width() - space::ring - space::m - size, (height() - size) / 2.0, size, size),
            m_theme.tokens().ink);
    }
    paintFocusRing(*this, m_theme);
}

void DropDown::showPopup()
{
    m_wasPicked = true;
    QComboBox::showPopup();
}

void DropDown::wheelEvent(QWheelEvent *event) { event->ignore(); }

void DropDown::keyPressEvent(QKeyEvent *event)
{
    m_wasPicked = false;
    const bool isNumber = m_leavesNumbers && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || isNumber)
        event->ignore(); // the page goes on, or knows what the number means; Space opens the list
    else
        QComboBox::keyPressEvent(event);
}

} // namespace saltbush::app
