// SPDX-License-Identifier: GPL-3.0-or-later
// Where groups, repeats and loops end: the part of SurveyReader that closes what is open.
#include "core/xlsform/Codes.h"
#include "core/xlsform/LoopExpander.h"
#include "core/xlsform/SheetNames.h"
#include "core/xlsform/SurveyReader.h"
#include "core/xlsform/TypeWords.h"

#include <algorithm>

namespace saltbush::xlsform
{

/// What does not fit is said once: where what is open lacks its end, if the row ends something
/// around it; else here.
void SurveyReader::end(const Record &record, const TypeCell &cell)
{
    if (record.values.find(u"bind") && record.values.find(u"bind")->contains(u"entities:saveto"))
        error(code::saveToGroup, record, u"bind");
    const auto isOfThatType = [&](const Level &level) { return level.type == cell.type; };
    const bool endsAny = std::any_of(m_levels.begin() + 1, m_levels.end(), isOfThatType);
    while (endsAny && m_levels.back().type != cell.type) {
        const Element &open = *m_levels.back().element;
        m_report.error(code::unmatchedBegin, surveySheet, open.row, 0,
                       {m_levels.back().type, open.name});
        close();
    }
    if (endsAny)
        return close();
    if (m_levels.size() == 1)
        return error(code::unmatchedEnd, record, u"type", {cell.type});
    Level &level = m_levels.back();
    error(code::wrongEnd, record, u"type",
          {level.type, level.element->name, QString::number(level.element->row)});
    level.hasWrongEnd = true;
}

void SurveyReader::close()
{
    const Level level = std::move(m_levels.back());
    m_levels.pop_back();
    m_inTableList = false;
    if (const ChoiceList *list = m_form.choices.find(level.loopList);
        list && level.type == QStringLiteral("loop"))
        expandLoop(*level.element, *list);
}

/// "End group" and "end group work" are no types, and it is plain what they were to do: nothing
/// else is said of what they leave open.
bool SurveyReader::endsAllTheSame(const Record &record, const TypeCell &cell)
{
    const QString meant = cell.kind == TypeCell::Kind::Question && !QuestionType::find(cell.type)
        ? meantType(cell.text)
        : QString();
    if (!meant.startsWith(QStringLiteral("end ")))
        return false;
    error(code::unknownType, record, u"type", {cell.text, meant});
    if (m_levels.size() > 1 && m_levels.back().type == meant.section(u' ', 1))
        close();
    return true;
}

void SurveyReader::closeAll()
{
    for (auto level = m_levels.rbegin(); level + 1 != m_levels.rend(); ++level)
        if (!level->hasWrongEnd)
            m_report.error(code::unmatchedBegin, surveySheet, level->element->row, 0,
                           {level->type, level->element->name});
}

} // namespace saltbush::xlsform
