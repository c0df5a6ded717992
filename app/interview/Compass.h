// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace saltbush::app
{

class Theme;

/// A small picture of a direction: a circle with its north above, and a needle. Says the direction
/// in words to who cannot see it.
class Compass final : public QWidget
{
    Q_OBJECT

public:
    explicit Compass(const Theme &theme, QWidget *parent = nullptr);

    void point(std::optional<double> degrees); ///< clockwise from north; nothing: no needle
    [[nodiscard]] QString words() const;       ///< "north-east"; empty: no direction
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<double> m_degrees;
};

} // namespace saltbush::app
