// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/ItextCase.h"

#include "core/form/XFormReader.h"
#include "core/xpath/CaseDocument.h"
#include "tests/core/interview/Scenario.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace saltbush::conformance
{

bool ItextCase::isOne(const QJsonObject &data)
{
    return data[QLatin1String("expr")].toString().contains(u"jr:itext(")
        && data[QLatin1String("xml")].toString().contains(u"</model>");
}

/// The form of the case, with a question in its instance that the expression calculates.
QByteArray ItextCase::form() const
{
    static const QRegularExpression root(QStringLiteral("<root ([^>]*)/>"));
    QString xml = m_data[QLatin1String("xml")].toString();
    const QString bind = QStringLiteral("<bind nodeset=\"/root/text\" calculate=\"%1\"/></model>")
                             .arg(m_data[QLatin1String("expr")].toString().toHtmlEscaped());
    xml.replace(QLatin1String("</model>"), bind);
    xml.replace(root, QStringLiteral("<root \\1><text/></root>"));
    return xml.toUtf8();
}

/// A text, or that of the wanted nodes which has no form: jr:itext gives a text (ODK XForms).
QString ItextCase::wanted() const
{
    const QJsonValue expected = m_data[QLatin1String("expected")];
    if (!expected.isArray())
        return expected.toVariant().toString();
    const xpath::CaseDocument document(m_data[QLatin1String("xml")].toString(),
                                       QStringLiteral("/"));
    const xpath::NameId formName = document.names()->find(QStringLiteral("form"));
    for (const QJsonValue &path : expected.toArray()) {
        const xpath::NodeRef node = document.find(path.toString());
        if (node && node.tree->attribute(node.id, formName) == xpath::noNode)
            return node.stringValue();
    }
    return {};
}

QString ItextCase::difference() const
{
    const form::ReadForm read = form::readXForm(form(), interview::formFunctions());
    if (!read.form)
        return QStringLiteral("the form is refused: ")
            + (read.problems.empty() ? QString() : read.problems.front().error.toString());
    test::TestHost host;
    const auto session = interview::FormSession::begin(read.form, host);
    if (!session)
        return session.error().toString();
    const QString language = m_data[QLatin1String("lang")].toString();
    if (!language.isEmpty() && !(*session)->setLanguage(language))
        return QStringLiteral("no such language");
    const auto node = (*session)->find(QStringLiteral("/root/text"));
    const QString actual = node ? (*session)->value(*node) : QString();
    return actual == wanted() ? QString()
                              : QStringLiteral("wanted %1, was %2").arg(wanted(), actual);
}

} // namespace saltbush::conformance
