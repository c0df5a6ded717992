// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/AttachFile.h"

#include "app/common/PlainPicture.h"

#include <QFile>
#include <QFileInfo>

namespace saltbush::app
{

bool isFileToAttach(const interview::Draft &draft, xpath::NodeId node, const QString &value)
{
    return !value.isEmpty() && !draft.media(value)
        && draft.session().question(node).kind == form::ControlKind::Upload;
}

Result<void> attachFile(interview::Draft &draft, xpath::NodeId node, const QString &path)
{
    QFile file(path);
    if (!file.exists() || !file.open(QIODevice::ReadOnly))
        return fail(Error{file.exists() ? disk::unreadable : disk::notFound,
                          {.file = QFileInfo(path).fileName()}});
    const QString ending = QFileInfo(path).suffix();
    const QString mediaType =
        draft.session().question(node).parameters.value(QStringLiteral("mediatype"));
    if (!mediaType.startsWith(QStringLiteral("image/"), Qt::CaseInsensitive)) {
        crypto::DeviceSource source(file);
        SALTBUSH_TRY(draft.attach(node, source, ending));
        return ok();
    }
    if (file.size() > interview::largestMedia)
        return fail(Error{interview::mediaTooLarge}.with(QString::number(interview::largestMedia)));
    const auto picture = withoutMetadata(file.readAll());
    if (!picture)
        return fail(notAPicture);
    crypto::BufferSource source(*picture);
    SALTBUSH_TRY(draft.attach(node, source, ending));
    return ok();
}

} // namespace saltbush::app
