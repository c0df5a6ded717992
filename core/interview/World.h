// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Host.h"
#include "core/interview/Instance.h"
#include "core/xpath/EvaluationContext.h"
#include "core/xpath/IndexCache.h"

namespace saltbush::interview
{

/// What every expression of one interview may look at.
struct World
{
    form::SharedForm form;
    Host &host;
    Instance instance;
    QString language;

    /// The value at one node of the instance. An expression that cannot be evaluated must not end
    /// an interview: it counts as empty, and the error is kept for who asks (form check).
    [[nodiscard]] std::optional<xpath::Value> evaluate(const xpath::Expression &expression,
                                                       xpath::NodeId node) const;
    /// The same at a node of any tree, e.g. a choice, with current() at `current`.
    [[nodiscard]] std::optional<xpath::Value> evaluate(const xpath::Expression &expression,
                                                       xpath::NodeRef node,
                                                       xpath::NodeRef current) const;

    /// Something else that the form gets wrong while it runs, at one node.
    void noteError(Error error, xpath::NodeId node) const;

    /// The submission before this one; empty where there is none to see.
    [[nodiscard]] const xpath::Tree &lastSaved() const;

    /// A list beside the form: as attached, with the entities that the host knows of; or nullptr.
    [[nodiscard]] const xpath::Tree *list(const QString &id) const;

    [[nodiscard]] xpath::NodeRef ref(xpath::NodeId node) const { return {&instance.tree(), node}; }

    /// Look-ups in lists, kept between evaluations.
    std::unique_ptr<xpath::IndexCache> indexes = std::make_unique<xpath::IndexCache>();
    /// Asked for once, when something reads it.
    mutable QHash<QString, std::shared_ptr<const xpath::Tree>> lists = {};
    mutable std::optional<xpath::Tree> lastSavedTree = {};
    const xpath::Tree nothing = xpath::Tree(form->names);
    mutable xpath::Meter meter = {};                  ///< what all evaluations share
    mutable std::vector<Error> evaluationErrors = {}; ///< bounded; the first are the telling ones
};

/// An evaluation inside an interview: how the form's own functions find it.
class FormContext final : public xpath::EvaluationContext
{
public:
    FormContext(const World &world, xpath::NodeRef node, xpath::NodeRef current);

    [[nodiscard]] const xpath::Tree *instance(const QString &id) const override;

    const World &world;
};

} // namespace saltbush::interview
