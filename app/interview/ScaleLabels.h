// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/RangeScale.h"
#include "core/interview/Question.h"

#include <QWidget>

class QGridLayout;

namespace saltbush::app
{

class TextLabel;
class Theme;

/// What the values of a scale mean, below it: its ends at their sides, in one or two languages, and
/// a line for each value between them that has words of its own.
class ScaleLabels final : public QWidget
{
    Q_OBJECT

public:
    /// A slider has its ends at its sides; a row of numbers has a line for each that has words.
    enum class Ends { AtSides, AsLines };

    ScaleLabels(const Theme &theme, Ends ends, QWidget *parent = nullptr);

    void show(const form::RangeScale &scale, const interview::Question &question,
              const interview::Question *second);

private:
    void put(TextLabel &label, const QString &number, const interview::ShownText &text);
    void showBetween(const std::vector<interview::Choice> &choices,
                     const interview::Question *second);

    const Theme &m_theme;
    Ends m_ends;
    QGridLayout *m_grid;
    TextLabel *m_start, *m_end, *m_secondStart, *m_secondEnd;
    std::vector<TextLabel *> m_between;
};

} // namespace saltbush::app
