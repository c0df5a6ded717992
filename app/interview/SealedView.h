// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/Purpose.h"
#include "app/interview/Sealed.h"

#include <QWidget>

namespace saltbush::app
{

class Button;
class Card;
class TextLabel;
class Theme;

/// After Finish: that it is sealed, and what that means here, honestly; or that nothing was kept.
class SealedView final : public QWidget
{
    Q_OBJECT

public:
    SealedView(const Theme &theme, Purpose purpose, const Sealed &sealed,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void done();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWords();
    void fit(); ///< the card to its words

    const Theme &m_theme;
    Purpose m_purpose;
    Sealed m_sealed;
    TextLabel *m_title, *m_words;
    Button *m_done;
    QWidget *m_content;
    Card *m_card;
};

} // namespace saltbush::app
