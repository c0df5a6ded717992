// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/MainWindow.h"

#include <functional>

namespace saltbush::app
{
class AnswerControl;
class QuestionPanel;
} // namespace saltbush::app

namespace saltbush::test
{

/// A person at the keyboard of the one window: everything is done by real key presses, whatever the
/// form. Gives up (and says where) when something does not come.
class WindowWalker
{
public:
    using Picture = std::function<void(const QString &name)>;
    explicit WindowWalker(app::MainWindow &window, Picture picture = {});

    /// At the unlock page: types the passphrase and waits for the list of interviews.
    bool unlock(const QString &passphrase);
    /// "New participant", then yes to every question of the consent page.
    bool beginInterview();
    /// In an interview: the next language of the form, so many times.
    bool nextLanguage(int times = 1);
    /// Answers and goes on until the end page; at most so many pages. Gives the number of pages,
    /// -1 where there is no end.
    int answerAll(int mostPages = 100);
    /// Finish and seal, or finish without what is missing; back to the list.
    bool finish();

    [[nodiscard]] const QString &stuckAt() const { return m_stuckAt; }

private:
    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool reach(const std::function<bool(QWidget *)> &isIt);
    bool pressButton(const QString &words);
    bool agreeToEverything();
    void answer(app::QuestionPanel &panel);
    void answerPage(const QList<app::QuestionPanel *> &panels);
    void rank(const app::AnswerControl &control);
    void take(const QString &name);
    bool stuck(const QString &where);

    app::MainWindow &m_window;
    Picture m_picture;
    QString m_stuckAt;
    int m_attempt = 0; ///< at this page: a form may not like the first answer
};

} // namespace saltbush::test
