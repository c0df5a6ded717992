// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/RecordingStrip.h"

#include "app/interview/InterviewController.h"
#include "app/widgets/Button.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

RecordingStrip::RecordingStrip(const Theme &theme, InterviewController &controller, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_words(new TextLabel(theme, TextStyle::InterfaceBold, Tone::Danger))
    , m_pause(new Button(theme, Button::Kind::Secondary))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_words, 1);
    row->addWidget(m_pause);
    connect(m_pause, &Button::clicked, this, &RecordingStrip::toggle);
    connect(&controller.background(), &InterviewRecorder::changed, this, &RecordingStrip::refresh);
    connect(&theme, &Theme::changed, this, &RecordingStrip::refresh);
    refresh();
}

void RecordingStrip::toggle()
{
    const InterviewRecorder &recorder = m_controller.background();
    if (recorder.isRunning())
        m_controller.pauseBackground(recorder.state() == InterviewRecorder::State::Recording);
    else if (recorder.isWanted())
        m_controller.beginBackground(); // the microphone may be there now
}

QString RecordingStrip::words() const { return m_words->plainText(); }

void RecordingStrip::refresh()
{
    const InterviewRecorder &recorder = m_controller.background();
    const bool isPaused = recorder.state() == InterviewRecorder::State::Paused;
    const bool isRecording = recorder.state() == InterviewRecorder::State::Recording;
    setVisible(
        recorder.isWanted()); // that it stopped is to be seen, too: a window that could not lock
    const int sign = m_theme.scaled(space::xl);
    layout()->setContentsMargins(space::l + sign + space::s, space::xs, space::l, space::xs);
    m_words->setText(isRecording ? tr("All that is said is recorded · %1").arg(recorder.time())
                         : isPaused
                         ? tr("Recording is paused · %1").arg(recorder.time())
                         : tr("Nothing is recorded. %1").arg(recorder.problem()).trimmed());
    m_words->setTone(isRecording ? Tone::Danger : Tone::Attention);
    const QString what = isRecording ? tr("Pause") : isPaused ? tr("Go on") : tr("Try again");
    m_pause->setText(what + u"  F6"_s);
    m_pause->setAccessibleName(isRecording    ? tr("Pause the recording")
                                   : isPaused ? tr("Go on recording")
                                              : tr("Try to record again"));
    setAccessibleName(m_words->plainText());
    update();
}

void RecordingStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const bool isRecording =
        m_controller.background().state() == InterviewRecorder::State::Recording;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), isRecording ? tokens.dangerTint : tokens.attentionTint);
    const QColor colour = isRecording ? tokens.danger : tokens.attention;
    painter.fillRect(QRect(0, height() - 2, width(), 2), colour);
    const double size = m_theme.scaled(space::xl);
    const bool isPaused = m_controller.background().state() == InterviewRecorder::State::Paused;
    drawSign(painter,
             isRecording    ? Sign::Record
                 : isPaused ? Sign::Pause
                            : Sign::Warning,
             QRectF(space::l, (height() - size) / 2, size, size), colour);
}

} // namespace saltbush::app
