// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Piece.h"
#include "core/study/RecordBook.h"
#include "tests/core/dataset/MergedStudy.h"

#include <QDir>
#include <QFile>

using namespace saltbush;
using namespace saltbush::test;
using consent::EntryKind;

namespace
{

/// The night survey, with a photograph and a song.
QByteArray songXml()
{
    QByteArray xml = formXml(1);
    xml.replace("<greeting/>", "<greeting/><photo/><song/>");
    xml.replace("</model>",
                "<bind nodeset=\"/night/photo\" type=\"binary\"/>"
                "<bind nodeset=\"/night/song\" type=\"binary\"/></model>");
    xml.replace("<h:body>",
                "<h:body><upload ref=\"/night/photo\" mediatype=\"image/*\"/>"
                "<upload ref=\"/night/song\" mediatype=\"audio/*\"/>");
    return xml;
}

constexpr auto asksForSound = R"({
  "id": "later", "version": 1, "languages": {"en": {"title": "Sound", "text": "We record."}},
  "modes": ["verbal"], "scopes": [{"id": "take-part", "required": true}, {"id": "audio"}]})";

/// Merged interviews, and files that belong to them.
struct Songbook : MergedStudy
{
    explicit Songbook(const std::vector<study::Part> &more = {}) : MergedStudy({}, songXml(), more)
    {
    }

    /// A file of that interview, merged: sealed as it was, in the book.
    record::AttachmentEntry file(RecordId interview, const char *name, const QByteArray &bytes)
    {
        crypto::BufferSource content(bytes);
        std::vector<record::NewRecord> records;
        records.push_back({.kind = record::Kind::Attachment,
                           .id = RecordId::random(random),
                           .references = {{record::Reference::Role::AttachmentOf, interview}},
                           .time = clock.now(),
                           .content = content,
                           .recipients = must(workspace->recipients({study::Role::Coordinator}))});
        const record::Stub stub = must(workspace->append(records)).front();
        const auto segments =
            must(record::decodePiece(must(workspace->outbox().piece(stub.id, 0)),
                                     must(workspace->sealingContext()).transportKey));
        study::RecordBook book(workspace->database());
        const QByteArray wire = segments.front().bytes;
        must(book.keepBody(stub.hash(), must(record::splitRecord(wire)).body));
        return {QLatin1String(name), stub.id, crypto::hash(bytes), quint64(bytes.size())};
    }
    /// An interview with both, under what was said.
    void sing(RecordId consentEntry, const char *photo, const char *song,
              const QByteArray &photograph = "a photograph")
    {
        const RecordId id = RecordId::random(random);
        Kind kind{.answers = "<photo>" + QByteArray(photo) + "</photo><song>" + song + "</song>",
                  .id = id};
        kind.files = {file(id, photo, photograph), file(id, song, "a song")};
        interview(consentEntry, kind);
    }
    QByteArray written(const QString &name)
    {
        QFile file(out() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList media()
    {
        return QDir(out() + QStringLiteral("/media/night"))
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
};

constexpr auto photoA = "1790000000000-00112233445566aa.jpg";
constexpr auto songA = "1790000000000-00112233445566ab.opus";

} // namespace

SCENARIO("The files of an interview go beside the tables, where the participant agreed")
{
    Songbook book;
    book.moreScopes = {{QStringLiteral("audio"), true}};
    book.sing(book.say(book.newParticipant(), EntryKind::Given, 0), photoA, songA);
    const auto report = book.exportAll();
    CHECK(report.media.written == 2);
    CHECK(book.written(QStringLiteral("media/night/") + QLatin1String(photoA)) == "a photograph");
    CHECK(book.written(QStringLiteral("media/night/") + QLatin1String(songA)) == "a song");
    const QByteArray csv = book.written(QStringLiteral("night.csv"));
    CHECK(csv.contains("media/night/" + QByteArray(photoA)));
    CHECK(csv.contains("media/night/" + QByteArray(songA)));

    WHEN("she withdraws, and the dataset is made again")
    {
        book.say(book.speaker, EntryKind::Withdrawn, 60);
        CHECK(book.exportAll().media.written == 0);
        CHECK(book.media().isEmpty());
    }
    WHEN("she takes back her word on sound alone")
    {
        book.moreScopes = {{QStringLiteral("audio"), false}};
        book.say(book.speaker, EntryKind::Changed, 60);
        const auto again = book.exportAll();
        CHECK(again.media.heldBack == 1);
        CHECK(book.media() == QStringList{QLatin1String(photoA)});
        CHECK_FALSE(book.written(QStringLiteral("night.csv")).contains(songA));
        CHECK(again.notes.contains(QStringLiteral("files-held-back")));
    }
}

TEST_CASE("Who was never asked about sound has not agreed, once the study asks")
{
    Songbook book({{study::part::consentDocument, QStringLiteral("later"), asksForSound}});
    book.sing(book.say(book.newParticipant(), EntryKind::Given, 0), photoA, songA);
    const auto report = book.exportAll();
    CHECK(report.media.heldBack == 1);
    CHECK(report.media.written == 1);
    CHECK(book.media() == QStringList{QLatin1String(photoA)});
}

TEST_CASE("A film in a question for pictures stays where it is, if she did not agree to films")
{
    Songbook book;
    book.moreScopes = {{QStringLiteral("video"), false}};
    book.sing(book.say(book.newParticipant(), EntryKind::Given, 0), photoA, songA,
              "RIFF....AVI and so on");
    const auto report = book.exportAll();
    CHECK(report.media.heldBack == 1);
    CHECK(report.media.missing == 0);
    CHECK(book.media() == QStringList{QLatin1String(songA)});
}

TEST_CASE("A name in an interview is no way out of the folder, and no way over another's file")
{
    Songbook book;
    const auto entry = book.say(book.newParticipant(), EntryKind::Given, 0);
    book.sing(entry, "../../../night.csv", songA);
    book.sing(entry, photoA, songA);
    CHECK(book.exportAll().media.written == 4);
    CHECK(book.media().size() == 4);
    CHECK_FALSE(QFile::exists(book.folder.file(QStringLiteral("night.csv"))));
    CHECK(book.written(QStringLiteral("night.csv")).startsWith("KEY,"));
}

TEST_CASE("A file that has not arrived, or is another interview's, is said and not written")
{
    Songbook book;
    const auto entry = book.say(book.newParticipant(), EntryKind::Given, 0);
    const RecordId other = RecordId::random(book.random);
    const record::AttachmentEntry strange = book.file(other, photoA, "somebody else's");
    const record::AttachmentEntry late{QLatin1String(songA), RecordId::random(book.random), {}, 9};
    book.interview(
        entry,
        {.answers = "<photo>" + QByteArray(photoA) + "</photo><song>" + songA + "</song>",
         .files = {strange, late}});
    const auto report = book.exportAll();
    CHECK(report.media.missing == 2);
    CHECK(report.notes.contains(QStringLiteral("files-missing")));
    CHECK(book.media().isEmpty());
    CHECK(book.written(QStringLiteral("night.csv")).contains(songA));
}

TEST_CASE("What cannot be looked at is not written either, if she did not agree to everything")
{
    Songbook book;
    book.moreScopes = {{QStringLiteral("video"), false}};
    const auto consent = book.say(book.newParticipant(), EntryKind::Given, 0);
    const RecordId id = RecordId::random(book.random);
    record::AttachmentEntry other = book.file(id, photoA, "RIFF....AVI and so on");
    other.hash = crypto::hash("a photograph");
    book.interview(
        consent,
        {.answers = "<photo>" + QByteArray(photoA) + "</photo>", .files = {other}, .id = id});
    REQUIRE(QDir().mkpath(book.out()));
    QFile inTheWay(book.out() + QStringLiteral("/media"));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly)); // whoever began to write would fail
    const auto report = book.exportAll();
    CHECK(report.media.missing == 1);
    CHECK(report.media.heldBack == 0);
}
