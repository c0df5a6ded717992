// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/AuditWishes.h"
#include "core/form/Bind.h"
#include "core/form/Control.h"

#include <span>

namespace saltbush::form
{

inline constexpr ErrorCode notXml{"form.not-xml"};
inline constexpr ErrorCode notAForm{"form.not-a-form"};
inline constexpr ErrorCode badExpression{"form.bad-expression"};
inline constexpr ErrorCode unknownNode{"form.unknown-node"};
inline constexpr ErrorCode unknownLanguage{"form.unknown-language"};
inline constexpr ErrorCode missingInstance{"form.missing-instance"};
inline constexpr ErrorCode dependencyCycle{"form.dependency-cycle"}; ///< [way around it…]
/// Between the paths of such a way.
inline const QString circleArrow = QStringLiteral(" → ");
inline constexpr ErrorCode tooLarge{"form.too-large"};
inline constexpr ErrorCode unknownType{"form.unknown-type"}; ///< warning: read as string
inline constexpr ErrorCode unknownText{"form.unknown-text"}; ///< warning: an itext id without text
inline constexpr ErrorCode duplicateText{"form.duplicate-text"}; ///< warning: the first one counts
inline constexpr ErrorCode unknownEvent{
    "form.unknown-event"}; ///< or one that cannot happen there: a warning
inline constexpr ErrorCode badControl{"form.bad-control"};       ///< facts: element, what it lacks
inline constexpr ErrorCode badSubmission{"form.bad-submission"}; ///< fact: the method
inline constexpr ErrorCode badInstance{"form.bad-instance"}; ///< an attachment that is not readable
inline constexpr ErrorCode unknownEntities{"form.unknown-entities-version"}; ///< fact: the version

/// What a node that was not answered carries: saltbush:nonresponse="refused"; and, in drafts, an
/// occurrence beyond its repeat's count: saltbush:aside="true". Always in Names.
inline constexpr auto saltbushUri = "urn:saltbush:xforms:1";

/// One node of the model: an element of the primary instance, once, however often it repeats.
/// Parents come before their children in FormDefinition::nodes().
///
/// An attribute has a node of its own only where a bind or an action names it
/// ("/data/meta/entity/@id"): isAttribute is set, it knows its parent, and it is not among its
/// parent's children.
struct ModelNode
{
    xpath::NameId name = xpath::noName;
    ModelIndex parent = noModel;
    std::vector<ModelIndex> children;
    QString path; ///< "/data/group/q", without positions
    /// In instanceTemplate; where only a repeat's template has it, in that template's tree.
    xpath::NodeId templateNode = xpath::noNode;
    bool isRepeat = false;
    bool isLeaf = true;
    bool isAttribute = false;
    ControlIndex control = noControl; ///< its question, group or repeat, if it has one
    Bind bind;
};

/// <setvalue> (and odk:setgeopoint, odk:recordaudio as kinds): what to do when an event comes.
struct Action
{
    QString kind;       ///< "setvalue", "setgeopoint", "recordaudio"
    QStringList events; ///< odk-instance-first-load, odk-instance-load, odk-new-repeat,
                        ///< xforms-value-changed
    ModelIndex target = noModel;
    std::optional<xpath::Expression> place; ///< where a predicate picks among its occurrences
    /// The node whose control holds the action; noModel: the model's. Of odk-new-repeat it is the
    /// repeat's, or that of a group in it.
    ModelIndex trigger = noModel;
    std::optional<xpath::Expression> value;
    QString literal;                    ///< where there is no value attribute
    QHash<QString, QString> parameters; ///< its other attributes (odk:quality)
};

/// <submission> and the rest that goes along with a finished form.
struct Submission
{
    QString action, method, publicKey;
    QHash<QString, QString> extra;
};

/// What a new occurrence of a repeat is copied from.
struct RepeatTemplate
{
    std::shared_ptr<const xpath::Tree> tree;
    xpath::NodeId node = xpath::noNode;
    std::size_t nodes = 0; ///< in it, itself included
};

/// A questionnaire, read once from XForm XML and never changed: shared by any number of interviews
/// and threads. Names() is complete after reading, but an interview's own trees may add to a copy.
class FormDefinition
{
public:
    QString title, id, version;
    QString rootName;
    QString primaryInstanceId; ///< <instance id="…"> of the primary instance; mostly empty
    QStringList bodyClasses;   ///< words of <h:body class="pages theme-grid">
    QString entitiesVersion;   ///< entities:entities-version of the model
    QHash<QString, QString> namespaces; ///< prefix → URI, as the document declares them

    std::shared_ptr<xpath::Names> names;
    /// Primary instance, repeats as first given. A default namespace is kept as an attribute named
    /// "xmlns"; names without a prefix are in no namespace, whatever the default one is.
    std::shared_ptr<const xpath::Tree> instanceTemplate;
    /// Repeat model node → subtree to copy for a new one (jr:template, else the first occurrence
    /// without its values).
    QHash<ModelIndex, RepeatTemplate> repeatTemplates;
    QHash<QString, std::shared_ptr<const xpath::Tree>> secondaryInstances; ///< id → content
    QHash<QString, QString> externalInstances; ///< id → src (jr://file/…) still to be loaded
    Translations translations;
    std::vector<Action> actions;
    Submission submission;
    std::optional<AuditWishes> audit; ///< of its meta/audit

    [[nodiscard]] const ModelNode &node(ModelIndex index) const { return m_nodes[index]; }
    [[nodiscard]] std::span<const ModelNode> nodes() const { return m_nodes; }
    [[nodiscard]] const Control &control(ControlIndex index) const { return m_controls[index]; }
    [[nodiscard]] std::span<const Control> controls() const { return m_controls; }
    /// Top-level controls in order.
    [[nodiscard]] const std::vector<ControlIndex> &body() const { return m_body; }
    /// From "/data/group/q" (positions are ignored); noModel where there is none.
    [[nodiscard]] ModelIndex find(const QString &path) const;

private:
    friend class FormBuilder; ///< the reader's last step
    std::vector<ModelNode> m_nodes;
    std::vector<Control> m_controls;
    std::vector<ControlIndex> m_body;
    QHash<QString, ModelIndex> m_byPath;
};

/// "/data/rep[2]/q" → "/data/rep/q": a place in an instance as a place in the model.
[[nodiscard]] QString withoutPositions(const QString &path);

using SharedForm = std::shared_ptr<const FormDefinition>;

} // namespace saltbush::form
