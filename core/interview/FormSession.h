// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormDefinition.h"
#include "core/interview/ChangeSet.h"
#include "core/interview/Host.h"
#include "core/interview/Question.h"

namespace saltbush::interview
{

inline constexpr ErrorCode noSuchNode{"interview.no-such-node"};
inline constexpr ErrorCode notRelevant{"interview.not-relevant"};
inline constexpr ErrorCode readOnly{"interview.read-only"};
inline constexpr ErrorCode wrongType{"interview.wrong-type"}; ///< fact: the type's name
inline constexpr ErrorCode notAChoice{"interview.not-a-choice"};
inline constexpr ErrorCode offScale{"interview.off-scale"};            ///< facts: start, end, step
inline constexpr ErrorCode notADirection{"interview.not-a-direction"}; ///< 0 to 360 degrees
inline constexpr ErrorCode rankIncomplete{"interview.rank-incomplete"};
inline constexpr ErrorCode reasonNotAllowed{"interview.reason-not-allowed"};
inline constexpr ErrorCode notARepeat{"interview.not-a-repeat"};
inline constexpr ErrorCode tooManyRepeats{"interview.too-many-repeats"};
inline constexpr ErrorCode requiredMissing{"interview.required-missing"};
inline constexpr ErrorCode constraintViolated{"interview.constraint-violated"};
/// Of a form that runs: an action's target has several occurrences and nothing picks one.
inline constexpr ErrorCode ambiguousTarget{"interview.ambiguous-target"};
/// Of a form that runs: jr:choice-name asks for the choices of what has none. Fact: its path.
inline constexpr ErrorCode noChoices{"interview.no-choices"};
inline constexpr ErrorCode instanceMismatch{"interview.instance-mismatch"};

/// The functions expressions of a form may call: xpath::FunctionSet::odk() and those that need the
/// form or the host (jr:choice-name, jr:itext, pulldata, indexed-repeat, nonresponse, consent, …).
[[nodiscard]] const xpath::FunctionSet &formFunctions();

class Engine;

/// Whether an interview that is sealed has to be without a violation, or is taken as it stands
/// (broken off, refused, ended early).
enum class Completeness { Demanded, AsItStands };

/// What becomes of a value that is not of its question's type. A person's is refused, so that the
/// screen keeps it in sight and the answer before it stands; a program's clears (decision 5).
enum class Misfit { Refused, Clears };

/// One interview while it is being answered: the instance, what is relevant, required, read-only,
/// calculated, and what each answer changes (ODK XForms, "Model", "Bindings", "Events"). Knows no
/// disk and no screen. One thread. Every call that changes something returns what it changed.
///
/// Paths are absolute with [n] where siblings repeat ("/data/person[2]/name").
class FormSession
{
public:
    /// A new interview: template copied, first-load events, preloads, defaults, calculations.
    /// form.too-large; xpath.too-much where those take more than an interview may (Limits.h):
    /// place.node is the first that was not worked out, the fact says how many rules were not.
    static Result<std::unique_ptr<FormSession>> begin(form::SharedForm form, Host &host);
    /// An interview that was under way goes on: its instance as stored, everything that was typed
    /// in it too; load events, no first-load events.
    static Result<std::unique_ptr<FormSession>> resume(form::SharedForm form, Host &host,
                                                       const QByteArray &instanceXml);
    static Result<std::unique_ptr<FormSession>> resume(form::SharedForm form, Host &host,
                                                       xpath::Tree instance);
    /// A saved instance: what is calculated is calculated again, also over what a person typed
    /// there (ODK XForms, "calculate": as any instance that is loaded), but for what chance gave.
    static Result<std::unique_ptr<FormSession>> load(form::SharedForm form, Host &host,
                                                     const QByteArray &instanceXml);
    /// A submission that is to be corrected (OpenRosa, "deprecatedID"): loaded, its instanceID
    /// becomes the deprecatedID and a new one takes its place.
    static Result<std::unique_ptr<FormSession>> edit(form::SharedForm form, Host &host,
                                                     const QByteArray &submission);
    ~FormSession();

    [[nodiscard]] const form::FormDefinition &form() const;
    [[nodiscard]] const xpath::Tree &tree() const;

    // --- where things are ---
    [[nodiscard]] Result<xpath::NodeId> find(const QString &path) const;
    [[nodiscard]] QString path(xpath::NodeId node) const { return tree().path(node); }
    [[nodiscard]] form::ModelIndex model(xpath::NodeId node) const;
    /// All instances of a model node at or below a node, in document order.
    [[nodiscard]] std::vector<xpath::NodeId> instances(form::ModelIndex model,
                                                       xpath::NodeId below) const;
    [[nodiscard]] QString value(xpath::NodeId node) const; ///< empty where not relevant
    /// The same, also while the node is not relevant: what comes back when it is again.
    [[nodiscard]] QString storedValue(xpath::NodeId node) const;
    /// In an occurrence beyond its repeat's count, which comes back when the count grows.
    [[nodiscard]] bool isAside(xpath::NodeId node) const;
    [[nodiscard]] QString nonresponse(xpath::NodeId node) const; ///< reason, or empty
    [[nodiscard]] bool isRelevant(xpath::NodeId node) const;     ///< itself and all above
    [[nodiscard]] bool isRequired(xpath::NodeId node) const;
    [[nodiscard]] bool isReadOnly(xpath::NodeId node) const;

    // --- answering ---
    /// Empty clears. wrongType, notAChoice, notRelevant and readOnly leave everything as it was; a
    /// violated constraint does not (the answer stands, validate() says so). The words of a select
    /// with several answers are put in the order of its choices.
    Result<ChangeSet> answer(xpath::NodeId node, const QString &value,
                             Misfit misfit = Misfit::Refused);
    /// What the program itself came to, such as a file that it recorded: read-only keeps out
    /// people, and a node that is not relevant keeps it aside until it is. noSuchNode.
    Result<ChangeSet> give(xpath::NodeId node, const QString &value);
    /// What answer() would refuse a value for, whether the question is relevant or not.
    [[nodiscard]] std::optional<ErrorCode> misfit(xpath::NodeId node, const QString &value) const;
    Result<ChangeSet> setNonresponse(xpath::NodeId node, const QString &reason);
    /// Appends one occurrence of the repeat (a repeat's control) below `parent` (an instance node
    /// of the repeat's parent model).
    Result<ChangeSet> addRepeat(form::ModelIndex repeat, xpath::NodeId parent);
    Result<ChangeSet> removeRepeat(xpath::NodeId occurrence);
    [[nodiscard]] std::vector<xpath::NodeId> occurrences(form::ModelIndex repeat,
                                                         xpath::NodeId parent) const;

    // --- language ---
    [[nodiscard]] const QString &language() const;
    /// What changes is what the form calculates from its texts. form.unknown-language.
    Result<ChangeSet> setLanguage(const QString &language);

    // --- consent ---
    /// The host's scopes are others now: what changes is what the form makes of consent().
    ChangeSet consentChanged();

    // --- for a screen ---
    /// Everything a screen shows of one question, in `language` (empty: the session's).
    [[nodiscard]] Question question(xpath::NodeId node, const QString &language = {}) const;
    [[nodiscard]] ShownText groupLabel(form::ControlIndex control, xpath::NodeId node,
                                       const QString &language = {}) const;
    /// The short form of a label where it has one in that language, for a list of many.
    [[nodiscard]] ShownText shortLabel(form::ControlIndex control, xpath::NodeId node,
                                       const QString &language = {}) const;

    // --- finishing ---
    /// What is wrong with one relevant node (required, constraint, type), if anything. The message
    /// is that of the form in the session's language, where it has one.
    [[nodiscard]] std::optional<Violation> validate(xpath::NodeId node) const;
    [[nodiscard]] std::vector<Violation> validateAll() const; ///< in document order
    /// ODK submission XML: times, instanceName and last calculations done; nodes that are not
    /// relevant left out. The session may go on. Where it must be complete, requiredMissing or
    /// constraintViolated at the first violation (place.node).
    Result<QByteArray> finalise(Completeness completeness = Completeness::Demanded);
    [[nodiscard]] QString instanceId() const;
    [[nodiscard]] QString instanceName() const;
    /// The instance with everything in it, by the ids it has here, and as the bytes to resume from.
    [[nodiscard]] xpath::Tree storedTree() const;
    [[nodiscard]] QByteArray snapshot() const;

    /// Expressions that could not be evaluated so far (they counted as empty); place.node says
    /// where.
    [[nodiscard]] const std::vector<Error> &evaluationErrors() const;

private:
    explicit FormSession(std::unique_ptr<Engine> engine);
    [[nodiscard]] Result<void> checkAnswerable(xpath::NodeId node) const;
    std::unique_ptr<Engine> m_engine;
};

} // namespace saltbush::interview
