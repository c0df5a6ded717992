// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/ChoiceControl.h"
#include "app/interview/ChoiceLook.h"
#include "app/widgets/ChoiceRow.h"

namespace saltbush::app
{

class ChoiceLayout;
class TextLabel;

/// What a choice shows (image), and what of it when it is enlarged (big-image); jr:// names.
struct ChoicePictures
{
    QString small, large;

    [[nodiscard]] static ChoicePictures of(const interview::ShownText &label);
};

/// Choices that are all in sight: one, several, or a single "OK" for an acknowledgement; in rows,
/// columns or one line.
class ChoiceAnswer final : public ChoiceControl
{
    Q_OBJECT

public:
    ChoiceAnswer(const Theme &theme, ChoiceRow::Mark mark, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    bool chooseByNumber(int number) override;
    void focusFirst() override;
    void choose(const QString &value) override;
    [[nodiscard]] int leastLine() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setRowCount(std::size_t count);
    void showRow(std::size_t index, const interview::Choice &choice,
                 const interview::Choice *second);
    void chosen(std::size_t index);
    void toggleLarge(ChoiceRow &row);

    const Theme &m_theme;
    ChoiceRow::Mark m_mark;
    ChoiceLook m_look;
    QStringList m_values; ///< of the rows
    QStringList m_answer;
    std::vector<ChoicePictures> m_pictures; ///< of the rows
    std::vector<ChoiceRow *> m_rows;
    TextLabel *m_keys;
    ChoiceLayout *m_layout;
};

} // namespace saltbush::app
