// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/HelpPanels.h"

#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeySequence>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

class Help
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::Help)

public:
    static QWidget *keys(const Theme &theme);
    static QWidget *about(const Theme &theme);

private:
    struct Key
    {
        QString keys, does;
    };
    static std::vector<Key> all();
    static QString native(const char *keys)
    {
        return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
    }
};

std::vector<Help::Key> Help::all()
{
    const QString two = tr("%1 or %2"), span = tr("%1 to %2");
    return {
        {span.arg(native("Ctrl+1"), native("Ctrl+9")), tr("The pages on the left, from the top")},
        {native("Ctrl+Alt+L"), tr("Lock")},
        {two.arg(native("Tab"), native("Shift+Tab")), tr("The next control, the one before")},
        {two.arg(native("Space"), native("Return")), tr("Press the button that has the ring")},
        {span.arg(native("1"), native("9")), tr("In an interview: choose an answer")},
        {native("Return"), tr("In an interview: the next question")},
        {two.arg(native("Alt+Left"), native("Alt+Right")), tr("In an interview: back, next")},
        {native("F5"), tr("In an interview: hear or see what belongs to the question")},
        {native("F6"), tr("In an interview: pause the recording of all that is said, or go on")},
        {native("F7"), tr("In an interview: prefer not to say")},
        {native("F8"), tr("In an interview: does not know")},
        {native("F9"), tr("In an interview: hide everything, and show it again")},
        {native("Ctrl+L"), tr("In an interview: the languages")},
        {native("Ctrl+G"), tr("In an interview: go to a question")},
        {native("Ctrl+Del"), tr("In an interview: take back an answer; once more: bring it back")},
        {native("Ctrl+Return"), tr("In a long text: the next question")},
    };
}

QWidget *Help::keys(const Theme &theme)
{
    auto *panel = new Panel(theme, tr("Keys"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Key &key : all()) {
        auto *name = new TextLabel(theme, TextStyle::InterfaceBold);
        name->setText(key.keys);
        name->setWordWrap(false);
        auto *does = new TextLabel(theme, TextStyle::Interface);
        does->setText(key.does);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(does, row++, 1);
    }
    panel->rows().addLayout(grid);
    return panel;
}

QWidget *Help::about(const Theme &theme)
{
    auto *panel = new Panel(theme, tr("About Saltbush"));
    const QString version = QCoreApplication::applicationVersion();
    panel->addText(version.isEmpty()
                       ? tr("Saltbush, for field research without a network")
                       : tr("Saltbush %1, for field research without a network").arg(version));
    panel->addMuted(tr("Free software under the GNU General Public License, version 3 or later: "
                       "use it, look into it, change it and pass it on. It comes without any "
                       "warranty."));
    panel->addMuted(
        tr("Made with Qt %1, SQLCipher, libsodium, OpenSSL, Boost, Zstandard, ICU, libzip, "
           "pugixml, libopusenc, FFmpeg and ReadStat, and the Noto fonts.")
            .arg(QString::fromLatin1(qVersion())));
    panel->addMuted(
        tr("The Thai, Korean and Chinese texts of these windows were made by a machine, and wait "
           "for people who speak these languages to read them. They are in the folder i18n of the "
           "program's source, one file a language, and open with Qt Linguist. The questionnaires "
           "are another matter: their translations are your study's own."));
    return panel;
}

} // namespace

QWidget *makeKeysPanel(const Theme &theme) { return Help::keys(theme); }

QWidget *makeAboutPanel(const Theme &theme) { return Help::about(theme); }

} // namespace saltbush::app
