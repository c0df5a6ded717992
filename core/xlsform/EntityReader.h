// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Form.h"
#include "core/xlsform/Report.h"
#include "core/xlsform/Table.h"

namespace saltbush::xlsform
{

/// One row of the entities sheet: answers of this form create or update an entity of a list.
/// https://getodk.github.io/xforms-spec/entities
struct EntityDeclaration
{
    int row = 0;
    QString list;
    QStringList variables; ///< questions its expressions name
    std::unique_ptr<Element> element;
};

std::vector<EntityDeclaration> readEntities(const Table &table, Report &report);

} // namespace saltbush::xlsform
