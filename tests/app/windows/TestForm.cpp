// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/TestForm.h"

#include "core/form/XFormReader.h"
#include "core/interview/FormSession.h"

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

} // namespace saltbush::test
