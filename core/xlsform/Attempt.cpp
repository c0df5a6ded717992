// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Attempt.h"

#include "core/xlsform/Names.h"
#include "core/xlsform/Resolver.h"

namespace saltbush::xlsform
{

namespace
{

class Namer
{
public:
    void nameChildren(Element &section)
    {
        QSet<QString> names;
        for (const auto &child : section.children) {
            const bool isPart =
                child->kind == Element::Kind::Attribute || child->kind == Element::Kind::Entity;
            if (!isPart && (!isXmlName(child->name) || names.contains(child->name)))
                child->name = QStringLiteral("row_%1").arg(child->row);
            while (!isPart && names.contains(child->name)) // several may be made of one row
                child->name = QStringLiteral("row_%1_%2").arg(child->row).arg(++m_count);
            names.insert(child->name);
            nameChildren(*child);
        }
    }

private:
    int m_count = 0;
};

} // namespace

void nameEveryNode(Form &form)
{
    if (!isXmlName(form.root.name))
        form.root.name = QStringLiteral("data");
    Namer().nameChildren(form.root);
    computePaths(form.root);
}

} // namespace saltbush::xlsform
