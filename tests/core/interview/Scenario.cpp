// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interview/Scenario.h"

#include <algorithm>

namespace saltbush::test
{

using interview::ChangeSet;
using interview::FormSession;
using xpath::NodeId;

TestHost::TestHost()
    : m_clock(*fromIso(QStringLiteral("2026-11-23T01:02:03.004Z")))
    , m_zone("Australia/Melbourne")
{
}

QString TestHost::property(const QString &name) const { return m_properties.value(name); }

QString TestHost::position()
{
    return m_positions.size() > 1 ? m_positions.takeFirst() : m_positions.value(0);
}

std::optional<bool> TestHost::consentScope(const QString &scope) const
{
    const auto found = m_scopes.constFind(scope);
    return found == m_scopes.constEnd() ? std::nullopt : std::optional(*found);
}

QByteArray TestForm::bytes() const
{
    return QStringLiteral(R"xml(<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
        xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"
        xmlns:saltbush="urn:saltbush:xforms:1"
        xmlns:entities="http://www.opendatakit.org/xforms/entities">
<h:head><h:title>Test</h:title><model>
<instance><data id="test">%1</data></instance>
%2
</model></h:head><h:body>%3</h:body></h:html>)xml")
        .arg(instance, model, body)
        .toUtf8();
}

form::SharedForm readForm(const QByteArray &xml, const form::AttachmentLoader &attachments)
{
    form::ReadForm read = form::readXForm(xml, interview::formFunctions(), attachments);
    QString errors;
    for (const Problem &problem : read.problems) {
        if (problem.severity == Problem::Severity::Error)
            errors += problem.error.toString() + u'\n';
    }
    if (!read.form)
        FAIL("the form does not load: " << errors.toStdString());
    return read.form;
}

Scenario::Scenario(const TestForm &form) : Scenario(readForm(form.bytes())) { }

Scenario::Scenario(form::SharedForm form)
    : m_form(std::move(form))
    , m_session(must(FormSession::begin(m_form, m_host)))
{
}

NodeId Scenario::node(const QString &path) const { return must(m_session->find(path)); }

ChangeSet Scenario::answer(const QString &path, const QString &value)
{
    return must(m_session->answer(node(path), value));
}

ChangeSet Scenario::refuse(const QString &path, const QString &reason)
{
    return must(m_session->setNonresponse(node(path), reason));
}

ChangeSet Scenario::add(const QString &repeat, const QString &parent)
{
    return must(m_session->addRepeat(m_form->find(repeat), node(parent)));
}

ChangeSet Scenario::remove(const QString &occurrence)
{
    return must(m_session->removeRepeat(node(occurrence)));
}

void Scenario::reopen()
{
    m_session = must(FormSession::resume(m_form, m_host, m_session->snapshot()));
}

QString Scenario::value(const QString &path) const { return m_session->value(node(path)); }

bool Scenario::relevant(const QString &path) const { return m_session->isRelevant(node(path)); }

bool Scenario::exists(const QString &path) const { return m_session->find(path).has_value(); }

int Scenario::count(const QString &repeat, const QString &parent) const
{
    return int(m_session->occurrences(m_form->find(repeat), node(parent)).size());
}

interview::Question Scenario::question(const QString &path) const
{
    return m_session->question(node(path));
}

QStringList Scenario::choices(const QString &path) const
{
    QStringList values;
    for (const interview::Choice &choice : question(path).choices)
        values.append(choice.value);
    return values;
}

std::optional<interview::Violation> Scenario::violation(const QString &path) const
{
    return m_session->validate(node(path));
}

QStringList Scenario::paths(const std::vector<NodeId> &nodes) const
{
    QStringList paths;
    for (const NodeId node : nodes)
        paths.append(m_session->path(node));
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace saltbush::test
