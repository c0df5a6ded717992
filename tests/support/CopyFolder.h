// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace saltbush::test
{

/// Everything in a folder, empty folders and hidden files too.
inline void copyFolder(const QString &from, const QString &to)
{
    QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    QDir().mkpath(to);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString target = to + path.mid(from.size());
        const bool copied =
            entries.fileInfo().isDir() ? QDir().mkpath(target) : QFile::copy(path, target);
        REQUIRE(copied);
    }
}

} // namespace saltbush::test
