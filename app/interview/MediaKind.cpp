// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/MediaKind.h"

#include <QFile>
#include <QLocale>
#include <QMimeDatabase>
#include <QXmlStreamReader>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

const QString osmEnding = QStringLiteral(".osm");

MediaKind::Family familyOf(const QString &mediaType)
{
    const QString kind = mediaType.section(u'/', 0, 0).toLower();
    if (kind == u"image")
        return MediaKind::Family::Picture;
    if (kind == u"audio")
        return MediaKind::Family::Sound;
    return kind == u"video" ? MediaKind::Family::Film : MediaKind::Family::File;
}

/// The start of the MIME types of a family; empty: any.
QString typePrefix(MediaKind::Family family)
{
    switch (family) {
    case MediaKind::Family::Picture:
        return u"image/"_s;
    case MediaKind::Family::Sound:
        return u"audio/"_s;
    case MediaKind::Family::Film:
        return u"video/"_s;
    case MediaKind::Family::File:
        break;
    }
    return {};
}

bool isOfType(const QMimeType &type, const QString &wanted)
{
    if (wanted.startsWith(u'.'))
        return type.suffixes().contains(wanted.mid(1).toLower());
    return wanted.endsWith(u"/*") ? type.name().startsWith(wanted.chopped(1))
                                  : type.inherits(wanted);
}

/// What may come before the first element; a file may be of any size.
constexpr qint64 mostProlog = 1 << 16;

/// By its first element; nothing else of it is read.
bool isOsmFile(const QString &path)
{
    QFile file(path);
    if (!path.endsWith(osmEnding, Qt::CaseInsensitive) || !file.open(QIODevice::ReadOnly))
        return false;
    QXmlStreamReader xml(file.read(mostProlog));
    return xml.readNextStartElement() && xml.name() == u"osm";
}

} // namespace

MediaKind::MediaKind(const interview::Question &question)
    : m_family(familyOf(question.parameters.value(u"mediatype"_s)))
    , m_isOsm(question.parameters.value(u"mediatype"_s).startsWith(u"osm/"_s))
{
    for (const QString &each :
         question.parameters.value(u"accept"_s).split(u',', Qt::SkipEmptyParts))
        m_accepted << each.trimmed();
    if (m_isOsm)
        m_accepted = QStringList{osmEnding};
}

QStringList MediaKind::patterns() const
{
    if (!m_accepted.isEmpty()) {
        QStringList endings;
        for (const QString &each : m_accepted)
            if (each.startsWith(u'.'))
                endings << u'*' + each;
        if (endings.size() == m_accepted.size())
            return endings;
    }
    switch (m_family) {
    case Family::Picture:
        return {u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.webp"_s, u"*.bmp"_s, u"*.gif"_s};
    case Family::Sound:
        return {u"*.opus"_s, u"*.ogg"_s,  u"*.oga"_s, u"*.mp3"_s, u"*.m4a"_s,
                u"*.wav"_s,  u"*.flac"_s, u"*.amr"_s, u"*.3gp"_s, u"*.aac"_s};
    case Family::Film:
        return {u"*.mp4"_s, u"*.m4v"_s, u"*.mov"_s, u"*.webm"_s,
                u"*.mkv"_s, u"*.3gp"_s, u"*.avi"_s};
    case Family::File:
        break;
    }
    return {u"*"_s};
}

QString MediaKind::filter() const
{
    const QString endings = patterns().join(u' ');
    switch (m_family) {
    case Family::Picture:
        return tr("Pictures (%1)").arg(endings);
    case Family::Sound:
        return tr("Sound (%1)").arg(endings);
    case Family::Film:
        return tr("Films (%1)").arg(endings);
    case Family::File:
        break;
    }
    return tr("Files (%1)").arg(endings);
}

bool MediaKind::takes(const QString &path) const
{
    if (m_isOsm)
        return isOsmFile(path);
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForFile(path, QMimeDatabase::MatchContent);
    const QMimeType byBoth = types.mimeTypeForFile(path);
    const auto is = [&](const QString &wanted) {
        return isOfType(byContent, wanted) || isOfType(byBoth, wanted);
    };
    const QString prefix = typePrefix(m_family);
    // Sound may come in a wrapping that films use, too.
    const bool fits = prefix.isEmpty() || is(prefix + u'*')
        || (m_family == Family::Sound && (is(u"video/*"_s) || is(u"application/ogg"_s)));
    return fits && (m_accepted.isEmpty() || std::ranges::any_of(m_accepted, is));
}

QString MediaKind::chooseWords(bool another) const
{
    switch (m_family) {
    case Family::Picture:
        return another ? tr("Choose another picture…") : tr("Choose a picture…");
    case Family::Sound:
        return another ? tr("Choose another sound file…") : tr("Choose a sound file…");
    case Family::Film:
        return another ? tr("Choose another film…") : tr("Choose a film…");
    case Family::File:
        break;
    }
    return another ? tr("Choose another file…") : tr("Choose a file…");
}

QString MediaKind::wrongWords() const
{
    switch (m_family) {
    case Family::Picture:
        return tr("That file cannot be opened here as a picture. JPEG and PNG can.");
    case Family::Sound:
        return tr("That file is no sound.");
    case Family::Film:
        return tr("That file is no film.");
    case Family::File:
        break;
    }
    return tr("This question takes another kind of file: %1").arg(m_accepted.join(u", "_s));
}

QString MediaKind::summary(qint64 bytes) const
{
    const QString size = QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
    switch (m_family) {
    case Family::Picture:
        return tr("Picture · %1").arg(size);
    case Family::Sound:
        return tr("Sound · %1").arg(size);
    case Family::Film:
        return tr("Film · %1").arg(size);
    case Family::File:
        break;
    }
    return tr("File · %1").arg(size);
}

} // namespace saltbush::app
