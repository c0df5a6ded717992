// SPDX-License-Identifier: GPL-3.0-or-later
// Open interviews and the versions of their forms.
#include "core/storage/Transaction.h"
#include "core/study/Drafts.h"

namespace saltbush::study
{

std::optional<PackagedForm> Drafts::newerForm(const DraftInfo &draft) const
{
    const Package *package = m_workspace.package();
    const PackagedForm *packaged = package ? package->form(draft.formId) : nullptr;
    return packaged && packaged->hash != draft.formHash ? std::optional(*packaged) : std::nullopt;
}

Result<Drafts::NewerForm> Drafts::newerFormOf(const DraftInfo &draft)
{
    const auto packaged = newerForm(draft);
    if (!packaged)
        return fail(Error{noSuchForm}.with(draft.formId));
    SALTBUSH_TRY_ASSIGN(FormFiles files, m_workspace.forms().files(packaged->id));
    SALTBUSH_TRY_ASSIGN(form::SharedForm form, m_workspace.forms().form(packaged->hash, files));
    return NewerForm{*packaged, std::move(form), std::move(files)};
}

Result<interview::CarryOver> Drafts::planCarryOver(InterviewId id)
{
    SALTBUSH_TRY_ASSIGN(const auto open, this->open(id));
    SALTBUSH_TRY_ASSIGN(const NewerForm newer, newerFormOf(open->info));
    return interview::planCarryOver(open->draft->session(), newer.form, *open->host);
}

Result<InterviewId> Drafts::carryOver(InterviewId id)
{
    SALTBUSH_TRY_ASSIGN(const auto open, this->open(id));
    SALTBUSH_TRY(open->draft->endRecordings());
    SALTBUSH_TRY_ASSIGN(const NewerForm newer, newerFormOf(open->info));
    SALTBUSH_TRY_ASSIGN(const auto plan,
                        interview::planCarryOver(open->draft->session(), newer.form, *open->host));
    DraftInfo info = open->info;
    info.id = InterviewId::random(m_workspace.services().random);
    info.formVersion = newer.packaged.version;
    info.formHash = newer.packaged.hash;
    info.formFiles = newer.files;
    info.packageVersion = m_workspace.package()->version;
    info.finishing.reset();
    const auto key = crypto::SecureBytes::random(32);
    // The file first, whole and durable; without a row it is nobody's, and is swept away.
    SALTBUSH_TRY_ASSIGN(auto carried,
                        interview::Draft::carryOver(
                            *open->draft, plan, fileOf(info.id), key.clone(), newer.form,
                            *open->host, m_workspace.services().disk, m_workspace.services().vfs));
    carried.reset();
    SALTBUSH_TRY(m_workspace.services().disk.syncFolder(m_workspace.draftFolder()));
    SALTBUSH_TRY_ASSIGN(auto transaction, storage::Transaction::begin(m_workspace.database()));
    SALTBUSH_TRY(insert(info, key, true));
    SALTBUSH_TRY(forget(id));
    SALTBUSH_TRY(transaction.commit());
    open->draft.reset();
    // What cannot be swept now is at the next unlock.
    std::ignore = sweep();
    return info.id;
}

} // namespace saltbush::study
