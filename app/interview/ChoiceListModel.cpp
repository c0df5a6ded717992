// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/ChoiceListModel.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/Markdown.h"

#include <algorithm>

namespace saltbush::app
{

namespace
{

bool isAccent(QChar c) { return c.unicode() >= 0x300 && c.unicode() <= 0x36f; }

/// Only these have to be read as Markdown at all.
bool isPlain(const interview::ShownText &text)
{
    return !text.isFallback && std::ranges::none_of(text.text, [](QChar c) {
        return QStringView(u"*_<[\\#`&~^-+.)\n").contains(c);
    });
}

QString plainWords(const interview::ShownText &text)
{
    return isPlain(text) ? text.text : markdownToPlain(marked(text));
}

bool isSame(const std::vector<interview::Choice> &a, const std::vector<interview::Choice> &b)
{
    return std::ranges::equal(a, b, [](const auto &x, const auto &y) {
        return x.value == y.value && x.label.text == y.label.text
            && x.label.language == y.label.language;
    });
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf(isAccent);
    return folded;
}

void ChoiceListModel::setChoices(const std::vector<interview::Choice> &choices,
                                 const std::vector<interview::Choice> &second)
{
    if (isSame(choices, m_choices) && isSame(second, m_second))
        return;
    beginResetModel();
    m_choices = choices;
    m_second = second;
    m_folded.clear();
    m_places.clear();
    m_places.reserve(qsizetype(m_choices.size()));
    for (std::size_t i = m_choices.size(); i-- > 0;)
        m_places[m_choices[i].value] = qsizetype(i);
    choose();
    endResetModel();
}

void ChoiceListModel::setChosen(const QStringList &values)
{
    const QSet<QString> now(values.begin(), values.end());
    const QSet<QString> changed = (m_chosen - now) + (now - m_chosen);
    m_chosen = now;
    for (const QString &value : changed)
        if (const int row = rowOf(value); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {Qt::CheckStateRole});
}

void ChoiceListModel::setFilter(const QString &typed)
{
    const QStringList filter = foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void ChoiceListModel::makeReady()
{
    if (!m_folded.empty())
        return;
    m_folded.reserve(m_choices.size());
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_folded.push_back(foldedForSearch(words(i) + u'\n' + secondWords(i)));
}

void ChoiceListModel::choose()
{
    m_shown.clear();
    if (!m_filter.isEmpty())
        makeReady();
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const bool fits = std::ranges::all_of(
            m_filter, [&](const QString &word) { return m_folded[i].contains(word); });
        if (fits)
            m_shown.push_back(i);
    }
}

qsizetype ChoiceListModel::indexOf(const QString &value) const { return m_places.value(value, -1); }

int ChoiceListModel::rowOf(const QString &value) const
{
    const qsizetype index = indexOf(value);
    const auto at = std::ranges::lower_bound(m_shown, std::size_t(index)); // in order
    return index >= 0 && at != m_shown.end() && *at == std::size_t(index)
        ? int(at - m_shown.begin())
        : -1;
}

QString ChoiceListModel::words(std::size_t index) const
{
    const QString said = plainWords(m_choices[index].label);
    return said.isEmpty() ? m_choices[index].value : said;
}

QString ChoiceListModel::secondWords(std::size_t index) const
{
    const bool differs =
        index < m_second.size() && m_second[index].label.text != m_choices[index].label.text;
    return differs ? plainWords(m_second[index].label) : QString();
}

QString ChoiceListModel::longest() const
{
    const auto length = [this](std::size_t i) { return m_choices[i].label.text.size(); };
    const auto found = std::ranges::max_element(m_shown, {}, length);
    return found == m_shown.end() ? QString() : words(*found);
}

int ChoiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ChoiceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t at = m_shown[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(at);
    case Qt::CheckStateRole:
        return m_chosen.contains(m_choices[at].value) ? Qt::Checked : Qt::Unchecked;
    case SecondRole:
        return secondWords(at);
    case ValueRole:
        return m_choices[at].value;
    default:
        return {};
    }
}

} // namespace saltbush::app
