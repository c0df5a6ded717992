// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/RecordView.h"

#include "app/interview/InterviewRecorder.h"
#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/MeterBar.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "app/widgets/TwoSteps.h"

#include <QPainter>
#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

RecordView::RecordView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_record(new Button(theme, Button::Kind::Secondary, tr("Record") + u"  1"_s))
    , m_stop(new Button(theme, Button::Kind::Secondary, tr("Stop and keep") + u"  1"_s))
    , m_pause(new Button(theme, Button::Kind::Secondary))
    , m_running(new QWidget)
    , m_words(new TextLabel(theme, TextStyle::InterfaceBold))
    , m_problem(new TextLabel(theme, TextStyle::Small, Tone::Attention))
    , m_level(new MeterBar(theme))
{
    m_record->setSign(Sign::Record);
    m_record->setAccessibleName(tr("Record"));
    m_stop->setSign(Sign::Stop);
    m_stop->setAccessibleName(tr("Stop and keep"));
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_stop);
    buttons->addWidget(m_pause);
    auto *running = new QVBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    running->setSpacing(space::s);
    running->addWidget(m_words);
    running->addWidget(m_level);
    running->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problem);
    layout->addWidget(m_running);
    layout->addWidget(m_record, 0, Qt::AlignLeft);
    makeAgain();
    connect(m_record, &Button::clicked, this, &RecordView::asked);
    connect(&theme, &Theme::changed, this, &RecordView::refresh);
}

/// From its first step again.
void RecordView::makeAgain()
{
    if (m_again)
        m_again->deleteLater();
    m_again = new TwoSteps(m_theme, tr("Record anew") + u"  1"_s, tr("No, keep it"));
    m_again->setSecond(tr("The new recording takes the place of what is there now."),
                       tr("Yes, record anew"));
    m_again->first().setSign(Sign::Record);
    m_again->first().setAccessibleName(tr("Record anew"));
    layout()->addWidget(m_again);
    connect(m_again, &TwoSteps::confirmed, this, &RecordView::asked);
}

void RecordView::watch(InterviewRecorder &recorder)
{
    m_recorder = &recorder;
    connect(m_stop, &Button::clicked, &recorder, &InterviewRecorder::stop, Qt::QueuedConnection);
    connect(m_pause, &Button::clicked, &recorder, [&recorder] {
        recorder.setPaused(recorder.state() == InterviewRecorder::State::Recording);
    });
}

void RecordView::show(bool isRecording, bool hasAnswer, const QString &problem)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    if (isRecording && !m_isRecording)
        makeAgain();
    bool isOther = std::exchange(m_isRecording, isRecording) != isRecording;
    isOther = std::exchange(m_hasAnswer, hasAnswer) != hasAnswer || isOther;
    m_running->setVisible(isRecording);
    m_record->setVisible(!isRecording && !hasAnswer);
    m_again->setVisible(!isRecording && hasAnswer);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    refresh();
    if (isOther && hadFocus)
        focusFirst();
}

void RecordView::refresh()
{
    const int sign = m_theme.scaled(space::l);
    m_words->setContentsMargins(m_isRecording ? sign + space::s : 0, 0, 0, 0);
    if (m_isRecording) {
        const bool isPaused = m_recorder->state() == InterviewRecorder::State::Paused;
        m_words->setText(
            (isPaused ? tr("Paused at %1") : tr("Recording %1")).arg(m_recorder->time()));
        m_words->setTone(isPaused ? Tone::Muted : Tone::Danger);
        m_level->setPart(m_recorder->level());
        m_pause->setText((isPaused ? tr("Go on") : tr("Pause")) + u"  2"_s);
        m_pause->setAccessibleName(isPaused ? tr("Go on") : tr("Pause"));
        m_pause->setSign(isPaused ? Sign::Record : Sign::Pause);
    }
    update();
}

bool RecordView::chooseByNumber(int number)
{
    if (m_isRecording && (number == 1 || number == 2)) {
        (number == 1 ? m_stop : m_pause)->click();
        return true;
    }
    if (m_isRecording)
        return number <= 3; // what it means at other times would disturb
    if (number != 1)
        return false;
    if (!m_record->isHidden())
        m_record->click();
    else if (!m_again->first().isHidden())
        m_again->ask();
    return true;
}

void RecordView::focusFirst()
{
    QWidget *first = m_isRecording    ? m_stop
        : !m_record->isHidden()       ? m_record
        : m_again->first().isHidden() ? nullptr // it asks already
                                      : &m_again->first();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void RecordView::paintEvent(QPaintEvent *)
{
    if (!m_isRecording)
        return;
    QPainter painter(this);
    const int size = m_theme.scaled(space::l);
    const QPoint at = m_words->mapTo(this, QPoint(0, (m_words->height() - size) / 2));
    const bool isPaused = m_recorder->state() == InterviewRecorder::State::Paused;
    drawSign(painter, isPaused ? Sign::Pause : Sign::Record, QRectF(at, QSize(size, size)),
             isPaused ? m_theme.tokens().muted : m_theme.tokens().danger);
}

} // namespace saltbush::app
