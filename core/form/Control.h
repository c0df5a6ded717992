// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormText.h"

namespace saltbush::form
{

/// Index of a node of the model (FormDefinition::node); the model's root is 0.
using ModelIndex = std::uint32_t;
inline constexpr ModelIndex noModel = UINT32_MAX;
/// Index of a control of the body (FormDefinition::control).
using ControlIndex = std::uint32_t;
inline constexpr ControlIndex noControl = UINT32_MAX;

enum class ControlKind {
    Input,
    SelectOne,
    SelectMultiple,
    Rank,
    Range,
    Trigger,
    Upload,
    Group,
    Repeat
};

/// A choice written in the body.
struct Item
{
    QString value;
    TextSource label;
};

/// Of choices that are looked up in an attached file by search() or a query: where their labels
/// are.
struct FileList
{
    QString id;         ///< of the instance that the file is read into
    TextSource columns; ///< the names of the columns that make a label; empty: "label"
};

/// Choices taken from an instance (<itemset nodeset="…">): nodes, then value and label below each.
struct Itemset
{
    xpath::Expression nodeset;
    xpath::Expression value; ///< relative to an item node
    std::optional<xpath::Expression> label;
    std::optional<FileList> file; ///< then each value counts once
    std::size_t place = 0;        ///< how many written choices come before
    bool labelIsItextId = false;  ///< label is jr:itext(path): the value is an id in Translations
};

/// One control of the body: a question, or a group or repeat that holds others.
struct Control
{
    ControlKind kind = ControlKind::Input;
    ModelIndex node = noModel; ///< noModel: a group without a ref
    ControlIndex parent = noControl;
    std::vector<ControlIndex> children;
    TextSource label;
    TextSource hint;        ///< its guidance is the "guidance" form of the same text
    QStringList appearance; ///< words
    QHash<QString, QString>
        parameters;          ///< start end step rows mediatype autoplay accuracyThreshold …
    std::vector<Item> items; ///< of an upload of osm/*: the tags that it asks for
    std::optional<Itemset> itemset;               ///< of an input: places to see beside it
    std::optional<xpath::Expression> repeatCount; ///< of a repeat: jr:count, relative to its node
    bool noAddRemove = false;                     ///< of a repeat: jr:noAddRemove
    int line = 0;

    [[nodiscard]] bool isContainer() const
    {
        return kind == ControlKind::Group || kind == ControlKind::Repeat;
    }
    [[nodiscard]] bool hasAppearance(const QString &word) const
    {
        return appearance.contains(word);
    }
};

} // namespace saltbush::form
