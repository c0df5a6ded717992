// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/form/FormDefinition.h"

namespace saltbush::interview
{

/// The form has no public key to encrypt to (<submission base64RsaPublicKey>).
inline constexpr ErrorCode noPublicKey{"interview.no-public-key"};

/// The submission has no meta/instanceID, which the encryption is bound to.
inline constexpr ErrorCode noInstanceId{"interview.no-instance-id"};

struct SubmissionFile
{
    QString name;
    QByteArray bytes;
};

/// What an ODK server takes instead of a submission that nobody but the key's owner may read.
struct EncryptedSubmission
{
    QByteArray manifest;               ///< posted as xml_submission_file
    std::vector<SubmissionFile> files; ///< posted beside it: "….enc", submission.xml.enc last
};

/// Encrypts a finished submission to its form's public key (ODK XForms specification,
/// "Encryption"). What is encrypted are the very bytes of `submission` and `media`. noPublicKey,
/// what form::readInstance refuses, noInstanceId, crypto.odk-key-unusable,
/// crypto.odk-file-too-large (place.file).
[[nodiscard]] Result<EncryptedSubmission> encryptSubmission(const form::FormDefinition &form,
                                                            const QByteArray &submission,
                                                            std::vector<SubmissionFile> media = {});

} // namespace saltbush::interview
