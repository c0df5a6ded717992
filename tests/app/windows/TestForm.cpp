// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/TestForm.h"

#include "core/form/XFormReader.h"
#include "core/interview/FormSession.h"
#include "core/xlsform/Convert.h"
#include "core/xlsform/MarkdownReader.h"

#include <QFile>

namespace saltbush::test
{

form::SharedForm servicesForm()
{
    static const form::SharedForm form = [] {
        QFile file(QStringLiteral(SALTBUSH_SOURCE_DIR "/tests/app/windows/services.xml"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        REQUIRE(isOpen);
        const form::ReadForm read = form::readXForm(file.readAll(), interview::formFunctions());
        for (const Problem &problem : read.problems)
            UNSCOPED_INFO(problem.error.toString().toStdString());
        REQUIRE(read.form);
        return read.form;
    }();
    return form;
}

form::SharedForm formOfTables(const QString &markdown)
{
    const auto converted = xlsform::convert(xlsform::MarkdownReader::read(markdown));
    for (const Problem &problem : converted.problems)
        UNSCOPED_INFO(problem.error.toString().toStdString());
    REQUIRE(!converted.hasErrors());
    const form::ReadForm read = form::readXForm(converted.xml, interview::formFunctions());
    for (const Problem &problem : read.problems)
        UNSCOPED_INFO(problem.error.toString().toStdString());
    REQUIRE(read.form);
    return read.form;
}

} // namespace saltbush::test
