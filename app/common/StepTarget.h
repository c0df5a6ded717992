// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/AttachFile.h"

namespace saltbush::app
{

/// An interview that can be answered step by step: a bare session (`form fill`) or a draft in a
/// workspace (`interview run`), behind one face.
class StepTarget
{
public:
    virtual ~StepTarget() = default;
    [[nodiscard]] virtual const interview::FormSession &session() const = 0;
    virtual Result<void> answer(xpath::NodeId node, const QString &value) = 0;
    virtual Result<void> setNonresponse(xpath::NodeId node, const QString &reason) = 0;
    virtual Result<void> addRepeat(form::ModelIndex repeat, xpath::NodeId parent) = 0;
    virtual Result<void> removeRepeat(xpath::NodeId occurrence) = 0;
    virtual Result<void> setLanguage(const QString &language) = 0;
};

/// StepTarget over a FormSession or a Draft, which it borrows. In a draft the answer to a question
/// for files is the path of one.
template <typename Interview>
class StepTargetOf final : public StepTarget
{
public:
    explicit StepTargetOf(Interview &interview) : m_interview(interview) { }

    [[nodiscard]] const interview::FormSession &session() const override
    {
        if constexpr (std::is_same_v<Interview, interview::FormSession>)
            return m_interview;
        else
            return m_interview.session();
    }
    Result<void> answer(xpath::NodeId node, const QString &value) override
    {
        if constexpr (std::is_same_v<Interview, interview::Draft>)
            if (isFileToAttach(m_interview, node, value))
                return attachFile(m_interview, node, value);
        return done(m_interview.answer(node, value));
    }
    Result<void> setNonresponse(xpath::NodeId node, const QString &reason) override
    {
        return done(m_interview.setNonresponse(node, reason));
    }
    Result<void> addRepeat(form::ModelIndex repeat, xpath::NodeId parent) override
    {
        return done(m_interview.addRepeat(repeat, parent));
    }
    Result<void> removeRepeat(xpath::NodeId occurrence) override
    {
        return done(m_interview.removeRepeat(occurrence));
    }
    Result<void> setLanguage(const QString &language) override
    {
        return done(m_interview.setLanguage(language));
    }

private:
    static Result<void> done(const Result<interview::ChangeSet> &change)
    {
        SALTBUSH_TRY(change);
        return ok();
    }

    Interview &m_interview;
};

/// A session that keeps its log of events, as a draft does.
class LoggedSession final : public StepTarget
{
public:
    LoggedSession(interview::FormSession &session, const interview::Host &host)
        : m_target(session)
        , m_log(session, host)
    {
        m_log.begin();
    }

    [[nodiscard]] const interview::AuditLog &log() const { return m_log; }
    [[nodiscard]] const interview::FormSession &session() const override
    {
        return m_target.session();
    }
    Result<void> answer(xpath::NodeId node, const QString &value) override
    {
        m_log.visit(node);
        SALTBUSH_TRY(m_target.answer(node, value));
        m_log.answered(node);
        return ok();
    }
    Result<void> setNonresponse(xpath::NodeId node, const QString &reason) override
    {
        m_log.visit(node);
        SALTBUSH_TRY(m_target.setNonresponse(node, reason));
        m_log.answered(node);
        return ok();
    }
    Result<void> addRepeat(form::ModelIndex repeat, xpath::NodeId parent) override
    {
        m_log.visitRepeat(repeat, parent);
        return m_target.addRepeat(repeat, parent);
    }
    Result<void> removeRepeat(xpath::NodeId occurrence) override
    {
        const QString path = m_log.pathOf(occurrence);
        SALTBUSH_TRY(m_target.removeRepeat(occurrence));
        m_log.repeatRemoved(path);
        return ok();
    }
    Result<void> setLanguage(const QString &language) override
    {
        return m_target.setLanguage(language);
    }

private:
    StepTargetOf<interview::FormSession> m_target;
    interview::AuditLog m_log;
};

} // namespace saltbush::app
