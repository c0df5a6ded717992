// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consent/Conversation.h"
#include "app/page/Shell.h"
#include "app/participants/ListPlace.h"
#include "app/participants/ParticipantRows.h"
#include "app/widgets/Page.h"

#include <QPointer>

class QVBoxLayout;

namespace saltbush::app
{

class DropDown;
class PillChoice;
class ParticipantConsent;
class RowList;
class SplitColumns;
class TextField;

/// Everybody this workspace knows, by code: found while one types, added at a site, interviewed by
/// one key. A code that is known nowhere is told apart from one with a slip in it.
class ParticipantsPage final : public Page, public ConversationHolder
{
    Q_OBJECT

public:
    explicit ParticipantsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] std::optional<Conversation> conversation() const override;
    void goOnWith(const Conversation &conversation) override;
    [[nodiscard]] ListPlace place() const { return m_place; }
    void goOnFrom(const ListPlace &place) { m_place = place; } ///< before it is shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showEverybody();
    [[nodiscard]] QWidget *buildTop();
    void load();
    void filter();
    [[nodiscard]] bool hasSchedule() const;
    void showDetail(const QString &key);
    [[nodiscard]] const ParticipantFacts *find(const QString &key) const;
    void findTyped();
    void addSomebody();
    void chooseInList(const QString &key);
    void interview(const QString &key);
    void showCard(const study::Participant &who);
    ParticipantConsent *showConsent(const study::Participant &who, const QString &formId);
    void goBack();

    PageContext m_context;
    std::vector<ParticipantFacts> m_facts;
    TextField *m_typed = nullptr;
    DropDown *m_site = nullptr, *m_form = nullptr;
    PillChoice *m_who = nullptr; ///< where the study has a schedule: everybody, or who is due
    RowList *m_list = nullptr;
    SplitColumns *m_columns = nullptr;
    QWidget *m_detail = nullptr;
    QPointer<QWidget> m_inside; ///< the card, or a conversation: stays until it is left
    ListPlace m_place;
};

} // namespace saltbush::app
