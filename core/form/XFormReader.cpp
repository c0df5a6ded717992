// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/XFormReader.h"

#include "core/form/ControlReader.h"
#include "core/form/PrimaryInstance.h"
#include "core/form/SecondaryInstances.h"

namespace saltbush::form
{

namespace
{

/// The order in which a form is read: what an expression may name comes before the expressions.
class XFormDocument
{
public:
    XFormDocument(const XmlSource &xml, const xpath::FunctionSet &functions,
                  const AttachmentLoader &attachments)
        : m_root(xml.root())
        , m_reading(xml, functions)
        , m_texts(m_reading)
        , m_binds(m_reading, m_texts)
        , m_actions(m_reading, m_binds)
        , m_primary(m_reading)
        , m_secondary(m_reading, attachments)
    {
    }

    ReadForm read();

private:
    void readModel(pugi::xml_node model);
    bool readInstances(pugi::xml_node model);
    void readSubmission(pugi::xml_node submission);
    void checkEntities(pugi::xml_node model);

    pugi::xml_node m_root;
    FormReading m_reading;
    TextReader m_texts;
    BindReader m_binds;
    ActionReader m_actions;
    PrimaryInstance m_primary;
    SecondaryInstances m_secondary;
};

ReadForm XFormDocument::read()
{
    const pugi::xml_node head = childElement(m_root, "head");
    const pugi::xml_node model = childElement(head ? head : m_root, "model");
    if (!model || !readInstances(model)) {
        m_reading.error(notAForm, model ? model : m_root, {},
                        {model ? QStringLiteral("instance") : QStringLiteral("model")});
        return {nullptr, m_reading.takeProblems(), nullptr};
    }
    m_reading.form().title = ownText(childElement(head, "title")).simplified();
    readModel(model);
    ControlReader controls(m_reading, m_texts, m_binds, m_actions, m_secondary);
    controls.readBody(childElement(m_root, "body"));
    // pulldata() needs no <instance>: the file of that name is enough, as in ODK Collect.
    for (const QString &list : m_reading.pulledLists())
        m_secondary.require(list, QStringLiteral("jr://file-csv/%1.csv").arg(list), model);
    m_primary.completeTemplates(model);
    std::vector<Problem> problems = m_reading.takeProblems();
    const bool isRefused = std::ranges::any_of(problems, [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
    SharedForm form = std::move(m_reading.builder).finish();
    return isRefused ? ReadForm{nullptr, std::move(problems), std::move(form)}
                     : ReadForm{std::move(form), std::move(problems), nullptr};
}

/// False where there is no primary instance: the first one, with one element in it.
bool XFormDocument::readInstances(pugi::xml_node model)
{
    const pugi::xml_node primary = childElement(model, "instance");
    if (!firstElement(primary))
        return false;
    m_reading.form().primaryInstanceId = attribute(primary, "id");
    m_reading.declareInstance(m_reading.form().primaryInstanceId);
    if (!m_primary.read(firstElement(primary)))
        m_reading.error(tooLarge, primary, {});
    for (pugi::xml_node each = primary.next_sibling(); each; each = each.next_sibling()) {
        if (localName(each) == "instance")
            m_secondary.read(each);
    }
    return true;
}

void XFormDocument::readModel(pugi::xml_node model)
{
    checkEntities(model);
    m_texts.readItext(childElement(model, "itext"));
    for (pugi::xml_node child = firstElement(model); child; child = nextElement(child)) {
        if (localName(child) == "bind")
            m_binds.read(child, 0);
        else if (localName(child) == "submission")
            readSubmission(child);
    }
    m_reading.form().audit = auditWishesOf(m_reading.builder);
    for (pugi::xml_node child = firstElement(model); child; child = nextElement(child)) {
        if (m_actions.isAction(child))
            m_actions.read(child, noModel);
    }
}

void XFormDocument::readSubmission(pugi::xml_node element)
{
    Submission &submission = m_reading.form().submission;
    for (const pugi::xml_attribute each : element.attributes()) {
        const QString name = m_reading.namespaces().canonical(each.name());
        const QString text = QString::fromUtf8(each.value()).trimmed();
        if (name == u"action")
            submission.action = text;
        else if (name == u"method")
            submission.method = text;
        else if (name == u"base64RsaPublicKey")
            submission.publicKey = text;
        else
            submission.extra.insert(name, text);
    }
    static const QSet<QString> methods{QString(), QStringLiteral("post"),
                                       QStringLiteral("form-data-post")};
    if (!methods.contains(submission.method.toLower()))
        m_reading.error(badSubmission, element, {}, {submission.method});
}

/// A form that makes entities by rules we do not know would make wrong ones: refused, as the
/// specification asks.
void XFormDocument::checkEntities(pugi::xml_node model)
{
    const QString version = m_reading.attribute(model, "entities:entities-version");
    m_reading.form().entitiesVersion = version;
    static const QStringList known{QStringLiteral("2022.1."), QStringLiteral("2023.1."),
                                   QStringLiteral("2024.1."), QStringLiteral("2025.1.")};
    const bool isKnown = version.isEmpty() || std::ranges::any_of(known, [&](const QString &each) {
                             return (version + u'.').startsWith(each);
                         });
    if (!isKnown)
        m_reading.error(unknownEntities, model, {}, {version});
}

} // namespace

ReadForm readXForm(const QByteArray &xml, const xpath::FunctionSet &functions,
                   const AttachmentLoader &attachments)
{
    const Result<std::unique_ptr<XmlSource>> source = XmlSource::parse(xml);
    if (!source)
        return {nullptr, {{Problem::Severity::Error, source.error()}}, nullptr};
    return XFormDocument(**source, functions, attachments).read();
}

} // namespace saltbush::form
