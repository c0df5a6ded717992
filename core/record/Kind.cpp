// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Kind.h"

#include <array>

namespace saltbush::record
{

namespace
{

using namespace Qt::StringLiterals;

// By number, from 1.
constexpr std::array names{"interview"_L1,
                           "correction"_L1,
                           "attachment"_L1,
                           "consent"_L1,
                           "approach-count"_L1,
                           "participant-link"_L1,
                           "withdrawal-request"_L1,
                           "tombstone"_L1,
                           "receipt"_L1,
                           "checkpoint"_L1,
                           "grant"_L1,
                           "membership-change"_L1,
                           "epoch-closed"_L1,
                           "write-off"_L1,
                           "export-log"_L1,
                           "query"_L1,
                           "schedule"_L1,
                           "review"_L1,
                           "erasure-certificate"_L1};

static_assert(names.size() == std::size_t(Kind::ErasureCertificate));

} // namespace

bool isKnown(Kind kind)
{
    const auto number = static_cast<std::size_t>(kind);
    return number >= 1 && number <= names.size();
}

QString nameOf(Kind kind)
{
    const auto number = static_cast<std::size_t>(kind);
    return isKnown(kind) ? QString(names[number - 1]) : QStringLiteral("unknown-%1").arg(number);
}

bool isBare(Kind kind) { return kind == Kind::Attachment; }

} // namespace saltbush::record
