// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/Forms.h"

#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::test;
using form::Bind;
using form::DataType;

TEST_CASE("A bind says everything about its node")
{
    const auto form =
        read({.model = "<bind nodeset=\"/data/a\" type=\"int\" relevant=\"/data/b = 1\""
                       " required=\"true()\" readonly=\"false()\""
                       " constraint=\". &gt; 0\" calculate=\"1 + 1\""
                       " jr:requiredMsg=\"Please\" jr:constraintMsg=\"Too small\"/>"});
    const Bind &bind = nodeAt(form, "/data/a").bind;
    CHECK(bind.type == DataType::Integer);
    CHECK(bind.relevant->text() == "/data/b = 1");
    CHECK(bind.required->text() == "true()");
    CHECK(bind.readonly->text() == "false()");
    CHECK(bind.constraint->text() == ". > 0");
    CHECK(bind.calculate->text() == "1 + 1");
    CHECK(bind.requiredMessage.inPlace.literal() == "Please");
    CHECK(bind.constraintMessage.inPlace.literal() == "Too small");
    CHECK_FALSE(nodeAt(form, "/data/b").bind.relevant);
}

TEST_CASE("A message may be a text of itext")
{
    const auto form =
        read({.model = "<itext><translation lang=\"en\"><text id=\"m\"><value>No</value>"
                       "</text></translation></itext>"
                       "<bind nodeset=\"/data/a\" jr:constraintMsg=\"jr:itext('m')\"/>"});
    const Bind &bind = nodeAt(form, "/data/a").bind;
    CHECK(bind.constraintMessage.itextId == "m");
    CHECK(bind.constraintMessage.inPlace.isEmpty());
}

TEST_CASE("What a bind asks of the program is kept by name")
{
    const auto form =
        read({.model = "<bind nodeset=\"/data/a\" jr:preload=\"timestamp\""
                       " jr:preloadParams=\"start\" saltbush:nonresponse=\"refused  dk\""
                       " orx:max-pixels=\"1024\" entities:saveto=\"age\""
                       " saveIncomplete=\"true()\"/>"});
    const Bind &bind = nodeAt(form, "/data/a").bind;
    CHECK(bind.preload->kind == "timestamp");
    CHECK(bind.preload->parameter == "start");
    CHECK(bind.nonresponse == QStringList{"refused", "dk"});
    CHECK(bind.extra["orx:max-pixels"] == "1024");
    CHECK(bind.extra["entities:saveto"] == "age");
    CHECK(bind.extra["saveIncomplete"] == "true()");
}

TEST_CASE("An attribute is known by its namespace, whatever its prefix")
{
    const auto form = read({.instance = "<data xmlns:j=\"http://openrosa.org/javarosa\""
                                        " xmlns:other=\"urn:other\"><a/></data>",
                            .model = "<bind nodeset=\"/data/a\" j:constraintMsg=\"ours\""
                                     " other:constraintMsg=\"theirs\"/>"});
    const Bind &bind = nodeAt(form, "/data/a").bind;
    CHECK(bind.constraintMessage.inPlace.literal() == "ours");
    CHECK(bind.extra["other:constraintMsg"] == "theirs");
}

TEST_CASE("Every type of the specification is known, with or without a prefix")
{
    const auto typeOf = [](const QString &name) {
        const FormXml xml{.model = "<bind nodeset=\"/data/a\" type=\"" + name + "\"/>"};
        return nodeAt(read(xml), "/data/a").bind.type;
    };
    CHECK(typeOf("string") == DataType::String);
    CHECK(typeOf("xsd:int") == DataType::Integer);
    CHECK(typeOf("boolean") == DataType::Boolean);
    CHECK(typeOf("decimal") == DataType::Decimal);
    CHECK(typeOf("date") == DataType::Date);
    CHECK(typeOf("time") == DataType::Time);
    CHECK(typeOf("dateTime") == DataType::DateTime);
    CHECK(typeOf("geopoint") == DataType::GeoPoint);
    CHECK(typeOf("geotrace") == DataType::GeoTrace);
    CHECK(typeOf("geoshape") == DataType::GeoShape);
    CHECK(typeOf("binary") == DataType::Binary);
    CHECK(typeOf("barcode") == DataType::Barcode);
    CHECK(typeOf("intent") == DataType::Intent);
    CHECK(typeOf("odk:rank") == DataType::Rank);
}

TEST_CASE("A type nobody knows is read as string, and said")
{
    const FormXml xml{.model = "<bind nodeset=\"/data/a\" type=\"colour\"/>"};
    CHECK(nodeAt(read(xml), "/data/a").bind.type == DataType::String);
    CHECK(problems(xml) == QStringList{"warning: form.unknown-type line 5 /data/a colour"});
}

TEST_CASE("A relative nodeset starts at the root of the instance")
{
    const auto form = read(
        {.instance = "<data><g><x/></g></data>", .model = "<bind nodeset=\"g/x\" type=\"int\"/>"});
    CHECK(nodeAt(form, "/data/g/x").bind.type == DataType::Integer);
}

TEST_CASE("Two binds of one node add up")
{
    const auto form = read({.model = "<bind nodeset=\"/data/a\" type=\"int\"/>"
                                     "<bind nodeset=\"/data/a\" required=\"true()\"/>"});
    CHECK(nodeAt(form, "/data/a").bind.type == DataType::Integer);
    CHECK(nodeAt(form, "/data/a").bind.required);
}

TEST_CASE("An empty attribute says nothing")
{
    const auto form = read({.model = "<bind nodeset=\"/data/a\" relevant=\"\" calculate=\" \"/>"});
    CHECK_FALSE(nodeAt(form, "/data/a").bind.relevant);
    CHECK_FALSE(nodeAt(form, "/data/a").bind.calculate);
}
