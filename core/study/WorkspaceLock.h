// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <memory>

namespace saltbush::study
{

/// One process per workspace: held by window and command line, gone with the process however it
/// ends.
class WorkspaceLock
{
public:
    /// `study.workspace-in-use` (retry later).
    [[nodiscard]] static Result<WorkspaceLock> take(const QString &workspace);
    ~WorkspaceLock();
    WorkspaceLock(WorkspaceLock &&) noexcept;
    WorkspaceLock &operator=(WorkspaceLock &&) noexcept;

private:
    struct Handle;
    explicit WorkspaceLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace saltbush::study
