// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/Audit.h"
#include "core/consent/ConsentDocument.h"

namespace saltbush::app
{

class Panel;
class Theme;

// What an audit found, and what it looked at, as panels. They only show.

/// What is to be looked at, grouped by check; or calmly that nothing is.
[[nodiscard]] Panel *makeFindingsPanel(const Theme &theme, const consent::AuditReport &report);
[[nodiscard]] Panel *makeCountsPanel(const Theme &theme, const consent::AuditReport &report);
/// One version of a consent document: its approval, and its text in all languages side by side.
[[nodiscard]] Panel *makeDocumentPanel(const Theme &theme, const consent::ConsentDocument &document,
                                       UtcTime now);

} // namespace saltbush::app
