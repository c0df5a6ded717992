// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SettingsPage.h"

#include "app/page/InterfaceLanguage.h"
#include "app/settings/HelpPanels.h"
#include "app/settings/PassphrasePanel.h"
#include "app/widgets/Panel.h"
#include "app/widgets/PillChoice.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QLocale>
#include <QVBoxLayout>

#include <set>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Settings"), parent)
    , m_context(context)
{
    setSubtitle(tr("Everything counts at once."));
}

void SettingsPage::refresh()
{
    auto *content = new QWidget;
    QVBoxLayout *column = pageColumn(*content);
    column->addWidget(buildLanguage());
    column->addWidget(buildLook());
    column->addWidget(buildLock());
    auto *passphrase = new PassphrasePanel(m_context);
    connect(passphrase, &PassphrasePanel::changed, this,
            [this] { showNews(tr("Your passphrase is another one from now on.")); });
    column->addWidget(passphrase);
    column->addWidget(makeKeysPanel(theme()));
    column->addWidget(makeAboutPanel(theme()));
    column->addStretch();
    setContent(content);
    m_languages->focusChosen(); // also in the window that a new language has made
}

QWidget *SettingsPage::buildLanguage()
{
    auto *panel = new Panel(theme(), tr("Language of these windows"));
    m_languages = new PillChoice(theme(), tr("Language"));
    m_languages->add(tr("This computer's"), QString());
    for (const QString &code : InterfaceLanguage::all())
        m_languages->add(languageName(InterfaceLanguage::formCode(code)), code,
                         InterfaceLanguage::formCode(code));
    m_languages->choose(m_context.settings.interfaceLanguage());
    panel->rows().addWidget(m_languages);
    panel->addMuted(tr("Interviews are held in the participant's language, whatever is chosen "
                       "here."));
    connect(m_languages, &PillChoice::chosen, this, [this](const QVariant &code) {
        m_context.shell.setInterfaceLanguage(code.toString());
    });
    return panel;
}

QWidget *SettingsPage::buildLook()
{
    auto *panel = new Panel(theme(), tr("Colours and text"));
    auto *scheme = new PillChoice(theme(), tr("Colours"));
    scheme->add(tr("Light"), int(Scheme::Light));
    scheme->add(tr("Dark"), int(Scheme::Dark));
    scheme->add(tr("High contrast"), int(Scheme::HighContrast));
    scheme->choose(int(theme().scheme()));
    auto *size = new PillChoice(theme(), tr("Text size"));
    for (int percent = Theme::smallestText; percent <= Theme::largestText;
         percent += Theme::textStep)
        size->add(tr("%1 %").arg(QLocale().toString(percent)), percent);
    size->choose(theme().textPercent());
    panel->rows().addWidget(scheme);
    panel->addText(tr("Text size"));
    panel->rows().addWidget(size);
    connect(&theme(), &Theme::changed, scheme, [this, scheme, size] { // by keys, or elsewhere
        scheme->choose(int(theme().scheme()));
        size->choose(theme().textPercent());
    });
    connect(scheme, &PillChoice::chosen, this,
            [this](const QVariant &value) { m_context.theme.setScheme(Scheme(value.toInt())); });
    connect(size, &PillChoice::chosen, this,
            [this](const QVariant &value) { m_context.theme.setTextPercent(value.toInt()); });
    return panel;
}

QWidget *SettingsPage::buildLock()
{
    auto *panel = new Panel(theme(), tr("Lock when nobody is there"));
    panel->addMuted(tr("After so long without a key or a click, the passphrase is needed again. "
                       "What was answered is saved."));
    auto *lock = new PillChoice(theme(), tr("Lock after"));
    const int now = int(m_context.settings.lockAfter().count());
    std::set<int> offered{1, 2, 5, 10, 20, 60};
    offered.insert(now);
    for (const int minutes : offered)
        lock->add(tr("%n minute(s)", nullptr, minutes), minutes);
    lock->choose(now);
    panel->rows().addWidget(lock);
    connect(lock, &PillChoice::chosen, this, [this](const QVariant &minutes) {
        m_context.settings.setLockAfter(std::chrono::minutes(minutes.toInt()));
    });
    return panel;
}

} // namespace saltbush::app
