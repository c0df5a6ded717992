// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/QuestionSounds.h"

#include "app/interview/FilmView.h"
#include "app/interview/InterviewController.h"
#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using Medium = SoundPlayer::Medium;
using State = SoundPlayer::State;

namespace
{

const QString soundForm = QStringLiteral("audio"), filmForm = QStringLiteral("video");
const QString key = QStringLiteral("  F5");

QString plain(const interview::ShownText &text)
{
    return markdownToPlain(text.text).section(u'\n', 0, 0);
}

/// What the players depend on: they stay while it does, with the focus and what is played.
QString partsOf(const interview::Question &question)
{
    QStringList parts{question.path, question.label.text, question.label.media.value(soundForm),
                      question.label.media.value(filmForm)};
    for (const interview::Choice &choice : question.choices)
        parts << choice.label.text << choice.label.media.value(soundForm)
              << choice.label.media.value(filmForm);
    return parts.join(u'\n');
}

} // namespace

QuestionSounds::QuestionSounds(const Theme &theme, InterviewController &controller, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_film(new FilmView(theme))
    , m_problem(new TextLabel(theme, TextStyle::Small, Tone::Attention))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_film);
    layout->addWidget(m_problem);
    hide();
    connect(&controller.sounds(), &InterviewSounds::changed, this, &QuestionSounds::refresh);
    connect(&controller.sounds(), &InterviewSounds::seen, this,
            [this](const QString &id, const QImage &picture) {
                for (const Player &player : m_players)
                    if (player.track.id == id)
                        m_film->setPicture(picture);
            });
}

void QuestionSounds::show(const interview::Question &question)
{
    m_autoplay = question.parameters.value(u"autoplay"_s);
    if (const QString parts = partsOf(question); parts != std::exchange(m_shown, parts)) {
        const bool wasHeard = isHeard();
        m_players.clear();
        m_isMissing = false;
        delete m_buttons;
        m_buttons = new QWidget;
        auto *row = new FlowLayout(m_buttons);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::xs);
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_buttons);
        addOfQuestion(question);
        m_ofQuestion = qsizetype(m_players.size());
        addOfChoices(question);
        m_film->setPicture({});
        if (wasHeard && !isHeard())
            m_controller.sounds().stop(); // that of another language, or of a choice that went
    }
    setVisible(!m_players.empty() || m_isMissing);
    refresh();
}

InterviewSounds::Track QuestionSounds::track(const QString &uri, Medium medium) const
{
    // The same file may be that of another choice, or of another question.
    return {u"%1 %2 %3"_s.arg(m_shown.section(u'\n', 0, 0)).arg(m_players.size()).arg(uri),
            [this, uri] { return m_controller.pictures().bytes(uri); }, medium};
}

void QuestionSounds::addOfQuestion(const interview::Question &question)
{
    const QString label = plain(question.label);
    if (const QString uri = question.label.media.value(soundForm); !uri.isEmpty())
        add({track(uri, Medium::Sound), nullptr, tr("Listen"), label}, *m_buttons->layout());
    if (const QString uri = question.label.media.value(filmForm); !uri.isEmpty())
        add({track(uri, Medium::Film), nullptr, tr("Watch the film"), label}, *m_buttons->layout());
}

void QuestionSounds::addOfChoices(const interview::Question &question)
{
    constexpr qsizetype mostLetters = 24; // the whole stands in its row
    for (const interview::Choice &choice : question.choices) {
        const QString label = plain(choice.label);
        const QString words = label.size() > mostLetters ? label.first(mostLetters) + u'…' : label;
        for (const auto &[form, medium] :
             {std::pair(soundForm, Medium::Sound), std::pair(filmForm, Medium::Film)})
            if (const QString uri = choice.label.media.value(form); !uri.isEmpty())
                add({track(uri, medium), nullptr, words, label}, *m_buttons->layout());
    }
}

void QuestionSounds::add(Player player, QLayout &row)
{
    if (player.track.bytes().isEmpty()) {
        m_isMissing = true; // said, as of a picture; there is nothing to press
        return;
    }
    player.button = new Button(m_theme, Button::Kind::Tinted);
    row.addWidget(player.button);
    connect(player.button, &Button::clicked, this, [this, at = m_players.size()] {
        m_film->setPicture({});
        m_controller.sounds().toggle(m_players[at].track);
    });
    m_players.push_back(std::move(player));
}

bool QuestionSounds::isHeard() const
{
    return std::ranges::any_of(m_players, [this](const Player &player) {
        return m_controller.sounds().stateOf(player.track.id) != State::Stopped;
    });
}

bool QuestionSounds::toggle()
{
    if (m_ofQuestion == 0)
        return false;
    m_players.front().button->click();
    return true;
}

bool QuestionSounds::begin()
{
    const bool isFilm = m_autoplay == filmForm;
    if (!isFilm && m_autoplay != soundForm)
        return false;
    for (qsizetype i = 0; i < m_ofQuestion; ++i) {
        const Player &player = m_players[std::size_t(i)];
        if ((player.track.medium == Medium::Film) != isFilm)
            continue;
        m_controller.sounds().stop();
        m_controller.sounds().toggle(player.track);
        return true;
    }
    return false;
}

void QuestionSounds::refresh()
{
    const InterviewSounds &sounds = m_controller.sounds();
    QString problem = m_isMissing ? tr("A sound or film is missing here") : QString();
    bool isFilm = false;
    for (std::size_t i = 0; i < m_players.size(); ++i) {
        Player &player = m_players[i];
        const State state = sounds.stateOf(player.track.id);
        const QString time = sounds.timeOf(player.track.id);
        const QString own = i == 0 && m_ofQuestion > 0 ? key : QString();
        player.button->setSign(state == State::Playing ? Sign::Pause : Sign::Play);
        player.button->setText(player.words + (time.isEmpty() ? own : u"  "_s + time + own));
        const QString name = state == State::Playing ? tr("Pause: %1")
            : state == State::Paused                 ? tr("Go on: %1")
            : player.track.medium == Medium::Film    ? tr("Watch: %1")
                                                     : tr("Listen: %1");
        player.button->setAccessibleName(name.arg(player.name));
        if (const QString words = sounds.problemOf(player.track.id); !words.isEmpty())
            problem = words;
        isFilm = isFilm || (player.track.medium == Medium::Film && state != State::Stopped);
    }
    m_film->setVisible(isFilm && m_film->hasPicture());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace saltbush::app
