// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/EntryOrder.h"

#include <map>
#include <set>

namespace saltbush::consent
{

EntryOrder::EntryOrder(const std::vector<MergedEntry> &entries)
    : m_times(entries.size())
    , m_next(entries.size())
    , m_waitsFor(entries.size())
{
    std::multimap<RecordId, std::size_t> places; // another device may repeat the id of a record
    for (std::size_t i = entries.size(); i-- > 0;) {
        places.emplace(entries[i].record, i);
        m_times[i] = entries[i].time;
        if (i + 1 == entries.size() || entries[i].device != entries[i + 1].device)
            continue;
        m_times[i] = std::min(m_times[i], m_times[i + 1]);
        link(i, i + 1);
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].entry.corrects)
            continue;
        const auto [first, last] = places.equal_range(*entries[i].entry.corrects);
        for (auto named = first; named != last; ++named)
            link(named->second, i);
    }
}

void EntryOrder::link(std::size_t before, std::size_t after)
{
    m_next[before].push_back(after);
    ++m_waitsFor[after];
}

std::vector<bool> EntryOrder::from(std::vector<std::size_t> entries) const
{
    std::vector<bool> reached(m_next.size());
    while (!entries.empty()) {
        const std::size_t entry = entries.back();
        entries.pop_back();
        if (reached[entry])
            continue;
        reached[entry] = true;
        std::ranges::copy(m_next[entry], std::back_inserter(entries));
    }
    return reached;
}

std::vector<std::size_t> EntryOrder::sequence() const
{
    std::vector<std::size_t> waitsFor = m_waitsFor;
    std::set<std::pair<UtcTime, std::size_t>> ready;
    std::set<std::size_t> waiting;
    for (std::size_t i = 0; i < waitsFor.size(); ++i) {
        if (waitsFor[i] == 0)
            ready.emplace(m_times[i], i);
        else
            waiting.insert(i);
    }
    std::vector<std::size_t> sequence;
    while (!ready.empty()) {
        const std::size_t entry = ready.begin()->second;
        ready.erase(ready.begin());
        sequence.push_back(entry);
        for (const std::size_t next : m_next[entry])
            if (--waitsFor[next] == 0) {
                ready.emplace(m_times[next], next);
                waiting.erase(next);
            }
    }
    // Entries that name each other in a circle: no honest device writes them.
    std::ranges::copy(waiting, std::back_inserter(sequence));
    return sequence;
}

} // namespace saltbush::consent
