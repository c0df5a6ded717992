// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Practices.h"

#include "app/common/Forms.h"
#include "core/study/Workspace.h"

namespace saltbush::app
{

Result<std::unique_ptr<study::Practice>> beginPractice(study::Workspace &workspace,
                                                       const QString &formId)
{
    const study::Package *package = workspace.package();
    if (!package) {
        SALTBUSH_TRY_ASSIGN(form::SharedForm form, shippedForm());
        return study::Practice::begin(workspace, std::move(form), QTimeZone::systemTimeZone());
    }
    const study::PackagedForm *packaged = package->form(formId);
    if (!packaged)
        return fail(Error{study::noSuchForm}.with(formId));
    SALTBUSH_TRY_ASSIGN(form::SharedForm form, workspace.forms().form(packaged->hash));
    return study::Practice::begin(workspace, std::move(form), QTimeZone::systemTimeZone(),
                                  workspace.forms().files(formId, {}));
}

Result<std::unique_ptr<study::Practice>> beginPractice(const study::Services &services)
{
    SALTBUSH_TRY_ASSIGN(form::SharedForm form, shippedForm());
    return study::Practice::begin(services, std::move(form), QTimeZone::systemTimeZone());
}

} // namespace saltbush::app
