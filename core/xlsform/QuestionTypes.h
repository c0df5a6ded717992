// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saltbush::xlsform
{

/// What a type of question becomes in the XForm. All texts live for ever.
struct QuestionType
{
    enum class Family {
        Plain,  ///< nothing but control and bind
        Select, ///< needs a list
        Range,
        Geo,
        Osm,
        Secondary ///< adds an instance, no question
    };

    QString name;
    Family family = Family::Plain;
    QString control;   ///< element of the body; empty: none
    QString mediaType; ///< of an upload
    QString bindType;  ///< empty: the bind says no type
    QString preload;
    QString preloadParams;
    bool readOnly = false;
    QString constraint;
    QString hint;

    /// Shown to the person; a trigger there can react to a change.
    [[nodiscard]] bool hasControl() const
    {
        return !control.isEmpty() && control != QLatin1String("action");
    }

    /// nullptr where the type is unknown.
    [[nodiscard]] static const QuestionType *find(const QString &name);
};

} // namespace saltbush::xlsform
