// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/AuditLog.h"

#include <algorithm>

namespace saltbush::interview
{

using form::ModelIndex;
using form::noModel;
using xpath::NodeId;
using xpath::noNode;

namespace
{

const QString questionEvent = QStringLiteral("question");

} // namespace

AuditLog::AuditLog(const FormSession &session, const Host &host)
    : m_session(session)
    , m_host(host)
    , m_wishes(session.form().audit)
{
}

UtcTime AuditLog::now() const { return std::max(m_host.clock().now(), m_latest); }

void AuditLog::begin()
{
    note(QStringLiteral("form start"));
    noteLocations();
}

/// What ODK Collect writes where tracking is off, and where a person has not let it know where she
/// is. Of providers nothing is said: nobody looks whether this machine has any.
void AuditLog::noteLocations()
{
    if (!m_wishes || !m_wishes->locations)
        return;
    note(QStringLiteral("location tracking disabled"));
    note(QStringLiteral("location permissions not granted"));
}

void AuditLog::resume(AuditEvents stored, UtcTime lastKnown, bool owesReason)
{
    if (!m_wishes)
        return;
    m_events = std::move(stored);
    for (const auto &[_, event] : m_events)
        m_latest = std::max({m_latest, event.start, event.end.value_or(event.start)});
    m_latest = std::max(m_latest, lastKnown);
    m_isLeft = m_isLaterSitting = true;
    m_owesReason = owesReason;
    const Navigator navigator(m_session);
    for (const auto &[number, event] : m_events) {
        // Only what is on a page has an end.
        const bool isOnPage = event.event == questionEvent || event.event == u"group questions"
            || event.event == u"add repeat" || event.event == u"end screen";
        if (!isOnPage || event.end)
            continue;
        const auto node = m_session.find(event.node);
        const bool isQuestion = node && event.event == questionEvent;
        m_open.push_back({number, isQuestion ? *node : noNode,
                          isQuestion && navigator.pageOf(*node).kind == Page::Kind::FieldList});
    }
    for (const Open &open : std::exchange(m_open, {}))
        close(open, m_latest);
}

void AuditLog::takeOver(const AuditLog &from)
{
    if (!m_wishes)
        return;
    // A version that wants a log, after one that wanted none.
    if (from.m_events.empty())
        return begin();
    m_events = from.m_events;
    m_latest = from.m_latest;
    m_owesReason = m_wishes->reasonsOnEdit && from.m_owesReason;
    m_isLeft = m_isLaterSitting = true;
    for (auto &[number, event] : m_events) {
        if (!m_wishes->trackChanges) {
            event.oldValue.clear();
            event.newValue.clear();
        }
        m_unstored.insert(number);
    }
}

void AuditLog::noteResume()
{
    if (!std::exchange(m_isLeft, false))
        return;
    note(QStringLiteral("form resume"));
    noteLocations();
}

void AuditLog::show(const Page &page)
{
    if (!m_wishes)
        return;
    const QString identity = identityOf(page);
    if (m_inSight != identity) {
        closeAll();
        noteResume();
        m_inSight = identity;
        openPage(page);
    } else if (page.kind == Page::Kind::FieldList) {
        for (const NodeId node : page.questions)
            openQuestion(node, true);
    }
}

void AuditLog::openPage(const Page &page)
{
    switch (page.kind) {
    case Page::Kind::Question:
        for (const NodeId node : page.questions)
            openQuestion(node, false);
        break;
    case Page::Kind::FieldList:
        open(QStringLiteral("group questions"), containerPath(page));
        for (const NodeId node : page.questions)
            openQuestion(node, true);
        break;
    case Page::Kind::AddRepeat:
        open(QStringLiteral("add repeat"), containerPath(page));
        break;
    case Page::Kind::End:
        open(QStringLiteral("end screen"), {});
        break;
    }
}

void AuditLog::jump()
{
    if (!m_wishes)
        return;
    closeAll();
    noteResume();
    const int number = note(QStringLiteral("jump"));
    m_events[number].end = m_events[number].start;
}

void AuditLog::visit(NodeId question)
{
    const ModelIndex model = m_session.model(question);
    if (!m_wishes || model == noModel)
        return;
    m_hadAnswer =
        !m_session.value(question).isEmpty() || !m_session.nonresponse(question).isEmpty();
    if (m_session.form().node(model).control == form::noControl)
        return;
    show(Navigator(m_session).pageOf(question));
}

void AuditLog::answered(NodeId question)
{
    if (!m_wishes)
        return;
    const bool isFirstHere = m_answeredHere.insert(question).second;
    if (m_wishes->reasonsOnEdit && m_isLaterSitting && m_hadAnswer && isFirstHere)
        m_owesReason = true;
    // What was answered may bring other questions to a field-list.
    if (const ModelIndex model = m_session.model(question);
        model != noModel && m_session.form().node(model).control != form::noControl)
        show(Navigator(m_session).pageOf(question));
}

void AuditLog::visitRepeat(ModelIndex repeat, NodeId parent)
{
    if (!m_wishes || repeat >= m_session.form().nodes().size()
        || m_session.model(parent) == noModel)
        return;
    const QString path = m_session.form().node(repeat).path;
    const Page page =
        Navigator(m_session).at(u'+' + m_session.path(parent) + path.mid(path.lastIndexOf(u'/')));
    if (page.kind == Page::Kind::AddRepeat)
        show(page);
}

void AuditLog::repeatRemoved(const QString &node)
{
    if (!m_wishes)
        return;
    closeAll();
    noteResume();
    note(QStringLiteral("delete repeat"), node);
    m_owesReason = m_owesReason || (m_wishes->reasonsOnEdit && m_isLaterSitting);
}

void AuditLog::leave()
{
    if (!m_wishes || m_inSight.isEmpty())
        return;
    closeAll();
    note(QStringLiteral("form save"));
    note(QStringLiteral("form exit"));
    m_isLeft = true;
}

void AuditLog::giveReason(const QString &reason)
{
    if (!m_wishes)
        return;
    const int number = note(QStringLiteral("change reason"));
    m_events[number].reason = reason;
    m_owesReason = false;
}

QByteArray AuditLog::csv(UtcTime finished) const
{
    if (!m_wishes)
        return {};
    AuditLog log(*this);
    const UtcTime end = std::max(finished, m_latest);
    for (const Open &open : log.m_open)
        log.close(open, end);
    for (const auto *event : {"form save", "form exit", "form finalize"})
        log.append({.event = QString::fromLatin1(event), .start = end});
    return auditCsv(*m_wishes, log.m_events);
}

int AuditLog::note(const QString &event, const QString &node)
{
    return m_wishes ? append({.event = event, .node = node, .start = now()}) : 0;
}

int AuditLog::append(AuditEvent event)
{
    if (m_wishes->identifyUser)
        event.user = m_host.property(QStringLiteral("username"));
    m_latest = std::max(m_latest, event.start);
    const int number = m_events.empty() ? 1 : m_events.rbegin()->first + 1;
    m_events[number] = std::move(event);
    m_unstored.insert(number);
    return number;
}

void AuditLog::open(const QString &event, const QString &node)
{
    m_open.push_back({note(event, node), noNode, false});
}

/// A question of a field-list is told of only where its answer changes; its group always is.
void AuditLog::openQuestion(NodeId node, bool isInFieldList)
{
    if ((isInFieldList && !m_wishes->trackChanges)
        || std::ranges::find(m_open, node, &Open::node) != m_open.end())
        return;
    const int number = note(questionEvent, pathOf(node));
    if (m_wishes->trackChanges)
        m_events[number].oldValue = m_session.value(node);
    m_open.push_back({number, node, isInFieldList});
}

void AuditLog::closeAll()
{
    const UtcTime end = now();
    for (const Open &open : std::exchange(m_open, {}))
        close(open, end);
    m_inSight.clear();
}

void AuditLog::close(const Open &open, UtcTime end)
{
    AuditEvent &event = m_events[open.number];
    event.end = std::max(end, event.start);
    m_latest = std::max(m_latest, *event.end);
    m_unstored.insert(open.number);
    if (event.event != questionEvent || !m_wishes->trackChanges)
        return;
    event.newValue = m_session.model(open.node) == noModel ? QString() : m_session.value(open.node);
    if (event.oldValue != event.newValue)
        return;
    if (open.isInFieldList) {
        m_events.erase(open.number);
    } else {
        event.oldValue.clear(); // only what changed is told
        event.newValue.clear();
    }
}

QString AuditLog::identityOf(const Page &page) const
{
    if (page.kind != Page::Kind::FieldList)
        return page.key;
    return QStringLiteral("#%1 %2").arg(page.container).arg(containerPath(page));
}

/// Of a field-list its group; of the offer to add to a repeat what would be added.
QString AuditLog::containerPath(const Page &page) const
{
    const ModelIndex container = m_session.form().control(page.container).node;
    if (container == noModel)
        return {}; // a group without a node of its own
    if (page.kind == Page::Kind::AddRepeat) {
        const auto count = m_session.occurrences(container, page.parent).size();
        return pathOf(page.parent)
            + QStringLiteral("/%1[%2]")
                  .arg(m_session.form().node(container).path.section(u'/', -1))
                  .arg(count + 1);
    }
    for (NodeId at = page.questions.empty() ? noNode : page.questions.front(); at != noNode;
         at = m_session.tree().parent(at)) {
        if (m_session.model(at) == container)
            return pathOf(at);
    }
    return m_session.form().node(container).path;
}

QString AuditLog::pathOf(NodeId node) const
{
    QStringList names = m_session.path(node).split(u'/');
    for (NodeId at = node; at != noNode && m_session.model(at) != noModel && names.size() > 1;
         at = m_session.tree().parent(at)) {
        const qsizetype depth = m_session.form().node(m_session.model(at)).path.count(u'/');
        if (depth < names.size() && m_session.form().node(m_session.model(at)).isRepeat
            && !names[depth].endsWith(u']'))
            names[depth] += QStringLiteral("[1]");
    }
    return names.join(u'/');
}

} // namespace saltbush::interview
