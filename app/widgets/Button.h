// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Icons.h"

#include <QPushButton>

#include <optional>

namespace saltbush::app
{

class Theme;

/// Something to press. Primary: the one action of a page. Pill: an answer that is always there
/// ("Prefer not to say F7"). Strong: Hide.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Primary, Secondary, Quiet, Tinted, Strong, OnRail, Pill };

    Button(const Theme &theme, Kind kind, const QString &text = {}, QWidget *parent = nullptr);

    void setSign(Sign sign, Qt::LayoutDirection side = Qt::LeftToRight);
    /// Chosen (a pill), or having something behind it (a comment, a flag).
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_isOn; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();
    [[nodiscard]] QFont boldFont() const;

    const Theme &m_theme;
    Kind m_kind;
    std::optional<Sign> m_sign;
    bool m_isOn = false;
};

} // namespace saltbush::app
