// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/LanguageMenu.h"

#include "app/widgets/Button.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace saltbush::app
{

LanguageMenu::LanguageMenu(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_button(new Button(theme, Button::Kind::Tinted))
    , m_menu(new QMenu(this))
{
    m_button->setSign(Sign::ChevronDown, Qt::RightToLeft);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    connect(m_button, &Button::clicked, this, &LanguageMenu::open);
    connect(m_menu, &QMenu::aboutToShow, this, &LanguageMenu::fill);
}

void LanguageMenu::setLanguages(const QStringList &languages)
{
    m_languages = languages;
    setVisible(languages.size() > 1);
}

void LanguageMenu::setCurrent(const QString &language, const QString &second)
{
    m_language = language;
    m_second = second;
    name();
}

void LanguageMenu::setShort(bool isShort)
{
    m_isShort = isShort;
    name();
}

void LanguageMenu::name()
{
    const QString first = languageName(m_language), second = languageName(m_second);
    const QString both = m_second.isEmpty() ? first : tr("%1 + %2").arg(first, second);
    m_button->setText(m_isShort && !m_second.isEmpty() ? tr("%1 +").arg(first) : both);
    m_button->setAccessibleName(tr("Language of the questions: %1").arg(both));
    m_button->setToolTip(tr("Language of the questions: %1 (Ctrl+L)").arg(both));
    updateGeometry();
}

void LanguageMenu::open()
{
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
    // The first key press already means something: the list starts at the language in use.
    for (QAction *action : m_menu->actions())
        if (action->isChecked()) {
            m_menu->setActiveAction(action);
            break;
        }
}

void LanguageMenu::fill()
{
    m_menu->clear();
    auto *languages = new QActionGroup(m_menu);
    for (const QString &language : m_languages) {
        QAction *action = m_menu->addAction(languageName(language));
        action->setCheckable(true);
        action->setChecked(language == m_language);
        languages->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
    }
    m_menu->addSeparator();
    auto *seconds = new QActionGroup(m_menu);
    for (const QString &language : QStringList{QString()} + m_languages) {
        if (language == m_language)
            continue;
        QAction *action =
            m_menu->addAction(language.isEmpty() ? tr("Nothing beside it")
                                                 : tr("%1 beside it").arg(languageName(language)));
        action->setCheckable(true);
        action->setChecked(language == m_second);
        seconds->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language] { Q_EMIT secondChosen(language); });
    }
}

} // namespace saltbush::app
