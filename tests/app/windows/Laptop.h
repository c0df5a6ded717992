// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Theme.h"
#include "tests/app/windows/InterfaceWords.h"
#include "tests/app/windows/Keyboard.h"
#include "tests/support/TempFolder.h"

namespace saltbush::test
{

/// When everything happens in tests that compare what two ways of working leave.
[[nodiscard]] UtcTime oneDay();
/// What opens every workspace of these tests.
[[nodiscard]] QString everybodysPassphrase();

/// Somebody's laptop: an empty home folder and the program's window, worked by keys only. The
/// texts of the interface are named in English and looked for in the language of the interface;
/// `written` is what stands in the study, as it is.
class Laptop
{
public:
    explicit Laptop(const QString &interfaceLanguage);
    ~Laptop();

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &words) { m_keys->type(words); }
    void goTo(const QString &control);   ///< Tab, until it has the focus
    void choose(const QString &control); ///< goTo, then Space
    void fill(const QString &field, const QString &words);
    void pick(const QString &field, const QString &written);
    void answerDialog(const QString &path) { m_keys->answerDialog(path); }
    /// Ctrl and the number at which this page stands on the rail; then looks at it.
    void openPage(const QString &page);
    void waitForWork() { m_keys->waitForWork(); }
    void waitToRead(const QString &words); ///< until a text in sight has them

    [[nodiscard]] bool reads(const QString &words, const QStringList &facts = {}) const;
    [[nodiscard]] bool readsWritten(const QString &words) const;
    [[nodiscard]] bool isTold(const QString &message, const QStringList &facts = {}) const;
    [[nodiscard]] std::string everything() const { return m_keys->everything().toStdString(); }
    /// Nothing in sight is clipped, nameless or left in English.
    void lookAround() const;

    [[nodiscard]] QString home(const QString &file) const { return m_home.file(file); }
    [[nodiscard]] const QString &language() const { return m_language; }
    void close(); ///< the window, and with it the workspace

private:
    QString m_language;
    InterfaceWords m_words;
    TempFolder m_home;
    QByteArray m_homeBefore;
    QLocale m_localeBefore;
    FixedClock m_clock;
    SystemRandom m_random;
    SystemDisk m_disk;
    app::Theme m_theme;
    app::Settings m_settings;
    std::unique_ptr<app::MainWindow> m_window;
    std::optional<Keyboard> m_keys;
};

} // namespace saltbush::test
