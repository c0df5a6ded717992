// SPDX-License-Identifier: GPL-3.0-or-later
// GeoJSON, as a list beside a form.
#include "core/form/GeoJsonInstance.h"
#include "tests/fuzz/Entry.h"

using namespace saltbush;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)form::readGeoJsonInstance(fuzz::bytesOf(data, size), std::make_shared<xpath::Names>());
    return 0;
}
