// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/RoleWords.h"

#include <QCoreApplication>

namespace saltbush::app
{

QString roleWord(study::Role role)
{
    switch (role) {
    case study::Role::Researcher:
        return QCoreApplication::translate("Roles", "Researcher");
    case study::Role::Coordinator:
        return QCoreApplication::translate("Roles", "Coordinator");
    case study::Role::Reviewer:
        return QCoreApplication::translate("Roles", "Ethics reviewer");
    }
    return {};
}

QString roleSentence(study::Role role)
{
    switch (role) {
    case study::Role::Researcher:
        return QCoreApplication::translate(
            "Roles",
            "Asks for consent, interviews and syncs. Cannot read a finished interview "
            "again, neither her own nor a colleague's.");
    case study::Role::Coordinator:
        return QCoreApplication::translate(
            "Roles",
            "Reads all interviews, takes people in, publishes the study and exports data. "
            "Cannot change an answer or a consent without a trace.");
    case study::Role::Reviewer:
        return QCoreApplication::translate(
            "Roles", "Sees every consent, withdrawal and export. Cannot read an answer.");
    }
    return {};
}

} // namespace saltbush::app
