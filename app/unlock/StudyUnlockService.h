// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/unlock/UnlockService.h"

namespace saltbush::app
{

/// The real one, over core/study.
class StudyUnlockService final : public UnlockService
{
public:
    /// The demonstration is kept in `demonstrationFolder`, made when it is first asked for.
    StudyUnlockService(const study::Services &services, QString demonstrationFolder)
        : m_services(services)
        , m_demonstrationFolder(std::move(demonstrationFolder))
    {
    }

    Result<QStringList> people(const QString &workspace) override;
    Unlocked unlock(const UnlockRequest &request) override;
    Unlocked create(const CreateRequest &request, std::vector<Problem> &findings) override;
    Unlocked join(const JoinRequest &request, QString &requestFile) override;
    Result<Demonstration> demonstration() override;
    Result<std::unique_ptr<study::Practice>> practise() override;

private:
    study::Services m_services;
    QString m_demonstrationFolder;
};

} // namespace saltbush::app
