// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/ProgressTally.h"

#include "core/dataset/FormVariables.h"
#include "core/dataset/Labels.h"
#include "core/study/Participants.h"

#include <QTimeZone>

namespace saltbush::dataset
{

namespace
{

/// Of few answers nothing can be said.
constexpr qint64 enough = 10;

/// Longer than any study, and further ahead than any clock that is merely not set well: what was
/// begun outside of it was begun by a wrong clock, and the weeks to it would be without number.
constexpr std::chrono::weeks longest{520}, furthestAhead{4};

QuotaAxis axisOf(const QString &name, const study::StudyConfig &config)
{
    QuotaAxis axis{.name = name};
    if (const auto named = config.quotas.names.find(name); named != config.quotas.names.end())
        axis.names = named->second;
    if (name == QStringLiteral("site")) {
        axis.kind = QuotaAxis::Kind::Site;
        for (const study::Site &site : config.sites)
            axis.values.push_back({site.prefix, site.name});
    } else if (name == QStringLiteral("language")) {
        axis.kind = QuotaAxis::Kind::Language;
        for (const QString &language : config.languages)
            axis.values.push_back({languageOf(language), {}});
    }
    return axis;
}

/// Whether this interview is one that the study wanted to have.
bool isWanted(const study::MergedInterview &interview)
{
    const auto outcome = study::outcomeNamed(interview.property(study::property::outcome));
    return !outcome || *outcome == study::Outcome::Complete || *outcome == study::Outcome::Partial;
}

} // namespace

ProgressTally::ProgressTally(const study::StudyConfig &config, UtcTime now)
    : m_config(config)
    , m_now(now)
{
    for (const QString &name : config.quotas.by)
        m_progress.axes.push_back(axisOf(name, config));
    for (const study::QuotaCell &cell : config.quotas.cells) {
        QuotaState state{.share = {0, cell.target}};
        for (QuotaAxis &axis : m_progress.axes) {
            const auto found = cell.values.find(axis.name);
            QString value = found == cell.values.end() ? QString() : found->second;
            if (axis.kind == QuotaAxis::Kind::Language)
                value = languageOf(value);
            state.values << value;
            if (!value.isEmpty()
                && std::ranges::find(axis.values, value, &CodeLabel::code) == axis.values.end())
                axis.values.push_back({value, {}});
        }
        m_progress.wanted += cell.target;
        m_progress.quotas.push_back(std::move(state));
    }
}

void ProgressTally::add(const study::MergedInterview &interview, const form::SharedForm &form,
                        const xpath::Tree *tree)
{
    m_language = languageOf(interview.content.mainLanguage);
    m_values.clear();
    for (const QuotaAxis &axis : m_progress.axes)
        m_values << (axis.kind == QuotaAxis::Kind::Language ? m_language
                         : axis.kind == QuotaAxis::Kind::Site
                         ? interview.property(study::property::site)
                         : QString());
    if (form && tree && tree->root() != xpath::noNode)
        walk(planFor(form), *tree, tree->root(), 0);
    if (!m_progress.languages.contains(m_language))
        m_progress.languages << m_language;
    if (!isWanted(interview)) {
        ++m_progress.ended;
        return;
    }
    ++m_progress.interviews;
    countCell();
    countWeek(interview);
}

const ProgressTally::Plan &ProgressTally::planFor(const form::SharedForm &form)
{
    Plan &plan = m_plans[form.get()];
    if (plan.form)
        return plan;
    plan.form = form;
    plan.nonresponse =
        form->names->find(QStringLiteral("nonresponse"), QString::fromLatin1(form::saltbushUri));
    readAxes(*form, plan);
    readQuestions(*form, plan);
    return plan;
}

/// The first question of that name is the one that is meant.
void ProgressTally::readAxes(const form::FormDefinition &form, Plan &plan)
{
    for (std::size_t number = 0; number < m_progress.axes.size(); ++number) {
        QuotaAxis &axis = m_progress.axes[number];
        if (axis.kind != QuotaAxis::Kind::Question)
            continue;
        for (form::ModelIndex index = 0; index < form.nodes().size(); ++index) {
            const form::ModelNode &node = form.node(index);
            if (!kindOf(form, node) || node.path.section(u'/', -1) != axis.name)
                continue;
            plan.axes[index] = number;
            if (node.control == form::noControl)
                break;
            const form::Control &control = form.control(node.control);
            axis.labels = labelsOf(form, control.label);
            for (const CodeLabel &choice : choicesOf(form, control))
                for (CodeLabel &value : axis.values)
                    if (value.code == choice.code)
                        value.labels = choice.labels;
            break;
        }
    }
}

void ProgressTally::readQuestions(const form::FormDefinition &form, Plan &plan)
{
    auto &list = m_progress.reluctance;
    for (form::ModelIndex index = 0; index < form.nodes().size(); ++index) {
        const form::ModelNode &node = form.node(index);
        if (node.bind.nonresponse.isEmpty() || !kindOf(form, node)
            || node.control == form::noControl)
            continue;
        auto known = std::ranges::find_if(list, [&](const ReluctantQuestion &question) {
            return question.formId == form.id && question.path == node.path;
        });
        if (known == list.end())
            known = list.insert(list.end(), {.formId = form.id, .path = node.path});
        known->labels = labelsOf(form, form.control(node.control).label);
        plan.reluctant[index] = std::size_t(known - list.begin());
    }
}

void ProgressTally::walk(const Plan &plan, const xpath::Tree &tree, xpath::NodeId element,
                         form::ModelIndex index)
{
    for (auto child = tree.firstChild(element); child != xpath::noNode; child = tree.next(child)) {
        if (tree.kind(child) != xpath::NodeKind::Element)
            continue;
        const auto &children = plan.form->node(index).children;
        const auto node = std::ranges::find(children, tree.name(child), [&](form::ModelIndex at) {
            return plan.form->node(at).name;
        });
        if (node == children.end())
            continue;
        if (plan.form->node(*node).isLeaf)
            hear(plan, tree, child, *node);
        else
            walk(plan, tree, child, *node);
    }
}

void ProgressTally::hear(const Plan &plan, const xpath::Tree &tree, xpath::NodeId leaf,
                         form::ModelIndex index)
{
    if (const auto axis = plan.axes.find(index); axis != plan.axes.end())
        m_values[qsizetype(axis->second)] = tree.stringValue(leaf).trimmed();
    const auto asked = plan.reluctant.find(index);
    if (asked == plan.reluctant.end())
        return;
    const auto attribute =
        plan.nonresponse == xpath::noName ? xpath::noNode : tree.attribute(leaf, plan.nonresponse);
    const QString reason = attribute == xpath::noNode ? QString() : tree.value(attribute);
    const bool refused = !reason.isEmpty() && reason != QStringLiteral("dk");
    ReluctantQuestion &question = m_progress.reluctance[asked->second];
    for (Share *share : {&question.share, &question.byLanguage[m_language]}) {
        ++share->of;
        share->count += refused ? 1 : 0;
    }
}

void ProgressTally::countCell()
{
    const auto cell = std::ranges::find_if(m_progress.quotas, [&](const QuotaState &quota) {
        for (qsizetype axis = 0; axis < m_values.size(); ++axis)
            if (!quota.values[axis].isEmpty() && quota.values[axis] != m_values[axis])
                return false;
        return true;
    });
    if (cell != m_progress.quotas.end())
        ++cell->share.count;
    else
        ++m_progress.outside;
}

void ProgressTally::countWeek(const study::MergedInterview &interview)
{
    if (interview.start < m_now - longest || interview.start > m_now + furthestAhead) {
        ++m_progress.inNoWeek;
        return;
    }
    QTimeZone zone(interview.content.zone.toLatin1());
    if (!zone.isValid())
        zone = QTimeZone::utc();
    const QDate day =
        QDateTime::fromMSecsSinceEpoch(interview.start.time_since_epoch().count(), zone).date();
    ++m_weeks[day.addDays(1 - day.dayOfWeek())];
}

void ProgressTally::judge()
{
    qint64 done = 0;
    for (const QuotaState &quota : m_progress.quotas)
        done += std::min(quota.share.count, quota.share.of);
    const double whole = Share{done, m_progress.wanted}.part();
    for (QuotaState &quota : m_progress.quotas)
        quota.isBehind = whole >= 0.1 && quota.share.of > 0 && quota.share.part() < whole / 2;
    for (ReluctantQuestion &question : m_progress.reluctance) {
        double most = 0;
        for (const auto &[language, share] : question.byLanguage) {
            const Share others = question.others(language);
            if (share.of < enough || others.of < enough || share.part() <= most
                || share.part() < 2 * others.part() || share.part() < others.part() + 0.1)
                continue;
            most = share.part();
            question.standsOut = language;
        }
    }
}

/// In the order of the study, what it does not name at the end.
void ProgressTally::sortLanguages()
{
    QStringList order;
    for (const QString &language : m_config.languages)
        order << languageOf(language);
    std::ranges::stable_sort(m_progress.languages, {}, [&order](const QString &language) {
        const qsizetype place = order.indexOf(language);
        return place < 0 ? order.size() : place;
    });
}

StudyProgress ProgressTally::take()
{
    judge();
    sortLanguages();
    std::erase_if(m_progress.reluctance,
                  [](const ReluctantQuestion &question) { return question.share.of == 0; });
    std::ranges::stable_sort(m_progress.reluctance, std::greater{},
                             [](const ReluctantQuestion &q) { return q.share.part(); });
    if (!m_weeks.empty())
        for (QDate monday = m_weeks.begin()->first; monday <= m_weeks.rbegin()->first;
             monday = monday.addDays(7))
            m_progress.weeks.push_back({monday, m_weeks[monday]});
    return std::move(m_progress);
}

} // namespace saltbush::dataset
