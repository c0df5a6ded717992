// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/FindingsPanel.h"

#include "app/common/Messages.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

constexpr std::size_t firstFew = 8, moreEachTime = 100;

/// The words of these panels.
class DeskWords
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::FormDesk)

public:
    static QString counts(const DeskForm &form)
    {
        const auto warnings = int(std::ssize(form.problems) - form.errors);
        const QString errors = tr("%n error(s)", nullptr, int(form.errors));
        if (form.errors == 0)
            return warnings == 0 ? tr("Nothing is wrong: ready to be asked")
                                 : tr("Ready to be asked, with %n warning(s)", nullptr, warnings);
        return warnings == 0 ? errors
                             : tr("%1, %2").arg(errors, tr("%n warning(s)", nullptr, warnings));
    }

    static QString whereIs(Place place)
    {
        if (place.sheet.isEmpty() && place.row > 0)
            return tr("Line %1").arg(place.row);
        place.file.clear(); // stands at the top of the page
        return place.toString();
    }

    static QString translations() { return tr("Translations"); }
    static QString oneLanguage() { return tr("This questionnaire is in one language only."); }
    static QString toBeChecked(int count)
    {
        return tr("%n text(s) made by a machine, to be checked by a person", nullptr, count);
    }
    static QString language(const LanguageState &state)
    {
        const QString name = languageName(state.language);
        return state.missing.empty()
            ? tr("%1 · nothing is missing").arg(name)
            : tr("%1 · %n missing", nullptr, int(state.missing.size())).arg(name);
    }
    static QString missing(const xlsform::TranslatedText &text)
    {
        if (text.column.isEmpty())
            return tr("%1 has no text in %2").arg(text.name, languageName(text.language));
        return tr("%1 (%2) has no text in %3")
            .arg(text.name, text.column, languageName(text.language));
    }
    static QString more(std::size_t left)
    {
        return tr("Show %n more", nullptr, int(std::min(left, moreEachTime)));
    }
};

} // namespace

FindingsList::FindingsList(const Theme &theme, std::vector<Finding> findings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_findings(std::move(findings))
    , m_rows(new QVBoxLayout)
    , m_more(new Button(theme, Button::Kind::Quiet))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_rows->setSpacing(0);
    layout->addLayout(m_rows);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setSign(Sign::ChevronDown);
    connect(m_more, &Button::clicked, this, &FindingsList::showMore);
    showMore();
}

void FindingsList::showMore()
{
    const std::size_t last =
        std::min(m_findings.size(), m_shown + (m_shown == 0 ? firstFew : moreEachTime));
    for (; m_shown < last; ++m_shown) {
        const Finding &finding = m_findings[m_shown];
        m_rows->addWidget(new FindingRow(m_theme, finding.kind, finding.place, finding.words));
    }
    const std::size_t left = m_findings.size() - m_shown;
    m_more->setText(DeskWords::more(left));
    m_more->setVisible(left > 0);
}

FindingsList *findingsList(const Theme &theme, const std::vector<Problem> &problems)
{
    std::vector<FindingsList::Finding> findings;
    findings.reserve(problems.size());
    for (const Problem &problem : problems)
        findings.push_back({problem.severity == Problem::Severity::Error
                                ? FindingRow::Kind::Error
                                : FindingRow::Kind::Warning,
                            DeskWords::whereIs(problem.error.place), sentence(problem.error)});
    return new FindingsList(theme, std::move(findings));
}

Panel *findingsPanel(const Theme &theme, const DeskForm &form)
{
    auto *panel = new Panel(theme, DeskWords::counts(form));
    if (!form.problems.empty())
        panel->rows().addWidget(findingsList(theme, form.problems));
    return panel;
}

Panel *translationsPanel(const Theme &theme, const DeskForm &form)
{
    auto *panel = new Panel(theme, DeskWords::translations());
    if (form.languages.empty())
        panel->addMuted(DeskWords::oneLanguage());
    for (const LanguageState &state : form.languages) {
        auto *name = new TextLabel(theme, TextStyle::InterfaceBold);
        panel->rows().addSpacing(space::xs);
        name->setText(DeskWords::language(state), state.language);
        panel->rows().addWidget(name);
        if (state.toBeChecked > 0) {
            auto *machine = new Banner(theme);
            machine->show(Banner::Kind::Attention, DeskWords::toBeChecked(state.toBeChecked));
            panel->rows().addWidget(machine);
        }
        std::vector<FindingsList::Finding> findings;
        findings.reserve(state.missing.size());
        for (const xlsform::TranslatedText &text : state.missing)
            findings.push_back({FindingRow::Kind::Missing, DeskWords::whereIs(text.place),
                                DeskWords::missing(text)});
        if (!findings.empty())
            panel->rows().addWidget(new FindingsList(theme, std::move(findings)));
    }
    return panel;
}

} // namespace saltbush::app
