// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/MediaScopes.h"

#include <algorithm>

namespace saltbush::form
{

namespace
{

bool isRecordedTo(const FormDefinition &form, ModelIndex node)
{
    return std::ranges::any_of(form.actions, [node](const Action &action) {
        return action.target == node && action.kind == u"recordaudio";
    });
}

} // namespace

QStringList mediaScopes(const Control &control)
{
    if (control.kind != ControlKind::Upload)
        return {};
    const QString kind =
        control.parameters.value(QStringLiteral("mediatype")).section(u'/', 0, 0).toLower();
    if (kind == u"audio")
        return {kind};
    if (kind == u"video")
        return {QStringLiteral("audio"), kind};
    return kind == u"image" ? QStringList{kind} : QStringList();
}

QStringList mediaScopes(const FormDefinition &form, ModelIndex node)
{
    if (node == noModel)
        return {};
    const ControlIndex control = form.node(node).control;
    if (control != noControl)
        return mediaScopes(form.control(control));
    return isRecordedTo(form, node) ? QStringList{QStringLiteral("audio")} : QStringList();
}

bool takesFiles(const FormDefinition &form, ModelIndex node)
{
    if (node == noModel)
        return false;
    const ControlIndex control = form.node(node).control;
    return control == noControl ? isRecordedTo(form, node)
                                : form.control(control).kind == ControlKind::Upload;
}

} // namespace saltbush::form
