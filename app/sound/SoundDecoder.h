// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

namespace saltbush::app
{

/// A file in memory that becomes samples as a Loudspeaker takes them, no further than somebody
/// asks. GUI thread.
class SoundDecoder : public QObject
{
public:
    using QObject::QObject;

    /// Samples that are ready, at most so many bytes; took() says how many of them were taken.
    [[nodiscard]] virtual QByteArrayView samples(qsizetype most) = 0;
    virtual void took(qsizetype count) = 0;
    [[nodiscard]] virtual bool isAtEnd() const = 0;  ///< or no further, where it is broken
    [[nodiscard]] virtual bool isBroken() const = 0; ///< there was more, which cannot be read
};

/// Of this computer.
[[nodiscard]] std::unique_ptr<SoundDecoder> decodeSound(const QByteArray &bytes);

} // namespace saltbush::app
