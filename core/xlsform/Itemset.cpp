// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Itemset.h"

#include "core/xlsform/TypeCell.h"

namespace saltbush::xlsform
{

namespace
{

QString instanceNodeset(const QString &id)
{
    return QStringLiteral("instance('%1')/root/item").arg(id);
}

Itemset fromFile(const Element &question, const QString &ending)
{
    const bool isGeojson = ending == QStringLiteral(".geojson");
    Itemset itemset{instanceNodeset(question.itemset.chopped(ending.size())),
                    isGeojson ? QStringLiteral("id") : QStringLiteral("name"),
                    isGeojson ? QStringLiteral("title") : QStringLiteral("label")};
    if (question.parameters.contains(QStringLiteral("value")))
        itemset.value = question.parameters.value(QStringLiteral("value"));
    if (question.parameters.contains(QStringLiteral("label")))
        itemset.label = question.parameters.value(QStringLiteral("label"));
    return itemset;
}

/// Options that are answers of a repeat: all that are not empty.
Itemset fromRepeat(const Element &question, const Resolver &resolver, QString &filter)
{
    const QString path =
        resolver.expand(question.itemset, &question, Resolver::Mode::Parent).trimmed();
    if (question.question->family == QuestionType::Family::Geo) {
        const QString geometry = QStringLiteral("geometry");
        filter = QStringLiteral("./geometry != ''");
        return {path, geometry, geometry};
    }
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString name = path.mid(slash + 1);
    filter = QStringLiteral("./%1 != ''").arg(name);
    return {path.left(slash), name, name};
}

QString ownFilter(const Element &question, const Itemset &itemset, bool isRepeat,
                  const Resolver &resolver)
{
    const QString &text = question.choiceFilter.text();
    if (!isRepeat)
        return resolver.expand(text, &question, Resolver::Mode::Predicate);
    const QString self = QStringLiteral(".");
    return resolver.expand(text, &question, Resolver::Mode::ParentPredicate)
        .replace(QStringLiteral("current()/") + itemset.nodeset, self)
        .replace(itemset.nodeset, self);
}

QString randomized(const Element &question, const QString &nodeset, const Resolver &resolver)
{
    if (question.parameters.value(QStringLiteral("randomize")) != QStringLiteral("true"))
        return nodeset;
    const QString seed = question.parameters.value(QStringLiteral("seed"));
    if (seed.isEmpty())
        return QStringLiteral("randomize(%1)").arg(nodeset);
    return QStringLiteral("randomize(") + nodeset + QStringLiteral(", ")
        + resolver.expand(seed, &question).trimmed() + u')';
}

} // namespace

Itemset makeItemset(const Element &question, const ChoiceList *list, const Resolver &resolver)
{
    QString filter;
    Itemset itemset;
    const QString ending = attachedListEnding(question.itemset);
    const bool isRange = question.question->family == QuestionType::Family::Range;
    const bool isRepeat = !isRange && ending.isEmpty() && hasReference(question.itemset);
    if (!isRange && !ending.isEmpty())
        itemset = fromFile(question, ending);
    else if (isRepeat)
        itemset = fromRepeat(question, resolver, filter);
    else
        itemset = {instanceNodeset(question.itemset), QStringLiteral("name"),
                   list && list->needsItext ? QStringLiteral("jr:itext(itextId)")
                                            : QStringLiteral("label")};
    if (isRange)
        return itemset;
    if (!question.choiceFilter.isEmpty())
        filter = ownFilter(question, itemset, isRepeat, resolver);
    if (!filter.isEmpty())
        itemset.nodeset += u'[' + filter + u']';
    itemset.nodeset = randomized(question, itemset.nodeset, resolver);
    return itemset;
}

} // namespace saltbush::xlsform
