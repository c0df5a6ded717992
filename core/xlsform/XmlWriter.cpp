// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/XmlWriter.h"

#include <algorithm>
#include <array>

namespace saltbush::xlsform
{

namespace
{

/// How a character is written where it cannot stand for itself; nullptr where it can. XML 1.0 knows
/// no control characters but three, however they got into a cell: they are left out.
const char *escapeOf(char16_t character, bool inAttribute)
{
    switch (character) {
    case u'&':
        return "&amp;";
    case u'<':
        return "&lt;";
    case u'>':
        return "&gt;";
    case u'"':
        return inAttribute ? "&quot;" : nullptr;
    case u'\t':
    case u'\n':
    case u'\r':
        return nullptr;
    default:
        return character < 0x20 ? "" : nullptr;
    }
}

/// Most of a form is ASCII; this saves the detour over a converted copy.
void appendUtf8(QByteArray &bytes, QStringView text)
{
    std::array<char, 256> ascii;
    const bool isShort = text.size() <= qsizetype(ascii.size());
    const bool isAscii = isShort && std::all_of(text.begin(), text.end(), [](QChar character) {
                             return character.unicode() < 0x80;
                         });
    if (!isAscii) {
        bytes += text.toUtf8();
        return;
    }
    std::transform(text.begin(), text.end(), ascii.begin(),
                   [](QChar character) { return char(character.unicode()); });
    bytes.append(ascii.data(), text.size());
}

} // namespace

void Attributes::set(const QString &name, const QString &value)
{
    for (auto &[known, text] : m_list) {
        if (known == name) {
            text = value;
            return;
        }
    }
    m_list.emplace_back(name, value);
}

XmlWriter::XmlWriter() : m_bytes("<?xml version=\"1.0\"?>\n") { }

void XmlWriter::open(const QString &name, const Attributes &attributes)
{
    startTag(name, attributes);
    m_open << name;
    m_tagIsOpen = true;
}

void XmlWriter::close()
{
    const QString name = m_open.takeLast();
    if (m_tagIsOpen) {
        m_bytes += "/>\n";
        m_tagIsOpen = false;
        return;
    }
    indent();
    endTag(name);
}

void XmlWriter::empty(const QString &name, const Attributes &attributes)
{
    startTag(name, attributes);
    m_bytes += "/>\n";
}

void XmlWriter::text(const QString &name, const QString &text, const Attributes &attributes)
{
    this->text(name, RichText{{{false, text}}}, attributes);
}

void XmlWriter::text(const QString &name, const RichText &text, const Attributes &attributes)
{
    const QString output = QStringLiteral("output");
    const QString value = QStringLiteral("value");
    const bool hasText = std::any_of(text.pieces.begin(), text.pieces.end(),
                                     [](const RichText::Piece &piece) { return !piece.isOutput; });
    if (!hasText) {
        open(name, attributes);
        for (const RichText::Piece &piece : text.pieces)
            empty(output, {{value, piece.text}});
        close();
        return;
    }
    startTag(name, attributes);
    m_bytes += '>';
    const bool isMixed = text.pieces.size() > 1;
    if (isMixed && !text.pieces.front().isOutput)
        m_bytes += ' ';
    for (const RichText::Piece &piece : text.pieces) {
        if (piece.isOutput)
            m_bytes += "<output value=\"";
        append(piece.text, piece.isOutput);
        if (piece.isOutput)
            m_bytes += "\"/>";
    }
    if (isMixed)
        m_bytes += ' ';
    endTag(name);
}

void XmlWriter::startTag(const QString &name, const Attributes &attributes)
{
    finishStartTag();
    indent();
    m_bytes += '<';
    appendUtf8(m_bytes, name);
    for (const auto &[key, value] : attributes.list()) {
        m_bytes += ' ';
        appendUtf8(m_bytes, key);
        m_bytes += "=\"";
        append(value, true);
        m_bytes += '"';
    }
}

void XmlWriter::endTag(const QString &name)
{
    m_bytes += "</";
    appendUtf8(m_bytes, name);
    m_bytes += ">\n";
}

void XmlWriter::indent() { m_bytes.append(m_open.size() * 2, ' '); }

void XmlWriter::finishStartTag()
{
    if (m_tagIsOpen)
        m_bytes += ">\n";
    m_tagIsOpen = false;
}

void XmlWriter::append(QStringView text, bool inAttribute)
{
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char *escape = escapeOf(text[at].unicode(), inAttribute);
        if (!escape)
            continue;
        appendUtf8(m_bytes, text.mid(done, at - done));
        m_bytes += escape;
        done = at + 1;
    }
    appendUtf8(m_bytes, text.mid(done));
}

} // namespace saltbush::xlsform
