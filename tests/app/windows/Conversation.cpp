// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/Conversation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

namespace
{

const QString otherLanguage = u"ภาษาลาว"_s;
const QString otherPlace = u"On a boat"_s;
const QString wish = u"ล่ามที่คลินิก, and \"longer\" hours"_s;

bool isInThai(const QString &language) { return language == u"th"_s; }

void beginWithSomebodyNew(Laptop &laptop)
{
    laptop.openPage(u"Interviews"_s);
    laptop.pick(u"Place"_s, isInThai(laptop.language()) ? u"ซิดนีย์"_s : u"Sydney"_s);
    laptop.choose(u"New participant"_s);
    REQUIRE(laptop.reads(u"In which language do you speak?"_s));
    laptop.lookAround();
    laptop.press(isInThai(laptop.language()) ? Qt::Key_2 : Qt::Key_1);
    CHECK(laptop.readsWritten(isInThai(laptop.language()) ? u"คุณเป็นคนตัดสินใจ"_s : u"You decide"_s));
    laptop.press(Qt::Key_PageDown); // reads on
}

/// One key for each that is asked, and Enter to the next.
void agree(Laptop &laptop)
{
    constexpr auto yes = Qt::Key_Y, no = Qt::Key_N, first = Qt::Key_1;
    laptop.press(Qt::Key_Return); // to the questions
    laptop.lookAround();
    for (const Qt::Key said : {yes,      // she said in her own words that she can stop
                               yes,      // take part
                               no,       // be quoted
                               yes,      // be asked again
                               yes, yes, // may take part; decides freely
                               first}) { // it was said aloud
        laptop.press(said);
        laptop.press(Qt::Key_Return);
    }
    CHECK(laptop.reads(u"Everything is answered. Enter goes on."_s));
    laptop.press(Qt::Key_Return); // agrees
    REQUIRE(laptop.reads(u"It is noted and saved. Give the code before you go on."_s));
    laptop.lookAround();
    laptop.press(Qt::Key_Return);
}

/// What is pressed on one page of the interview; Enter goes to the next.
class Answering
{
public:
    explicit Answering(Laptop &laptop) : m_laptop(laptop) { }

    void read() { next(); }
    void number(Qt::Key key) { numbers({key}); }
    void numbers(const std::vector<Qt::Key> &keys)
    {
        for (const Qt::Key key : keys)
            m_laptop.press(key);
        next();
    }
    void words(const QString &typed)
    {
        m_laptop.type(typed);
        next();
    }
    void day(const QString &day, int month, const QString &year)
    {
        m_laptop.type(day);
        m_laptop.press(Qt::Key_Tab);
        for (int i = 0; i < month; ++i)
            m_laptop.press(Qt::Key_Down);
        m_laptop.press(Qt::Key_Tab);
        words(year);
    }
    /// "Is there another one to add?" needs no Enter.
    void anotherOne() { m_laptop.press(Qt::Key_1); }
    void noOther() { m_laptop.press(Qt::Key_2); }
    void preferNotToSay() { number(Qt::Key_F7); }
    void dontKnow() { number(Qt::Key_F8); }

private:
    void next()
    {
        m_laptop.lookAround();
        m_laptop.press(Qt::Key_Return);
    }
    Laptop &m_laptop;
};

void answerQuestions(Laptop &laptop)
{
    Answering page(laptop);
    page.read();                          // thank you for making time
    page.number(Qt::Key_2);               // Sydney
    page.number(Qt::Key_3);               // western suburbs
    page.words(u"7"_s);                   // years in Australia
    page.numbers({Qt::Key_2, Qt::Key_5}); // speaks Thai, and another language:
    page.words(otherLanguage);
    page.number(Qt::Key_1); // works at the moment
    page.preferNotToSay();  // how many hours
    page.number(Qt::Key_5); // worked somewhere else than in the list:
    page.words(otherPlace);
    page.words(u"12"_s); // so many months
    page.anotherOne();
    page.number(Qt::Key_3); // the next place: privately
    page.dontKnow();        // how many months
    page.noOther();
    page.numbers({Qt::Key_4, Qt::Key_1}); // knows interpreters and the clinic
    page.day(u"9"_s, 11, u"2025"_s);      // the last check
    page.number(Qt::Key_4);               // help is hard to get
}

/// The last page has two: a text, and an acknowledgement.
void sayTheLastWord(Laptop &laptop)
{
    laptop.type(wish);
    laptop.choose(u"OK"_s);
    laptop.lookAround();
    laptop.press(Qt::Key_Return);
}

/// The same answers as a file of steps.
QJsonArray steps(const QString &language)
{
    const auto step = [](const QString &verb, const QString &path, const QJsonValue &value) {
        return QJsonObject{{verb, QJsonArray{u"/data/"_s + path, value}}};
    };
    const auto answer = [&](const QString &path, const QJsonValue &value) {
        return step(u"answer"_s, path, value);
    };
    return {
        QJsonObject{{u"language"_s, isInThai(language) ? u"Thai (th)"_s : u"English (en)"_s}},
        answer(u"about_you/city"_s, u"sydney"_s),
        answer(u"about_you/area"_s, u"syd_west"_s),
        answer(u"about_you/years_here"_s, 7),
        answer(u"about_you/spoken"_s, QJsonArray{u"thai"_s, u"other"_s}),
        answer(u"about_you/spoken_other"_s, otherLanguage),
        answer(u"working/working_now"_s, u"yes"_s),
        step(u"nonresponse"_s, u"working/hours"_s, u"refused"_s),
        answer(u"working/place[1]/place_kind"_s, u"other"_s),
        answer(u"working/place[1]/place_other"_s, otherPlace),
        answer(u"working/place[1]/place_months"_s, 12),
        QJsonObject{{u"add"_s, u"/data/working/place"_s}},
        answer(u"working/place[2]/place_kind"_s, u"private"_s),
        step(u"nonresponse"_s, u"working/place[2]/place_months"_s, u"dk"_s),
        answer(u"services/services_known"_s, QJsonArray{u"clinic"_s, u"interpreter"_s}),
        answer(u"services/last_check"_s, u"2025-11-09"_s),
        answer(u"services/ease"_s, u"4"_s),
        answer(u"last_word/wish"_s, wish),
        answer(u"last_word/thanks"_s, u"OK"_s),
    };
}

} // namespace

void converse(Laptop &laptop)
{
    beginWithSomebodyNew(laptop);
    agree(laptop);
    if (isInThai(laptop.language())) {
        laptop.press(Qt::Key_L, Qt::ControlModifier);
        laptop.press(Qt::Key_Down);
        laptop.press(Qt::Key_Return);
    }
    answerQuestions(laptop);
    sayTheLastWord(laptop);
    REQUIRE(laptop.reads(u"That was the last question"_s));
    laptop.lookAround();
    laptop.choose(u"Finish and seal"_s);
    REQUIRE(laptop.reads(u"Finished and sealed"_s));
    laptop.lookAround();
    laptop.choose(u"Back to the interviews"_s);
}

void converse(CommandLine &commands, const QString &nickname, const QString &interfaceLanguage)
{
    const QString file = commands.folder.file(u"steps.json"_s);
    QFile written(file);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write(QJsonDocument(steps(interfaceLanguage)).toJson());
    written.close();
    commands.run({u"interview"_s, u"run"_s, commands.workspace(nickname), u"--steps"_s, file,
                  u"--site"_s, u"SYD"_s, u"--consent"_s,
                  u"take-part=yes quote=no contact-again=yes"_s, u"--consent-language"_s,
                  isInThai(interfaceLanguage) ? u"th"_s : u"en"_s, u"--eligible"_s, u"--capable"_s,
                  u"--understood"_s});
}

QStringList whatWasSaid(const QString &interfaceLanguage)
{
    QStringList said{otherLanguage, otherPlace, wish, u"12"_s, u"2025-11-09"_s};
    if (isInThai(interfaceLanguage))
        return said << u"ซิดนีย์"_s << u"ทำงานส่วนตัว"_s << u"บริการล่าม"_s;
    return said << u"Sydney"_s << u"Working privately"_s << u"Interpreter service"_s;
}

void hearNo(Laptop &laptop)
{
    beginWithSomebodyNew(laptop);
    laptop.choose(u"Does not want to take part"_s);
    CHECK(laptop.isTold(u"It is noted that this person does not take part. Nothing was asked."_s));
}

void hearNo(CommandLine &commands, const QString &nickname, const QString &interfaceLanguage)
{
    const QString file = commands.folder.file(u"no-steps.json"_s);
    QFile written(file);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write("[]");
    written.close();
    commands.run({u"interview"_s, u"run"_s, commands.workspace(nickname), u"--steps"_s, file,
                  u"--site"_s, u"SYD"_s, u"--consent"_s, u"take-part=no"_s, u"--consent-language"_s,
                  isInThai(interfaceLanguage) ? u"th"_s : u"en"_s});
}

} // namespace saltbush::test
