// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Icons.h"

#include <QFrame>

class QHBoxLayout;

namespace saltbush::app
{

class Button;
class TextLabel;
class Theme;

/// A message in its place: what happened, what it means for the data, what to do; and, where there
/// is one, the button that does it. A sign goes with the colour.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Attention, Danger };

    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    /// An empty message hides it.
    void show(Kind kind, const QString &message, const QString &language = {});
    void setAction(const QString &text); ///< empty: none
    void clear();
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Kind m_kind = Kind::Info;
    TextLabel *m_text;
    Button *m_action = nullptr;
    QHBoxLayout *m_row;
};

} // namespace saltbush::app
