// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "tests/support/faults/PowerCutMedium.h"

namespace saltbush::test
{

/// The real disk, until its switch cuts the power: from then on every call fails. What would be
/// left is made by PowerCutMedium::materialise().
class PowerCutDisk final : public Disk
{
public:
    explicit PowerCutDisk(PowerCutMedium &medium) : m_medium(medium) { }

    Result<QByteArray> read(const QString &path, qint64 maxBytes = 1LL << 30) override;
    Result<void> writeAndSync(const QString &path, const QByteArray &bytes) override;
    Result<void> rename(const QString &from, const QString &to) override;
    Result<void> remove(const QString &path) override;
    Result<void> syncFolder(const QString &path) override;
    Result<void> makeFolder(const QString &path) override;
    Result<QStringList> list(const QString &folder) override;
    [[nodiscard]] bool exists(const QString &path) override;

private:
    [[nodiscard]] bool allows(MediumEvent event) { return m_medium.power().allows(event); }

    PowerCutMedium &m_medium;
    SystemDisk m_real;
};

/// A disk that has only so much room left: writing past it leaves half a file and `disk.full`.
class FailingDisk final : public Disk
{
public:
    FailingDisk(Disk &real, qint64 bytesLeft) : m_real(real), m_bytesLeft(bytesLeft) { }

    void setBytesLeft(qint64 bytes) { m_bytesLeft = bytes; }

    Result<QByteArray> read(const QString &path, qint64 maxBytes = 1LL << 30) override;
    Result<void> writeAndSync(const QString &path, const QByteArray &bytes) override;
    Result<void> rename(const QString &from, const QString &to) override;
    Result<void> remove(const QString &path) override;
    Result<void> syncFolder(const QString &path) override;
    Result<void> makeFolder(const QString &path) override;
    Result<QStringList> list(const QString &folder) override;
    [[nodiscard]] bool exists(const QString &path) override;

private:
    Disk &m_real;
    qint64 m_bytesLeft;
};

} // namespace saltbush::test
