// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Question.h"

#include <QAbstractListModel>
#include <QSet>

namespace saltbush::app
{

/// Any number of choices, those that hold what was typed, and which are chosen. Words are made
/// ready when they are first looked at: a list of 100,000 costs what is seen of it.
class ChoiceListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SecondRole = Qt::UserRole, ValueRole };

    using QAbstractListModel::QAbstractListModel;

    /// `second`: the same choices in the second language; empty: there is none.
    void setChoices(const std::vector<interview::Choice> &choices,
                    const std::vector<interview::Choice> &second);
    void setChosen(const QStringList &values);
    void setFilter(const QString &typed); ///< every word of it is in what is shown
    [[nodiscard]] const std::vector<interview::Choice> &choices() const { return m_choices; }
    /// Of the whole list, in its order; -1 where it has none.
    [[nodiscard]] qsizetype indexOf(const QString &value) const;
    [[nodiscard]] int rowOf(const QString &value) const; ///< -1: not shown
    [[nodiscard]] QString words(std::size_t index) const;
    [[nodiscard]] QString secondWords(std::size_t index) const;
    [[nodiscard]] QString longest() const; ///< of what is shown: needs the most room

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void choose();
    void makeReady();

    std::vector<interview::Choice> m_choices, m_second;
    QHash<QString, qsizetype> m_places; ///< of the values
    std::vector<QString> m_folded;      ///< of the choices, once somebody types
    std::vector<std::size_t> m_shown;
    QSet<QString> m_chosen;
    QStringList m_filter;
};

/// A text as it is compared: without case, without the accents of Latin, Greek and Cyrillic
/// letters, Korean syllables as the letters they are typed by. Marks of Thai stay: they are letters
/// of their own.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace saltbush::app
