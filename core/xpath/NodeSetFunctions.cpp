// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xpath/Axes.h"
#include "core/xpath/Functions.h"
#include "core/xpath/IndexCache.h"

#include <QSet>

namespace saltbush::xpath
{

namespace
{

using Context = EvaluationContext;

Result<Value> count(Context & /*context*/, Arguments arguments)
{
    if (!arguments[0].isNodeSet())
        return fail(wrongArguments);
    return Value(double(arguments[0].nodes().size()));
}

Result<Value> countNonEmpty(Context & /*context*/, Arguments arguments)
{
    if (!arguments[0].isNodeSet())
        return fail(wrongArguments);
    const NodeSet &nodes = arguments[0].nodes();
    return Value(double(std::count_if(nodes.begin(), nodes.end(), [](const NodeRef &node) {
        return !node.stringValue().isEmpty();
    })));
}

/// position(node): which of the siblings of its name it is (ODK XForms).
Result<Value> position(Context &context, Arguments arguments)
{
    if (arguments.empty())
        return Value(double(context.position));
    if (!arguments[0].isNodeSet())
        return fail(wrongArguments);
    if (arguments[0].nodes().empty())
        return Value(0.0);
    const NodeRef &node = arguments[0].nodes().front();
    SiblingPlaces unkept;
    SiblingPlaces &places = context.indexes != nullptr ? context.indexes->places() : unkept;
    return Value(double(places.positionOf(*node.tree, node.id)));
}

Result<Value> last(Context &context, Arguments /*arguments*/)
{
    return Value(double(context.size));
}

Result<Value> current(Context &context, Arguments /*arguments*/)
{
    return Value(context.current ? NodeSet{context.current} : NodeSet());
}

Result<Value> instance(Context &context, Arguments arguments)
{
    const QString id = arguments[0].toString();
    const Tree *tree = context.instance(id);
    if (tree == nullptr)
        return fail(Error{evaluationError}.with(QStringLiteral("instance")).with(id));
    return Value(NodeSet{{tree, tree->document()}});
}

/// The name of the argument's first node, or of the context node; nothing where it has none.
Result<const Names::Name *> nameOf(const Context &context, Arguments arguments)
{
    if (!arguments.empty() && !arguments[0].isNodeSet())
        return fail(wrongArguments);
    NodeRef node = context.node;
    if (!arguments.empty())
        node = arguments[0].nodes().empty() ? NodeRef{} : arguments[0].nodes().front();
    if (!node || node.tree->name(node.id) == noName)
        return nullptr;
    return &node.tree->names()->at(node.tree->name(node.id));
}

/// A namespace node: its local name is the prefix, empty for the default, and it has no URI (§5.4).
bool isDeclaration(const Names::Name &name) { return name.uri == u"http://www.w3.org/2000/xmlns/"; }

QString localPart(const Names::Name &name)
{
    return isDeclaration(name) && name.prefix.isEmpty() ? QString() : name.local;
}

Result<Value> name(Context &context, Arguments arguments)
{
    SALTBUSH_TRY_ASSIGN(const Names::Name *found, nameOf(context, arguments));
    if (found == nullptr || isDeclaration(*found))
        return found == nullptr ? Value() : Value(localPart(*found));
    return Value(found->prefix.isEmpty() ? found->local : found->prefix + u':' + found->local);
}

Result<Value> localName(Context &context, Arguments arguments)
{
    SALTBUSH_TRY_ASSIGN(const Names::Name *found, nameOf(context, arguments));
    return found != nullptr ? Value(localPart(*found)) : Value();
}

Result<Value> namespaceUri(Context &context, Arguments arguments)
{
    SALTBUSH_TRY_ASSIGN(const Names::Name *found, nameOf(context, arguments));
    return found != nullptr && !isDeclaration(*found) ? Value(found->uri) : Value();
}

/// XPath 1.0 §4.3: the nearest xml:lang says the language, or a dialect of it.
Result<Value> lang(Context &context, Arguments arguments)
{
    if (!context.node)
        return Value(false);
    const Tree &tree = *context.node.tree;
    const NameId attribute = tree.names()->find(
        QStringLiteral("lang"), QStringLiteral("http://www.w3.org/XML/1998/namespace"));
    const QString wanted = arguments[0].toString();
    for (NodeId at = context.node.id; at != noNode && attribute != noName; at = tree.parent(at)) {
        const NodeId found = tree.attribute(at, attribute);
        if (found == noNode)
            continue;
        const QString &language = tree.value(found);
        return Value(language.startsWith(wanted, Qt::CaseInsensitive)
                     && (language.size() == wanted.size() || language[wanted.size()] == u'-'));
    }
    return Value(false);
}

/// Elements whose attribute "id" is one of the words (there is no DTD to name another attribute).
Result<Value> id(Context &context, Arguments arguments)
{
    NodeSet found;
    if (!context.node)
        return Value(found);
    const Tree &tree = *context.node.tree;
    const NameId attribute = tree.names()->find(QStringLiteral("id"));
    const QStringList words = textsOf(arguments).join(u' ').simplified().split(u' ');
    const QSet<QString> wanted(words.begin(), words.end());
    if (attribute == noName)
        return Value(found);
    std::vector<NodeId> elements;
    SALTBUSH_TRY(context.spend(
        collectStep(tree, tree.document(),
                    {.axis = Axis::Descendant, .test = {NodeTest::Kind::AnyName}}, elements)));
    for (const NodeId node : elements) {
        const NodeId value = tree.attribute(node, attribute);
        if (value != noNode && wanted.contains(tree.value(value)))
            found.push_back({&tree, node});
    }
    return Value(found);
}

} // namespace

void addNodeSetFunctions(FunctionSet &functions)
{
    // Most look at nodes only: readsNoText.
    functions.add(QStringLiteral("count"), {1, 1, true, count, false, false, true});
    functions.add(QStringLiteral("count-non-empty"), {1, 1, true, countNonEmpty});
    functions.add(QStringLiteral("position"), {0, 1, false, position, true, false, true});
    functions.add(QStringLiteral("last"), {0, 0, false, last, true, false, true});
    functions.add(QStringLiteral("current"), {0, 0, true, current, true, false, true});
    functions.add(QStringLiteral("instance"), {1, 1, true, instance, false, true});
    functions.add(QStringLiteral("name"), {0, 1, true, name, true, false, true});
    functions.add(QStringLiteral("local-name"), {0, 1, true, localName, true, false, true});
    functions.add(QStringLiteral("namespace-uri"), {0, 1, true, namespaceUri, true, false, true});
    functions.add(QStringLiteral("lang"), {1, 1, true, lang, true});
    functions.add(QStringLiteral("id"), {1, 1, true, id, true});
}

} // namespace saltbush::xpath
