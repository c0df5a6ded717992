// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consent/Conversation.h"
#include "app/page/Shell.h"
#include "app/widgets/Page.h"
#include "core/study/Participants.h"

#include <QPointer>

class QVBoxLayout;

namespace saltbush::app
{

class DropDown;
class ParticipantConsent;
class TextField;

/// The consent documents of the study, to be read in every language; and, for who talks with
/// participants, the consent of one of them, found by the code. Reviewers read documents only.
class ConsentDocumentsPage final : public Page, public ConversationHolder
{
    Q_OBJECT

public:
    explicit ConsentDocumentsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] std::optional<Conversation> conversation() const override;
    void goOnWith(const Conversation &conversation) override;

private:
    void showOverview();
    [[nodiscard]] QWidget *buildFind();
    void addDocuments(QVBoxLayout &column);
    void findTyped();
    ParticipantConsent *showConsent(const study::Participant &who, const QString &formId);
    void read(const consent::ConsentDocument &document);
    void showInside(QWidget *inside);
    void goBack();

    PageContext m_context;
    TextField *m_code = nullptr;
    DropDown *m_form = nullptr;
    QPointer<QWidget> m_inside; ///< a document, or a participant's consent: stays until it is left
};

} // namespace saltbush::app
