// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/FormSession.h"

namespace saltbush::interview
{

/// A place of an interview that a screen can show: one question, the questions of a field-list, the
/// offer to add another occurrence of a repeat, or the end.
struct Page
{
    enum class Kind { Question, FieldList, AddRepeat, End };

    Kind kind = Kind::End;
    std::vector<xpath::NodeId> questions;           ///< relevant ones, in order
    form::ControlIndex container = form::noControl; ///< field-list group, or the repeat to add to
    xpath::NodeId parent = xpath::noNode;           ///< AddRepeat: where the occurrence would go
    QString key; ///< stable name: path of the first question; "+/data/person"; "end". For resuming

    friend bool operator==(const Page &a, const Page &b) { return a.key == b.key; }
};

/// Page::key of the end.
inline const QString endKey = QStringLiteral("end");

/// One line of the outline: a group, repeat occurrence or question on the top levels.
struct OutlineEntry
{
    enum class State { Open, Answered, Nonresponse, Partly };

    QString key; ///< of the page it opens
    int depth = 0;
    bool isGroup = false;
    ShownText label;
    State state = State::Open;
    int answered = 0, total = 0; ///< relevant questions below (or itself)
};

/// Walks the pages of a session in the order of the form, past everything that is not relevant
/// (notes are pages too). Holds no copy of the form: cheap at any size of form.
class Navigator
{
public:
    explicit Navigator(const FormSession &session);

    [[nodiscard]] Page first() const;
    [[nodiscard]] Page next(const Page &page) const;     ///< End after the last
    [[nodiscard]] Page previous(const Page &page) const; ///< first page before the first
    /// The page with that key, or the nearest that still exists (a key may have become irrelevant).
    [[nodiscard]] Page at(const QString &key) const;
    [[nodiscard]] Page pageOf(xpath::NodeId question) const;
    [[nodiscard]] std::vector<OutlineEntry> outline(const QString &language = {}) const;
    /// Answered (or with a reason) and all relevant questions that take an answer.
    struct Progress
    {
        int answered = 0, total = 0;
    };
    [[nodiscard]] Progress progress() const;

private:
    [[nodiscard]] Page standing(const Page &page) const;

    const FormSession &m_session;
};

} // namespace saltbush::interview
