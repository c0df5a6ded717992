// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/InterviewReading.h"

#include "core/dataset/FormVariables.h"
#include "core/dataset/Labels.h"
#include "core/form/InstanceXml.h"

#include <QRegularExpression>

namespace saltbush::dataset
{

namespace
{

class Reader
{
public:
    Reader(const form::FormDefinition &form, const xpath::Tree &tree, InterviewReading &reading)
        : m_form(form)
        , m_tree(tree)
        , m_reading(reading)
        , m_nonresponse(form.names->find(QStringLiteral("nonresponse"),
                                         QString::fromLatin1(form::saltbushUri)))
    {
    }

    void walk(xpath::NodeId element, form::ModelIndex index, int depth);
    void fillQuotes();

private:
    void addHeading(const form::ModelNode &node, xpath::NodeId element, int depth, int occurrence);
    void addQuestion(const form::ModelNode &node, xpath::NodeId leaf, int depth);

    const form::FormDefinition &m_form;
    const xpath::Tree &m_tree;
    InterviewReading &m_reading;
    xpath::NameId m_nonresponse;
    std::map<QString, QString> m_values; ///< path without positions → the first value
};

void Reader::walk(xpath::NodeId element, form::ModelIndex index, int depth)
{
    std::map<form::ModelIndex, int> positions;
    for (auto child = m_tree.firstChild(element); child != xpath::noNode;
         child = m_tree.next(child)) {
        if (m_tree.kind(child) != xpath::NodeKind::Element)
            continue;
        const auto &children = m_form.node(index).children;
        const auto at = std::ranges::find(children, m_tree.name(child),
                                          [&](form::ModelIndex i) { return m_form.node(i).name; });
        if (at == children.end())
            continue;
        const form::ModelNode &node = m_form.node(*at);
        if (node.isLeaf) {
            m_values.emplace(node.path, m_tree.stringValue(child));
            addQuestion(node, child, depth);
            continue;
        }
        const bool isShown = node.control != form::noControl;
        if (isShown)
            addHeading(node, child, depth, node.isRepeat ? ++positions[*at] : 0);
        walk(child, *at, depth + (isShown ? 1 : 0));
    }
}

void Reader::addHeading(const form::ModelNode &node, xpath::NodeId element, int depth,
                        int occurrence)
{
    const form::Control *control = &m_form.control(node.control);
    LabelByLanguage labels = labelsOf(m_form, control->label);
    // A repeat mostly has its words on the group around it.
    if (labels.empty() && node.isRepeat && control->parent != form::noControl)
        labels = labelsOf(m_form, m_form.control(control->parent).label);
    if (!labels.empty() || node.isRepeat)
        m_reading.lines.push_back({.isHeading = true,
                                   .depth = depth,
                                   .occurrence = occurrence,
                                   .path = m_tree.path(element),
                                   .labels = std::move(labels)});
}

void Reader::addQuestion(const form::ModelNode &node, xpath::NodeId leaf, int depth)
{
    if (node.control == form::noControl || !kindOf(m_form, node))
        return;
    const form::Control &control = m_form.control(node.control);
    ReadLine line{.depth = depth,
                  .path = m_tree.path(leaf),
                  .labels = labelsOf(m_form, control.label),
                  .value = m_tree.stringValue(leaf)};
    line.isAcknowledged = control.kind == form::ControlKind::Trigger && !line.value.isEmpty();
    if (m_nonresponse != xpath::noName)
        if (const auto reason = m_tree.attribute(leaf, m_nonresponse); reason != xpath::noNode)
            line.nonresponse = m_tree.value(reason);
    const auto choices = choicesOf(m_form, control);
    if (!choices.empty())
        for (const QString &code : line.value.split(u' ', Qt::SkipEmptyParts)) {
            const auto choice = std::ranges::find(choices, code, &CodeLabel::code);
            line.chosen.push_back(choice == choices.end() ? CodeLabel{code, {}} : *choice);
        }
    m_reading.lines.push_back(std::move(line));
}

/// "[ /data/name ]", as labelsOf() writes what a text quotes, becomes what was answered there.
void Reader::fillQuotes()
{
    static const QRegularExpression quote(QStringLiteral("\\[\\s*(/[\\w/:.-]+)\\s*\\]"));
    for (ReadLine &line : m_reading.lines)
        for (auto &[language, label] : line.labels) {
            auto match = quote.match(label);
            while (match.hasMatch()) {
                const auto value = m_values.find(match.captured(1));
                const QString words = value == m_values.end() ? QString() : value->second;
                label.replace(match.capturedStart(), match.capturedLength(), words);
                match = quote.match(label, match.capturedStart() + words.size());
            }
        }
}

void addRemarks(const record::InterviewContent &content, InterviewReading &reading)
{
    std::map<QString, ReadLine *> byPath;
    for (ReadLine &line : reading.lines)
        byPath[line.path] = &line;
    const auto at = [&](const QString &path) {
        const auto found = byPath.find(path);
        return found == byPath.end() ? nullptr : found->second;
    };
    for (const record::Comment &comment : content.comments) {
        ReadLine *line = at(comment.node);
        (line ? line->comments : reading.comments) << comment.text;
    }
    for (const record::Flag &flag : content.flags)
        if (ReadLine *line = at(flag.node)) {
            line->isFlagged = true;
            line->flag = flag.reason;
        }
    for (const record::AnswerLanguage &answer : content.languages)
        if (ReadLine *line = at(answer.node))
            line->language = answer.language;
}

} // namespace

Result<InterviewReading> InterviewReading::of(const form::FormDefinition &form,
                                              const record::InterviewContent &content)
{
    SALTBUSH_TRY_ASSIGN(const xpath::Tree tree, form::readInstance(form, content.submissionXml));
    InterviewReading reading{.formTitle = form.title, .languages = languagesOf(form)};
    if (tree.root() != xpath::noNode) {
        Reader reader(form, tree, reading);
        reader.walk(tree.root(), 0, 0);
        reader.fillQuotes();
    }
    addRemarks(content, reading);
    return reading;
}

} // namespace saltbush::dataset
