// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/Documents.h"

namespace saltbush::consent
{

Result<Documents> Documents::of(study::Workspace &workspace)
{
    Documents documents;
    const QString type = QLatin1String(study::part::consentDocument);
    SALTBUSH_TRY_ASSIGN(const auto parts, workspace.packages().parts(type));
    for (const study::Part &part : parts) {
        SALTBUSH_TRY_ASSIGN(auto document, ConsentDocument::fromJson(part.bytes));
        documents.m_all.push_back(std::move(document));
    }
    return documents;
}

std::vector<const ConsentDocument *> Documents::newest() const
{
    std::map<QString, const ConsentDocument *> byId;
    for (const ConsentDocument &document : m_all) {
        const ConsentDocument *&newest = byId[document.id];
        // Of equal versions the later one: a signature may have been added.
        if (!newest || newest->version <= document.version)
            newest = &document;
    }
    std::vector<const ConsentDocument *> result;
    result.reserve(byId.size());
    for (const auto &[id, document] : byId)
        result.push_back(document);
    return result;
}

Result<const ConsentDocument *> Documents::forForm(const QString &formId) const
{
    for (const ConsentDocument *document : newest())
        if (document->covers(formId))
            return document;
    return fail(noSuchDocument);
}

Result<const ConsentDocument *> Documents::find(const QString &id, int version) const
{
    for (auto document = m_all.rbegin(); document != m_all.rend(); ++document)
        if (document->id == id && document->version == version)
            return &*document;
    return fail(Error{noSuchDocument}.with(id).with(QString::number(version)));
}

} // namespace saltbush::consent
