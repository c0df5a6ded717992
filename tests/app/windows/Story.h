// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/RecordingStrip.h"
#include "app/widgets/Button.h"
#include "app/widgets/TabOrder.h"
#include "app/widgets/TextField.h"
#include "tests/app/windows/FakeSound.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Keyboard.h"
#include "tests/app/windows/TestForm.h"

#include <QTest>

namespace saltbush::test
{

inline const QString storyTables = QStringLiteral(R"(
| survey |
|  | type  | name   | label::English (en)        | label::Thai (th)    | label::Korean (ko) | label::Chinese (zh-Hans) | parameters         |
|  | audio | story  | Tell it in your own words  | เล่าด้วยคำพูดของคุณเอง  | 직접 말씀해 주세요     | 请用您自己的话说               |                    |
|  | audio | chosen | A recording that you have  | เสียงที่คุณบันทึกไว้แล้ว    | 가지고 계신 녹음       | 您已有的录音                  | quality=external   |
|  | audio | low    | A few words                | สักสองสามคำ          | 몇 마디             | 几句话                      | quality=low        |
|  | audio | voice  | Your name for us           | ชื่อที่ให้เราเรียก        | 불러 드릴 이름        | 怎么称呼您                   | quality=voice-only |
|  | text  | more   | Anything else?             | มีอะไรอยากบอกอีกไหม    | 더 하실 말씀은?       | 还有吗？                    |                    |
)");

/// All that is said, and one answer.
inline const QString wholeTables = QStringLiteral(R"(
| survey |
|  | type             | name  | label::English (en) | label::Thai (th)   | label::Korean (ko) | label::Chinese (zh-Hans) | parameters         |
|  | background-audio | whole |                     |                    |                    |                          | quality=voice-only |
|  | audit            | audit |                     |                    |                    |                          |                    |
|  | text             | work  | Where do you work?  | คุณทำงานที่ไหน         | 어디에서 일하세요?     | 您在哪里工作？               |                    |
|  | audio            | story | And how is it?      | แล้วเป็นอย่างไรบ้าง      | 어떠세요?           | 那里怎么样？                |                    |
)");

inline form::SharedForm storyForm(const QString &tables)
{
    static std::map<QString, form::SharedForm> forms;
    form::SharedForm &form = forms[tables];
    if (!form)
        form = formOfTables(tables);
    return form;
}

/// Somebody tells something, and somebody else works the keys.
struct Story : FakeSound, InterviewDesk
{
    explicit Story(const QString &tables = storyTables, std::map<QString, bool> scopes = {},
                   app::Scheme scheme = app::Scheme::Light, int textPercent = 100)
        : InterviewDesk(scheme, textPercent, storyForm(tables), {}, devices(), std::move(scopes))
    {
    }
    void hear(std::chrono::milliseconds length)
    {
        REQUIRE(microphone);
        microphone->hear(length);
        settle();
    }
    void record(std::chrono::milliseconds length)
    {
        press(Qt::Key_1);
        hear(length);
        press(Qt::Key_1);
        settle();
    }
    /// By the keys alone, to the button whose name begins so.
    void reach(const QString &name)
    {
        const auto isThere = [&] {
            auto *button = qobject_cast<app::Button *>(page().focusWidget());
            return button
                && (button->accessibleName().startsWith(name) || button->text().startsWith(name));
        };
        for (int i = 0; i < 60 && !isThere(); ++i)
            app::moveFocus(page(), true);
        CAPTURE(name.toStdString());
        REQUIRE(isThere());
    }
    /// In the first field of the page.
    void answerFirst(const QString &words)
    {
        for (auto *field : page().findChildren<app::TextField *>())
            if (field->isVisible()) {
                field->setFocus();
                break;
            }
        press(Qt::Key_A, Qt::ControlModifier);
        type(words);
        QTest::qWait(600); // typing pauses, and it is told
        settle();
    }
    double seconds(const QString &path) { return OggOpus(content(path)).seconds(); }
    app::RecordingStrip &strip() { return *page().findChild<app::RecordingStrip *>(); }
};

} // namespace saltbush::test
