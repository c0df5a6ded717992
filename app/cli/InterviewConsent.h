// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/Ledger.h"

namespace CLI
{
class App;
}

namespace saltbush::app
{

namespace interviews
{
inline constexpr ErrorCode badConsent{"cli.bad-consent"};
} // namespace interviews

/// How consent was taken, as the options of `interview run` say.
struct ConsentOptions
{
    std::string scopes, mode = "verbal", language;
    bool eligible = false, capable = false, understood = false;
};

void addConsentOptions(CLI::App &command, ConsentOptions &options);

/// The entry that the options describe, but for its participant; checked, so that nobody is
/// written down for an entry that could not be. A no to a scope that is required is a no to all:
/// an entry of kind Declined. `cli.bad-consent`, `consent.*`.
Result<consent::NewEntry> consentEntry(study::Workspace &workspace, const ConsentOptions &options,
                                       const QString &formId);

} // namespace saltbush::app
