// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Resolver.h"

#include <QByteArray>

namespace saltbush::xlsform
{

/// Attributes of one element, each name once: a later value replaces an earlier one.
class Attributes
{
public:
    Attributes() = default;
    Attributes(std::initializer_list<std::pair<QString, QString>> list) : m_list(list) { }

    void set(const QString &name, const QString &value);
    [[nodiscard]] const std::vector<std::pair<QString, QString>> &list() const { return m_list; }

private:
    std::vector<std::pair<QString, QString>> m_list;
};

/// Writes XML for people to read: two spaces a level, an element with text on one line.
class XmlWriter
{
public:
    XmlWriter();

    void open(const QString &name, const Attributes &attributes = {});
    void close();
    /// An element without anything in it.
    void empty(const QString &name, const Attributes &attributes = {});
    void text(const QString &name, const QString &text, const Attributes &attributes = {});
    void text(const QString &name, const RichText &text, const Attributes &attributes = {});

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    void startTag(const QString &name, const Attributes &attributes);
    void endTag(const QString &name);
    void indent();
    void finishStartTag();
    void append(QStringView text, bool inAttribute);

    QByteArray m_bytes;
    QStringList m_open;
    bool m_tagIsOpen = false; ///< the last open() still lacks its ">"
};

} // namespace saltbush::xlsform
