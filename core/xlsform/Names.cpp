// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Names.h"

#include <QChar>

namespace saltbush::xlsform
{

namespace
{

struct Range
{
    char32_t first;
    char32_t last;
};

// https://www.w3.org/TR/REC-xml/#NT-NameStartChar without the colon.
constexpr Range starts[] = {{'A', 'Z'},       {'_', '_'},       {'a', 'z'},        {0xC0, 0xD6},
                            {0xD8, 0xF6},     {0xF8, 0x2FF},    {0x370, 0x37D},    {0x37F, 0x1FFF},
                            {0x200C, 0x200D}, {0x2070, 0x218F}, {0x2C00, 0x2FEF},  {0x3001, 0xD7FF},
                            {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF}};
constexpr Range others[] = {{'-', '.'}, {'0', '9'}, {0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}};

template <std::size_t N>
bool contains(const Range (&ranges)[N], char32_t character)
{
    for (const Range &range : ranges) {
        if (character >= range.first && character <= range.last)
            return true;
    }
    return false;
}

char32_t characterAt(QStringView text, qsizetype at, qsizetype &size)
{
    size = 1;
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        size = 2;
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    }
    return text[at].unicode();
}

} // namespace

qsizetype nameLength(QStringView text, qsizetype from)
{
    qsizetype at = from;
    qsizetype size = 0;
    while (at < text.size()) {
        const char32_t character = characterAt(text, at, size);
        if (!contains(starts, character) && (at == from || !contains(others, character)))
            break;
        at += size;
    }
    return at - from;
}

qsizetype prefixedNameLength(QStringView text, qsizetype from)
{
    const qsizetype first = nameLength(text, from);
    const qsizetype colon = from + first;
    if (first == 0 || colon >= text.size() || text[colon] != u':')
        return first;
    const qsizetype second = nameLength(text, colon + 1);
    return second == 0 ? first : first + 1 + second;
}

bool isXmlName(QStringView text)
{
    return !text.isEmpty() && prefixedNameLength(text, 0) == text.size();
}

} // namespace saltbush::xlsform
