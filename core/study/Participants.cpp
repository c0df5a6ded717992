// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Participants.h"

#include "core/storage/Transaction.h"

#include <algorithm>
#include <array>

namespace saltbush::study
{

namespace
{

constexpr std::array outcomes{
    std::pair{Outcome::Complete, "complete"}, std::pair{Outcome::Partial, "partial"},
    std::pair{Outcome::BrokenOff, "broken-off"}, std::pair{Outcome::Ineligible, "ineligible"},
    std::pair{Outcome::Refused, "refused"}};

Participant participantAt(const storage::Statement &row)
{
    return {row.id<ParticipantId>(0), row.text(1), row.text(2), row.time(3)};
}

PastInterview pastAt(const storage::Statement &row)
{
    return {row.id<InterviewId>(0),
            row.id<RecordId>(1),
            row.id<ParticipantId>(2),
            row.text(3),
            row.text(4),
            Outcome(row.integer(5)),
            row.time(6),
            row.time(7)};
}

template <typename Read>
auto readAll(storage::Statement rows, Read read)
    -> Result<std::vector<decltype(read(std::declval<const storage::Statement &>()))>>
{
    std::vector<decltype(read(rows))> result;
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return result;
        result.push_back(read(rows));
    }
}

/// A code with a character too few or too many may by chance be a good one of a place that there is
/// not: "SY…" where "SYD…" was meant.
bool hasSlipped(const ParticipantCode &code, const QStringList &sites)
{
    const QString letters = QString(code.text()).remove(u'-');
    return !sites.contains(code.site()) && std::ranges::any_of(sites, [&](const QString &site) {
        return letters.startsWith(site);
    });
}

} // namespace

QString nameOf(Outcome outcome)
{
    for (const auto &[value, name] : outcomes)
        if (value == outcome)
            return QLatin1String(name);
    return {};
}

std::optional<Outcome> outcomeNamed(const QString &name)
{
    for (const auto &[value, known] : outcomes)
        if (name == QLatin1String(known))
            return value;
    return std::nullopt;
}

Result<Participant> Participants::meet(const QString &sitePrefix) const
{
    const Package *package = m_workspace.package();
    if (!package)
        return fail(noPackage);
    const Site *site = !sitePrefix.isEmpty() ? package->config.site(sitePrefix)
        : package->config.sites.empty()      ? nullptr
                                             : &package->config.sites.front();
    if (!site)
        return fail(Error{noSuchSite}.with(sitePrefix));
    Random &random = m_workspace.services().random;
    return Participant{ParticipantId::random(random),
                       ParticipantCode::random(random, site->prefix).text(), site->prefix,
                       m_workspace.now()};
}

Result<Participant> Participants::keep(const Participant &met)
{
    if (auto known = get(met.id); known || known.error().code != noSuchParticipant)
        return known;
    Participant participant = met;
    while (true) {
        const auto added = m_workspace.database().run(
            "INSERT INTO study_participant (id, code, site, created) VALUES (?, ?, ?, ?)",
            participant.id, participant.code, participant.site, participant.created);
        if (added)
            return participant;
        if (added.error().code != storage::constraint)
            return fail(added.error());
        participant.code =
            ParticipantCode::random(m_workspace.services().random, participant.site).text();
    }
}

Result<Participant> Participants::add(const QString &sitePrefix)
{
    SALTBUSH_TRY_ASSIGN(const Participant met, meet(sitePrefix));
    return keep(met);
}

Result<Participant> Participants::find(const QString &typedCode) const
{
    QStringList sites;
    if (const Package *package = m_workspace.package())
        for (const Site &site : package->config.sites)
            sites << site.prefix;
    const auto code = ParticipantCode::read(typedCode);
    if (!code)
        return fail(ParticipantCode::slipIn(typedCode, sites));
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_workspace.database().prepare(
            "SELECT id, code, site, created FROM study_participant WHERE code = ?", code->text()));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    if (!found)
        return fail(hasSlipped(*code, sites) ? ParticipantCode::slipIn(typedCode, sites)
                                             : Error{codeUnknown});
    return participantAt(rows);
}

Result<Participant> Participants::get(ParticipantId id) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_workspace.database().prepare(
            "SELECT id, code, site, created FROM study_participant WHERE id = ?", id));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    if (!found)
        return fail(noSuchParticipant);
    return participantAt(rows);
}

Result<std::vector<Participant>> Participants::all() const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_workspace.database().prepare(
            "SELECT id, code, site, created FROM study_participant ORDER BY created DESC, code"));
    return readAll(std::move(rows), participantAt);
}

Result<void> Participants::keepOutcome(const PastInterview &interview)
{
    return m_workspace.database().run(
        "INSERT OR IGNORE INTO study_past (interview, record, participant, form_id, form_version,"
        " outcome, started, finished) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        interview.interview, interview.record, interview.participant, interview.formId,
        interview.formVersion, int(interview.outcome), interview.started, interview.finished);
}

Result<std::vector<PastInterview>> Participants::past(ParticipantId id) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_workspace.database().prepare(
                            "SELECT interview, record, participant, form_id, form_version, "
                            "outcome, started, finished"
                            " FROM study_past WHERE participant = ? ORDER BY finished DESC",
                            id));
    return readAll(std::move(rows), pastAt);
}

Result<std::vector<PastInterview>> Participants::past() const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_workspace.database().prepare("SELECT interview, record, participant, form_id, "
                                       "form_version, outcome, started, finished"
                                       " FROM study_past ORDER BY finished DESC"));
    return readAll(std::move(rows), pastAt);
}

} // namespace saltbush::study
