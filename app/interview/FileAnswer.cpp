// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/FileAnswer.h"

#include "app/interview/DrawAnswer.h"
#include "app/interview/MediaAnswer.h"
#include "app/interview/OsmAnswer.h"
#include "app/interview/SoundAnswer.h"

#include <QBuffer>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

void FileAnswer::attach(const QByteArray &content, const QString &ending)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    Q_EMIT attached(&buffer, ending);
}

QByteArray FileAnswer::contentOf(const QString &name) const
{
    return m_place ? m_place->content(name).value_or(QByteArray()) : QByteArray();
}

qint64 FileAnswer::sizeOf(const QString &name) const { return m_place ? m_place->size(name) : 0; }

std::unique_ptr<AnswerControl> makeFileAnswer(const Theme &theme,
                                              const interview::Question &question)
{
    if (DrawAnswer::isMeant(question))
        return std::make_unique<DrawAnswer>(theme, question);
    if (MediaKind(question).isOsm())
        return std::make_unique<OsmAnswer>(theme, question);
    const MediaKind::Family family = MediaKind(question).family();
    if (family == MediaKind::Family::Sound || family == MediaKind::Family::Film)
        return std::make_unique<SoundAnswer>(theme, question);
    return std::make_unique<MediaAnswer>(theme, question);
}

} // namespace saltbush::app
