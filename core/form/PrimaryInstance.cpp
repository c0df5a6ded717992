// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/PrimaryInstance.h"

#include "core/form/Limits.h"

namespace saltbush::form
{

using xpath::NodeId;
using xpath::Tree;

PrimaryInstance::PrimaryInstance(FormReading &reading)
    : m_reading(reading)
    , m_builder(reading.builder)
    , m_reader(m_builder.names(), reading.namespaces(), TreeReader::Whitespace::Trim)
    , m_instance(std::make_shared<Tree>(reading.form().names))
    , m_templates(std::make_shared<Tree>(reading.form().names))
{
}

namespace
{

/// A repeat's template, and how much a new occurrence is.
RepeatTemplate templateOf(const std::shared_ptr<Tree> &tree, NodeId node)
{
    std::size_t nodes = 1;
    for (NodeId at = tree->firstChild(node); at != xpath::noNode && at != node;) {
        ++nodes;
        if (tree->firstChild(at) != xpath::noNode) {
            at = tree->firstChild(at);
            continue;
        }
        while (at != node && tree->next(at) == xpath::noNode)
            at = tree->parent(at);
        at = at == node ? node : tree->next(at);
    }
    return {tree, node, nodes};
}

} // namespace

bool PrimaryInstance::read(pugi::xml_node root)
{
    m_templatesRoot = m_templates->appendElement(m_templates->document(), m_reader.name(root));
    readElement(root, noModel, *m_instance, m_instance->document());
    FormDefinition &form = m_reading.form();
    form.instanceTemplate = m_instance;
    form.rootName = form.node(0).path.mid(1);
    form.id = attribute(root, "id");
    if (form.id.isEmpty())
        form.id = attribute(root, "xmlns");
    form.version = m_reading.attribute(root, "version");
    if (form.version.isEmpty())
        form.version = m_reading.attribute(root, "orx:version");
    return m_builder.pathCharacters() <= limits::maxPaths;
}

void PrimaryInstance::readElement(pugi::xml_node element, ModelIndex parent, Tree &tree,
                                  NodeId treeParent)
{
    if (m_builder.pathCharacters() > limits::maxPaths)
        return;
    const xpath::NameId name = m_reader.name(element);
    const ModelIndex model = m_builder.addNode(parent, name);
    if (parent == noModel || !isTemplate(element)) {
        readInto(element, model, tree, tree.appendElement(treeParent, name));
        return;
    }
    const NodeId node = m_templates->appendElement(m_templatesRoot, name);
    readInto(element, model, *m_templates, node);
    m_builder.node(model).isRepeat = true;
    auto &templates = m_reading.form().repeatTemplates;
    if (!templates.contains(model))
        templates.insert(model, templateOf(m_templates, node));
}

void PrimaryInstance::readInto(pugi::xml_node element, ModelIndex model, Tree &tree, NodeId node)
{
    notePlace(model, tree, node);
    for (const pugi::xml_attribute each : element.attributes()) {
        const QString canonical = m_reading.namespaces().canonical(each.name());
        if (canonical == u"jr:template" || prefixPart(each.name()) == "xmlns")
            continue;
        const xpath::NameId name = m_reader.name(each);
        tree.setAttribute(node, name, QString::fromUtf8(each.value()));
        if (canonical != u"xmlns")
            m_builder.noteAttribute(model, name);
    }
    if (!hasElements(element)) {
        m_reader.readValue(tree, node, element);
        return;
    }
    for (pugi::xml_node child = firstElement(element); child; child = nextElement(child))
        readElement(child, model, tree, node);
}

void PrimaryInstance::notePlace(ModelIndex model, const Tree &tree, NodeId node)
{
    m_isInInstance.resize(m_reading.form().nodes().size(), false);
    ModelNode &modelNode = m_builder.node(model);
    const bool isInInstance = &tree == m_instance.get();
    if (modelNode.templateNode == xpath::noNode || (isInInstance && !m_isInInstance[model])) {
        modelNode.templateNode = node;
        m_isInInstance[model] = isInInstance;
    }
}

bool PrimaryInstance::isTemplate(pugi::xml_node element) const
{
    return std::ranges::any_of(element.attributes(), [this](pugi::xml_attribute each) {
        return localPart(each.name()) == "template"
            && m_reading.namespaces().canonical(each.name()) == u"jr:template";
    });
}

void PrimaryInstance::completeTemplates(pugi::xml_node model)
{
    FormDefinition &form = m_reading.form();
    for (ModelIndex index = 0; index < form.nodes().size(); ++index) {
        const ModelNode &node = form.node(index);
        if (!node.isRepeat || form.repeatTemplates.contains(index))
            continue;
        if (m_templates->size() > limits::maxTemplateNodes) // nested ones hold the same again
            return m_reading.error(tooLarge, model, node.path);
        const Tree &tree = m_isInInstance[index] ? *m_instance : *m_templates;
        form.repeatTemplates.insert(index,
                                    templateOf(m_templates, emptyCopy(tree, node.templateNode)));
    }
}

/// The values of a first occurrence are its own (ODK XForms, "Default Values in Repeats").
NodeId PrimaryInstance::emptyCopy(const Tree &tree, NodeId node)
{
    auto added = NodeId(m_templates->size());
    const NodeId copy = m_templates->copySubtree(tree, node, m_templatesRoot);
    for (; added < m_templates->size(); ++added) {
        const bool isElement = m_templates->kind(added) == xpath::NodeKind::Element;
        if (isElement && !m_templates->hasElementChildren(added))
            m_templates->setValue(added, {});
    }
    return copy;
}

} // namespace saltbush::form
