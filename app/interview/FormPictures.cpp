// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/FormPictures.h"

#include "app/widgets/Picture.h"

namespace saltbush::app
{

namespace
{

constexpr int keptKilobytes = 96 << 10;
/// Enough for the widest column at 200 %; larger ones are made smaller as they are read.
constexpr QSize largest(1600, 1600);

} // namespace

FormPictures::FormPictures(form::AttachmentLoader files)
    : m_files(std::move(files))
    , m_read(keptKilobytes)
{
}

QByteArray FormPictures::bytes(const QString &uri) const
{
    if (!m_files || uri.isEmpty())
        return {};
    auto bytes = m_files(uri);
    return bytes ? std::move(*bytes) : QByteArray();
}

QImage FormPictures::picture(const QString &uri)
{
    if (const QImage *known = m_read.object(uri))
        return *known;
    QImage image = decodePicture(bytes(uri), largest);
    m_read.insert(uri, new QImage(image), qMax(1, int(image.sizeInBytes() >> 10)));
    return image;
}

} // namespace saltbush::app
