// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/TypeCell.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace saltbush::xlsform
{

namespace
{

struct SelectCommand
{
    QString words;
    QString type;
    bool fromFile = false;
};

// Longer ones that begin like a shorter one come first.
const std::vector<SelectCommand> &selectCommands()
{
    static const QString one = QStringLiteral("select one");
    static const QString many = QStringLiteral("select all that apply");
    static const std::vector<SelectCommand> commands = {
        {QStringLiteral("add select one prompt using"), one},
        {QStringLiteral("add select multiple prompt using"), many},
        {QStringLiteral("select all that apply from"), many},
        {QStringLiteral("select one from file"), one, true},
        {QStringLiteral("select one from"), one},
        {QStringLiteral("select1"), one},
        {QStringLiteral("select_one"), one},
        {QStringLiteral("select one"), one},
        {QStringLiteral("select_multiple"), many},
        {QStringLiteral("select all that apply"), many},
        {QStringLiteral("select_one_external"), QStringLiteral("select one external")},
        {QStringLiteral("select_one_from_file"), one, true},
        {QStringLiteral("select_multiple_from_file"), many, true},
        {QStringLiteral("select multiple from file"), many, true},
        {QStringLiteral("rank"), QStringLiteral("rank")}};
    return commands;
}

bool isOther(const QString &words)
{
    return words == QStringLiteral("or_other") || words == QStringLiteral("or other")
        || words == QStringLiteral("or specify other");
}

bool parseSelect(const QString &text, TypeCell &cell)
{
    for (const SelectCommand &command : selectCommands()) {
        if (!text.startsWith(command.words + u' '))
            continue;
        const QString rest = text.mid(command.words.size() + 1);
        const qsizetype space = rest.indexOf(u' ');
        const QString list = space < 0 ? rest : rest.left(space);
        const bool orOther = space >= 0 && isOther(rest.mid(space + 1));
        if (list.isEmpty() || (space >= 0 && !orOther))
            continue;
        cell.kind = TypeCell::Kind::Select;
        cell.type = command.type;
        cell.listName = list;
        cell.orOther = orOther;
        cell.fromFile = command.fromFile;
        cell.namesColumns = command.fromFile && command.words.contains(u'_');
        cell.isExternal = command.words == QStringLiteral("select_one_external");
        return true;
    }
    return false;
}

/// "looped group" is an old word for a repeat.
QString controlType(const QString &word)
{
    static const QHash<QString, QString> types = {
        {QStringLiteral("group"), QStringLiteral("group")},
        {QStringLiteral("repeat"), QStringLiteral("repeat")},
        {QStringLiteral("lgroup"), QStringLiteral("repeat")},
        {QStringLiteral("looped group"), QStringLiteral("repeat")},
        {QStringLiteral("loop"), QStringLiteral("loop")}};
    return types.value(word);
}

bool parseControl(const QString &text, TypeCell &cell)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(begin|end)[\\s_](looped group|lgroup|group|repeat|loop)"
                       "(?: (?:over )?(\\S+))?$"),
        QRegularExpression::UseUnicodePropertiesOption); // a hard space is a space
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return false;
    const bool begins = match.captured(1) == QStringLiteral("begin");
    if (!begins && match.hasCaptured(3))
        return false;
    cell.kind = begins ? TypeCell::Kind::Begin : TypeCell::Kind::End;
    cell.type = controlType(match.captured(2));
    cell.listName = match.captured(3);
    return true;
}

bool parseSetting(const QString &text, TypeCell &cell)
{
    static const QHash<QString, QString> settings = {
        {QStringLiteral("form_title"), QStringLiteral("title")},
        {QStringLiteral("set_form_title"), QStringLiteral("title")},
        {QStringLiteral("form_id"), QStringLiteral("id_string")},
        {QStringLiteral("set_form_id"), QStringLiteral("id_string")},
        {QStringLiteral("prefix"), QStringLiteral("prefix")}};
    cell.type = settings.value(text);
    if (cell.type.isEmpty())
        return false;
    cell.kind = TypeCell::Kind::Setting;
    return true;
}

QString withoutAlias(const QString &text)
{
    static const QHash<QString, QString> aliases = {
        {QStringLiteral("imei"), QStringLiteral("deviceid")},
        {QStringLiteral("image"), QStringLiteral("photo")},
        {QStringLiteral("add image prompt"), QStringLiteral("photo")},
        {QStringLiteral("add photo prompt"), QStringLiteral("photo")},
        {QStringLiteral("add audio prompt"), QStringLiteral("audio")},
        {QStringLiteral("add video prompt"), QStringLiteral("video")},
        {QStringLiteral("add file prompt"), QStringLiteral("file")}};
    return aliases.value(text, text);
}

bool parseOsm(const QString &text, TypeCell &cell)
{
    if (!text.startsWith(QStringLiteral("osm ")))
        return false;
    cell.kind = TypeCell::Kind::Osm;
    cell.type = QStringLiteral("osm");
    cell.listName = text.mid(4).trimmed();
    return true;
}

} // namespace

TypeCell TypeCell::parse(const QString &text)
{
    TypeCell cell;
    cell.text = withoutAlias(text);
    cell.type = cell.text;
    if (parseSetting(cell.text, cell) || parseControl(cell.text, cell)
        || parseSelect(cell.text, cell) || parseOsm(cell.text, cell))
        return cell;
    cell.type = cell.text;
    return cell;
}

QString TypeCell::listFileEnding() const { return attachedListEnding(listName); }

QString attachedListEnding(const QString &name)
{
    for (const char *ending : {".csv", ".xml", ".geojson"}) {
        if (name.endsWith(QLatin1String(ending)) && name.size() > qsizetype(qstrlen(ending)))
            return QLatin1String(ending);
    }
    return {};
}

} // namespace saltbush::xlsform
