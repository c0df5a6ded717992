// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/CodeTiles.h"

#include "app/widgets/FlowLayout.h"
#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QPainter>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double times = 1.7; ///< larger than a title
constexpr int groupLength = 3;

class Tile final : public QWidget
{
public:
    Tile(const Theme &theme, const QString &text, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_text(text)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(codeFont());
        return {metrics.horizontalAdvance(m_text) + 2 * space::l, metrics.height() + 2 * space::m};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.tokens().control, 1));
        painter.setBrush(m_theme.tokens().tint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius,
                                space::radius);
        painter.setPen(m_theme.tokens().ink);
        painter.setFont(codeFont());
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    [[nodiscard]] QFont codeFont() const
    {
        QFont font = fontFor(m_theme, TextStyle::Title);
        font.setPointSizeF(font.pointSizeF() * times);
        font.setLetterSpacing(QFont::PercentageSpacing, 110);
        return font;
    }
    const Theme &m_theme;
    QString m_text;
};

QString spokenCharacter(QChar character)
{
    static const QStringList words{
        u"Alfa"_s,   u"Bravo"_s,    u"Charlie"_s, u"Delta"_s,   u"Echo"_s,    u"Foxtrot"_s,
        u"Golf"_s,   u"Hotel"_s,    u"India"_s,   u"Juliett"_s, u"Kilo"_s,    u"Lima"_s,
        u"Mike"_s,   u"November"_s, u"Oscar"_s,   u"Papa"_s,    u"Quebec"_s,  u"Romeo"_s,
        u"Sierra"_s, u"Tango"_s,    u"Uniform"_s, u"Victor"_s,  u"Whiskey"_s, u"X-ray"_s,
        u"Yankee"_s, u"Zulu"_s};
    return character >= u'A' && character <= u'Z' ? words[character.unicode() - u'A']
                                                  : QString(character);
}

} // namespace

CodeTiles::CodeTiles(const Theme &theme, const QString &code, QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(space::ring, 0, space::ring, 0);
    row->setSpacing(space::s);
    QStringList letters;
    for (const QString &group : groupsOf(code)) {
        row->addWidget(new Tile(theme, group, this));
        for (const QChar letter : group)
            letters << QString(letter);
    }
    setAccessibleName(letters.join(u' '));
}

QStringList CodeTiles::groupsOf(const QString &code)
{
    QStringList groups;
    const QStringList parts = code.split(u'-', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const bool isLong = part.size() > groupLength + 2;
        for (qsizetype at = 0; at < part.size(); at += isLong ? groupLength : part.size())
            groups << part.mid(at, isLong ? groupLength : -1);
    }
    return groups;
}

QString CodeTiles::spoken(const QString &code)
{
    QStringList groups;
    for (const QString &group : groupsOf(code)) {
        QStringList words;
        for (const QChar character : group)
            words << spokenCharacter(character);
        groups << words.join(u' ');
    }
    return groups.join(u" · "_s);
}

} // namespace saltbush::app
