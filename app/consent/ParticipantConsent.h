// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consent/Conversation.h"
#include "app/page/Shell.h"
#include "core/study/Participants.h"

#include <QWidget>

class QVBoxLayout;

namespace saltbush::app
{

class Banner;
class ConsentPage;
class EntryForm;
class FlowLayout;
class Panel;

/// The consent of one participant: how it stands, everything that was said, and what can be added
/// to it. Stands inside a page in place of its content, until it is left.
class ParticipantConsent final : public QWidget
{
    Q_OBJECT

public:
    /// `formId`: the questionnaire that it is about.
    ParticipantConsent(const PageContext &context, const study::Participant &who,
                       const QString &formId, QWidget *parent = nullptr);

    /// What is talked about here now.
    [[nodiscard]] Conversation conversation() const;
    void goOnWith(const Conversation &conversation);

Q_SIGNALS:
    void left();

private:
    void showOverview();
    void addState(Panel &panel, const consent::LocalConsent *latest);
    void addHistory(Panel &panel) const;
    void addActions(Panel &panel, const consent::LocalConsent *latest);
    void addAction(FlowLayout &row, const QString &words, void (ParticipantConsent::*act)());
    void beginTalk();
    void changeScopes();
    void takeBack() { ask(consent::EntryKind::Withdrawn); }
    void noteCopy() { ask(consent::EntryKind::CopyGiven); }
    void correct() { ask(consent::EntryKind::Corrected); }
    EntryForm *ask(consent::EntryKind kind);
    void note(EntryForm &form, consent::EntryKind kind);
    void talk(const Conversation &about);
    void setContent(QWidget *content);
    void say(const QString &news);

    PageContext m_context;
    study::Participant m_who;
    QString m_formId;
    std::optional<consent::Ledger> m_ledger;
    std::optional<consent::Documents> m_documents;
    std::vector<consent::LocalConsent> m_history;
    QVBoxLayout *m_layout;
    Banner *m_banner;
    QWidget *m_content = nullptr;
    Conversation m_about;
};

} // namespace saltbush::app
