// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unlock/PassphraseField.h"

#include "app/widgets/Button.h"
#include "app/widgets/TextField.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>

namespace saltbush::app
{

namespace
{

constexpr qsizetype shortest = 12, goodLength = 20, goodWords = 4;

} // namespace

PassphraseField::PassphraseField(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_field(new TextField(theme))
    , m_show(new Button(theme, Button::Kind::Quiet, tr("Show")))
{
    m_field->setDots(true);
    m_field->setInputMethodHints(m_field->inputMethodHints() | Qt::ImhHiddenText
                                 | Qt::ImhNoAutoUppercase);
    m_field->setAccessibleName(name);
    m_show->setCheckable(true);
    m_show->setSign(Sign::Eye);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_show);
    setFocusProxy(m_field);
    connect(m_field, &TextField::textEdited, this, &PassphraseField::edited);
    connect(m_field, &TextField::returnPressed, this, &PassphraseField::entered);
    connect(m_show, &Button::toggled, this, [this](bool shown) {
        m_field->setDots(!shown);
        m_show->setText(shown ? tr("Hide") : tr("Show"));
        m_show->setSign(shown ? Sign::EyeOff : Sign::Eye);
    });
}

crypto::SecureBytes PassphraseField::take()
{
    QString typed = m_field->text();
    crypto::SecureBytes passphrase = crypto::SecureBytes::fromText(typed);
    m_field->setText({}); // clear() could be undone
    m_show->setChecked(false);
    typed.fill(QChar::Null); // the last that holds it
    return passphrase;
}

void PassphraseField::fill(const QString &known) { m_field->setText(known); }

bool PassphraseField::isEmpty() const { return m_field->text().isEmpty(); }

bool PassphraseField::equals(const PassphraseField &other) const
{
    return m_field->text() == other.m_field->text();
}

QString PassphraseField::strength() const
{
    const QString typed = m_field->text();
    if (typed.isEmpty())
        return {};
    const qsizetype words = typed.split(u' ', Qt::SkipEmptyParts).size();
    if (typed.size() >= goodLength || words >= goodWords)
        return tr("Good: hard to guess.");
    if (typed.size() >= shortest)
        return tr("Fair. One more word makes it much harder to guess.");
    return tr("Short: easy to guess. Four or more words that do not belong together are easy to "
              "keep and hard to guess.");
}

} // namespace saltbush::app
