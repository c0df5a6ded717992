// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Origins.h"

#include "core/form/FormDefinition.h"
#include "core/xlsform/Form.h"
#include "core/xlsform/SecondaryInstances.h"
#include "core/xlsform/SheetNames.h"
#include "core/xlsform/Table.h"
#include "core/xlsform/TypeCell.h"

#include <QSet>

#include <algorithm>

namespace saltbush::xlsform
{

namespace
{

/// Collects where the rows and files of one form come from.
class Finder
{
public:
    Finder(const Table &survey, const QString &fileName)
        : m_fileName(fileName)
        , m_typeColumn(survey.columnOf({QStringLiteral("type")}))
    {
    }

    void visit(const Element &element)
    {
        if (element.row == 0)
            return;
        m_origins.rows.insert(
            element.path,
            {.file = m_fileName, .sheet = surveySheet, .row = element.row, .node = element.path});
        noteRule(element);
        if (element.kind == Element::Kind::Secondary) {
            for (const char *ending : {".csv", ".xml"})
                note(element.name + QLatin1String(ending), surveySheet, element.row, m_typeColumn);
        }
        if (!attachedListEnding(element.itemset).isEmpty())
            note(element.itemset, surveySheet, element.row, m_typeColumn);
        noteMedia(element.media, surveySheet, element.row);
    }

    void noteInstance(const SecondaryInstance &instance)
    {
        if (instance.row > 0)
            note(instance.source.section(u'/', -1), surveySheet, instance.row, 0);
    }

    void noteMedia(const Value &media, const QString &sheet, int row)
    {
        if (!media.text().isEmpty())
            note(media.text().section(u'/', -1), sheet, row, media.column());
        for (const Value::Part &part : media.parts())
            noteMedia(part.value, sheet, row);
    }

    Origins take() { return std::move(m_origins); }

private:
    /// Where an element has two rules, which of them closes a circle is for its author to see.
    void noteRule(const Element &element)
    {
        const int relevant = element.bind.columnOf(u"relevant");
        const int calculation = element.bind.columnOf(u"calculate");
        if (relevant == 0 || calculation == 0)
            m_origins.rules.insert(element.path, std::max(relevant, calculation));
    }

    void note(const QString &name, const QString &sheet, int row, int column)
    {
        if (!name.isEmpty() && !m_origins.files.contains(name))
            m_origins.files.insert(
                name, {.file = m_fileName, .sheet = sheet, .row = row, .column = column});
    }

    QString m_fileName;
    int m_typeColumn = 0;
    Origins m_origins;
};

/// "/data/a → /data/b → /data/a" → "a → b → a", where no two of them have one name.
QString namesOfCircle(const QString &circle)
{
    const QStringList paths = circle.split(form::circleArrow);
    QStringList names;
    for (const QString &path : paths)
        names << path.section(u'/', -1);
    const QSet<QString> different(names.begin(), names.end());
    const bool isPlain = different.size() == QSet<QString>(paths.begin(), paths.end()).size();
    return isPlain ? names.join(form::circleArrow) : circle;
}

} // namespace

Origins originsOf(const Form &form, const Table &survey,
                  const std::vector<SecondaryInstance> &instances, const QString &fileName)
{
    Finder finder(survey, fileName);
    form.root.visit([&finder](const Element &element) { finder.visit(element); });
    for (const SecondaryInstance &instance : instances)
        finder.noteInstance(instance);
    for (const auto &list : form.choices.all()) {
        for (const Choice &choice : list->choices)
            finder.noteMedia(choice.media, choicesSheet, choice.row);
    }
    return finder.take();
}

void locate(std::vector<Problem> &problems, const Origins &origins)
{
    for (Problem &problem : problems) {
        Error &error = problem.error;
        const bool isCircle = error.code == form::dependencyCycle && !error.facts.isEmpty();
        const int rule = isCircle ? origins.rules.value(error.place.node) : 0;
        if (isCircle)
            error.facts.first() = namesOfCircle(error.facts.first());
        const auto row = origins.rows.constFind(error.place.node);
        auto file = origins.files.constFind(error.facts.value(0));
        if (file == origins.files.constEnd()) // of form.bad-instance it is the second
            file = origins.files.constFind(error.facts.value(1).section(u'/', -1));
        if (row != origins.rows.constEnd())
            error.place = *row;
        else if (error.place.node.isEmpty() && file != origins.files.constEnd())
            error.place = *file;
        else
            error.place.row = 0; // a line of what was generated helps nobody
        if (rule > 0)
            error.place.column = rule;
    }
}

} // namespace saltbush::xlsform
