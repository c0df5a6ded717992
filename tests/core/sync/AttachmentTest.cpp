// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/Attachments.h"
#include "tests/core/sync/Team.h"

using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// An interview with one file, sealed as Finish does.
struct Sealed
{
    RecordId interview, file;
};

Sealed sealWithFile(Workspace &workspace, const QByteArray &bytes)
{
    crypto::BufferSource file(bytes);
    record::InterviewContent content;
    content.submissionXml = "<night id=\"night\"><photo>a.jpg</photo></night>";
    content.formId = QStringLiteral("night");
    content.formVersion = QStringLiteral("1");
    std::vector<record::NewRecord> records;
    records.push_back(
        newRecord(workspace, record::Kind::Attachment, file, {study::Role::Coordinator}));
    content.attachments = {
        {QStringLiteral("a.jpg"), records.front().id, crypto::hash(bytes), quint64(bytes.size())}};
    const QByteArray archive = content.encode();
    crypto::BufferSource source(archive);
    records.push_back(
        newRecord(workspace, record::Kind::Interview, source, {study::Role::Coordinator}));
    records.front().references = {{record::Reference::Role::AttachmentOf, records.back().id}};
    const Sealed sealed{records.back().id, records.front().id};
    must(workspace.append(records));
    return sealed;
}

Result<QByteArray> attachedTo(Workspace &workspace, RecordId record)
{
    const auto interview = must(study::InterviewBook(workspace.database()).find(record));
    REQUIRE(interview);
    QByteArray bytes;
    SALTBUSH_TRY(study::readAttachment(
        workspace, *interview, interview->content.attachments.front(), crypto::appendTo(bytes)));
    return bytes;
}

} // namespace

SCENARIO("A file of several pieces comes home with its interview, and leaves the laptop")
{
    Team team;
    auto researcher = team.join(QStringLiteral("acacia"));
    QByteArray film(20 << 20, Qt::Uninitialized);
    team.random.fill(std::as_writable_bytes(std::span(film.data(), std::size_t(film.size()))));
    const Sealed sealed = sealWithFile(*researcher, film);
    team.sync(*researcher);
    const auto report = team.sync(*team.coordinator);
    CHECK(report.refused.empty());
    CHECK(must(attachedTo(*team.coordinator, sealed.interview)) == film);

    team.sync(*researcher);
    CHECK(must(researcher->outbox().count(record::OutboxState::Waiting)) == 0);
    CHECK(must(team.disk.list(researcher->outbox().folder())).isEmpty());

    WHEN("the interview is erased, its file goes with it; the stub stays")
    {
        const auto interview =
            must(study::InterviewBook(team.coordinator->database()).find(sealed.interview));
        must(study::eraseAttachments(*team.coordinator, *interview));
        const study::RecordBook book(team.coordinator->database());
        REQUIRE(must(book.withId(sealed.file)).size() == 1);
        CHECK_FALSE(must(book.withId(sealed.file)).front().hasBody);
        CHECK(mustFail(attachedTo(*team.coordinator, sealed.interview)).code
              == study::attachmentMissing);
    }
}

TEST_CASE("Nobody else can put a file into an interview")
{
    Team team;
    auto honest = team.join(QStringLiteral("acacia"));
    auto other = team.join(QStringLiteral("banksia"));
    const Sealed sealed = sealWithFile(*honest, "hers");
    crypto::BufferSource forged("forged");
    std::vector<record::NewRecord> records;
    records.push_back(
        newRecord(*other, record::Kind::Attachment, forged, {study::Role::Coordinator}));
    records.front().id = sealed.file;
    records.front().references = {{record::Reference::Role::AttachmentOf, sealed.interview}};
    must(other->append(records));
    team.sync(*other);
    team.sync(*honest);
    team.sync(*team.coordinator);
    CHECK(must(attachedTo(*team.coordinator, sealed.interview)) == "hers");
}
