// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/interview/Scenario.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace saltbush::test
{

/// One interview of a recorded trace, with the place where it stands.
struct TraceInterview
{
    form::SharedForm form;
    TestHost host;
    std::unique_ptr<interview::FormSession> session;
    QString current;  ///< path of the question or repeat it stands at
    QString sourceId; ///< instanceID of the interview this is an edit of; empty where it is none

    /// The node at a path, or at the current one where the path is empty; nothing where there is
    /// none.
    [[nodiscard]] std::optional<xpath::NodeId> node(const QString &path = {}) const;
};

/// What a step of a trace gave: text, number, truth or list, and what it belongs to.
struct TraceValue
{
    QString kind; ///< "answer", "node", "choices", "violation", "interview", "text", …
    QJsonValue value = {};
    std::shared_ptr<TraceInterview> interview = {};
    QString path = {};
    ErrorCode code = {};
    QJsonArray formatted = {}; ///< of a text, or of each text of a list: what it is made of
};

/// Plays one recorded interview of webforms_scenario_traces.json against the engine, and says at
/// which step it differs.
class TracePlayer
{
public:
    explicit TracePlayer(QString formsFolder) : m_formsFolder(std::move(formsFolder)) { }

    /// Nothing when every expectation holds, else what did not.
    [[nodiscard]] QString play(const QJsonArray &steps);
    /// The data lacks what it takes to play on; then play() says what.
    [[nodiscard]] bool lacksData() const { return m_lacksData; }

private:
    void playStep(const QJsonObject &step);
    void init(const QJsonObject &step);
    [[nodiscard]] QString fileNamed(const QString &source) const;
    [[nodiscard]] QByteArray formOf(const QJsonValue &form) const;
    void call(const QJsonObject &step);
    [[nodiscard]] TraceValue perform(std::shared_ptr<TraceInterview> interview,
                                     const QString &method, const QJsonArray &arguments);
    [[nodiscard]] TraceValue look(const std::shared_ptr<TraceInterview> &interview,
                                  const QString &method, const QString &path);
    [[nodiscard]] TraceValue answer(const std::shared_ptr<TraceInterview> &interview,
                                    const QJsonArray &arguments);
    [[nodiscard]] TraceValue createRepeat(const std::shared_ptr<TraceInterview> &interview,
                                          const QJsonValue &where);
    [[nodiscard]] TraceValue restored(const TraceInterview &interview, bool asEdit);
    [[nodiscard]] TraceValue resolve(const QJsonValue &value);
    [[nodiscard]] TraceValue property(const TraceValue &of, const QString &name);
    void expect(const QJsonObject &step);
    [[nodiscard]] bool expectsFailure(const QJsonObject &step) const;
    void expectNode(const QString &matcher, const TraceValue &actual, const QJsonValue &expected);
    [[nodiscard]] bool expectObject(const QString &matcher, const TraceValue &actual,
                                    const QJsonValue &expected);
    void expectChoices(const TraceValue &actual, const QJsonArray &expected, bool inOrder);
    void expectNoChoices(const TraceValue &actual, const QJsonArray &unwanted);
    void expectIds(const QString &matcher, bool isNegated, const TraceInterview &interview);
    void expectMessage(const QString &matcher, const TraceValue &actual,
                       const QJsonValue &expected);
    void check(bool holds, const QString &what);
    void missIfLookedBefore(const QJsonObject &step);

    QString m_formsFolder;
    std::map<int, std::shared_ptr<TraceInterview>> m_interviews;
    std::map<int, TraceValue> m_results;
    bool m_failed = false; ///< the last init or call was refused
    QString m_difference;
    bool m_lacksData = false;
    /// The test had attachments of its own; others of the same name stand for them.
    bool m_guessesAttachments = false;
    int m_size = 0;       ///< of the last list that was looked at: the data has 0 for it
    QStringList m_looked; ///< what was expected of something since the last call
};

// TraceObjects.cpp
[[nodiscard]] QJsonObject submissionMetaOf(const form::FormDefinition &form);
[[nodiscard]] QJsonObject mediaOf(const form::Control &control);
/// A text with its Markdown read, as Web Forms' nodes.
[[nodiscard]] QJsonArray formattedOf(const interview::ShownText &text);
/// Everything that is expected is there; "…" stands for what was not recorded.
[[nodiscard]] bool matchesArray(const QJsonArray &actual, const QJsonArray &expected);
/// Everything that is expected is there.
[[nodiscard]] bool matchesObject(const QJsonObject &actual, const QJsonObject &expected);

/// Thrown inside a player at a step that it cannot play; never leaves it.
struct Unplayable
{
    QString what;
    bool isMissing = false; ///< what it takes is not in the data, so that nobody could play it
};

} // namespace saltbush::test
