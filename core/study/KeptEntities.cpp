// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/KeptEntities.h"

#include "core/study/JsonFields.h"

namespace saltbush::study
{

using interview::EntityChange;
using interview::EntityRow;

namespace
{

QString toColumn(const std::vector<EntityRow::Property> &properties)
{
    std::map<QString, QString> texts(properties.begin(), properties.end());
    return QString::fromUtf8(toCanonicalJson(toJson(texts)));
}

std::vector<EntityRow::Property> propertiesIn(const QString &column, const KeptList &list)
{
    std::vector<EntityRow::Property> properties;
    const QJsonObject object = parseJsonObject(column.toUtf8()).value_or(QJsonObject());
    for (const QString &name : list.properties)
        if (object.contains(name))
            properties.emplace_back(name, object.value(name).toString());
    return properties;
}

/// The row that a change began from, where that came with the attachment: put in the place of what
/// the laptop knew, unless that is newer.
void takeAttached(std::vector<EntityRow> &rows, EntityRow attached)
{
    const auto known = std::ranges::find(rows, attached.id, &EntityRow::id);
    if (known == rows.end())
        rows.push_back(std::move(attached));
    else if (attached.version >= known->version)
        *known = std::move(attached);
}

} // namespace

const KeptList *KeptEntities::find(const QString &list) const
{
    const auto found = std::ranges::find(m_lists, list, &KeptList::list);
    return found == m_lists.end() ? nullptr : &*found;
}

Result<std::vector<EntityRow>> KeptEntities::rows(const QString &list) const
{
    std::vector<EntityRow> rows;
    const KeptList *kept = find(list);
    if (!kept)
        return rows;
    SALTBUSH_TRY_ASSIGN(
        auto changes,
        m_database.prepare("SELECT id, creates, updates, label, properties, branch, base_version,"
                           " base_label FROM study_entity WHERE list = ? ORDER BY number",
                           list));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool more, changes.step());
        if (!more)
            return rows;
        const QString id = changes.text(0);
        if (!changes.isNull(6)) {
            const int version = int(changes.integer(6));
            takeAttached(rows,
                         {.id = id,
                          .label = changes.text(7),
                          .version = version,
                          .trunkVersion = QString::number(version)});
        }
        interview::applyChange(rows,
                               {.list = list,
                                .id = id,
                                .creates = changes.integer(1) != 0,
                                .updates = changes.integer(2) != 0,
                                .label = changes.text(3),
                                .properties = propertiesIn(changes.text(4), *kept)},
                               changes.text(5));
    }
}

Result<void> KeptEntities::keep(const Origin &origin, const interview::FormSession &session,
                                Random &random)
{
    for (const EntityChange &change : interview::entityChanges(session)) {
        if (!find(change.list))
            continue;
        const auto attached = session.form().secondaryInstances.value(change.list);
        SALTBUSH_TRY(keepOne(origin, change, attached.get(), interview::newBranchId(random)));
    }
    return ok();
}

Result<void> KeptEntities::keepOne(const Origin &origin, const EntityChange &change,
                                   const xpath::Tree *attached, const QString &branch)
{
    const KeptList &list = *find(change.list);
    std::vector<EntityRow::Property> properties;
    for (const EntityRow::Property &property : change.properties)
        if (list.properties.contains(property.first))
            properties.push_back(property);
    std::optional<int> baseVersion;
    std::optional<QString> baseLabel;
    SALTBUSH_TRY_ASSIGN(const auto rows, this->rows(change.list));
    const auto known = std::ranges::find(rows, change.id, &EntityRow::id);
    const auto base =
        attached ? interview::attachedRow(*attached, change.id) : std::optional<EntityRow>();
    if (base && (known == rows.end() || base->version >= known->version)) {
        baseVersion = base->version;
        baseLabel = base->label;
    } else if (known == rows.end() && !change.creates) {
        return ok(); // changes what nobody here knows
    }
    return m_database.run(
        "INSERT INTO study_entity (record, participant, list, id, creates, updates, label,"
        " properties, branch, base_version, base_label) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        origin.record, origin.participant, change.list, change.id, change.creates ? 1 : 0,
        change.updates ? 1 : 0, change.label, toColumn(properties), branch, baseVersion, baseLabel);
}

Result<void> KeptEntities::eraseOf(ParticipantId participant)
{
    return m_database.run("DELETE FROM study_entity WHERE participant = ?", participant);
}

Result<void> KeptEntities::erase(RecordId record)
{
    return m_database.run("DELETE FROM study_entity WHERE record = ?", record);
}

Result<bool> KeptEntities::isAny() const
{
    SALTBUSH_TRY_ASSIGN(auto row, m_database.prepare("SELECT 1 FROM study_entity LIMIT 1"));
    return row.step();
}

Result<void> KeptEntities::forgetUnlisted()
{
    QStringList held;
    {
        SALTBUSH_TRY_ASSIGN(auto lists,
                            m_database.prepare("SELECT DISTINCT list FROM study_entity"));
        while (true) {
            SALTBUSH_TRY_ASSIGN(const bool more, lists.step());
            if (!more)
                break;
            held << lists.text(0);
        }
    }
    for (const QString &list : held) {
        const KeptList *kept = find(list);
        SALTBUSH_TRY(kept ? forgetUnlistedOf(*kept)
                          : m_database.run("DELETE FROM study_entity WHERE list = ?", list));
    }
    return ok();
}

Result<void> KeptEntities::forgetUnlistedOf(const KeptList &list)
{
    std::map<qint64, QString> narrower; ///< by number
    {
        SALTBUSH_TRY_ASSIGN(
            auto rows,
            m_database.prepare("SELECT number, properties FROM study_entity WHERE list = ?",
                               list.list));
        while (true) {
            SALTBUSH_TRY_ASSIGN(const bool more, rows.step());
            if (!more)
                break;
            const QString wanted = toColumn(propertiesIn(rows.text(1), list));
            if (wanted != rows.text(1))
                narrower[rows.integer(0)] = wanted;
        }
    }
    for (const auto &[number, properties] : narrower)
        SALTBUSH_TRY(m_database.run("UPDATE study_entity SET properties = ? WHERE number = ?",
                                    properties, number));
    return ok();
}

} // namespace saltbush::study
