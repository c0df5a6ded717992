// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/DatasetFile.h"

#include "core/dataset/TableWriter.h"

#include <cstdio>

namespace saltbush::dataset
{

namespace
{

QString safeName(QString name)
{
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.')
            c = u'_';
    return name.startsWith(u'.') ? u'_' + name : name;
}

} // namespace

DatasetFile::~DatasetFile()
{
    if (m_file.isOpen())
        m_file.remove();
}

Result<void> DatasetFile::open(const QString &name, const QString &ending)
{
    m_name = safeName(name) + u'.' + ending;
    m_file.setFileName(m_folder + u'/' + m_name + QStringLiteral(".tmp-writing"));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(error());
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return ok();
}

Result<void> DatasetFile::write(QByteArrayView bytes)
{
    return m_file.write(bytes.data(), bytes.size()) == bytes.size() ? ok() : fail(error());
}

Result<void> DatasetFile::finish()
{
    const QByteArray from = QFile::encodeName(m_file.fileName());
    const QByteArray to = QFile::encodeName(m_folder + u'/' + m_name);
    // rename(2) replaces; QFile::rename() refuses to.
    if (!m_file.flush() || std::rename(from.constData(), to.constData()) != 0)
        return fail(error());
    m_file.close();
    return ok();
}

Error DatasetFile::error() const { return Error{cannotWrite, {.file = m_name}}.later(); }

Result<QString> writeDatasetFile(const QString &folder, const QString &name, const QString &ending,
                                 const QByteArray &bytes)
{
    DatasetFile file(folder);
    SALTBUSH_TRY(file.open(name, ending));
    SALTBUSH_TRY(file.write(bytes));
    SALTBUSH_TRY(file.finish());
    return file.name();
}

} // namespace saltbush::dataset
