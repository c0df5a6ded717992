// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ConsentDocument.h"
#include "core/study/Workspace.h"

namespace saltbush::consent
{

/// The consent documents of a study, every version that ever came in a package.
class Documents
{
public:
    [[nodiscard]] static Result<Documents> of(study::Workspace &workspace);

    /// The newest version of each document.
    [[nodiscard]] std::vector<const ConsentDocument *> newest() const;
    [[nodiscard]] const std::vector<ConsentDocument> &all() const { return m_all; }
    /// The newest version that covers a form. `consent.no-such-document`.
    [[nodiscard]] Result<const ConsentDocument *> forForm(const QString &formId) const;
    /// `consent.no-such-document`.
    [[nodiscard]] Result<const ConsentDocument *> find(const QString &id, int version) const;

private:
    std::vector<ConsentDocument> m_all;
};

} // namespace saltbush::consent
