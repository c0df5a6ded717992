// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/PlainFormat.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace saltbush::app
{

namespace
{

constexpr qsizetype lookedAt = 1 << 20; ///< FFmpeg guesses by the first MiB

quint8 at(QByteArrayView bytes, qsizetype place) { return quint8(bytes[place]); }

bool isAt(QByteArrayView bytes, qsizetype place, QByteArrayView what)
{
    return bytes.size() >= place + what.size() && bytes.sliced(place, what.size()) == what;
}

/// What a player would take for a list of other files, whatever the bytes begin with. The short
/// words count as far as a C string goes: that is how FFmpeg looks for them, and in compressed
/// sound they would turn up by chance.
bool namesOtherFiles(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), lookedAt)).toByteArray().toLower();
    constexpr std::array anywhere{"<compositionplaylist", "#extm3u", "ffconcat version",
                                  "# vobsub index file"};
    constexpr std::array inText{"<mpd",       "c=in ip", "<smil",   "<asx",
                                "[playlist]", "rtsp://", "http://", "https://"};
    const qsizetype nul = head.indexOf('\0');
    const QByteArrayView text = QByteArrayView(head).first(nul < 0 ? head.size() : nul);
    return std::ranges::any_of(anywhere, [&](const char *mark) { return head.contains(mark); })
        || std::ranges::any_of(inText, [&](const char *mark) { return text.contains(mark); });
}

/// Bytes of one MPEG audio frame with this head (ISO 11172-3, 2.4.1.3; ADTS: ISO 13818-7, 6.2);
/// 0 where it is none.
qsizetype mpegFrame(QByteArrayView bytes)
{
    if (bytes.size() < 7 || at(bytes, 0) != 0xff || (at(bytes, 1) & 0xe0) != 0xe0)
        return 0;
    const int version = (at(bytes, 1) >> 3) & 3, layer = 4 - ((at(bytes, 1) >> 1) & 3);
    if (layer == 4) // ADTS
        return (at(bytes, 1) & 0xf0) != 0xf0
            ? 0
            : ((at(bytes, 3) & 3) << 11) | (at(bytes, 4) << 3) | (at(bytes, 5) >> 5);
    const int rateIndex = at(bytes, 2) >> 4, frequencyIndex = (at(bytes, 2) >> 2) & 3;
    if (version == 1 || rateIndex == 0 || rateIndex == 15 || frequencyIndex == 3)
        return 0;
    constexpr int rates[5][15] = {
        {0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
        {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
        {0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}};
    constexpr int frequencies[3] = {44'100, 48'000, 32'000};
    const bool isFirst = version == 3;
    const int table = isFirst ? layer - 1 : (layer == 1 ? 3 : 4);
    const int bits = rates[table][rateIndex] * 1000;
    const int frequency = frequencies[frequencyIndex] / (isFirst ? 1 : version == 2 ? 2 : 4);
    const int padding = (at(bytes, 2) >> 1) & 1;
    if (layer == 1)
        return (12 * bits / frequency + padding) * 4;
    return (layer == 3 && !isFirst ? 72 : 144) * bits / frequency + padding;
}

/// A frame and what follows it: another one, or the end.
bool isMpegAudio(QByteArrayView bytes)
{
    const qsizetype length = mpegFrame(bytes);
    if (length < 7 || length > bytes.size())
        return false;
    const QByteArrayView rest = bytes.sliced(length);
    return rest.size() < 7 || mpegFrame(rest) > 0 || rest.startsWith("TAG");
}

/// QuickTime and its children (ISO 14496-12, 4.2): boxes from the beginning to the end, one of them
/// the kind of file or the list of its tracks. The last may have been cut off.
bool isBoxes(QByteArrayView bytes)
{
    constexpr int mostBoxes = 100'000;
    bool isKnown = false;
    qsizetype place = 0;
    for (int boxes = 0; boxes < mostBoxes && place + 8 <= bytes.size(); ++boxes) {
        const QByteArrayView kind = bytes.sliced(place + 4, 4);
        quint64 length = qFromBigEndian<quint32>(bytes.data() + place);
        if (length == 1 && place + 16 <= bytes.size())
            length = qFromBigEndian<quint64>(bytes.data() + place + 8);
        else if (length == 0)
            length = quint64(bytes.size() - place);
        isKnown = isKnown || kind == "ftyp" || kind == "moov";
        const bool isName = std::ranges::all_of(kind, [](char c) { return c >= ' ' && c < 127; });
        if (!isName || length < 8)
            return false;
        if (length > quint64(bytes.size() - place))
            return isKnown && boxes > 0;
        place += qsizetype(length);
    }
    return isKnown;
}

/// A page (RFC 3533, 6) that begins a stream of sound or pictures.
bool isOgg(QByteArrayView bytes)
{
    constexpr qsizetype header = 27;
    if (!isAt(bytes, 0, QByteArrayView("OggS\0", 5)) || bytes.size() < header || at(bytes, 5) > 7)
        return false;
    constexpr std::array streams{"OpusHead",
                                 "\x01vorbis",
                                 "\x7f"
                                 "FLAC",
                                 "Speex   ",
                                 "\x80theora",
                                 "fishead"};
    const qsizetype body = header + at(bytes, 26);
    return std::ranges::any_of(streams, [&](const char *mark) { return isAt(bytes, body, mark); });
}

bool isMatroska(QByteArrayView bytes)
{
    constexpr qsizetype head = 64;
    const QByteArrayView first = bytes.first(std::min(bytes.size(), head));
    return isAt(bytes, 0, QByteArrayView("\x1a\x45\xdf\xa3", 4))
        && (first.contains("matroska") || first.contains("webm"));
}

/// The first block of every FLAC is its STREAMINFO of 34 bytes (RFC 9639, 8.2).
bool isFlac(QByteArrayView bytes)
{
    return isAt(bytes, 0, "fLaC") && bytes.size() > 8 && (at(bytes, 4) & 0x7f) == 0
        && isAt(bytes, 5, QByteArrayView("\0\0\x22", 3));
}

/// Where an ID3v2 tag ends (its "Structure", 3.1); 0 where there is none, -1 where it is broken.
qsizetype endOfTag(QByteArrayView bytes)
{
    constexpr qsizetype header = 10;
    if (!isAt(bytes, 0, "ID3"))
        return 0;
    if (bytes.size() < header)
        return -1;
    qsizetype length = 0;
    for (qsizetype i = 6; i < header; ++i) {
        if (at(bytes, i) > 0x7f)
            return -1;
        length = (length << 7) | at(bytes, i);
    }
    const bool hasFooter = (at(bytes, 5) & 0x10) != 0;
    const qsizetype end = header + length + (hasFooter ? header : 0);
    return end < bytes.size() ? end : -1;
}

bool isSoundOrFilm(QByteArrayView bytes)
{
    const bool isRiff =
        isAt(bytes, 0, "RIFF") && (isAt(bytes, 8, "WAVE") || isAt(bytes, 8, "AVI "));
    const bool isAmr = isAt(bytes, 0, "#!AMR\n") || isAt(bytes, 0, "#!AMR-WB\n");
    return isRiff || isAmr || isOgg(bytes) || isFlac(bytes) || isMatroska(bytes) || isBoxes(bytes)
        || isMpegAudio(bytes);
}

} // namespace

bool isPlainSoundOrFilm(QByteArrayView bytes)
{
    qsizetype end = endOfTag(bytes);
    if (end < 0 || namesOtherFiles(bytes) || namesOtherFiles(bytes.sliced(end)))
        return false;
    if (end == 0)
        return isSoundOrFilm(bytes);
    while (end < bytes.size() && bytes[end] == '\0') // padding that was not counted
        ++end;
    const QByteArrayView rest = bytes.sliced(end);
    return isMpegAudio(rest) || isFlac(rest);
}

} // namespace saltbush::app
