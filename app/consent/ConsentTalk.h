// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/Ledger.h"
#include "core/study/Participants.h"

#include <QObject>

namespace saltbush::app
{

class ConsentPage;

/// Takes what is said in a conversation about consent to the ledger: durable before the card with
/// the code is shown. Somebody new is kept with the first that is noted, not before. Lives as long
/// as its page.
class ConsentTalk final : public QObject
{
    Q_OBJECT

public:
    ConsentTalk(study::Workspace &workspace, const study::Participant &who, ConsentPage &page);

    /// What a yes will be in the ledger. Not told: given, or re-consented where somebody had agreed
    /// before.
    void setKind(consent::EntryKind kind, const QString &reason = {},
                 const std::optional<RecordId> &corrects = {});

Q_SIGNALS:
    void agreed();  ///< noted, the card was shown: the interview may begin
    void refused(); ///< noted
    void left();    ///< nothing was noted

private:
    Result<void> add(consent::EntryKind kind);
    [[nodiscard]] Result<consent::EntryKind> kindOfYes() const;
    void takeYes();

    study::Workspace &m_workspace;
    study::Participant m_who;
    ConsentPage &m_page;
    std::optional<consent::EntryKind> m_kind;
    QString m_reason;
    std::optional<RecordId> m_corrects;
};

} // namespace saltbush::app
