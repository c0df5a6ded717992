// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/FormShelf.h"

#include "core/interview/FormSession.h"
#include "core/study/StudyErrors.h"

namespace saltbush::study
{

namespace
{

QString fileNameOf(const QString &src) { return src.section(u'/', -1); }

} // namespace

Result<form::SharedForm> FormShelf::form(const crypto::Hash256 &hash)
{
    if (const auto known = m_read.constFind(hash); known != m_read.constEnd())
        return *known;
    SALTBUSH_TRY_ASSIGN(const form::SharedForm form, read(hash, {}));
    m_read.insert(hash, form);
    return form;
}

Result<form::SharedForm> FormShelf::form(const crypto::Hash256 &hash, const FormFiles &files)
{
    return files.empty() ? form(hash) : read(hash, files);
}

Result<form::SharedForm> FormShelf::read(const crypto::Hash256 &hash, const FormFiles &files) const
{
    SALTBUSH_TRY_ASSIGN(const QByteArray bytes, xml(hash));
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT id FROM study_form WHERE hash = ?", hash));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    const QString id = found ? rows.text(0) : QString();
    const auto read = form::readXForm(bytes, interview::formFunctions(), [&](const QString &src) {
        return attachment(id, fileNameOf(src), files);
    });
    if (!read.form) {
        const auto error =
            std::ranges::find(read.problems, Problem::Severity::Error, &Problem::severity);
        return fail(error == read.problems.end() ? Error{noSuchForm} : error->error);
    }
    return read.form;
}

Result<QByteArray> FormShelf::xml(const crypto::Hash256 &hash) const
{
    SALTBUSH_TRY_ASSIGN(auto rows,
                        m_database.prepare("SELECT bytes FROM study_part WHERE hash = ?", hash));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    if (!found)
        return fail(noSuchForm);
    return rows.bytes(0);
}

Result<std::vector<PackagedForm>> FormShelf::all() const
{
    std::vector<PackagedForm> forms;
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare("SELECT id, version, title, hash FROM study_form ORDER BY number"));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return forms;
        forms.push_back(
            {rows.text(0), rows.text(1), rows.text(2), rows.fixedBytes<crypto::Hash256>(3)});
    }
}

Result<QByteArray> FormShelf::attachment(const QString &formId, const QString &name) const
{
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare(
            "SELECT bytes FROM study_part WHERE type = ? AND name = ? ORDER BY number DESC LIMIT 1",
            part::attachment, QString(formId + u'/' + name)));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    if (!found)
        return fail(Error{noSuchForm}.with(name));
    return rows.bytes(0);
}

Result<QByteArray> FormShelf::attachment(const QString &formId, const QString &name,
                                         const FormFiles &files) const
{
    const auto wanted = files.find(name);
    if (wanted == files.end())
        return attachment(formId, name);
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare("SELECT bytes FROM study_part WHERE type = ? AND name = ? AND hash = ?",
                           part::attachment, QString(formId + u'/' + name), wanted->second));
    SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
    if (!found)
        return fail(Error{noSuchForm}.with(name));
    return rows.bytes(0);
}

form::AttachmentLoader FormShelf::files(const QString &formId, FormFiles files) const
{
    return [this, formId, files = std::move(files)](const QString &src) {
        return attachment(formId, fileNameOf(src), files);
    };
}

Result<FormFiles> FormShelf::files(const QString &formId) const
{
    FormFiles files;
    const QString prefix = formId + u'/';
    SALTBUSH_TRY_ASSIGN(
        auto rows,
        m_database.prepare("SELECT name, hash FROM study_part WHERE type = ? ORDER BY number",
                           part::attachment));
    while (true) {
        SALTBUSH_TRY_ASSIGN(const bool found, rows.step());
        if (!found)
            return files;
        const QString name = rows.text(0);
        if (name.startsWith(prefix))
            files[name.mid(prefix.size())] = rows.fixedBytes<crypto::Hash256>(1);
    }
}

} // namespace saltbush::study
