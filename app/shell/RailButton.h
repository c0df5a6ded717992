// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Icons.h"

#include <QAbstractButton>

namespace saltbush::app
{

class Theme;

/// One entry of the rail: sign, name, and a number where something waits.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const Theme &theme, Sign sign, const QString &name, QWidget *parent = nullptr);

    void setCount(qint64 count); ///< 0: none is shown
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();

    const Theme &m_theme;
    Sign m_sign;
    qint64 m_count = 0;
};

} // namespace saltbush::app
