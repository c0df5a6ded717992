// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/ChoiceControl.h"
#include "app/widgets/ChoiceRow.h"

namespace saltbush::app
{

class ChoiceList;
class ChoiceListModel;
class TextField;
class TextLabel;

/// One or several of a list that is searched ("search", "autocomplete", and every list that is too
/// long to lay out): while somebody types, the choices that hold the words stay. Up and Down move
/// in them from the field; Enter takes the one that is marked, once something was typed or the
/// arrows were used, else it goes on.
class SearchAnswer final : public ChoiceControl
{
    Q_OBJECT

public:
    SearchAnswer(const Theme &theme, ChoiceRow::Mark mark, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    bool chooseByNumber(int number) override; ///< of a short list
    void focusFirst() override;
    void choose(const QString &value) override;
    /// Words that fit one choice alone mean it. Others are pointed out once.
    bool settle() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &preedit = {});
    void keep(const QString &value);
    void showState();
    [[nodiscard]] bool takeMarked();

    ChoiceRow::Mark m_mark;
    ChoiceListModel *m_model;
    TextLabel *m_chosen;
    TextField *m_field;
    ChoiceList *m_list;
    TextLabel *m_state;
    QStringList m_answer;
    QString m_language;
    QString m_pointedOut;     ///< words that settle() did not let pass
    bool m_isMarking = false; ///< the mark in the list was moved, or what is typed moved it
};

} // namespace saltbush::app
