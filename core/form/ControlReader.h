// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/ActionReader.h"
#include "core/form/FileChoices.h"
#include "core/form/TextReader.h"

namespace saltbush::form
{

/// Reads the body: controls in groups and repeats, their texts, choices and actions (ODK XForms,
/// "Body"). Elements it does not know are passed by, but what they hold is read.
class ControlReader
{
public:
    ControlReader(FormReading &reading, TextReader &texts, const BindReader &binds,
                  ActionReader &actions, SecondaryInstances &instances)
        : m_reading(reading)
        , m_texts(texts)
        , m_binds(binds)
        , m_actions(actions)
        , m_fileChoices(reading, instances)
    {
    }

    void readBody(pugi::xml_node body);

private:
    /// Where in the body we are: the control around, and the node that relative refs start from.
    struct Position
    {
        ControlIndex parent = noControl;
        ModelIndex context = 0;
    };

    void readChildren(pugi::xml_node element, Position position);
    void readControl(pugi::xml_node element, ControlKind kind, Position position);
    bool findNode(Control &control, pugi::xml_node element, Position position);
    void readParameters(Control &control, pugi::xml_node element);
    void readRepeat(Control &control, pugi::xml_node element, const QString &path);
    void readChoices(Control &control, pugi::xml_node element, const QString &path);
    void readPlaces(Control &control, pugi::xml_node element, const QString &path);
    void readTags(Control &control, pugi::xml_node element, const QString &path);
    void readItem(Control &control, pugi::xml_node item, const QString &path);
    void readItemset(Control &control, pugi::xml_node itemset, const QString &path);
    void readItemsetLabel(Itemset &itemset, pugi::xml_node label, const QString &path);
    void check(const Control &control, pugi::xml_node element, const QString &path);
    void checkRange(const Control &control, pugi::xml_node element, const QString &path);
    void claimNode(ControlIndex index);

    FormReading &m_reading;
    TextReader &m_texts;
    const BindReader &m_binds;
    ActionReader &m_actions;
    FileChoices m_fileChoices;
};

/// The words of an appearance; search('a b', …) is one word.
[[nodiscard]] QStringList appearanceWords(const QString &appearance);

} // namespace saltbush::form
