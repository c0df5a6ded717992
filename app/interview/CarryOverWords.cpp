// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/CarryOverWords.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/Markdown.h"

#include <QCoreApplication>

namespace saltbush::app
{

namespace
{

using interview::CarriedAnswer;
using Fate = CarriedAnswer::Fate;

class CarryOverTexts
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::CarryOverTexts)

public:
    static QString kept(int count) { return tr("%n answer(s) stay as they are.", "", count); }
    static QString of(Fate fate)
    {
        switch (fate) {
        case Fate::Objected:
            return tr("%1 – stays; the new version asks to look at it again");
        case Fate::DoesNotFit:
            return tr("%1 – is asked again; the answer so far does not fit any more and stays as a "
                      "comment");
        case Fate::NoPlace:
            return tr("%1 – is not asked any more; the answer so far stays as a comment");
        case Fate::Kept:
            break;
        }
        return {};
    }
};

/// The first line of its label; of what is out of sight, its name.
QString nameOf(const CarriedAnswer &answer, const interview::FormSession &session)
{
    const auto node = session.find(answer.path);
    const QString label = node
        ? markdownToPlain(marked(session.question(*node).label)).section(u'\n', 0, 0)
        : QString();
    return label.isEmpty() ? answer.path.section(u'/', -1) : label;
}

} // namespace

QString carryOverWords(const interview::CarryOver &plan, const interview::FormSession &session)
{
    QStringList lines{CarryOverTexts::kept(plan.count(Fate::Kept))};
    for (const CarriedAnswer &answer : plan.answers)
        if (answer.fate != Fate::Kept)
            lines << CarryOverTexts::of(answer.fate).arg(nameOf(answer, session));
    return lines.join(u'\n');
}

} // namespace saltbush::app
