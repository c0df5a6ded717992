// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/Forms.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::test;
using form::Control;
using form::ControlKind;
using form::noControl;
using form::noModel;

TEST_CASE("Every control of the specification is known")
{
    const auto kindOf = [](const QString &element) {
        return controlAt(read({.body = element}), "/data/a").kind;
    };
    CHECK(kindOf("<input ref=\"/data/a\"/>") == ControlKind::Input);
    CHECK(kindOf("<select1 ref=\"/data/a\"/>") == ControlKind::SelectOne);
    CHECK(kindOf("<select ref=\"/data/a\"/>") == ControlKind::SelectMultiple);
    CHECK(kindOf("<odk:rank ref=\"/data/a\"/>") == ControlKind::Rank);
    CHECK(kindOf("<range ref=\"/data/a\" start=\"1\" end=\"5\" step=\"1\"/>")
          == ControlKind::Range);
    CHECK(kindOf("<trigger ref=\"/data/a\"/>") == ControlKind::Trigger);
    CHECK(kindOf("<upload ref=\"/data/a\" mediatype=\"image/*\"/>") == ControlKind::Upload);
    CHECK(kindOf("<group ref=\"/data/a\"/>") == ControlKind::Group);
    CHECK(kindOf("<repeat nodeset=\"/data/a\"/>") == ControlKind::Repeat);
}

SCENARIO("A body is a tree of groups, repeats and questions")
{
    GIVEN("a question in a repeat in a group, all by relative refs")
    {
        const auto form = read({.instance = "<data><g><r><x/></r></g><a/></data>",
                                .body = "<group ref=\"g\"><label>G</label>"
                                        "<repeat nodeset=\"r\"><input ref=\"x\"/></repeat></group>"
                                        "<group><input ref=\"./a\"/></group>"});
        THEN("each is bound to its node")
        {
            CHECK(controlAt(form, "/data/g").label.inPlace.literal() == "G");
            CHECK(controlAt(form, "/data/g/r").kind == ControlKind::Repeat);
            CHECK(controlAt(form, "/data/g/r/x").kind == ControlKind::Input);
        }
        THEN("each knows what it is in, and the group without a ref has no node")
        {
            REQUIRE(form->body().size() == 2);
            const Control &question = controlAt(form, "/data/a");
            const Control &around = form->control(question.parent);
            CHECK(around.node == noModel);
            CHECK(around.parent == noControl);
            CHECK(around.isContainer());
            const Control &group = form->control(form->body().front());
            REQUIRE(group.children.size() == 1);
            CHECK(form->control(group.children.front()).kind == ControlKind::Repeat);
        }
    }
    GIVEN("elements that no specification knows")
    {
        const auto form = read({.body = "<section><input ref=\"/data/a\"/></section>"});
        THEN("what they hold is read") { CHECK(controlAt(form, "/data/a").parent == noControl); }
    }
}

TEST_CASE("A control may be bound through the id of a bind")
{
    const auto form = read(
        {.model = "<bind id=\"the_a\" nodeset=\"/data/a\"/>", .body = "<input bind=\"the_a\"/>"});
    CHECK(controlAt(form, "/data/a").kind == ControlKind::Input);
}

TEST_CASE("A control knows its hint, its appearance, its parameters and its line")
{
    const auto form =
        read({.body = "\n<input ref=\"/data/a\" appearance=\"w1 search('my list', 'x y')  numbers\""
                      " accuracyThreshold=\"10\" odk:allow-mock-accuracy=\"true\">"
                      "<hint>Look</hint></input>"});
    const Control &control = controlAt(form, "/data/a");
    CHECK(control.hint.inPlace.literal() == "Look");
    CHECK(control.appearance == QStringList{"w1", "search('my list', 'x y')", "numbers"});
    CHECK(control.hasAppearance("numbers"));
    CHECK(control.parameters["accuracyThreshold"] == "10");
    CHECK(control.parameters["odk:allow-mock-accuracy"] == "true");
    CHECK(control.line == 7);
}

TEST_CASE("A body may have classes")
{
    FormXml xml;
    QByteArray bytes = xml.bytes().replace("<h:body>", "<h:body class=\"pages theme-grid\">");
    const auto form = form::readXForm(bytes, allFunctions()).form;
    REQUIRE(form);
    CHECK(form->bodyClasses == QStringList{"pages", "theme-grid"});
}

SCENARIO("A question offers choices")
{
    GIVEN("choices written in the body")
    {
        const auto form = read({.body = "<select1 ref=\"/data/a\">"
                                        "<item><label>Yes</label><value> y </value></item>"
                                        "<item><value>n</value></item></select1>"});
        const Control &control = controlAt(form, "/data/a");
        THEN("they are in order; a label may be missing")
        {
            REQUIRE(control.items.size() == 2);
            CHECK(control.items[0].value == "y");
            CHECK(control.items[0].label.inPlace.literal() == "Yes");
            CHECK(control.items[1].value == "n");
            CHECK(control.items[1].label.isEmpty());
        }
    }
    GIVEN("choices of an instance, shuffled, their labels in itext")
    {
        const QString nodeset = "randomize(instance('c')/root/item[x = current()/../b], 3)";
        const auto form =
            read({.model = "<instance id=\"c\"><root><item><x/></item></root></instance>",
                  .body = "<select ref=\"/data/a\"><itemset nodeset=\"" + nodeset
                      + "\"><value ref=\"name\"/><label ref=\"jr:itext(itextId)\"/></itemset>"
                        "</select>"});
        const form::Itemset &itemset = *controlAt(form, "/data/a").itemset;
        THEN("nodes, values and text ids are expressions")
        {
            CHECK(itemset.nodeset.text() == nodeset);
            CHECK(itemset.value.text() == "name");
            CHECK(itemset.label->text() == "itextId");
            CHECK(itemset.labelIsItextId);
        }
    }
    GIVEN("choices of a repeat, with plain labels")
    {
        const auto form =
            read({.instance = "<data><r><n/></r><a/></data>",
                  .body = "<select1 ref=\"/data/a\"><itemset nodeset=\"/data/r[n != '']\">"
                          "<value ref=\"n\"/><label ref=\"n\"/></itemset></select1>"});
        THEN("the label is the text itself")
        {
            CHECK_FALSE(controlAt(form, "/data/a").itemset->labelIsItextId);
        }
    }
}

TEST_CASE("A repeat says how often, and whether people may add to it")
{
    const auto form = read({.instance = "<data><n/><r><x/></r><s><x/></s></data>",
                            .body = "<repeat nodeset=\"/data/r\" jr:count=\" /data/n \""
                                    " jr:noAddRemove=\"true()\"/><repeat nodeset=\"/data/s\"/>"});
    CHECK(controlAt(form, "/data/r").repeatCount->text() == "/data/n");
    CHECK(controlAt(form, "/data/r").noAddRemove);
    CHECK_FALSE(controlAt(form, "/data/s").repeatCount);
    CHECK_FALSE(controlAt(form, "/data/s").noAddRemove);
}

SCENARIO("Actions wait for their events")
{
    GIVEN("actions in the model, in a question and in a repeat")
    {
        const auto form = read(
            {.instance = "<data><a/><b/><r><x/><t/></r></data>",
             .model =
                 "<setvalue event=\"odk-instance-first-load odk-instance-load\" ref=\"/data/b\""
                 " value=\"1 + 1\"/>"
                 "<odk:setgeopoint event=\"xforms-ready\" ref=\"/data/a\"/>",
             .body =
                 "<input ref=\"/data/a\"><setvalue event=\"xforms-value-changed\" ref=\"/data/b\">"
                 "text</setvalue></input><repeat nodeset=\"/data/r\">"
                 "<setvalue event=\"odk-new-repeat\" ref=\"x\" value=\"position(..)\"/>"
                 "<odk:recordaudio event=\"odk-instance-load\" ref=\"t\" odk:quality=\"low\"/>"
                 "</repeat>"});
        const auto &actions = form->actions;
        REQUIRE(actions.size() == 5);
        THEN("those of the model have no trigger")
        {
            CHECK(actions[0].kind == "setvalue");
            CHECK(actions[0].events.size() == 2);
            CHECK(actions[0].target == form->find("/data/b"));
            CHECK(actions[0].trigger == noModel);
            CHECK(actions[0].value->text() == "1 + 1");
        }
        THEN("an event's old name is understood")
        {
            CHECK(actions[1].kind == "setgeopoint");
            CHECK(actions[1].events == QStringList{"odk-instance-first-load"});
        }
        THEN("those of a control know its node")
        {
            CHECK(actions[2].trigger == form->find("/data/a"));
            CHECK(actions[2].literal == "text");
            CHECK_FALSE(actions[2].value);
            CHECK(actions[3].trigger == form->find("/data/r"));
            CHECK(actions[3].target == form->find("/data/r/x"));
            CHECK(actions[4].parameters["odk:quality"] == "low");
        }
    }
    GIVEN("a setgeopoint that is not ODK's")
    {
        const auto form =
            read({.model = "<setgeopoint event=\"odk-instance-load\" ref=\"/data/a\"/>"});
        THEN("it is nobody's") { CHECK(form->actions.empty()); }
    }
}

TEST_CASE("A form says where it wants to go")
{
    const auto form = read({.model = "<submission action=\"https://example.org/s\" method=\"post\""
                                     " base64RsaPublicKey=\"KEY\" orx:auto-send=\"true\""
                                     " orx:auto-delete=\"false\""
                                     " odk:client-editable=\"true\"/>"});
    CHECK(form->submission.action == "https://example.org/s");
    CHECK(form->submission.method == "post");
    CHECK(form->submission.publicKey == "KEY");
    CHECK(form->submission.extra["orx:auto-send"] == "true");
    CHECK(form->submission.extra["orx:auto-delete"] == "false");
    CHECK(form->submission.extra["odk:client-editable"] == "true");
}

TEST_CASE("Of a select, search is also autocomplete; of what searches a file, it is not")
{
    const auto words = [](const QString &element) {
        return controlAt(read({.body = element}), "/data/a").appearance;
    };
    CHECK(words("<select1 ref=\"/data/a\" appearance=\"minimal search\"/>")
          == QStringList{"autocomplete", "minimal", "search"});
    CHECK(words("<select ref=\"/data/a\" appearance=\"autocomplete\"/>")
          == QStringList{"autocomplete"});
    CHECK(words("<select ref=\"/data/a\" appearance=\"search('file')\"/>")
          == QStringList{"search('file')"});
    CHECK(words("<input ref=\"/data/a\" appearance=\"search\"/>") == QStringList{"search"});
}
