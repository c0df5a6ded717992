// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormReading.h"

namespace saltbush::form
{

/// Reads what people are shown: itext, labels, hints, messages (ODK XForms, "Languages", "Labels").
class TextReader
{
public:
    explicit TextReader(FormReading &reading) : m_reading(reading) { }

    void readItext(pugi::xml_node itext);
    /// A <label> or <hint> of the control that stands at `node`; empty where the element is null.
    TextSource source(pugi::xml_node element, const QString &node);
    /// An attribute such as jr:constraintMsg: literal, or jr:itext('id').
    TextSource message(const QString &text, pugi::xml_node where, const QString &node);

private:
    void readTranslation(pugi::xml_node translation);
    void readForms(pugi::xml_node text, TextForms &forms);
    void readContent(FormText &text, pugi::xml_node element, const QString &node);
    void append(FormText &text, pugi::xml_node element, const QString &node);
    void appendMarkup(FormText &text, pugi::xml_node element, const QString &node);
    QString textId(QStringView id, pugi::xml_node where, const QString &node);

    FormReading &m_reading;
    QSet<QString> m_missing; ///< said once each
    bool m_saidTooLarge = false;
};

/// The argument of jr:itext(…) as written, where `expression` is nothing else.
[[nodiscard]] std::optional<QStringView> itextArgument(QStringView expression);
/// The text of a string literal, where `expression` is nothing else.
[[nodiscard]] std::optional<QStringView> stringLiteral(QStringView expression);

} // namespace saltbush::form
