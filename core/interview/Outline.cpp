// SPDX-License-Identifier: GPL-3.0-or-later
// The outline and the progress of an interview.
#include "core/interview/PageWalk.h"

namespace saltbush::interview
{

using form::ControlKind;
using xpath::NodeId;

namespace
{

using Progress = Navigator::Progress;

/// Deeper groups are counted with the group around them.
constexpr int deepestLevel = 1;

class OutlineBuilder
{
public:
    OutlineBuilder(const FormSession &session, QString language)
        : m_session(session)
        , m_walk(session)
        , m_language(std::move(language))
    {
    }

    [[nodiscard]] std::vector<OutlineEntry> build()
    {
        add(m_walk.top(), 0);
        return std::move(m_entries);
    }

    [[nodiscard]] Progress progress() const { return progressOf(m_walk.top()); }

private:
    void add(const std::vector<Spot> &spots, int depth)
    {
        for (const Spot &spot : spots) {
            if (spot.isAddRepeat || !m_walk.isShown(spot))
                continue;
            if (m_walk.controlOf(spot).isContainer())
                addContainer(spot, depth);
            else
                addQuestion(spot, depth);
        }
    }

    void addContainer(const Spot &spot, int depth)
    {
        const auto page = m_walk.firstIn(spot);
        if (!page)
            return;
        const form::Control &control = m_walk.controlOf(spot);
        // A group without a name is only there for the form's own order.
        if (control.label.isEmpty() && control.kind == ControlKind::Group)
            return add(m_walk.childrenOf(spot), depth);
        OutlineEntry entry = entryFor(page->key, depth, progressOf(m_walk.childrenOf(spot)));
        entry.isGroup = true;
        const NodeId own = m_walk.nodeOf(spot);
        entry.label =
            m_session.shortLabel(spot.control, own == xpath::noNode ? spot.scope : own, m_language);
        m_entries.push_back(std::move(entry));
        if (depth < deepestLevel)
            add(m_walk.childrenOf(spot), depth + 1);
    }

    void addQuestion(const Spot &spot, int depth)
    {
        const NodeId node = m_walk.nodeOf(spot);
        OutlineEntry entry =
            entryFor(m_session.path(node), depth, progressOf(std::vector<Spot>{spot}));
        entry.label = m_session.shortLabel(spot.control, node, m_language);
        if (headsTable(spot) && entry.label.text.trimmed().isEmpty())
            return;
        if (!m_session.nonresponse(node).isEmpty())
            entry.state = OutlineEntry::State::Nonresponse;
        m_entries.push_back(std::move(entry));
    }

    [[nodiscard]] static OutlineEntry entryFor(const QString &key, int depth, Progress progress)
    {
        OutlineEntry entry;
        entry.key = key;
        entry.depth = depth;
        entry.answered = progress.answered;
        entry.total = progress.total;
        if (progress.answered == progress.total)
            entry.state = OutlineEntry::State::Answered;
        else if (progress.answered > 0)
            entry.state = OutlineEntry::State::Partly;
        return entry;
    }

    [[nodiscard]] Progress progressOf(const std::vector<Spot> &spots) const
    {
        Progress sum;
        for (const Spot &spot : spots) {
            if (spot.isAddRepeat || !m_walk.isShown(spot))
                continue;
            Progress one;
            if (m_walk.controlOf(spot).isContainer())
                one = progressOf(m_walk.childrenOf(spot));
            else if (!headsTable(spot))
                one = progressAt(m_walk.nodeOf(spot));
            sum.answered += one.answered;
            sum.total += one.total;
        }
        return sum;
    }

    /// The line of words above a table (appearance "label"): there is nothing to answer.
    [[nodiscard]] bool headsTable(const Spot &spot) const
    {
        return m_walk.controlOf(spot).hasAppearance(QStringLiteral("label"));
    }

    [[nodiscard]] Progress progressAt(NodeId node) const
    {
        if (m_session.isReadOnly(node))
            return {};
        const bool answered =
            !m_session.value(node).isEmpty() || !m_session.nonresponse(node).isEmpty();
        return {answered ? 1 : 0, 1};
    }

    const FormSession &m_session;
    PageWalk m_walk;
    QString m_language;
    std::vector<OutlineEntry> m_entries;
};

} // namespace

std::vector<OutlineEntry> Navigator::outline(const QString &language) const
{
    return OutlineBuilder(m_session, language).build();
}

Navigator::Progress Navigator::progress() const { return OutlineBuilder(m_session, {}).progress(); }

} // namespace saltbush::interview
