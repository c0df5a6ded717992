// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/AuditEvent.h"
#include "core/interview/Navigator.h"

#include <set>

namespace saltbush::interview
{

/// The log of events of one interview whose form has a meta/audit (ODK XForms, "Client Audit Logs";
/// ODK, "Form Audit Log"; where they leave open when something begins and ends, as ODK Collect
/// does). Holds answers where the form tracks changes, so it lives where they live. Does nothing
/// for a form that wants no log. Values are as they stand in the instance. One thread.
class AuditLog
{
public:
    AuditLog(const FormSession &session, const Host &host);
    [[nodiscard]] bool isWanted() const { return m_wishes.has_value(); }

    // --- what happens ---
    void begin();
    /// Opened again; what was on the screen then ended at `lastKnown`. Nothing is noted before
    /// somebody looks at it.
    void resume(AuditEvents stored, UtcTime lastKnown, bool owesReason);
    /// What another version of the form knew of the same interview.
    void takeOver(const AuditLog &from);
    /// A page is on the screen: what was there before it ends. The same page again is no news, but
    /// questions that came to it are.
    void show(const Page &page);
    /// Somebody looked for another place in the outline, and goes there.
    void jump();
    /// A question is about to be answered: where its page is not on the screen, now it is.
    void visit(xpath::NodeId question);
    /// The question visited has another answer.
    void answered(xpath::NodeId question);
    /// The offer to add to a repeat is about to be taken.
    void visitRepeat(form::ModelIndex repeat, xpath::NodeId parent);
    /// `node` is what pathOf() said while it was there.
    void repeatRemoved(const QString &node);
    void saveFailed() { note(QStringLiteral("save error")); }
    void finaliseFailed() { note(QStringLiteral("finalize error")); }
    void backgroundAudio(bool enabled) { note(backgroundAudioEvent(enabled)); }
    void constraintFailed() { note(QStringLiteral("constraint error")); }
    /// The interview is left for now, if somebody looked at it at all.
    void leave();

    // --- why ---
    /// What was answered in an earlier sitting was changed in a later one, and the form wants to
    /// know why before the interview is finished. (ODK Collect asks after any later sitting; who
    /// only goes on where she was interrupted has changed nothing.)
    [[nodiscard]] bool owesReason() const { return m_owesReason; }
    void giveReason(const QString &reason);

    /// A node as the log names it: "/data/group/person[1]/name".
    [[nodiscard]] QString pathOf(xpath::NodeId node) const;
    [[nodiscard]] const AuditEvents &events() const { return m_events; }
    /// The file, as it is when the interview is finished at that moment.
    [[nodiscard]] QByteArray csv(UtcTime finished) const;

    // --- storing ---
    /// Numbers of lines that came, changed or went since forgetUnstored().
    [[nodiscard]] const std::set<int> &unstored() const { return m_unstored; }
    void forgetUnstored() { m_unstored.clear(); }

private:
    /// A line that has no end yet.
    struct Open
    {
        int number = 0;
        xpath::NodeId node = xpath::noNode; ///< of a question
        bool isInFieldList = false;
    };

    int note(const QString &event, const QString &node = {});
    int append(AuditEvent event);
    void open(const QString &event, const QString &node);
    void openQuestion(xpath::NodeId node, bool isInFieldList);
    void openPage(const Page &page);
    void closeAll();
    void close(const Open &open, UtcTime end);
    void noteResume();
    void noteLocations();
    [[nodiscard]] QString containerPath(const Page &page) const;
    [[nodiscard]] QString identityOf(const Page &page) const;
    [[nodiscard]] UtcTime now() const;

    const FormSession &m_session;
    const Host &m_host;
    std::optional<form::AuditWishes> m_wishes;
    AuditEvents m_events;
    std::set<int> m_unstored;
    UtcTime m_latest{}; ///< time in a log never goes back
    std::vector<Open> m_open;
    QString m_inSight;     ///< which page; empty: none
    bool m_isLeft = false; ///< and to be resumed
    bool m_isLaterSitting = false, m_hadAnswer = false, m_owesReason = false;
    std::set<xpath::NodeId> m_answeredHere;
};

} // namespace saltbush::interview
