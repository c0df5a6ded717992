// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/InterviewController.h"
#include "app/interview/Purpose.h"

#include <QWidget>

class QVBoxLayout;

namespace saltbush::app
{

class QuestionGrid;
class QuestionPanel;
class TextField;
class TextLabel;
class Theme;

/// What stands on the card: one question, those of a field-list, the offer to add to a repeat, or
/// the end of the interview. Made anew for each page.
class PageView final : public QWidget
{
    Q_OBJECT

public:
    PageView(const Theme &theme, InterviewController &controller,
             Purpose purpose = Purpose::Interview, QWidget *parent = nullptr);

    void refresh(); ///< the same page, with another content
    /// Everything typed and not told yet.
    void flush();
    void focusFirst();
    /// The question that has the focus, else the first.
    [[nodiscard]] QuestionPanel *currentPanel() const;
    [[nodiscard]] const std::vector<QuestionPanel *> &panels() const { return m_panels; }
    [[nodiscard]] bool chooseByNumber(int number);
    /// Finish, where nothing is open any more; else nullptr.
    [[nodiscard]] QWidget *finishButton() const { return m_finish; }
    /// See QuestionPanel.
    bool keepTyped();
    /// AnswerControl::settle() of all; the first that is not, nullptr: all are.
    [[nodiscard]] QuestionPanel *firstUnsettled();

Q_SIGNALS:
    void finishChosen(bool complete);
    void goesOn(); ///< see QuestionPanel

private:
    void buildQuestions(QVBoxLayout &layout);
    void syncPanels();
    [[nodiscard]] QuestionPanel *makePanel(xpath::NodeId node);
    void buildAddRepeat(QVBoxLayout &layout);
    void buildEnd(QVBoxLayout &layout);
    void addReason(QVBoxLayout &layout);
    void addFinish(QVBoxLayout &layout, bool complete);
    void chooseFinish(bool complete);
    void addMissing(QVBoxLayout &layout, const std::vector<interview::Violation> &missing);
    [[nodiscard]] interview::ShownText groupAround() const;
    void addTitle(QVBoxLayout &layout, const QString &text);

    const Theme &m_theme;
    InterviewController &m_controller;
    Purpose m_purpose;
    std::vector<QuestionPanel *> m_panels;
    QuestionGrid *m_questions = nullptr;
    TextLabel *m_eyebrow = nullptr;
    QWidget *m_finish = nullptr;
    TextField *m_reason = nullptr; ///< why earlier answers were changed, where the form asks
    TextLabel *m_reasonMissing = nullptr;
    QWidget *m_first = nullptr; ///< what takes the focus where there is no question
};

} // namespace saltbush::app
