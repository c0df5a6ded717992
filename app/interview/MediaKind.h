// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Question.h"

#include <QCoreApplication>

namespace saltbush::app
{

/// Which files a question takes: its mediatype, and the endings and types that `accept` lists.
class MediaKind
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::MediaKind)

public:
    enum class Family { Picture, Sound, Film, File };

    explicit MediaKind(const interview::Question &question);

    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] bool isPicture() const { return m_family == Family::Picture; }
    /// What was mapped for OpenStreetMap (mediatype "osm/*").
    [[nodiscard]] bool isOsm() const { return m_isOsm; }
    /// As a file dialog takes it.
    [[nodiscard]] QString filter() const;
    /// By what the file holds, and its ending where the content tells nothing.
    [[nodiscard]] bool takes(const QString &path) const;
    [[nodiscard]] QString chooseWords(bool another) const;
    /// Why a file was not taken.
    [[nodiscard]] QString wrongWords() const;
    /// "Picture · 128 KB".
    [[nodiscard]] QString summary(qint64 bytes) const;

private:
    [[nodiscard]] QStringList patterns() const;

    Family m_family = Family::File;
    bool m_isOsm = false;
    QStringList m_accepted; ///< ".pdf", "image/*"
};

} // namespace saltbush::app
