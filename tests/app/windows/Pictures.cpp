// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/Pictures.h"

#include "app/widgets/ChoiceRow.h"
#include "app/widgets/TextLabel.h"

#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

void grab(QWidget &widget, const QString &name)
{
    QDir().mkpath(QStringLiteral(SALTBUSH_SCREENS));
    const QString path = QStringLiteral(SALTBUSH_SCREENS "/") + name + u".png"_s;
    QTest::qWait(150); // the outline follows a moment later
    REQUIRE(widget.grab().save(path));
}

QStringList clippedTexts(QWidget &window)
{
    QStringList clipped;
    for (const TextLabel *label : window.findChildren<TextLabel *>()) {
        const bool fits = label->wordWrap()
            ? label->height() >= label->heightForWidth(label->width())
            : label->width() >= label->sizeHint().width();
        if (label->isVisible() && label->maximumHeight() > 0 && !label->plainText().isEmpty()
            && !fits)
            clipped << label->plainText();
    }
    for (const ChoiceRow *row : window.findChildren<ChoiceRow *>())
        if (row->isVisible() && row->height() < row->heightForWidth(row->width()))
            clipped << row->text();
    for (const QPushButton *button : window.findChildren<QPushButton *>())
        if (button->isVisible()
            && (button->width() < button->sizeHint().width()
                || button->height() < button->fontMetrics().height()))
            clipped << button->text();
    return clipped;
}

} // namespace saltbush::test
