// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/Conversation.h"

#include "app/consent/ConsentPage.h"
#include "app/consent/ConsentTalk.h"
#include "core/study/Package.h"

namespace saltbush::app
{

Result<OpenConversation> openConversation(const Theme &theme, study::Workspace &workspace,
                                          const Conversation &about)
{
    SALTBUSH_TRY_ASSIGN(const auto documents, consent::Documents::of(workspace));
    SALTBUSH_TRY_ASSIGN(const auto *document, documents.forForm(about.formId));
    const auto known = study::Participants(workspace).get(about.who);
    if (!known && !about.newcomer)
        return fail(known.error());
    const study::Participant who = known ? *known : *about.newcomer;
    const QStringList &languages = workspace.package()->config.languages;
    auto *page = new ConsentPage(theme, *document, about.who, languages.value(0));
    auto *talk = new ConsentTalk(workspace, who, *page);
    if (about.kind)
        talk->setKind(*about.kind, about.reason, about.corrects);
    const Said *said = about.said ? &*about.said : nullptr;
    if (said && said->document == document->id && said->version == document->version)
        page->goOnFrom(*said, who.code, languages);
    return OpenConversation{page, talk};
}

} // namespace saltbush::app
