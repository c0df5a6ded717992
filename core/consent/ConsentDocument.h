// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/consent/ConsentErrors.h"
#include "core/consent/Mode.h"
#include "core/crypto/Hash.h"
#include "core/crypto/Signing.h"
#include "core/study/StudySource.h"

namespace saltbush::consent
{

/// What the ethics committee said, and on whose word we take it.
struct Approval
{
    QString reference; ///< the committee's number
    std::optional<crypto::Hash256> letterHash;
    std::optional<DeviceId> signedBy; ///< a reviewer's device; else the coordinator says so
    std::optional<crypto::Signature> signature; ///< over signedBytes()
};

/// One thing that can be consented to on its own ("take-part", "audio", "quote", …).
struct Scope
{
    QString id;
    bool required = false; ///< without it there is no consent at all
    study::TextByLanguage label;
};

struct DocumentText
{
    QString title;
    QString text; ///< Markdown; its UTF-8 bytes are what is hashed
};

/// Asked after the text, to see that it was understood.
struct ComprehensionQuestion
{
    QString id;
    study::TextByLanguage question;
};

/// One version of a consent document, in all its languages, approved together. Immutable: another
/// wording is another version. CONSENT_JSON.md.
struct ConsentDocument
{
    QString id;
    int version = 0;
    std::optional<Approval> approval;
    std::optional<UtcTime> validFrom, validUntil;
    std::map<QString, DocumentText> languages;
    std::vector<Mode> modes;
    std::vector<Scope> scopes;
    QStringList forms;      ///< ids; empty: every form of the study
    bool asksAgain = false; ///< who consented to an earlier version is asked again
    std::vector<ComprehensionQuestion> comprehension;

    /// `study.json-*`, `consent.bad-document`, with the path of the key in place.node.
    [[nodiscard]] static Result<ConsentDocument> fromJson(const QByteArray &bytes);
    [[nodiscard]] QJsonObject toJson() const;
    /// What a reviewer signs: the canonical JSON without the signature.
    [[nodiscard]] QByteArray signedBytes() const;

    /// BLAKE2b-256 of the exact UTF-8 bytes of the text. `consent.no-such-language`.
    [[nodiscard]] Result<crypto::Hash256> textHash(const QString &language) const;
    [[nodiscard]] bool covers(const QString &formId) const;
    [[nodiscard]] bool allows(Mode mode) const;
    [[nodiscard]] const Scope *scope(const QString &id) const;
    /// ok, `consent.not-approved`, `consent.not-yet-valid`, `consent.expired`.
    [[nodiscard]] Result<void> usableAt(UtcTime time) const;
};

/// For study::readTemplate(): what is wrong with a part that is a consent document.
[[nodiscard]] std::vector<Problem> checkPart(const study::Part &part);

} // namespace saltbush::consent
