// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/FormBuilder.h"

#include "core/form/Namespaces.h"

namespace saltbush::form
{

using xpath::NameId;

namespace
{

quint64 keyOf(ModelIndex parent, NameId name) { return quint64(parent) << 32 | name; }

QString localPartOf(const QString &qualified) { return qualified.mid(qualified.indexOf(u':') + 1); }

} // namespace

FormBuilder::FormBuilder() : m_form(std::make_shared<FormDefinition>())
{
    m_form->names = std::make_shared<xpath::Names>();
    for (const char *own : {"nonresponse", "aside"})
        names().intern(QString::fromLatin1(own), QString::fromLatin1(saltbushUri),
                       QStringLiteral("saltbush"));
}

ModelIndex FormBuilder::addNode(ModelIndex parent, NameId name)
{
    if (const ModelIndex known = child(parent, name); known != noModel)
        return known;
    const QString above = parent == noModel ? QString() : node(parent).path;
    const ModelIndex index = makeNode(parent, name, above + u'/' + written(name));
    m_children.insert(keyOf(parent, name), index);
    if (parent != noModel) {
        const std::pair local(parent, names().at(name).local);
        if (!m_byLocalName.contains(local)) // the first counts
            m_byLocalName.insert(local, index);
        node(parent).children.push_back(index);
        node(parent).isLeaf = false;
    }
    return index;
}

ModelIndex FormBuilder::makeNode(ModelIndex parent, NameId name, const QString &path)
{
    const auto index = ModelIndex(m_form->m_nodes.size());
    ModelNode &made = m_form->m_nodes.emplace_back();
    made.name = name;
    made.parent = parent;
    made.path = path;
    m_pathCharacters += path.size();
    m_form->m_byPath.insert(path, index);
    return index;
}

void FormBuilder::noteAttribute(ModelIndex element, NameId name)
{
    if (!hasAttribute(element, name))
        m_attributes.insert(keyOf(element, name), noModel);
}

bool FormBuilder::hasAttribute(ModelIndex element, NameId name) const
{
    return m_attributes.contains(keyOf(element, name));
}

ModelIndex FormBuilder::attributeNode(ModelIndex element, NameId name)
{
    const auto known = m_attributes.find(keyOf(element, name));
    if (known == m_attributes.end())
        return noModel;
    if (*known == noModel) {
        *known = makeNode(element, name, node(element).path + QLatin1String("/@") + written(name));
        node(*known).isAttribute = true;
    }
    return *known;
}

ModelIndex FormBuilder::child(ModelIndex parent, NameId name) const
{
    return m_children.value(keyOf(parent, name), noModel);
}

ModelIndex FormBuilder::resolve(const QString &reference, ModelIndex context)
{
    if (const ModelIndex exact = m_form->find(reference); exact != noModel)
        return exact;
    const QString path =
        reference.contains(u'[') ? withoutPositions(reference) : reference.trimmed();
    if (path.isEmpty() || path.contains(u"//"))
        return noModel;
    QStringList segments = path.split(u'/');
    ModelIndex current = context == noModel ? 0 : context;
    if (path.startsWith(u'/')) {
        if (segments.size() < 2 || !isNamed(0, segments[1].trimmed()))
            return noModel;
        segments = segments.mid(2);
        current = 0;
    }
    for (const QString &segment : segments) {
        current = step(current, segment.trimmed());
        if (current == noModel)
            return noModel;
    }
    return current;
}

ModelIndex FormBuilder::step(ModelIndex from, const QString &segment)
{
    if (segment == u"." || segment == u"current()")
        return from;
    if (segment == u"..")
        return node(from).parent;
    if (segment.startsWith(u'@'))
        return attributeNode(from, nameOf(segment.mid(1)));
    return namedChild(from, segment);
}

ModelIndex FormBuilder::namedChild(ModelIndex parent, const QString &name) const
{
    const NameId id = nameOf(name);
    if (const ModelIndex exact = id == xpath::noName ? noModel : child(parent, id);
        exact != noModel)
        return exact;
    return m_byLocalName.value({parent, localPartOf(name)}, noModel);
}

bool FormBuilder::isNamed(ModelIndex index, const QString &name) const
{
    return m_form->names->at(m_form->node(index).name).local == localPartOf(name);
}

NameId FormBuilder::nameOf(const QString &qualified) const
{
    const qsizetype colon = qualified.indexOf(u':');
    if (colon < 0)
        return m_form->names->find(qualified);
    const QString prefix = qualified.left(colon);
    return m_form->names->find(qualified.mid(colon + 1), m_form->namespaces.value(prefix, prefix));
}

QString FormBuilder::written(NameId name) const
{
    const xpath::Names::Name &parts = m_form->names->at(name);
    return parts.prefix.isEmpty() ? parts.local : parts.prefix + u':' + parts.local;
}

ControlIndex FormBuilder::addControl(Control control)
{
    const auto index = ControlIndex(m_form->m_controls.size());
    if (control.parent == noControl)
        m_form->m_body.push_back(index);
    else
        this->control(control.parent).children.push_back(index);
    m_form->m_controls.push_back(std::move(control));
    return index;
}

} // namespace saltbush::form
