// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/ProgressPanels.h"

#include "app/common/Languages.h"
#include "app/common/TimeWords.h"
#include "app/data/DataWords.h"
#include "app/widgets/BarChart.h"
#include "app/widgets/MeterBar.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

class Panels
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::ProgressPanels)
};

constexpr int weeksShown = 16;
constexpr qsizetype questionsShown = 8;
constexpr int languagesShown = 5;
constexpr int shortHeading = 8; ///< characters

TextLabel *label(const Theme &theme, const QString &words, Tone tone = Tone::Ink,
                 const QString &language = {})
{
    auto *label = new TextLabel(theme, TextStyle::Interface, tone);
    label->setText(words, language);
    return label;
}

/// The name of a column. A short one stays in one line: Chinese would break after any sign.
TextLabel *heading(const Theme &theme, const QString &words)
{
    TextLabel *heading = label(theme, words, Tone::Muted);
    heading->setWordWrap(words.size() > shortHeading);
    return heading;
}

/// A number in words with its bar under it.
QWidget *meter(const Theme &theme, const QString &words, double part, Tone tone,
               MeterBar::Look look)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *bar = new MeterBar(theme);
    bar->setPart(part, look);
    column->addWidget(label(theme, words, tone));
    column->addWidget(bar);
    column->addStretch();
    return cell;
}

/// Row and column of a cell in the table of quotas.
struct QuotaGrid
{
    explicit QuotaGrid(const dataset::StudyProgress &progress) : progress(progress)
    {
        for (const dataset::QuotaState &quota : progress.quotas) {
            const QString row = rowOf(quota), column = columnOf(quota);
            if (!rows.contains(row))
                rows << row;
            if (!columns.contains(column))
                columns << column;
        }
    }
    [[nodiscard]] QString rowOf(const dataset::QuotaState &quota) const
    {
        QStringList words;
        const std::size_t last = progress.axes.size() - 1;
        for (std::size_t axis = 0; axis < qMax<std::size_t>(last, 1); ++axis)
            words << valueWords(progress.axes[axis], quota.values[qsizetype(axis)]);
        return words.join(QStringLiteral(" · "));
    }
    [[nodiscard]] QString columnOf(const dataset::QuotaState &quota) const
    {
        return progress.axes.size() < 2 ? QString()
                                        : valueWords(progress.axes.back(), quota.values.back());
    }

    const dataset::StudyProgress &progress;
    QStringList rows, columns;
};

QWidget *quotaCell(const Theme &theme, const dataset::QuotaState &quota, const QString &name)
{
    QWidget *cell = meter(theme, Panels::tr("%L1/%L2").arg(quota.share.count).arg(quota.share.of),
                          quota.share.part(), quota.isBehind ? Tone::Attention : Tone::Ink,
                          quota.isBehind ? MeterBar::Look::Attention : MeterBar::Look::Plain);
    cell->findChild<TextLabel *>()->setAccessibleName(
        Panels::tr("%1: %L2 of %L3").arg(name).arg(quota.share.count).arg(quota.share.of));
    return cell;
}

QStringList behindWords(const QuotaGrid &grid)
{
    QStringList lines;
    for (const QString &row : grid.rows) {
        QStringList behind;
        for (const dataset::QuotaState &quota : grid.progress.quotas)
            if (quota.isBehind && grid.rowOf(quota) == row)
                behind << grid.columnOf(quota);
        behind.removeAll(QString());
        if (!behind.isEmpty())
            lines
                << Panels::tr("%1: behind in %2.").arg(row, QLocale().createSeparatedList(behind));
        else if (grid.columns == QStringList{QString()}
                 && std::ranges::any_of(grid.progress.quotas, [&](const auto &quota) {
                        return quota.isBehind && grid.rowOf(quota) == row;
                    }))
            lines << Panels::tr("%1 is behind.").arg(row);
    }
    return lines;
}

QStringList shownLanguages(const dataset::StudyProgress &progress)
{
    QStringList languages = progress.languages;
    if (languages.size() > languagesShown)
        languages = languages.first(languagesShown);
    return languages;
}

void addShares(const Theme &theme, QGridLayout &grid, int row,
               const dataset::ReluctantQuestion &question, const QStringList &languages)
{
    for (int column = 0; column < languages.size(); ++column) {
        const QString &language = languages[column];
        const auto share = question.byLanguage.find(language);
        if (share == question.byLanguage.end())
            continue;
        const bool standsOut = question.standsOut == language;
        QWidget *cell = meter(theme, percentWords(share->second), share->second.part(),
                              standsOut ? Tone::Attention : Tone::Muted,
                              standsOut ? MeterBar::Look::Attention : MeterBar::Look::Quiet);
        cell->findChild<TextLabel *>()->setAccessibleName(
            Panels::tr("%1: %2, %L3 of %L4")
                .arg(languageWords(language), percentWords(share->second))
                .arg(share->second.count)
                .arg(share->second.of));
        grid.addWidget(cell, row, column + 1, Qt::AlignTop);
    }
}

QString standsOutWords(const dataset::ReluctantQuestion &question, const QString &label)
{
    return Panels::tr("“%1” in %2: %3 prefer not to answer, in the other languages %4. Worth a "
                      "look at the translation.")
        .arg(label, languageWords(question.standsOut),
             percentWords(question.byLanguage.at(question.standsOut)),
             percentWords(question.others(question.standsOut)));
}

} // namespace

Panel *makeQuotaPanel(const Theme &theme, const dataset::StudyProgress &progress)
{
    if (progress.quotas.empty() || progress.axes.empty())
        return nullptr;
    QStringList names;
    for (const dataset::QuotaAxis &axis : progress.axes)
        names << (names.isEmpty() ? axisWords(axis) : axisWords(axis).toLower());
    auto *panel =
        new Panel(theme, Panels::tr("%1, against quota").arg(names.join(QStringLiteral(" × "))));
    const QuotaGrid shape(progress);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::m);
    for (int column = 0; column < shape.columns.size(); ++column) {
        grid->addWidget(heading(theme, shape.columns[column]), 0, column + 1);
        grid->setColumnStretch(column + 1, 2);
    }
    grid->setColumnStretch(0, 3);
    for (int row = 0; row < shape.rows.size(); ++row)
        grid->addWidget(label(theme, shape.rows[row]), row + 1, 0, Qt::AlignTop);
    for (const dataset::QuotaState &quota : progress.quotas) {
        const QString row = shape.rowOf(quota), column = shape.columnOf(quota);
        grid->addWidget(quotaCell(theme, quota, column.isEmpty() ? row : row + u' ' + column),
                        int(shape.rows.indexOf(row)) + 1, int(shape.columns.indexOf(column)) + 1,
                        Qt::AlignTop);
    }
    panel->rows().addLayout(grid);
    for (const QString &line : behindWords(shape))
        panel->addText(line)->setTone(Tone::Attention);
    if (progress.outside > 0)
        panel->addMuted(Panels::tr("In none of these groups: %L1").arg(progress.outside));
    panel->rows().addStretch();
    return panel;
}

Panel *makeWeekPanel(const Theme &theme, const dataset::StudyProgress &progress, QDate today)
{
    auto *panel = new Panel(theme, Panels::tr("Interviews a week"));
    auto *chart = new BarChart(theme, Panels::tr("Interviews a week"));
    std::vector<BarChart::Bar> bars;
    const std::size_t first =
        progress.weeks.size() > weeksShown ? progress.weeks.size() - weeksShown : 0;
    for (std::size_t at = first; at < progress.weeks.size(); ++at) {
        const dataset::WeekCount &week = progress.weeks[at];
        const bool isThis = week.monday <= today && today < week.monday.addDays(7);
        const QString day = dayAndMonthWords(week.monday);
        bars.push_back({isThis ? Panels::tr("this week") : day, week.count,
                        isThis
                            ? Panels::tr("This week so far: %L1 interviews").arg(week.count)
                            : Panels::tr("Week from %1: %L2 interviews").arg(day).arg(week.count),
                        isThis});
    }
    auto *words = panel->addMuted({});
    QObject::connect(chart, &BarChart::wordsChanged, words,
                     [words](const QString &said) { words->setText(said); });
    panel->rows().insertWidget(1, chart, 1);
    chart->setBars(std::move(bars));
    if (progress.inNoWeek > 0)
        panel->addMuted(Panels::tr("Begun by a clock that was wrong: %L1").arg(progress.inNoWeek));
    return panel;
}

Panel *makeReluctancePanel(const Theme &theme, const dataset::StudyProgress &progress)
{
    auto *panel = new Panel(theme, Panels::tr("Questions that people prefer not to answer"));
    if (progress.reluctance.empty()) {
        panel->addMuted(Panels::tr("Questions that may be left unanswered with a reason will be "
                                   "listed here, the most refused first."));
        return panel;
    }
    panel->addMuted(Panels::tr("Share of those who were asked, by language of the interview"));
    const QStringList languages = shownLanguages(progress);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::m);
    grid->setColumnStretch(0, 3);
    for (int column = 0; column < languages.size(); ++column) {
        grid->addWidget(heading(theme, languageWords(languages[column])), 0, column + 1);
        grid->setColumnStretch(column + 1, 2);
    }
    QStringList notes;
    const auto count = qMin(questionsShown, qsizetype(progress.reluctance.size()));
    for (qsizetype row = 0; row < count; ++row) {
        const dataset::ReluctantQuestion &question = progress.reluctance[std::size_t(row)];
        const QString words = textFor(question.labels, QLocale().name());
        grid->addWidget(label(theme, words.isEmpty() ? question.path : words), int(row) + 1, 0,
                        Qt::AlignTop);
        addShares(theme, *grid, int(row) + 1, question, languages);
        if (!question.standsOut.isEmpty())
            notes << standsOutWords(question, words);
    }
    panel->rows().addLayout(grid);
    for (const QString &note : notes)
        panel->addText(note)->setTone(Tone::Attention);
    return panel;
}

} // namespace saltbush::app
