// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/Scene.h"

#include "app/common/Access.h"
#include "core/study/InterviewBook.h"
#include "core/sync/Synchroniser.h"
#include "tests/support/Results.h"

namespace saltbush::test
{

namespace
{

sync::SyncReport syncAs(app::DemoWorld &world, const QString &nickname)
{
    const auto workspace = must(world.unlock(nickname));
    return must(sync::synchronise(*workspace, world.folder(QStringLiteral("store"))));
}

} // namespace

Scene::Scene()
    : m_options{.folder = m_folder.path(), .templateName = QStringLiteral("small-study")}
    , m_world(m_options)
{
    must(app::makeStudy(m_world));
    must(app::bringIn(m_world, researcher(), study::Role::Researcher));
}

crypto::SecureBytes Scene::passphrase()
{
    return crypto::SecureBytes::fromText(app::demonstrationPassphrase());
}

Result<std::unique_ptr<study::Workspace>> Scene::unlockResearcher()
{
    return m_world.unlock(researcher());
}

Result<std::unique_ptr<study::Workspace>> Scene::unlockResearcher(const study::Services &services)
{
    return app::openWorkspace(services, researcherPath(), researcher(), passphrase());
}

sync::SyncReport Scene::syncResearcher() { return syncAs(m_world, researcher()); }

sync::SyncReport Scene::syncCoordinator() { return syncAs(m_world, QStringLiteral("coordinator")); }

qint64 Scene::merged()
{
    const auto workspace = must(m_world.unlock(QStringLiteral("coordinator")));
    return must(study::InterviewBook(workspace->database()).count({}));
}

Result<std::unique_ptr<study::OpenDraft>> beginInterview(study::Workspace &workspace)
{
    const QString formId = workspace.package()->forms.front().id;
    SALTBUSH_TRY_ASSIGN(const study::Participant participant, study::Participants(workspace).add());
    SALTBUSH_TRY_ASSIGN(const consent::Documents documents, consent::Documents::of(workspace));
    SALTBUSH_TRY_ASSIGN(const consent::ConsentDocument *document, documents.forForm(formId));
    consent::NewEntry entry{.participant = participant.id,
                            .document = document->id,
                            .version = document->version,
                            .language = document->languages.begin()->first,
                            .mode = document->modes.front(),
                            .eligible = true,
                            .capable = true};
    for (const consent::Scope &scope : document->scopes)
        entry.scopes[scope.id] = true;
    for (const consent::ComprehensionQuestion &question : document->comprehension)
        entry.comprehension.push_back({question.id, true});
    SALTBUSH_TRY_ASSIGN(consent::Ledger ledger, consent::Ledger::open(workspace));
    SALTBUSH_TRY(ledger.add(entry));
    SALTBUSH_TRY_ASSIGN(const auto consent, ledger.inForce(participant.id, formId));
    return consent::beginInterview(workspace, consent, QTimeZone::utc());
}

QHash<QString, QString> Acknowledged::last() const
{
    QHash<QString, QString> values;
    for (const auto &[path, value] : answers)
        values[path] = value;
    return values;
}

} // namespace saltbush::test
