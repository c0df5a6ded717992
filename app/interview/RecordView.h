// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saltbush::app
{

class Button;
class InterviewRecorder;
class MeterBar;
class TextLabel;
class Theme;
class TwoSteps;

/// Where a recording is begun, seen and stopped. While it runs, that is what the question looks
/// like: a sign, the time, how loud it is.
class RecordView final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordView(const Theme &theme, QWidget *parent = nullptr);

    void watch(InterviewRecorder &recorder); ///< borrowed, once
    /// Whether it is this question that is being recorded; whether it has an answer, which a new
    /// recording takes the place of; what went wrong.
    void show(bool isRecording, bool hasAnswer, const QString &problem);
    /// 1: record, or stop; 2: pause, or go on.
    bool chooseByNumber(int number);
    void focusFirst();

Q_SIGNALS:
    void asked(); ///< to record, whatever was there

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeAgain();
    void refresh();

    const Theme &m_theme;
    InterviewRecorder *m_recorder = nullptr;
    bool m_isRecording = false, m_hasAnswer = false;
    Button *m_record, *m_stop, *m_pause;
    TwoSteps *m_again = nullptr;
    QWidget *m_running;
    TextLabel *m_words, *m_problem;
    MeterBar *m_level;
};

} // namespace saltbush::app
