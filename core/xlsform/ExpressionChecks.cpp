// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/ExpressionChecks.h"

#include "core/form/ExpressionError.h"
#include "core/form/FormDefinition.h"
#include "core/xlsform/Element.h"
#include "core/xlsform/SheetNames.h"
#include "core/xpath/Expression.h"

#include <QRegularExpression>

namespace saltbush::xlsform
{

namespace
{

class ExpressionChecker
{
public:
    ExpressionChecker(const xpath::FunctionSet &functions, Report &report)
        : m_functions(functions)
        , m_report(report)
    {
    }

    void check(const Element &element)
    {
        static const QStringList binds{QStringLiteral("relevant"), QStringLiteral("constraint"),
                                       QStringLiteral("calculate"), QStringLiteral("required"),
                                       QStringLiteral("readonly")};
        if (element.row == 0)
            return; // generated
        for (const QString &name : binds)
            if (const Value *value = element.bind.find(name))
                check(element, name, *value);
        if (const Value *count = element.control.find(u"jr:count"))
            check(element, QStringLiteral("repeat_count"), *count);
        if (element.isDynamic)
            check(element, QStringLiteral("default"), element.defaultValue);
        check(element, QStringLiteral("choice_filter"), element.choiceFilter);
    }

private:
    void check(const Element &element, const QString &name, const Value &value)
    {
        if (!value.isText())
            return;
        const auto parsed = xpath::Expression::parse(withPaths(value.text()), m_names, m_functions);
        if (parsed)
            return;
        m_report.error(form::badExpression, surveySheet, element.row, value.column(),
                       form::expressionFacts(name, value.text(), parsed.error()));
    }

    /// `${name}` stands for a path as long as itself, whatever it names.
    static QString withPaths(QString text)
    {
        static const QRegularExpression reference(QStringLiteral(R"(\$\{([^}]+)\})"));
        for (auto each = reference.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            text.replace(match.capturedStart(), match.capturedLength(),
                         QStringLiteral(" /") + QString(match.capturedLength(1), u'x') + u' ');
        }
        return text;
    }

    const xpath::FunctionSet &m_functions;
    Report &m_report;
    std::shared_ptr<xpath::Names> m_names = std::make_shared<xpath::Names>();
};

} // namespace

void checkExpressions(const Form &form, const xpath::FunctionSet &functions, Report &report)
{
    ExpressionChecker checker(functions, report);
    form.root.visit([&](const Element &element) { checker.check(element); });
}

} // namespace saltbush::xlsform
