// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"

namespace saltbush::app
{

class ChoiceRow;
class TextLabel;

/// Things to put in order. They stay where they are, so that their keys do; each shows its place.
/// Choosing one gives it the next place, choosing it again takes the place back; Alt with an arrow
/// moves it towards the first or the last. What has a place so far is kept at once.
class RankAnswer final : public AnswerControl
{
    Q_OBJECT

public:
    explicit RankAnswer(const Theme &theme, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    bool chooseByNumber(int number) override;
    void focusFirst() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setRowCount(std::size_t count);
    void chosen(qsizetype index);
    void move(qsizetype index, qsizetype by);
    void showPlaces();
    void tell() override;

    const Theme &m_theme;
    QStringList m_values; ///< of the rows
    QStringList m_order;  ///< of those that have a place
    std::vector<ChoiceRow *> m_rows;
    TextLabel *m_keys;
};

} // namespace saltbush::app
