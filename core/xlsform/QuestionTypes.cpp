// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/QuestionTypes.h"

#include <QHash>
#include <QStringList>

namespace saltbush::xlsform
{

namespace
{

using Family = QuestionType::Family;
using Types = QHash<QString, QuestionType>;

QuestionType make(const char *control, const char *bindType, Family family = Family::Plain)
{
    QuestionType type;
    type.control = QLatin1String(control);
    type.bindType = QLatin1String(bindType);
    type.family = family;
    return type;
}

/// The same type under all of its names, separated by "|".
void add(Types &types, const char *names, QuestionType type)
{
    for (const QString &name : QString::fromLatin1(names).split(u'|')) {
        type.name = name;
        types.insert(name, type);
    }
}

void addInputs(Types &types)
{
    add(types, "text|string|q string|add text prompt", make("input", "string"));
    add(types, "integer|int|q int|add integer prompt", make("input", "int"));
    add(types, "decimal|q decimal|add decimal prompt", make("input", "decimal"));
    add(types, "date|q date|add date prompt", make("input", "date"));
    add(types, "time", make("input", "time"));
    add(types,
        "dateTime|datetime|date time|q dateTime|q date time|add dateTime prompt|"
        "add date time prompt",
        make("input", "dateTime"));
    add(types, "barcode|q barcode|add barcode prompt", make("input", "barcode"));
    add(types, "geopoint", make("input", "geopoint", Family::Geo));
    add(types, "geotrace", make("input", "geotrace", Family::Geo));
    add(types, "geoshape", make("input", "geoshape", Family::Geo));
    add(types, "gps|location|q location|q geopoint|add location prompt", make("input", "geopoint"));
    add(types, "q geotrace", make("input", "geotrace"));
    add(types, "q geoshape", make("input", "geoshape"));
    add(types, "range", make("range", "int", Family::Range));
    add(types, "acknowledge|q acknowledge|add acknowledge prompt", make("trigger", "string"));
    add(types, "trigger", make("trigger", ""));
    add(types, "background-geopoint", make("trigger", "geopoint"));
    QuestionType note = make("input", "string");
    note.readOnly = true;
    add(types, "note|q note|add note prompt", note);
}

void addNumberPrompts(Types &types)
{
    QuestionType type = make("input", "int");
    type.constraint = QStringLiteral("0 <= . and . <= 100");
    add(types, "percentage", type);
    constexpr std::pair<const char *, int> spans[] = {{"number of days in last month", 31},
                                                      {"number of days in last six months", 183},
                                                      {"number of days in last year", 365}};
    for (const auto &[name, days] : spans) {
        type.constraint = QStringLiteral("0 <= . and . <= %1").arg(days);
        type.hint = QStringLiteral("Enter a number 0-%1.").arg(days);
        add(types, name, type);
    }
    QuestionType phone = make("input", "string");
    phone.constraint = QStringLiteral("regex(., '^\\d*$')");
    phone.hint = QStringLiteral("Enter numbers only.");
    add(types, "phone number", phone);
}

void addSelects(Types &types)
{
    add(types, "select one|select one using|add select one prompt using|q select1",
        make("select1", "string", Family::Select));
    add(types,
        "select all that apply|select all that apply from|select multiple from|"
        "select multiple using|add select multiple prompt using|q select",
        make("select", "string", Family::Select));
    add(types, "rank", make("odk:rank", "odk:rank", Family::Select));
    add(types, "select one external", make("input", "string"));
}

void addUploads(Types &types)
{
    const auto upload = [&types](const char *names, const char *mediaType,
                                 Family family = Family::Plain) {
        QuestionType type = make("upload", "binary", family);
        type.mediaType = QLatin1String(mediaType);
        add(types, names, type);
    };
    upload("photo|image|q image|q picture|add image prompt", "image/*");
    upload("audio|q audio|add audio prompt", "audio/*");
    upload("video|q video|add video prompt", "video/*");
    upload("file|add file prompt", "application/*");
    upload("osm", "osm/*", Family::Osm);
}

void addMetadata(Types &types)
{
    const auto preloaded = [&types](const char *names, const char *bindType, const char *preload,
                                    const char *parameters) {
        QuestionType type = make("", bindType);
        type.preload = QLatin1String(preload);
        type.preloadParams = QLatin1String(parameters);
        add(types, names, type);
    };
    preloaded("start|start time|get start time", "dateTime", "timestamp", "start");
    preloaded("end|end time|get end time", "dateTime", "timestamp", "end");
    preloaded("today|get today", "date", "date", "today");
    preloaded("deviceid|imei|device id|get device id", "string", "property", "deviceid");
    preloaded("subscriberid|subscriber id|get subscriber id", "string", "property", "subscriberid");
    preloaded("simserial|sim id|get sim id", "string", "property", "simserial");
    preloaded("phonenumber|get phone number", "string", "property", "phonenumber");
    for (const char *name : {"username", "email", "uri:subscriberid", "uri:phonenumber",
                             "uri:simserial", "uri:deviceid", "uri:username", "uri:email"})
        preloaded(name, "string", "property", name);
}

void addHidden(Types &types)
{
    add(types, "calculate|q calculate|add calculate prompt|hidden", make("", "string"));
    add(types, "audit", make("", "binary"));
    add(types, "start-geopoint", make("action", "geopoint"));
    add(types, "background-audio", make("action", "binary"));
    add(types, "csv-external|xml-external", make("", "", Family::Secondary));
}

Types allTypes()
{
    Types types;
    addInputs(types);
    addNumberPrompts(types);
    addSelects(types);
    addUploads(types);
    addMetadata(types);
    addHidden(types);
    return types;
}

} // namespace

const QuestionType *QuestionType::find(const QString &name)
{
    static const Types types = allTypes();
    const auto found = types.constFind(name);
    return found == types.cend() ? nullptr : &*found;
}

} // namespace saltbush::xlsform
