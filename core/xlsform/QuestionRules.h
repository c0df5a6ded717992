// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Form.h"
#include "core/xlsform/Report.h"
#include "core/xlsform/Table.h"

namespace saltbush::xlsform
{

/// One row while its type's own rules are applied to it.
struct RuleContext
{
    const Record &record;
    const ChoiceLists &choices;
    Report &report;

    void error(ErrorCode code, QStringView column, QStringList facts = {}) const;
    void warning(ErrorCode code, QStringView column, QStringList facts = {}) const;
    /// Refuses parameters other than these.
    bool accept(const Parameters &parameters, const QStringList &keys) const;
    /// Refuses a parameter whose value is none of these.
    bool acceptValue(const Parameters &parameters, const QString &key,
                     const QStringList &values) const;
    bool acceptWhole(const Parameters &parameters, const QString &key) const;
    bool acceptNumber(const Parameters &parameters, const QString &key) const;
    void refuseValue(const Parameters &parameters, const QString &key) const;
};

/// What a type does with its parameters, default and appearance, beyond what QuestionTypes says.
void applyQuestionRules(Element &question, const RuleContext &context);

void applyAuditRules(Element &audit, const RuleContext &context);
void applySelectRules(Element &select, bool namesColumns, const RuleContext &context);
void applyRangeRules(Element &range, const RuleContext &context);

} // namespace saltbush::xlsform
