// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/FormSession.h"
#include "core/interview/Limits.h"
#include "core/interview/Recalculator.h"

namespace saltbush::interview
{

/// What a FormSession is made of: the world of the interview, its rules, and the events of its
/// form.
class Engine
{
public:
    Engine(form::SharedForm form, Host &host, std::unique_ptr<const FormLogic> logic,
           xpath::Tree tree);

    /// xpath.too-much: where it could not be worked out (FormSession::begin).
    Result<void> begin(std::uint64_t mostWork = limits::maxWorkAtOnce);
    /// What was stored: an interview that goes on, or a saved instance.
    void open(Recalculator::Sweep sweep);

    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] const World &world() const { return m_world; }
    [[nodiscard]] Instance &instance() { return m_world.instance; }
    [[nodiscard]] const Instance &instance() const { return m_world.instance; }

    // Each gives what it changed, with all that follows from it.
    ChangeSet setValue(xpath::NodeId node, const QString &value);
    ChangeSet setReason(xpath::NodeId node, const QString &reason);
    ChangeSet addOccurrence(form::ModelIndex repeat, xpath::NodeId parent);
    ChangeSet removeOccurrence(xpath::NodeId occurrence);
    ChangeSet setLanguage(const QString &language);
    ChangeSet consentChanged();
    ChangeSet noteEnd();

private:
    void addFixedOccurrences();
    void fireLoad(const QString &event);
    void fireValueChanged(xpath::NodeId node, int depth);
    void fireNewRepeat(xpath::NodeId occurrence);
    [[nodiscard]] std::vector<xpath::NodeId> targetsOf(const form::Action &action,
                                                       xpath::NodeId context,
                                                       std::vector<xpath::NodeId> all) const;
    [[nodiscard]] std::optional<QString> answerOf(const form::Action &action,
                                                  xpath::NodeId target) const;
    void perform(const form::Action &action, xpath::NodeId target, int depth);
    void settle();
    [[nodiscard]] Error whereItStopped() const;
    ChangeSet take();
    /// What one step of the interview may take, as long as it lives.
    [[nodiscard]] xpath::Meter::Bound boundStep() const
    {
        return {m_world.meter, limits::maxWorkAtOnce};
    }

    std::unique_ptr<const FormLogic> m_logic;
    World m_world;
    Recalculator m_recalculator;
    int m_performed = 0; ///< actions, since the last change that was asked for
};

} // namespace saltbush::interview
