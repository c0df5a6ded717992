// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/Hash.h"
#include "core/record/RecordErrors.h"

#include <vector>

namespace saltbush::record
{

/// Something that happened while an interview was made (a question shown, a pause, a lock).
struct ParadataEvent
{
    UtcTime at;
    QString event; ///< a stable name, chosen by core/interview
    QString node;  ///< absolute path with positions, or empty
    QString detail;

    friend bool operator==(const ParadataEvent &, const ParadataEvent &) = default;
};

/// A remark of the interviewer about one question, or about the whole (empty node).
struct Comment
{
    QString node;
    QString text;
    UtcTime at;

    friend bool operator==(const Comment &, const Comment &) = default;
};

/// A mark on one question: "look at this again".
struct Flag
{
    QString node;
    QString reason;

    friend bool operator==(const Flag &, const Flag &) = default;
};

/// The language in which a question was on the screen when it was answered.
struct AnswerLanguage
{
    QString node;
    QString language;

    friend bool operator==(const AnswerLanguage &, const AnswerLanguage &) = default;
};

/// A file of the interview, which is a record of its own.
struct AttachmentEntry
{
    QString fileName; ///< as written in the submission
    RecordId record;
    crypto::Hash256 hash; ///< of the bare file
    quint64 size = 0;

    friend bool operator==(const AttachmentEntry &, const AttachmentEntry &) = default;
};

/// A small file that the program itself made of the interview (audit.csv), inside its record.
struct InlineFile
{
    QString name; ///< as written in the submission
    QByteArray bytes;

    friend bool operator==(const InlineFile &, const InlineFile &) = default;
};

/// Everything that one finished interview holds: the content of records of the kinds Interview and
/// Correction. FORMAT.md, "Interview archive".
struct InterviewContent
{
    InterviewId interview;
    QByteArray submissionXml; ///< ODK submission, byte for byte
    QString formId;
    QString formVersion;
    QString zone; ///< IANA name of the time zone where it was made
    QString mainLanguage;
    std::vector<ParadataEvent> paradata;
    std::vector<Comment> comments;
    std::vector<Flag> flags;
    std::vector<AnswerLanguage> languages;
    std::vector<AttachmentEntry> attachments;
    /// Facts without a field of their own (outcome, site, call-back); names are the caller's.
    std::vector<std::pair<QString, QString>> properties;
    std::vector<InlineFile> files;

    /// The archive, uncompressed: sealing compresses it.
    [[nodiscard]] QByteArray encode() const;
    /// Only for bytes that openBody() gave. `record.malformed`, `record.newer-format`.
    [[nodiscard]] static Result<InterviewContent> decode(const QByteArray &archive);

    friend bool operator==(const InterviewContent &, const InterviewContent &) = default;
};

} // namespace saltbush::record
