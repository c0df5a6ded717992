// SPDX-License-Identifier: GPL-3.0-or-later
// What the other program's own objects say of a form: said here from the definition.
#include "tests/conformance/Trace.h"

#include <algorithm>

namespace saltbush::test
{

namespace
{

using form::FormDefinition;

QString typeOf(const form::ModelNode &node)
{
    if (node.isRepeat)
        return QStringLiteral("repeat-range");
    return node.isLeaf ? QStringLiteral("leaf-node") : QStringLiteral("group");
}

} // namespace

/// What a form may be asked to hand in with an interview.
QJsonObject submissionMetaOf(const FormDefinition &form)
{
    const form::Submission &submission = form.submission;
    const QString key = submission.publicKey;
    return {{"submissionAction",
             submission.action.isEmpty() ? QJsonValue() : QJsonValue(submission.action)},
            {"submissionMethod", "post"}, // form-data-post is the same, any other is refused
            {"encryptionKey", key.isEmpty() ? QJsonValue() : QJsonValue(key)}};
}

/// What kinds of files an upload takes: any, where it says nothing or any application's.
QJsonObject mediaOf(const form::Control &control)
{
    const QString type = control.parameters.value(QStringLiteral("mediatype"));
    if (type.isEmpty() || type == u"application/*")
        return {{"accept", "*"}, {"type", QJsonValue()}, {"subtype", QJsonValue()}};
    return {
        {"accept", type}, {"type", type.section(u'/', 0, 0)}, {"subtype", type.section(u'/', 1)}};
}

bool TracePlayer::expectObject(const QString &matcher, const TraceValue &actual,
                               const QJsonValue &expected)
{
    const FormDefinition &form = *actual.interview->form;
    const form::ModelIndex model = form.find(form::withoutPositions(actual.path));
    if (matcher.contains(QLatin1String("Class"))) {
        const QStringList &classes = form.bodyClasses;
        const bool holds = matcher == u"toYieldClasses"
            ? QJsonArray::fromStringList(classes) == expected.toArray()
            : classes.contains(expected.toString()) != matcher.startsWith(u"not");
        check(holds, matcher);
        return true;
    }
    if (matcher != u"toMatchObject" || !expected[u"nodeType"].isString() || model == form::noModel)
        return false;
    check(typeOf(form.node(model)) == expected[u"nodeType"].toString(), matcher);
    return true;
}

QJsonArray formattedNodes(const std::vector<form::MarkdownNode> &nodes)
{
    QJsonArray formatted;
    for (const form::MarkdownNode &node : nodes) {
        QJsonObject object{{"value", node.text}};
        if (!node.element.isEmpty())
            object = {{"elementName", node.element}, {"children", formattedNodes(node.children)}};
        if (!node.url.isEmpty())
            object.insert("url", node.url);
        QJsonObject style;
        for (auto each = node.style.begin(); each != node.style.end(); ++each)
            style.insert(each.key(), each.value());
        if (!style.isEmpty())
            object.insert("properties", QJsonObject{{"style", style}});
        formatted.append(object);
    }
    return formatted;
}

QJsonArray formattedOf(const interview::ShownText &text)
{
    return formattedNodes(form::readMarkdown(text.text, text.outputs));
}

bool matchesArray(const QJsonArray &actual, const QJsonArray &expected)
{
    if (expected == QJsonArray{QStringLiteral("…")})
        return true;
    bool holds = actual.size() == expected.size();
    for (qsizetype i = 0; holds && i < expected.size(); ++i)
        holds = matchesObject(actual[i].toObject(), expected[i].toObject());
    return holds;
}

bool matchesObject(const QJsonObject &actual, const QJsonObject &expected)
{
    const QStringList keys = expected.keys();
    return std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
        const QJsonValue wanted = expected.value(key);
        if (wanted.isArray())
            return matchesArray(actual.value(key).toArray(), wanted.toArray());
        return wanted.isObject() ? matchesObject(actual.value(key).toObject(), wanted.toObject())
                                 : actual.value(key) == wanted;
    });
}

} // namespace saltbush::test
