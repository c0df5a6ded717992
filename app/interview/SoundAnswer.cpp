// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/SoundAnswer.h"

#include "app/interview/FilmView.h"
#include "app/interview/InterviewController.h"
#include "app/interview/MediaAnswer.h"
#include "app/interview/RecordView.h"
#include "app/widgets/Button.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using State = SoundPlayer::State;

SoundAnswer::SoundAnswer(const Theme &theme, const interview::Question &question, QWidget *parent)
    : FileAnswer(parent)
    , m_isFilm(MediaKind(question).family() == MediaKind::Family::Film)
    , m_records(!m_isFilm && question.parameters.value(u"quality"_s) != u"external")
    , m_record(new RecordView(theme))
    , m_choose(new MediaAnswer(theme, question))
    , m_listen(new Button(theme, Button::Kind::Tinted))
    , m_film(new FilmView(theme))
    , m_problem(new TextLabel(theme, TextStyle::Small, Tone::Attention))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_listen, 0, Qt::AlignLeft);
    for (QWidget *part : {static_cast<QWidget *>(m_film), static_cast<QWidget *>(m_problem),
                          static_cast<QWidget *>(m_record), static_cast<QWidget *>(m_choose)})
        layout->addWidget(part);
    m_choose->setKey(m_records ? 2 : 1);
    m_film->hide();
    connect(m_choose, &FileAnswer::attached, this, &FileAnswer::attached);
    connect(m_choose, &FileAnswer::refused, this, &FileAnswer::refused);
    connect(m_listen, &Button::clicked, this, &SoundAnswer::listen);
}

void SoundAnswer::useInterview(InterviewController &controller)
{
    m_controller = &controller;
    m_choose->setPlace(controller);
    m_record->watch(controller.recorder());
    connect(m_record, &RecordView::asked, this, [this] { m_controller->recordAnswer(m_node); });
    connect(&controller.sounds(), &InterviewSounds::changed, this, &SoundAnswer::refresh);
    connect(&controller.recorder(), &InterviewRecorder::changed, this, &SoundAnswer::refresh);
    connect(&controller.sounds(), &InterviewSounds::seen, this,
            [this](const QString &id, const QImage &picture) {
                if (id == trackId())
                    m_film->setPicture(picture);
            });
}

void SoundAnswer::show(const interview::Question &question, const interview::Question *second)
{
    m_node = question.node;
    m_isReadOnly = question.isReadOnly;
    if (m_value != question.value && m_controller)
        m_film->setPicture({});
    m_value = question.value;
    m_choose->show(question, second);
    refresh();
}

void SoundAnswer::setClosed(const QString &reason)
{
    m_isClosed = !reason.isEmpty();
    m_choose->setClosed(reason);
    refresh();
}

QString SoundAnswer::trackId() const { return u"answer "_s + m_value; }

bool SoundAnswer::isRecording() const
{
    const InterviewRecorder &recorder = m_controller->recorder();
    return recorder.isRunning() && recorder.isAbout(m_node);
}

void SoundAnswer::refresh()
{
    if (!m_controller || m_node == xpath::noNode)
        return;
    const InterviewSounds &sounds = m_controller->sounds();
    const bool isRecording = this->isRecording();
    m_record->setVisible(m_records && !m_isClosed && !m_isReadOnly);
    m_record->show(isRecording, !m_value.isEmpty(),
                   m_controller->recorder().isAbout(m_node) ? m_controller->recorder().problem()
                                                            : QString());
    m_choose->setVisible(!isRecording);
    m_listen->setVisible(!m_value.isEmpty() && !isRecording);
    const State state = sounds.stateOf(trackId());
    const QString time = sounds.timeOf(trackId());
    const QString words = m_isFilm ? tr("Watch again") : tr("Listen again");
    m_listen->setSign(state == State::Playing ? Sign::Pause : Sign::Play);
    m_listen->setText(words + (time.isEmpty() ? QString() : u"  "_s + time) + u"  3"_s);
    m_listen->setAccessibleName(state == State::Playing ? tr("Pause") : words);
    m_problem->setText(sounds.problemOf(trackId()));
    m_problem->setVisible(!m_problem->plainText().isEmpty() && !m_listen->isHidden());
    m_film->setVisible(m_film->hasPicture() && state != State::Stopped);
}

void SoundAnswer::listen()
{
    m_controller->sounds().toggle(
        {trackId(), [this] { return contentOf(m_value); },
         m_isFilm ? SoundPlayer::Medium::Film : SoundPlayer::Medium::Sound});
}

bool SoundAnswer::chooseByNumber(int number)
{
    if (number == 3 && !m_listen->isHidden()) {
        listen();
        return true;
    }
    if (!m_record->isHidden() && m_record->chooseByNumber(number))
        return true;
    return !m_choose->isHidden() && m_choose->chooseByNumber(number);
}

void SoundAnswer::focusFirst()
{
    if (m_record->isHidden())
        m_choose->focusFirst();
    else
        m_record->focusFirst();
}

} // namespace saltbush::app
