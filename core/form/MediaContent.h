// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace saltbush::form
{

/// What a file holds, as its bytes tell whatever it is called: pictures, sound, films, also a film
/// inside of a picture (phones put one there). Bytes come in order, in parts of any size; memory is
/// flat. Where it cannot be told whether a film is among them, there is one. Not looked into: what
/// is packed (an archive, a document), pictures that move (GIF, WebP), the second of two Ogg files
/// that were put behind each other.
class MediaContent
{
public:
    /// Those that scopes() can ask for.
    [[nodiscard]] static QStringList allScopes();

    void add(QByteArrayView bytes);

    /// The scopes of consent that the file needs. Where its bytes say nothing, the ending of its
    /// name does ("mp3").
    [[nodiscard]] QStringList scopes(const QString &ending) const;

private:
    enum class Kind { Unknown, Picture, Sound, Film };
    struct Signature;

    void findTracks(QByteArrayView bytes);
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] Kind byWrapping() const;
    [[nodiscard]] Kind ofMovie(QByteArrayView brand) const;
    [[nodiscard]] bool isHeadOfAsf() const;
    [[nodiscard]] Kind ofMatroska() const;
    [[nodiscard]] bool isFramedSound() const;
    [[nodiscard]] bool isTransportStream() const;
    [[nodiscard]] static Kind byEnding(const QString &ending);

    QByteArray m_head; ///< what wrappings say of themselves is near the beginning
    QByteArray m_tail; ///< of the part before: what is looked for may lie across two
    bool m_hasFilmTrack = false, m_hasSoundTrack = false;
};

} // namespace saltbush::form
