// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/Forms.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::test;
using form::TextSource;

namespace
{

TextSource labelOf(const QString &label, const QString &itext = {})
{
    const auto form =
        read({.model = itext, .body = "<input ref=\"/data/a\">" + label + "</input>"});
    return controlAt(form, "/data/a").label;
}

const QString twoLanguages = QStringLiteral(
    "<itext>"
    "<translation lang=\"English (en)\"><text id=\"q\"><value>Name?</value>"
    "<value form=\"short\">Name</value><value form=\"guidance\">Ask gently</value>"
    "<value form=\"image\">jr://images/q.png</value></text></translation>"
    "<translation lang=\"ไทย (th)\" default=\"true()\"><text id=\"q\"><value>ชื่อ?</value></text>"
    "</translation></itext>");

} // namespace

SCENARIO("A form speaks several languages")
{
    GIVEN("a label that is a text of itext")
    {
        const auto form =
            read({.model = twoLanguages,
                  .body = "<input ref=\"/data/a\"><label ref=\"jr:itext('q')\"/></input>"});
        const form::Translations &texts = form->translations;
        THEN("its languages are those of the form, in its order, and one is the default")
        {
            CHECK(texts.languages == QStringList{"English (en)", "ไทย (th)"});
            CHECK(texts.defaultLanguage == "ไทย (th)");
        }
        THEN("every form of the text is there")
        {
            const form::TextForms &forms = *texts.find("English (en)", "q");
            CHECK(forms.at("").literal() == "Name?");
            CHECK(forms.at("short").literal() == "Name");
            CHECK(forms.at("guidance").literal() == "Ask gently");
            CHECK(forms.at("image").literal() == "jr://images/q.png");
            CHECK(texts.find("ไทย (th)", "q")->at("").literal() == "ชื่อ?");
        }
        THEN("what is not translated is not there")
        {
            CHECK(texts.find("ไทย (th)", "r") == nullptr);
            CHECK(texts.find("Français", "q") == nullptr);
        }
        THEN("the label knows its id") { CHECK(controlAt(form, "/data/a").label.itextId == "q"); }
    }
    GIVEN("no language marked as default")
    {
        const auto form = read({.model = "<itext><translation lang=\"a\"/><translation lang=\"b\"/>"
                                         "</itext>"});
        THEN("the first one is") { CHECK(form->translations.defaultLanguage == "a"); }
    }
}

TEST_CASE("A label may have holes, and keeps the blanks between them")
{
    const TextSource label = labelOf("<label>\n  Hello <output value=\"/data/a\"/> "
                                     "<output ref=\"/data/b\"/>!\n</label>");
    CHECK(shown(label.inPlace) == "Hello {/data/a} {/data/b}!");
    CHECK_FALSE(label.inPlace.isLiteral());
}

TEST_CASE("A text of itext may have holes")
{
    const auto form = read({.model = "<itext><translation lang=\"en\"><text id=\"q\"><value>"
                                     "<output value=\"/data/a\"/> years</value></text>"
                                     "</translation></itext>"});
    CHECK(shown(form->translations.find("en", "q")->at("")) == "{/data/a} years");
}

TEST_CASE("Markup in a label stays as it is written")
{
    const TextSource label = labelOf("<label>a <h:b>bold <output value=\"/data/b\"/></h:b> "
                                     "&lt;i&gt; <span style=\"color:red\">x</span></label>");
    CHECK(shown(label.inPlace) == "a <b>bold {/data/b}</b> <i> <span style=\"color:red\">x</span>");
}

TEST_CASE("A label may come from an expression")
{
    CHECK(labelOf("<label ref=\"/data/b\"/>").expression->text() == "/data/b");
    CHECK(labelOf("<label ref=\"jr:itext(/data/b)\"/>").expression->text() == "jr:itext(/data/b)");
}

TEST_CASE("A question without a label has none")
{
    CHECK(labelOf("").isEmpty());
    CHECK(labelOf("<label>  </label>").isEmpty());
}

TEST_CASE("An id that no language has is said once, and is no reason to refuse the form")
{
    const FormXml xml{.body = "<input ref=\"/data/a\"><label ref=\"jr:itext('x')\"/></input>\n"
                              "<input ref=\"/data/b\"><label ref=\"jr:itext('x')\"/></input>"};
    CHECK(problems(xml) == QStringList{"warning: form.unknown-text line 6 /data/a x"});
    CHECK(read(xml));
}

TEST_CASE("Of two texts of one id the first counts")
{
    const FormXml xml{.model = "<itext><translation lang=\"en\">\n"
                               "<text id=\"q\"><value>one</value></text>\n"
                               "<text id=\"q\"><value>two</value></text></translation></itext>"};
    CHECK(problems(xml) == QStringList{"warning: form.duplicate-text line 7 en q"});
    CHECK(read(xml)->translations.find("en", "q")->at("").literal() == "one");
}
