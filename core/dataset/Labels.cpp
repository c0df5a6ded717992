// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/Labels.h"

namespace saltbush::dataset
{

namespace
{

QString shown(const form::FormText &text)
{
    QString result;
    for (const auto &piece : text.pieces) {
        if (const auto *literal = std::get_if<QString>(&piece))
            result += *literal;
        else
            result += u'[' + std::get<xpath::Expression>(piece).text() + u']';
    }
    return result.simplified();
}

LabelByLanguage translated(const form::FormDefinition &form, const QString &itextId)
{
    LabelByLanguage labels;
    for (const QString &language : form.translations.languages) {
        const form::TextForms *forms = form.translations.find(language, itextId);
        const auto plain = forms ? forms->find(QString()) : form::TextForms::const_iterator();
        if (forms && plain != forms->end())
            labels[language] = shown(plain->second);
    }
    return labels;
}

LabelByLanguage sameInAll(const form::FormDefinition &form, const QString &text)
{
    LabelByLanguage labels;
    if (!text.isEmpty())
        for (const QString &language : languagesOf(form))
            labels[language] = text;
    return labels;
}

/// The text of the child that a one-step path such as "name" or "itextId" names.
QString childText(const xpath::Tree &tree, xpath::NodeId item, const QString &path)
{
    const xpath::NameId name = tree.names()->find(path.trimmed());
    const xpath::NodeId child =
        name == xpath::noName ? xpath::noNode : tree.firstChildNamed(item, name);
    return child == xpath::noNode ? QString() : tree.stringValue(child);
}

QString labelPath(const form::Itemset &itemset)
{
    if (!itemset.label)
        return {};
    QString path = itemset.label->text().trimmed();
    if (path.startsWith(QStringLiteral("jr:itext(")))
        path = path.mid(9).chopped(1);
    return path;
}

std::shared_ptr<const xpath::Tree> listOf(const form::FormDefinition &form,
                                          const form::Itemset &itemset)
{
    for (const xpath::Reference &reference : itemset.nodeset.references())
        if (reference.root == xpath::Reference::Root::Instance
            && itemset.nodeset.text().contains(u'\'' + reference.instanceId + u'\''))
            return form.secondaryInstances.value(reference.instanceId);
    return nullptr;
}

std::vector<CodeLabel> listed(const form::FormDefinition &form, const form::Itemset &itemset)
{
    std::vector<CodeLabel> codes;
    const auto list = listOf(form, itemset);
    if (!list || list->root() == xpath::noNode)
        return codes;
    const QString textPath = labelPath(itemset);
    for (auto item = list->firstChild(list->root()); item != xpath::noNode;
         item = list->next(item)) {
        const QString code = childText(*list, item, itemset.value.text());
        if (code.isEmpty())
            continue;
        if (codes.size() == mostCodes)
            return {};
        const QString text = childText(*list, item, textPath);
        codes.push_back(
            {code, itemset.labelIsItextId ? translated(form, text) : sameInAll(form, text)});
    }
    return codes;
}

} // namespace

QStringList languagesOf(const form::FormDefinition &form)
{
    return form.translations.languages.isEmpty() ? QStringList{QStringLiteral("default")}
                                                 : form.translations.languages;
}

LabelByLanguage labelsOf(const form::FormDefinition &form, const form::TextSource &text)
{
    return text.itextId.isEmpty() ? sameInAll(form, shown(text.inPlace))
                                  : translated(form, text.itextId);
}

std::vector<CodeLabel> choicesOf(const form::FormDefinition &form, const form::Control &control)
{
    // The places beside a question, and the tags that a file is to have, are no answers.
    if (control.kind == form::ControlKind::Input || control.kind == form::ControlKind::Upload)
        return {};
    if (control.itemset)
        return listed(form, *control.itemset);
    std::vector<CodeLabel> codes;
    if (control.items.size() > mostCodes)
        return codes;
    for (const form::Item &item : control.items)
        codes.push_back({item.value, labelsOf(form, item.label)});
    return codes;
}

} // namespace saltbush::dataset
