// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Icons.h"

#include <QWidget>

namespace saltbush::app
{

class TextLabel;
class Theme;

/// One thing to look at in a questionnaire: a sign, where, and what. Never a colour alone.
class FindingRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning, Missing };

    /// "survey!C12: There is no question called age."
    FindingRow(const Theme &theme, Kind kind, const QString &place, const QString &words,
               QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const Theme &m_theme;
    Kind m_kind;
    TextLabel *m_words;
};

} // namespace saltbush::app
