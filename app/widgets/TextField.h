// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace saltbush::app
{

class Theme;

/// One line to type in. Input methods are told not to learn from it.
class TextField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TextField(const Theme &theme, QWidget *parent = nullptr);
    /// Dots instead of what is typed. (setEchoMode() alone lets input methods learn again when it
    /// takes them back.)
    void setDots(bool dots);
    [[nodiscard]] bool hasDots() const { return echoMode() == QLineEdit::Password; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// Several lines to type in; Tab goes on to the next control.
class TextArea final : public QPlainTextEdit
{
    Q_OBJECT

public:
    TextArea(const Theme &theme, int rows, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void left(); ///< the focus went elsewhere

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    int m_rows;
};

} // namespace saltbush::app
