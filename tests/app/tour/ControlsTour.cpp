// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tour/ControlsTour.h"

#include "app/interview/InterviewPage.h"
#include "app/interview/OutlinePanel.h"
#include "app/interview/QuestionPanel.h"
#include "app/widgets/LanguageMenu.h"
#include "app/widgets/StyleSheet.h"
#include "core/crypto/ByteStream.h"
#include "core/crypto/Initialise.h"
#include "core/form/XFormReader.h"
#include "core/interview/FormSession.h"
#include "core/storage/Database.h"
#include "core/xlsform/Convert.h"
#include "core/xlsform/MarkdownReader.h"
#include "tests/app/tour/ControlsFiles.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

using namespace app;

namespace
{

/// A page of controls.md, and what is typed on it from its first field on.
struct Scene
{
    QString path, keys;
    QString name = path.section(u'/', -1);
};

const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> all{
        {u"/data/words/story"_s, u"Ask for Mali.⏎She is kind.¶wattle¶https://example.org"_s},
        {u"/data/numbers/people"_s, u"3¶9000¶225"_s},
        {u"/data/scales/safe"_s, u"→→→¶4¶↓↓"_s},
        {u"/data/upright/pain"_s, u"↑↑↑¶↑"_s},
        {u"/data/days/birthday"_s, u"17⇥↓↓↓↓↓⇥2533¶↓↓⇥2019¶2015¶7⇥30"_s},
        {u"/data/moment/when"_s, u"1⇥↓⇥2016⇥9⇥30"_s},
        {u"/data/folded/one"_s, u"↓"_s},
        {u"/data/columns/wide"_s, u"2¶12¶3"_s},
        {u"/data/find"_s, u"c"_s},
        {u"/data/fruit"_s, u"1"_s},
        {u"/data/body"_s, u"12"_s},
        {u"/data/near"_s, u"2"_s},
        {u"/data/order"_s, u"213"_s},
        {u"/data/table/night"_s, u"2¶3"_s},
        {u"/data/grid/age"_s, u"34¶Perth¶2"_s},
        {u"/data/spot"_s, u"-37.81⇥144.96⇥⇥80"_s},
        {u"/data/trace"_s, u"-37.81 144.96⏎-37.80 144.98⏎-37.79 144.97⏎"_s},
        {u"/data/shape"_s, u"-37.81 144.96⏎-37.80 144.98⏎-37.79 144.97⏎"_s},
        {u"/data/files/door"_s, {}},
        {u"/data/name"_s, u"␣→→→→→→→→↓↓↓↓→→→→↑↑→→␣"_s},
        {u"/data/drawing"_s, {}},
        {u"/data/song"_s, u"1♪"_s},
        {u"/data/song"_s, u"1"_s, u"song-kept"_s},
        {u"/data/film"_s, {}},
        {u"/data/last/heard"_s, u"␣"_s},
    };
    return all;
}

class ControlsHost final : public interview::Host
{
public:
    const Clock &clock() const override { return m_clock; }
    Random &random() override { return m_random; }
    QTimeZone zone() const override { return QTimeZone("Australia/Melbourne"); }
    QString property(const QString &) const override { return {}; }
    std::optional<bool> consentScope(const QString &) const override { return true; }

private:
    SystemClock m_clock;
    SystemRandom m_random;
};

QString languageFor(const QStringList &languages, const QString &interfaceLanguage)
{
    const QString code = InterfaceLanguage::formCode(interfaceLanguage);
    for (const QString &language : languages)
        if (language.endsWith(u'(' + code + u')', Qt::CaseInsensitive))
            return language;
    return languages.value(0);
}

} // namespace

ControlsTour::ControlsTour(TourPlan plan, Gallery &gallery)
    : m_plan(std::move(plan))
    , m_gallery(gallery)
    , m_theme(Scheme::Light, 100)
    , m_host(std::make_unique<ControlsHost>())
{
    applyTheme(*qApp, m_theme);
}

ControlsTour::~ControlsTour() = default;

bool ControlsTour::readForm()
{
    QFile file(QStringLiteral(SALTBUSH_SOURCE_DIR "/tests/app/tour/controls.md"));
    if (!file.open(QIODevice::ReadOnly))
        return stuck(file.fileName());
    const auto converted =
        xlsform::convert(xlsform::MarkdownReader::read(QString::fromUtf8(file.readAll())));
    m_form = form::readXForm(converted.xml, interview::formFunctions(), controlsFiles()).form;
    return m_form ? true : stuck(u"the form"_s);
}

/// An interview of its own for each language: what was typed stays out of the next one.
bool ControlsTour::beginIn(const QString &language)
{
    m_page.reset();
    m_draft.reset();
    m_language.use(language);
    auto draft = interview::Draft::create(m_folder.filePath(language),
                                          crypto::SecureBytes::random(32), m_form, *m_host, m_disk);
    if (!draft)
        return stuck(u"the interview"_s);
    m_draft = std::move(*draft);
    const QByteArray picture = controlsPicture();
    crypto::BufferSource source(picture);
    const auto door = m_draft->session().find(u"/data/files/door"_s);
    if (!door || !m_draft->attach(*door, source, u"png"_s))
        return stuck(u"the picture"_s);
    m_page = std::make_unique<InterviewPage>(
        m_theme, *m_draft,
        InterviewInfo{u"MEL-7F3KQ2-X"_s, m_form->title, Purpose::Interview, controlsFiles(),
                      m_sound.devices()},
        [](Ending) -> Result<Sealed> { return fail(ErrorCode{"tour.never-finished"}); });
    m_page->resize(1280, 800);
    m_page->show();
    std::ignore = QTest::qWaitForWindowExposed(m_page.get());
    QApplication::setActiveWindow(m_page.get());
    if (auto *menu = m_page->findChild<LanguageMenu *>()) {
        const QString asked = languageFor(menu->languages(), language);
        Q_EMIT menu->languageChosen(asked);
        Q_EMIT menu->secondChosen(asked == menu->languages().value(0) ? QString()
                                                                      : menu->languages().value(0));
    }
    settle();
    return true;
}

void ControlsTour::open(const QString &path)
{
    if (auto *outline = m_page->findChild<OutlinePanel *>())
        Q_EMIT outline->chosen(path);
    settle(300); // the outline follows a moment later
}

void ControlsTour::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = m_page->focusWidget();
    QTest::keyClick(focused ? focused : m_page.get(), key, modifiers);
    QCoreApplication::sendPostedEvents();
}

void ControlsTour::nextQuestion()
{
    const auto panels = m_page->findChildren<QuestionPanel *>();
    for (qsizetype i = 0; i + 1 < panels.size(); ++i)
        if (panels[i]->isAncestorOf(m_page->focusWidget())) {
            panels[i + 1]->focusFirst();
            break;
        }
    QCoreApplication::sendPostedEvents();
}

void ControlsTour::play(const QString &keys)
{
    static const QHash<QChar, Qt::Key> named{{u'⏎', Qt::Key_Return}, {u'⇥', Qt::Key_Tab},
                                             {u'␣', Qt::Key_Space},  {u'↓', Qt::Key_Down},
                                             {u'↑', Qt::Key_Up},     {u'→', Qt::Key_Right}};
    for (const QChar c : keys) {
        QWidget *focused = m_page->focusWidget();
        if (c == u'¶')
            nextQuestion();
        else if (c == u'♪' && m_sound.microphone)
            m_sound.microphone->hear(std::chrono::seconds(3));
        else if (const auto key = named.constFind(c); key != named.cend())
            press(*key);
        else if (focused)
            QTest::keyClick(focused, c.toLatin1());
    }
}

bool ControlsTour::walk()
{
    if (!crypto::initialise() || !storage::initialise() || !readForm())
        return false;
    for (const QString &language : m_plan.languages) {
        if (!beginIn(language))
            return false;
        QString before;
        for (const Scene &scene : scenes()) {
            if (before != scene.path)
                open(scene.path);
            before = scene.path;
            play(scene.keys);
            for (const Look &look : m_plan.looks) {
                m_theme.setScheme(look.scheme);
                m_theme.setTextPercent(look.percent);
                settle();
                m_gallery.take(*m_page, language, u"question-%1-%2"_s.arg(scene.name, look.name));
            }
            m_theme.setScheme(Scheme::Light);
            m_theme.setTextPercent(100);
            settle();
        }
    }
    return true;
}

bool ControlsTour::stuck(const QString &where)
{
    m_stuckAt = where;
    return false;
}

} // namespace saltbush::test
