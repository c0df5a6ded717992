// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/XFormReader.h"
#include "core/interview/FormSession.h"
#include "tests/support/QtStrings.h"
#include "tests/support/Results.h"

namespace saltbush::test
{

/// The world of an interview under test: Melbourne, a fixed moment, chance by a seed, and whatever
/// consent a test gives.
class TestHost final : public interview::Host
{
public:
    TestHost();

    [[nodiscard]] const Clock &clock() const override { return m_clock; }
    [[nodiscard]] Random &random() override { return m_random; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }
    [[nodiscard]] QString property(const QString &name) const override;
    [[nodiscard]] std::optional<bool> consentScope(const QString &scope) const override;

    [[nodiscard]] QString position() override;
    [[nodiscard]] std::vector<interview::EntityRow> entities(const QString &list) override
    {
        return m_entities.value(list);
    }
    [[nodiscard]] QByteArray lastSaved() override { return m_lastSaved; }

    FixedClock &fixedClock() { return m_clock; }
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    /// One for each time it is asked; the last one stays.
    void setPositions(const QStringList &positions) { m_positions = positions; }
    void setLastSaved(const QByteArray &submission) { m_lastSaved = submission; }
    void setEntities(const QString &list, const std::vector<interview::EntityRow> &rows)
    {
        m_entities.insert(list, rows);
    }
    void setProperty(const QString &name, const QString &value)
    {
        m_properties.insert(name, value);
    }
    void consent(const QString &scope, bool given) { m_scopes.insert(scope, given); }

private:
    FixedClock m_clock;
    SeededRandom m_random{7};
    QTimeZone m_zone;
    QStringList m_positions;
    QByteArray m_lastSaved;
    QHash<QString, std::vector<interview::EntityRow>> m_entities;
    QHash<QString, bool> m_scopes;
    QHash<QString, QString> m_properties{{QStringLiteral("username"), QStringLiteral("mina")},
                                         {QStringLiteral("deviceid"), QStringLiteral("laptop-7")}};
};

/// A form written where it is tested: the content of its instance's root (<data id="test">), of its
/// model after that, and of its body.
struct TestForm
{
    QString instance;
    QString model = {};
    QString body = {};

    [[nodiscard]] QByteArray bytes() const;
};

/// Reads a form; a test fails with its errors where it is none.
[[nodiscard]] form::SharedForm readForm(const QByteArray &xml,
                                        const form::AttachmentLoader &attachments = {});

/// One interview, told by paths: answer, then look.
class Scenario
{
public:
    explicit Scenario(const TestForm &form);
    explicit Scenario(form::SharedForm form);

    interview::ChangeSet answer(const QString &path, const QString &value);
    interview::ChangeSet refuse(const QString &path, const QString &reason);
    interview::ChangeSet add(const QString &repeat,
                             const QString &parent = QStringLiteral("/data"));
    interview::ChangeSet remove(const QString &occurrence);
    /// The interview as it would be after the program was closed and opened again.
    void reopen();

    [[nodiscard]] QString value(const QString &path) const;
    [[nodiscard]] bool relevant(const QString &path) const;
    [[nodiscard]] bool exists(const QString &path) const;
    [[nodiscard]] int count(const QString &repeat,
                            const QString &parent = QStringLiteral("/data")) const;
    [[nodiscard]] interview::Question question(const QString &path) const;
    [[nodiscard]] QStringList choices(const QString &path) const; ///< values
    [[nodiscard]] std::optional<interview::Violation> violation(const QString &path) const;
    [[nodiscard]] xpath::NodeId node(const QString &path) const;
    [[nodiscard]] QStringList paths(const std::vector<xpath::NodeId> &nodes) const; ///< sorted

    [[nodiscard]] interview::FormSession &session() { return *m_session; }
    [[nodiscard]] TestHost &host() { return m_host; }

private:
    TestHost m_host;
    form::SharedForm m_form;
    std::unique_ptr<interview::FormSession> m_session;
};

} // namespace saltbush::test
