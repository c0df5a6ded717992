// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/ExpressionChecks.h"

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
        // A prefix that the settings sheet declares is no error; that is known later.
        if (parsed || parsed.error().code.name == "xpath.unknown-prefix")
            return;
        const Error &cause = parsed.error();
        m_report.error(form::badExpression, surveySheet, element.row, value.column(),
                       QStringList{name, cause.code.toString()} + cause.facts);
    }

    /// `${name}` stands for a path, whatever it names.
    static QString withPaths(QString text)
    {
        static const QRegularExpression reference(QStringLiteral(R"(\$\{[^}]*\})"));
        return text.replace(reference, QStringLiteral(" /x "));
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
