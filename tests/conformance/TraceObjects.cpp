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

bool matchesObject(const QJsonObject &actual, const QJsonObject &expected)
{
    const QStringList keys = expected.keys();
    return std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
        return actual.value(key) == expected.value(key);
    });
}

} // namespace saltbush::test
