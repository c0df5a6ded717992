// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/PageCells.h"

#include "app/interview/ChoiceLook.h"

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualUnits = 4, mostUnits = 10;

bool isGrid(const form::FormDefinition &form) { return form.bodyClasses.contains("theme-grid"_L1); }

/// "w3" → 3; 0 where no word says it.
int widthIn(const QStringList &appearance)
{
    for (const QString &word : appearance)
        if (const int units = word.startsWith(u'w') ? word.mid(1).toInt() : 0;
            units > 0 && units <= mostUnits)
            return units;
    return 0;
}

} // namespace

int unitsOf(const form::FormDefinition &form, const interview::Page &page)
{
    if (!isGrid(form))
        return 1;
    const bool hasGroup =
        page.kind == interview::Page::Kind::FieldList && page.container != form::noControl;
    const int own = hasGroup ? widthIn(form.control(page.container).appearance) : 0;
    return own > 0 ? own : usualUnits;
}

QuestionGrid::Cell cellOf(const interview::FormSession &session, xpath::NodeId node)
{
    const form::FormDefinition &form = session.form();
    const form::ControlIndex index = form.node(session.model(node)).control;
    if (index == form::noControl)
        return {};
    const QStringList &appearance = form.control(index).appearance;
    return {.units = isGrid(form) ? widthIn(appearance) : 0,
            .isOfTable = ChoiceLook::of(appearance).isBeside};
}

} // namespace saltbush::app
