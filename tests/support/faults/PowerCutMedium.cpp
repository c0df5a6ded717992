// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/PowerCutMedium.h"

#include "core/base/Random.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace saltbush::test
{

namespace
{

QString folderOf(const QString &path) { return QFileInfo(path).path(); }

std::optional<QByteArray> realContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

void makeReal(const QString &path, const QByteArray *content)
{
    QFile::remove(path);
    if (content == nullptr)
        return;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(*content);
}

} // namespace

void PowerCutMedium::Change::applyTo(QByteArray &content) const
{
    if (truncation) {
        content.resize(std::min(offset, qint64(content.size())));
        return;
    }
    if (content.size() < offset + bytes.size()) {
        const qsizetype old = content.size();
        content.resize(offset + bytes.size());
        if (old < offset)
            std::fill(content.begin() + old, content.begin() + offset, '\0');
    }
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

void PowerCutMedium::opened(const QString &path)
{
    if (m_now.contains(path))
        return;
    const auto content = realContent(path);
    m_seen.insert(path, true);
    if (content)
        m_now[path] = m_durable[path] = std::make_shared<Content>(Content{*content, {}});
}

std::shared_ptr<PowerCutMedium::Content> PowerCutMedium::contentOf(const QString &path)
{
    auto &content = m_now[path];
    if (!content) {
        content = std::make_shared<Content>();
        m_seen.insert(path, true);
        m_pendingNames[folderOf(path)].push_back({path, content});
    }
    return content;
}

void PowerCutMedium::wrote(const QString &path, qint64 offset, QByteArrayView bytes)
{
    contentOf(path)->pending.push_back({offset, bytes.toByteArray(), false});
}

void PowerCutMedium::truncated(const QString &path, qint64 size)
{
    contentOf(path)->pending.push_back({size, {}, true});
}

void PowerCutMedium::synced(const QString &path, bool withName)
{
    const auto content = contentOf(path);
    for (const Change &change : content->pending)
        change.applyTo(content->durable);
    content->pending.clear();
    if (withName && m_durable.value(path) != content)
        folderSynced(folderOf(path));
}

void PowerCutMedium::removed(const QString &path, bool durably)
{
    if (!m_now.contains(path))
        return;
    m_now.remove(path);
    m_pendingNames[folderOf(path)].push_back({path, nullptr});
    if (durably)
        folderSynced(folderOf(path));
}

void PowerCutMedium::renamed(const QString &from, const QString &to)
{
    opened(from);
    const auto content = contentOf(from);
    const NameChange change{to, content, from};
    m_seen.insert(to, true);
    apply(m_now, change);
    m_pendingNames[folderOf(to)].push_back(change);
}

void PowerCutMedium::apply(Names &names, const NameChange &change)
{
    if (!change.goneName.isEmpty())
        names.remove(change.goneName);
    if (change.content)
        names[change.path] = change.content;
    else
        names.remove(change.path);
}

void PowerCutMedium::settleNames(const QString &folder, std::size_t howMany)
{
    auto &changes = m_pendingNames[folder];
    for (std::size_t i = 0; i < howMany; ++i)
        apply(m_durable, changes[i]);
    changes.erase(changes.begin(), changes.begin() + std::ptrdiff_t(howMany));
}

void PowerCutMedium::folderSynced(const QString &folder)
{
    const QString clean = QDir::cleanPath(folder);
    settleNames(clean, m_pendingNames[clean].size());
}

void PowerCutMedium::materialise(quint64 seed)
{
    SeededRandom random(seed);
    const bool nothing = seed == 0, everything = seed == 1;
    for (const QString &folder : m_pendingNames.keys()) {
        const std::size_t pending = m_pendingNames[folder].size();
        settleNames(folder, nothing ? 0 : everything ? pending : random.nextBelow(pending + 1));
    }
    for (const QString &path : m_seen.keys()) {
        const auto content = m_durable.value(path);
        if (!content) {
            makeReal(path, nullptr);
            continue;
        }
        QByteArray bytes = content->durable;
        for (const Change &change : content->pending) {
            if (!nothing && (everything || random.nextBelow(2) == 0))
                change.applyTo(bytes);
        }
        makeReal(path, &bytes);
    }
    m_now.clear();
    m_durable.clear();
    m_pendingNames.clear();
    m_seen.clear();
}

} // namespace saltbush::test
