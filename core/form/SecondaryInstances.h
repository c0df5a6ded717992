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

private:
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
