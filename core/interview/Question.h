// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/form/FormDefinition.h"
#include "core/form/Markdown.h"

namespace saltbush::interview
{

/// A text as it is shown: holes filled. May hold Markdown and the few HTML tags of FORMS.md.
struct ShownText
{
    QString text;
    QString language;               ///< the one it is in
    bool isFallback = false;        ///< the language asked for has none: this is the form's default
    form::TextOutputs outputs = {}; ///< what of it are answers
    QHash<QString, QString> media = {}; ///< "image", "big-image", "audio", "video" → jr:// URI
};

struct Choice
{
    QString value;
    ShownText label;
    bool isSelected = false;
    QString geometry = {}; ///< "lat lon alt acc", several of them with ";"; of what a map shows
    /// How a map draws it: "marker-color", "marker-symbol", "stroke", "stroke-width", "fill".
    QHash<QString, QString> drawing = {};
};

/// Everything a screen needs of one question at one moment; a value, safe to keep.
struct Question
{
    xpath::NodeId node = xpath::noNode;
    QString path;
    form::ControlIndex control = form::noControl;
    form::ControlKind kind = form::ControlKind::Input;
    form::DataType type = form::DataType::String;
    QStringList appearance;
    QHash<QString, QString> parameters; ///< of an upload also "max-pixels" and "quality"
    ShownText label, hint, guidance;
    ShownText noApp; ///< the form's words where the program that it asks for is not there
    QString value;
    QString nonresponse; ///< reason given, or empty
    QStringList nonresponseAllowed;
    std::vector<Choice> choices; ///< of a range: the values that have a label of their own
    std::vector<Choice> places;  ///< to see beside a place, line or shape ("reference-geometry")
    std::vector<Choice> tags;    ///< that a file from OpenStreetMap is to have; values are keys
    bool isRelevant = true, isRequired = false, isReadOnly = false;
};

/// Why a question cannot stay as it is.
struct Violation
{
    xpath::NodeId node = xpath::noNode;
    QString path;
    ErrorCode code;    ///< requiredMissing, constraintViolated, wrongType, offScale, rankIncomplete
    ShownText message; ///< the form's own words, or empty: then app has some
};

} // namespace saltbush::interview
