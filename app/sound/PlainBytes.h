// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecureBytes.h"

#include <algorithm>

namespace saltbush::app
{

/// Puts more at the end of what somebody said, without leaving it behind where there was too little
/// room.
inline void appendPlain(QByteArray &bytes, QByteArrayView more)
{
    const qsizetype wanted = bytes.size() + more.size();
    if (wanted > bytes.capacity()) {
        QByteArray grown;
        grown.reserve(std::max(wanted, 2 * bytes.capacity()));
        grown.append(bytes.constData(), bytes.size()); // never shared: it is wiped
        crypto::wipe(bytes);
        bytes = std::move(grown);
    }
    bytes.append(more);
}

/// Takes away what stands first.
inline void removePlain(QByteArray &bytes, qsizetype count)
{
    crypto::wipe(std::span(bytes.data(), std::size_t(count)));
    bytes.remove(0, count);
}

} // namespace saltbush::app
