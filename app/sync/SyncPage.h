// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Shell.h"
#include "app/sync/SyncState.h"
#include "app/widgets/Page.h"

namespace saltbush::app
{

class TextField;

/// What waits here, what is on its way, what is safe, and what was not taken; the store; and the
/// one thing to do: Sync now. A USB stick is a store like any other.
class SyncPage final : public Page
{
    Q_OBJECT

public:
    explicit SyncPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

private:
    [[nodiscard]] QWidget *buildFigures(const SyncState &state);
    [[nodiscard]] QWidget *buildStore(const SyncState &state);
    [[nodiscard]] QWidget *buildNotTaken(const SyncState &state);
    void chooseFolder();
    void syncNow();
    void synced(const Result<sync::SyncReport> &outcome, const QString &address,
                const StudySeen &before);

    PageContext m_context;
    Button *m_now;
    TextField *m_address = nullptr;
    QString m_typed; ///< an address that was not synced with yet
    std::vector<sync::Refusal> m_refused;
};

} // namespace saltbush::app
