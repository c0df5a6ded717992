// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saltbush::app
{

class Button;
class InterviewController;
class TextLabel;
class Theme;

/// Below the header for as long as a form has all that is said recorded (odk:recordaudio): that it
/// is, how long, and how to pause; or that nothing is, and why. Nobody is recorded unawares.
class RecordingStrip final : public QWidget
{
    Q_OBJECT

public:
    RecordingStrip(const Theme &theme, InterviewController &controller, QWidget *parent = nullptr);

    void toggle(); ///< pauses, or goes on
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    InterviewController &m_controller;
    TextLabel *m_words;
    Button *m_pause;
};

} // namespace saltbush::app
