// SPDX-License-Identifier: GPL-3.0-or-later
// forms/: real forms are loaded, filled, finalised, written and read back.
#include "tests/conformance/FormFilling.h"
#include "tests/conformance/Suite.h"

#include "core/base/Disk.h"
#include "core/form/InstanceXml.h"
#include "core/form/XFormReader.h"

#include <QXmlStreamReader>

namespace saltbush::conformance
{

namespace
{

/// Attachments and submissions lie among the forms; an XForm is XHTML.
bool isForm(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    return reader.readNextStartElement() && reader.name() == u"html";
}

QString firstError(const form::ReadForm &read)
{
    for (const Problem &problem : read.problems) {
        if (problem.severity == Problem::Severity::Error)
            return problem.error.toString();
    }
    return {};
}

QString roundTrip(const form::SharedForm &form)
{
    const auto everything = [](xpath::NodeId) { return true; };
    const QByteArray once = form::writeInstance(*form, *form->instanceTemplate, everything);
    const auto tree = form::readInstance(*form, once);
    if (!tree)
        return QStringLiteral("reading back: ") + tree.error().toString();
    return form::writeInstance(*form, *tree, everything) == once
        ? QString()
        : QStringLiteral("the instance is written otherwise after it was read");
}

class FormSuite final : public Suite
{
public:
    explicit FormSuite(QString folder)
        : m_folder(std::move(folder))
        , m_files(filesBelow(m_folder, QStringLiteral("*.x*ml")))
    {
    }

    [[nodiscard]] int size() const override { return int(m_files.size()); }

    [[nodiscard]] CaseName nameOf(int index) const override
    {
        const QString path = m_files[index].mid(m_folder.size() + 1);
        return {QStringLiteral("forms/") + path, path.section(u'/', 0, 0), path};
    }

    [[nodiscard]] Outcome run(int index) override
    {
        const QString &path = m_files[index];
        const QByteArray xml = contentOf(path);
        if (!isForm(xml))
            return Outcome::notCounted("is no form");
        const auto attachments = [&](const QString &source) -> Result<QByteArray> {
            const QString file = attachmentOf(path, m_folder, source);
            return file.isEmpty() ? Result<QByteArray>(fail(disk::notFound)) : contentOf(file);
        };
        const form::ReadForm read = form::readXForm(xml, interview::formFunctions(), attachments);
        if (!read.form)
            return Outcome::from(QStringLiteral("refused: ") + firstError(read));
        const QString written = roundTrip(read.form);
        return Outcome::from(written.isEmpty() ? fillAndReadBack(read.form) : written);
    }

private:
    QString m_folder;
    QStringList m_files;
};

} // namespace

std::unique_ptr<Suite> formSuite(const QString &folder)
{
    return std::make_unique<FormSuite>(folder);
}

} // namespace saltbush::conformance
