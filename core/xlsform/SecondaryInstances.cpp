// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/SecondaryInstances.h"

#include "core/xlsform/Codes.h"
#include "core/xlsform/SheetNames.h"
#include "core/xlsform/TypeCell.h"

#include <QHash>
#include <QRegularExpression>

namespace saltbush::xlsform
{

namespace
{

const QString expressionAttributes[] = {QStringLiteral("calculate"), QStringLiteral("constraint"),
                                        QStringLiteral("readonly"), QStringLiteral("required"),
                                        QStringLiteral("relevant")};

class Collector
{
public:
    explicit Collector(Report &report) : m_report(report) { }

    void visit(const Element &element)
    {
        if (element.kind == Element::Kind::Secondary)
            return addExternal(element);
        if (!element.isQuestion() && !element.isSection())
            return;
        const std::vector<QString> expressions = this->expressions(element);
        for (const QString &expression : expressions) {
            addPulldata(element, expression);
            m_usesLastSaved = m_usesLastSaved || (element.isQuestion() && hasLastSaved(expression));
        }
        if (element.isQuestion() && element.question->family == QuestionType::Family::Select)
            addFile(element);
    }

    std::vector<SecondaryInstance> finish(const ChoiceLists &lists)
    {
        if (m_usesLastSaved)
            add({QStringLiteral("__last-saved"), QStringLiteral("jr://instance/last-saved")}, 0);
        for (const auto &list : lists.all()) {
            if (!list->isSearched)
                add({list->name, {}, list.get()}, 0);
        }
        return std::move(m_instances);
    }

private:
    static std::vector<QString> expressions(const Element &element)
    {
        std::vector<QString> texts;
        for (const QString &attribute : expressionAttributes)
            texts.push_back(element.bind.textOf(attribute));
        if (element.isQuestion()) {
            texts.push_back(element.choiceFilter.text());
            texts.push_back(element.defaultValue.text());
        }
        return texts;
    }

    void add(SecondaryInstance instance, int row)
    {
        instance.row = row;
        if (!m_index.contains(instance.id)) {
            m_index.insert(instance.id, m_instances.size());
            m_instances.push_back(std::move(instance));
            return;
        }
        const SecondaryInstance &known = m_instances[m_index.value(instance.id)];
        if (known.source != instance.source)
            m_report.error(code::instanceConflict, surveySheet, row, 0,
                           {instance.id, known.source, instance.source});
    }

    void addExternal(const Element &element)
    {
        const bool isCsv = element.type == QStringLiteral("csv-external");
        const QString source =
            (isCsv ? QStringLiteral("jr://file-csv/%1.csv") : QStringLiteral("jr://file/%1.xml"))
                .arg(element.name);
        if (m_external.contains(element.name))
            m_report.error(code::instanceConflict, surveySheet, element.row, 0,
                           {element.name, m_external.value(element.name), source});
        m_external.insert(element.name, source);
        add({element.name, source}, element.row);
    }

    void addPulldata(const Element &element, const QString &expression)
    {
        if (!expression.contains(QStringLiteral("pulldata(")))
            return;
        static const QRegularExpression call(QStringLiteral("pulldata\\s*\\(\\s*(.*?),"));
        for (auto matches = call.globalMatch(expression); matches.hasNext();) {
            QString file = matches.next().captured(1);
            file = file.remove(u'\'').remove(u'"').trimmed();
            add({file, QStringLiteral("jr://file-csv/%1.csv").arg(file)}, element.row);
        }
    }

    void addFile(const Element &element)
    {
        const QString ending = attachedListEnding(element.itemset);
        if (ending.isEmpty() || element.usesSearch)
            return;
        const QString folder =
            ending == QStringLiteral(".csv") ? QStringLiteral("file-csv") : QStringLiteral("file");
        add({element.itemset.chopped(ending.size()),
             QStringLiteral("jr://%1/%2").arg(folder, element.itemset)},
            element.row);
    }

    Report &m_report;
    std::vector<SecondaryInstance> m_instances;
    QHash<QString, std::size_t> m_index;
    QHash<QString, QString> m_external; ///< name → source
    bool m_usesLastSaved = false;
};

void writeChoice(const ChoiceList &list, std::size_t index, XmlWriter &writer)
{
    const Choice &choice = list.choices[index];
    writer.open(QStringLiteral("item"));
    if (list.needsItext)
        writer.text(QStringLiteral("itextId"), QStringLiteral("%1-%2").arg(list.name).arg(index));
    writer.text(QStringLiteral("name"), choice.name);
    if (!list.needsItext && choice.label.isText())
        writer.text(QStringLiteral("label"), choice.label.text());
    for (const Value::Part &part : choice.extra.parts())
        writer.text(part.name, part.value.text());
    if (!choice.smsOption.isEmpty())
        writer.text(QStringLiteral("sms_option"), choice.smsOption);
    writer.close();
}

} // namespace

std::vector<SecondaryInstance> secondaryInstances(const Form &form, Report &report)
{
    Collector collector(report);
    form.root.visit([&](const Element &element) { collector.visit(element); });
    return collector.finish(form.choices);
}

void writeSecondaryInstances(const std::vector<SecondaryInstance> &instances, XmlWriter &writer)
{
    const QString tag = QStringLiteral("instance");
    const QString id = QStringLiteral("id");
    for (const SecondaryInstance &instance : instances) {
        if (!instance.list) {
            writer.empty(tag, {{id, instance.id}, {QStringLiteral("src"), instance.source}});
            continue;
        }
        writer.open(tag, {{id, instance.id}});
        writer.open(QStringLiteral("root"));
        for (std::size_t i = 0; i < instance.list->choices.size(); ++i)
            writeChoice(*instance.list, i, writer);
        writer.close();
        writer.close();
    }
}

} // namespace saltbush::xlsform
