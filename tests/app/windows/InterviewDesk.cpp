// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/InterviewDesk.h"

#include "app/interview/HeaderBar.h"
#include "app/interview/QuestionPanel.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/LanguageMenu.h"
#include "app/widgets/StyleSheet.h"
#include "app/widgets/TextLabel.h"
#include "core/crypto/Initialise.h"
#include "core/storage/Database.h"
#include "tests/app/windows/TestForm.h"
#include "tests/support/CopyFolder.h"
#include "tests/support/Results.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

namespace
{

class DeskHost final : public interview::Host
{
public:
    explicit DeskHost(const std::map<QString, bool> &scopes) : m_scopes(scopes) { }

    const Clock &clock() const override { return m_clock; }
    Random &random() override { return m_random; }
    QTimeZone zone() const override { return QTimeZone("Australia/Melbourne"); }
    QString property(const QString &) const override { return {}; }
    std::optional<bool> consentScope(const QString &scope) const override
    {
        const auto found = m_scopes.find(scope);
        return found == m_scopes.end() ? std::nullopt : std::optional(found->second);
    }

private:
    const std::map<QString, bool> &m_scopes;
    FixedClock m_clock{*fromIso(u"2026-11-23T10:42:00Z"_s)};
    SeededRandom m_random{1};
};

} // namespace

void present(QWidget &window, QSize size)
{
    window.resize(size);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QApplication::setActiveWindow(&window);
}

InterviewDesk::InterviewDesk(Scheme scheme, int textPercent, form::SharedForm form,
                             form::AttachmentLoader files, app::SoundDevices sound,
                             std::map<QString, bool> agreedTo)
    : theme(scheme, textPercent)
    , scopes(std::move(agreedTo))
    , m_form(form ? std::move(form) : servicesForm())
    , m_files(std::move(files))
    , m_sound(std::move(sound))
{
    must(crypto::initialise());
    must(storage::initialise());
    m_key = crypto::SecureBytes::random(32);
    m_host = std::make_unique<DeskHost>(scopes);
    applyTheme(*qApp, theme);
    m_draft = must(interview::Draft::create(m_folder.file(u"draft.db"_s), m_key.clone(), m_form,
                                            *m_host, disk));
    build();
}

InterviewDesk::~InterviewDesk() = default;

void InterviewDesk::build()
{
    m_page = std::make_unique<InterviewPage>(
        theme, *m_draft,
        InterviewInfo{u"MEL-7F3KQ2-X"_s, u"Migration and work · version 3"_s,
                      app::Purpose::Interview, m_files, m_sound},
        [this](Ending ending) -> Result<Sealed> {
            endings.push_back(ending);
            keptAtFinish = m_draft->attachments().size();
            if (ending == Ending::Complete)
                m_draft.reset();
            return Sealed{};
        });
    present(*m_page);
}

void InterviewDesk::reopen()
{
    m_page.reset();
    m_draft.reset();
    m_draft = must(
        interview::Draft::open(m_folder.file(u"draft.db"_s), m_key.clone(), m_form, *m_host, disk));
    build();
}

void InterviewDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *focused = popup ? popup : m_page->focusWidget();
    QTest::keyClick(focused ? focused : m_page.get(), key, modifiers);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void InterviewDesk::type(const QString &text)
{
    REQUIRE(m_page->focusWidget());
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            QTest::keyClick(m_page->focusWidget(), c.toLatin1());
            continue;
        }
        QKeyEvent press(QEvent::KeyPress, c.unicode(), Qt::NoModifier, c);
        QCoreApplication::sendEvent(m_page->focusWidget(), &press);
    }
}

void InterviewDesk::chooseLanguages(const QString &first, const QString &second)
{
    auto *menu = m_page->findChild<app::LanguageMenu *>();
    Q_EMIT menu->languageChosen(first);
    Q_EMIT menu->secondChosen(second);
    QTest::qWait(50);
}

void InterviewDesk::open(const QString &path)
{
    // As the outline does.
    for (QWidget *child : m_page->findChildren<QWidget *>())
        if (child->inherits("saltbush::app::OutlinePanel"))
            QMetaObject::invokeMethod(child, "chosen", Q_ARG(QString, path));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString InterviewDesk::value(const QString &path) const
{
    return m_draft->session().value(must(m_draft->session().find(path)));
}

QByteArray InterviewDesk::content(const QString &path) const
{
    auto source = must(m_draft->readMedia(value(path)));
    QByteArray bytes(qsizetype(source.size()), 0);
    CHECK(must(crypto::readFully(source, bytes)) == bytes.size());
    return bytes;
}

QByteArray InterviewDesk::contentAfterKill(const QString &path)
{
    const TempFolder copy;
    copyFolder(m_folder.path(), copy.path());
    const auto draft = must(
        interview::Draft::open(copy.file(u"draft.db"_s), m_key.clone(), m_form, *m_host, disk));
    const QString name = draft->session().value(must(draft->session().find(path)));
    if (name.isEmpty())
        return {};
    auto source = must(draft->readMedia(name));
    QByteArray bytes(qsizetype(source.size()), 0);
    CHECK(must(crypto::readFully(source, bytes)) == bytes.size());
    return bytes;
}

bool InterviewDesk::lies(const QByteArray &bytes) const
{
    for (const QFileInfo &info : QDir(m_folder.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

QString InterviewDesk::reason(const QString &path) const
{
    return m_draft->session().nonresponse(must(m_draft->session().find(path)));
}

QString InterviewDesk::comment(const QString &path) const
{
    for (const interview::Remark &remark : m_draft->state().remarks)
        if (remark.path == path)
            return remark.comment;
    return {};
}

QString InterviewDesk::question() const
{
    const auto panels = m_page->findChildren<QuestionPanel *>();
    return panels.isEmpty() ? QString() : panels.front()->accessibleName();
}

QString InterviewDesk::message() const
{
    for (const QuestionPanel *panel : m_page->findChildren<QuestionPanel *>())
        for (const Banner *banner : panel->findChildren<Banner *>())
            if (!banner->message().isEmpty())
                return banner->message();
    return {};
}

QString InterviewDesk::saved() const { return m_page->findChild<HeaderBar *>()->savedWords(); }

bool InterviewDesk::sees(const QString &words) const
{
    for (const TextLabel *label : m_page->findChildren<TextLabel *>())
        if (label->isVisible() && label->plainText().contains(words))
            return true;
    for (const Button *button : m_page->findChildren<Button *>())
        if (button->isVisible() && button->text().contains(words))
            return true;
    return false;
}

} // namespace saltbush::test
