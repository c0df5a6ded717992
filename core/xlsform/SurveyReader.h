// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Form.h"
#include "core/xlsform/Report.h"
#include "core/xlsform/SheetSet.h"
#include "core/xlsform/Table.h"
#include "core/xlsform/TypeCell.h"

#include <QSet>

#include <unordered_map>

namespace saltbush::xlsform
{

/// Turns the rows of the survey sheet into the tree of a form, row by row, and goes on after an
/// error so that the next one is found too.
class SurveyReader
{
public:
    /// The form knows its settings and lists already; its tree is what is made here.
    SurveyReader(Form &form, const SheetSet &sheets, const ChoiceLists &osmTags, Report &report);

    void read(const Table &survey);

    /// Questions of the meta block that stand on the survey sheet (audit).
    std::vector<std::unique_ptr<Element>> takeMeta() { return std::move(m_meta); }
    /// Some select has "or_other".
    [[nodiscard]] bool usesOther() const { return m_usesOther; }

private:
    /// A group, repeat or loop that is open.
    struct Level
    {
        Element *element = nullptr;
        QString type;
        QString loopList;
        bool hasWrongEnd = false; ///< another end stood where its own was to be
        /// Names in lower case → as written, with spaces between where they differ in case only.
        std::unordered_map<QString, QString> names;
    };

    /// What a cell of the column trigger waits for, until all questions are known.
    struct TriggerCell
    {
        QString name;
        int row = 0;
        int column = 0;
    };

    void readRow(const Record &record);
    void readTyped(const Record &record, const TypeCell &cell);
    bool isSkipped(const Record &record);
    void readSetting(const Record &record, const TypeCell &cell);
    void readAudit(const Record &record);
    void begin(const Record &record, const TypeCell &cell, const QString &name);
    void end(const Record &record, const TypeCell &cell);
    void close();
    bool endsAllTheSame(const Record &record, const TypeCell &cell);
    void readQuestion(const Record &record, const TypeCell &cell, const QString &name);
    void readSelect(const Record &record, const TypeCell &cell, Element &element);
    void finishSelect(const Record &record, const TypeCell &cell, std::unique_ptr<Element> element);
    bool joinTableList(const Record &record, const TypeCell &cell, Element &element);
    void addOther(const Record &record, const TypeCell &cell);
    void readOsm(const Record &record, const TypeCell &cell, Element &element);
    bool checkList(const Record &record, const TypeCell &cell);
    void sayNoChoices(const Record &record, const TypeCell &cell, const QString &sheet);
    [[nodiscard]] QString meantList(const QString &name) const;
    bool checkExternalList(const Record &record, const TypeCell &cell);
    void startTableList(const Record &record, Element &group);
    void addRepeatCount(Element &repeat);
    void closeAll();
    void checkTriggers();

    [[nodiscard]] QString readName(const Record &record, const TypeCell &cell);
    void checkName(const Record &record, const QString &name);
    void checkRepeatName(const Record &record, const QString &name);
    std::unique_ptr<Element> makeElement(const Record &record, const QString &name,
                                         const QString &type);
    [[nodiscard]] Parameters readParameters(const Record &record);
    [[nodiscard]] QStringList readTriggers(const Record &record);
    void readDefault(const Record &record, Element &element);
    void error(ErrorCode code, const Record &record, QStringView column, QStringList facts = {});
    void warning(ErrorCode code, const Record &record, QStringView column, QStringList facts = {});
    [[nodiscard]] bool isInRepeat() const;
    Element &top() { return *m_levels.back().element; }

    Form &m_form;
    const SheetSet &m_sheets;
    const ChoiceLists &m_osmTags;
    Report &m_report;
    std::vector<Level> m_levels;
    std::vector<std::unique_ptr<Element>> m_meta;
    QSet<QString> m_repeatNames;
    QSet<QString> m_questionNames;
    std::vector<TriggerCell> m_triggers;
    bool m_inTableList = false;
    QString m_tableList; ///< its list, once the first select of the group is met
    bool m_usesOther = false;
};

} // namespace saltbush::xlsform
