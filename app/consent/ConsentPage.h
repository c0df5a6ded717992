// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consent/Conversation.h"

#include <QPointer>
#include <QWidget>

namespace saltbush::app
{

class Banner;
class Button;
class Card;
class ChoiceRow;
class ConsentQuestions;
class TextLabel;
class Theme;

/// The consent conversation: first its language, then the document in it, each scope answered yes
/// or no (nothing is chosen beforehand), how it was said; at the end the card with the code and a
/// copy of the text. Asks; does nothing itself (ConsentTalk takes it to the ledger).
class ConsentPage final : public QWidget
{
    Q_OBJECT

public:
    /// `language`: where the choice of a language begins; nothing is chosen.
    ConsentPage(const Theme &theme, const consent::ConsentDocument &document,
                ParticipantId participant, const QString &language, QWidget *parent = nullptr);

    /// What was said, of the kind that was chosen.
    [[nodiscard]] consent::NewEntry entry(consent::EntryKind kind) const;
    /// For a change or a correction: what was said before, and what the button says.
    void showBefore(const std::map<QString, bool> &scopes);
    /// Only what was agreed to is asked again: nobody says no to everything here.
    void setAgreeOnly(const QString &button);
    /// It is noted, durably. Shows the end: the code card, and whether a copy was given.
    void showEnd(const QString &code, const QStringList &cardLanguages);
    void showCopyNoted();
    /// What was said until now; and on from there, in another window.
    [[nodiscard]] Said said() const;
    void goOnFrom(const Said &said, const QString &code, const QStringList &cardLanguages);
    void showProblem(const Error &error);

Q_SIGNALS:
    void given();
    void declined();
    void cancelled();
    void copyGiven(); ///< at the end
    void finished();  ///< at the end: go on

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void askLanguage();
    void ask(const QString &language);
    void setContent(QWidget *content);
    [[nodiscard]] QWidget *text() const;
    void goOn(QWidget *from);
    void check();

    const Theme &m_theme;
    const consent::ConsentDocument m_document;
    ParticipantId m_participant;
    QPointer<QWidget> m_begin; ///< what takes the focus
    QString m_suggested, m_language;
    std::map<QString, bool> m_before;
    Card *m_card;
    std::vector<ChoiceRow *> m_rows; ///< the languages, while they are in sight
    ConsentQuestions *m_questions = nullptr;
    Banner *m_banner;
    Button *m_back, *m_other, *m_given, *m_declined, *m_copy, *m_end;
    TextLabel *m_keys;
    bool m_agreeOnly = false, m_isNoted = false;
};

} // namespace saltbush::app
