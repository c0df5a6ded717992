// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Pages.h"

#include "app/audit/AuditPage.h"
#include "app/consent/ConsentDocumentsPage.h"
#include "app/data/DataPage.h"
#include "app/desk/FormDeskPage.h"
#include "app/interview/InterviewsPage.h"
#include "app/participants/ParticipantsPage.h"
#include "app/settings/SettingsPage.h"
#include "app/sync/SyncPage.h"
#include "app/team/TeamPage.h"

#include <QCoreApplication>

#include <set>

namespace saltbush::app
{

namespace
{

class Rail
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::Rail)

public:
    static std::vector<PageEntry> all();
};

template <typename T>
Page *make(const PageContext &context)
{
    return new T(context);
}

std::vector<PageEntry> Rail::all()
{
    return {
        {PageId::Interviews, Sign::Comment, tr("Interviews"), make<InterviewsPage>},
        {PageId::Participants, Sign::Person, tr("Participants"), make<ParticipantsPage>},
        {PageId::Consent, Sign::Check, tr("Consent"), make<ConsentDocumentsPage>},
        {PageId::Sync, Sign::Saved, tr("Sync"), make<SyncPage>},
        {PageId::Team, Sign::Team, tr("Team"), make<TeamPage>},
        {PageId::Data, Sign::Chart, tr("Data"), make<DataPage>},
        {PageId::Audit, Sign::Eye, tr("Audit"), make<AuditPage>},
        {PageId::FormDesk, Sign::Folder, tr("Form desk"), make<FormDeskPage>},
        {PageId::Settings, Sign::Settings, tr("Settings"), make<SettingsPage>},
    };
}

std::set<PageId> idsFor(std::optional<study::Role> role)
{
    if (!role)
        return {PageId::Interviews, PageId::Sync, PageId::Settings};
    switch (*role) {
    case study::Role::Researcher:
        return {PageId::Interviews, PageId::Participants, PageId::Consent, PageId::Sync,
                PageId::Settings};
    case study::Role::Reviewer:
        return {PageId::Audit, PageId::Consent, PageId::Sync, PageId::Settings};
    case study::Role::Coordinator:
        break;
    }
    return {PageId::Interviews, PageId::Participants, PageId::Consent,
            PageId::Sync,       PageId::Team,         PageId::Data,
            PageId::Audit,      PageId::FormDesk,     PageId::Settings};
}

} // namespace

std::vector<PageEntry> pagesFor(std::optional<study::Role> role)
{
    std::vector<PageEntry> entries = Rail::all();
    const std::set<PageId> ids = idsFor(role);
    std::erase_if(entries, [&](const PageEntry &entry) { return !ids.contains(entry.id); });
    return entries;
}

} // namespace saltbush::app
