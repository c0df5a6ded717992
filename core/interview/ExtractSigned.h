// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/xpath/EvaluationContext.h"

#include <span>

namespace saltbush::interview
{

/// extract-signed(contents, public key): both in base64; the contents are an Ed25519 signature (64
/// bytes) and then the text that it signs. The text where the signature is that key's, else empty
/// (ODK XForms; JavaRosa, Ed25519.extractSigned).
Result<xpath::Value> extractSigned(xpath::EvaluationContext &context,
                                   std::span<const xpath::Value> arguments);

} // namespace saltbush::interview
