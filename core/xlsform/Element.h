// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/xlsform/Parameters.h"
#include "core/xlsform/QuestionTypes.h"
#include "core/xlsform/Value.h"

#include <memory>

namespace saltbush::xlsform
{

/// setvalue and its kin: what happens to a node at an event.
struct Action
{
    QString name;
    QString event;
    QString value;
    QString quality; ///< of odk:recordaudio
};

inline const QString setValue = QStringLiteral("setvalue");
inline const QString firstLoad = QStringLiteral("odk-instance-first-load");
inline const QString newRepeat = QStringLiteral("odk-new-repeat");
inline const QString valueChanged = QStringLiteral("xforms-value-changed");

/// One row of an osm sheet.
struct OsmTag
{
    QString name;
    Value label;
    int row = 0;
};

/// A node of the form that is being made: question, group, repeat, what belongs to an entity.
struct Element
{
    enum class Kind { Survey, Group, Repeat, Question, Secondary, Entity, Attribute, Label };

    Kind kind = Kind::Question;
    QString name;
    QString type;                           ///< in the words of QuestionTypes, or of TypeCell
    const QuestionType *question = nullptr; ///< of a Question
    int row = 0;                            ///< of the survey sheet; 0: generated

    Value label;
    Value hint;
    Value guidance;
    Value bind;
    Value control;
    Value instance;
    Value media;
    bool hasBind = false; ///< a bind is written, if only with its nodeset

    Value defaultValue;
    bool isDynamic = false; ///< the default is an expression
    Value choiceFilter;
    Parameters parameters;
    QString itemset; ///< list, file or ${repeat question}
    QString query;   ///< list of a select_one_external, or the column
    QStringList triggers;
    std::vector<Action> actions;
    std::vector<OsmTag> tags;

    bool isFlat = false;     ///< its node is left out of the instance
    bool hasBody = true;     ///< false: the meta block
    bool usesSearch = false; ///< a select with the search() appearance
    QString fixedValue;      ///< of an Attribute

    Element *parent = nullptr;
    std::vector<std::unique_ptr<Element>> children;
    QString path; ///< "/data/group/question"; see Paths

    Element &add(std::unique_ptr<Element> child);
    /// Makes it a question of a type: its bind, control and hint under what the row says.
    void become(const QuestionType &questionType);
    /// Shown in the body: not a bare calculation, and of a type that has a control.
    [[nodiscard]] bool isVisible() const;
    /// Only there to be computed, so that nobody can change it by hand.
    [[nodiscard]] bool isComputed() const;
    [[nodiscard]] bool isSection() const;
    [[nodiscard]] bool isQuestion() const { return kind == Kind::Question; }
    /// Label or media in several languages, or media at all: shown through itext.
    [[nodiscard]] bool labelNeedsItext() const;
    [[nodiscard]] const Element *nearestRepeat() const;
    /// Calls something for this and everything below, parents first.
    template <typename Visit>
    void visit(Visit &&visit) const
    {
        visit(*this);
        for (const auto &child : children)
            std::as_const(*child).visit(visit);
    }
};

} // namespace saltbush::xlsform
