// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Columns.h"

#include "core/xlsform/SheetNames.h"

namespace saltbush::xlsform
{

namespace
{

QHash<QString, QStringList> mediaAliases()
{
    QHash<QString, QStringList> aliases;
    for (const char *kind : {"image", "big-image", "audio", "video"})
        aliases.insert(QLatin1String(kind), {QStringLiteral("media"), QLatin1String(kind)});
    return aliases;
}

QSet<QString> words(const char *list)
{
    const QStringList split = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    return {split.begin(), split.end()};
}

struct Alias
{
    const char *name;
    const char *group; ///< nullptr: the column itself is renamed
    const char *column;
};

void add(QHash<QString, QStringList> &aliases, std::initializer_list<Alias> list)
{
    for (const Alias &alias : list) {
        QStringList path;
        if (alias.group)
            path << QLatin1String(alias.group);
        aliases.insert(QLatin1String(alias.name), path << QLatin1String(alias.column));
    }
}

QString snakeCase(const QString &name) { return name.simplified().replace(u' ', u'_').toLower(); }

QStringList trimmed(QStringList parts)
{
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

/// The single colon is an old separator, and also part of names such as jr:count.
QStringList splitHeader(const QString &header, bool doubleColons)
{
    if (doubleColons || header.contains(QStringLiteral("::")))
        return trimmed(header.split(QStringLiteral("::")));
    QStringList parts = trimmed(header.split(u':'));
    const qsizetype jr = parts.indexOf(QStringLiteral("jr"));
    if (jr >= 0 && jr + 1 < parts.size()) {
        parts[jr] += u':' + parts[jr + 1];
        parts.removeAt(jr + 1);
    }
    return parts;
}

Columns listColumns(const QString &sheet)
{
    Columns columns;
    columns.sheet = sheet;
    columns.known = words("name label media sms_option");
    columns.aliases = mediaAliases();
    add(columns.aliases,
        {{"caption", nullptr, "label"},
         {"list_name", nullptr, "list name"},
         {"value", nullptr, "name"}});
    return columns;
}

Columns surveyColumns()
{
    Columns columns;
    columns.sheet = QStringLiteral("survey");
    columns.known = words("name label type hint guidance_hint bind control media instance default "
                          "choice_filter parameters trigger query sms_field itemset list_name");
    columns.required = {QStringLiteral("type")};
    columns.aliases = mediaAliases();
    add(columns.aliases,
        {{"command", nullptr, "type"},
         {"tag", nullptr, "name"},
         {"value", nullptr, "name"},
         {"caption", nullptr, "label"},
         {"body", nullptr, "control"},
         {"sms_field", nullptr, "sms_field"},
         {"compact_tag", "instance", "odk:tag"},
         {"read_only", "bind", "readonly"},
         {"readonly", "bind", "readonly"},
         {"relevant", "bind", "relevant"},
         {"relevance", "bind", "relevant"},
         {"required", "bind", "required"},
         {"constraint", "bind", "constraint"},
         {"calculation", "bind", "calculate"},
         {"calculate", "bind", "calculate"},
         {"constraining_message", "bind", "jr:constraintMsg"},
         {"constraint_message", "bind", "jr:constraintMsg"},
         {"requiredmsg", "bind", "jr:requiredMsg"},
         {"required_message", "bind", "jr:requiredMsg"},
         {"noapperrorstring", "bind", "jr:noAppErrorString"},
         {"no_app_error_string", "bind", "jr:noAppErrorString"},
         {"save_to", "bind", "entities:saveto"},
         {"appearance", "control", "appearance"},
         {"autoplay", "control", "autoplay"},
         {"rows", "control", "rows"},
         {"count", "control", "jr:count"},
         {"repeat_count", "control", "jr:count"},
         {"jr:count", "control", "jr:count"}});
    return columns;
}

Columns settingsColumns()
{
    Columns columns;
    columns.sheet = settingsSheet;
    columns.known = words(
        "name title id_string version style default_language instance_name instance_id attribute "
        "instance "
        "namespaces instance_xmlns public_key submission_url auto_send auto_delete client_editable "
        "omit_instanceID allow_choice_duplicates clean_text_values add_none_option flat prefix "
        "delimiter sms_keyword sms_separator sms_allow_media sms_date_format sms_datetime_format "
        "sms_response");
    add(columns.aliases,
        {{"form_title", nullptr, "title"},
         {"set_form_title", nullptr, "title"},
         {"form_id", nullptr, "id_string"},
         {"set_form_id", nullptr, "id_string"}});
    return columns;
}

Columns entityColumns()
{
    Columns columns;
    columns.sheet = entitiesSheet;
    columns.known = words("dataset label entity_id create_if update_if repeat");
    add(columns.aliases, {{"list_name", nullptr, "dataset"}});
    return columns;
}

} // namespace

const Columns &Columns::survey()
{
    static const Columns columns = surveyColumns();
    return columns;
}

const Columns &Columns::choices()
{
    static const Columns columns = [] {
        Columns choices = listColumns(choicesSheet);
        choices.required = {QStringLiteral("name")};
        return choices;
    }();
    return columns;
}

const Columns &Columns::externalChoices()
{
    static const Columns columns = listColumns(QStringLiteral("external_choices"));
    return columns;
}

const Columns &Columns::settings()
{
    static const Columns columns = settingsColumns();
    return columns;
}

const Columns &Columns::entities()
{
    static const Columns columns = entityColumns();
    return columns;
}

const Columns &Columns::osm()
{
    static const Columns columns = listColumns(QStringLiteral("osm"));
    return columns;
}

QStringList Columns::path(const QString &header, bool doubleColons) const
{
    const QString snake = snakeCase(header);
    for (const QString &name : {header, snake}) {
        if (known.contains(name) && !aliases.contains(name))
            return {name};
    }
    QStringList parts = splitHeader(header, doubleColons);
    const QString first = snakeCase(parts.first());
    if (const auto alias = aliases.constFind(first); alias != aliases.cend())
        return *alias + parts.mid(1);
    if (known.contains(first))
        parts.first() = first;
    return parts;
}

} // namespace saltbush::xlsform
