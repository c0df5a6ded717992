<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_AU">
    <context>
        <name>Audit</name>
        <message>
            <source>check %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>核查项 %1</translation>
        </message>
        <message>
            <source>%1 records of %2 devices; %3 interviews, %4 consents (%6 sealed to others), %5 findings</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%2 台设备的 %1 条记录；%3 次访谈，%4 份同意（%6 份封存给其他人），%5 项发现</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>%1: ready to be asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：可以开始提问</translation>
        </message>
        <message>
            <source>%1: finished and sealed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：已完成并封存</translation>
        </message>
        <message>
            <source>%1 open, %2 finished</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 个进行中，%2 个已完成</translation>
        </message>
        <message>
            <source>version %1 of the study, %2 bytes</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究第 %1 版，%2 字节</translation>
        </message>
        <message>
            <source>%1: ready for the first interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：可以开始第一次访谈</translation>
        </message>
        <message>
            <source>Hand this file over in person: it works once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请当面交付此文件：它只能用一次。</translation>
        </message>
        <message>
            <source>Bring the request to your coordinator; practice is possible until then.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请把申请文件交给协调员；在此之前可以先练习。</translation>
        </message>
        <message>
            <source>%1: %2 open, %3 waiting, %4 on their way</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%2 个进行中，%3 条等待，%4 条在途</translation>
        </message>
        <message>
            <source>sent %1, received %2, safe %3, waiting %4, refused %5</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已发送 %1，已接收 %2，已安全 %3，等待 %4，未接收 %5</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>口令： </translation>
        </message>
        <message>
            <source>%1: declined. That is written down, and nothing else.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：不参加。只记下这一点，没有其他。</translation>
        </message>
        <message>
            <source>Passphrase of %1, who is here already: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已在这里的 %1 的口令：</translation>
        </message>
        <message>
            <source>The study has not arrived yet: bring the request to your coordinator, then sync again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究还没有到：请把申请文件交给协调员，然后再同步一次。</translation>
        </message>
        <message>
            <source>Version %1 of the study came.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的第 %1 版到了。</translation>
        </message>
        <message>
            <source>Version %1 of the study went to the store.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的第 %1 版已送到存放处。</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新口令：</translation>
        </message>
        <message>
            <source>The same passphrase again: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再输入一次同样的口令：</translation>
        </message>
        <message>
            <source>%L1 kept, %L2 to look at again, %L3 that do not fit, %L4 without a place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>保留 %L1，需再看 %L2，不适用 %L3，无处安放 %L4</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>%1 finished %2 interviews, offline.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 离线完成了 %2 次访谈。</translation>
        </message>
        <message>
            <source>%1 synced: sent %2, received %3, safe %4.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 已同步：发送 %2，接收 %3，已安全 %4。</translation>
        </message>
        <message>
            <source>Everything is in %1; the passphrase is: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>全部内容都在 %1；口令是：%2</translation>
        </message>
        <message>
            <source>The coordinator made the study "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>协调员创建了研究“%1”。</translation>
        </message>
        <message>
            <source>%1 joined as %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 以“%2”身份加入。</translation>
        </message>
    </context>
    <context>
        <name>InterviewWords</name>
        <message>
            <source>Prefer not to say</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不想回答</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不知道</translation>
        </message>
        <message>
            <source>Choose all that apply</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请选择所有符合的选项</translation>
        </message>
        <message>
            <source>Yes</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>否</translation>
        </message>
        <message>
            <source>OK</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>好</translation>
        </message>
        <message>
            <source>This question needs an answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这一题需要回答。</translation>
        </message>
        <message>
            <source>Please look at this answer again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请再看一看这个回答。</translation>
        </message>
        <message>
            <source>Please give a whole number, such as 12.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请填一个整数，例如 12。</translation>
        </message>
        <message>
            <source>Please give a number, such as 12 or 1.5.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请填一个数字，例如 12 或 1.5。</translation>
        </message>
        <message>
            <source>There is no such day. Please look again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有这一天，请再看一看。</translation>
        </message>
        <message>
            <source>There is no such time. Please look again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有这个时间，请再看一看。</translation>
        </message>
        <message>
            <source>Please choose one of the answers above.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请从上面的回答中选择一个。</translation>
        </message>
        <message>
            <source>Put them in order: choose what comes first, then what comes next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请排顺序：先选排在第一的，再选下一个</translation>
        </message>
        <message>
            <source>Your code</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您的代码</translation>
        </message>
        <message>
            <source>This code stands for you instead of your name. Show it when you come again, or when you have changed your mind about taking part.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个代码代替您的姓名。再次来访时，或对参加一事改变主意时，请出示它。</translation>
        </message>
        <message>
            <source>Nobody can see your answers with it. Keep it where only you look.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>凭它看不到您的回答。请放在只有您自己会看的地方。</translation>
        </message>
        <message>
            <source>Please give each of them a place, or clear the order.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请为每一项排好位置，或清除排序。</translation>
        </message>
        <message>
            <source>Please choose a number on the scale, %1 to %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请在 %1 到 %2 之间选择一个数字。</translation>
        </message>
        <message>
            <source>Is there one to add?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有要添加的吗？</translation>
        </message>
        <message>
            <source>Is there another one to add?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>还有要添加的吗？</translation>
        </message>
        <message>
            <source>So far: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>目前：%1</translation>
        </message>
        <message>
            <source>End of the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈结束</translation>
        </message>
        <message>
            <source>That file is too large. Files of up to 100 MB can be kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个文件太大。最多可以保存 100 MB 的文件。</translation>
        </message>
        <message>
            <source>There is nothing in that file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个文件是空的。</translation>
        </message>
        <message>
            <source>The disk is full: this was not kept. Everything before it is safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>磁盘已满，这一项没有保存。之前的内容都是安全的。</translation>
        </message>
        <message>
            <source>This was not kept. Please try once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有保存成功。请再试一次。</translation>
        </message>
        <message>
            <source>Left out: no recording of sound was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>留空：没有同意录音。</translation>
        </message>
        <message>
            <source>Left out: no filming was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>留空：没有同意录像。</translation>
        </message>
        <message>
            <source>Left out: no pictures were agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>留空：没有同意保存图片。</translation>
        </message>
        <message>
            <source>Please give a latitude from -90 to 90 and a longitude from -180 to 180, such as -37.81, 144.96.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请填写纬度（-90 到 90）和经度（-180 到 180），例如 -37.81, 144.96。</translation>
        </message>
        <message>
            <source>Please give at least two places, each with its latitude and longitude.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请填写至少两个位置，各有纬度和经度。</translation>
        </message>
        <message>
            <source>Please give at least three places, each with its latitude and longitude.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请填写至少三个位置，各有纬度和经度。</translation>
        </message>
        <message>
            <source>Please give a direction from 0 to 360 degrees.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请填写 0 到 360 度的方向。</translation>
        </message>
        <message>
            <source>The questionnaire counts on another app or device here. There is none: please type the answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问卷在此处需要另一个应用或设备，而这里没有。请手动输入答案。</translation>
        </message>
        <message>
            <source>The questionnaire counts on another app or device here. There is none: please choose a file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问卷在此处需要另一个应用或设备，而这里没有。请选择一个文件。</translation>
        </message>
        <message>
            <source>Not taken: there is sound in that file, and no recording of sound was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未收下：该文件中有声音，而之前没有同意录音。</translation>
        </message>
        <message>
            <source>Not taken: there is a film in that file, and no filming was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未收下：该文件中有视频，而之前没有同意录像。</translation>
        </message>
        <message>
            <source>Not taken: that file is a picture, and no pictures were agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未收下：该文件是图片，而之前没有同意保存图片。</translation>
        </message>
        <message>
            <source>What was typed is not chosen yet. Choose it in the list, or go on once more to leave it out.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>输入的内容还没有选定。请在列表中选择；如果不选，请再次继续。</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Did you mean "%1"?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您是想写“%1”吗？</translation>
        </message>
        <message>
            <source>Behind "%1" stands a character that cannot be seen: delete it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”后面有一个看不见的字符：请删除它。</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>warning: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>警告： </translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Researcher</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究员</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>协调员</translation>
        </message>
        <message>
            <source>Ethics reviewer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>伦理审查员</translation>
        </message>
        <message>
            <source>Asks for consent, interviews and syncs. Cannot read a finished interview again, neither her own nor a colleague's.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>征求同意、做访谈并同步。访谈完成后不能再查看，无论是自己的还是同事的。</translation>
        </message>
        <message>
            <source>Reads all interviews, takes people in, publishes the study and exports data. Cannot change an answer or a consent without a trace.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可查看所有访谈、接纳成员、发布研究并导出数据。改动回答或同意必定留下痕迹。</translation>
        </message>
        <message>
            <source>Sees every consent, withdrawal and export. Cannot read an answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可看到每一份同意、撤回和导出。不能查看回答。</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-consent</name>
        <message>
            <source>"%1" is no answer to a scope: write take-part=yes or audio=no.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”不是对同意事项的回答：请写成 take-part=yes 或 audio=no。</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-time</name>
        <message>
            <source>"%1" is no time: write it like 2026-11-23T10:00:00+11:00.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”不是时间：请写成 2026-11-23T10:00:00+11:00 这样。</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-zone</name>
        <message>
            <source>"%1" is no time zone: write it like Australia/Melbourne.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”不是时区：请写成 Australia/Melbourne 这样。</translation>
        </message>
    </context>
    <context>
        <name>cli.file-taken</name>
        <message>
            <source>There is a file of this name already, and it was left as it is. Choose another name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已有同名文件，已保持原样。请换一个名称。</translation>
        </message>
    </context>
    <context>
        <name>cli.no-context-node</name>
        <message>
            <source>There is no node %1 in the document of this expression.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此表达式的文档中没有节点 %1。</translation>
        </message>
    </context>
    <context>
        <name>cli.no-passphrase</name>
        <message>
            <source>The passphrase is missing: give it by --passphrase-file or SALTBUSH_PASSPHRASE, or type it at a terminal.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>缺少口令：请用 --passphrase-file 或 SALTBUSH_PASSPHRASE 提供，或在终端中输入。</translation>
        </message>
    </context>
    <context>
        <name>cli.no-study-source</name>
        <message>
            <source>Name either a template folder or one form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请指定一个模板文件夹或一份表单，二者选一。</translation>
        </message>
    </context>
    <context>
        <name>cli.no-such-language</name>
        <message>
            <source>No form has the language "%1". There are: %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有问卷有“%1”这种语言。现有：%2。</translation>
        </message>
    </context>
    <context>
        <name>cli.no-such-scope</name>
        <message>
            <source>No consent document of this study has a point "%1". There are: %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这项研究的同意书里没有“%1”这一项。现有：%2。</translation>
        </message>
    </context>
    <context>
        <name>cli.not-cases</name>
        <message>
            <source>This is no list of expressions to evaluate.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这不是待计算的表达式列表。</translation>
        </message>
    </context>
    <context>
        <name>cli.nothing-to-resume</name>
        <message>
            <source>No interview of yours is open here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里没有您进行中的访谈。</translation>
        </message>
    </context>
    <context>
        <name>cli.passphrases-differ</name>
        <message>
            <source>The two passphrases are not the same. Nothing was made; try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>两次口令不一样。什么也没有建立，请再试一次。</translation>
        </message>
    </context>
    <context>
        <name>cli.usage</name>
        <message>
            <source>%1 (--help shows what there is)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（--help 会显示可以用什么）</translation>
        </message>
    </context>
    <context>
        <name>cli.which-person</name>
        <message>
            <source>Several people use this workspace: say who you are with --nickname (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此工作区由多人使用：请用 --nickname 说明您是谁（%1）。</translation>
        </message>
    </context>
    <context>
        <name>cli.who-lets-in</name>
        <message>
            <source>There is a workspace at this place already. To join it, somebody of it lets you in: name that person with --as (%1), and choose another nickname with --nickname. For a workspace of your own, choose another name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个位置已经有一个工作区。要加入它，需要里面的一个人让您进来：用 --as 写明那个人（%1），并用 --nickname 另选一个昵称。要建立自己的工作区，请另选一个名称。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-approval-forged</name>
        <message>
            <source>The approval of document %1, version %2, is not signed by the reviewer it names.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文档 %1 第 %2 版的批准，并非由其注明的审查员签署。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-bad-signature</name>
        <message>
            <source>A record is not signed by the device that it names.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一条记录不是由其注明的设备签署的。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-chain-broken</name>
        <message>
            <source>Number %1 of a device does not follow the one before it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>某设备的第 %1 号记录与前一条接不上。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-chain-gap</name>
        <message>
            <source>Something is missing before number %1 of a device: not arrived yet, or taken out.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>某设备第 %1 号记录之前缺了内容：可能尚未送到，也可能被取走了。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-comprehension-missing</name>
        <message>
            <source>A question about the text was not asked (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>关于同意书内容的一个问题没有问到（%1）。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-consent-unknown</name>
        <message>
            <source>An interview names a consent (%1) that has not arrived. It may still be on a laptop; until then the interview is in no dataset.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一次访谈注明的同意（%1）尚未送到，可能还在某台笔记本电脑上；在此之前，该访谈不进入任何数据集。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-entry-differs</name>
        <message>
            <source>A consent entry says something else than the record that carries it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一条同意条目与承载它的记录内容不一致。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-fork</name>
        <message>
            <source>Two different records of a device claim the same place (number %1): a laptop may have been put back to an older state.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同一设备的两条不同记录占用同一位置（第 %1 号）：可能有笔记本电脑被恢复到了旧状态。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-form-not-covered</name>
        <message>
            <source>A questionnaire was asked that the consent does not cover (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所问的问卷不在同意范围内（%1）。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-language-missing</name>
        <message>
            <source>Consent was taken in a language in which document %1, version %2, was not approved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>征求同意所用的语言，不在文档 %1 第 %2 版已批准的语言之列。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-mode-not-allowed</name>
        <message>
            <source>Consent was taken in a way that the document does not allow (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>征求同意的方式不是该文档允许的方式（%1）。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-no-consent</name>
        <message>
            <source>An interview names no consent. It is in no dataset; ask its interviewer what happened.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一次访谈没有注明同意。它不在任何数据集中；请向访谈员了解情况。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-approved</name>
        <message>
            <source>Document %1, version %2, was used without an ethics approval.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文档 %1 第 %2 版未经伦理批准就已使用。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-asserted</name>
        <message>
            <source>The interviewer did not say that the participant may take part and can decide.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈员没有说明参与者可以参加并且能够作决定。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-in-force</name>
        <message>
            <source>An interview began while its consent (%1) was not in force.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一次访谈开始时，其同意（%1）并不处于有效状态。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-outdated</name>
        <message>
            <source>An interview went on under an old consent, although version %1 had to be asked again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一次访谈仍按旧的同意继续，而第 %1 版需要重新征求同意。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-outside-validity</name>
        <message>
            <source>Document %1, version %2, was used outside the time for which it is valid.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文档 %1 第 %2 版在有效期之外被使用。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-quarantined</name>
        <message>
            <source>A record was kept aside. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一条记录已单独保留。%1</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-reason-missing</name>
        <message>
            <source>A correction does not say what it corrects, or why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一条更正没有说明更正了什么，或为什么更正。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-revoked-device</name>
        <message>
            <source>A record was written after its device had left the study (number %1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一条记录写于其设备退出研究之后（第 %1 号）。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-scope-unanswered</name>
        <message>
            <source>A point of the consent was left without an answer (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一项同意事项没有得到回答（%1）。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-time-backwards</name>
        <message>
            <source>A record is dated before the one it follows (%1): look at that laptop's clock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一条记录的日期早于它的前一条（%1）：请检查那台笔记本电脑的时钟。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-time-in-future</name>
        <message>
            <source>A record is dated in the future (%1): look at that laptop's clock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一条记录的日期在未来（%1）：请检查那台笔记本电脑的时钟。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-unknown-device</name>
        <message>
            <source>A record comes from a device that is not part of the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一条记录来自不属于本研究的设备。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-unknown-text</name>
        <message>
            <source>What was read to a participant is not the text of document %1, version %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>读给参与者听的内容，不是文档 %1 第 %2 版的文本。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-version-twice</name>
        <message>
            <source>There are two different texts called document %1, version %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有两份不同的文本都标为文档 %1 第 %2 版。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-wrong-role</name>
        <message>
            <source>Somebody wrote a record that this role does not write (%1, %2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有人写了其角色不写的记录（%1，%2）。</translation>
        </message>
    </context>
    <context>
        <name>consent.bad-document</name>
        <message>
            <source>This consent document is not complete here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这份同意书在这里不完整。</translation>
        </message>
    </context>
    <context>
        <name>consent.comprehension-missing</name>
        <message>
            <source>A question about the text is still open.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>关于同意书内容，还有一个问题未答。</translation>
        </message>
    </context>
    <context>
        <name>consent.declined</name>
        <message>
            <source>This person said no. That is respected.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>对方表示不同意，我们予以尊重。</translation>
        </message>
    </context>
    <context>
        <name>consent.entry-malformed</name>
        <message>
            <source>This consent entry cannot be read. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这条同意条目无法读取，已单独保留。</translation>
        </message>
    </context>
    <context>
        <name>consent.expired</name>
        <message>
            <source>This consent document is no longer valid.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这份同意书已过有效期。</translation>
        </message>
    </context>
    <context>
        <name>consent.form-not-covered</name>
        <message>
            <source>The consent that was given does not cover the form "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已给出的同意不包括表单“%1”。</translation>
        </message>
    </context>
    <context>
        <name>consent.mode-not-allowed</name>
        <message>
            <source>Consent cannot be taken in this way here (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里不能以这种方式征求同意（%1）。</translation>
        </message>
    </context>
    <context>
        <name>consent.no-capacity</name>
        <message>
            <source>An interview needs somebody who can decide for herself at the moment.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈需要对方此刻能够自己作决定。</translation>
        </message>
    </context>
    <context>
        <name>consent.no-such-document</name>
        <message>
            <source>There is no consent document for this form: no interview can begin without one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这份表单没有同意书：没有同意书就不能开始访谈。</translation>
        </message>
    </context>
    <context>
        <name>consent.no-such-language</name>
        <message>
            <source>The consent document has no text in "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意书没有“%1”的文本。</translation>
        </message>
    </context>
    <context>
        <name>consent.not-approved</name>
        <message>
            <source>This consent document has no ethics approval yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这份同意书尚未获得伦理批准。</translation>
        </message>
    </context>
    <context>
        <name>consent.not-eligible</name>
        <message>
            <source>This interview is for people the study is about: say so, or end here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本访谈面向研究所涉及的人：请注明，或在此结束。</translation>
        </message>
    </context>
    <context>
        <name>consent.not-given</name>
        <message>
            <source>Consent was not asked for yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未征求同意。</translation>
        </message>
    </context>
    <context>
        <name>consent.not-yet-valid</name>
        <message>
            <source>This consent document is not valid yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这份同意书尚未生效。</translation>
        </message>
    </context>
    <context>
        <name>consent.outdated</name>
        <message>
            <source>There is a new consent document: please ask again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有新的同意书：请重新征求同意。</translation>
        </message>
    </context>
    <context>
        <name>consent.reason-missing</name>
        <message>
            <source>Please say why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请说明原因。</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-required</name>
        <message>
            <source>Without a yes to "%1" there is no interview; that is fine too.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”未获同意，就不做访谈；这也没关系。</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-unanswered</name>
        <message>
            <source>Every point needs a yes or a no: "%1" is open.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>每一项都需要回答“是”或“否”：“%1”未答。</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-unknown</name>
        <message>
            <source>The consent document has no point "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意书中没有“%1”这一项。</translation>
        </message>
    </context>
    <context>
        <name>consent.unfinished</name>
        <message>
            <source>One interview that was being finished could not be ended (%1). It is kept as it is, and tried again at each unlock; everything else works.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一次正在完成的访谈未能结束（%1）。它保持原样，每次解锁时会再试；其他一切正常。</translation>
        </message>
    </context>
    <context>
        <name>consent.withdrawn</name>
        <message>
            <source>Consent was withdrawn: this interview cannot go on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意已撤回：这次访谈不能继续。</translation>
        </message>
    </context>
    <context>
        <name>crypto.bad-key</name>
        <message>
            <source>This key has the wrong form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此密钥的形式不对。</translation>
        </message>
    </context>
    <context>
        <name>crypto.not-authentic</name>
        <message>
            <source>This was altered, or made with another key. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此内容被改动过，或由另一把密钥生成。没有改动任何内容。</translation>
        </message>
    </context>
    <context>
        <name>crypto.odk-file-too-large</name>
        <message>
            <source>This file is larger than an ODK server takes (100 MB). Nothing was written.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此文件超过 ODK 服务器接受的大小（100 MB）。没有写入任何内容。</translation>
        </message>
    </context>
    <context>
        <name>crypto.odk-key-unusable</name>
        <message>
            <source>The questionnaire's public key is no RSA key of 2,048 bits or more. Copy it again from where it was made into public_key on the sheet settings.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问卷的公钥不是 2,048 位或以上的 RSA 公钥。请从生成的地方重新复制到 settings 工作表的 public_key 中。</translation>
        </message>
    </context>
    <context>
        <name>crypto.truncated</name>
        <message>
            <source>This is cut off: its end is missing. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此内容不完整：缺少结尾。没有改动任何内容。</translation>
        </message>
    </context>
    <context>
        <name>crypto.unavailable</name>
        <message>
            <source>There is not enough free memory to open this. Close other programs, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可用内存不足，无法打开。请关闭其他程序，然后重试。</translation>
        </message>
    </context>
    <context>
        <name>dataset.cancelled</name>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已停止。没有写入任何内容。</translation>
        </message>
    </context>
    <context>
        <name>dataset.cannot-write</name>
        <message>
            <source>The file cannot be written here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件无法写入此处。</translation>
        </message>
    </context>
    <context>
        <name>dataset.no-such-form</name>
        <message>
            <source>There is no form called "%1" in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本研究中没有名为“%1”的表单。</translation>
        </message>
    </context>
    <context>
        <name>dataset.unknown-format</name>
        <message>
            <source>There is no dataset format called "%1" in this version.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此版本没有名为“%1”的数据集格式。</translation>
        </message>
    </context>
    <context>
        <name>disk.full</name>
        <message>
            <source>The disk is full. What was saved before is safe; make room, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>磁盘已满。之前保存的内容是安全的；请腾出空间，然后重试。</translation>
        </message>
    </context>
    <context>
        <name>disk.not-found</name>
        <message>
            <source>There is no such file or folder.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有这个文件或文件夹。</translation>
        </message>
    </context>
    <context>
        <name>disk.too-large</name>
        <message>
            <source>This file is larger than Saltbush accepts.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此文件超出 Saltbush 可接受的大小。</translation>
        </message>
    </context>
    <context>
        <name>disk.unreadable</name>
        <message>
            <source>This file cannot be read. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此文件无法读取。没有改动任何内容。</translation>
        </message>
    </context>
    <context>
        <name>disk.unwritable</name>
        <message>
            <source>This place cannot be written to. Nothing was changed; check the disk or choose another place.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此处无法写入。没有改动任何内容；请检查磁盘或换一个位置。</translation>
        </message>
    </context>
    <context>
        <name>form.bad-control</name>
        <message>
            <source>The element %1 lacks %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>元素 %1 缺少 %2。</translation>
        </message>
    </context>
    <context>
        <name>form.bad-expression</name>
        <message>
            <source>In %1: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在 %1 中：%2</translation>
        </message>
    </context>
    <context>
        <name>form.bad-instance</name>
        <message>
            <source>The attached file cannot be read: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>附带的文件无法读取：%1</translation>
        </message>
    </context>
    <context>
        <name>form.bad-submission</name>
        <message>
            <source>A form cannot be sent by %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表单不能以 %1 方式发送。</translation>
        </message>
    </context>
    <context>
        <name>form.choices-without-column</name>
        <message>
            <source>The choices of "%1" are to come from its column "%2", which it does not have. It has: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”的选项应来自“%2”列，但没有这一列。其中有：%3</translation>
        </message>
    </context>
    <context>
        <name>form.dependency-cycle</name>
        <message>
            <source>These questions depend on each other in a circle: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这些问题循环相互依赖：%1</translation>
        </message>
    </context>
    <context>
        <name>form.duplicate-text</name>
        <message>
            <source>The text %1 stands twice: the first one counts.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文本 %1 出现了两次：以第一个为准。</translation>
        </message>
    </context>
    <context>
        <name>form.missing-instance</name>
        <message>
            <source>The attached file %1 was not found beside the form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在表单旁未找到附带的文件 %1。</translation>
        </message>
    </context>
    <context>
        <name>form.missing-media</name>
        <message>
            <source>The file %1 was not found beside the form: the question is asked without it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在问卷旁没有找到文件 %1：提问时将不显示它。</translation>
        </message>
    </context>
    <context>
        <name>form.not-a-form</name>
        <message>
            <source>This XML is not an ODK XForm: look at &lt;%1&gt;.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个 XML 不是 ODK XForm：请看 &lt;%1&gt;。</translation>
        </message>
    </context>
    <context>
        <name>form.not-xml</name>
        <message>
            <source>This is not well-formed XML: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此 XML 的格式不规范：%1</translation>
        </message>
    </context>
    <context>
        <name>form.stale-texts</name>
        <message>
            <source>Translations into %1 that stayed when the text was changed: %2 (%3)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文字已改而 %1 译文未改：%2（%3）</translation>
        </message>
    </context>
    <context>
        <name>form.too-large</name>
        <message>
            <source>This is more than Saltbush accepts in one form. Make it shorter, or split it in two.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>超出 Saltbush 在一份表单中可接受的量。请缩短，或分成两份表单。</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-entities-version</name>
        <message>
            <source>This form needs a newer version of entities (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此表单需要更新版本的实体（%1）。</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-event</name>
        <message>
            <source>There is no event %1 at this place.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此处没有事件 %1。</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-language</name>
        <message>
            <source>The form has no language called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表单没有名为 %1 的语言。</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-node</name>
        <message>
            <source>%1 names a question or group that the form does not have.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 指向表单中没有的问题或组。</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-text</name>
        <message>
            <source>There is no text called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有名为 %1 的文本。</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-type</name>
        <message>
            <source>The type %1 is not known here: the answer is kept as text.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里不认识类型 %1：回答按文本保存。</translation>
        </message>
    </context>
    <context>
        <name>interview.ambiguous-target</name>
        <message>
            <source>The form sets an answer of a repeat without saying of which: the first one was set.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表单要填写重复部分的答案，但没有说明是哪一个：已填写第一个。</translation>
        </message>
    </context>
    <context>
        <name>interview.cannot-record-behind</name>
        <message>
            <source>Nothing can be recorded behind the file that is there: it is of another kind. Record anew instead.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>现有的文件是另一种类型，无法在其后继续录音。请改为重新录音。</translation>
        </message>
    </context>
    <context>
        <name>interview.change-reason-missing</name>
        <message>
            <source>An earlier answer was changed, and the questionnaire asks why: say it first.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>之前的一个回答有改动，问卷需要知道原因：请先说明。</translation>
        </message>
    </context>
    <context>
        <name>interview.constraint-violated</name>
        <message>
            <source>Please look at this answer again. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请再看一看这个回答。%1</translation>
        </message>
    </context>
    <context>
        <name>interview.draft-damaged</name>
        <message>
            <source>The file of this open interview is damaged. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这次进行中的访谈的文件已损坏。没有改动任何内容；请保持文件夹原样，并联系协调员。</translation>
        </message>
    </context>
    <context>
        <name>interview.file-damaged</name>
        <message>
            <source>A file of this interview cannot be read any more. Take it out or choose it again; everything else is safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这次访谈的一个文件无法再读取。请把它取出或重新选择；其他内容都是安全的。</translation>
        </message>
    </context>
    <context>
        <name>interview.file-empty</name>
        <message>
            <source>There is nothing in the file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件是空的。</translation>
        </message>
    </context>
    <context>
        <name>interview.file-has-no-place</name>
        <message>
            <source>The newer version of the questionnaire has no place for a file of this interview. Finish it with the version that it began with. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新版问卷没有位置存放此访谈的一个文件。请用开始时的版本完成它。没有任何改动。</translation>
        </message>
    </context>
    <context>
        <name>interview.file-not-consented</name>
        <message>
            <source>There is a file of a kind that the participant did not agree to (%1). Take it out, or choose another: the last page of the interview lists what has to go.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一个文件属于参与者没有同意的种类（%1）。请将它取出，或选择另一个文件：访谈的最后一页列出了需要取出的文件。</translation>
        </message>
    </context>
    <context>
        <name>interview.file-too-large</name>
        <message>
            <source>The file is too large. Up to %1 bytes can be kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件太大。最多可以保存 %1 字节。</translation>
        </message>
    </context>
    <context>
        <name>interview.instance-mismatch</name>
        <message>
            <source>The stored answers belong to another form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已保存的回答属于另一份表单。</translation>
        </message>
    </context>
    <context>
        <name>interview.no-choices</name>
        <message>
            <source>The form asks for a choice of %1, which has no choices.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表单要取 %1 的选项，但它没有选项。</translation>
        </message>
    </context>
    <context>
        <name>interview.no-instance-id</name>
        <message>
            <source>This submission has no instanceID, to which its encryption would be bound.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此提交没有 instanceID，加密需要与它绑定。</translation>
        </message>
    </context>
    <context>
        <name>interview.no-public-key</name>
        <message>
            <source>This questionnaire has no public key to encrypt to: public_key on the sheet settings.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此问卷没有用于加密的公钥：settings 工作表的 public_key。</translation>
        </message>
    </context>
    <context>
        <name>interview.no-recording</name>
        <message>
            <source>Nothing is being recorded here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里没有在录音。</translation>
        </message>
    </context>
    <context>
        <name>interview.no-such-file</name>
        <message>
            <source>There is no such file in this interview.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这次访谈中没有这个文件。</translation>
        </message>
    </context>
    <context>
        <name>interview.no-such-node</name>
        <message>
            <source>There is no question at this place.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此处没有问题。</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-choice</name>
        <message>
            <source>This answer is not one of the choices.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个回答不在选项之中。</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-direction</name>
        <message>
            <source>A direction is from 0 to 360 degrees.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>方向在 0 到 360 度之间。</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-repeat</name>
        <message>
            <source>Nothing can be added or removed here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此处不能添加或移除。</translation>
        </message>
    </context>
    <context>
        <name>interview.not-for-files</name>
        <message>
            <source>This question takes no file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个问题不接受文件。</translation>
        </message>
    </context>
    <context>
        <name>interview.not-relevant</name>
        <message>
            <source>This question is not asked, given the answers so far.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>根据目前的回答，不会问这个问题。</translation>
        </message>
    </context>
    <context>
        <name>interview.off-scale</name>
        <message>
            <source>This answer is not on the scale from %1 to %2 (in steps of %3).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个回答不在 %1 到 %2 的范围内（每步 %3）。</translation>
        </message>
    </context>
    <context>
        <name>interview.rank-incomplete</name>
        <message>
            <source>Not everything here has a place yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里还有内容没有排好位置。</translation>
        </message>
    </context>
    <context>
        <name>interview.read-only</name>
        <message>
            <source>This question cannot be changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个问题不能更改。</translation>
        </message>
    </context>
    <context>
        <name>interview.reason-not-allowed</name>
        <message>
            <source>This question does not offer that reason.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个问题不提供该原因。</translation>
        </message>
    </context>
    <context>
        <name>interview.recording-not-ended</name>
        <message>
            <source>What was recorded cannot be kept as an answer at the moment; perhaps the disk is full. Make room and try again. Nothing of it is lost.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>录下的声音暂时无法保存为回答，可能是磁盘已满。请腾出空间后再试一次。录音没有丢失。</translation>
        </message>
    </context>
    <context>
        <name>interview.required-missing</name>
        <message>
            <source>This question needs an answer. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这一题需要回答。%1</translation>
        </message>
    </context>
    <context>
        <name>interview.too-many-repeats</name>
        <message>
            <source>No more can be added here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此处不能再添加了。</translation>
        </message>
    </context>
    <context>
        <name>interview.wrong-type</name>
        <message>
            <source>This question takes another kind of answer (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个问题需要另一种类型的回答（%1）。</translation>
        </message>
    </context>
    <context>
        <name>record.bad-signature</name>
        <message>
            <source>This record is not signed by the device it names. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此记录不是由其注明的设备签署的，已单独保留。</translation>
        </message>
    </context>
    <context>
        <name>record.body-mismatch</name>
        <message>
            <source>The content of this record does not belong to it. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此记录的内容与记录不符，已单独保留。</translation>
        </message>
    </context>
    <context>
        <name>record.broken-chain</name>
        <message>
            <source>This record does not follow the one before it. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此记录与前一条接不上，已单独保留。</translation>
        </message>
    </context>
    <context>
        <name>record.erased</name>
        <message>
            <source>The content of this record was erased.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此记录的内容已被删除。</translation>
        </message>
    </context>
    <context>
        <name>record.malformed</name>
        <message>
            <source>This record cannot be read. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此记录无法读取，已单独保留。</translation>
        </message>
    </context>
    <context>
        <name>record.newer-format</name>
        <message>
            <source>This record was written by a newer Saltbush. It was kept; install the newer version to read it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此记录由更新版本的 Saltbush 写成，已保留；请安装新版本来读取。</translation>
        </message>
    </context>
    <context>
        <name>record.not-a-recipient</name>
        <message>
            <source>This record is sealed to others: it cannot be opened here, and that is as it should be.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此记录是为他人封存的：在这里打不开，本该如此。</translation>
        </message>
    </context>
    <context>
        <name>record.not-authentic</name>
        <message>
            <source>This record was altered, or made with another key. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此记录被改动过，或由另一把密钥生成，已单独保留。</translation>
        </message>
    </context>
    <context>
        <name>record.too-large</name>
        <message>
            <source>This record is larger than Saltbush accepts. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此记录超出 Saltbush 可接受的大小，已单独保留。</translation>
        </message>
    </context>
    <context>
        <name>record.unknown-kind</name>
        <message>
            <source>This record is of a kind that this version does not know. It was verified and kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此版本不认识这种记录。已验证并保留。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AddressAnswer</name>
        <message>
            <source>Copy the address</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>复制网址</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已复制。</translation>
        </message>
        <message>
            <source>This program never opens an address by itself.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本程序从不自行打开网址。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AnswerPills</name>
        <message>
            <source>%1: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>chosen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已选</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Audit</name>
        <message>
            <source>Every interview has a consent in force</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>每次访谈都有有效的同意</translation>
        </message>
        <message>
            <source>The text that was shown is an approved one</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>出示的文本是已批准的文本</translation>
        </message>
        <message>
            <source>All languages of a document were approved together</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同一文档的各语言一并获得批准</translation>
        </message>
        <message>
            <source>Everything is signed by somebody who may</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有内容都由有权的人签署</translation>
        </message>
        <message>
            <source>Nothing is missing, and nothing is there twice</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有缺失，也没有重复</translation>
        </message>
        <message>
            <source>Times follow one another</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>时间先后相接</translation>
        </message>
        <message>
            <source>Every point was asked, in an allowed way</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>每一项都以允许的方式问过</translation>
        </message>
        <message>
            <source>The participant could and might decide</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>参与者能够并且可以作决定</translation>
        </message>
        <message>
            <source>Who had to be asked again was asked again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>需要重新征求同意的人都已再次征求</translation>
        </message>
        <message>
            <source>Corrections say what and why</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更正说明了内容和原因</translation>
        </message>
        <message>
            <source>Stored texts are unaltered</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>保存的文本未被改动</translation>
        </message>
        <message>
            <source>Everything is counted</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有内容都已计数</translation>
        </message>
        <message>
            <source>No interview was opened</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有打开任何访谈</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>核查项 %1</translation>
        </message>
        <message>
            <source>record %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>记录 %1</translation>
        </message>
        <message>
            <source>device %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>设备 %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AuditPage</name>
        <message>
            <source>Audit</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>核查</translation>
        </message>
        <message>
            <source>Check now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>立即核查</translation>
        </message>
        <message>
            <source>Checking every record and every consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在核查每条记录和每份同意</translation>
        </message>
        <message>
            <source>The study is not here yet. Sync, and its consents can be checked here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究尚未送到。同步之后，即可在此核查同意。</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未核查</translation>
        </message>
        <message>
            <source>“Check now” goes through every record that is here: whether each interview has a consent in force, to an approved text, in a language that was approved, from somebody who may take it. No interview is opened. Sync first, to check what came last.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“立即核查”会逐条检查这里的记录：每次访谈是否都有有效的同意，是否针对已批准的文本，是否使用已批准的语言，是否由有权的人征求。不会打开任何访谈。要核查最新内容，请先同步。</translation>
        </message>
        <message>
            <source>Checked %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>核查于 %1</translation>
        </message>
        <message>
            <source>What was said about consent, day by day</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意记录（按日期）</translation>
        </message>
        <message>
            <source>Nothing yet. After a sync, every yes, no, change and withdrawal is listed here; never a name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>还没有内容。同步之后，每一次同意、不同意、更改和撤回都会列在这里；绝不出现姓名。</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>哪些条目</translation>
        </message>
        <message>
            <source>All entries</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有条目</translation>
        </message>
        <message>
            <source>None of this kind.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有这类条目。</translation>
        </message>
        <message>
            <source>Consent entries</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意条目</translation>
        </message>
        <message>
            <source>Show more (%L1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>显示更多（%L1）</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AuditPanels</name>
        <message>
            <source>All is well</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>一切正常</translation>
        </message>
        <message>
            <source>Every check was made, and nothing needs a look. No interview was opened for it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有核查都已完成，没有需要查看的内容。过程中没有打开任何访谈。</translation>
        </message>
        <message>
            <source>To look at: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>需要查看：%L1</translation>
        </message>
        <message>
            <source>Does not hold (check %1): %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不成立（核查项 %1）：%2</translation>
        </message>
        <message>
            <source>What was looked at</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>核查了什么</translation>
        </message>
        <message>
            <source>Records: %L1 · devices: %L2 · interviews, unopened: %L3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>记录：%L1 · 设备：%L2 · 访谈（未打开）：%L3</translation>
        </message>
        <message>
            <source>Consent entries: %L1 · given: %L2 · declined: %L3 · withdrawn: %L4</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意条目：%L1 · 同意：%L2 · 不同意：%L3 · 撤回：%L4</translation>
        </message>
        <message>
            <source>Kept aside: %L1 · waiting for something before them: %L2 · entries that could not be opened: %L3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>单独保留：%L1 · 等待前面的内容：%L2 · 无法打开的条目：%L3</translation>
        </message>
        <message>
            <source>Checked: %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已核查：%1。</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，第 %2 版</translation>
        </message>
        <message>
            <source>asks for: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>征求：%1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::BeginForm</name>
        <message>
            <source>Create the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>创建研究</translation>
        </message>
        <message>
            <source>Join</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>加入</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>Name of the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究名称</translation>
        </message>
        <message>
            <source>Your nickname (not your name)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您的昵称（不要用真名）</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问卷</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>邀请</translation>
        </message>
        <message>
            <source>Spreadsheet… (or begin with the small template)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>电子表格…（或从小模板开始）</translation>
        </message>
        <message>
            <source>Choose the invitation file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>选择邀请文件…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>口令</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再次输入相同的口令</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Nobody can open this without it; write it down somewhere safe, or keep it in mind.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有它，谁也打不开；请写在安全的地方，或记在心里。</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Type them once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>两次输入的口令不同。请再输入一次。</translation>
        </message>
        <message>
            <source>Working…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在处理…</translation>
        </message>
        <message>
            <source>Questionnaires (*.xlsx *.xls *.ods *.csv *.md *.xml)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问卷 (*.xlsx *.xls *.ods *.csv *.md *.xml)</translation>
        </message>
        <message>
            <source>Nothing was made. Mend what stands below in the questionnaire, save it, and create the study again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有创建任何内容。请在问卷中改正下面列出的问题，保存后再次创建研究。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::CarryOverTexts</name>
        <message numerus="yes">
            <source>%n answer(s) stay as they are.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 个回答保持不变。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – stays; the new version asks to look at it again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – 保留；新版本需要再看一下</translation>
        </message>
        <message>
            <source>%1 – is asked again; the answer so far does not fit any more and stays as a comment</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – 会重新询问；目前的回答不再适用，作为备注保留</translation>
        </message>
        <message>
            <source>%1 – is not asked any more; the answer so far stays as a comment</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – 不再询问；目前的回答作为备注保留</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ChoiceAnswer</name>
        <message>
            <source>Press + or a picture to see it large, and again to see it small</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>按 + 或点图片可放大，再按一次可缩小</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ChoiceRow</name>
        <message>
            <source>%1, place %2 of %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，第 %2 位，共 %3 位</translation>
        </message>
        <message>
            <source>%1, no place yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，尚未排位</translation>
        </message>
        <message>
            <source>%1 (its picture is missing)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（缺少图片）</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::CodeCard</name>
        <message>
            <source>Language of the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>卡片的语言</translation>
        </message>
        <message>
            <source>Write it down on a plain card and hand it over. This computer cannot print it, and saves no picture of it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请抄写在一张普通卡片上交给对方。本电脑不能打印它，也不保存它的图像。</translation>
        </message>
        <message>
            <source>Hide the spelling</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>隐藏拼读</translation>
        </message>
        <message>
            <source>Spell it out</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>逐字拼读</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Compass</name>
        <message>
            <source>north</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>北</translation>
        </message>
        <message>
            <source>north-east</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>东北</translation>
        </message>
        <message>
            <source>east</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>东</translation>
        </message>
        <message>
            <source>south-east</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>东南</translation>
        </message>
        <message>
            <source>south</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>南</translation>
        </message>
        <message>
            <source>south-west</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>西南</translation>
        </message>
        <message>
            <source>west</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>西</translation>
        </message>
        <message>
            <source>north-west</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>西北</translation>
        </message>
        <message>
            <source>no direction yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>还没有方向</translation>
        </message>
        <message>
            <source>Compass: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>指南针：%1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentDocumentsPage</name>
        <message>
            <source>Consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Once it has, its consent documents will be here, in every language.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究尚未送到。送到之后，各种语言的同意书会在这里。</translation>
        </message>
        <message>
            <source>Consent of a participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>参与者的同意</translation>
        </message>
        <message>
            <source>To talk about it, change it, take it back, or note that a copy was given.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用于商谈、更改、撤回同意，或注明已给副本。</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>卡上的代码</translation>
        </message>
        <message>
            <source>Find</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>查找</translation>
        </message>
        <message>
            <source>The study has no consent document yet. Without one no interview can begin; a coordinator publishes it with the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究还没有同意书。没有同意书就不能开始访谈；协调员会随研究一起发布。</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更早的版本</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentPage</name>
        <message>
            <source>Agrees, go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意，继续</translation>
        </message>
        <message>
            <source>Does not want to take part</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不想参加</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>Another language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>换一种语言</translation>
        </message>
        <message>
            <source>A copy of the text was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已给文本副本</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>继续</translation>
        </message>
        <message>
            <source>In which language do you speak?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>你们用哪种语言交谈？</translation>
        </message>
        <message>
            <source>Approved together in %1 (%2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>一并批准：%1（%2）</translation>
        </message>
        <message>
            <source>Number, or Enter: choose</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>数字或 Enter：选择</translation>
        </message>
        <message>
            <source>Version %1 · approved in %2: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>第 %1 版 · 已批准（%2）：%3</translation>
        </message>
        <message>
            <source>Arrows: read on · Enter: to the questions</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>方向键：继续阅读 · Enter：进入问题</translation>
        </message>
        <message>
            <source>Everything is answered. Enter goes on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>都已回答。按 Enter 继续。</translation>
        </message>
        <message numerus="yes">
            <source>Y or 1: yes · N or 2: no · Enter goes on · %n still open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>Y 或 1：是 · N 或 2：否 · Enter 继续 · 还有 %n 项未答</numerusform>
            </translation>
        </message>
        <message>
            <source>It is noted and saved. Give the code before you go on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已记下并保存。请先交付代码，再继续。</translation>
        </message>
        <message>
            <source>Enter goes on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>按 Enter 继续</translation>
        </message>
        <message>
            <source>Noted: a copy was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已记下：已给副本</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentQuestions</name>
        <message>
            <source>Is it understood?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>听明白了吗？</translation>
        </message>
        <message>
            <source>What is agreed to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意的内容</translation>
        </message>
        <message>
            <source>%1 (only in %2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（仅%2）</translation>
        </message>
        <message>
            <source>For you, not to be read aloud</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>供您参看，不要念出来</translation>
        </message>
        <message>
            <source>This person may take part (age, and what the study asks for).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>对方可以参加（年龄及研究的其他要求）。</translation>
        </message>
        <message>
            <source>This person can decide freely, here and now.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>对方此时此地能够自由作决定。</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表示的方式</translation>
        </message>
        <message>
            <source>Until now: yes. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此前：是。%1</translation>
        </message>
        <message>
            <source>Until now: no. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此前：否。%1</translation>
        </message>
        <message>
            <source>Understood</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已理解</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>还没有</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentWords</name>
        <message>
            <source>Not asked yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未征求</translation>
        </message>
        <message>
            <source>In force</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意有效</translation>
        </message>
        <message>
            <source>Said no</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>No interview can begin or go on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不能开始或继续访谈。</translation>
        </message>
        <message>
            <source>To be asked again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>需重新征求</translation>
        </message>
        <message>
            <source>Said aloud</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>口头表示</translation>
        </message>
        <message>
            <source>Said before a witness</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在见证人面前表示</translation>
        </message>
        <message>
            <source>Signed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>签名</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>录音</translation>
        </message>
        <message>
            <source>By answering</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>以作答表示</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表示同意</translation>
        </message>
        <message>
            <source>Changed what is agreed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更改同意内容</translation>
        </message>
        <message>
            <source>Took it back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>撤回同意</translation>
        </message>
        <message>
            <source>Agreed again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再次同意</translation>
        </message>
        <message>
            <source>Was given a copy</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>拿到副本</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已更正</translation>
        </message>
        <message>
            <source>Without a yes here there is no interview, and that is fine.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这一项若为“否”，就不做访谈，这没关系。</translation>
        </message>
        <message>
            <source>Yes: sound may be recorded. No: nothing is recorded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是：可以录音。否：什么都不录。</translation>
        </message>
        <message>
            <source>Yes: open answers may be quoted. No: they are read, never quoted.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是：可以引用您的自由回答。否：只阅读，绝不引用。</translation>
        </message>
        <message>
            <source>Yes: somebody may ask again. No: nobody will.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是：以后可以再来询问。否：不会有人再来询问。</translation>
        </message>
        <message>
            <source>Yes: answers may be shared with others as the text says. No: they stay with this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是：可以按文中所说与他人共享回答。否：回答只留在本研究内。</translation>
        </message>
        <message>
            <source>The interview goes on after a no, too.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>回答“否”之后，访谈也会继续。</translation>
        </message>
        <message>
            <source>Not approved yet: no consent can be taken with it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未批准：不能用它征求同意。</translation>
        </message>
        <message>
            <source>%1, signed by an ethics reviewer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，由伦理审查员签署</translation>
        </message>
        <message>
            <source>%1, on the word of the coordinator</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，据协调员说明</translation>
        </message>
        <message>
            <source>no end date</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>无截止日期</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>自 %1 起</translation>
        </message>
        <message>
            <source>until %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>%1 (not begun)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（未开始）</translation>
        </message>
        <message>
            <source>%1 (over)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（已结束）</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Data</name>
        <message>
            <source>Not noted</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未注明</translation>
        </message>
        <message>
            <source>All</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>全部</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>地点</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>语言</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Complete</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>完整</translation>
        </message>
        <message>
            <source>In part</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>部分完成</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>中途停止</translation>
        </message>
        <message>
            <source>Outside the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不属于研究范围</translation>
        </message>
        <message>
            <source>Did not want to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不想参加</translation>
        </message>
        <message>
            <source>%L1 of %L2 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈 %L1，共 %L2</translation>
        </message>
        <message>
            <source>Interviews: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈：%L1</translation>
        </message>
        <message>
            <source>%L1 ended early</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 次提前结束</translation>
        </message>
        <message>
            <source>%L1 declined</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 次不同意</translation>
        </message>
        <message>
            <source>%L1 withdrawn</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 次撤回</translation>
        </message>
        <message>
            <source>last received %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>最近收到：%1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DataPage</name>
        <message>
            <source>Progress</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>进度</translation>
        </message>
        <message>
            <source>Export a dataset…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>导出数据集…</translation>
        </message>
        <message>
            <source>The study is not here yet. Sync, and what was collected will be counted here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究尚未送到。同步之后，收集的内容会在这里统计。</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在统计…</translation>
        </message>
        <message>
            <source>Counting interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在统计访谈</translation>
        </message>
        <message>
            <source>Not counted. Come to this page again to count.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未统计。再次进入此页即可统计。</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈</translation>
        </message>
        <message>
            <source>None yet. After a sync, the interviews that came home are listed here, and can be read one by one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>还没有。同步之后，送回的访谈会列在这里，可逐一阅读。</translation>
        </message>
        <message>
            <source>Enter opens one to read. Nothing in it can be changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>按 Enter 打开阅读。其中内容不能更改。</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在导出</translation>
        </message>
        <message>
            <source>The dataset is in its folder.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>数据集已存入文件夹。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DateAnswer</name>
        <message>
            <source>Hour</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>时</translation>
        </message>
        <message>
            <source>Minute</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>分</translation>
        </message>
        <message>
            <source>Give the day in the Gregorian calendar</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用公历填写日期</translation>
        </message>
        <message>
            <source>Give the day in the questionnaire’s calendar</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用问卷的历法填写日期</translation>
        </message>
        <message>
            <source>Gregorian calendar: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>公历：%1</translation>
        </message>
        <message>
            <source>Typed before: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>之前输入的：%1</translation>
        </message>
        <message>
            <source>This calendar is not known for that year. Please give the day in the Gregorian calendar.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里没有该年的此种历法。请用公历填写日期。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DayFields</name>
        <message>
            <source>Day</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>日</translation>
        </message>
        <message>
            <source>Year</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>年</translation>
        </message>
        <message>
            <source>Month</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>月</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DocumentPanel</name>
        <message>
            <source>Version %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>第 %1 版</translation>
        </message>
        <message>
            <source>Approval: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>批准：%1</translation>
        </message>
        <message>
            <source>Validity: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有效期：%1</translation>
        </message>
        <message>
            <source>Languages, approved together: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>一并批准的语言：%1</translation>
        </message>
        <message>
            <source>How it may be said: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可用的表示方式：%1</translation>
        </message>
        <message>
            <source>What can be agreed to:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可以同意的内容：</translation>
        </message>
        <message>
            <source>• %1 (needed)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>• %1（必需）</translation>
        </message>
        <message>
            <source>• %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>• %1</translation>
        </message>
        <message>
            <source>Read it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>阅读</translation>
        </message>
        <message>
            <source>Read %1, version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>阅读 %1 第 %2 版</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DocumentReader</name>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>语言</translation>
        </message>
        <message>
            <source>Second language beside it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>旁附的第二语言</translation>
        </message>
        <message>
            <source>No second language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>无第二语言</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · 第 %2 版</translation>
        </message>
        <message>
            <source>not translated</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未翻译</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>询问的内容</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DrawAnswer</name>
        <message>
            <source>Take the last line back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>撤销最后一笔</translation>
        </message>
        <message>
            <source>With a finger or the mouse; or with the keys: arrows move the pen, Space puts it down or lifts it, Backspace takes the last line back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用手指或鼠标；也可以用键盘：方向键移动笔，空格键落笔或提笔，退格键撤销最后一笔。</translation>
        </message>
        <message>
            <source>Signing area</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>签名区</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DrawCanvas</name>
        <message>
            <source>Drawing area</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>绘图区</translation>
        </message>
        <message>
            <source>Arrow keys move the pen, Space puts it down or lifts it, Backspace takes the last line back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>方向键移动笔，空格键落笔或提笔，退格键撤销最后一笔。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::EntryForm</name>
        <message>
            <source>Take consent back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>撤回同意</translation>
        </message>
        <message>
            <source>A copy was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已给副本</translation>
        </message>
        <message>
            <source>Correct an entry</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更正条目</translation>
        </message>
        <message>
            <source>From now on no interview with this person begins or goes on here. What was sealed before stays with the coordinators: they hear of this at the next sync. Erasing it by a withdrawal code is not part of this version yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>从现在起，这里不再开始或继续与对方的访谈。此前封存的内容仍在协调员处：下次同步时他们会得知此事。此版本尚不能用撤回代码删除这些内容。</translation>
        </message>
        <message>
            <source>Notes in the ledger that this person holds a copy of the text.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在台账中注明：对方持有文本副本。</translation>
        </message>
        <message>
            <source>Nothing is replaced: the correction stands beside the entry, with the reason. The questions follow and are answered as they should have been. Where somebody in truth said no, take consent back instead.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不会替换任何内容：更正与原条目并列，并附原因。接下来的问题，请按当时应有的回答作答。如果对方其实表示不同意，请改为撤回同意。</translation>
        </message>
        <message>
            <source>Language of the copy</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>副本的语言</translation>
        </message>
        <message>
            <source>Language you spoke</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>你们交谈的语言</translation>
        </message>
        <message>
            <source>Which entry</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>哪个条目</translation>
        </message>
        <message>
            <source>Which entry?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>哪个条目？</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>What was wrong</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>哪里有误</translation>
        </message>
        <message>
            <source>Why, in a few words (nobody has to say it)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>简述原因（对方不必说明）</translation>
        </message>
        <message>
            <source>Note it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>记下</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>进入问题</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>取消</translation>
        </message>
        <message numerus="yes">
            <source>%n open interview(s) with this person will be discarded: nothing that was answered in them is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>与此人尚未完成的 %n 次访谈将被丢弃：其中回答的内容都不保留。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::EntryTable</name>
        <message>
            <source>%1 (%L2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（%L2）</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，第 %2 版</translation>
        </message>
        <message>
            <source>Day</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>日期</translation>
        </message>
        <message>
            <source>Time</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>内容</translation>
        </message>
        <message>
            <source>Document</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文档</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>语言</translation>
        </message>
        <message>
            <source>How</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>方式</translation>
        </message>
        <message>
            <source>Device</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>设备</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Export</name>
        <message>
            <source>No consent is named: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未注明同意：%L1</translation>
        </message>
        <message>
            <source>The consent has not arrived here yet: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意尚未送到这里：%L1</translation>
        </message>
        <message>
            <source>The consent that is named is another participant's: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>注明的是另一位参与者的同意：%L1</translation>
        </message>
        <message>
            <source>The participant said no: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>参与者表示不同意：%L1</translation>
        </message>
        <message>
            <source>Consent was withdrawn: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意已撤回：%L1</translation>
        </message>
        <message>
            <source>A consent that you asked for was not given: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您要求的某项同意未给出：%L1</translation>
        </message>
        <message>
            <source>The questionnaire is not known here: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里不认识该问卷：%L1</translation>
        </message>
        <message>
            <source>Not readable as that questionnaire: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>无法按该问卷读取：%L1</translation>
        </message>
        <message>
            <source>%1: %L2 of %L3 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：访谈 %L2，共 %L3</translation>
        </message>
        <message>
            <source>%1: %L2 rows, %L3 columns</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%L2 行，%L3 列</translation>
        </message>
        <message>
            <source>%1-audit: what happened in each of %L2 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1-audit：%L2 次访谈各自的过程记录</translation>
        </message>
        <message>
            <source>Pictures, sound and other files: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>图片、声音和其他文件：%L1</translation>
        </message>
        <message>
            <source>Files held back, for want of consent to them: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>因未获同意而没有导出的文件：%L1</translation>
        </message>
        <message>
            <source>Files that have not arrived here yet: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未到达这里的文件：%L1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ExportView</name>
        <message>
            <source>Which files</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>哪些文件</translation>
        </message>
        <message>
            <source>Kind of files</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件类型</translation>
        </message>
        <message>
            <source>Labels in %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>标签语言：%1</translation>
        </message>
        <message>
            <source>Language of labels</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>标签的语言</translation>
        </message>
        <message>
            <source>For spreadsheet programs that show other scripts wrongly (byte order mark)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>适用于不能正确显示其他文字的电子表格程序（字节顺序标记）</translation>
        </message>
        <message>
            <source>Where to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存放位置</translation>
        </message>
        <message>
            <source>The dataset holds answers in the clear. Choose a folder on an encrypted disk, not one that is shared.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>数据集中的回答未加密。请选择加密磁盘上的文件夹，不要选共享文件夹。</translation>
        </message>
        <message>
            <source>Folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder of the dataset</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>数据集的文件夹</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Whose interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>谁的访谈</translation>
        </message>
        <message>
            <source>Everybody who consented to take part and has not withdrawn. Only those who also said yes to:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有同意参加且未撤回的人。仅限同时同意以下各项的人：</translation>
        </message>
        <message>
            <source>Export</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>导出</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回  Esc</translation>
        </message>
        <message>
            <source>Back to the progress</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回进度</translation>
        </message>
        <message>
            <source>In the dataset</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在数据集中</translation>
        </message>
        <message>
            <source>Left out, and why</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未纳入的内容及原因</translation>
        </message>
        <message>
            <source>Nothing was left out.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有未纳入的内容。</translation>
        </message>
        <message>
            <source>The export is noted for the ethics reviewers: what, how much, under which consents; never an answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本次导出会记下，供伦理审查员查看：内容、数量、依据哪些同意；绝不包含回答。</translation>
        </message>
        <message>
            <source>Every questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有问卷</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问卷</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Figure</name>
        <message>
            <source>%1: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FindingRow</name>
        <message>
            <source>%1: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FoldedAnswer</name>
        <message>
            <source>Open the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>打开列表</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>收起列表</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormDesk</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 处错误</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is wrong: ready to be asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未发现错误，可以使用</translation>
        </message>
        <message numerus="yes">
            <source>Ready to be asked, with %n warning(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>可以开始提问，有 %n 条警告</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 条警告</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>第 %1 行</translation>
        </message>
        <message>
            <source>Translations</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>翻译</translation>
        </message>
        <message>
            <source>This questionnaire is in one language only.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这份问卷只有一种语言。</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) made by a machine, to be checked by a person</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 条机器翻译的文本，待人工核对</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · nothing is missing</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · 没有缺失</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n missing</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%1 · 缺 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has no text in %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 没有%2文本</translation>
        </message>
        <message>
            <source>%1 (%2) has no text in %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（%2）没有%3文本</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>再显示 %n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormDeskPage</name>
        <message>
            <source>Form desk</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问卷工作台</translation>
        </message>
        <message>
            <source>Open a questionnaire…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>打开问卷…</translation>
        </message>
        <message>
            <source>A questionnaire in the making</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>编写中的问卷</translation>
        </message>
        <message>
            <source>Open the spreadsheet that you are writing, and leave this page open beside it. Every time you save, you see here what is wrong and in which cell, how each question will look in every language, and what is not translated yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>打开您正在编写的电子表格，让此页在旁边开着。每次保存后，您都会在这里看到哪个单元格有什么问题、每个问题在各语言中的样子，以及还有什么没有翻译。</translation>
        </message>
        <message>
            <source>Spreadsheets of XLSForm (.xlsx, .xls, .ods, .md, .csv) and XForms (.xml). Nothing in the file is changed, and nothing you answer here is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>支持 XLSForm 电子表格（.xlsx、.xls、.ods、.md、.csv）和 XForm（.xml）。文件内容不会改动，您在这里的回答也不会保留。</translation>
        </message>
        <message>
            <source>Questionnaires (*.xlsx *.xlsm *.xls *.ods *.md *.csv *.xml)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问卷 (*.xlsx *.xlsm *.xls *.ods *.md *.csv *.xml)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在读取 %1</translation>
        </message>
        <message>
            <source>%1 · read at %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · 读取于 %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormPreview</name>
        <message>
            <source>As it will be asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>提问时的样子</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>上一题</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>下一题</translation>
        </message>
        <message>
            <source>This is how it was before the errors above. It follows when they are mended.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这是出现上面的错误之前的样子。错误改好后会更新。</translation>
        </message>
        <message>
            <source>Every question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有问题</translation>
        </message>
        <message>
            <source>As the rules lead</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>按规则显示</translation>
        </message>
        <message>
            <source>Which questions are shown</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>显示哪些问题</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>语言</translation>
        </message>
        <message>
            <source>Second language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>第二语言</translation>
        </message>
        <message>
            <source>Go to a question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>跳转到问题</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Alt+Right</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Alt+Right</translation>
        </message>
        <message>
            <source>No second language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>无第二语言</translation>
        </message>
        <message>
            <source>with %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>附%1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::GeoLineAnswer</name>
        <message>
            <source>Add this place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>添加此位置</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>前移</translation>
        </message>
        <message>
            <source>Later</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>后移</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>移除</translation>
        </message>
        <message>
            <source>Latitude, longitude</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>纬度，经度</translation>
        </message>
        <message>
            <source>Places, in their order</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>按顺序的位置</translation>
        </message>
        <message>
            <source>Alt+↑ in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在列表中按 Alt+↑</translation>
        </message>
        <message>
            <source>Alt+↓ in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在列表中按 Alt+↓</translation>
        </message>
        <message>
            <source>Delete in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在列表中按 Delete</translation>
        </message>
        <message>
            <source>This is no place yet: please give a latitude and a longitude, such as -37.81, 144.96.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这还不是一个位置：请填写纬度和经度，例如 -37.81, 144.96。</translation>
        </message>
        <message>
            <source>A shape needs three places or more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>图形需要三个或更多位置。</translation>
        </message>
        <message>
            <source>A line needs two places or more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>线需要两个或更多位置。</translation>
        </message>
        <message>
            <source>%1: latitude, longitude of the next place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：下一个位置的纬度、经度</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 个位置</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s); the shape closes itself.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 个位置；图形会自动闭合。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::GeoPointAnswer</name>
        <message>
            <source>N</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>北</translation>
        </message>
        <message>
            <source>S</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>南</translation>
        </message>
        <message>
            <source>E</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>东</translation>
        </message>
        <message>
            <source>W</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>西</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>纬度</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>经度</translation>
        </message>
        <message>
            <source>Altitude in metres</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>海拔（米）</translation>
        </message>
        <message>
            <source>Accuracy in metres</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>精度（米）</translation>
        </message>
        <message>
            <source>The questionnaire asks for an accuracy of %1 m or better.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问卷希望精度达到 %1 米或更好。</translation>
        </message>
        <message>
            <source>This place is known to %1 m only; the questionnaire warns from %2 m on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此位置的精度只有 %1 米；问卷从 %2 米起给出提醒。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::HeaderBar</name>
        <message>
            <source>A A</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>A A</translation>
        </message>
        <message>
            <source>Hide  F9</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>隐藏  F9</translation>
        </message>
        <message>
            <source>Leave this interview for now; everything is saved</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暂时离开这次访谈；内容都已保存</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Size of the text (Ctrl + and Ctrl −)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文字大小（Ctrl + 和 Ctrl −）</translation>
        </message>
        <message>
            <source>Show a harmless page (F9); F9 again comes back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>显示普通页面 (F9)；再按 F9 返回</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Help</name>
        <message>
            <source>%1 or %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 或 %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>The pages on the left, from the top</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>左侧各页面，从上往下</translation>
        </message>
        <message>
            <source>Lock</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>锁定</translation>
        </message>
        <message>
            <source>The next control, the one before</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>下一个控件，上一个控件</translation>
        </message>
        <message>
            <source>Press the button that has the ring</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>按下带边框的按钮</translation>
        </message>
        <message>
            <source>In an interview: choose an answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈中：选择回答</translation>
        </message>
        <message>
            <source>In an interview: the next question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈中：下一题</translation>
        </message>
        <message>
            <source>In an interview: back, next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈中：返回、下一题</translation>
        </message>
        <message>
            <source>In an interview: prefer not to say</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈中：不想回答</translation>
        </message>
        <message>
            <source>In an interview: does not know</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈中：不知道</translation>
        </message>
        <message>
            <source>In an interview: hide everything, and show it again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈中：全部隐藏，再次显示</translation>
        </message>
        <message>
            <source>In an interview: the languages</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈中：语言</translation>
        </message>
        <message>
            <source>In an interview: go to a question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈中：跳转到问题</translation>
        </message>
        <message>
            <source>In a long text: the next question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在长文本中：下一题</translation>
        </message>
        <message>
            <source>Keys</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>按键</translation>
        </message>
        <message>
            <source>About Saltbush</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>关于 Saltbush</translation>
        </message>
        <message>
            <source>Saltbush, for field research without a network</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush，无需网络的田野研究工具</translation>
        </message>
        <message>
            <source>Saltbush %1, for field research without a network</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush %1，无需网络的田野研究工具</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: use it, look into it, change it and pass it on. It comes without any warranty.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更新版本：您可以使用、研究、修改和分享。本软件不附带任何担保。</translation>
        </message>
        <message>
            <source>The Thai, Korean and Chinese texts of these windows were made by a machine, and wait for people who speak these languages to read them. They are in the folder i18n of the program's source, one file a language, and open with Qt Linguist. The questionnaires are another matter: their translations are your study's own.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>界面的泰语、韩语和中文文本由机器翻译，有待懂这些语言的人审阅。它们在程序源代码的 i18n 文件夹中，每种语言一个文件，可用 Qt Linguist 打开。问卷则另当别论：其译文由您的研究自己提供。</translation>
        </message>
        <message>
            <source>In an interview: take back an answer; once more: bring it back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈中：收回回答；再按一次：恢复</translation>
        </message>
        <message>
            <source>In an interview: hear or see what belongs to the question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈中：听或看问题附带的内容</translation>
        </message>
        <message>
            <source>In an interview: pause the recording of all that is said, or go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈中：暂停或继续全程录音</translation>
        </message>
        <message>
            <source>Made with Qt %1, SQLCipher, libsodium, OpenSSL, Boost, Zstandard, ICU, libzip, pugixml, libopusenc, FFmpeg and ReadStat, and the Noto fonts.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>使用 Qt %1、SQLCipher、libsodium、OpenSSL、Boost、Zstandard、ICU、libzip、pugixml、libopusenc、FFmpeg、ReadStat 以及 Noto 字体制作。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::HomeView</name>
        <message>
            <source>Not in a study yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未加入研究</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewPage</name>
        <message>
            <source>Save again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再次保存</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>上一题</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>下一题</translation>
        </message>
        <message>
            <source>1–9 choose</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>1–9 选择</translation>
        </message>
        <message>
            <source>Ctrl+Enter next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+Enter 下一题</translation>
        </message>
        <message>
            <source>Enter next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Enter 下一题</translation>
        </message>
        <message>
            <source>Ctrl+L language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+L 语言</translation>
        </message>
        <message>
            <source>Ctrl+G go to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+G 跳转</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未保存</translation>
        </message>
        <message>
            <source>Not saved: %1 Your last answers are only in this window: leave it open, make room or plug the disk in again, then save again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未保存：%1 您最近的回答只在此窗口中：请不要关闭，腾出空间或重新插入磁盘，然后再次保存。</translation>
        </message>
        <message>
            <source>Saved on this computer %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已保存在本电脑 %1</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已保存 %1</translation>
        </message>
        <message>
            <source>Not sealed yet: %1 The answers are saved; nothing is lost. Try Finish again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未封存：%1 回答已保存，没有丢失。请再试一次“完成”。</translation>
        </message>
        <message>
            <source>End the practice; nothing is kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>结束练习；不保留任何内容</translation>
        </message>
        <message>
            <source>Tab, then Enter: finish</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>先 Tab 再 Enter：完成</translation>
        </message>
        <message>
            <source>One answer is not kept yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一个回答还没有保存</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未保存</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewRecorder</name>
        <message>
            <source>The microphone is gone. What it heard until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>麦克风已断开。在此之前录下的声音已保留。</translation>
        </message>
        <message>
            <source>This computer has no microphone at the moment: nothing is recorded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这台电脑目前没有麦克风：没有录音。</translation>
        </message>
        <message>
            <source>The recording broke off. What was recorded until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>录音中断了。在那之前录下的内容已保存。</translation>
        </message>
        <message>
            <source>This computer cannot record at the moment: nothing is recorded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这台电脑目前无法录音：没有录下任何内容。</translation>
        </message>
        <message>
            <source>The recording is as long as it can be, and stopped. It is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>录音已达到最大长度，已停止。录下的内容已保存。</translation>
        </message>
        <message>
            <source>The disk is full, and the recording stopped. What was recorded until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>磁盘已满，录音已停止。在那之前录下的内容已保存。</translation>
        </message>
        <message>
            <source>The recording could not be stored any more, and stopped. What was recorded until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>录音无法继续保存，已停止。在那之前录下的内容已保存。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewSounds</name>
        <message>
            <source>The file is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里缺少该文件</translation>
        </message>
        <message>
            <source>This computer has no loudspeaker at the moment. Plug one in and press again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这台电脑目前没有扬声器。请接上后再按一次。</translation>
        </message>
        <message>
            <source>This file cannot be played here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>无法在这里播放此文件。</translation>
        </message>
        <message>
            <source>The rest of this file cannot be played here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此文件的其余部分无法在这里播放。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewTable</name>
        <message>
            <source>%L1 min</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 分钟</translation>
        </message>
        <message>
            <source>Code</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>代码</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>地点</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>语言</translation>
        </message>
        <message>
            <source>Date</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>日期</translation>
        </message>
        <message>
            <source>Length</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>时长</translation>
        </message>
        <message>
            <source>Ending</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>结束方式</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>无法读取</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewsPage</name>
        <message>
            <source>Interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈</translation>
        </message>
        <message>
            <source>Start an interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>开始访谈</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>地点</translation>
        </message>
        <message>
            <source>New participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新参与者</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>卡上的代码</translation>
        </message>
        <message>
            <source>Code of a participant who comes again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再次来访的参与者的代码</translation>
        </message>
        <message>
            <source>Comes again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再次来访</translation>
        </message>
        <message>
            <source>Open interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>进行中的访谈</translation>
        </message>
        <message>
            <source>None. An interview that you leave before its end waits here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有。未完成的访谈会显示在这里。</translation>
        </message>
        <message>
            <source>%1, begun %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，开始于 %2</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未知</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Bring your request file to your coordinator, then sync: the questionnaires will be here. Until then you can practise with one that came with the program.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究尚未送到。请把申请文件交给协调员，然后同步：问卷就会在这里。在此之前，您可以用程序自带的问卷练习。</translation>
        </message>
        <message>
            <source>Practise</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>练习</translation>
        </message>
        <message>
            <source>Practise with an invented participant; nothing is kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>与虚构的参与者练习；不保留任何内容</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>丢弃…</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>否，保留</translation>
        </message>
        <message>
            <source>Discard the interview %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>丢弃访谈 %1</translation>
        </message>
        <message>
            <source>Nothing that was answered in this interview is kept. This cannot be taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这次访谈中回答的内容都不保留。此操作不能收回。</translation>
        </message>
        <message>
            <source>Yes, discard it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是，丢弃</translation>
        </message>
        <message>
            <source>The interview is discarded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈已丢弃。</translation>
        </message>
        <message>
            <source>A newer version of this questionnaire is here. The interview goes on in the version that it began with.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这份问卷有新版本了。这次访谈仍按开始时的版本继续。</translation>
        </message>
        <message>
            <source>Carry over to the new version…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>转到新版本…</translation>
        </message>
        <message>
            <source>No, leave it as it is</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不，保持原样</translation>
        </message>
        <message>
            <source>Carry the interview %1 over to the new version</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>将访谈 %1 转到新版本</translation>
        </message>
        <message>
            <source>Yes, carry it over</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是的，转过去</translation>
        </message>
        <message>
            <source>The interview goes on in the new version.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈将按新版本继续。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::JoinPanel</name>
        <message>
            <source>1. Invite somebody</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>1. 邀请成员</translation>
        </message>
        <message>
            <source>Role</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>角色</translation>
        </message>
        <message>
            <source>Save an invitation…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>保存邀请…</translation>
        </message>
        <message>
            <source>Hand the file over in person, on a USB stick: whoever has it can ask to be taken in, once. The other person opens it with "Join a study".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请用 U 盘当面交付此文件：持有它的人可以申请加入，限一次。对方用“加入研究”打开它。</translation>
        </message>
        <message numerus="yes">
            <source>%n invitation(s) are out and not answered yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>有 %n 份邀请已发出，尚无回应。</numerusform>
            </translation>
        </message>
        <message>
            <source>2. Take in who answers</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>2. 接纳回应的人</translation>
        </message>
        <message>
            <source>Joining makes a request file. Bring it here: you see who asks before you say yes.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>加入时会生成一个申请文件。请带到这里：您先看到是谁申请，再决定是否接纳。</translation>
        </message>
        <message>
            <source>Open a request…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>打开申请…</translation>
        </message>
        <message>
            <source>Known in the study as</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在研究中的称呼</translation>
        </message>
        <message>
            <source>Take in</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>接纳</translation>
        </message>
        <message>
            <source>Not now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暂不</translation>
        </message>
        <message>
            <source>invitation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>邀请</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>%1 asks to be taken in as: %2.
%3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 申请加入，身份：%2。
%3</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LanguageMenu</name>
        <message>
            <source>%1 + %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 + %2</translation>
        </message>
        <message>
            <source>%1 +</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 +</translation>
        </message>
        <message>
            <source>Language of the questions: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问题的语言：%1</translation>
        </message>
        <message>
            <source>Language of the questions: %1 (Ctrl+L)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问题的语言：%1 (Ctrl+L)</translation>
        </message>
        <message>
            <source>Nothing beside it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>旁边不附其他语言</translation>
        </message>
        <message>
            <source>%1 beside it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>旁附%1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LineDrawing</name>
        <message numerus="yes">
            <source>Drawing of the line, %n place(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>线的图示，%n 个位置</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawing of the place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>位置的图示</translation>
        </message>
        <message numerus="yes">
            <source>Drawing of the shape, %n place(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>区域的图示，%n 个位置</numerusform>
            </translation>
        </message>
        <message>
            <source>Places beside it, for orientation: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>供辨认方位的地点：%1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LongWorkView</name>
        <message>
            <source>Cancel</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Stopping at the next safe point…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>将在下一个安全点停止…</translation>
        </message>
        <message>
            <source>Working…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在处理…</translation>
        </message>
        <message>
            <source>%L1 of %L2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 / %L2</translation>
        </message>
        <message>
            <source>%L1 of %L2 · less than a minute left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 / %L2 · 剩余不到一分钟</translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %L2 · about %n minute(s) left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%L1 / %L2 · 剩余约 %n 分钟</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::MainWindow</name>
        <message>
            <source>Saltbush</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush</translation>
        </message>
        <message>
            <source>Your request is in the file %1. Bring it to your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您的申请在文件 %1 中。请把它交给协调员。</translation>
        </message>
        <message>
            <source>It is noted that this person does not take part. Nothing was asked.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已记下对方不参加。没有问任何问题。</translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · 第 %2 版</translation>
        </message>
        <message>
            <source>Not saved yet: this window stays open. F9 shows why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未保存：此窗口保持打开。按 F9 查看原因。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::MediaAnswer</name>
        <message>
            <source>Only what is seen is kept, encrypted: not where or when the picture was taken. The file itself stays where it is.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>只加密保存看得见的内容，不保存拍摄的地点和时间。原文件仍在原处。</translation>
        </message>
        <message>
            <source>Kept encrypted, as it is: with whatever the file says inside of places, times or names. The file itself stays where it is.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件原样加密保存，其中可能含有地点、时间或姓名。原文件仍在原处。</translation>
        </message>
        <message>
            <source>The picture that is kept, %L1 by %L2 pixels</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已保存的图片，%L1 × %L2 像素</translation>
        </message>
        <message>
            <source>That file cannot be read.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>无法读取这个文件。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::MediaKind</name>
        <message>
            <source>Pictures (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>图片（%1）</translation>
        </message>
        <message>
            <source>Sound (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>声音（%1）</translation>
        </message>
        <message>
            <source>Films (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>视频（%1）</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件（%1）</translation>
        </message>
        <message>
            <source>Choose another picture…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>另选一张图片…</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>选择一张图片…</translation>
        </message>
        <message>
            <source>Choose another sound file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>另选一个声音文件…</translation>
        </message>
        <message>
            <source>Choose a sound file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>选择一个声音文件…</translation>
        </message>
        <message>
            <source>Choose another film…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>另选一个视频…</translation>
        </message>
        <message>
            <source>Choose a film…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>选择一个视频…</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>另选一个文件…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>选择一个文件…</translation>
        </message>
        <message>
            <source>That file cannot be opened here as a picture. JPEG and PNG can.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个文件在这里无法作为图片打开。可以使用 JPEG 和 PNG。</translation>
        </message>
        <message>
            <source>That file is no sound.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个文件不是声音。</translation>
        </message>
        <message>
            <source>That file is no film.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个文件不是视频。</translation>
        </message>
        <message>
            <source>This question takes another kind of file: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个问题需要另一种文件：%1</translation>
        </message>
        <message>
            <source>Picture · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>图片 · %1</translation>
        </message>
        <message>
            <source>Sound · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>声音 · %1</translation>
        </message>
        <message>
            <source>Film · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>视频 · %1</translation>
        </message>
        <message>
            <source>File · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件 · %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::NumberAnswer</name>
        <message>
            <source>One less</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>减一</translation>
        </message>
        <message>
            <source>One more</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>加一</translation>
        </message>
        <message>
            <source>One less (↓ in the field)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>减一（在栏中按 ↓）</translation>
        </message>
        <message>
            <source>One more (↑ in the field)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>加一（在栏中按 ↑）</translation>
        </message>
        <message>
            <source>Only digits and signs such as + - . , can be typed here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里只能输入数字和 + - . , 等符号。</translation>
        </message>
        <message>
            <source>Degrees from north, clockwise: 0 to 360</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>从北起顺时针的度数：0 到 360</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::NumbersAnswer</name>
        <message>
            <source>%1, chosen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，已选</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::OsmAnswer</name>
        <message>
            <source>The questionnaire asks for these tags in the file:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问卷希望文件中有以下标签：</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::OutlinePanel</name>
        <message>
            <source>Outline of the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈提纲</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已答 %1 / %2</translation>
        </message>
        <message>
            <source>answered</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已答</translation>
        </message>
        <message>
            <source>prefers not to answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不想回答</translation>
        </message>
        <message>
            <source>open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未答</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PageView</name>
        <message>
            <source>Remove this one</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>移除这一项</translation>
        </message>
        <message>
            <source>That was the last question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这是最后一题</translation>
        </message>
        <message>
            <source>A few questions are still open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>还有几题未答</translation>
        </message>
        <message>
            <source>Finish seals the answers. After that nobody can read or change them on this computer, whatever passphrase they have.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“完成”会封存回答。此后无论有什么口令，谁都不能在本电脑上查看或更改。</translation>
        </message>
        <message>
            <source>Choose one to go there. You can also come back later: everything so far is saved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>选择一题即可前往。您也可以稍后回来：目前的内容都已保存。</translation>
        </message>
        <message>
            <source>Finish and seal</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>完成并封存</translation>
        </message>
        <message>
            <source>Finish without these answers</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>保留未答，完成</translation>
        </message>
        <message>
            <source>Here an interview is finished and sealed. This is practice: Finish ends it, and nothing is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正式访谈在这里完成并封存。这是练习：“完成”会结束练习，不保留任何内容。</translation>
        </message>
        <message>
            <source>Finish the practice</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>完成练习</translation>
        </message>
        <message>
            <source>Everything answered in this part is removed. This cannot be taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这一部分的所有回答都会被删除，无法恢复。</translation>
        </message>
        <message>
            <source>Yes, remove it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是，删除</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不，保留</translation>
        </message>
        <message>
            <source>An earlier answer was changed. Why?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>之前的一个回答有改动。为什么？</translation>
        </message>
        <message>
            <source>A few words are enough. The questionnaire asks for them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>几个字就够了。这是问卷要求填写的。</translation>
        </message>
        <message>
            <source>What was recorded of this interview is not kept: as it was answered, the questionnaire does not ask for a recording. Finish deletes it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这次访谈的录音不会保留：按照所给的回答，问卷不需要录音。完成访谈时录音会被删除。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantConsent</name>
        <message>
            <source>Consent of %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 的同意</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>Yes: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是：%1</translation>
        </message>
        <message>
            <source>No: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>否：%1</translation>
        </message>
        <message>
            <source>Nothing was said yet. Everything that is will be listed here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>还没有任何表示。之后的表示都会列在这里。</translation>
        </message>
        <message>
            <source>%1 · %2 (%3, version %4)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · %2（%3，第 %4 版）</translation>
        </message>
        <message>
            <source>Change what is agreed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更改同意内容</translation>
        </message>
        <message>
            <source>Begin the conversation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>开始谈话</translation>
        </message>
        <message>
            <source>Ask everything again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>全部重新询问</translation>
        </message>
        <message>
            <source>Take consent back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>撤回同意</translation>
        </message>
        <message>
            <source>A copy was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已给副本</translation>
        </message>
        <message>
            <source>Correct an entry</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更正条目</translation>
        </message>
        <message>
            <source>Note it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>记下</translation>
        </message>
        <message>
            <source>It is noted.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已记下。</translation>
        </message>
        <message>
            <source>It is noted that this person does not take part.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已记下对方不参加。</translation>
        </message>
        <message>
            <source>It is noted: consent was taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已记下：同意已撤回。</translation>
        </message>
        <message>
            <source>It is noted: a copy was given.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已记下：已给副本。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantPanel</name>
        <message>
            <source>%1 · here since %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · 自 %2 起</translation>
        </message>
        <message>
            <source>An interview is open, begun %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有进行中的访谈，开始于 %1</translation>
        </message>
        <message>
            <source>Finished interviews: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已完成的访谈：%1</translation>
        </message>
        <message>
            <source>No interview yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>还没有访谈。</translation>
        </message>
        <message>
            <source>Start an interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>开始访谈</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>继续</translation>
        </message>
        <message>
            <source>Show the code card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>显示代码卡</translation>
        </message>
        <message>
            <source>Consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意</translation>
        </message>
        <message>
            <source>Enter in the list shows the consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在列表中按 Enter 显示同意</translation>
        </message>
        <message>
            <source>Enter in the list starts the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在列表中按 Enter 开始访谈</translation>
        </message>
        <message>
            <source>Enter in the list goes on with the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在列表中按 Enter 继续访谈</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantsPage</name>
        <message>
            <source>Participants</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>参与者</translation>
        </message>
        <message>
            <source>interview open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈进行中</translation>
        </message>
        <message numerus="yes">
            <source>%n finished</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>已完成 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>no interview yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>还没有访谈</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Once it has, the people you speak with will be here, by code and never by name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究尚未送到。送到之后，与您交谈的人会在这里，只用代码，绝不用姓名。</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>卡上的代码</translation>
        </message>
        <message>
            <source>Find by the code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>按卡上的代码查找</translation>
        </message>
        <message>
            <source>Place of a new participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新参与者的地点</translation>
        </message>
        <message>
            <source>New participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新参与者</translation>
        </message>
        <message numerus="yes">
            <source>%n known on this laptop</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>本机已有 %n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody yet. The people you speak with will be here, by code and never by name. The first step: “New participant”.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>还没有人。与您交谈的人会在这里，只用代码，绝不用姓名。第一步：“新参与者”。</translation>
        </message>
        <message>
            <source>Nobody here has such a code. Enter looks at it more closely.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里没有人用这个代码。按 Enter 进一步查看。</translation>
        </message>
        <message>
            <source>%1 is new here. Enter begins the conversation about consent.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 是新来的。按 Enter 开始有关同意的谈话。</translation>
        </message>
        <message>
            <source>Done</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>What is due</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>待进行的</translation>
        </message>
        <message>
            <source>Who is shown</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>显示哪些人</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有人</translation>
        </message>
        <message>
            <source>Who is due</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>待访谈的人</translation>
        </message>
        <message>
            <source>Nobody is due for anything today.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>今天没有待进行的访谈。</translation>
        </message>
        <message>
            <source>Nothing is due for %1. “Start an interview” asks all the same.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 目前没有待进行的访谈。如仍要访谈，请按“开始访谈”。</translation>
        </message>
        <message>
            <source>Choose the questionnaire first.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请先选择问卷。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PassphraseField</name>
        <message>
            <source>Show</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>显示</translation>
        </message>
        <message>
            <source>Hide</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Good: hard to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>好：很难猜到。</translation>
        </message>
        <message>
            <source>Fair. One more word makes it much harder to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚可。再加一个词会难猜得多。</translation>
        </message>
        <message>
            <source>Short: easy to guess. Four or more words that do not belong together are easy to keep and hard to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>短：容易猜到。四个或更多互不相关的词，好记又难猜。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PassphrasePanel</name>
        <message>
            <source>Change the passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更改口令</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您的口令</translation>
        </message>
        <message>
            <source>It opens this workspace for you, and nobody can find it out or reset it. Other people in this workspace keep theirs.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>它为您打开此工作区，谁也无法查出或重置。此工作区的其他人仍用各自的口令。</translation>
        </message>
        <message>
            <source>The passphrase now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>当前口令</translation>
        </message>
        <message>
            <source>The new passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新口令</translation>
        </message>
        <message>
            <source>The new passphrase again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再次输入新口令</translation>
        </message>
        <message>
            <source>Four or more words that do not belong together are easy to keep and hard to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>四个或更多互不相关的词，好记又难猜。</translation>
        </message>
        <message>
            <source>The two new passphrases are not the same. Type them once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>两次输入的新口令不同。请再输入一次。</translation>
        </message>
        <message>
            <source>Changing the passphrase: this takes a moment, on purpose</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在更改口令：为了安全，特意需要片刻</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PersonPanel</name>
        <message>
            <source>has left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已退出</translation>
        </message>
        <message>
            <source>you</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您</translation>
        </message>
        <message>
            <source>in the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在研究中</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Nothing was written here yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里还没有写入任何内容。</translation>
        </message>
        <message>
            <source>Nothing has come from this laptop yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这台笔记本电脑还没有送来任何内容。</translation>
        </message>
        <message>
            <source>Silent: the last record was written on %1. Give %2 a call.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>近期没有消息：最后一条记录写于 %1。不妨联系一下 %2。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) so far, the last written on %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>目前有 %n 条记录，最后一条写于 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>Left on %1; what was written later does not count.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已于 %1 退出；此后写的内容不计入。</translation>
        </message>
        <message>
            <source>Leaves the study…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>标记为已退出…</translation>
        </message>
        <message>
            <source>%1 leaves the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 退出研究</translation>
        </message>
        <message>
            <source>%1 will get no new version of the study. What has come so far stays and counts; what comes later from that laptop is kept aside. Let %1 sync first if interviews still wait there. This cannot be taken back: to return, %1 is invited anew.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 将不再收到研究的新版本。已送来的内容保留并计入；之后从那台笔记本电脑送来的内容会单独保留。如果那里还有访谈在等待，请先让 %1 同步。此操作不能收回：如要回来，需重新邀请 %1。</translation>
        </message>
        <message>
            <source>Yes, %1 leaves</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是，%1 退出</translation>
        </message>
        <message>
            <source>No, stays</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>否，留下</translation>
        </message>
        <message>
            <source>%1 is still in the study: what %1 has left in the store could not be fetched before, and would be kept aside from then on instead of being counted. Make the store reachable and try again; or let %1 leave all the same.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 仍在研究中：%1 留在存放处的内容未能事先取回，此后会单独保留而不计入。请让存放处可以访问，然后再试；或者仍然让 %1 退出。</translation>
        </message>
        <message>
            <source>%1 leaves all the same</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>仍然让 %1 退出</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PictureView</name>
        <message>
            <source>The picture is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里缺少图片</translation>
        </message>
        <message>
            <source>Picture: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>图片：%1</translation>
        </message>
        <message>
            <source>Show it small</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>缩小显示</translation>
        </message>
        <message>
            <source>Show it large</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>放大显示</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PillChoice</name>
        <message>
            <source>%1: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PlanAnswer</name>
        <message>
            <source>The picture is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里缺少图片</translation>
        </message>
        <message>
            <source>The list does not say where these are</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>列表中没有写明它们的位置</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PracticeStrip</name>
        <message>
            <source>Practice – nothing is kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>练习 – 不保留任何内容</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PrivacyPage</name>
        <message>
            <source>Calendar</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>日历</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ProgressPanels</name>
        <message>
            <source>%L1/%L2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1/%L2</translation>
        </message>
        <message>
            <source>%1: %L2 of %L3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%L2，共 %L3</translation>
        </message>
        <message>
            <source>%1: behind in %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%2 进度落后。</translation>
        </message>
        <message>
            <source>%1 is behind.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 进度落后。</translation>
        </message>
        <message>
            <source>%1: %2, %L3 of %L4</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%2，%L3，共 %L4</translation>
        </message>
        <message>
            <source>“%1” in %2: %3 prefer not to answer, in the other languages %4. Worth a look at the translation.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”（%2）：%3 不想回答，其他语言为 %4。译文值得看一看。</translation>
        </message>
        <message>
            <source>%1, against quota</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，对照配额</translation>
        </message>
        <message>
            <source>In none of these groups: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不在这些组中：%L1</translation>
        </message>
        <message>
            <source>Interviews a week</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>每周访谈</translation>
        </message>
        <message>
            <source>this week</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本周</translation>
        </message>
        <message>
            <source>This week so far: %L1 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本周至今：%L1 次访谈</translation>
        </message>
        <message>
            <source>Week from %1: %L2 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 起的一周：%L2 次访谈</translation>
        </message>
        <message>
            <source>Begun by a clock that was wrong: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>开始时间因时钟错误而不可信：%L1</translation>
        </message>
        <message>
            <source>Questions that people prefer not to answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>人们不想回答的问题</translation>
        </message>
        <message>
            <source>Questions that may be left unanswered with a reason will be listed here, the most refused first.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可说明原因而不答的问题会列在这里，最多人不答的在前。</translation>
        </message>
        <message>
            <source>Share of those who were asked, by language of the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在被问到的人中所占比例，按访谈语言</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::QuestionPanel</name>
        <message>
            <source>Clear</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>清除</translation>
        </message>
        <message>
            <source>Comment</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>备注</translation>
        </message>
        <message>
            <source>Flag</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>标记</translation>
        </message>
        <message>
            <source>Take the answer back (Ctrl+Delete)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>撤回回答 (Ctrl+Delete)</translation>
        </message>
        <message>
            <source>A comment for the study team, not an answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>给研究团队的备注，不是回答</translation>
        </message>
        <message>
            <source>Comment on this question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>对这一题的备注</translation>
        </message>
        <message>
            <source>Not translated yet; shown in %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未翻译；以%1显示</translation>
        </message>
        <message>
            <source>%1, chosen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，已选</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已标记</translation>
        </message>
        <message>
            <source>Bring the answer back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>恢复刚才的回答</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Typed, but not an answer: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已输入，但不是答案：%1</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>恢复</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::QuestionSounds</name>
        <message>
            <source>Listen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>听</translation>
        </message>
        <message>
            <source>Watch the film</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>看影片</translation>
        </message>
        <message>
            <source>Pause: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暂停：%1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>继续：%1</translation>
        </message>
        <message>
            <source>Watch: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>看：%1</translation>
        </message>
        <message>
            <source>Listen: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>听：%1</translation>
        </message>
        <message>
            <source>A sound or film is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里缺少声音或影片</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Rail</name>
        <message>
            <source>Interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈</translation>
        </message>
        <message>
            <source>Participants</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>参与者</translation>
        </message>
        <message>
            <source>Consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意</translation>
        </message>
        <message>
            <source>Sync</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同步</translation>
        </message>
        <message>
            <source>Team</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>团队</translation>
        </message>
        <message>
            <source>Data</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>数据</translation>
        </message>
        <message>
            <source>Audit</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>核查</translation>
        </message>
        <message>
            <source>Form desk</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问卷工作台</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RailButton</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 条等待</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RailPanel</name>
        <message>
            <source>Lock</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Saltbush</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush</translation>
        </message>
        <message>
            <source>Lock (Ctrl+Alt+L)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>锁定 (Ctrl+Alt+L)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RangeAnswer</name>
        <message>
            <source>%1, as a number</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，以数字填写</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RankAnswer</name>
        <message>
            <source>1 to 9: the next place, or take it back  ·  Alt+↑ Alt+↓: move</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>1 至 9：排到下一位，或收回  ·  Alt+↑ Alt+↓：移动</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ReadingView</name>
        <message>
            <source>Back  Esc</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回  Esc</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回列表</translation>
        </message>
        <message>
            <source>Language of questions and answers</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问题和回答的语言</translation>
        </message>
        <message>
            <source>Remark about the whole: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>整体备注：%1</translation>
        </message>
        <message>
            <source>No question of this interview was answered.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这次访谈没有回答任何问题。</translation>
        </message>
        <message>
            <source>%1 (%L2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（%L2）</translation>
        </message>
        <message>
            <source>Once more</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再来一次</translation>
        </message>
        <message>
            <source>Asked in %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>提问语言：%1</translation>
        </message>
        <message>
            <source>Remark: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>备注：%1</translation>
        </message>
        <message>
            <source>Flagged: look at this again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已标记：请再看一看</translation>
        </message>
        <message>
            <source>Flagged: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已标记：%1</translation>
        </message>
        <message>
            <source>Left open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未答</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RecordView</name>
        <message>
            <source>Record</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>录音</translation>
        </message>
        <message>
            <source>Stop and keep</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>停止并保留</translation>
        </message>
        <message>
            <source>Record anew</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>重新录音</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不，保留</translation>
        </message>
        <message>
            <source>The new recording takes the place of what is there now.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新的录音会取代现有的内容。</translation>
        </message>
        <message>
            <source>Yes, record anew</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是，重新录音</translation>
        </message>
        <message>
            <source>Paused at %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已暂停于 %1</translation>
        </message>
        <message>
            <source>Recording %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在录音 %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暂停</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RecordingStrip</name>
        <message>
            <source>All that is said is recorded · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所说的一切都在录音 · %1</translation>
        </message>
        <message>
            <source>Recording is paused · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>录音已暂停 · %1</translation>
        </message>
        <message>
            <source>Nothing is recorded. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有录音。%1</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>继续</translation>
        </message>
        <message>
            <source>Try again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再试一次</translation>
        </message>
        <message>
            <source>Pause the recording</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暂停录音</translation>
        </message>
        <message>
            <source>Go on recording</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>继续录音</translation>
        </message>
        <message>
            <source>Try to record again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再试着录音</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RefusedFilesView</name>
        <message>
            <source>%1 – not agreed to: %2. The interview is finished without this file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – 没有同意的：%2。访谈完成时不会带上这个文件。</translation>
        </message>
        <message>
            <source>Take the file out…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>取出这个文件…</translation>
        </message>
        <message>
            <source>No, leave it for now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不，先留着</translation>
        </message>
        <message>
            <source>Take the file out: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>取出文件：%1</translation>
        </message>
        <message>
            <source>The file is deleted from this computer. This cannot be taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件会从这台电脑上删除，无法恢复。</translation>
        </message>
        <message>
            <source>Yes, delete it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是的，删除</translation>
        </message>
        <message>
            <source>%1 – this file cannot be read any more. The interview is finished without it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – 此文件已无法读取。访谈将在没有此文件的情况下完成。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ScaleSlider</name>
        <message>
            <source>No answer yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未回答</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ScopeWords</name>
        <message>
            <source>recordings of sound</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>录音</translation>
        </message>
        <message>
            <source>films</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>影片</translation>
        </message>
        <message>
            <source>pictures</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>图片</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SealedView</name>
        <message>
            <source>Finished and sealed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已完成并封存</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed and safe on this computer. Because the coordinator works in this same workspace, the coordinator can read them here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>谢谢。回答已封存，安全地存在本电脑上。由于协调员在同一工作区工作，协调员可以在这里查看。</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed. Nobody can read them on this computer any more, whatever passphrase they have. They wait here until you connect.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>谢谢。回答已封存。无论有什么口令，谁都不能再在本电脑上查看。同步前会保存在本电脑上。</translation>
        </message>
        <message>
            <source>Back to the interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回访谈</translation>
        </message>
        <message>
            <source>Well done: nothing was kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>做得好：没有保留任何内容</translation>
        </message>
        <message>
            <source>That was a whole interview. With a participant, Finish seals the answers here; these are gone already.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这就是一次完整的访谈。与参与者访谈时，“完成”会在这里封存回答；这次的回答已经清除。</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed and wait here until you connect. The open copy of them could not be erased yet: the disk did not let go of it. Lock and unlock Saltbush to try again; until then, keep this computer with you.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>谢谢。答案已密封，会在这里等到您联网。未密封的副本暂时无法清除，因为磁盘没有释放它。请锁定后再解锁 Saltbush 重试；在此之前，请随身保管这台电脑。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SearchAnswer</name>
        <message>
            <source>Type to find it in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>输入文字在列表中查找</translation>
        </message>
        <message>
            <source>%1: search</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：查找</translation>
        </message>
        <message>
            <source>Chosen: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已选：%1</translation>
        </message>
        <message>
            <source>Nothing in the list has these words</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>列表中没有包含这些字的选项</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%2 项中的 %1 项</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>设置</translation>
        </message>
        <message>
            <source>Everything counts at once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更改立即生效。</translation>
        </message>
        <message>
            <source>Your passphrase is another one from now on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>从现在起使用您的新口令。</translation>
        </message>
        <message>
            <source>Language of these windows</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>界面语言</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>语言</translation>
        </message>
        <message>
            <source>This computer's</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>跟随本电脑</translation>
        </message>
        <message>
            <source>Interviews are held in the participant's language, whatever is chosen here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>无论这里选什么，访谈都用参与者的语言进行。</translation>
        </message>
        <message>
            <source>Colours and text</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>颜色和文字</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Text size</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Lock when nobody is there</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>闲置时锁定</translation>
        </message>
        <message>
            <source>After so long without a key or a click, the passphrase is needed again. What was answered is saved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这段时间内没有按键或点击，就需要重新输入口令。已回答的内容都已保存。</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>锁定前等待</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SoundAnswer</name>
        <message>
            <source>Watch again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再看一遍</translation>
        </message>
        <message>
            <source>Listen again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再听一遍</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暂停</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SyncPage</name>
        <message>
            <source>Sync</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同步</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Last synced on %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>上次同步：%1</translation>
        </message>
        <message>
            <source>Not synced yet from this workspace</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此工作区尚未同步过</translation>
        </message>
        <message>
            <source>Waiting for the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>等待研究送到</translation>
        </message>
        <message>
            <source>Bring your request file to your coordinator. When you are taken in, and your coordinator has synced, sync here: the study comes to you.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请把申请文件交给协调员。等您被接纳、协调员也已同步后，在这里同步：研究就会送到。</translation>
        </message>
        <message>
            <source>What you made here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您在这里完成的内容</translation>
        </message>
        <message>
            <source>wait here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>待同步</translation>
        </message>
        <message>
            <source>on their way</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在途</translation>
        </message>
        <message>
            <source>safe</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已安全送达</translation>
        </message>
        <message>
            <source>Nothing yet. Finished interviews and consents wait here until you sync, and are counted here afterwards.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>还没有内容。完成的访谈和同意会在这里等待您同步，之后也在这里统计。</translation>
        </message>
        <message>
            <source>Interviews, consents and whatever belongs to them. On their way: left in the store, and also still here, sealed. Safe: a receipt says that the coordinator holds them. A broken stick or network loses nothing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>访谈、同意及其相关内容。在途：已放到存放处，也仍封存在这里。已安全：有回执说明协调员已持有。U 盘损坏或网络中断都不会丢失内容。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of others came, and wait for one before them that is not in the store yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>已收到他人的 %n 条记录，它们之前还有记录未到存放处，正在等待。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not taken</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未接收</translation>
        </message>
        <message>
            <source>Nothing is thrown away: what was not taken is kept aside as it came.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不会丢弃任何内容：未接收的都按原样单独保留。</translation>
        </message>
        <message>
            <source>The store</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存放处</translation>
        </message>
        <message>
            <source>You are alone in this study: it needs no store. Name one when somebody joins you.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个研究只有您一人，不需要存放处。有人加入时再指定。</translation>
        </message>
        <message>
            <source>Where laptops leave what they bring and fetch what is new: a folder on a USB stick, on a network share, or one that Nextcloud or Syncthing keeps alike everywhere.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>各台笔记本电脑在此放下带来的内容、取走新内容：可以是 U 盘上或网络共享中的文件夹，也可以是由 Nextcloud 或 Syncthing 各处保持一致的文件夹。</translation>
        </message>
        <message>
            <source>Address of the store</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存放处的地址</translation>
        </message>
        <message>
            <source>A folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>The store sees sealed pieces, their times and how many there are; never a name or an answer. To hand over by USB stick, choose a folder on it, sync, and let your coordinator sync with the same stick.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存放处只看到封存的数据、时间和数量；绝看不到姓名或回答。如用 U 盘交付，请选择盘上的文件夹并同步，再让协调员用同一个 U 盘同步。</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在同步</translation>
        </message>
        <message>
            <source>The study is not in the store yet. Ask your coordinator to take you in and to sync, then sync here again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究还不在存放处。请协调员先接纳您并同步，然后在这里再次同步。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SyncWords</name>
        <message>
            <source>%1, version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，第 %2 版</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) went to the store.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 条记录已送到存放处。</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest version of the study is in the store now.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的最新版本已在存放处。</translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s) were taken in here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>这里接收了 %n 条新记录。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) got a receipt: who brought them is told that they are safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>为 %n 条记录开具了回执：会告知送来的人，它们已安全。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are kept in this workspace for good.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 条记录已长期保存在此工作区。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are known to be safe now, so their sealed copies here were deleted.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>已确认 %n 条记录安全，因此删除了它们在这里的封存副本。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do: nothing new here, and nothing new in the store.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>无需处理：这里和存放处都没有新内容。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stay here, sealed, until a receipt says that they are safe. Sync again after your coordinator has synced.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 条记录封存在这里，直到回执说明它们已安全。协调员同步之后，请再次同步。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were not taken: see below.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>有 %n 项未接收：见下。</numerusform>
            </translation>
        </message>
        <message>
            <source>The study has arrived.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究已送到。</translation>
        </message>
        <message>
            <source>Version %1 of the study has arrived.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究第 %1 版已送到。</translation>
        </message>
        <message>
            <source>New questionnaires: %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新问卷：%1。</translation>
        </message>
        <message>
            <source>; </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>； </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1's laptop: %2 (%3)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 的笔记本电脑：%2（%3）</translation>
        </message>
        <message>
            <source>Is this a new laptop? Take its person in on the Team page, then sync again. If nobody knows it, leave it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这是新的笔记本电脑吗？请在“团队”页接纳其使用者，然后再次同步。如果没人认识它，就不用理会。</translation>
        </message>
        <message>
            <source>Talk to the person who left: did interviews wait on the laptop? They stay here, sealed, until you decide.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请与退出的人谈谈：那台笔记本电脑上是否还有访谈在等待？它们封存在这里，等您决定。</translation>
        </message>
        <message>
            <source>The laptop's folder was probably copied, or put back from a backup, and used twice. Use one of the two from now on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>那台笔记本电脑的文件夹可能被复制过，或从备份恢复过，因而用了两次。今后请只用其中一个。</translation>
        </message>
        <message>
            <source>Something before it is missing. Sync that laptop once more; if this stays, tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>它之前缺了内容。请让那台笔记本电脑再同步一次；如仍如此，请告诉协调员。</translation>
        </message>
        <message>
            <source>Somebody may have tampered with the store. Tell your coordinator; your own records are safe here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可能有人动过存放处。请告诉协调员；您自己的记录在这里是安全的。</translation>
        </message>
        <message>
            <source>Sync again: what was damaged on its way is sent once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请再次同步：途中损坏的内容会重新发送。</translation>
        </message>
        <message>
            <source>Something in the store belongs to somebody else, or to a newer version of the study. Nothing of yours is concerned.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存放处有些内容属于别人，或属于研究的更新版本。不影响您的内容。</translation>
        </message>
        <message>
            <source>Install the newer Saltbush here, then sync again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请在这里安装更新版本的 Saltbush，然后再次同步。</translation>
        </message>
        <message>
            <source>Sync again in a while. If this stays, tell your coordinator that the store is damaged.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请过一会儿再同步。如仍如此，请告诉协调员存放处已损坏。</translation>
        </message>
        <message>
            <source>Is this the right store? Look at the address above.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这是正确的存放处吗？请看上面的地址。</translation>
        </message>
        <message>
            <source>Tell your coordinator: a laptop did what its role does not do.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请告诉协调员：有笔记本电脑做了其角色不做的事。</translation>
        </message>
        <message>
            <source>Use the study as it is here, and tell your coordinator before you sync again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请照现状使用研究，再次同步前先告诉协调员。</translation>
        </message>
        <message>
            <source>It was kept aside and nothing was deleted. Tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已单独保留，没有删除任何内容。请告诉协调员。</translation>
        </message>
        <message>
            <source>You take part in it as: %1. The pages for this are on the left.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您的身份是：%1。相关页面在左侧。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TeamPage</name>
        <message>
            <source>Team</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>团队</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) in the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>研究中有 %n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>The study as laptops get it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>笔记本电脑收到的研究</translation>
        </message>
        <message>
            <source>Version %1 of %2. Good until %3.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>第 %1 版（%2）。有效至 %3。</translation>
        </message>
        <message>
            <source>This version is past its date. Everything goes on working, and laptops show a reminder. Publish it anew once it is still right.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个版本已过期。一切照常运作，笔记本电脑会显示提醒。确认内容仍然合适后，请重新发布。</translation>
        </message>
        <message>
            <source>Only a coordinator who holds the key of the study can invite, take in or publish. Ask the person who made the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>只有持有研究密钥的协调员才能邀请、接纳或发布。请联系创建研究的人。</translation>
        </message>
        <message>
            <source>This version is only on this computer. Sync, so that the laptops can fetch it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个版本只在本电脑上。请同步，让各台笔记本电脑可以取得。</translation>
        </message>
        <message>
            <source>Go to Sync</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>前往同步</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>重新发布</translation>
        </message>
        <message>
            <source>The same study with a new date</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同一研究，换新日期</translation>
        </message>
        <message>
            <source>People and their laptops</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>成员及其笔记本电脑</translation>
        </message>
        <message>
            <source>You work alone. Invite somebody below when the study grows.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>目前只有您一人。研究扩大时，可在下面邀请成员。</translation>
        </message>
        <message>
            <source>The invitation is in %1. It works once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>邀请在 %1 中，只能用一次。</translation>
        </message>
        <message>
            <source>%1 is in the study. Sync, so that the study can be fetched.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 已加入研究。请同步，以便对方取得研究。</translation>
        </message>
        <message>
            <source>Version %1 of the study is ready. Sync, so that the laptops can fetch it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究第 %1 版已就绪。请同步，让各台笔记本电脑可以取得。</translation>
        </message>
        <message>
            <source>%1 has left the study. Sync, so that every laptop knows it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 已退出研究。请同步，让每台笔记本电脑都得知。</translation>
        </message>
        <message>
            <source>The key that the study stands on is in this workspace and nowhere else. Without it nobody can publish any more: keep a copy of the workspace's folder in a safe place, made while it is locked, and use that copy only where this one is lost.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究所依赖的密钥只在这个工作区中，别处没有。没有它，就再也没有人能发布：请在锁定时复制工作区文件夹，保存在安全的地方，并且只在这一份丢失时才使用那份副本。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TextAnswer</name>
        <message>
            <source>Show what is here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>显示内容</translation>
        </message>
        <message>
            <source>Hide it again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再次隐藏</translation>
        </message>
        <message>
            <source>Type the code, or scan it with a scanner on USB.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>输入代码，或用 USB 扫描器扫描。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::UnlockForm</name>
        <message>
            <source>Passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>口令</translation>
        </message>
        <message>
            <source>Other folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>其他文件夹…</translation>
        </message>
        <message>
            <source>Open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>打开</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>工作区</translation>
        </message>
        <message>
            <source>Who are you here?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您在这里是谁？</translation>
        </message>
        <message>
            <source>This is the demonstration: nobody in it is real. Everybody’s passphrase is “%1”. Press Enter to open it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这是演示：其中没有真实的人。所有人的口令都是“%1”。按 Enter 打开。</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在打开…</translation>
        </message>
        <message>
            <source>Take it off this list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>从列表中移除</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::UnlockPage</name>
        <message>
            <source>Saltbush</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush</translation>
        </message>
        <message>
            <source>Your study is locked on this computer. Only your passphrase opens it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您的研究已在本电脑上锁定。只有您的口令能打开它。</translation>
        </message>
        <message>
            <source>Create a study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>创建研究</translation>
        </message>
        <message>
            <source>Join a study with an invitation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>凭邀请加入研究</translation>
        </message>
        <message>
            <source>Open the demonstration</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>打开演示</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>加入研究</translation>
        </message>
        <message>
            <source>One spreadsheet and one passphrase are enough. People, a place to sync and more can come later.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>一份电子表格加一个口令就够了。成员、同步的地方等可以以后再加。</translation>
        </message>
        <message>
            <source>Your coordinator gave you an invitation file. You can practise until the coordinator has let you in.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>协调员给了您一个邀请文件。在协调员接纳您之前，您可以先练习。</translation>
        </message>
        <message>
            <source>Making the demonstration: a small study with a few people in it. This takes about a minute, once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在制作演示：一个只有几个人的小研究。大约需要一分钟，只需一次。</translation>
        </message>
        <message>
            <source>There is no study on this computer yet. Choose how to begin.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本电脑上还没有研究。请选择如何开始。</translation>
        </message>
        <message>
            <source>Choose how to begin.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请选择如何开始。</translation>
        </message>
        <message>
            <source>Practise without a study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不加入研究，先练习</translation>
        </message>
        <message>
            <source>Open a study in another folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>打开另一文件夹中的研究…</translation>
        </message>
        <message>
            <source>Still working, so that nothing is left half done. Then the window closes.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>仍在工作，以免留下未完成的内容。完成后窗口会关闭。</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>语言</translation>
        </message>
        <message>
            <source>It is off the list, and stays where it is: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已从列表中移除，仍保留在原处：%1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::YesNo</name>
        <message>
            <source>Yes</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>steps.not-a-picture</name>
        <message>
            <source>The file cannot be read as a picture. JPEG and PNG can.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个文件无法作为图片读取。可以使用 JPEG 和 PNG。</translation>
        </message>
    </context>
    <context>
        <name>steps.not-as-expected</name>
        <message>
            <source>The value is not the expected one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>该值与预期不同。</translation>
        </message>
    </context>
    <context>
        <name>steps.not-steps</name>
        <message>
            <source>This is not a list of steps (see the README for their shape).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这不是步骤列表（格式见 README）。</translation>
        </message>
    </context>
    <context>
        <name>steps.relevance-not-as-expected</name>
        <message>
            <source>The question is asked, or not asked, other than expected.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个问题问或不问，与预期不同。</translation>
        </message>
    </context>
    <context>
        <name>steps.unknown-step</name>
        <message>
            <source>There is no step called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有名为 %1 的步骤。</translation>
        </message>
    </context>
    <context>
        <name>storage.bad-sql</name>
        <message>
            <source>Saltbush asked its database something it does not understand. Nothing was changed; please report this.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush 向数据库提出了它不理解的请求。没有改动任何内容；请报告此情况。</translation>
        </message>
    </context>
    <context>
        <name>storage.busy</name>
        <message>
            <source>Another window or program is using this workspace. Close it, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>另一个窗口或程序正在使用此工作区。请关闭它，然后重试。</translation>
        </message>
    </context>
    <context>
        <name>storage.constraint</name>
        <message>
            <source>Saltbush tried to store something that contradicts what is there. Nothing was changed; please report this.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush 试图保存与现有内容矛盾的内容。没有改动任何内容；请报告此情况。</translation>
        </message>
    </context>
    <context>
        <name>storage.damaged</name>
        <message>
            <source>The database of this workspace is damaged. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此工作区的数据库已损坏。没有改动任何内容；请保持文件夹原样，并联系协调员。</translation>
        </message>
    </context>
    <context>
        <name>storage.full</name>
        <message>
            <source>The disk is full. What was saved before is safe; make room, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>磁盘已满。之前保存的内容是安全的；请腾出空间，然后重试。</translation>
        </message>
    </context>
    <context>
        <name>storage.newer-format</name>
        <message>
            <source>This workspace was written by a newer Saltbush. Nothing was changed; install the newer version here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此工作区由更新版本的 Saltbush 写成。没有改动任何内容；请在这里安装新版本。</translation>
        </message>
    </context>
    <context>
        <name>storage.no-cipher</name>
        <message>
            <source>This installation has no SQLCipher 4, so nothing can be stored safely. Install it, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此安装缺少 SQLCipher 4，无法安全保存内容。请安装它，然后重试。</translation>
        </message>
    </context>
    <context>
        <name>storage.not-found</name>
        <message>
            <source>The database of this workspace is missing. Keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此工作区的数据库不见了。请保持文件夹原样，并联系协调员。</translation>
        </message>
    </context>
    <context>
        <name>storage.read-only</name>
        <message>
            <source>This workspace cannot be written to: the disk is read-only.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此工作区无法写入：磁盘是只读的。</translation>
        </message>
    </context>
    <context>
        <name>storage.unusable</name>
        <message>
            <source>The disk does not answer as it should. What was saved before is safe; try again, then look at the disk.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>磁盘响应异常。之前保存的内容是安全的；请重试，然后检查磁盘。</translation>
        </message>
    </context>
    <context>
        <name>storage.wrong-key-or-damaged</name>
        <message>
            <source>The database of this workspace is damaged, or belongs to another one. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此工作区的数据库已损坏，或属于另一个工作区。没有改动任何内容；请保持文件夹原样，并联系协调员。</translation>
        </message>
    </context>
    <context>
        <name>study.attachment-missing</name>
        <message>
            <source>A file of this interview has not arrived here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这次访谈的一个文件尚未到达这里。</translation>
        </message>
    </context>
    <context>
        <name>study.bad-nickname</name>
        <message>
            <source>A nickname needs 1 to 64 characters, without line breaks.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>昵称需要 1 到 64 个字符，不能换行。</translation>
        </message>
    </context>
    <context>
        <name>study.code-mistyped</name>
        <message>
            <source>This code has a slip in it: one character is another, or two have changed places. Look at the card again, character by character.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个代码有笔误：有一个字符不同，或两个字符换了位置。请再逐个字符对照卡片。</translation>
        </message>
    </context>
    <context>
        <name>study.code-strange-character</name>
        <message>
            <source>There is no "%1" in any code: look at that character on the card again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>代码中不会出现“%1”：请再看卡片上的那个字符。</translation>
        </message>
    </context>
    <context>
        <name>study.code-too-long</name>
        <message>
            <source>This code is too long: a code is the place, six characters and one more to check them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个代码太长：代码由地点、六个字符和一个校验字符组成。</translation>
        </message>
    </context>
    <context>
        <name>study.code-too-short</name>
        <message>
            <source>This code is too short: a code is the place, six characters and one more to check them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个代码太短：代码由地点、六个字符和一个校验字符组成。</translation>
        </message>
    </context>
    <context>
        <name>study.code-unknown</name>
        <message>
            <source>This code is written as it should be, but unknown on this laptop. Perhaps this person spoke with a colleague.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个代码写法正确，但本机没有记载。对方可能与同事谈过。</translation>
        </message>
    </context>
    <context>
        <name>study.empty-passphrase</name>
        <message>
            <source>Please choose a passphrase: without one, nothing would be protected.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>请选择一个口令：没有口令，就没有任何保护。</translation>
        </message>
    </context>
    <context>
        <name>study.form-twice</name>
        <message>
            <source>Two forms of this study have the same id, %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本研究有两份表单的 id 相同：%1。</translation>
        </message>
    </context>
    <context>
        <name>study.invitation-malformed</name>
        <message>
            <source>This file is no invitation, or it is damaged. Ask for a new one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此文件不是邀请，或已损坏。请索取一份新的。</translation>
        </message>
    </context>
    <context>
        <name>study.invitation-used</name>
        <message>
            <source>This invitation was used already. Make a new one: each works once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此邀请已经用过。请制作新的：每份只能用一次。</translation>
        </message>
    </context>
    <context>
        <name>study.json-malformed</name>
        <message>
            <source>This is not well-formed JSON.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此 JSON 的格式不规范。</translation>
        </message>
    </context>
    <context>
        <name>study.json-missing-key</name>
        <message>
            <source>A setting is missing here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里缺少一项设置。</translation>
        </message>
    </context>
    <context>
        <name>study.json-unknown-key</name>
        <message>
            <source>There is no setting of this name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有这个名称的设置。</translation>
        </message>
    </context>
    <context>
        <name>study.json-wrong-value</name>
        <message>
            <source>This value does not fit here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个值在这里不合适。</translation>
        </message>
    </context>
    <context>
        <name>study.newer-format</name>
        <message>
            <source>This was written by a newer Saltbush. Nothing was changed; install the newer version here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此内容由更新版本的 Saltbush 写成。没有改动任何内容；请在这里安装新版本。</translation>
        </message>
    </context>
    <context>
        <name>study.nickname-taken</name>
        <message>
            <source>This nickname is taken: choose another.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个昵称已有人使用：请换一个。</translation>
        </message>
    </context>
    <context>
        <name>study.no-form</name>
        <message>
            <source>The study has no form yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究还没有表单。</translation>
        </message>
    </context>
    <context>
        <name>study.no-package</name>
        <message>
            <source>The study has not arrived yet: sync once your coordinator has taken you in. You can practise until then.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究尚未送到：协调员接纳您之后，请同步。在此之前您可以练习。</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-draft</name>
        <message>
            <source>This interview is not open here any more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这次访谈在这里已不再进行中。</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-form</name>
        <message>
            <source>There is no form called "%1" in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本研究中没有名为“%1”的表单。</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-participant</name>
        <message>
            <source>This participant is unknown on this laptop.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本机没有这位参与者的记载。</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-person</name>
        <message>
            <source>Nobody by this nickname is in this workspace.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此工作区中没有人用这个昵称。</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-site</name>
        <message>
            <source>There is no site "%1" in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本研究中没有地点“%1”。</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-staff</name>
        <message>
            <source>Nobody by this name is in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本研究中没有叫这个名字的成员。</translation>
        </message>
    </context>
    <context>
        <name>study.not-a-workspace</name>
        <message>
            <source>This folder is no Saltbush workspace. Choose a folder whose name ends in .saltbush.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此文件夹不是 Saltbush 工作区。请选择名称以 .saltbush 结尾的文件夹。</translation>
        </message>
    </context>
    <context>
        <name>study.not-allowed</name>
        <message>
            <source>Your role in this study does not allow this.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您在本研究中的角色不能这样做。</translation>
        </message>
    </context>
    <context>
        <name>study.not-swept</name>
        <message>
            <source>What is left of a finished interview could not be removed yet: make room on the disk. It is tried again at each unlock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>一次已完成访谈的残留内容还未能移除：请在磁盘上腾出空间。每次解锁时会再试。</translation>
        </message>
    </context>
    <context>
        <name>study.not-your-draft</name>
        <message>
            <source>This interview belongs to somebody else. Only who began it can go on with it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这次访谈属于别人。只有开始它的人才能继续。</translation>
        </message>
    </context>
    <context>
        <name>study.only-researchers-share</name>
        <message>
            <source>Only researchers can share a workspace, once their study has arrived. Give a coordinator or an ethics reviewer a workspace of her own. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>只有研究员可以共用一个工作区，而且要等研究送达之后。请为协调员或伦理审查员另设工作区。没有任何改动。</translation>
        </message>
    </context>
    <context>
        <name>study.other-study</name>
        <message>
            <source>This belongs to another study. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此内容属于另一个研究。没有改动任何内容。</translation>
        </message>
    </context>
    <context>
        <name>study.outbox-untidy</name>
        <message>
            <source>The folder of sealed records could not be put in order. Nothing is lost; it is tried again at each unlock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>封存记录的文件夹未能整理好。没有丢失任何内容；每次解锁时会再试。</translation>
        </message>
    </context>
    <context>
        <name>study.package-forged</name>
        <message>
            <source>This version of the study is not signed by your study's coordinators. It was not taken; please tell them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的这个版本不是由您研究的协调员签署的，没有接收；请告诉他们。</translation>
        </message>
    </context>
    <context>
        <name>study.package-forked</name>
        <message>
            <source>Two coordinators changed the study at the same time. The version you have stays in use and nothing is lost; the next version that a coordinator publishes after syncing joins both.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>两位协调员同时更改了研究。您现有的版本继续使用，没有丢失任何内容；协调员同步后发布的下一版会合并两者。</translation>
        </message>
    </context>
    <context>
        <name>study.package-malformed</name>
        <message>
            <source>This version of the study cannot be read. The one you have stays in use.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的这个版本无法读取。您现有的版本继续使用。</translation>
        </message>
    </context>
    <context>
        <name>study.package-not-for-us</name>
        <message>
            <source>This version of the study is not meant for this laptop: ask your coordinator whether you are (still) part of the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的这个版本不是给这台笔记本电脑的：请向协调员确认您是否（仍）在研究中。</translation>
        </message>
    </context>
    <context>
        <name>study.request-key-unusable</name>
        <message>
            <source>The key in this request cannot be used: nobody is enrolled. Ask for a new request.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此申请中的密钥无法使用：没有登记任何人。请索取一份新的申请。</translation>
        </message>
    </context>
    <context>
        <name>study.request-malformed</name>
        <message>
            <source>This file is no request to join, or it is damaged. Ask for a new one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此文件不是加入申请，或已损坏。请索取一份新的。</translation>
        </message>
    </context>
    <context>
        <name>study.request-unknown</name>
        <message>
            <source>No invitation of yours fits this request.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此申请与您的任何邀请都对不上。</translation>
        </message>
    </context>
    <context>
        <name>study.slot-refused</name>
        <message>
            <source>This workspace was made with a protection that is too weak, or asks for more memory than makes sense. It is not opened.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此工作区的保护过弱，或要求的内存过多，不合情理。没有打开它。</translation>
        </message>
    </context>
    <context>
        <name>study.source-invalid</name>
        <message>
            <source>The study cannot be made yet: its files have errors.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究还不能创建：其文件有错误。</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-damaged</name>
        <message>
            <source>This workspace is damaged (%1). Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此工作区已损坏（%1）。没有改动任何内容；请保持文件夹原样，并联系协调员。</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-exists</name>
        <message>
            <source>There is something at this place already. Choose another name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此处已有内容。请换一个名称。</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-in-use</name>
        <message>
            <source>Another window or program has this workspace open. Close it, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>另一个窗口或程序已打开此工作区。请关闭它，然后重试。</translation>
        </message>
    </context>
    <context>
        <name>study.wrong-passphrase</name>
        <message>
            <source>This passphrase does not fit. Nothing is lost; try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>口令不对。没有丢失任何内容；请重试。</translation>
        </message>
    </context>
    <context>
        <name>sync.body-missing</name>
        <message>
            <source>A record came without its content: its laptop cannot read it any more. Ask whoever wrote it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一条记录送来时没有内容：其笔记本电脑已无法读取。请询问写它的人。</translation>
        </message>
    </context>
    <context>
        <name>sync.cancelled</name>
        <message>
            <source>Stopped. What was done is safe; the rest follows next time.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已停止。已完成的部分是安全的；其余下次继续。</translation>
        </message>
    </context>
    <context>
        <name>sync.forked</name>
        <message>
            <source>Two records claim the same place. Both were kept; one is in use.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>两条记录占用同一位置。两条都已保留；使用其中一条。</translation>
        </message>
    </context>
    <context>
        <name>sync.id-reused</name>
        <message>
            <source>Two laptops used the same number for a record. Both were kept; please ask why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>两台笔记本电脑的记录用了同一编号。两条都已保留；请询问原因。</translation>
        </message>
    </context>
    <context>
        <name>sync.no-store</name>
        <message>
            <source>The study has no store yet: name a folder.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究还没有存放处：请指定一个文件夹。</translation>
        </message>
    </context>
    <context>
        <name>sync.no-such-object</name>
        <message>
            <source>This file is not in the store any more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此文件已不在存放处。</translation>
        </message>
    </context>
    <context>
        <name>sync.object-altered</name>
        <message>
            <source>A file in the store is not what its name says: half copied, or altered. It will be fetched again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存放处有一个文件与其名称不符：只复制了一半，或被改动过。会重新获取。</translation>
        </message>
    </context>
    <context>
        <name>sync.object-unreadable</name>
        <message>
            <source>A file in the store cannot be read. Everything else went on; it will be tried again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存放处有一个文件无法读取。其他内容都已照常处理，下次会再试这个文件。</translation>
        </message>
    </context>
    <context>
        <name>sync.other-study</name>
        <message>
            <source>A record of another study came. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>收到另一个研究的一条记录，已单独保留。</translation>
        </message>
    </context>
    <context>
        <name>sync.outbox-damaged</name>
        <message>
            <source>A sealed record that waits here is damaged or missing. Everything else goes on; keep the folder as it is and tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在这里等待的一条封存记录已损坏或缺失。其他一切照常；请保持文件夹原样，并告诉协调员。</translation>
        </message>
    </context>
    <context>
        <name>sync.receipt-malformed</name>
        <message>
            <source>A receipt cannot be read. Nothing was deleted because of it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一份回执无法读取。没有因此删除任何内容。</translation>
        </message>
    </context>
    <context>
        <name>sync.revoked-device</name>
        <message>
            <source>A record was written after its device had left the study. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一条记录写于其设备退出研究之后，已单独保留。</translation>
        </message>
    </context>
    <context>
        <name>sync.store-unreachable</name>
        <message>
            <source>The store is not there: plug the stick in, or check the network. Nothing is lost; everything waits here, sealed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>找不到存放处：请插入 U 盘，或检查网络。没有丢失任何内容；一切都封存在这里等待。</translation>
        </message>
    </context>
    <context>
        <name>sync.too-many-parts</name>
        <message>
            <source>A record came in far more parts than Saltbush cuts one into. Not all were tried; its laptop keeps it until it is safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一条记录被分成的份数远多于 Saltbush 的做法。并未逐一尝试拼合；在确认安全之前，它所在的笔记本电脑会一直保留它。</translation>
        </message>
    </context>
    <context>
        <name>sync.unknown-device</name>
        <message>
            <source>A record came from a device that is not part of the study. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一条记录来自不属于本研究的设备，已单独保留。</translation>
        </message>
    </context>
    <context>
        <name>sync.unsupported-store</name>
        <message>
            <source>This version cannot sync with this kind of place (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此版本不能与这种地方同步（%1）。</translation>
        </message>
    </context>
    <context>
        <name>sync.wrong-role</name>
        <message>
            <source>A record came from somebody whose role does not write such records. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一条记录来自其角色不写这类记录的人，已单独保留。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.always-the-same</name>
        <message>
            <source>This is the same whatever anybody answers: %1. Look at its quotes, and write questions as ${name}.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>无论怎样回答，结果都一样：%1。请检查引号，并把问题写成 ${名称}。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.ambiguous-reference</name>
        <message>
            <source>There are several questions called "%1": the reference could mean any of them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有多个问题名为“%1”：这个引用可能指其中任何一个。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.audit-name</name>
        <message>
            <source>An audit must be called "audit".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>audit 的名称必须是“audit”。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.background-geopoint-calculation</name>
        <message>
            <source>A background-geopoint takes no calculation.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>background-geopoint 不能带计算。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.background-geopoint-trigger</name>
        <message>
            <source>A background-geopoint needs a question in "trigger".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>background-geopoint 需要在“trigger”中填一个问题。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bad-pattern</name>
        <message>
            <source>The pattern "%1" cannot be read, so nothing is compared with it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>无法读取模式“%1”，因此不会用它作任何比较。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-date</name>
        <message>
            <source>Without quotes, %1 is a subtraction: write date('%1').</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有引号时，%1 是减法：请写成 date('%1')。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-function</name>
        <message>
            <source>Write %1(…) here: the word "%1" alone stands for nothing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里要写成 %1(…)：只写“%1”不代表任何内容。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-question</name>
        <message>
            <source>A question is written ${%1} here: "%1" alone stands for nothing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里的问题要写成 ${%1}：只写“%1”不代表任何内容。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-word</name>
        <message>
            <source>The word "%1" stands for nothing here: write a text between quotes ('%1'), and a question as ${its name}.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”在这里不代表任何内容：文字要写在引号里（'%1'），问题要写成 ${问题的名称}。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.big-image-without-image</name>
        <message>
            <source>A big-image needs an image as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>big-image 还需要有 image。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.cell-without-header</name>
        <message>
            <source>This column has no name: what stands in it, here and below, is not read.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这一列没有名称：从这里往下的内容不会被读取。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choice-name-with-space</name>
        <message>
            <source>The choice name "%1" in the list "%2" has a space, which separates answers where several may be chosen.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>列表“%2”中的选项名称“%1”含有空格，而多选时空格用来分隔回答。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choice-outside-lists</name>
        <message>
            <source>The choice "%1" is passed over: it does not say to which list it belongs.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>选项“%1”已跳过：没有写明它属于哪个列表。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choices-without-list</name>
        <message>
            <source>The list "%1" is used, and no row of the sheet "%2" says which list it belongs to: it needs the column list_name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用到了列表“%1”，但“%2”表中没有任何一行说明属于哪个列表：需要 list_name 列。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.damaged</name>
        <message>
            <source>The workbook is damaged: %1 cannot be read. Open it in a spreadsheet program, save it again and try once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>工作簿已损坏：%1 无法读取。请在电子表格程序中打开，再次保存，然后重试。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.deprecated-type</name>
        <message>
            <source>The type "%1" is old and no longer filled in.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>类型“%1”已过时，不再填写。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.disabled-column</name>
        <message>
            <source>The column "disabled" is old: use "relevant" with false() instead.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“disabled”列已过时：请改用“relevant”并填 false()。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-choice</name>
        <message>
            <source>The choice "%1" stands twice in the list "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>选项“%1”在列表“%2”中出现了两次。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-column</name>
        <message>
            <source>The columns "%1" and "%2" say the same thing: keep one of them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”列和“%2”列意思相同：请只保留一个。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-entity-list</name>
        <message>
            <source>The entity list "%1" stands twice.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>实体列表“%1”出现了两次。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-name</name>
        <message>
            <source>The name "%1" stands twice in the same group.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>名称“%1”在同一组中出现了两次。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-repeat-name</name>
        <message>
            <source>There are two repeats called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有两个重复组都名为“%1”。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-save-to</name>
        <message>
            <source>The property "%1" is saved twice (row %2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>属性“%1”保存了两次（第 %2 行）。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.encryption-needs-instance-id</name>
        <message>
            <source>An encrypted form needs its instance id: do not set omit_instanceID.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>加密的表单需要实例 id：请不要设置 omit_instanceID。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-scope</name>
        <message>
            <source>"%1" draws on questions of different repeats (%2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”引用了不同重复组中的问题（%2）。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-container</name>
        <message>
            <source>There is no place in the form for the entity of "%1" (%2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表单中没有位置放“%1”的实体（%2）。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-id</name>
        <message>
            <source>"%1" has update_if: it needs entity_id as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”有 update_if：还需要 entity_id。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-label</name>
        <message>
            <source>The entities of "%1" need a label.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”的实体需要标签。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-update-if</name>
        <message>
            <source>"%1" has both an id and create_if: it needs update_if as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”同时有 id 和 create_if：还需要 update_if。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.external-without-choice-filter</name>
        <message>
            <source>select_one_external needs a choice filter.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>select_one_external 需要选项筛选。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.has-password</name>
        <message>
            <source>The workbook is protected by a password: open it in a spreadsheet program, take the password off and save it again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此工作簿设有密码：请在电子表格程序中打开，去掉密码后重新保存。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.idle-part</name>
        <message>
            <source>Behind "or" or "and" stands only %1, which compares nothing: write the question again, as in ${name} = %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“or”或“and”后面只有 %1，没有比较任何内容：请把问题再写一次，如 ${名称} = %1。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.instance-conflict</name>
        <message>
            <source>The name "%1" is used for two different sources: %2 and %3.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>名称“%1”用于两个不同的来源：%2 和 %3。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-column-name</name>
        <message>
            <source>A column cannot be called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>列不能命名为“%1”。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-entity-list</name>
        <message>
            <source>"%1" cannot be the name of an entity list.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”不能作为实体列表的名称。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-name</name>
        <message>
            <source>"%1" cannot be a name: begin with a letter or _, then letters, digits, _ - or .</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”不能作为名称：请以字母或 _ 开头，其后可用字母、数字、_ - 或 .</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-nonresponse-reason</name>
        <message>
            <source>"%1" cannot be a reason: use words such as refused, dk.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”不能作为原因：请用 refused、dk 这样的词。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-parameter-value</name>
        <message>
            <source>The parameter "%1" cannot be "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>参数“%1”不能是“%2”。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-parameters</name>
        <message>
            <source>Parameters are written as name=value, with spaces between them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>参数写成 name=value，之间用空格分隔。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-reference</name>
        <message>
            <source>This reference cannot be read: write ${name}.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个引用无法读取：请写成 ${name}。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-save-to</name>
        <message>
            <source>"%1" cannot be the name of an entity property.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”不能作为实体属性的名称。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invisible-trigger</name>
        <message>
            <source>"%1", which triggers "%2", is never shown.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>触发“%2”的“%1”从不显示。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.language-without-code</name>
        <message>
            <source>The language "%1" has no code: write it as %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>语言“%1”没有代码：请写成 %2。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.message-without-rule</name>
        <message>
            <source>%1 is never shown: there is nothing in the column "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 永远不会显示：“%2”列是空的。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-calculation</name>
        <message>
            <source>A calculation needs something in the column "calculation".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>计算需要在“calculation”列中填写内容。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-choice-label</name>
        <message>
            <source>This choice has no label.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此选项没有标签。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-choice-name</name>
        <message>
            <source>This choice needs a name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此选项需要名称。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-column</name>
        <message>
            <source>The column "%1" is missing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>缺少“%1”列。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-label</name>
        <message>
            <source>"%1" has no label.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”没有标签。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-list</name>
        <message>
            <source>"%1" needs the name of a list.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”需要列表的名称。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-name</name>
        <message>
            <source>This row needs a name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此行需要名称。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-parameter</name>
        <message>
            <source>The parameter "%1" is missing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>缺少参数“%1”。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-texts</name>
        <message>
            <source>Texts missing in %1: %2 (%3)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 缺少的文字：%2（%3）</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-translation</name>
        <message>
            <source>%1 has no column for: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 没有这些列：%2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-type</name>
        <message>
            <source>This row needs a type.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此行需要类型。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.misspelled-column</name>
        <message>
            <source>The column "%1" is not read. Did you mean "%2"?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不会读取“%1”列。您是想写“%2”吗？</translation>
        </message>
    </context>
    <context>
        <name>xlsform.mixed-languages</name>
        <message>
            <source>Other columns say their language, these do not: %1. Write it behind each of them, as in label::English (en).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>其他列写明了语言，这些没有：%1。请在每一列后面写上语言，如 label::English (en)。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nearly-same-language</name>
        <message>
            <source>"%1" and "%2" count as two languages here. If they are one, write it the same everywhere.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里“%1”和“%2”算作两种语言。如果是同一种，请处处写法一致。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nearly-same-name</name>
        <message>
            <source>The name "%1" differs from another one only by upper and lower case.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>名称“%1”与另一个名称只有大小写不同。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.neither-yes-nor-no</name>
        <message>
            <source>"%1" is not understood here: write yes or no.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里不理解“%1”：请写 yes 或 no。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-choices-sheet</name>
        <message>
            <source>The list "%1" is used, but there is no sheet called "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用到了列表“%1”，但没有名为“%2”的工作表。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-max-pixels</name>
        <message>
            <source>Without max-pixels, pictures are kept at their full size.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不设 max-pixels 时，图片按原尺寸保存。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-such-choice</name>
        <message>
            <source>"%1" is no choice of the list "%2". It has: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”不是列表“%2”中的选项。其中有：%3</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-survey-sheet</name>
        <message>
            <source>There is no sheet called "survey": call the sheet with the questions so.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有名为“survey”的工作表：请把问题所在的工作表命名为它。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.none-option-without-choices</name>
        <message>
            <source>add_none_option needs a choices sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>add_none_option 需要 choices 工作表。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.not-utf8</name>
        <message>
            <source>This file is not saved as UTF-8, so letters would be lost: save it again as "CSV UTF-8", or as .xlsx or .ods.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此文件没有保存为 UTF-8，文字会丢失：请另存为“CSV UTF-8”，或 .xlsx、.ods。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nothing-between</name>
        <message>
            <source>Nothing stands between %1, so no value comes of them: write what is to be done with them, or concat(…, …) to put texts together.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 之间没有任何符号，因此得不到任何值：请写明要对它们做什么；要把文字连在一起，请用 concat(…, …)。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.or-other-untranslated</name>
        <message>
            <source>The choice that or_other adds is in English only: add it yourself in every language.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>or_other 添加的选项只有英文：请自行用各种语言添加。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.or-other-with-choice-filter</name>
        <message>
            <source>or_other cannot be used with a choice filter: add the choice yourself.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>or_other 不能与选项筛选同用：请自行添加该选项。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.reference-list</name>
        <message>
            <source>Here stands one reference, or several with commas between them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里填一个引用，或用逗号隔开的多个引用。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.repeat-named-as-root</name>
        <message>
            <source>A repeat cannot have the name of the whole form, "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>重复组不能与整个表单同名：“%1”。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.required-note</name>
        <message>
            <source>The note "%1" asks for an answer that nobody can give, and the interview could never be finished: leave "required" empty.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>说明“%1”要求一个没有人能给出的回答，访谈将永远无法结束：请把“required”留空。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.reserved-name</name>
        <message>
            <source>The name "%1" is reserved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>名称“%1”是保留名称。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.row-skipped</name>
        <message>
            <source>This row has neither type nor name and was passed over.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此行既无类型也无名称，已跳过。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-needs-list</name>
        <message>
            <source>Which entity list does "%1" belong to? Write list#property.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”属于哪个实体列表？请写成 list#property。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-on-group</name>
        <message>
            <source>A group or repeat cannot be saved to an entity.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>组或重复组不能保存到实体。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-without-entity</name>
        <message>
            <source>save_to needs an entities sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>save_to 需要 entities 工作表。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.search-mixed</name>
        <message>
            <source>The list "%1" is used with search() and without it ("%2").</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>列表“%1”有时带 search() 使用，有时不带（“%2”）。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.search-with-file</name>
        <message>
            <source>search() cannot be used where choices come from a file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>选项来自文件时，不能使用 search()。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.select-with-other-type</name>
        <message>
            <source>A choice question cannot have another type as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>选择题不能同时有另一种类型。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.similar-sheet-name</name>
        <message>
            <source>There is no sheet called "%1", but one with a similar name, "%2". Rename it, or begin its name with _ if it is meant so.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有名为“%1”的工作表，但有名称相近的“%2”。请改名；如果本意如此，请让名称以 _ 开头。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.table-list-mixed-lists</name>
        <message>
            <source>All questions of a table-list share one list; here are "%1" and "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>table-list 中的所有问题共用一个列表；这里却有“%1”和“%2”。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.table-list-with-choice-filter</name>
        <message>
            <source>A table-list cannot have a choice filter.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>table-list 不能有选项筛选。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.too-deep</name>
        <message>
            <source>Groups and repeats stand in each other more than %1 deep.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>分组和重复部分的嵌套超过 %1 层。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.too-large</name>
        <message>
            <source>This is more than Saltbush accepts in one workbook. Make it shorter, or split it in two.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>超出 Saltbush 在一个工作簿中可接受的量。请缩短，或分成两个。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.two-form-ids</name>
        <message>
            <source>form_id stands twice in the settings.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>form_id 在 settings 中出现了两次。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.undeclared-prefix</name>
        <message>
            <source>The prefix "%1" is not declared in the namespaces of the settings sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>前缀“%1”没有在 settings 工作表的 namespaces 中声明。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-choice-column</name>
        <message>
            <source>The choices of the list "%2" have no column "%1". They have: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>列表“%2”的选项没有“%1”列。其中有：%3</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-default-language</name>
        <message>
            <source>No text of the form is in the default language "%1". There is: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问卷中没有默认语言“%1”的文字。其中有：%2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-entity-list</name>
        <message>
            <source>There is no entity list called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有名为“%1”的实体列表。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-format</name>
        <message>
            <source>This file is no workbook that Saltbush reads: save it as .xlsx or .ods, or write it as .csv or .md.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此文件不是 Saltbush 能读取的工作簿：请存为 .xlsx 或 .ods，或写成 .csv 或 .md。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-list</name>
        <message>
            <source>There is no list called "%1" on the choices sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>choices 工作表中没有名为“%1”的列表。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-parameter</name>
        <message>
            <source>There is no parameter "%1" here. It takes: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里没有参数“%1”。可用参数：%2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-reference</name>
        <message>
            <source>There is no question or group called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有名为“%1”的问题或组。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-reference-geometry</name>
        <message>
            <source>There is no question called "%1" for reference-geometry.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有名为“%1”的问题可用于 reference-geometry。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-type</name>
        <message>
            <source>There is no question type called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有名为“%1”的问题类型。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unmatched-begin</name>
        <message>
            <source>This %1 "%2" is never ended.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这个 %1“%2”没有结束。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unmatched-end</name>
        <message>
            <source>There is nothing open that this "end %1" could end.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有可由“end %1”结束的内容。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-column</name>
        <message>
            <source>The column "%1" is not supported.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不支持“%1”列。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-file-extension</name>
        <message>
            <source>Choices cannot come from "%1": use .csv, .xml or .geojson.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>选项不能来自“%1”：请用 .csv、.xml 或 .geojson。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-media</name>
        <message>
            <source>"%1" is no kind of media.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”不是媒体类型。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.wrong-default</name>
        <message>
            <source>The default "%1" is no answer to this question: write it as %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>默认值“%1”不能作为这个问题的回答：请写成 %2 这样。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.wrong-end</name>
        <message>
            <source>Here the %1 "%2" of row %3 is open: write end %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里第 %3 行的 %1“%2”还没有结束：请写 end %1。</translation>
        </message>
    </context>
    <context>
        <name>xpath.evaluation</name>
        <message>
            <source>The expression has no value: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此表达式没有值：%1</translation>
        </message>
    </context>
    <context>
        <name>xpath.foreign-sign</name>
        <message>
            <source>"%1" is not read here: write %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>这里读不出“%1”：请写 %2</translation>
        </message>
    </context>
    <context>
        <name>xpath.incomplete</name>
        <message>
            <source>The expression breaks off: something is missing at its end.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表达式没有写完：末尾缺少内容。</translation>
        </message>
    </context>
    <context>
        <name>xpath.syntax</name>
        <message>
            <source>The expression cannot be read here: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此表达式在这里无法读取：%1</translation>
        </message>
    </context>
    <context>
        <name>xpath.too-deep</name>
        <message>
            <source>The expression is nested too deeply.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此表达式嵌套过深。</translation>
        </message>
    </context>
    <context>
        <name>xpath.too-much</name>
        <message>
            <source>The expression takes too much work or makes too long a text.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表达式的计算量太大，或生成的文本太长。</translation>
        </message>
    </context>
    <context>
        <name>xpath.unknown-function</name>
        <message>
            <source>There is no function called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>没有名为 %1 的函数。</translation>
        </message>
    </context>
    <context>
        <name>xpath.unreadable-xml</name>
        <message>
            <source>This is not well-formed XML: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此 XML 的格式不规范：%1</translation>
        </message>
    </context>
    <context>
        <name>xpath.wrong-arguments</name>
        <message>
            <source>The function %1 is called with the wrong number or kind of arguments.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>函数 %1 调用时参数的数量或类型不对。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LookWords</name>
        <message>
            <source>Looking into the store first</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在先查看存放处</translation>
        </message>
        <message>
            <source>The store could not be looked into before. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此前未能查看存放处。%1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TimeWords</name>
        <message>
            <source>d MMM</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>today %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>今天 %1</translation>
        </message>
    </context>
    <context>
        <name>consent.cancelled</name>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已停止。没有写入任何内容。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormChoice</name>
        <message>
            <source>Questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>问卷</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::WorkspacePlace</name>
        <message>
            <source>The request file is %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>申请文件在：%1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Visits</name>
        <message>
            <source>%1: from %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：从%2起</translation>
        </message>
        <message>
            <source>%1: later</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：以后</translation>
        </message>
        <message>
            <source>%1: due</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：待进行</translation>
        </message>
        <message>
            <source>%1: due until %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：可在%2或之前进行</translation>
        </message>
        <message>
            <source>%1: was possible until %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：原可在%2或之前进行</translation>
        </message>
    </context>
    <context>
        <name>study.package-key-unusable</name>
        <message>
            <source>A key in this version of the study cannot be used: nothing could be sealed with it. The version you have stays in use; tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的这个版本中有一个密钥无法使用：用它什么也无法封存。您现有的版本继续使用；请告诉您的协调员。</translation>
        </message>
    </context>
</TS>
