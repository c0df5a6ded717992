// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tour/ScreenCheck.h"

#include "app/widgets/ChoiceRow.h"
#include "app/widgets/TextLabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QGlyphRun>
#include <QLineEdit>
#include <QRawFont>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

namespace
{

/// Leaves of the window: what a person reads or presses.
QList<QWidget *> leaves(QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isLeaf = qobject_cast<TextLabel *>(widget)
            || qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QLineEdit *>(widget);
        if (isLeaf && widget->isVisible() && widget->width() > 0 && widget->height() > 0)
            found << widget;
    }
    return found;
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const TextLabel *>(&widget))
        return label->plainText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    return {};
}

bool fits(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const TextLabel *>(&widget))
        return label->maximumHeight() == 0 || label->plainText().isEmpty()
            || (label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                  : label->width() >= label->sizeHint().width());
    if (const auto *row = qobject_cast<const ChoiceRow *>(&widget))
        return row->height() >= row->heightForWidth(row->width());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        button && button->property("kind") == u"primary"_s) {
        QFont bold = button->font(); // measured here, not by what the button says of itself
        bold.setBold(true);
        return button->width() >= QFontMetrics(bold).horizontalAdvance(button->text()) + 24;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->width() >= button->minimumSizeHint().width()
            && button->height() >= button->fontMetrics().height();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        // What is very long may be cut where there is no more room.
        const int needed = qMin(box->fontMetrics().horizontalAdvance(box->currentText()), 200);
        if (box->width() < needed + 40)
            return false;
    }
    if (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget))
        return widget.height() >= widget.sizeHint().height(); // as tall as its letters
    return widget.height() >= widget.fontMetrics().height();
}

bool hasAllGlyphs(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (layout.createLine().isValid()) { }
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns())
        if (run.glyphIndexes().contains(0))
            return false;
    return true;
}

QRect placeOf(const QWidget &widget, const QWidget &window)
{
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    // Controls keep a margin for their focus ring, which may touch.
    return place.adjusted(4, 4, -4, -4);
}

} // namespace

QStringList clippedTexts(QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : leaves(window))
        if (!fits(*widget))
            clipped << textOf(*widget);
    return clipped;
}

QStringList overlaps(QWidget &window)
{
    QStringList pairs;
    const QList<QWidget *> all = leaves(window);
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            const bool related = all[i]->isAncestorOf(all[j]) || all[j]->isAncestorOf(all[i]);
            if (!related && all[i]->parentWidget() == all[j]->parentWidget()
                && placeOf(*all[i], window).intersects(placeOf(*all[j], window)))
                pairs << textOf(*all[i]) + u" | "_s + textOf(*all[j]);
        }
    return pairs;
}

QStringList textsWithoutGlyphs(QWidget &window)
{
    QStringList missing;
    for (const QWidget *widget : leaves(window))
        if (!hasAllGlyphs(textOf(*widget), widget->font()))
            missing << textOf(*widget);
    return missing;
}

QStringList namelessControls(QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : leaves(window)) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<TextLabel *>(widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className());
    }
    return nameless;
}

QStringList defects(QWidget &window)
{
    QStringList all;
    const auto add = [&](const QString &what, const QStringList &found) {
        for (const QString &text : found)
            all << what + u": "_s + text.left(80);
    };
    add(u"clipped"_s, clippedTexts(window));
    add(u"overlap"_s, overlaps(window));
    add(u"glyphs"_s, textsWithoutGlyphs(window));
    add(u"nameless"_s, namelessControls(window));
    return all;
}

} // namespace saltbush::test
