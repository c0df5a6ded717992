// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/ChoiceForms.h"

#include "core/interview/FormSession.h"
#include "tests/app/windows/TestForm.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

namespace
{

const QString columns =
    QStringLiteral("| survey |\n"
                   "| | type | name | label::English (en) | label::Thai (th) | label::Korean (ko) "
                   "| label::Chinese (zh-Hans) | hint::English (en) | appearance | image::English "
                   "(en) | big-image::English (en) |\n");

const QString places = QStringLiteral(R"(
| choices |
|  | list_name | name | label::English (en) | label::Thai (th) | label::Korean (ko) | label::Chinese (zh-Hans) |
|  | place | clinic | A clinic | คลินิก | 진료소 | 诊所 |
|  | place | peers  | A peer organisation | องค์กรเพื่อนช่วยเพื่อน | 동료 단체 | 同伴组织 |
|  | place | legal  | Legal help | ความช่วยเหลือทางกฎหมาย | 법률 지원 | 法律援助 |
|  | place | none   | None of these | ไม่มีข้อใดถูก | 해당 없음 | 以上都不是 |
|  | often | never  | Never | ไม่เคย | 전혀 | 从不 |
|  | often | some   | Unpredictably | บางครั้ง | 가끔 | 有时 |
|  | often | often  | Often | บ่อยครั้ง | 자주 | 经常 |
|  | often | always | Always | เสมอ | 항상 | 总是 |
)");

QString question(const QString &type, const QString &name, const QString &appearance,
                 const QString &hint = {}, const QString &image = {}, const QString &large = {})
{
    return u"| | %1 | %2 | Where did you go? | คุณไปที่ไหนมา | 어디에 가셨나요? | 您去了哪里？ | %3 | %4 | %5 | %6 |\n"_s
        .arg(type, name, hint, appearance, image, large);
}

QByteArray pngOf(QSize size, Qt::GlobalColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setBrush(colour);
    painter.drawEllipse(image.rect().adjusted(4, 4, -4, -4));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

const QByteArray body = R"svg(<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 300">
<image xlink:href="/etc/hostname" x="0" y="0" width="10" height="10"/>
<ellipse id="head" cx="100" cy="50" rx="35" ry="40" fill="#ddd" stroke="#333"/>
<g transform="translate(0 20)"><rect id="chest" x="60" y="75" width="80" height="90" fill="#ddd" stroke="#333"/></g>
<path id="legs" d="M65 190 L95 190 L95 290 L70 290 Z M105 190 L135 190 L130 290 L105 290 Z" fill="#ddd" stroke="#333"/>
</svg>)svg";

} // namespace

form::SharedForm looksForm()
{
    static const form::SharedForm form = [] {
        QString table = columns;
        for (const QString &look :
             {u"columns"_s, u"columns-pack"_s, u"columns-2"_s, u"no-buttons"_s, u"compact"_s,
              u"compact-2"_s, u"quickcompact"_s, u"horizontal"_s, u"horizontal-compact"_s})
            table += question(u"select_one place"_s, QString(look).replace(u'-', u'_'), look);
        table += question(u"select_one often"_s, u"likert"_s, u"likert"_s);
        table += question(u"select_one place"_s, u"minimal"_s, u"minimal"_s);
        table += question(u"select_one place"_s, u"quick"_s, u"quick"_s);
        table += question(u"select_one place"_s, u"quick_minimal"_s, u"minimal quick"_s);
        table += question(u"select_multiple place"_s, u"several"_s, u"minimal"_s);
        table += question(u"select_multiple place"_s, u"plain"_s, u""_s);
        table += question(u"select_multiple place"_s, u"hinted"_s, u""_s, u"Tick what you know"_s);
        table += question(u"select_multiple place"_s, u"search"_s, u"search"_s);
        table += question(u"select_one place"_s, u"autocomplete"_s, u"autocomplete"_s);
        table += question(u"text"_s, u"app"_s, u"ex:org.example.scan"_s);
        table += question(u"text"_s, u"last"_s, u""_s);
        return formOfTables(table + places);
    }();
    return form;
}

form::SharedForm tableForm()
{
    static const form::SharedForm form = formOfTables(QStringLiteral(R"(
| settings |
|  | style |
|  | pages theme-grid |
| survey |
|  | type | name | label::English (en) | label::Thai (th) | label::Korean (ko) | label::Chinese (zh-Hans) | appearance |
|  | begin_group | safety | How often… | บ่อยแค่ไหน | 얼마나 자주… | 多久一次…… | table-list |
|  | select_one often | night  | …do you feel safe at night? | คุณรู้สึกปลอดภัยในเวลากลางคืน | 밤에 안전하다고 느끼십니까? | 您在夜间感到安全？ | |
|  | select_one often | police | …do the police come? | ตำรวจมา | 경찰이 옵니까? | 警察会来？ | |
|  | select_one often | rest   | …can you rest when you are tired? | คุณได้พักเมื่อเหนื่อย | 피곤할 때 쉴 수 있습니까? | 您累的时候可以休息？ | |
|  | end_group | | | | | | |
|  | begin_group | grid | About you | เกี่ยวกับคุณ | 당신에 대하여 | 关于您 | field-list w4 |
|  | integer | age | Age | อายุ | 나이 | 年龄 | w1 |
|  | text | town | Town | เมือง | 도시 | 城市 | w3 |
|  | select_one often | travel | Do you travel? | คุณเดินทางไหม | 여행을 하십니까? | 您旅行吗？ | |
|  | text | a | First | แรก | 첫째 | 第一 | w2 |
|  | text | b | Second | สอง | 둘째 | 第二 | w2 |
|  | end_group | | | | | | |
|  | select_one often | alone | Alone | คนเดียว | 혼자 | 独自 | list-nolabel |
)") + places);
    return form;
}

form::SharedForm picturesForm()
{
    static const form::SharedForm form = formOfTables(
        columns
        + question(u"select_one fruit"_s, u"fruit"_s, u"columns-2 no-buttons"_s, {},
                   u"question.png"_s, u"large.png"_s)
        + question(u"select_multiple fruit"_s, u"rows"_s, u""_s, {}, u"gone.png"_s)
        + question(u"select_multiple part"_s, u"pain"_s, u"image-map"_s, {}, u"body.svg"_s)
        + question(u"select_one part"_s, u"unseen"_s, u"image-map"_s, {}, u"gone.svg"_s)
        + question(u"select_one town"_s, u"near"_s, u"map"_s) + QStringLiteral(R"(
| choices |
|  | list_name | name | label::English (en) | label::Thai (th) | image::English (en) | big-image::English (en) | geometry |
|  | fruit | apple  | Apple  | แอปเปิล | apple.png | large.png | |
|  | fruit | lime   | Lime   | มะนาว   | lime.png  | | |
|  | fruit | plum   | Plum   | พลัม     | gone.png  | | |
|  | part  | head   | Head   | ศีรษะ    | | | |
|  | part  | chest  | Chest  | หน้าอก   | | | |
|  | part  | legs   | Legs   | ขา      | | | |
|  | town  | mel    | Melbourne | เมลเบิร์น | | | -37.81 144.96 0 0 |
|  | town  | syd    | Sydney    | ซิดนีย์   | | | -33.87 151.21 0 0 |
|  | town  | act    | The capital | เมืองหลวง | | | -35.1 148.9 0 0;-35.1 149.4 0 0;-35.9 149.4 0 0;-35.9 148.9 0 0;-35.1 148.9 0 0 |
|  | town  | none   | Nowhere   | ไม่มี     | | | |
)"));
    return form;
}

form::AttachmentLoader pictureFiles()
{
    return [](const QString &src) -> Result<QByteArray> {
        const QString name = QFileInfo(src).fileName();
        if (name == u"question.png")
            return pngOf({320, 120}, Qt::darkCyan);
        if (name == u"large.png")
            return pngOf({2400, 1600}, Qt::darkRed);
        if (name == u"apple.png")
            return pngOf({160, 120}, Qt::red);
        if (name == u"lime.png")
            return pngOf({120, 120}, Qt::green);
        if (name == u"body.svg")
            return body;
        return fail(ErrorCode{"test.gone"});
    };
}

form::SharedForm townsForm(int count, const QString &type, const QString &appearance)
{
    QByteArray csv = "name,label\n";
    for (int i = 1; i < count; ++i)
        csv += "t%1,Town %1 of the county\n"_ba.replace("%1", QByteArray::number(i));
    csv += "zh,Zürich\n";
    const QByteArray xml =
        uR"(<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Towns</h:title><model>
<instance><data id="towns"><town/><more/></data></instance>
<instance id="towns" src="jr://file-csv/towns.csv"/>
<bind nodeset="/data/town" type="string"/><bind nodeset="/data/more" type="string"/></model></h:head>
<h:body><%1 ref="/data/town" appearance="%2"><label>Where?</label>
<itemset nodeset="instance('towns')/root/item"><value ref="name"/><label ref="label"/></itemset></%1>
<input ref="/data/more"><label>More?</label></input></h:body></h:html>)"_s.arg(type, appearance)
            .toUtf8();
    const form::ReadForm read =
        form::readXForm(xml, interview::formFunctions(),
                        [csv](const QString &) -> Result<QByteArray> { return csv; });
    for (const Problem &problem : read.problems)
        UNSCOPED_INFO(problem.error.toString().toStdString());
    REQUIRE(read.form);
    return read.form;
}

} // namespace saltbush::test
