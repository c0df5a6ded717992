// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/RandomAnswers.h"
#include "app/common/StepTarget.h"
#include "app/common/Studies.h"
#include "app/data/DataPage.h"
#include "app/widgets/DropDown.h"
#include "core/consent/Finish.h"
#include "core/study/Publish.h"
#include "core/sync/Synchroniser.h"
#include "tests/app/tour/ScreenCheck.h"
#include "tests/app/windows/CommandLine.h"
#include "tests/app/windows/DemoDesk.h"
#include "tests/app/windows/StudyDesk.h"
#include "tests/support/Results.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;

namespace
{

const QString exitSurvey = uR"(| survey |
|  | type  | name  | label::English (en) | label::Maori (mi) |
|  | text  | left  | Why do you leave?   | He aha i wehe ai? |
| settings |
|  | form_id | form_title    | version |
|  | leaving | When you left | 1       |
)"_s;

/// A study with a questionnaire for who comes and one for who leaves, an interview with each.
struct TwoForms : StudyDesk
{
    TwoForms()
    {
        auto source = must(readStudySource(
            disk, {.templateFolder = QStringLiteral(SALTBUSH_SOURCE_DIR "/forms/small-study")}));
        const QString file = folder.file(u"leaving.md"_s);
        must(disk.writeAndSync(file, exitSurvey.toUtf8()));
        auto second = must(readStudySource(disk, {.formFile = file, .studyName = u"-"_s}));
        REQUIRE_FALSE(second.hasErrors());
        source.forms.push_back(second.forms.front());
        for (study::Part &part : second.parts)
            source.parts.push_back(std::move(part));
        must(study::publish(*workspace, std::move(source)));
        for (const study::PackagedForm &form : workspace->package()->forms)
            interview(form.id);
        must(sync::mergeOwn(*workspace));
    }
    void interview(const QString &formId)
    {
        const auto documents = must(consent::Documents::of(*workspace));
        const consent::ConsentDocument &document = *must(documents.forForm(formId));
        const auto met = must(study::Participants(*workspace).meet());
        consent::NewEntry entry{.document = document.id,
                                .version = document.version,
                                .language = u"en"_s,
                                .mode = document.modes.front(),
                                .eligible = true,
                                .capable = true};
        for (const consent::Scope &scope : document.scopes)
            entry.scopes[scope.id] = true;
        for (const consent::ComprehensionQuestion &question : document.comprehension)
            entry.comprehension.push_back({question.id, true});
        auto ledger = must(consent::Ledger::open(*workspace));
        must(ledger.add(entry, met));
        const auto open =
            must(consent::beginInterview(*workspace, must(ledger.inForce(met.id, formId))));
        StepTargetOf target(*open->draft);
        SeededRandom chance(7);
        must(RandomAnswers(target, chance).answerAll());
        must(consent::finish(*workspace, *open));
    }
    void reach(const QString &name)
    {
        for (int tabs = 0; tabs < 60; ++tabs, press(Qt::Key_Tab))
            if (page().focusWidget()->accessibleName() == name)
                return;
        FAIL("no Tab leads to " << name.toStdString());
    }
    DropDown *list(const QString &name)
    {
        for (auto *list : page().findChildren<DropDown *>())
            if (list->accessibleName() == name && list->isVisible())
                return list;
        return nullptr;
    }
};

QMap<QString, QByteArray> datasetIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (name != u"export_report.json"_s) // says when it was made
            files[name] = file.readAll();
    }
    return files;
}

} // namespace

SCENARIO("A coordinator exports one of several questionnaires, as the command line does")
{
    TwoForms desk;
    const QStringList ids{desk.workspace->package()->forms[0].id, u"leaving"_s};
    desk.show<DataPage>();
    desk.pressButton(u"Export a dataset"_s);
    desk.type(u"%1/window"_s.arg(desk.folder.path()));
    REQUIRE(desk.list(u"Questionnaire"_s));
    CHECK(desk.list(u"Questionnaire"_s)->count() == 3);
    CHECK(desk.list(u"Language of labels"_s)->count() == 3);
    QString form;
    QTest::qWait(50);
    CHECK(clippedTexts(desk.page()) == QStringList());

    WHEN("nothing is chosen") { CHECK(desk.list(u"Questionnaire"_s)->currentIndex() == 0); }
    WHEN("the first is") { form = ids[0]; }
    WHEN("the second is") { form = ids[1]; }
    if (!form.isEmpty()) {
        desk.reach(u"Questionnaire"_s);
        for (qsizetype downs = 0; downs <= ids.indexOf(form); ++downs)
            desk.press(Qt::Key_Down);
        CHECK(desk.list(u"Language of labels"_s)->count() == 2); // its own
    }
    desk.pressButton(u"Export"_s);
    REQUIRE(desk.sees(u"The dataset is in its folder."_s));
    for (const QString &id : ids)
        CHECK(desk.sees(id + u": 1 of 1 interviews"_s) == (form.isEmpty() || form == id));

    desk.put(std::make_unique<QWidget>());
    desk.workspace.reset();
    CommandLine commands;
    qputenv("SALTBUSH_PASSPHRASE", "the salt keeps");
    QStringList words{u"export"_s, desk.folder.file(u"study.saltbush"_s),
                      desk.folder.file(u"command"_s)};
    if (!form.isEmpty())
        words << u"--form"_s << form;
    commands.run(words);
    const auto byWindow = datasetIn(desk.folder.file(u"window"_s));
    CHECK(byWindow.size() >= (form.isEmpty() ? 6 : 3));
    CHECK(byWindow == datasetIn(desk.folder.file(u"command"_s)));
}

TEST_CASE("Where there is one questionnaire, none is to be chosen")
{
    DemoDesk demo(sharedDemo().coordinator, u"coordinator"_s);
    demo.open<DataPage>();
    REQUIRE(demo.reach(u"Export a dataset"_s));
    demo.press(Qt::Key_Space);
    for (const auto *list : demo.page().findChildren<DropDown *>())
        CHECK((list->accessibleName() != u"Questionnaire"_s || list->isHidden()));
}
