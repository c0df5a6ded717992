// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Resolver.h"

#include "core/xlsform/Tokens.h"

#include <QRegularExpression>

namespace saltbush::xlsform
{

namespace
{

QString stepName(const Element &element)
{
    return element.kind == Element::Kind::Attribute ? u'@' + element.name : element.name;
}

/// Path from below an ancestor: "/group/question".
QString pathBelow(const Element &element, const Element *ancestor)
{
    QString path = element.isFlat ? QString() : u'/' + stepName(element);
    for (const Element *step = element.parent; step && step != ancestor; step = step->parent) {
        if (!step->isFlat)
            path.prepend(u'/' + step->name);
    }
    return path;
}

struct Ancestor
{
    const Element *element = nullptr;
    int steps = 0; ///< from the source up to it
};

/// The nearest element above both that is a repeat (or, where asked, a group too).
Ancestor commonAncestor(const Element &source, const Element &target, bool alsoGroups)
{
    int steps = 1;
    for (const Element *above = source.parent; above; above = above->parent, ++steps) {
        const bool counts = above->type == QStringLiteral("repeat")
            || (alsoGroups && above->type == QStringLiteral("group"));
        if (!counts)
            continue;
        for (const Element *other = target.parent; other; other = other->parent) {
            if (other == above)
                return {above, steps};
        }
    }
    return {};
}

/// Whether the place is inside [ ] of an expression that reads an instance().
bool isInInstancePredicate(const QString &text, const Reference &reference)
{
    if (!text.contains(QStringLiteral("instance(")))
        return false;
    static const QRegularExpression instance(QStringLiteral("instance\\([^)]+.+"));
    static const QRegularExpression brackets(QStringLiteral("\\[([^]]+)\\]"));
    if (!instance.match(text).hasMatch())
        return false;
    for (auto matches = brackets.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (reference.start >= match.capturedStart() && reference.end <= match.capturedEnd())
            return true;
    }
    return false;
}

/// The first argument of indexed-repeat() and those that name repeats must be absolute.
bool isAbsoluteArgument(const QString &call, const QString &name)
{
    static const QRegularExpression arguments(QStringLiteral("\\b[^()]+\\((.*)\\)$"));
    const QStringList list = arguments.match(call).captured(1).split(u',');
    const QString written = QStringLiteral("${%1}").arg(name);
    qsizetype index = -1;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].contains(written))
            index = i;
    }
    return index < 0 || index == 0 || index == 1 || index == 3 || index == 5;
}

bool isAbsoluteInIndexedRepeat(const QString &text, const Reference &reference)
{
    static const QRegularExpression call(QStringLiteral("indexed-repeat\\([^)]+\\)"));
    for (auto matches = call.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (reference.end > match.capturedEnd()) {
            if (!matches.hasNext())
                return false;
            matches.next(); // as pyxform does: every second call is passed over
            continue;
        }
        if (reference.end < match.capturedStart() || reference.start > match.capturedEnd())
            return false;
        return isAbsoluteArgument(match.captured(), reference.name);
    }
    return true;
}

} // namespace

void computePaths(Element &root)
{
    const QString above = root.parent ? root.parent->path : QString();
    root.path = root.isFlat ? above : above + u'/' + stepName(root);
    for (const auto &child : root.children)
        computePaths(*child);
}

Resolver::Resolver(const Form &form)
{
    m_elements.reserve(form.rowNames.size());
    form.root.visit([this](const Element &element) {
        if (!element.isSection() && !element.isQuestion())
            return;
        if (m_elements.contains(element.name))
            m_elements[element.name] = nullptr;
        else
            m_elements.insert(element.name, &element);
    });
}

Resolver::Found Resolver::lookUp(const QString &name) const
{
    const auto found = m_elements.constFind(name);
    if (found == m_elements.cend())
        return Found::No;
    return *found ? Found::Once : Found::Several;
}

const Element *Resolver::find(const QString &name) const { return m_elements.value(name, nullptr); }

QString Resolver::expand(const QString &text, const Element *context, Mode mode) const
{
    const std::vector<Reference> found = references(text);
    if (found.empty())
        return text;
    QString result;
    qsizetype done = 0;
    for (const Reference &reference : found) {
        result += QStringView(text).mid(done, reference.start - done);
        result += path(reference, text, context, mode);
        done = reference.end;
    }
    result += QStringView(text).mid(done);
    return result;
}

QString Resolver::path(const Reference &reference, const QString &text, const Element *context,
                       Mode mode) const
{
    const Element *target = find(reference.name);
    if (!target)
        return text.mid(reference.start, reference.end - reference.start);
    const bool mayBeRelative = !reference.lastSaved && context
        && !(text.contains(QStringLiteral("indexed-repeat("))
             && isAbsoluteInIndexedRepeat(text, reference));
    if (mayBeRelative) {
        const bool isPredicate = mode == Mode::Predicate || mode == Mode::ParentPredicate
            || isInInstancePredicate(text, reference);
        const QString prefix = isPredicate ? QStringLiteral(" current()/") : QStringLiteral(" ");
        const bool fromParent = mode == Mode::Parent || mode == Mode::ParentPredicate;
        QString relative = relativePath(*target, *context, prefix, fromParent);
        if (!relative.isEmpty())
            return relative;
    }
    const QString instance =
        reference.lastSaved ? QStringLiteral("instance('__last-saved')") : QString();
    return u' ' + instance + target->path + u' ';
}

QString Resolver::relativePath(const Element &target, const Element &context, const QString &prefix,
                               bool fromParent) const
{
    const Ancestor repeat = commonAncestor(context, target, false);
    if (!repeat.element)
        return {};
    Ancestor from = commonAncestor(context, target, true);
    QString below = pathBelow(target, from.element);
    const bool isInRepeat = repeat.element->nearestRepeat() != nullptr;
    if (fromParent && repeat.element == target.nearestRepeat()
        && (!isInRepeat || context.nearestRepeat() != repeat.element)) {
        from.steps = repeat.steps + 1;
        below = pathBelow(target, repeat.element->parent);
    }
    if (!below.endsWith(target.name))
        below = u'/' + target.name;
    return prefix + QStringList(from.steps, QStringLiteral("..")).join(u'/') + below + u' ';
}

RichText Resolver::output(const QString &text, const Element *context) const
{
    RichText rich;
    qsizetype done = 0;
    for (const Span &span : instanceExpressions(text)) {
        addReferences(rich, text, text.mid(done, span.start - done), done, context);
        const QString expression = text.mid(span.start, span.end - span.start);
        rich.pieces.push_back({true, expand(expression, context)});
        done = span.end;
    }
    addReferences(rich, text, text.mid(done), done, context);
    return rich;
}

void Resolver::addReferences(RichText &rich, const QString &text, const QString &piece,
                             qsizetype offset, const Element *context) const
{
    qsizetype done = 0;
    for (const Reference &found : references(piece)) {
        if (!find(found.name))
            continue;
        rich.pieces.push_back({false, piece.mid(done, found.start - done)});
        Reference reference = found;
        reference.start += offset;
        reference.end += offset;
        rich.pieces.push_back({true, path(reference, text, context, Mode::Plain)});
        done = found.end;
    }
    rich.pieces.push_back({false, piece.mid(done)});
    std::erase_if(rich.pieces, [](const RichText::Piece &part) { return part.text.isEmpty(); });
}

} // namespace saltbush::xlsform
