// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/StudyConfig.h"

#include "core/study/JsonFields.h"

#include <QRegularExpression>

namespace saltbush::study
{

namespace
{

constexpr qint64 longestDays = 3660; // ten years: more is a typing mistake

QStringList readFiles(JsonFields &fields, const char *key)
{
    QStringList files;
    fields.objects(key, [&files](JsonFields &file) {
        files += file.text("file");
        return file.done();
    });
    return files;
}

QJsonArray writeFiles(const QStringList &files)
{
    QJsonArray array;
    for (const QString &file : files)
        array.append(QJsonObject{{QStringLiteral("file"), file}});
    return array;
}

Result<void> readSite(JsonFields &fields, std::vector<Site> &sites)
{
    static const QRegularExpression wellFormed(QStringLiteral("^[A-Z]{2,5}$"));
    Site site{fields.text("prefix"), fields.textMap("name"), fields.textMap("support")};
    const bool isNew = std::ranges::none_of(
        sites, [&site](const Site &other) { return other.prefix == site.prefix; });
    if (!wellFormed.match(site.prefix).hasMatch() || !isNew)
        fields.wrong("prefix");
    sites.push_back(std::move(site));
    return fields.done();
}

Result<void> readQuotas(JsonFields &fields, Quotas &quotas)
{
    quotas.by = fields.texts("by");
    fields.object("names", [&quotas](JsonFields &names) {
        for (const QString &name : quotas.by)
            if (auto texts = names.textMap(name.toUtf8()); !texts.empty())
                quotas.names.emplace(name, std::move(texts));
        return names.done();
    });
    fields.objects("cells", [&quotas](JsonFields &cell) -> Result<void> {
        QuotaCell read{cell.textMap("values"), int(cell.integer("target", 0, 1'000'000))};
        for (const auto &[name, value] : read.values)
            if (!quotas.by.contains(name))
                cell.wrong("values");
        quotas.cells.push_back(std::move(read));
        return cell.done();
    });
    return fields.done();
}

QJsonObject writeQuotas(const Quotas &quotas)
{
    QJsonArray cells;
    for (const QuotaCell &cell : quotas.cells)
        cells.append(QJsonObject{{QStringLiteral("values"), toJson(cell.values)},
                                 {QStringLiteral("target"), cell.target}});
    QJsonObject object{{QStringLiteral("by"), QJsonArray::fromStringList(quotas.by)},
                       {QStringLiteral("cells"), cells}};
    QJsonObject names;
    for (const auto &[name, texts] : quotas.names)
        names.insert(name, toJson(texts));
    if (!names.isEmpty())
        object.insert(QStringLiteral("names"), names);
    return object;
}

Result<void> readVisit(JsonFields &fields, std::vector<Visit> &schedule)
{
    Visit visit{.id = fields.text("visit"),
                .name = fields.textMap("name"),
                .formId = fields.text("form"),
                .after = fields.text("after", {}),
                .days = int(fields.integer("days", 0, longestDays, 0)),
                .window = int(fields.integer("window", 0, longestDays, 0))};
    const auto isKnown = [&schedule](const QString &id) {
        return std::ranges::find(schedule, id, &Visit::id) != schedule.end();
    };
    if (visit.id.isEmpty() || isKnown(visit.id))
        fields.wrong("visit");
    if (!visit.after.isEmpty() && !isKnown(visit.after))
        fields.wrong("after");
    if (visit.after.isEmpty() && (visit.days > 0 || visit.window > 0))
        fields.wrong("days");
    schedule.push_back(std::move(visit));
    return fields.done();
}

QJsonArray writeSchedule(const std::vector<Visit> &schedule)
{
    QJsonArray visits;
    for (const Visit &visit : schedule) {
        QJsonObject object{{QStringLiteral("visit"), visit.id},
                           {QStringLiteral("name"), toJson(visit.name)},
                           {QStringLiteral("form"), visit.formId}};
        if (!visit.after.isEmpty()) {
            object.insert(QStringLiteral("after"), visit.after);
            object.insert(QStringLiteral("days"), visit.days);
            object.insert(QStringLiteral("window"), visit.window);
        }
        visits.append(object);
    }
    return visits;
}

Result<void> readKeptList(JsonFields &fields, std::vector<KeptList> &lists)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z_][A-Za-z0-9_.-]*$"));
    KeptList list{fields.text("list"), fields.texts("properties")};
    const bool isNew = std::ranges::find(lists, list.list, &KeptList::list) == lists.end();
    if (!isNew || !name.match(list.list).hasMatch())
        fields.wrong("list");
    for (const QString &property : list.properties)
        if (!name.match(property).hasMatch() || list.properties.count(property) > 1)
            fields.wrong("properties");
    lists.push_back(std::move(list));
    return fields.done();
}

QJsonArray writeKeptLists(const std::vector<KeptList> &lists)
{
    QJsonArray array;
    for (const KeptList &list : lists)
        array.append(QJsonObject{
            {QStringLiteral("list"), list.list},
            {QStringLiteral("properties"), QJsonArray::fromStringList(list.properties)}});
    return array;
}

} // namespace

Result<StudyConfig> StudyConfig::fromJson(const QByteArray &bytes)
{
    SALTBUSH_TRY_ASSIGN(const QJsonObject object, parseJsonObject(bytes));
    return fromJson(object);
}

Result<StudyConfig> StudyConfig::fromJson(const QJsonObject &object)
{
    JsonFields fields(object, {});
    StudyConfig config;
    config.name = fields.text("name");
    config.languages = fields.texts("languages");
    fields.objects("sites", [&config](JsonFields &site) { return readSite(site, config.sites); });
    config.formFiles = readFiles(fields, "forms");
    config.consentFiles = readFiles(fields, "consent");
    config.mediaFiles = readFiles(fields, "media");
    fields.object("quotas",
                  [&config](JsonFields &quotas) { return readQuotas(quotas, config.quotas); });
    fields.objects("schedule",
                   [&config](JsonFields &visit) { return readVisit(visit, config.schedule); });
    fields.objects("entities",
                   [&config](JsonFields &list) { return readKeptList(list, config.entities); });
    config.holdings = int(fields.integer("holdings", 1, 2, config.holdings));
    config.packageLife = std::chrono::days(
        fields.integer("packageDays", 1, longestDays, config.packageLife.count()));
    SALTBUSH_TRY(fields.done());
    return config;
}

QJsonObject StudyConfig::toJson() const
{
    QJsonArray siteArray;
    for (const Site &site : sites)
        siteArray.append(QJsonObject{{QStringLiteral("prefix"), site.prefix},
                                     {QStringLiteral("name"), study::toJson(site.name)},
                                     {QStringLiteral("support"), study::toJson(site.support)}});
    QJsonObject object{{QStringLiteral("name"), name},
                       {QStringLiteral("languages"), QJsonArray::fromStringList(languages)},
                       {QStringLiteral("sites"), siteArray},
                       {QStringLiteral("forms"), writeFiles(formFiles)},
                       {QStringLiteral("consent"), writeFiles(consentFiles)},
                       {QStringLiteral("media"), writeFiles(mediaFiles)},
                       {QStringLiteral("quotas"), writeQuotas(quotas)},
                       {QStringLiteral("holdings"), holdings},
                       {QStringLiteral("packageDays"), qint64(packageLife.count())}};
    if (!schedule.empty())
        object.insert(QStringLiteral("schedule"), writeSchedule(schedule));
    if (!entities.empty())
        object.insert(QStringLiteral("entities"), writeKeptLists(entities));
    return object;
}

const Site *StudyConfig::site(const QString &prefix) const
{
    const auto found = std::ranges::find(sites, prefix, &Site::prefix);
    return found == sites.end() ? nullptr : &*found;
}

} // namespace saltbush::study
