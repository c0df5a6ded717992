// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tour/Tour.h"

#include "app/consent/ConsentPage.h"
#include "app/interview/AnswerControl.h"
#include "app/interview/InterviewPage.h"
#include "app/interview/InterviewsPage.h"
#include "app/shell/HomeView.h"
#include "app/shell/Pages.h"
#include "app/unlock/UnlockForm.h"
#include "app/unlock/UnlockPage.h"
#include "app/widgets/Button.h"
#include "app/widgets/LanguageMenu.h"
#include "app/widgets/StyleSheet.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

namespace
{

/// "zh_CN" → the code that forms use.
QString formCode(const QString &interfaceLanguage)
{
    if (interfaceLanguage == "zh_CN"_L1)
        return u"zh-Hans"_s;
    if (interfaceLanguage == "zh_TW"_L1)
        return u"zh-Hant"_s;
    return interfaceLanguage.left(2);
}

QString languageWithCode(const QStringList &languages, const QString &code)
{
    for (const QString &language : languages)
        if (language.endsWith(u'(' + code + u')'))
            return language;
    return languages.value(0);
}

QString nameOf(PageId page)
{
    static const QStringList names{u"interviews"_s, u"participants"_s, u"consent"_s,
                                   u"sync"_s,       u"team"_s,         u"data"_s,
                                   u"audit"_s,      u"form-desk"_s,    u"settings"_s};
    return names.value(int(page));
}

} // namespace

Tour::Tour(std::shared_ptr<UnlockService> service, const QString &settingsFile, TourPlan plan,
           Gallery &gallery)
    : m_plan(std::move(plan))
    , m_gallery(gallery)
    , m_settings(settingsFile)
    , m_theme(Scheme::Light, 100)
    , m_window(m_theme, m_settings, std::move(service))
    , m_walker(m_window, [this](const QString &name) { takeInterviewPage(name); })
{
    applyTheme(*qApp, m_theme);
    m_window.setInterfaceLanguage(u"en_AU"_s);
    m_window.resize(1280, 800);
    m_window.show();
    std::ignore = QTest::qWaitForWindowExposed(&m_window);
    QApplication::setActiveWindow(&m_window);
}

void Tour::showIn(const QString &language)
{
    m_window.setInterfaceLanguage(language);
    settle();
    for (LanguageMenu *menu : m_window.findChildren<LanguageMenu *>()) {
        if (!menu->isVisible())
            continue;
        const QString asked = languageWithCode(menu->languages(), formCode(language));
        const QString english = languageWithCode(menu->languages(), u"en"_s);
        Q_EMIT menu->languageChosen(asked);
        Q_EMIT menu->secondChosen(asked == english ? QString() : english);
    }
}

void Tour::wear(const Look &look)
{
    m_theme.setScheme(look.scheme);
    m_theme.setTextPercent(look.percent);
    settle();
}

void Tour::everyLook(const QString &name, const std::function<void()> &prepare)
{
    for (const QString &language : m_plan.languages) {
        showIn(language);
        wear(m_plan.looks.front());
        if (prepare)
            prepare();
        for (const Look &look : m_plan.looks) {
            wear(look);
            m_gallery.take(m_window, language, name + u'-' + look.name);
        }
    }
    wear({Scheme::Light, 100, {}});
    showIn(u"en_AU"_s);
    settle();
}

bool Tour::atTheDoor()
{
    everyLook(u"01-unlock"_s);
    // The buttons in their order: create, join. Their words are in the interface's language.
    for (const auto &[number, name] : {std::pair(0, u"02-create"_s), std::pair(1, u"03-join"_s)})
        everyLook(name, [this, number = number] {
            m_window.lock();
            QList<Button *> ways;
            for (Button *button : m_window.findChild<UnlockPage *>()->findChildren<Button *>())
                if (button->property("way").isValid())
                    ways << button;
            if (number < ways.size())
                ways[number]->click();
        });
    return true;
}

bool Tour::house(const QString &workspace, const QString &passphrase, const QString &who)
{
    m_window.lock();
    settle();
    m_window.findChild<UnlockPage *>()->form().choose(workspace);
    settle();
    if (!m_walker.unlock(passphrase))
        return false;
    for (const PageEntry &entry : pagesFor(m_window.role()))
        everyLook(who + u"-page-"_s + nameOf(entry.id), [this, id = entry.id] {
            m_window.goTo(id);
            settle(150);
        });
    m_window.goTo(PageId::Interviews);
    return true;
}

/// Every page once; the first of each kind of question in every language and look.
void Tour::takeInterviewPage(const QString &name)
{
    const auto *page = m_window.findChild<InterviewPage *>();
    QString kind;
    for (const AnswerControl *control : m_window.findChildren<AnswerControl *>())
        if (control->isVisible())
            kind += QString::fromLatin1(control->metaObject()->className()).section(u':', -1);
    static const QStringList ends{u"consent-end"_s, u"interview-end"_s, u"sealed"_s};
    if (ends.contains(name))
        kind = name;
    const bool isShown = (page && page->isVisible()) || ends.contains(name);
    if (isShown && m_kindsSeen.insert(kind).second)
        everyLook(name);
    else
        m_gallery.take(m_window, u"en_AU"_s, name);
}

/// A conversation keeps its words while it lasts: begun anew in every language.
void Tour::consentTalk()
{
    const auto beginAnew = [this] {
        if (auto *talk = m_window.findChild<ConsentPage *>())
            Q_EMIT talk->cancelled();
        settle();
        if (auto *page = m_window.findChild<InterviewsPage *>())
            qobject_cast<QAbstractButton *>(page->focusProxy())->click();
        settle();
    };
    everyLook(u"consent-talk"_s, beginAnew);
    for (const bool isAtQuestions : {false, true})
        everyLook(isAtQuestions ? u"consent-questions"_s : u"consent-read"_s, [&] {
            beginAnew();
            auto *talk = m_window.findChild<ConsentPage *>();
            if (!talk)
                return;
            static const QStringList spoken{u"en"_s, u"ko"_s, u"th"_s, u"zh-Hans"_s, u"zh-Hant"_s};
            const auto number = spoken.indexOf(formCode(QLocale().name()));
            QTest::keyClick(talk, Qt::Key(int(Qt::Key_1) + int(qMax<qsizetype>(number, 0))));
            settle();
            if (isAtQuestions)
                QTest::keyClick(talk, Qt::Key_Return);
            settle();
        });
    if (auto *talk = m_window.findChild<ConsentPage *>())
        Q_EMIT talk->cancelled();
    settle();
}

bool Tour::interview()
{
    consentTalk();
    return m_walker.beginInterview() && m_walker.answerAll(200) > 0 && m_walker.finish();
}

} // namespace saltbush::test
