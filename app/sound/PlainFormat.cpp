// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/PlainFormat.h"

#include <QList>

#include <algorithm>

namespace saltbush::app
{

namespace
{

bool isAt(QByteArrayView bytes, qsizetype place, QByteArrayView what)
{
    return bytes.size() >= place + what.size() && bytes.sliced(place, what.size()) == what;
}

/// MPEG audio (MP3, AAC): eleven bits that are set.
bool isMpegAudio(QByteArrayView bytes)
{
    return bytes.size() >= 4 && uchar(bytes[0]) == 0xff && (uchar(bytes[1]) & 0xe0) == 0xe0;
}

/// QuickTime and its children: the kind of the first box stands behind its length.
bool isBoxes(QByteArrayView bytes)
{
    constexpr std::array kinds{"ftyp", "moov", "mdat", "wide", "free", "skip"};
    return std::ranges::any_of(kinds, [&](const char *kind) { return isAt(bytes, 4, kind); });
}

/// What stands behind a title and a picture (ID3v2), where there is one: a player looks there, too.
QByteArrayView withoutTag(QByteArrayView bytes)
{
    constexpr qsizetype header = 10;
    if (!isAt(bytes, 0, "ID3") || bytes.size() < header)
        return bytes;
    qsizetype length = 0;
    for (qsizetype i = 6; i < header; ++i)
        length = (length << 7) | (uchar(bytes[i]) & 0x7f);
    QByteArrayView rest = bytes.sliced(std::min(bytes.size(), header + length));
    while (!rest.isEmpty() && rest[0] == '\0')
        rest = rest.sliced(1);
    return rest;
}

} // namespace

bool isPlainSoundOrFilm(QByteArrayView bytes)
{
    const QByteArrayView rest = withoutTag(bytes);
    if (rest.size() != bytes.size())
        return isMpegAudio(rest) || isAt(rest, 0, "fLaC");
    constexpr QByteArrayView matroska("\x1a\x45\xdf\xa3", 4);
    return (isAt(bytes, 0, "RIFF") && (isAt(bytes, 8, "WAVE") || isAt(bytes, 8, "AVI ")))
        || isAt(bytes, 0, "OggS") || isAt(bytes, 0, "fLaC") || isAt(bytes, 0, "#!AMR")
        || isAt(bytes, 0, matroska) || isBoxes(bytes) || isMpegAudio(bytes);
}

} // namespace saltbush::app
