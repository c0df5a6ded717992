// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/xpath/Value.h"

#include <functional>
#include <span>

namespace saltbush::xpath
{

class EvaluationContext;

/// The functions an expression may call, by name as written ("concat", "jr:choice-name").
/// FunctionSet::odk() is XPath 1.0 and ODK XForms; callers copy it and add their own.
class FunctionSet
{
public:
    using Implementation =
        std::function<Result<Value>(EvaluationContext &, std::span<const Value> arguments)>;
    struct Function
    {
        int minArguments = 0;
        int maxArguments = 0; ///< -1: any number
        bool isPure = true;   ///< same arguments, same value: may be folded at parse
        Implementation call;
        /// Reads the context node: always where the number of arguments is fixed, else when it is
        /// called without any, as in string().
        bool readsContextNode = false;
        /// Depends on zone or language too, which an expression does not know at parse.
        bool readsSettings = false;
        /// Looks at the nodes of its arguments, not at their texts.
        bool readsNoText = false;
        /// What a call costs beyond reading its arguments, in units of a Meter.
        std::uint64_t units = 0;

        [[nodiscard]] bool readsNodeWith(std::size_t arguments) const
        {
            return readsContextNode && (arguments == 0 || minArguments == maxArguments);
        }
    };

    /// Everything of FORMS.md's XPath table that needs nothing but EvaluationContext. if(),
    /// coalesce() and indexed-repeat() are here with their numbers of arguments; the evaluator runs
    /// them, so that they evaluate only what they need.
    [[nodiscard]] static const FunctionSet &odk();

    void add(const QString &name, Function function);
    [[nodiscard]] const Function *find(const QString &name) const;
    [[nodiscard]] QStringList names() const { return m_functions.keys(); } ///< in no order

private:
    QHash<QString, Function> m_functions;
};

} // namespace saltbush::xpath
