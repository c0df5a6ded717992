// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/ConsentTalk.h"

#include "app/consent/ConsentPage.h"
#include "core/study/Package.h"

namespace saltbush::app
{

using consent::EntryKind;

ConsentTalk::ConsentTalk(study::Workspace &workspace, const study::Participant &who,
                         ConsentPage &page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_who(who)
    , m_page(page)
{
    connect(&page, &ConsentPage::cancelled, this, &ConsentTalk::left);
    connect(&page, &ConsentPage::finished, this, &ConsentTalk::agreed);
    connect(&page, &ConsentPage::given, this, &ConsentTalk::takeYes);
    connect(&page, &ConsentPage::declined, this, [this] {
        if (const auto added = add(EntryKind::Declined); !added)
            return m_page.showProblem(added.error());
        Q_EMIT refused();
    });
    connect(&page, &ConsentPage::copyGiven, this, [this] {
        if (const auto added = add(EntryKind::CopyGiven); !added)
            return m_page.showProblem(added.error());
        m_page.showCopyNoted();
    });
}

void ConsentTalk::setKind(EntryKind kind, const QString &reason,
                          const std::optional<RecordId> &corrects)
{
    m_kind = kind;
    m_reason = reason;
    m_corrects = corrects;
}

void ConsentTalk::takeYes()
{
    const auto kind = kindOfYes();
    if (!kind)
        return m_page.showProblem(kind.error());
    if (const auto added = add(*kind); !added)
        return m_page.showProblem(added.error());
    const study::Package *package = m_workspace.package();
    m_page.showEnd(m_who.code, package ? package->config.languages : QStringList());
}

Result<EntryKind> ConsentTalk::kindOfYes() const
{
    if (m_kind)
        return *m_kind;
    SALTBUSH_TRY_ASSIGN(const auto ledger, consent::Ledger::open(m_workspace));
    SALTBUSH_TRY_ASSIGN(const auto before, ledger.latest(m_who.id));
    const bool isFirst = !before || before->kind == EntryKind::Declined;
    return isFirst ? EntryKind::Given : EntryKind::ReConsented;
}

Result<void> ConsentTalk::add(EntryKind kind)
{
    SALTBUSH_TRY_ASSIGN(consent::Ledger ledger, consent::Ledger::open(m_workspace));
    consent::NewEntry entry = m_page.entry(kind);
    if (kind == EntryKind::Changed || kind == EntryKind::Corrected) {
        entry.reason = m_reason;
        entry.corrects = m_corrects;
    }
    SALTBUSH_TRY_ASSIGN(consent::WhoSaid noted, ledger.add(entry, m_who));
    m_who = std::move(noted.who); // perhaps under another code
    return ok();
}

} // namespace saltbush::app
