// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/InterviewPage.h"
#include "app/widgets/Theme.h"
#include "core/base/Disk.h"
#include "tests/support/TempFolder.h"

#include <QTest>

#include <map>

namespace saltbush::test
{

/// Shows a page for as long as it lives, sized like a laptop's window.
void present(QWidget &window, QSize size = {1280, 800});

/// A disk that fills up.
class FillingDisk final : public SystemDisk
{
public:
    Result<void> writeAndSync(const QString &path, const QByteArray &bytes) override
    {
        return isFull ? fail(disk::full) : SystemDisk::writeAndSync(path, bytes);
    }
    bool isFull = false;
};

/// A real draft in a folder of its own, and the interview window over it, worked by keys only.
class InterviewDesk
{
public:
    /// Without a form: that of services.xml.
    explicit InterviewDesk(app::Scheme scheme = app::Scheme::Light, int textPercent = 100,
                           form::SharedForm form = {}, form::AttachmentLoader files = {},
                           app::SoundDevices sound = {}, std::map<QString, bool> agreedTo = {});
    ~InterviewDesk();

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void open(const QString &path);
    void chooseLanguages(const QString &first, const QString &second);

    [[nodiscard]] app::InterviewPage &page() { return *m_page; }
    [[nodiscard]] QString value(const QString &path) const;
    /// Of the file that is the answer.
    [[nodiscard]] QByteArray content(const QString &path) const;
    /// Whether any file of the interview holds these bytes as they are.
    [[nodiscard]] bool lies(const QByteArray &bytes) const;
    [[nodiscard]] QString reason(const QString &path) const;
    [[nodiscard]] QString comment(const QString &path) const;
    [[nodiscard]] QString question() const; ///< words of the first question in sight
    [[nodiscard]] QString message() const;  ///< of the first question that has one
    [[nodiscard]] QString saved() const;
    [[nodiscard]] bool sees(const QString &words) const;
    void reopen(); ///< closes window and draft, and opens both again
    /// What the answer would be after the program was killed now: its file, empty where there is
    /// none.
    [[nodiscard]] QByteArray contentAfterKill(const QString &path);
    [[nodiscard]] interview::Draft &draft() { return *m_draft; }

    app::Theme theme;
    std::vector<app::Ending> endings; ///< what Finish was asked for
    std::size_t keptAtFinish = 0;     ///< files that went along
    FillingDisk disk;                 ///< of the files that are answers
    std::map<QString, bool> scopes;   ///< what was agreed to, and what was not

private:
    void build();

    form::SharedForm m_form;
    form::AttachmentLoader m_files;
    app::SoundDevices m_sound;
    TempFolder m_folder;
    crypto::SecureBytes m_key;
    std::unique_ptr<interview::Host> m_host;
    std::unique_ptr<interview::Draft> m_draft;
    std::unique_ptr<app::InterviewPage> m_page;
};

} // namespace saltbush::test
