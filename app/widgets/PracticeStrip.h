// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saltbush::app
{

class TextLabel;
class Theme;

/// Across the top of everything that is only practice, so that nobody takes it for an interview.
class PracticeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeStrip(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const Theme &m_theme;
    TextLabel *m_words;
};

} // namespace saltbush::app
