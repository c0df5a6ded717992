// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/MediaContent.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace saltbush::form
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype headSize = 64 << 10;
/// A track of the ISO base media format says its kind so many bytes after "hdlr".
constexpr qsizetype trackKindAt = 12, trackKindEnd = trackKindAt + 4;

bool isOneOf(QByteArrayView word, std::initializer_list<QByteArrayView> words)
{
    return std::ranges::find(words, word) != words.end();
}

} // namespace

struct MediaContent::Signature
{
    qsizetype at;
    QByteArrayView bytes;
    Kind kind;
};

QStringList MediaContent::allScopes() { return {u"image"_s, u"audio"_s, u"video"_s}; }

void MediaContent::add(QByteArrayView bytes)
{
    m_head.append(bytes.first(std::min(bytes.size(), headSize - m_head.size())));
    findTracks(bytes);
    m_tail.append(bytes.first(std::min(bytes.size(), trackKindEnd)));
    findTracks(m_tail);
    if (bytes.size() > trackKindEnd)
        m_tail = bytes.last(trackKindEnd).toByteArray();
    m_tail = m_tail.last(std::min(m_tail.size(), trackKindEnd));
}

void MediaContent::findTracks(QByteArrayView bytes)
{
    constexpr QByteArrayView mark("hdlr");
    for (qsizetype at = bytes.indexOf(mark); at >= 0 && at + trackKindEnd <= bytes.size();
         at = bytes.indexOf(mark, at + 1)) {
        const QByteArrayView kind = bytes.sliced(at + trackKindAt, 4);
        m_hasFilmTrack = m_hasFilmTrack || kind == "vide";
        m_hasSoundTrack = m_hasSoundTrack || kind == "soun";
    }
}

QStringList MediaContent::scopes(const QString &ending) const
{
    const Kind told = kind();
    const Kind kind = told == Kind::Unknown ? byEnding(ending.toLower()) : told;
    const bool isFilm = kind == Kind::Film || m_hasFilmTrack;
    QStringList scopes;
    if (kind == Kind::Picture)
        scopes << u"image"_s;
    if (isFilm || kind == Kind::Sound || m_hasSoundTrack)
        scopes << u"audio"_s;
    if (isFilm)
        scopes << u"video"_s;
    return scopes;
}

MediaContent::Kind MediaContent::kind() const
{
    using namespace std::string_view_literals;
    static const std::array<Signature, 33> signatures{{
        {0, "\x89PNG\r\n\x1a\n", Kind::Picture},
        {0, "\xff\xd8\xff", Kind::Picture}, // JPEG
        {0, "GIF8", Kind::Picture},
        {0, "II*\0"sv, Kind::Picture}, // TIFF, and what cameras make of it
        {0, "MM\0*"sv, Kind::Picture},
        {0, "II+\0"sv, Kind::Picture},
        {0, "MM\0+"sv, Kind::Picture},
        {0, "\xff\x0a", Kind::Picture}, // JPEG XL
        {4, "JXL \r\n\x87\n", Kind::Picture},
        {4, "jP  \r\n\x87\n", Kind::Picture}, // JPEG 2000
        {0, "8BPS", Kind::Picture},
        {8, "WEBP", Kind::Picture},
        {8, "WAVE", Kind::Sound},
        {8, "QLCM", Kind::Sound},
        {8, "AIFF", Kind::Sound},
        {8, "AIFC", Kind::Sound},
        {8, "AVI ", Kind::Film},
        {8, "CDXA", Kind::Film},
        {0, "ID3", Kind::Sound},
        {0, "fLaC", Kind::Sound},
        {0, "#!AMR", Kind::Sound},
        {0, "ADIF", Kind::Sound},
        {0, "caff", Kind::Sound},
        {0, ".snd", Kind::Sound},
        {0, "wvpk", Kind::Sound},
        {0, "MAC ", Kind::Sound},
        {0, "#!SILK", Kind::Sound},
        {1, "#!SILK", Kind::Sound}, // as a messenger writes it
        {0, "FLV\x01", Kind::Film},
        {0, "\0\0\x01\xba"sv, Kind::Film}, // MPEG
        {0, "\0\0\x01\xb3"sv, Kind::Film},
        {0, ".RMF", Kind::Film},
        {0, "DVDVIDEO", Kind::Film},
    }};
    const QByteArrayView head(m_head);
    for (const auto &[at, bytes, kind] : signatures) {
        const bool isHere = head.size() >= at && head.sliced(at).startsWith(bytes);
        if (isHere && (at != 8 || isOneOf(head.first(4), {"RIFF", "RIFX", "RF64", "FORM"})))
            return kind;
    }
    return byWrapping();
}

/// Of those that hold sound as well as films, and of what is told by more than its first bytes.
MediaContent::Kind MediaContent::byWrapping() const
{
    const QByteArrayView head(m_head);
    if (head.size() >= 12 && head.sliced(4, 4) == "ftyp")
        return ofMovie(head.sliced(8, 4));
    if (head.size() >= 8 && isOneOf(head.sliced(4, 4), {"moov", "mdat", "wide", "free", "skip"}))
        return ofMovie({});
    if (head.startsWith("\x1a\x45\xdf\xa3"))
        return ofMatroska();
    const auto holds = [&head](QByteArrayView bytes) { return head.contains(bytes); };
    if (head.startsWith("OggS")) {
        const bool isFilm = holds("\x80theora") || holds("\x01video") || holds("OVP80")
            || holds(QByteArrayView("BBCD\0", 5));
        return isFilm ? Kind::Film : Kind::Sound;
    }
    if (head.startsWith("\x30\x26\xb2\x75\x8e\x66\xcf\x11")) // ASF; its kind of track that is film
        return holds(QByteArrayView("\xc0\xef\x19\xbc\x4d\x5b\xcf\x11\xa8\xfd", 10))
                || !isHeadOfAsf()
            ? Kind::Film
            : Kind::Sound;
    const bool isBitmap = head.startsWith("BM") && head.size() > 14
        && head.sliced(6, 4) == QByteArrayView("\0\0\0\0", 4);
    if (isBitmap)
        return Kind::Picture;
    if (isTransportStream())
        return Kind::Film;
    return isFramedSound() ? Kind::Sound : Kind::Unknown;
}

/// ISO base media and QuickTime: MP4, 3GP, M4A, HEIC.
MediaContent::Kind MediaContent::ofMovie(QByteArrayView brand) const
{
    if (isOneOf(brand, {"hevc", "hevx", "msf1", "avis"})) // pictures that follow each other
        return Kind::Film;
    if (isOneOf(brand, {"heic", "heix", "heim", "heis", "mif1", "mif2", "avif", "crx "}))
        return Kind::Picture;
    const bool isSound = m_hasSoundTrack || isOneOf(brand, {"M4A ", "M4B ", "M4P ", "F4A "});
    return isSound && !m_hasFilmTrack ? Kind::Sound : Kind::Film;
}

/// Whether all that it says of its tracks is in sight: the first object, its length behind its
/// name.
bool MediaContent::isHeadOfAsf() const
{
    constexpr qsizetype lengthAt = 16;
    return m_head.size() >= lengthAt + 8
        && qFromLittleEndian<quint64>(m_head.constData() + lengthAt) <= quint64(m_head.size());
}

/// The name of each track's codec is an element: 0x86, its length, "V_…" or "A_…".
MediaContent::Kind MediaContent::ofMatroska() const
{
    bool hasSound = false;
    for (qsizetype at = m_head.indexOf('\x86'); at >= 0 && at + 4 <= m_head.size();
         at = m_head.indexOf('\x86', at + 1)) {
        const QByteArrayView name = QByteArrayView(m_head).sliced(at + 2, 2);
        if (name == "V_")
            return Kind::Film;
        hasSound = hasSound || name == "A_";
    }
    // Where the first cluster begins, the tracks have been told.
    const bool isAll = m_head.size() < headSize || m_head.contains("\x1f\x43\xb6\x75");
    return hasSound && isAll ? Kind::Sound : Kind::Film;
}

/// MP3 and AAC without anything before their first frame.
bool MediaContent::isFramedSound() const
{
    if (m_head.size() < 4 || uchar(m_head[0]) != 0xff || (uchar(m_head[1]) & 0xe0) != 0xe0)
        return false;
    const int version = (uchar(m_head[1]) >> 3) & 3, layer = (uchar(m_head[1]) >> 1) & 3;
    if (layer == 0) // AAC: always in the newer two versions, with one of thirteen rates
        return version >= 2 && ((uchar(m_head[2]) >> 2) & 15) < 13;
    const int bits = uchar(m_head[2]) >> 4, rate = (uchar(m_head[2]) >> 2) & 3;
    return version != 1 && layer != 3 && bits != 0 && bits != 15 && rate != 3;
}

/// Packets of 188 bytes, in cameras with four bytes before each.
bool MediaContent::isTransportStream() const
{
    const auto beats = [this](qsizetype first, qsizetype step) {
        return m_head.size() > first + 2 * step && m_head[first] == 'G'
            && m_head[first + step] == 'G' && m_head[first + 2 * step] == 'G';
    };
    return beats(0, 188) || beats(4, 192);
}

MediaContent::Kind MediaContent::byEnding(const QString &ending)
{
    static const QStringList pictures{u"jpg"_s,  u"jpeg"_s, u"jpe"_s, u"png"_s,  u"gif"_s,
                                      u"webp"_s, u"heic"_s, u"tif"_s, u"tiff"_s, u"heif"_s,
                                      u"avif"_s, u"bmp"_s,  u"jp2"_s, u"jxl"_s,  u"svg"_s,
                                      u"dng"_s,  u"psd"_s};
    static const QStringList sounds{u"opus"_s, u"ogg"_s, u"oga"_s, u"mp3"_s, u"m4a"_s, u"m4b"_s,
                                    u"wav"_s,  u"amr"_s, u"awb"_s, u"aac"_s, u"wma"_s, u"flac"_s,
                                    u"aif"_s,  u"caf"_s, u"mka"_s, u"spx"_s, u"au"_s,  u"aiff"_s,
                                    u"silk"_s, u"slk"_s, u"weba"_s};
    static const QStringList films{u"mp4"_s, u"m4v"_s, u"mov"_s, u"webm"_s, u"mkv"_s, u"3gp"_s,
                                   u"3g2"_s, u"avi"_s, u"mpg"_s, u"mpeg"_s, u"wmv"_s, u"flv"_s,
                                   u"mts"_s, u"ogv"_s, u"asf"_s, u"m2ts"_s, u"vob"_s, u"qt"_s};
    if (pictures.contains(ending))
        return Kind::Picture;
    if (sounds.contains(ending))
        return Kind::Sound;
    return films.contains(ending) ? Kind::Film : Kind::Unknown;
}

} // namespace saltbush::form
