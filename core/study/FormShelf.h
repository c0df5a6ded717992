// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormDefinition.h"
#include "core/storage/Database.h"
#include "core/study/Package.h"

namespace saltbush::study
{

/// Every form that ever came in a package, by the hash of its XForm, read when it is asked for and
/// kept. An interview goes on with the form it began with. One thread.
class FormShelf
{
public:
    explicit FormShelf(storage::Database &database) : m_database(database) { }

    /// `study.no-such-form`; errors of the form.
    Result<form::SharedForm> form(const crypto::Hash256 &hash);
    [[nodiscard]] Result<QByteArray> xml(const crypto::Hash256 &hash) const;
    /// Of all packages, oldest first.
    [[nodiscard]] Result<std::vector<PackagedForm>> all() const;
    /// A file that belongs to a form, of the newest package that has it. `study.no-such-form`.
    [[nodiscard]] Result<QByteArray> attachment(const QString &formId, const QString &name) const;

private:
    storage::Database &m_database;
    QHash<crypto::Hash256, form::SharedForm> m_read;
};

} // namespace saltbush::study
