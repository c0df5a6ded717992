// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/ModelTree.h"

namespace saltbush::interview
{

/// One model node that an expression reads, and how far it went for it: what it reads lies below
/// the same instance of `pivot` as the node that the expression belongs to.
struct Reading
{
    form::ModelIndex model = form::noModel;
    form::ModelIndex pivot = form::noModel;
    /// It picks among occurrences of a repeat it stands in, or its steps do not name what they
    /// reach: no order among the nodes can be right for that, so it takes no part in the order.
    bool unordered = false;

    friend bool operator==(const Reading &, const Reading &) = default;
    friend std::size_t qHash(const Reading &reading, std::size_t seed = 0)
    {
        return qHashMulti(seed, reading.model, reading.pivot, reading.unordered);
    }
};

/// Every node of the model that an expression of `context` reads. Where the steps do not say which
/// (wildcards, descendants, other axes), all that it could be.
[[nodiscard]] std::vector<Reading>
readingsOf(const ModelTree &tree, const xpath::Expression &expression, form::ModelIndex context);

/// The nodes that one reference's steps can lead to from `context`.
[[nodiscard]] std::vector<Reading> follow(const ModelTree &tree, const xpath::Reference &reference,
                                          form::ModelIndex context);

} // namespace saltbush::interview
