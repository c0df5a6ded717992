// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consent/Conversation.h"

#include <QWidget>

namespace saltbush::app
{

class Banner;
class Button;
class DropDown;
class Panel;
class AnswerPills;
class TextArea;
class Theme;

/// The few words that go with an entry that is no conversation: a withdrawal, a copy given, and
/// what a correction corrects and why. Asks; does nothing itself.
class EntryForm final : public QWidget
{
    Q_OBJECT

public:
    /// `history`: what this participant said; `document` the one that her last word was about;
    /// `openInterviews`: with her, here, that a withdrawal ends.
    EntryForm(const Theme &theme, consent::EntryKind kind, const consent::ConsentDocument &document,
              const std::vector<consent::LocalConsent> &history, int openInterviews,
              QWidget *parent = nullptr);

    [[nodiscard]] QString language() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] std::optional<RecordId> corrects() const;
    void showProblem(const Error &error);
    /// What was filled in until now; and on from there, in another window.
    [[nodiscard]] EntryWords words() const;
    void goOnFrom(const EntryWords &words);

Q_SIGNALS:
    void done();
    void cancelled();

private:
    void explain(Panel &panel) const;
    void askLanguage(Panel &panel, const consent::ConsentDocument &document);
    void askWhich(Panel &panel, const std::vector<consent::LocalConsent> &history);
    void askWhy(Panel &panel);
    void addButtons(Panel &panel);
    void check();

    const Theme &m_theme;
    consent::EntryKind m_kind;
    std::vector<QString> m_languages;
    AnswerPills *m_language = nullptr;
    DropDown *m_which = nullptr;
    TextArea *m_reason = nullptr;
    Button *m_done = nullptr;
    Banner *m_banner;
};

} // namespace saltbush::app
