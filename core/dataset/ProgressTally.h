// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Progress.h"
#include "core/study/InterviewBook.h"
#include "core/study/StudyConfig.h"
#include "core/xpath/Tree.h"

namespace saltbush::dataset
{

/// Counts interviews one by one into a StudyProgress. Private to this folder.
class ProgressTally
{
public:
    /// `now` is about when the newest interview can have been made.
    ProgressTally(const study::StudyConfig &config, UtcTime now);

    /// `form` and `tree` may be missing: then only what is known without answers counts.
    void add(const study::MergedInterview &interview, const form::SharedForm &form,
             const xpath::Tree *tree);
    [[nodiscard]] StudyProgress take();

private:
    /// What is looked for in one version of a form.
    struct Plan
    {
        form::SharedForm form;
        std::map<form::ModelIndex, std::size_t> axes;      ///< question → axis
        std::map<form::ModelIndex, std::size_t> reluctant; ///< question → place in the list
        xpath::NameId nonresponse = xpath::noName;
    };
    const Plan &planFor(const form::SharedForm &form);
    void readAxes(const form::FormDefinition &form, Plan &plan);
    void readQuestions(const form::FormDefinition &form, Plan &plan);
    void walk(const Plan &plan, const xpath::Tree &tree, xpath::NodeId element,
              form::ModelIndex index);
    void hear(const Plan &plan, const xpath::Tree &tree, xpath::NodeId leaf,
              form::ModelIndex index);
    void countCell();
    void countWeek(const study::MergedInterview &interview);
    void judge();
    void sortLanguages();

    const study::StudyConfig &m_config;
    UtcTime m_now;
    StudyProgress m_progress;
    std::map<const form::FormDefinition *, Plan> m_plans;
    std::map<QDate, qint64> m_weeks;
    QStringList m_values; ///< of the interview in hand, by axis
    QString m_language;   ///< of the interview in hand
};

} // namespace saltbush::dataset
