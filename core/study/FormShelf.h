// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/XFormReader.h"
#include "core/storage/Database.h"
#include "core/study/Package.h"

#include <map>

namespace saltbush::study
{

/// The files that belong to a form: name → hash of the part.
using FormFiles = std::map<QString, crypto::Hash256>;

/// Every form that ever came in a package, by the hash of its XForm, read when it is asked for and
/// kept. An interview goes on with the form, and the files of it, that it began with. One thread.
class FormShelf
{
public:
    explicit FormShelf(storage::Database &database) : m_database(database) { }

    /// With the newest of its files. `study.no-such-form`; errors of the form.
    Result<form::SharedForm> form(const crypto::Hash256 &hash);
    /// With these of its files; with the newest of what is not among them.
    Result<form::SharedForm> form(const crypto::Hash256 &hash, const FormFiles &files);
    [[nodiscard]] Result<QByteArray> xml(const crypto::Hash256 &hash) const;
    /// Of all packages, oldest first.
    [[nodiscard]] Result<std::vector<PackagedForm>> all() const;
    /// A file that belongs to a form, of the newest package that has it. `study.no-such-form`.
    [[nodiscard]] Result<QByteArray> attachment(const QString &formId, const QString &name) const;
    /// The newest of every file that ever came with the form.
    [[nodiscard]] Result<FormFiles> files(const QString &formId) const;
    /// For a screen that shows the form: its pictures and recordings, each when it is asked for;
    /// these of its files, the newest of what is not among them. Borrows the shelf.
    [[nodiscard]] form::AttachmentLoader files(const QString &formId, FormFiles files) const;
    /// A package was installed: what is newest may be something else now.
    void packageCame() { m_read.clear(); }

private:
    Result<QByteArray> attachment(const QString &formId, const QString &name,
                                  const FormFiles &files) const;
    Result<form::SharedForm> read(const crypto::Hash256 &hash, const FormFiles &files) const;

    storage::Database &m_database;
    QHash<crypto::Hash256, form::SharedForm> m_read;
};

} // namespace saltbush::study
