// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/PlainPicture.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;

namespace
{

QByteArray segment(char marker, const QByteArray &content)
{
    const qsizetype length = content.size() + 2;
    return QByteArray("\xff") + marker + char(length >> 8) + char(length & 0xff) + content;
}

QByteArray chunk(const char *type, const QByteArray &content)
{
    const qsizetype length = content.size();
    return QByteArray(2, '\0') + char(length >> 8) + char(length & 0xff) + type + content + "ccrc";
}

const QByteArray frame = segment('\xe0', QByteArray("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", 14));
const QByteArray tables = segment('\xdb', "tables");
const QByteArray scan = segment('\xda', "scan") + QByteArray("pix\xff\0els\xff\xd0more", 12);
const QByteArray end("\xff\xd9", 2);

} // namespace

TEST_CASE("Of a JPEG nothing is left that says where it was taken")
{
    const QByteArray picture = "\xff\xd8" + frame + segment('\xe1', "Exif GPS -37.81 144.96")
        + segment('\xe0', "JFXX small copy") + segment('\xfe', "by Mai's phone")
        + segment('\xee', "Adobe") + tables + scan + tables + scan + end + "trailing GPS";
    const auto plain = app::withoutMetadata(picture);
    REQUIRE(plain);
    CHECK(*plain
          == "\xff\xd8" + frame + segment('\xee', "Adobe") + tables + scan + tables + scan + end);
}

TEST_CASE("Of a PNG only what its pixels need is left")
{
    const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
    const QByteArray picture = signature + chunk("IHDR", "size") + chunk("tEXt", "Author Mai")
        + chunk("eXIf", "GPS") + chunk("IDAT", "pixels") + chunk("IEND", "") + "trailing";
    CHECK(app::withoutMetadata(picture)
          == signature + chunk("IHDR", "size") + chunk("IDAT", "pixels") + chunk("IEND", ""));
}

TEST_CASE("What is no picture, or half of one, is none")
{
    const QByteArray whole = "\xff\xd8" + frame + tables + scan + end;
    REQUIRE(app::withoutMetadata(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        CHECK_FALSE(app::withoutMetadata(whole.first(length)));
    CHECK_FALSE(app::withoutMetadata("<svg/>"));
    CHECK_FALSE(app::withoutMetadata(QByteArray("\xff\xd8\x00\x00\x00\x00", 6)));
}
