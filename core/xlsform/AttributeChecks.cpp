// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/AttributeChecks.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/FormWriter.h"
#include "core/xlsform/Names.h"
#include "core/xlsform/SheetNames.h"

#include <QSet>

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

const QString nonresponse = QStringLiteral("saltbush:nonresponse");
const QString saltbushPrefix = QStringLiteral("saltbush:");

class AttributeChecker
{
public:
    AttributeChecker(const Form &form, Report &report) : m_form(form), m_report(report)
    {
        const Attributes declared = namespaces(form);
        for (const auto &[name, uri] : declared.list())
            m_prefixes.insert(name.section(u':', 1));
        m_prefixes.insert(QStringLiteral("xml"));
        m_prefixes.insert(QStringLiteral("xmlns"));
    }

    void run()
    {
        m_form.root.visit([this](const Element &element) {
            for (const Value *group : {&element.bind, &element.control, &element.instance})
                checkNames(*group, QStringLiteral("survey"), element.row);
            checkPrefix(element.name, QStringLiteral("survey"), element.row, 0);
            checkReasons(element);
        });
        if (const Value *attributes = m_form.settings.find(u"attribute"))
            checkNames(*attributes, settingsSheet, 2);
        for (const auto &list : m_form.choices.all())
            checkColumns(*list);
    }

private:
    void checkNames(const Value &group, const QString &sheet, int row)
    {
        for (const Value::Part &part : group.parts())
            checkName(part, sheet, row);
    }

    void checkName(const Value::Part &part, const QString &sheet, int row)
    {
        if (!isXmlName(part.name))
            m_report.error(code::invalidColumnName, sheet, row, part.value.column(), {part.name});
        else
            checkPrefix(part.name, sheet, row, part.value.column());
    }

    void checkPrefix(const QString &name, const QString &sheet, int row, int column)
    {
        // What is wrong with a save_to is said where entities are read.
        if (name == QStringLiteral("entities:saveto"))
            return;
        const qsizetype colon = name.indexOf(u':');
        if (colon > 0 && !m_prefixes.contains(name.left(colon)))
            m_report.error(code::undeclaredPrefix, sheet, row, column, {name.left(colon)});
    }

    /// One finding per column is enough.
    void checkColumns(const ChoiceList &list)
    {
        for (const Choice &choice : list.choices) {
            for (const Value::Part &part : choice.extra.parts()) {
                if (m_columns.contains(part.name))
                    continue;
                m_columns.insert(part.name);
                checkName(part, choicesSheet, choice.row);
            }
        }
    }

    void checkReasons(const Element &element)
    {
        const Value *reasons = element.bind.find(nonresponse);
        if (!reasons)
            return;
        for (const QString &reason : reasons->text().split(u' ', Qt::SkipEmptyParts)) {
            if (nameLength(reason, 0) != reason.size())
                m_report.error(code::invalidReason, surveySheet, element.row, reasons->column(),
                               {reason});
        }
    }

    const Form &m_form;
    Report &m_report;
    QSet<QString> m_prefixes;
    QSet<QString> m_columns;
};

} // namespace

void checkAttributes(const Form &form, Report &report) { AttributeChecker(form, report).run(); }

bool usesSaltbushNamespace(const Form &form)
{
    bool uses = false;
    const auto look = [&uses](const Value &group) {
        const auto &parts = group.parts();
        uses = uses || std::any_of(parts.begin(), parts.end(), [](const Value::Part &part) {
                   return part.name.startsWith(saltbushPrefix);
               });
    };
    form.root.visit([&](const Element &element) {
        look(element.bind);
        look(element.control);
        look(element.instance);
    });
    if (const Value *attributes = form.settings.find(u"attribute"))
        look(*attributes);
    return uses;
}

} // namespace saltbush::xlsform
