// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/InstancePath.h"

#include <QStringList>

#include <optional>

namespace saltbush::interview
{

using xpath::NodeId;
using xpath::noNode;

namespace
{

/// One step of a path: a name, and which of the siblings of that name.
struct PathStep
{
    QString name;
    int position = 1;
};

std::optional<PathStep> readStep(const QString &text)
{
    const qsizetype bracket = text.indexOf(u'[');
    if (bracket < 0)
        return PathStep{text};
    bool isNumber = false;
    const int position = text.mid(bracket + 1, text.size() - bracket - 2).toInt(&isNumber);
    if (!isNumber || position < 1 || !text.endsWith(u']'))
        return std::nullopt;
    return PathStep{text.left(bracket), position};
}

/// "orx:meta" and "meta" both mean the element whose local name is meta.
bool isNamed(const xpath::Tree &tree, NodeId node, const QString &name)
{
    const xpath::Names::Name &own = tree.names()->at(tree.name(node));
    return own.local == name.mid(name.indexOf(u':') + 1);
}

NodeId attributeNamed(const xpath::Tree &tree, NodeId element, const QString &name)
{
    NodeId attribute = tree.firstAttribute(element);
    while (attribute != noNode && !isNamed(tree, attribute, name))
        attribute = tree.next(attribute);
    return attribute;
}

NodeId follow(const xpath::Tree &tree, NodeId parent, const PathStep &step)
{
    if (step.name.startsWith(u'@'))
        return attributeNamed(tree, parent, step.name.mid(1));
    int left = step.position;
    for (NodeId child = tree.firstChild(parent); child != noNode; child = tree.next(child)) {
        if (tree.kind(child) == xpath::NodeKind::Element && isNamed(tree, child, step.name)
            && --left == 0)
            return child;
    }
    return noNode;
}

} // namespace

NodeId nodeAt(const xpath::Tree &tree, const QString &path)
{
    const QStringList steps = path.split(u'/');
    if (steps.size() < 2 || !steps.first().isEmpty())
        return noNode;
    NodeId node = tree.document();
    for (qsizetype index = 1; index < steps.size() && node != noNode; ++index) {
        const auto step = readStep(steps[index]);
        node = step ? follow(tree, node, *step) : noNode;
    }
    return node;
}

} // namespace saltbush::interview
