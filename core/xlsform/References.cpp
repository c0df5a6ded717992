// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/References.h"

#include "core/xlsform/Names.h"

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

constexpr QStringView opening = u"${";
constexpr QStringView lastSavedMark = u"last-saved#";

} // namespace

std::optional<Reference> referenceAt(QStringView text, qsizetype at)
{
    if (!text.mid(at).startsWith(opening))
        return std::nullopt;
    Reference reference;
    reference.start = at;
    qsizetype name = at + opening.size();
    reference.lastSaved = text.mid(name).startsWith(lastSavedMark);
    if (reference.lastSaved)
        name += lastSavedMark.size();
    const qsizetype length = nameLength(text, name);
    const qsizetype brace = name + length;
    if (length == 0 || brace >= text.size() || text[brace] != u'}')
        return std::nullopt;
    reference.name = text.mid(name, length).toString();
    reference.end = brace + 1;
    return reference;
}

std::vector<Reference> references(QStringView text)
{
    std::vector<Reference> found;
    for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at)) {
        if (auto reference = referenceAt(text, at)) {
            at = reference->end;
            found.push_back(std::move(*reference));
        } else {
            at += opening.size();
        }
    }
    return found;
}

bool hasReference(const QString &text)
{
    return text.contains(opening) && !references(text).empty();
}

bool isReference(const QString &text)
{
    const auto reference = referenceAt(text, 0);
    return reference && reference->end == text.size();
}

bool hasLastSaved(const QString &text)
{
    const std::vector<Reference> found = references(text);
    return std::any_of(found.begin(), found.end(),
                       [](const Reference &reference) { return reference.lastSaved; });
}

bool hasBrokenReference(const QString &text)
{
    for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at)) {
        const qsizetype brace = text.indexOf(u'}', at);
        const bool isEmpty = brace == at + opening.size();
        if (brace < 0 || (!isEmpty && !referenceAt(text, at)))
            return true;
        at = brace + 1;
    }
    return false;
}

} // namespace saltbush::xlsform
