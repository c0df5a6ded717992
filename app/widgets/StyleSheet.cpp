// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/StyleSheet.h"

#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Typography.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.paper);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Base, tokens.card);
    palette.setColor(QPalette::AlternateBase, tokens.tint);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::Button, tokens.card);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::BrightText, tokens.danger);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Highlight, tokens.primary);
    palette.setColor(QPalette::HighlightedText, tokens.onPrimary);
    palette.setColor(QPalette::Link, tokens.primary);
    palette.setColor(QPalette::LinkVisited, tokens.primary);
    palette.setColor(QPalette::ToolTipBase, tokens.rail);
    palette.setColor(QPalette::ToolTipText, tokens.onRail);
    palette.setColor(QPalette::Mid, tokens.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    return palette;
}

// @name is a colour of the theme, $name a length.
constexpr auto sheet = uR"(
QMainWindow, QDialog { background: @paper; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QToolTip { background: @rail; color: @onRail; border: 1px solid @line; padding: 4px; }

QPushButton {
    margin: $ring; padding: 8px 20px; min-height: $touchInside; border-radius: 8px;
    border: 1px solid @control; background: @card; color: @ink; outline: none;
}
QPushButton:hover { background: @tint; }
QPushButton:disabled {
    color: @muted; border-color: @line; background: @paper; border-style: $disabledEdge;
}
QPushButton[kind="primary"] {
    background: @primary; color: @onPrimary; border-color: @primary; font-weight: bold;
}
QPushButton[kind="primary"]:disabled {
    background: @paper; color: @muted; border-color: @line; border-style: $disabledEdge;
}
QPushButton[kind="strong"] { background: @rail; color: @onRail; border-color: @rail; }
QPushButton[kind="strongOutlined"] { background: @rail; color: @onRail; border-color: @control; }
QPushButton[kind="tinted"] { background: @tint; color: @primary; border-color: @tint; }
QPushButton[kind="quiet"] {
    background: transparent; color: @muted; border-color: transparent; padding: 8px 12px;
}
QPushButton[kind="quiet"]:hover { background: @tint; color: @ink; }
QPushButton[kind="quiet"][on="true"] { color: @attention; }
QPushButton[kind="pill"] { border-radius: $pill; padding: 8px 18px; }
QPushButton[kind="pill"][on="true"] {
    background: @tint; border: 2px solid @primary; padding: 7px 17px; font-weight: bold;
}
QPushButton::menu-indicator { image: none; }

QLineEdit, QComboBox, QPlainTextEdit {
    margin: $ring; padding: 8px 12px; border-radius: 8px;
    border: 1px solid @control; background: @card;
    selection-background-color: @primary; selection-color: @onPrimary;
}
QFileDialog QLineEdit, QFileDialog QComboBox { min-height: $touchInside; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @paper; border-color: @line; }
QLineEdit:disabled, QComboBox:disabled { color: @muted; border-color: @line; background: @paper; }
QComboBox { padding-right: 40px; }
QComboBox::drop-down { width: 0; border: none; }
QComboBox QAbstractItemView, QMenu {
    background: @card; color: @ink; border: 1px solid @control; padding: 4px;
    selection-background-color: @tint; selection-color: @ink; outline: none;
}
QComboBox QAbstractItemView::item { min-height: $touch; padding: 0 8px; }
QMenu::item { padding: 10px 24px 10px 36px; border-radius: 8px; border: 2px solid transparent; }
QMenu::item:selected { background: @tint; border-color: @ink; }
QMenu::item:disabled { color: @muted; }
QMenu::indicator { width: 16px; height: 16px; left: 10px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QListView { background: transparent; border: none; outline: none; }
QCalendarWidget QAbstractItemView { background: @card; selection-background-color: @primary; }
QCalendarWidget QToolButton { color: @ink; background: transparent; padding: 8px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: @control; border-radius: 4px; min-height: 44px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: @control; border-radius: 4px; min-width: 44px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString styleSheetFor(const Theme &theme)
{
    const Tokens &t = theme.tokens();
    const std::pair<QString, QColor> colours[]{
        {u"@paper"_s, t.paper},         {u"@card"_s, t.card},           {u"@ink"_s, t.ink},
        {u"@muted"_s, t.muted},         {u"@line"_s, t.line},           {u"@control"_s, t.control},
        {u"@primary"_s, t.primary},     {u"@onPrimary"_s, t.onPrimary}, {u"@tint"_s, t.tint},
        {u"@attention"_s, t.attention}, {u"@rail"_s, t.rail},           {u"@onRail"_s, t.onRail},
    };
    QString text = QString::fromUtf16(sheet);
    for (const auto &[name, colour] : colours)
        text.replace(name + u';', colour.name() + u';');
    // What a colour is followed by other than a semicolon: a blank, in short borders.
    for (const auto &[name, colour] : colours)
        text.replace(name + u' ', colour.name() + u' ');
    const int touchInside = space::touch - 18; // without padding and edge
    // In high contrast nothing is dimmer: what cannot be pressed has a broken edge.
    text.replace("$disabledEdge"_L1,
                 theme.scheme() == Scheme::HighContrast ? u"dashed"_s : u"solid"_s);
    text.replace("$ring"_L1, u"%1px"_s.arg(space::ring));
    text.replace("$touchInside"_L1, u"%1px"_s.arg(touchInside));
    text.replace("$touch"_L1, u"%1px"_s.arg(space::touch));
    text.replace("$pill"_L1, u"%1px"_s.arg(space::touch / 2));
    return text;
}

void applyTheme(QApplication &application, Theme &theme)
{
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    const auto apply = [&application, &theme] {
        application.setPalette(paletteOf(theme.tokens()));
        application.setFont(fontFor(theme, TextStyle::Interface));
        application.setStyleSheet(styleSheetFor(theme));
    };
    apply();
    QObject::connect(&theme, &Theme::changed, &application, apply);
}

} // namespace saltbush::app
