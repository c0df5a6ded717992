// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saltbush::app
{

class Theme;

/// How much of a whole, as a thin bar. Its number always stands beside it in words, so that screen
/// readers pass it by.
class MeterBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Plain, Quiet, Attention };

    explicit MeterBar(const Theme &theme, QWidget *parent = nullptr);
    void setPart(double part, Look look = Look::Plain); ///< 0 … 1
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_part = 0;
    Look m_look = Look::Plain;
};

} // namespace saltbush::app
