// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/FileChoices.h"

#include <QRegularExpression>

namespace saltbush::form
{

namespace
{

const QString fileFolder = QStringLiteral("jr://file-csv/");

bool isWholeNumber(const QString &text)
{
    bool isNumber = false;
    text.toInt(&isNumber);
    return isNumber;
}

/// "search('fruits', …)" → "fruits"; "fruits.csv" is the same.
QString searchedFile(const QString &call)
{
    static const QRegularExpression first(QStringLiteral("^search\\s*\\(\\s*['\"]([^'\"]+)['\"]"));
    QString file = first.match(call).captured(1).trimmed();
    if (file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        file.chop(4);
    return file;
}

} // namespace

void FileChoices::readSearch(Control &control, pugi::xml_node element, const QString &path)
{
    const auto call = std::ranges::find_if(
        control.appearance, [](const QString &word) { return !searchedFile(word).isEmpty(); });
    if (call == control.appearance.end())
        return;
    std::size_t place = 0;
    pugi::xml_node column;
    for (pugi::xml_node item = firstElement(element); item; item = nextElement(item)) {
        if (localName(item) != "item")
            continue;
        if (!isWholeNumber(ownText(childElement(item, "value")).trimmed())) {
            column = item;
            break;
        }
        ++place;
    }
    if (!column || place >= control.items.size())
        return;
    const QString name = QStringLiteral("search()");
    const QString id = searchedFile(*call);
    m_instances.require(id, fileFolder + id + QStringLiteral(".csv"), element);
    const auto nodes = m_reading.expression(*call, element, path, name);
    const auto value = m_reading.expression(control.items[place].value, column, path, name);
    if (!nodes || !value)
        return;
    Itemset itemset{.nodeset = *nodes, .value = *value, .label = {}};
    itemset.file = FileList{id, control.items[place].label};
    itemset.place = place;
    control.items.erase(control.items.begin() + qsizetype(place));
    control.itemset = std::move(itemset);
}

void FileChoices::readQuery(Control &control, pugi::xml_node element, const QString &path)
{
    static const QRegularExpression instance(
        QStringLiteral("^instance\\(\\s*['\"]([^'\"]+)['\"]\\s*\\)"));
    const QString query = control.parameters.value(QStringLiteral("query"));
    if (query.isEmpty())
        return;
    const QString list = instance.match(query).captured(1);
    m_instances.requireItemsets(list, fileFolder + QStringLiteral("itemsets.csv"), element);
    const auto nodes = m_reading.expressionOrWarning(query, element, path, QStringLiteral("query"));
    const auto value = m_reading.expression(QStringLiteral("name"), element, path, query);
    if (!nodes || !value)
        return;
    Itemset itemset{.nodeset = *nodes, .value = *value, .label = {}};
    itemset.file = FileList{list, {}};
    control.kind = ControlKind::SelectOne;
    control.itemset = std::move(itemset);
}

} // namespace saltbush::form
