// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/InterviewSounds.h"
#include "core/interview/Question.h"

#include <QWidget>

namespace saltbush::app
{

class Button;
class FilmView;
class FormPictures;
class InterviewController;
class TextLabel;
class Theme;

/// What a form lets hear and see beside the words of a question (audio, video) and of its choices:
/// a button for each, and what is wrong with one that cannot be played. Hidden where there is
/// nothing.
class QuestionSounds final : public QWidget
{
    Q_OBJECT

public:
    QuestionSounds(const Theme &theme, InterviewController &controller, QWidget *parent = nullptr);

    void show(const interview::Question &question);
    /// The sound of the question, or its film: played, paused, gone on. Whether there is one.
    bool toggle();
    /// By itself, where the form wants that (autoplay). Whether it does.
    bool begin();

private:
    /// One thing to play, and its button.
    struct Player
    {
        InterviewSounds::Track track;
        Button *button = nullptr;
        QString words; ///< "Listen"
        QString name;  ///< what it is, for a screen reader
    };
    void add(Player player, QLayout &row);
    void addOfQuestion(const interview::Question &question);
    void addOfChoices(const interview::Question &question);
    [[nodiscard]] InterviewSounds::Track track(const QString &uri,
                                               SoundPlayer::Medium medium) const;
    /// Whether one of them is played or paused.
    [[nodiscard]] bool isHeard() const;
    void refresh();

    const Theme &m_theme;
    InterviewController &m_controller;
    QString m_shown, m_autoplay;
    bool m_isMissing = false; ///< a file that the form names
    std::vector<Player> m_players;
    qsizetype m_ofQuestion = 0; ///< so many of them are the question's
    QWidget *m_buttons = nullptr;
    FilmView *m_film;
    TextLabel *m_problem;
};

} // namespace saltbush::app
