// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/ChoiceLook.h"
#include "app/interview/InterviewController.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace saltbush::app
{

class AnswerControl;
class Banner;
class BesideLayout;
class Button;
class FileAnswer;
class PictureView;
class QuestionSounds;
class TextArea;
class TextLabel;
class Theme;

/// One question on the card: its words in one or two languages, where it is answered, what is not
/// right with it, the reasons it may be left for, and the interviewer's remark.
class QuestionPanel final : public QWidget
{
    Q_OBJECT

public:
    QuestionPanel(const Theme &theme, InterviewController &controller, xpath::NodeId node,
                  QWidget *parent = nullptr);

    [[nodiscard]] xpath::NodeId node() const { return m_node; }
    void refresh(); ///< also before it is seen first
    void flush();
    /// AnswerControl::settle(); says under the question what is not settled.
    bool settle();
    void focusFirst();
    [[nodiscard]] bool chooseByNumber(int number);
    /// What the form lets hear and see beside the words.
    [[nodiscard]] QuestionSounds &sounds() { return *m_sounds; }
    /// Whether the question offers that reason; then it is given (or taken back).
    bool giveReason(const QString &reason);
    /// Takes the answer back; again: brings it back.
    void clearAnswer();
    /// What was typed here and is no answer goes into the comment: nothing that was said is lost.
    bool keepTyped();

Q_SIGNALS:
    /// A question that leads on by itself was answered (appearance "quick").
    void goesOn();

private:
    void buildTexts(QVBoxLayout &layout);
    void buildFoot(QVBoxLayout &layout);
    void buildRemark(QVBoxLayout &layout);
    void rebuildReasons(const interview::Question &question);
    void giveWordsToTable(interview::Question &question) const;
    void showTexts(const interview::Question &question, const interview::Question *second);
    void showHints(const interview::Question &question);
    void placeBeside();
    void orderFocus();
    void showRemark();
    void bringBack();
    void settleTyping();
    void ensureControl(const interview::Question &question);
    void connectFiles(FileAnswer &files);
    void makeControl(const interview::Question &question);

    const Theme &m_theme;
    InterviewController &m_controller;
    xpath::NodeId m_node;

    TextLabel *m_label, *m_second, *m_hint, *m_fallback;
    PictureView *m_picture;
    QuestionSounds *m_sounds;
    QVBoxLayout *m_answerPlace;
    BesideLayout *m_beside = nullptr;
    AnswerControl *m_control = nullptr;
    ChoiceLook m_look; ///< of the control
    QWidget *m_foot;
    Banner *m_message;
    QWidget *m_reasons;
    std::vector<Button *> m_reasonButtons;
    QStringList m_reasonNames;
    Button *m_clear, *m_bringBack, *m_comment, *m_flag;
    TextArea *m_commentText;
    QTimer m_commentPause;
};

} // namespace saltbush::app
