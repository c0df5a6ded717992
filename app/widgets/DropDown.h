// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace saltbush::app
{

class Theme;

/// One of a list that is too long to lay out. The wheel passes by: an answer does not change
/// because somebody scrolls.
class DropDown final : public QComboBox
{
    Q_OBJECT

public:
    explicit DropDown(const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void showPopup() override;
    /// Whether what is chosen was taken from the open list; keys that only go through it change it
    /// as well.
    [[nodiscard]] bool wasPicked() const { return m_wasPicked; }
    /// Number keys are left to the page, which knows what they choose; else they find an item.
    void leaveNumbers(bool leave) { m_leavesNumbers = leave; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    bool m_wasPicked = false, m_leavesNumbers = false;
};

} // namespace saltbush::app
