// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Question.h"

#include <QWidget>

#include <optional>

namespace saltbush::app
{

class FormPictures;
class Theme;

/// The choices of a question on a drawing or a map, above the list of them: a click chooses one,
/// and what is chosen, or has the focus in the list, is marked. Keys and screen readers work in the
/// list; this takes no focus.
class ChoicePlan : public QWidget
{
    Q_OBJECT

public:
    explicit ChoicePlan(const Theme &theme, QWidget *parent = nullptr);

    /// Whether there is anything to see.
    virtual bool show(const interview::Question &question, FormPictures *pictures) = 0;
    void lookAt(const QString &value);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void clicked(const QString &value);

protected:
    /// The choice at a point; -1: none.
    [[nodiscard]] virtual int choiceAt(QPointF point) const = 0;
    void setChoices(const interview::Question &question);
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const std::vector<interview::Choice> &choices() const { return m_choices; }
    [[nodiscard]] int underMouse() const { return m_hovered; }
    [[nodiscard]] int lookedAt() const { return m_lookedAt; }
    [[nodiscard]] QString wordsOf(int choice) const;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    std::vector<interview::Choice> m_choices;
    bool m_isReadOnly = false;
    QString m_lookedAtValue;
    std::optional<QString> m_pressed; ///< by its value: the list may change before it is let go
    int m_hovered = -1, m_lookedAt = -1;
};

} // namespace saltbush::app
