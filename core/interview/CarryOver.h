// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/FormSession.h"

namespace saltbush::interview
{

/// What becomes of one answer, or of a reason for none, in another version of the form.
struct CarriedAnswer
{
    enum class Fate {
        Kept,
        Objected,   ///< kept, but a rule of the new version objects: it is asked about at the end
        DoesNotFit, ///< the question is there, and does not take this answer any more
        NoPlace     ///< the question is not there any more
    };

    Fate fate = Fate::Kept;
    QString path;                       ///< in the interview as it was
    xpath::NodeId node = xpath::noNode; ///< in that session; noNode: beyond a repeat's count
    QString place;                      ///< in the interview as it would be; empty: NoPlace
    QString value, reason;
};

/// An interview as it would be with another version of its form. Nothing has happened yet.
struct CarryOver
{
    std::vector<CarriedAnswer> answers; ///< in document order
    QByteArray instance;                ///< to resume from, with the other version

    [[nodiscard]] int count(CarriedAnswer::Fate fate) const;
    [[nodiscard]] bool losesNothing() const
    {
        return count(CarriedAnswer::Fate::DoesNotFit) + count(CarriedAnswer::Fate::NoPlace) == 0;
    }
};

/// Which answers another version of the form takes, found by trying: an answer belongs to the
/// question at the same path, a part of a repeat to the one in the same place. What was asked of
/// the program (instanceID, start) stays as it was; what is calculated is calculated anew; what is
/// new has its defaults. `to` has the same id. form.* and interview.* errors of a form that does
/// not run.
[[nodiscard]] Result<CarryOver> planCarryOver(const FormSession &from, form::SharedForm to,
                                              Host &host);

} // namespace saltbush::interview
