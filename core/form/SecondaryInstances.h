// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormReading.h"

namespace saltbush::form
{

/// Reads instances beside the primary one: written in the form, or attached to it.
class SecondaryInstances
{
public:
    SecondaryInstances(FormReading &reading, const AttachmentLoader &attachments)
        : m_reading(reading)
        , m_attachments(attachments)
    {
    }

    void read(pugi::xml_node instance);
    /// A list that nothing but a question's look-up names: read like a declared one, once.
    void require(const QString &id, const QString &source, pugi::xml_node element);
    /// One of the lists of itemsets.csv, where the column list_name tells them apart.
    void requireItemsets(const QString &id, const QString &source, pugi::xml_node element);

private:
    void splitItemsets(const xpath::Tree &all);
    void readInternal(const QString &id, pugi::xml_node root);
    void readExternal(const QString &id, const QString &source, pugi::xml_node instance);

    FormReading &m_reading;
    const AttachmentLoader &m_attachments;
};

/// The content of an attachment as the tree that instance() gives: CSV and GeoJSON as
/// root/item/column, XML as it is; which, its name in `source` says. form.not-xml,
/// form.bad-instance, form.too-large.
[[nodiscard]] Result<xpath::Tree> readAttachment(const QByteArray &content, const QString &source,
                                                 const std::shared_ptr<xpath::Names> &names);

} // namespace saltbush::form
