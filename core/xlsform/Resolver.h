// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Form.h"
#include "core/xlsform/References.h"

namespace saltbush::xlsform
{

/// Writes the path of every element into it.
void computePaths(Element &root);

/// A text in which some pieces are values of questions: a label with ${name}.
struct RichText
{
    struct Piece
    {
        bool isOutput = false;
        QString text; ///< the text, or the expression of the output
    };

    std::vector<Piece> pieces;
};

/// Turns ${name} into paths: absolute, or relative where both ends are in one repeat, so that an
/// expression reads its own instance of it. Needs computed paths; immutable.
class Resolver
{
public:
    enum class Mode {
        Plain,
        Predicate,       ///< the text is a predicate: relative paths begin with current()
        Parent,          ///< the nodeset of a list made of a repeat: one step above that repeat
        ParentPredicate, ///< a predicate on such a list
    };
    enum class Found { No, Once, Several };

    explicit Resolver(const Form &form);

    [[nodiscard]] Found lookUp(const QString &name) const;
    /// nullptr unless there is exactly one.
    [[nodiscard]] const Element *find(const QString &name) const;
    /// Without a context, paths are absolute. Names that are unknown stay as they are.
    [[nodiscard]] QString expand(const QString &text, const Element *context,
                                 Mode mode = Mode::Plain) const;
    /// The same for a text that people read: references, and instance() expressions as a whole,
    /// become outputs.
    [[nodiscard]] RichText output(const QString &text, const Element *context) const;

private:
    [[nodiscard]] QString path(const Reference &reference, const QString &text,
                               const Element *context, Mode mode) const;
    [[nodiscard]] QString relativePath(const Element &target, const Element &context,
                                       const QString &prefix, bool fromParent) const;
    void addReferences(RichText &rich, const QString &text, const QString &piece, qsizetype offset,
                       const Element *context) const;

    QHash<QString, const Element *> m_elements; ///< nullptr: several of that name
};

} // namespace saltbush::xlsform
