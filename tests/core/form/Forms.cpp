// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/Forms.h"

#include <catch2/catch_test_macros.hpp>

namespace saltbush::test
{

namespace
{

QStringList texts(const std::vector<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts << (problem.severity == Problem::Severity::Warning ? QStringLiteral("warning: ")
                                                                 : QString())
                + problem.error.toString();
    return texts;
}

} // namespace

QByteArray FormXml::bytes() const
{
    const QString frame = QStringLiteral(
        "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\""
        " xmlns:jr=\"http://openrosa.org/javarosa\" xmlns:orx=\"http://openrosa.org/xforms\""
        " xmlns:odk=\"http://www.opendatakit.org/xforms\""
        " xmlns:entities=\"http://www.opendatakit.org/xforms/entities\""
        " xmlns:saltbush=\"urn:saltbush:xforms:1\">\n"
        "<h:head><h:title>A form</h:title>\n"
        "<model>\n"
        "<instance>%1</instance>\n"
        "%2\n"
        "</model></h:head><h:body>%3</h:body></h:html>");
    return frame.arg(instance, model, body).toUtf8();
}

const xpath::FunctionSet &allFunctions()
{
    static const xpath::FunctionSet functions = [] {
        xpath::FunctionSet set = xpath::FunctionSet::odk();
        for (const char *name : {"jr:itext", "jr:choice-name", "indexed-repeat", "pulldata", "once",
                                 "nonresponse", "consent", "search", "version"}) {
            const auto call = [](xpath::EvaluationContext &, std::span<const xpath::Value>) {
                return Result<xpath::Value>(xpath::Value());
            };
            set.add(QString::fromLatin1(name), {0, -1, false, call});
        }
        return set;
    }();
    return functions;
}

form::SharedForm read(const FormXml &xml, const form::AttachmentLoader &attachments)
{
    form::ReadForm result = form::readXForm(xml.bytes(), allFunctions(), attachments);
    if (!result.form)
        FAIL("the form was refused: "
             << texts(result.problems).join(QStringLiteral("; ")).toStdString());
    return result.form;
}

QStringList problems(const FormXml &xml, const form::AttachmentLoader &attachments)
{
    return texts(form::readXForm(xml.bytes(), allFunctions(), attachments).problems);
}

const form::ModelNode &nodeAt(const form::SharedForm &form, const QString &path)
{
    const form::ModelIndex index = form->find(path);
    if (index == form::noModel)
        FAIL("no such node: " << path.toStdString());
    return form->node(index);
}

const form::Control &controlAt(const form::SharedForm &form, const QString &path)
{
    const form::ControlIndex index = nodeAt(form, path).control;
    if (index == form::noControl)
        FAIL("no control at " << path.toStdString());
    return form->control(index);
}

QString shown(const form::FormText &text)
{
    QString all;
    for (const auto &piece : text.pieces) {
        if (const auto *literal = std::get_if<QString>(&piece))
            all += *literal;
        else
            all += u'{' + std::get<xpath::Expression>(piece).text() + u'}';
    }
    return all;
}

} // namespace saltbush::test
