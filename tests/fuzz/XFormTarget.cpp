// SPDX-License-Identifier: GPL-3.0-or-later
// An XForm: read, begun, answered, closed, opened, finished.
#include "core/interview/FormCheck.h"
#include "core/interview/FormSession.h"
#include "tests/fuzz/Entry.h"
#include "tests/fuzz/FixedForm.h"
#include "tests/fuzz/InterviewWalk.h"

using namespace saltbush;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const form::ReadForm read =
        form::readXForm(fuzz::bytesOf(data, size), interview::formFunctions(), fuzz::attachment);
    if (read.form)
        fuzz::walkThrough(read.form);
    else
        (void)interview::checkLogic(read);
    return 0;
}
