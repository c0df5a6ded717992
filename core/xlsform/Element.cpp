// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Element.h"

namespace saltbush::xlsform
{

Element &Element::add(std::unique_ptr<Element> child)
{
    child->parent = this;
    children.push_back(std::move(child));
    return *children.back();
}

void Element::become(const QuestionType &questionType)
{
    question = &questionType;
    Value typeBind;
    const std::pair<QString, QString> parts[] = {
        {QStringLiteral("type"), questionType.bindType},
        {QStringLiteral("jr:preload"), questionType.preload},
        {QStringLiteral("jr:preloadParams"), questionType.preloadParams},
        {QStringLiteral("readonly"), questionType.readOnly ? QStringLiteral("true()") : QString()},
        {QStringLiteral("constraint"), questionType.constraint}};
    for (const auto &[name, text] : parts) {
        if (!text.isEmpty())
            typeBind.set(name, text);
    }
    typeBind.update(bind);
    bind = std::move(typeBind);
    hasBind = bind.hasParts();
    if (hint.isEmpty() && !questionType.hint.isEmpty())
        hint = Value(questionType.hint);
}

bool Element::isComputed() const
{
    const bool isCalculated = bind.contains(u"calculate") || !triggers.isEmpty();
    return type == QStringLiteral("calculate")
        || (isCalculated && label.isEmpty() && hint.isEmpty());
}

bool Element::isVisible() const { return isQuestion() && question->hasControl() && !isComputed(); }

bool Element::isSection() const
{
    return kind == Kind::Survey || kind == Kind::Group || kind == Kind::Repeat;
}

bool Element::labelNeedsItext() const { return label.hasParts() || media.hasParts(); }

const Element *Element::nearestRepeat() const
{
    const Element *element = parent;
    while (element && element->kind != Kind::Repeat)
        element = element->parent;
    return element;
}

} // namespace saltbush::xlsform
