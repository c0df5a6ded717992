// SPDX-License-Identifier: GPL-3.0-or-later
// A submission, or what a draft stored: read, written, opened as an interview, and edited.
#include "core/form/InstanceXml.h"
#include "core/interview/Entities.h"
#include "core/interview/FormSession.h"
#include "tests/fuzz/Entry.h"
#include "tests/fuzz/FixedForm.h"
#include "tests/fuzz/FuzzHost.h"

#include <cstdlib>

using namespace saltbush;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const form::SharedForm form =
        form::readXForm(fuzz::fixedForm(), interview::formFunctions(), fuzz::attachment).form;
    const auto tree = form::readInstance(*form, fuzz::bytesOf(data, size));
    if (!tree)
        return 0;
    const QByteArray written = form::writeInstance(*form, *tree, {});
    const auto again = form::readInstance(*form, written);
    if (!again || form::writeInstance(*form, *again, {}) != written)
        std::abort(); // same tree, same bytes
    fuzz::FuzzHost host;
    if (const auto session = interview::FormSession::resume(form, host, *tree)) {
        (void)(*session)->validateAll();
        (void)interview::entityChanges(**session);
        (void)(*session)->snapshot();
    }
    if (const auto session = interview::FormSession::edit(form, host, written))
        (void)(*session)->finalise(interview::Completeness::AsItStands);
    return 0;
}
