// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Hash.h"

namespace saltbush::study
{

namespace part
{
inline constexpr char xform[] = "form/xform";           ///< name: id of the form
inline constexpr char attachment[] = "form/attachment"; ///< name: id of the form/file name
inline constexpr char consentDocument[] = "consent/document";
inline constexpr char media[] = "media";
} // namespace part

/// A typed file that travels in a package, opaque to the package.
struct Part
{
    QString type;
    QString name;
    QByteArray bytes;

    [[nodiscard]] crypto::Hash256 hash() const { return crypto::hash(bytes); }
};

struct PackagedForm
{
    QString id, version, title;
    crypto::Hash256 hash; ///< of the XForm's bytes: names its part
};

} // namespace saltbush::study
