// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Demo.h"
#include "core/study/Membership.h"

namespace saltbush::app
{

/// The world of a demonstration: a clock that moves with the work, real chance for ids, seeded
/// chance for answers, and a folder in which everybody has a workspace.
class DemoWorld
{
public:
    explicit DemoWorld(const DemoOptions &options);

    [[nodiscard]] study::Services services() { return {clock, m_ids, disk}; }
    [[nodiscard]] QString folder(const QString &name) const;
    [[nodiscard]] QString workspaceOf(const QString &nickname) const;
    Result<std::unique_ptr<study::Workspace>> unlock(const QString &nickname);
    [[nodiscard]] QString templateFolder() const;
    void tell(const QString &line) const;

    FixedClock clock;
    SeededRandom answers;
    SystemDisk disk;

private:
    const DemoOptions &m_options;
    SystemRandom m_ids;
};

/// The coordinator's workspace with the study in it, published to the store.
Result<void> makeStudy(DemoWorld &world);
/// Invites, joins, enrols; both sides sync, so that the study has arrived.
Result<void> bringIn(DemoWorld &world, const QString &nickname, study::Role role);
/// One consent conversation, and an interview if it is given.
struct DemoInterview
{
    bool declined = false;
    QString language;
    int repeats = 0;
    QStringList unanswered;
};
Result<DemoInterview> interviewSomebody(study::Workspace &workspace, DemoWorld &world, int number);

} // namespace saltbush::app
