// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Conformance.h"
#include "core/form/InstanceXml.h"
#include "tests/core/form/Forms.h"
#include "tests/support/Results.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <cstdio>

using namespace saltbush;
using namespace saltbush::test;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList xmlFilesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator each(folder, {QStringLiteral("*.xml")}, QDir::Files,
                           QDirIterator::Subdirectories);
         each.hasNext();)
        files << each.next();
    files.sort();
    return files;
}

Error firstError(const form::ReadForm &result)
{
    for (const Problem &problem : result.problems) {
        if (problem.severity == Problem::Severity::Error)
            return problem.error;
    }
    return {};
}

/// Files that no reader of forms should take, each with its reason.
const QHash<QString, ErrorCode> &knownRefusals()
{
    static const QHash<QString, ErrorCode> refusals{
        // There never was such a version of the entities specification.
        {QStringLiteral("collect/forms/one-question-entity-registration-v2020.1.xml"),
         form::unknownEntities},
        // Controls of nodes that are not there: ODK Collect refuses them too.
        {QStringLiteral("enketo-core/calc-control.xml"), form::unknownNode},
        {QStringLiteral("enketo-core/pages-comment.xml"), form::unknownNode},
        {QStringLiteral("enketo-core/repeat-count-relative-nested.xml"), form::unknownNode},
        {QStringLiteral("enketo-core/repeat-count-widget-global-init.xml"), form::unknownNode},
        {QStringLiteral("enketo-transformer/bad-external.xml"), form::unknownNode},
        {QStringLiteral("enketo-transformer/external.xml"), form::unknownNode},
        {QStringLiteral("enketo-transformer/jr-url-space.xml"), form::unknownNode},
        {QStringLiteral("enketo-transformer/no-instance-id.xml"), form::unknownNode},
        {QStringLiteral("enketo-transformer/setgeopoint-repeat-tricky.xml"), form::unknownNode},
        {QStringLiteral("enketo-transformer/setvalue-repeat-tricky.xml"), form::unknownNode},
        // Odk-new-repeat in the model: JavaRosa refuses it too.
        {QStringLiteral("enketo-core/exclude-non-relevant-repeat-irrelevant-date.xml"),
         form::unknownEvent},
        // An event that no specification knows: JavaRosa refuses it too.
        {QStringLiteral("enketo-core/setgeopoint.xml"), form::unknownEvent},
        {QStringLiteral("enketo-core/setvalue.xml"), form::unknownEvent},
        // An action on a node that is not there: ODK Collect refuses it too.
        {QStringLiteral("enketo-transformer/itemset.xml"), form::unknownNode},
        // A syntax error, and translate() with one argument.
        {QStringLiteral("web-forms/test-web-forms/xpath-syntax-error.xml"), form::badExpression},
        {QStringLiteral("enketo-core/secondary-lang-form-nolang.xml"), form::badExpression},
        {QStringLiteral("enketo-core/secondary-lang.xml"), form::badExpression},
        // Attachments and submissions, not forms.
        {QStringLiteral("collect/media/external_data.xml"), form::notAForm},
        {QStringLiteral("collect/media/external_data_10.xml"), form::notAForm},
        {QStringLiteral("javarosa/lgas.xml"), form::notAForm},
        {QStringLiteral("javarosa/org/javarosa/xform/parse/external-data.xml"), form::notAForm},
        {QStringLiteral("javarosa/regression/issue_449_last_saved.xml"), form::notAForm},
        {QStringLiteral("web-forms/test-javarosa/resources/lgas.xml"), form::notAForm},
        {QStringLiteral(
             "web-forms/test-javarosa/resources/org/javarosa/xform/parse/external-data.xml"),
         form::notAForm},
        {QStringLiteral("web-forms/test-javarosa/resources/regression/issue_449_last_saved.xml"),
         form::notAForm},
        {QStringLiteral("web-forms/test-scenario/xml-attachment.xml"), form::notAForm},
    };
    return refusals;
}

void checkRoundTrip(const form::SharedForm &form)
{
    const auto everything = [](xpath::NodeId) { return true; };
    const QByteArray once = form::writeInstance(*form, *form->instanceTemplate, everything);
    const xpath::Tree tree = must(form::readInstance(*form, once));
    CHECK(form::writeInstance(*form, tree, everything) == once);
}

} // namespace

TEST_CASE("Real forms load, and their instances are written, read and written the same")
{
    const QString folder = conformanceFolder();
    if (folder.isEmpty())
        SKIP("the folder of conformance forms is not there");
    const QString root = folder + QStringLiteral("/forms/");
    int loaded = 0;
    int refused = 0;
    for (const QString &path : xmlFilesBelow(root)) {
        const QString name = path.mid(root.size());
        INFO(name.toStdString());
        const form::ReadForm result = form::readXForm(contentOf(path), allFunctions());
        if (result.form) {
            ++loaded;
            CHECK_FALSE(knownRefusals().contains(name));
            checkRoundTrip(result.form);
            continue;
        }
        ++refused;
        INFO(firstError(result).toString().toStdString());
        CHECK(knownRefusals().value(name).name == firstError(result).code.name);
    }
    std::printf("forms: %d loaded, %d refused with known reasons, of %d\n", loaded, refused,
                loaded + refused);
}

TEST_CASE("Large forms load fast")
{
    const QString folder = conformanceFolder();
    if (folder.isEmpty())
        SKIP("the folder of conformance forms is not there");
    for (const char *name :
         {"whova_form.xml", "nigeria_wards_internal_2ndry_instance_minified.xml"}) {
        const QByteArray xml = contentOf(folder + QStringLiteral("/forms/javarosa/") + name);
        QElapsedTimer timer;
        timer.start();
        const form::ReadForm result = form::readXForm(xml, allFunctions());
        std::printf("%s: %.1f ms\n", name, double(timer.nsecsElapsed()) / 1e6);
        CHECK(result.form);
    }
}
