// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/WorkspacePlace.h"
#include "app/consent/ConsentPage.h"
#include "app/interview/QuestionPanel.h"
#include "app/shell/MainWindow.h"
#include "app/unlock/PassphraseField.h"
#include "app/unlock/StudyUnlockService.h"
#include "app/unlock/UnlockPage.h"
#include "app/widgets/AnswerPills.h"
#include "app/widgets/Button.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/StyleSheet.h"
#include "app/widgets/TextField.h"
#include "core/study/StudyErrors.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Pictures.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;

namespace
{

/// Knows one workspace, and gives the error that a test wants.
class CannedService final : public UnlockService
{
public:
    explicit CannedService(Error error) : m_error(std::move(error)) { }
    Result<QStringList> people(const QString &) override { return QStringList{u"mali"_s}; }
    Unlocked unlock(const UnlockRequest &) override { return fail(m_error); }
    Unlocked create(const CreateRequest &, std::vector<Problem> &) override
    {
        return fail(m_error);
    }
    Unlocked join(const JoinRequest &, QString &) override { return fail(m_error); }
    Result<Demonstration> demonstration() override { return fail(m_error); }
    Result<std::unique_ptr<study::Practice>> practise() override { return fail(m_error); }

private:
    Error m_error;
};

QString messageAfter(Error error)
{
    Theme theme;
    UnlockPage page(theme, std::make_shared<CannedService>(std::move(error)),
                    {u"/x/study.saltbush"_s});
    present(page);
    QTest::keyClicks(page.focusWidget(), u"not the one"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !page.form().message().isEmpty(); }, 60'000));
    return page.form().message();
}

app::Button *button(QWidget &window, const QString &words)
{
    for (app::Button *button : window.findChildren<app::Button *>())
        if (button->isVisible() && button->text().contains(words))
            return button;
    return nullptr;
}

struct Office
{
    Office() : window(theme, settings, service)
    {
        applyTheme(*qApp, theme);
        present(window);
    }
    TempFolder folder;
    SystemClock clock;
    SystemRandom random;
    SystemDisk disk;
    Theme theme;
    Settings settings{folder.file(u"settings.ini"_s)};
    std::shared_ptr<StudyUnlockService> service = std::make_shared<StudyUnlockService>(
        study::Services{clock, random, disk}, folder.file(u"demonstration"_s));
    MainWindow window;
};

} // namespace

TEST_CASE("What is wrong at the door is said in its own words")
{
    const QString wrong = messageAfter({study::wrongPassphrase});
    const QString damaged = messageAfter(Error{study::workspaceDamaged}.with(u"data.db"_s));
    const QString newer = messageAfter({study::newerFormat});
    const QString inUse = messageAfter({study::workspaceInUse});
    CHECK(QSet<QString>{wrong, damaged, newer, inUse}.size() == 4);
    CHECK(wrong.contains(u"does not fit"_s));
    for (const QString &message : {wrong, damaged, newer, inUse})
        for (const QString &word : {u"invalid"_s, u"illegal"_s, u"failed"_s})
            CHECK_FALSE(message.contains(word, Qt::CaseInsensitive));
}

SCENARIO("A study of one: unlocked, a new participant consents, and the interview begins")
{
    Office office;
    CreateRequest request;
    request.workspace = office.folder.file(u"study.saltbush"_s);
    request.nickname = u"mali"_s;
    request.passphrase = crypto::SecureBytes::fromText(u"the salt keeps"_s);
    request.studyName = u"Migration and work"_s;
    std::vector<Problem> findings;
    auto made = office.service->create(request, findings);
    if (!made)
        FAIL(made.error().toString().toStdString());
    made->reset();

    auto *unlock = office.window.findChild<UnlockPage *>();
    REQUIRE(unlock);
    unlock->form().choose(request.workspace);
    QTest::keyClicks(office.window.focusWidget(), u"the salt keeps"_s);
    QTest::keyClick(office.window.focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return button(office.window, u"New participant"_s) != nullptr; },
                            20000));
    CHECK(office.settings.recentWorkspaces() == QStringList{request.workspace});
    grab(office.window, u"interviews"_s);

    button(office.window, u"New participant"_s)->click();
    auto *consent = office.window.findChild<ConsentPage *>();
    REQUIRE(consent);
    REQUIRE(office.window.focusWidget());
    QTest::keyClick(office.window.focusWidget(), Qt::Key_1); // the language
    auto *agrees = button(office.window, u"Agrees"_s);
    REQUIRE(agrees);
    CHECK_FALSE(agrees->isEnabled());
    grab(office.window, u"consent"_s);
    for (AnswerPills *question : consent->findChildren<AnswerPills *>())
        question->choose(0);
    CHECK(agrees->isEnabled());
    agrees->click();
    if (auto *end = button(office.window, u"Go on"_s))
        end->click(); // the card with the code
    REQUIRE(office.window.findChild<InterviewPage *>());
    CHECK(office.window.windowTitle() == u"Saltbush"_s);
    QTest::qWait(200);
    grab(office.window, u"interview-of-the-template"_s);

    office.window.lock();
    CHECK(office.window.findChild<UnlockPage *>());
    CHECK_FALSE(office.window.findChild<InterviewPage *>());
}

TEST_CASE("A workspace that the program was started with waits for its passphrase")
{
    Office office;
    CreateRequest request;
    request.workspace = office.folder.file(u"mine.saltbush"_s);
    request.nickname = u"mali"_s;
    request.passphrase = crypto::SecureBytes::fromText(u"the salt keeps"_s);
    request.studyName = u"Night work"_s;
    std::vector<Problem> findings;
    REQUIRE(office.service->create(request, findings));
    office.window.offer(request.workspace);
    CHECK(office.window.findChild<UnlockPage *>()->form().takeRequest().workspace
          == request.workspace);
}

TEST_CASE("The folder of a new workspace tells nothing of its study")
{
    Theme theme;
    BeginForm form(theme, BeginForm::Purpose::Create);
    for (TextField *field : form.findChildren<TextField *>())
        field->setText(u"Night work"_s);
    const CreateRequest request = form.takeCreateRequest();
    CHECK(request.studyName == u"Night work"_s);
    CHECK_FALSE(request.workspace.contains(u"Night"_s));

    const TempFolder folder;
    const QString first = unusedWorkspaceIn(folder.path());
    CHECK(first == folder.file(u"workspace.saltbush"_s));
    REQUIRE(QDir().mkpath(first));
    CHECK(unusedWorkspaceIn(folder.path()) == folder.file(u"workspace-2.saltbush"_s));
    QFile left(requestFileOf(folder.file(u"workspace-2.saltbush"_s)));
    REQUIRE(left.open(QIODevice::WriteOnly));
    CHECK(unusedWorkspaceIn(folder.path()) == folder.file(u"workspace-3.saltbush"_s));
    BeginForm join(theme, BeginForm::Purpose::Join);
    for (const TextField *field : join.findChildren<TextField *>())
        CHECK_FALSE(field->accessibleName().contains(u"study"_s, Qt::CaseInsensitive));
}

TEST_CASE("A passphrase is called by how hard it is to guess, and leaves its field when taken")
{
    Theme theme;
    PassphraseField field(theme, u"Passphrase"_s);
    field.fill(u"salt"_s);
    CHECK(field.strength().startsWith(u"Short"_s));
    field.fill(u"salt bush keeps water"_s);
    CHECK(field.strength().startsWith(u"Good"_s));
    CHECK(field.take().size() == 21);
    CHECK(field.isEmpty());
}

TEST_CASE("No key brings a passphrase back that was taken")
{
    Theme theme;
    PassphraseField field(theme, u"Passphrase"_s);
    present(field);
    auto *line = field.findChild<TextField *>();
    QTest::keyClicks(line, u"the salt keeps"_s);
    QTest::keyClick(button(field, u"Show"_s), Qt::Key_Space);
    CHECK(line->echoMode() == QLineEdit::Normal);
    CHECK(field.take().size() == 14);
    CHECK(line->echoMode() == QLineEdit::Password);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    CHECK(field.isEmpty());
    CHECK(field.take().isEmpty());
}

TEST_CASE("This machine's settings are kept, and begin with what suits most")
{
    const TempFolder folder;
    const QString file = folder.file(u"settings.ini"_s);
    {
        Settings settings(file);
        CHECK(settings.scheme() == Scheme::Light);
        CHECK(settings.textPercent() == 100);
        settings.setScheme(Scheme::Dark);
        settings.setTextPercent(150);
        settings.noteWorkspace(u"/a"_s);
        settings.noteWorkspace(u"/b"_s);
        settings.noteWorkspace(u"/a"_s);
    }
    const Settings again(file);
    CHECK(again.scheme() == Scheme::Dark);
    CHECK(again.textPercent() == 150);
    CHECK(again.recentWorkspaces() == QStringList{u"/a"_s, u"/b"_s});
}

TEST_CASE("Pictures of unlocking", "[.][screens]")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const int percent : {100, 200}) {
            Theme theme(scheme, percent);
            applyTheme(*qApp, theme);
            const QString look =
                u"%1-%2"_s.arg(scheme == Scheme::Light ? u"light"_s : u"dark"_s).arg(percent);
            UnlockPage page(theme, std::make_shared<CannedService>(Error{study::wrongPassphrase}),
                            {u"/x/Migration and work.saltbush"_s});
            present(page);
            QTest::keyClicks(page.focusWidget(), u"not the one"_s);
            QTest::keyClick(page.focusWidget(), Qt::Key_Return);
            QTest::qWait(300);
            grab(page, u"unlock-wrong-"_s + look);
            button(page, u"Create a study"_s)->click();
            QTest::qWait(50);
            grab(page, u"unlock-create-"_s + look);
        }
    }
}
