// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Practice.h"

#include "core/study/ParticipantCode.h"
#include "core/study/Workspace.h"

namespace saltbush::study
{

namespace
{

const QString filePrefix = QStringLiteral("practice-");
/// Longer than the longest prefix of a site, so that no reader of codes takes it for a participant.
const QString codePrefix = QStringLiteral("PRACTICE");

QString inventedCode(Random &random)
{
    // Borrows the six characters of a real one, and leaves out what makes it valid.
    return codePrefix + u'-' + ParticipantCode::random(random, {}).text().section(u'-', 1, 1);
}

} // namespace

/// Says nothing about who practises, and yes to every scope.
class Practice::Host final : public interview::Host
{
public:
    Host(const Services &services, QTimeZone zone) : m_services(services), m_zone(zone) { }
    const Clock &clock() const override { return m_services.clock; }
    Random &random() override { return m_services.random; }
    QTimeZone zone() const override { return m_zone; }
    QString property(const QString &) const override { return QStringLiteral("practice"); }
    std::optional<bool> consentScope(const QString &) const override { return true; }

private:
    Services m_services;
    QTimeZone m_zone;
};

Practice::Practice(const Services &services, const QTimeZone &zone)
    : m_services(services)
    , m_code(inventedCode(services.random))
    , m_host(std::make_unique<Host>(services, zone))
{
}

Practice::~Practice() { static_cast<void>(end()); } // what stays is unreadable, and swept later

Result<std::unique_ptr<Practice>> Practice::begin(const Workspace &workspace, form::SharedForm form,
                                                  const QTimeZone &zone,
                                                  form::AttachmentLoader files)
{
    std::unique_ptr<Practice> practice(new Practice(workspace.services(), zone));
    practice->m_files = std::move(files);
    SALTBUSH_TRY(practice->open(workspace.draftFolder(), std::move(form)));
    return practice;
}

Result<std::unique_ptr<Practice>> Practice::begin(const Services &services, form::SharedForm form,
                                                  const QTimeZone &zone)
{
    std::unique_ptr<Practice> practice(new Practice(services, zone));
    practice->m_ownFolder = std::make_unique<QTemporaryDir>();
    if (!practice->m_ownFolder->isValid())
        return fail(disk::unwritable);
    SALTBUSH_TRY(practice->open(practice->m_ownFolder->path(), std::move(form)));
    return practice;
}

Result<void> Practice::open(const QString &folder, form::SharedForm form)
{
    const InterviewId id = InterviewId::random(m_services.random);
    m_path = folder + u'/' + filePrefix + id.toString() + QStringLiteral(".db");
    SALTBUSH_TRY_ASSIGN(m_draft,
                        interview::Draft::create(m_path, crypto::SecureBytes::random(32),
                                                 std::move(form), *m_host, m_services.disk,
                                                 m_services.vfs));
    return ok();
}

Result<void> Practice::end()
{
    m_draft.reset();
    if (m_path.isEmpty())
        return ok();
    SALTBUSH_TRY(interview::removeDraftFiles(m_services.disk, m_path));
    m_path.clear();
    return ok();
}

Result<void> Practice::sweep(Disk &disk, const QString &folder)
{
    SALTBUSH_TRY_ASSIGN(const QStringList files, disk.list(folder));
    for (const QString &file : files)
        if (file.startsWith(filePrefix))
            SALTBUSH_TRY(disk.remove(folder + u'/' + file));
    return ok();
}

} // namespace saltbush::study
