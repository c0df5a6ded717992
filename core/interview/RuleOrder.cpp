// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a form's rules: each after those that decide what it reads.
#include "core/interview/FormLogic.h"
#include "core/interview/Limits.h"

#include <algorithm>

namespace saltbush::interview
{

using form::ModelIndex;

/// Rule → rules that must come after it. Only relevance and calculations decide what others read;
/// counts and choices may come round again, they settle by themselves.
Result<std::vector<std::vector<RuleIndex>>> FormLogic::followers() const
{
    std::vector<std::vector<RuleIndex>> after(m_rules.size());
    std::size_t count = 0;
    for (RuleIndex index = 0; index < m_rules.size(); ++index) {
        const Rule &rule = m_rules[index];
        if (count > limits::maxReadings)
            return fail(tooMuchAt(rule.target));
        if (rule.kind == RuleKind::Calculate) {
            for (const RuleReader &reader : m_orderedReaders[rule.target])
                after[index].push_back(reader.who);
        } else if (rule.kind == RuleKind::Relevant) {
            for (const ModelIndex node : m_model.subtree(rule.target)) {
                for (const RuleReader &reader : m_orderedReaders[node])
                    after[index].push_back(reader.who);
                // What is not relevant is not calculated.
                for (const RuleIndex own : m_rulesAt[node]) {
                    if (m_rules[own].kind != RuleKind::Relevant)
                        after[index].push_back(own);
                }
            }
        }
        count += after[index].size();
    }
    return after;
}

Result<void> FormLogic::order()
{
    SALTBUSH_TRY_ASSIGN(const auto after, followers());
    std::vector<std::size_t> waiting(m_rules.size(), 0); // for so many rules before
    for (const auto &followers : after) {
        for (const RuleIndex follower : followers)
            ++waiting[follower];
    }
    std::vector<RuleIndex> order;
    order.reserve(m_rules.size());
    for (RuleIndex index = 0; index < m_rules.size(); ++index) {
        if (waiting[index] == 0)
            order.push_back(index);
    }
    std::size_t done = 0;
    const auto goOn = [&] {
        for (; done < order.size(); ++done) {
            for (const RuleIndex follower : after[order[done]]) {
                if (waiting[follower] > 0 && --waiting[follower] == 0)
                    order.push_back(follower);
            }
        }
    };
    goOn();
    QStringList circles;
    while (order.size() < m_rules.size() && circles.size() < limits::maxCircles) {
        const std::vector<RuleIndex> circle = circleAmong(after, waiting);
        circles << wayAround(circle);
        for (const RuleIndex rule : circle) { // as if they were decided: there may be others
            waiting[rule] = 0;
            order.push_back(rule);
        }
        goOn();
    }
    if (!circles.isEmpty()) {
        Place place;
        place.node = circles.first().section(form::circleArrow, 0, 0);
        return fail(Error{form::dependencyCycle, place, circles});
    }
    renumber(order);
    m_orderedReaders.clear();
    return ok();
}

/// Rules that still wait stand on a circle or behind one; walking backwards meets it. In the order
/// in which they wait for each other.
std::vector<RuleIndex> FormLogic::circleAmong(const std::vector<std::vector<RuleIndex>> &after,
                                              const std::vector<std::size_t> &waiting) const
{
    std::vector<RuleIndex> before(m_rules.size(), RuleIndex(m_rules.size()));
    for (RuleIndex index = 0; index < m_rules.size(); ++index) {
        if (waiting[index] == 0)
            continue;
        for (const RuleIndex follower : after[index])
            before[follower] = index;
    }
    const auto first =
        std::find_if(waiting.begin(), waiting.end(), [](std::size_t count) { return count > 0; });
    std::vector<RuleIndex> walk{RuleIndex(first - waiting.begin())};
    std::vector<bool> isMet(m_rules.size(), false);
    while (!isMet[walk.back()]) {
        isMet[walk.back()] = true;
        walk.push_back(before[walk.back()]);
    }
    walk.erase(walk.begin(), std::find(walk.begin(), walk.end(), walk.back()));
    walk.pop_back(); // it stands at the beginning too
    std::reverse(walk.begin(), walk.end());
    return walk;
}

/// "/data/a → /data/b → /data/a". Where a group decides whether a question in it is asked, the
/// question that is read stands behind the group.
QString FormLogic::wayAround(const std::vector<RuleIndex> &circle) const
{
    QStringList paths;
    const auto add = [&paths](const QString &path) {
        if (paths.isEmpty() || paths.last() != path)
            paths << path;
    };
    for (std::size_t i = 0; i < circle.size(); ++i) {
        const ModelIndex target = m_rules[circle[i]].target;
        const RuleIndex next = circle[(i + 1) % circle.size()];
        add(m_form->node(target).path);
        for (const ModelIndex node : m_model.subtree(target)) {
            const auto isNext = [next](const RuleReader &reader) { return reader.who == next; };
            if (std::ranges::any_of(m_orderedReaders[node], isNext)) {
                add(m_form->node(node).path);
                break;
            }
        }
    }
    if (paths.size() == 1 || paths.last() != paths.first())
        paths << paths.first();
    constexpr qsizetype most = 24; // nobody follows more; a hostile form has a million
    if (paths.size() > most)
        paths = paths.first(most / 2) << QStringLiteral("…") << paths.last(most / 2);
    return paths.join(form::circleArrow);
}

void FormLogic::renumber(const std::vector<RuleIndex> &order)
{
    std::vector<RuleIndex> numbers(order.size());
    std::vector<Rule> rules(order.size());
    for (RuleIndex index = 0; index < order.size(); ++index) {
        numbers[order[index]] = index;
        rules[index] = m_rules[order[index]];
    }
    m_rules = std::move(rules);
    for (auto &own : m_rulesAt) {
        for (RuleIndex &rule : own)
            rule = numbers[rule];
    }
    for (auto *all : {&m_readers, &m_countReaders}) {
        for (auto &readers : *all) {
            for (RuleReader &reader : readers)
                reader.who = numbers[reader.who];
        }
    }
}

} // namespace saltbush::interview
