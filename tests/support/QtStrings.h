// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <catch2/catch_tostring.hpp>

// So that a failed CHECK shows the texts it compared.
template <>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QStringList>
{
    static std::string convert(const QStringList &list)
    {
        return '[' + list.join(QStringLiteral(", ")).toStdString() + ']';
    }
};
