// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/MediaContent.h"
#include "tests/support/QtStrings.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::form;
using namespace Qt::StringLiterals;

namespace
{

QString scopesOf(const QByteArray &bytes, const QString &ending = u"bin"_s, qsizetype part = 7)
{
    MediaContent content;
    for (qsizetype at = 0; at < bytes.size(); at += part)
        content.add(QByteArrayView(bytes).sliced(at, std::min(part, bytes.size() - at)));
    return content.scopes(ending).join(u' ');
}

template <std::size_t Size>
QByteArray raw(const char (&bytes)[Size])
{
    return {bytes, qsizetype(Size) - 1};
}

/// A file of the ISO base media format, with such tracks after much else.
QByteArray movie(const QByteArray &brand, const QByteArrayList &tracks)
{
    QByteArray bytes = raw("\0\0\0\x18") + "ftyp" + brand + QByteArray(12, '\0');
    bytes += raw("\0\x03\x0d\x40mdat") + QByteArray(200'000, 'x');
    for (const QByteArray &track : tracks)
        bytes += raw("\0\0\0\x21hdlr") + QByteArray(8, '\0') + track + QByteArray(13, '\0');
    return bytes;
}

const QString film = u"audio video"_s;
const QByteArray more(300, 'x');

} // namespace

TEST_CASE("Films are known by their bytes, whatever they are called")
{
    CHECK(scopesOf(movie("isom", {"vide", "soun"}), u"jpg"_s) == film);
    CHECK(scopesOf(movie("3gp4", {"soun", "vide"})) == film);
    CHECK(scopesOf(movie("M4A ", {"soun", "vide"})) == film);
    CHECK(scopesOf(movie("isom", {})) == film);
    CHECK(scopesOf(raw("\0\0\0\x08wide\0\0\0\0mdat") + more) == film);
    CHECK(scopesOf(raw("\x1a\x45\xdf\xa3") + "webm" + "\x86\x85V_VP9" + more) == film);
    CHECK(scopesOf(raw("\x1a\x45\xdf\xa3") + "webm") == film);
    CHECK(scopesOf("RIFF....AVI LIST" + more) == film);
    CHECK(scopesOf("OggS" + more + "\x80theora" + more) == film);
    CHECK(scopesOf(raw("\0\0\x01\xba") + more) == film);
    CHECK(scopesOf(raw("FLV\x01\x05") + more) == film);
    CHECK(scopesOf(("G" + QByteArray(187, '\0')).repeated(4)) == film);
    CHECK(scopesOf(raw("\x30\x26\xb2\x75\x8e\x66\xcf\x11") + more
                   + raw("\xc0\xef\x19\xbc\x4d\x5b\xcf\x11\xa8\xfd\x00\x80"))
          == film);
}

TEST_CASE("A head that does not end within what is looked at may tell of a film")
{
    const QByteArray cover(100'000, 'x');
    const QByteArray sound = raw("\x1a\x45\xdf\xa3") + "webm" + raw("\x86\x86") + "A_OPUS";
    CHECK(scopesOf(sound + cover, u"bin"_s, 5'000) == film);
    CHECK(scopesOf(sound + raw("\x1f\x43\xb6\x75") + cover, u"bin"_s, 5'000) == u"audio");
    const QByteArray asf = raw("\x30\x26\xb2\x75\x8e\x66\xcf\x11") + QByteArray(8, '\0');
    CHECK(scopesOf(asf + raw("\0\0\x02\0\0\0\0\0") + cover, u"bin"_s, 5'000) == film);
    CHECK(scopesOf(asf + raw("\0\x01\0\0\0\0\0\0") + cover, u"bin"_s, 5'000) == u"audio");
    for (const char *moving : {"avis", "msf1", "hevc"})
        CHECK(scopesOf(movie(moving, {})) == film);
}

TEST_CASE("Sound is known by its bytes, whatever it is called")
{
    for (const QByteArray &sound :
         {QByteArray("OggS" + more + "OpusHead"), QByteArray("RIFF....WAVEfmt "),
          QByteArray("ID3\x03" + more), raw("\xff\xfb\x90\x64") + more,
          raw("\xff\xf3\x48\xc4") + more, raw("\xff\xf1\x50\x80") + more, raw("fLaC\0\0\0\x22"),
          QByteArray("#!AMR\n" + more), QByteArray("#!AMR-WB\n"), QByteArray("FORM....AIFF"),
          movie("M4A ", {}), movie("isom", {"soun"}), movie("3gp5", {"soun"}),
          raw("\x1a\x45\xdf\xa3") + "webm"
              + "\x86\x86"
                "A_OPUS"
              + more}) {
        CAPTURE(sound.left(20).toHex());
        CHECK(scopesOf(sound, u"txt"_s) == u"audio");
    }
}

TEST_CASE("Pictures are known by their bytes, and what moves in them")
{
    for (const QByteArray &picture :
         {raw("\x89PNG\r\n\x1a\n"), raw("\xff\xd8\xff\xe0") + more, QByteArray("GIF89a"),
          QByteArray("RIFF....WEBPVP8 "), movie("heic", {"pict"}), movie("avif", {}),
          raw("II*\0\x08\0\0\0"), raw("MM\0*\0\0\0\x08"),
          QByteArray("BM" + raw("\x10\0\0\0\0\0\0\0\x36\0\0\0") + more)}) {
        CAPTURE(picture.left(20).toHex());
        CHECK(scopesOf(picture, u"pdf"_s) == u"image");
    }
    // What a phone takes along with a photograph.
    CHECK(scopesOf(raw("\xff\xd8\xff\xe0") + more + movie("mp42", {"vide", "soun"}))
          == u"image audio video");
}

TEST_CASE("Nothing is needed for other files, and the name decides where bytes say nothing")
{
    for (const QByteArray &other :
         {QByteArray("%PDF-1.7"), QByteArray("PK\x03\x04" + more), raw("MThd\0\0\0\x06"),
          QByteArray("BMI of everybody"),
          raw("\xff\xfe"
              "A\0n\0"),
          QByteArray("name,age\n"), QByteArray("Going on"), QByteArray("G")}) {
        CAPTURE(other.left(20).toHex());
        CHECK(scopesOf(other, u"txt"_s).isEmpty());
    }
    CHECK(scopesOf("la la", u"MP3"_s) == u"audio");
    CHECK(scopesOf("la la", u"mp4"_s) == film);
    CHECK(scopesOf("la la", u"heic"_s) == u"image");
    CHECK(scopesOf({}, u"mp4"_s) == film);
}

TEST_CASE("It does not matter in which parts the bytes come")
{
    const QByteArray bytes = movie("isom", {"soun", "vide"});
    for (const qsizetype part : {1, 3, 16, 17, 65'536, 200'060, 1'000'000}) {
        CAPTURE(part);
        CHECK(scopesOf(bytes, u"bin"_s, part) == film);
    }
}
