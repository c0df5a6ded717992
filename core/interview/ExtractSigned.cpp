// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/ExtractSigned.h"

#include "core/crypto/Signing.h"

namespace saltbush::interview
{

Result<xpath::Value> extractSigned(xpath::EvaluationContext & /*context*/,
                                   std::span<const xpath::Value> arguments)
{
    constexpr qsizetype signatureSize = crypto::Signature::size;
    const QByteArray contents = QByteArray::fromBase64(arguments[0].toString().toUtf8());
    const auto key =
        crypto::VerifyKey::fromBytes(QByteArray::fromBase64(arguments[1].toString().toUtf8()));
    if (!key || contents.size() < signatureSize)
        return xpath::Value();
    const QByteArrayView text = QByteArrayView(contents).sliced(signatureSize);
    const auto signature =
        crypto::Signature::fromBytes(QByteArrayView(contents).first(signatureSize));
    return crypto::verify(*key, text, *signature) ? xpath::Value(QString::fromUtf8(text))
                                                  : xpath::Value();
}

} // namespace saltbush::interview
