// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Messages.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace saltbush;

namespace
{

/// Every code that any header of core or app declares, as text.
QSet<QString> declaredCodes()
{
    static const QRegularExpression declaration(
        QStringLiteral("ErrorCode\\s+\\w+\\{\"([a-z.0-9-]+)\"\\}"));
    QSet<QString> codes;
    for (const char *folder : {"/core", "/app"}) {
        QDirIterator files(QStringLiteral(SALTBUSH_SOURCE_DIR) + QLatin1StringView(folder),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto matches = declaration.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                codes.insert(matches.next().captured(1));
        }
    }
    return codes;
}

} // namespace

TEST_CASE("every error that can happen has a sentence for people")
{
    const QSet<QString> codes = declaredCodes();
    REQUIRE(codes.size() > 100);
    for (const QString &code : codes) {
        const std::string name = code.toStdString();
        INFO(name);
        CHECK(app::hasSentence(ErrorCode{name}));
    }
    CHECK_FALSE(app::hasSentence(ErrorCode{"no.such-code"}));
}

TEST_CASE("facts fill a sentence once, whatever they hold")
{
    const Error error{
        ErrorCode{"xlsform.duplicate-choice"}, {}, {QStringLiteral("%2"), QStringLiteral("list")}};
    CHECK(app::sentence(error)
          == QStringLiteral("The choice \"%2\" stands twice in the list \"list\"."));
    CHECK(app::sentence(Error{ErrorCode{"no.such-code"}}) == QStringLiteral("no.such-code"));
}

TEST_CASE("what is wrong with an expression of a form is said by its own sentence")
{
    const ErrorCode code{"form.bad-expression"};
    const auto said = [&](const QStringList &facts) {
        return app::sentence(Error{code, {}, facts});
    };
    CHECK(said({QStringLiteral("calculate"), QStringLiteral("xpath.unknown-function"),
                QStringLiteral("trim")})
          == QStringLiteral("In calculate: There is no function called trim."));
    CHECK(
        said({QStringLiteral("constraint"), QStringLiteral("xpath.syntax"), QStringLiteral(") %1")})
        == QStringLiteral("In constraint: The expression cannot be read here: ) %1"));
    CHECK(said({}) == QStringLiteral("In : "));
}

TEST_CASE("behind a sentence stands what was probably meant, and what cannot be seen")
{
    const auto said = [](const char *code, const QStringList &facts) {
        return app::sentence(Error{ErrorCode{code}, {}, facts});
    };
    CHECK(said("xlsform.unknown-type", {QStringLiteral("Text"), QStringLiteral("text")})
          == QStringLiteral("There is no question type called \"Text\". Did you mean \"text\"?"));
    CHECK(said("xlsform.unknown-type", {QStringLiteral("clay")})
          == QStringLiteral("There is no question type called \"clay\"."));
    // A sentence that ends with a list has no full stop of its own.
    CHECK(said("xlsform.unknown-parameter",
               {QStringLiteral("strat"), QStringLiteral("start, end"), QStringLiteral("start")})
          == QStringLiteral("There is no parameter \"strat\" here. It takes: start, end. Did you "
                            "mean \"start\"?"));
    CHECK(said("form.bad-expression",
               {QStringLiteral("relevant"), QStringLiteral("xpath.unknown-function"),
                QStringLiteral("IF"), QStringLiteral("if")})
          == QStringLiteral("In relevant: There is no function called IF. Did you mean \"if\"?"));
    CHECK(said("xlsform.unknown-list", {QStringLiteral(u"yn\u200B")})
              .endsWith(QStringLiteral(
                  "Behind \"yn\" stands a character that cannot be seen: delete it.")));
    // In the name of a language such a character is spelling.
    CHECK_FALSE(said("xlsform.missing-translation", {QStringLiteral(u"\u0E44\u200B\u0E17"), {}})
                    .contains(QStringLiteral("cannot be seen")));
}
