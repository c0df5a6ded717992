// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/TextLabel.h"

namespace saltbush::app
{

/// A number that matters, and under it what it counts. Several stand side by side in a FlowLayout.
class Figure final : public QWidget
{
    Q_OBJECT

public:
    Figure(const Theme &theme, qint64 number, const QString &words, Tone tone = Tone::Ink,
           QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    const Theme &m_theme;
};

} // namespace saltbush::app
