// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/InterfaceLanguage.h"
#include "app/widgets/Theme.h"
#include "core/base/Disk.h"
#include "core/interview/Draft.h"
#include "core/interview/Host.h"
#include "tests/app/tour/Gallery.h"
#include "tests/app/tour/TourPlan.h"
#include "tests/app/windows/FakeSound.h"

#include <QTemporaryDir>

namespace saltbush::app
{
class InterviewPage;
}

namespace saltbush::test
{

/// Every control that a form may ask for (controls.md), in the interview's own window, with
/// something in it: a picture of each in every language and look of the plan.
class ControlsTour
{
public:
    ControlsTour(TourPlan plan, Gallery &gallery);
    ~ControlsTour();

    bool walk();
    [[nodiscard]] const QString &stuckAt() const { return m_stuckAt; }

private:
    bool readForm();
    bool beginIn(const QString &language);
    void open(const QString &path);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void nextQuestion();
    /// Letters and figures are typed; ⏎ ⇥ ␣ ↓ ↑ → are those keys, ¶ goes to the next question,
    /// ♪ is three seconds of somebody telling something.
    void play(const QString &keys);
    bool stuck(const QString &where);

    TourPlan m_plan;
    Gallery &m_gallery;
    app::Theme m_theme;
    app::InterfaceLanguage m_language;
    QTemporaryDir m_folder;
    std::unique_ptr<interview::Host> m_host;
    SystemDisk m_disk;
    FakeSound m_sound;
    form::SharedForm m_form;
    std::unique_ptr<interview::Draft> m_draft;
    std::unique_ptr<app::InterviewPage> m_page;
    QString m_stuckAt;
};

} // namespace saltbush::test
