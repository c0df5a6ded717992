// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft notes beside its answers: the log of events, and Finish.
#include "core/interview/Draft.h"
#include "core/interview/DraftStore.h"

#include <algorithm>

namespace saltbush::interview
{

Draft::~Draft()
{
    if (!m_audit.isWanted() || isAsFinished())
        return;
    m_audit.leave();
    // Where it cannot be written, the log lacks its last lines, and the interview nothing.
    if (!m_audit.unstored().empty())
        std::ignore = note(QStringLiteral("leave"));
}

Result<void> Draft::note(const QString &what)
{
    return commit(event(what), [] { return ok(); });
}

Result<void> Draft::writeAudit()
{
    if (!m_audit.isWanted())
        return ok();
    for (const int number : m_audit.unstored()) {
        const auto found = m_audit.events().find(number);
        const bool isThere = found != m_audit.events().end();
        SALTBUSH_TRY(
            m_store->writeAudit(number, isThere ? std::optional(found->second) : std::nullopt));
    }
    return m_store->writeState(owesReasonState,
                               m_audit.owesReason() ? QStringLiteral("1") : QString());
}

Result<void> Draft::noteFinish() { return note(finishEvent.toString()); }

Result<void> Draft::noteFinishFailed()
{
    if (!m_audit.isWanted())
        return ok();
    m_audit.finaliseFailed();
    return note(QStringLiteral("finish failed"));
}

std::optional<QByteArray> Draft::auditCsv() const
{
    if (!m_audit.isWanted())
        return std::nullopt;
    const auto last =
        std::find_if(m_state.paradata.rbegin(), m_state.paradata.rend(),
                     [](const ParadataEvent &event) { return event.event == finishEvent; });
    return m_audit.csv(isAsFinished() ? last->time : m_host.clock().now());
}

Result<void> Draft::giveChangeReason(const QString &reason)
{
    m_audit.giveReason(reason);
    return note(QStringLiteral("change reason"));
}

bool Draft::isAsFinished() const
{
    const auto last =
        std::find_if(m_state.paradata.rbegin(), m_state.paradata.rend(),
                     [](const ParadataEvent &event) { return event.event != resumeEvent; });
    return last != m_state.paradata.rend() && last->event == finishEvent;
}

} // namespace saltbush::interview
