// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Piece.h"
#include "tests/core/record/RecordFixture.h"

using namespace saltbush;
using namespace saltbush::record;
using namespace saltbush::test;

namespace
{

Segment segmentOf(char id, quint64 offset, quint64 total, const QByteArray &bytes)
{
    return {fixedId<RecordId>(id), offset, total, bytes};
}

} // namespace

TEST_CASE("segments come back from a piece, none, one or many")
{
    const RecordWorld world;
    const std::vector<Segment> many{segmentOf('a', 0, 5, "hello"), segmentOf('b', 10, 13, "end"),
                                    segmentOf('c', 0, 0, "")};
    for (const auto &segments : {std::vector<Segment>{}, {many.front()}, many}) {
        const QByteArray piece = must(encodePiece(segments, world.transportKey));
        CHECK(must(decodePiece(piece, world.transportKey)) == segments);
        CHECK(piece.size() == 24 + 16 * 1024 + 17); // all look alike
    }
}

TEST_CASE("the largest segment fits into the largest piece, one byte more does not")
{
    const RecordWorld world;
    const QByteArray most(largestSegment(), 'x');
    const QByteArray piece =
        must(encodePiece({segmentOf('a', 0, quint64(most.size()), most)}, world.transportKey));
    CHECK(piece.size() <= largestPiece);
    CHECK(must(decodePiece(piece, world.transportKey)).front().bytes == most);
    CHECK(mustFail(encodePiece({segmentOf('a', 0, 1u << 30, most + 'x')}, world.transportKey)).code
          == tooLarge);
    CHECK(mustFail(decodePiece(QByteArray(largestPiece + 1, 'x'), world.transportKey)).code
          == tooLarge);
}

TEST_CASE("nothing of a piece is in clear, and another key or an altered byte is refused")
{
    const RecordWorld world;
    const QByteArray piece = must(encodePiece({segmentOf('a', 0, 5, "hello")}, world.transportKey));
    CHECK_FALSE(piece.contains("hello"));
    CHECK_FALSE(piece.contains("aaaa"));
    CHECK(piece != must(encodePiece({segmentOf('a', 0, 5, "hello")}, world.transportKey)));
    CHECK(mustFail(decodePiece(piece, fixedKey(9))).code == notAuthentic);
    for (qsizetype at = 0; at < piece.size(); at += 41) {
        QByteArray altered = piece;
        altered[at] = char(altered[at] ^ 1);
        CHECK(mustFail(decodePiece(altered, world.transportKey)).code == notAuthentic);
    }
    CHECK(mustFail(decodePiece(piece.chopped(1), world.transportKey)).code == notAuthentic);
    CHECK(pieceName("abc")
          == QStringLiteral("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

TEST_CASE("a segment that does not fit its record is refused")
{
    const RecordWorld world;
    for (const Segment &wrong : {segmentOf('a', 0, 4, "hello"), segmentOf('a', 6, 5, ""),
                                 segmentOf('a', ~quint64(0), 5, "hello")}) {
        const QByteArray piece = must(encodePiece({wrong}, world.transportKey));
        CHECK(mustFail(decodePiece(piece, world.transportKey)).code == malformed);
    }
}
