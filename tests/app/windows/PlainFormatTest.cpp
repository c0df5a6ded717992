// SPDX-License-Identifier: GPL-3.0-or-later
// Only a file that holds all of its sound or film is played: a list of other files or of addresses
// would have a player open what it names.
#include "app/sound/PlainFormat.h"

#include <catch2/catch_test_macros.hpp>

#include <QtEndian>

#include <tuple>

using saltbush::app::isPlainSoundOrFilm;

namespace
{

QByteArray box(const char *kind, const QByteArray &content)
{
    QByteArray length(4, '\0');
    qToBigEndian(quint32(content.size() + 8), length.data());
    return length + kind + content;
}

/// 128 kbit/s at 44,100 Hz: 417 bytes.
QByteArray mp3Frame() { return QByteArray("\xff\xfb\x90\x64", 4) + QByteArray(413, '\0'); }

QByteArray tag(char flags, const QByteArray &content)
{
    return QByteArray("ID3\x04\0", 5) + flags + QByteArray(3, '\0') + char(content.size())
        + content;
}

QByteArray oggPage(const QByteArray &body)
{
    return QByteArray("OggS\0\x02", 6) + QByteArray(20, '\0') + '\x01' + char(body.size()) + body;
}

} // namespace

TEST_CASE("Sound and film of every usual kind are played")
{
    CHECK(isPlainSoundOrFilm(mp3Frame() + mp3Frame()));
    CHECK(isPlainSoundOrFilm(tag('\0', "title") + mp3Frame() + mp3Frame()));
    CHECK(isPlainSoundOrFilm(QByteArray("\xff\xf1\x50\x80\x01\x1f\xfc\0\0", 9))); // AAC, 8 bytes
    CHECK(isPlainSoundOrFilm(box("ftyp", "M4A \0\0\0\0") + box("free", {}) + box("moov", "tracks")
                             + box("mdat", "sound")));
    CHECK(isPlainSoundOrFilm(box("ftyp", "isom") + box("mdat", "sound").chopped(2))); // cut off
    CHECK(isPlainSoundOrFilm(oggPage("OpusHead\x01\x01")));
    CHECK(isPlainSoundOrFilm(oggPage("\x01vorbis")));
    CHECK(isPlainSoundOrFilm(QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16)));
    CHECK(isPlainSoundOrFilm(QByteArray("fLaC\0\0\0\x22", 8) + QByteArray(34, '\0')));
    CHECK(isPlainSoundOrFilm("#!AMR\n\x3c\x01"));
    CHECK(isPlainSoundOrFilm(QByteArray("\x1a\x45\xdf\xa3\x93\x42\x82\x84webm", 12)));
}

TEST_CASE("What names other files is not played, whatever it begins with")
{
    const QByteArray dash = "<MPD profiles=\"isoff-on-demand\"><BaseURL>http://a.example/";
    const QByteArray list = "#EXTM3U\n#EXTINF:1,\nhttp://a.example/a.ts\n";
    const QByteArray sdp = "v=0\nc=IN IP4 10.0.0.1\nm=audio 5004 RTP/AVP 0\n";
    CHECK_FALSE(isPlainSoundOrFilm({}));
    CHECK_FALSE(isPlainSoundOrFilm(list));
    CHECK_FALSE(isPlainSoundOrFilm("ffconcat version 1.0\nfile /etc/hostname\n"));
    CHECK_FALSE(isPlainSoundOrFilm("<!--skip-->" + dash));
    CHECK_FALSE(isPlainSoundOrFilm("RIFF" + dash.left(4) + "WAVE" + dash));
    CHECK_FALSE(isPlainSoundOrFilm("OggS\n" + sdp));
    CHECK_FALSE(isPlainSoundOrFilm("\xff\xe3\n" + sdp));
    CHECK_FALSE(isPlainSoundOrFilm("#!AMR\n" + sdp));
    CHECK_FALSE(isPlainSoundOrFilm(tag('\0', {}) + list));
    // A footer that the tag says it has belongs to the tag: what follows is what a player reads.
    CHECK_FALSE(isPlainSoundOrFilm(tag('\x10', {}) + "\xff\xfb\x90\x64 six.." + list));
    CHECK_FALSE(isPlainSoundOrFilm(oggPage("OpusHead") + "<CompositionPlaylist>"));
    CHECK_FALSE(isPlainSoundOrFilm(box("ftyp", "isom") + box("free", list)));
    CHECK_FALSE(isPlainSoundOrFilm(box("free", "nothing else")));
}

TEST_CASE("What is only cut off or made up is not played, and nothing is read beyond its end")
{
    const QByteArray whole = tag('\x10', "title") + mp3Frame();
    for (qsizetype size = 0; size < whole.size(); ++size)
        std::ignore = isPlainSoundOrFilm(whole.left(size));
    CHECK_FALSE(isPlainSoundOrFilm("\xff\xfb\x90\x64"));
    CHECK_FALSE(isPlainSoundOrFilm(QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff", 8)));
    CHECK_FALSE(isPlainSoundOrFilm(QByteArray("ID3\x04\0\0\xff\xff\xff\xff", 10) + mp3Frame()));
    CHECK_FALSE(
        isPlainSoundOrFilm(QByteArray("\0\0\0\x01moov\xff\xff\xff\xff\xff\xff\xff\xff", 16)));
}
