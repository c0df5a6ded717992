// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/ExpressionChecks.h"

#include "core/form/ExpressionError.h"
#include "core/form/FormDefinition.h"
#include "core/xlsform/MeaningChecks.h"
#include "core/xlsform/References.h"
#include "core/xlsform/SheetNames.h"
#include "core/xlsform/Spelling.h"
#include "core/xpath/Expression.h"

#include <QRegularExpression>

namespace saltbush::xlsform
{

namespace
{

class ExpressionChecker
{
public:
    ExpressionChecker(const Form &form, const xpath::FunctionSet &functions, Report &report)
        : m_functions(functions)
        , m_report(report)
        , m_meanings(form, functions, report)
    {
    }

    void check(const Element &element)
    {
        static const QStringList binds{QStringLiteral("relevant"), QStringLiteral("constraint"),
                                       QStringLiteral("calculate"), QStringLiteral("required"),
                                       QStringLiteral("readonly")};
        if (element.row == 0) {
            m_generated = &element;
            return;
        }
        for (const QString &name : binds)
            if (const Value *value = element.bind.find(name))
                check({element, name, *value, element.row});
        if (element.kind == Element::Kind::Repeat)
            checkCount(element);
        if (element.isDynamic)
            check({element, QStringLiteral("default"), element.defaultValue, element.row});
        check({element, QStringLiteral("choice_filter"), element.choiceFilter, element.row});
    }

private:
    /// A count that is more than a reference was given a question of its own right before the
    /// repeat.
    void checkCount(const Element &repeat)
    {
        static const QString column = QStringLiteral("repeat_count");
        if (const Value *count = repeat.control.find(u"jr:count"))
            check({repeat, column, *count, repeat.row});
        const Value *count = m_generated ? m_generated->bind.find(u"calculate") : nullptr;
        if (count && m_generated->name == repeat.name + QStringLiteral("_count"))
            check({*m_generated, column, *count, repeat.row});
    }

    void check(const ExpressionCell &cell)
    {
        const QString &text = cell.value.text();
        if (!cell.value.isText() || hasBrokenReference(text))
            return; // that has been said
        const auto parsed = xpath::Expression::parse(withPaths(text), m_names, m_functions);
        if (parsed)
            m_meanings.check(cell, *parsed, *m_names);
        else
            m_report.error(form::badExpression, surveySheet, cell.row, cell.value.column(),
                           factsOf(cell, parsed.error()));
    }

    /// In the words of the sheet, and with the function that was probably meant.
    QStringList factsOf(const ExpressionCell &cell, const Error &error) const
    {
        static const QHash<QString, QString> heads{
            {QStringLiteral("calculate"), QStringLiteral("calculation")},
            {QStringLiteral("readonly"), QStringLiteral("read_only")}};
        QStringList facts =
            form::expressionFacts(heads.value(cell.column, cell.column), cell.value.text(), error);
        if (error.code == xpath::unknownFunction && m_report.mayGuess())
            return withGuess(facts, probablyMeant(error.facts.value(0), m_functions.names()));
        return facts;
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
    MeaningChecks m_meanings;
    const Element *m_generated = nullptr; ///< the last one that no row is of
    std::shared_ptr<xpath::Names> m_names = std::make_shared<xpath::Names>();
};

} // namespace

void checkExpressions(const Form &form, const xpath::FunctionSet &functions, Report &report)
{
    ExpressionChecker checker(form, functions, report);
    form.root.visit([&](const Element &element) { checker.check(element); });
}

} // namespace saltbush::xlsform
