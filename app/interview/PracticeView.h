// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/InterviewPage.h"
#include "core/study/Practice.h"

namespace saltbush::app
{

/// The interview's own windows on a practice interview, under a strip that says so on every page.
/// Owns the practice interview, which ends with it or with Finish.
class PracticeView final : public QWidget
{
    Q_OBJECT

public:
    PracticeView(Theme &theme, std::unique_ptr<study::Practice> practice, const QString &about,
                 QWidget *parent = nullptr);
    ~PracticeView() override;

    [[nodiscard]] InterviewPage *interview() const { return m_interview; }
    /// To be shown anew, in another language; nullptr when it is over.
    [[nodiscard]] std::unique_ptr<study::Practice> takePractice() { return std::move(m_practice); }

Q_SIGNALS:
    void left();

private:
    std::unique_ptr<study::Practice> m_practice;
    InterviewPage *m_interview;
};

} // namespace saltbush::app
