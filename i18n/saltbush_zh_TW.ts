<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_AU">
    <context>
        <name>Audit</name>
        <message>
            <source>check %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>檢查項 %1</translation>
        </message>
        <message>
            <source>%1 records of %2 devices; %3 interviews, %4 consents (%6 sealed to others), %5 findings</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%2 台裝置的 %1 筆紀錄；%3 次訪談，%4 份同意（%6 份封存給其他人），%5 項發現</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>%1: ready to be asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：可以開始提問</translation>
        </message>
        <message>
            <source>%1: finished and sealed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：已完成並封存</translation>
        </message>
        <message>
            <source>%1 open, %2 finished</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 次進行中，%2 次已完成</translation>
        </message>
        <message>
            <source>version %1 of the study, %2 bytes</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究第 %1 版，%2 位元組</translation>
        </message>
        <message>
            <source>%1: ready for the first interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：可以開始第一次訪談</translation>
        </message>
        <message>
            <source>Hand this file over in person: it works once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請當面交付這個檔案：它只能使用一次。</translation>
        </message>
        <message>
            <source>Bring the request to your coordinator; practice is possible until then.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請把申請檔案交給您的協調員；在那之前可以先練習。</translation>
        </message>
        <message>
            <source>%1: %2 open, %3 waiting, %4 on their way</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%2 次進行中，%3 筆等待中，%4 筆傳送途中</translation>
        </message>
        <message>
            <source>sent %1, received %2, safe %3, waiting %4, refused %5</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已傳送 %1，已接收 %2，已確保安全 %3，等待中 %4，未收下 %5</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>密碼片語： </translation>
        </message>
        <message>
            <source>%1: declined. That is written down, and nothing else.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：不參加。只記下這一點，沒有其他。</translation>
        </message>
        <message>
            <source>Passphrase of %1, who is here already: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已在這裡的 %1 的密碼片語：</translation>
        </message>
        <message>
            <source>The study has not arrived yet: bring the request to your coordinator, then sync again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究還沒有到：請把申請檔案交給協調員，然後再同步一次。</translation>
        </message>
        <message>
            <source>Version %1 of the study came.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的第 %1 版到了。</translation>
        </message>
        <message>
            <source>Version %1 of the study went to the store.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的第 %1 版已送到存放處。</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新密碼片語：</translation>
        </message>
        <message>
            <source>The same passphrase again: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再輸入一次同樣的密碼片語：</translation>
        </message>
        <message>
            <source>%L1 kept, %L2 to look at again, %L3 that do not fit, %L4 without a place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>保留 %L1，需再看 %L2，不適用 %L3，無處安放 %L4</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>%1 finished %2 interviews, offline.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 在離線狀態下完成了 %2 次訪談。</translation>
        </message>
        <message>
            <source>%1 synced: sent %2, received %3, safe %4.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 已同步：傳送 %2，接收 %3，已確保安全 %4。</translation>
        </message>
        <message>
            <source>Everything is in %1; the passphrase is: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>全部內容都在 %1；密碼片語是：%2</translation>
        </message>
        <message>
            <source>The coordinator made the study "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>協調員建立了研究「%1」。</translation>
        </message>
        <message>
            <source>%1 joined as %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 以「%2」的身分加入。</translation>
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
            <translation>請選擇所有符合的答案</translation>
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
            <translation>這一題需要回答。</translation>
        </message>
        <message>
            <source>Please look at this answer again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請再看一次這個回答。</translation>
        </message>
        <message>
            <source>Please give a whole number, such as 12.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請填一個整數，例如 12。</translation>
        </message>
        <message>
            <source>Please give a number, such as 12 or 1.5.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請填一個數字，例如 12 或 1.5。</translation>
        </message>
        <message>
            <source>There is no such day. Please look again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有這一天，請再看一次。</translation>
        </message>
        <message>
            <source>There is no such time. Please look again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有這個時間，請再看一次。</translation>
        </message>
        <message>
            <source>Please choose one of the answers above.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請從上面的答案中選一個。</translation>
        </message>
        <message>
            <source>Put them in order: choose what comes first, then what comes next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請排出順序：先選排第一的，再選下一個</translation>
        </message>
        <message>
            <source>Your code</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您的代碼</translation>
        </message>
        <message>
            <source>This code stands for you instead of your name. Show it when you come again, or when you have changed your mind about taking part.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個代碼代替您的姓名。下次再來，或是改變參加的意願時，請出示代碼。</translation>
        </message>
        <message>
            <source>Nobody can see your answers with it. Keep it where only you look.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有人能用它看到您的回答。請收在只有您會看的地方。</translation>
        </message>
        <message>
            <source>Please give each of them a place, or clear the order.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請為每一項排好位置，或清除排序。</translation>
        </message>
        <message>
            <source>Please choose a number on the scale, %1 to %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請在 %1 到 %2 之間選一個數字。</translation>
        </message>
        <message>
            <source>Is there one to add?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有要新增的嗎？</translation>
        </message>
        <message>
            <source>Is there another one to add?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還有要新增的嗎？</translation>
        </message>
        <message>
            <source>So far: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>目前：%1</translation>
        </message>
        <message>
            <source>End of the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談結束</translation>
        </message>
        <message>
            <source>That file is too large. Files of up to 100 MB can be kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個檔案太大。最多可以保存 100 MB 的檔案。</translation>
        </message>
        <message>
            <source>There is nothing in that file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個檔案是空的。</translation>
        </message>
        <message>
            <source>The disk is full: this was not kept. Everything before it is safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>磁碟已滿，這一項沒有保存。之前的內容都是安全的。</translation>
        </message>
        <message>
            <source>This was not kept. Please try once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有保存成功。請再試一次。</translation>
        </message>
        <message>
            <source>Left out: no recording of sound was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>留空：沒有同意錄音。</translation>
        </message>
        <message>
            <source>Left out: no filming was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>留空：沒有同意錄影。</translation>
        </message>
        <message>
            <source>Left out: no pictures were agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>留空：沒有同意保存圖片。</translation>
        </message>
        <message>
            <source>Please give a latitude from -90 to 90 and a longitude from -180 to 180, such as -37.81, 144.96.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請填寫緯度（-90 到 90）和經度（-180 到 180），例如 -37.81, 144.96。</translation>
        </message>
        <message>
            <source>Please give at least two places, each with its latitude and longitude.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請填寫至少兩個位置，各有緯度和經度。</translation>
        </message>
        <message>
            <source>Please give at least three places, each with its latitude and longitude.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請填寫至少三個位置，各有緯度和經度。</translation>
        </message>
        <message>
            <source>Please give a direction from 0 to 360 degrees.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請填寫 0 到 360 度的方向。</translation>
        </message>
        <message>
            <source>The questionnaire counts on another app or device here. There is none: please type the answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>問卷在此處需要另一個應用程式或裝置，而這裡沒有。請手動輸入答案。</translation>
        </message>
        <message>
            <source>The questionnaire counts on another app or device here. There is none: please choose a file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>問卷在此處需要另一個應用程式或裝置，而這裡沒有。請選擇一個檔案。</translation>
        </message>
        <message>
            <source>Not taken: there is sound in that file, and no recording of sound was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未收下：該檔案中有聲音，而之前沒有同意錄音。</translation>
        </message>
        <message>
            <source>Not taken: there is a film in that file, and no filming was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未收下：該檔案中有影片，而之前沒有同意錄影。</translation>
        </message>
        <message>
            <source>Not taken: that file is a picture, and no pictures were agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未收下：該檔案是圖片，而之前沒有同意保存圖片。</translation>
        </message>
        <message>
            <source>What was typed is not chosen yet. Choose it in the list, or go on once more to leave it out.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>輸入的內容還沒有選定。請在清單中選擇；如果不選，請再次繼續。</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Did you mean "%1"?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您是想寫「%1」嗎？</translation>
        </message>
        <message>
            <source>Behind "%1" stands a character that cannot be seen: delete it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」後面有一個看不見的字元：請刪除它。</translation>
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
            <translation>研究員</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>協調員</translation>
        </message>
        <message>
            <source>Ethics reviewer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>倫理審查員</translation>
        </message>
        <message>
            <source>Asks for consent, interviews and syncs. Cannot read a finished interview again, neither her own nor a colleague's.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>徵求同意、進行訪談並同步。訪談完成後無法再讀取，自己的和同事的都一樣。</translation>
        </message>
        <message>
            <source>Reads all interviews, takes people in, publishes the study and exports data. Cannot change an answer or a consent without a trace.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可讀取所有訪談、接納成員、發布研究並匯出資料。更改回答或同意必定會留下痕跡。</translation>
        </message>
        <message>
            <source>Sees every consent, withdrawal and export. Cannot read an answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可看到每一份同意、撤回和匯出。無法讀取回答。</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-consent</name>
        <message>
            <source>"%1" is no answer to a scope: write take-part=yes or audio=no.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」不是對同意事項的回答：請寫成 take-part=yes 或 audio=no。</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-time</name>
        <message>
            <source>"%1" is no time: write it like 2026-11-23T10:00:00+11:00.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」不是時間：請寫成 2026-11-23T10:00:00+11:00 這樣。</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-zone</name>
        <message>
            <source>"%1" is no time zone: write it like Australia/Melbourne.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」不是時區：請寫成 Australia/Melbourne 這樣。</translation>
        </message>
    </context>
    <context>
        <name>cli.file-taken</name>
        <message>
            <source>There is a file of this name already, and it was left as it is. Choose another name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已有同名的檔案，已保持原樣。請換一個名稱。</translation>
        </message>
    </context>
    <context>
        <name>cli.no-context-node</name>
        <message>
            <source>There is no node %1 in the document of this expression.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個運算式的文件中沒有節點 %1。</translation>
        </message>
    </context>
    <context>
        <name>cli.no-passphrase</name>
        <message>
            <source>The passphrase is missing: give it by --passphrase-file or SALTBUSH_PASSPHRASE, or type it at a terminal.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>缺少密碼片語：請用 --passphrase-file 或 SALTBUSH_PASSPHRASE 提供，或在終端機輸入。</translation>
        </message>
    </context>
    <context>
        <name>cli.no-study-source</name>
        <message>
            <source>Name either a template folder or one form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請指定一個範本資料夾或一份表單，兩者擇一。</translation>
        </message>
    </context>
    <context>
        <name>cli.no-such-language</name>
        <message>
            <source>No form has the language "%1". There are: %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有問卷有「%1」這種語言。現有：%2。</translation>
        </message>
    </context>
    <context>
        <name>cli.no-such-scope</name>
        <message>
            <source>No consent document of this study has a point "%1". There are: %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這項研究的同意書裡沒有「%1」這一項。現有：%2。</translation>
        </message>
    </context>
    <context>
        <name>cli.not-cases</name>
        <message>
            <source>This is no list of expressions to evaluate.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這不是要計算的運算式清單。</translation>
        </message>
    </context>
    <context>
        <name>cli.nothing-to-resume</name>
        <message>
            <source>No interview of yours is open here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡沒有您進行中的訪談。</translation>
        </message>
    </context>
    <context>
        <name>cli.passphrases-differ</name>
        <message>
            <source>The two passphrases are not the same. Nothing was made; try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>兩次密碼片語不一樣。什麼也沒有建立，請再試一次。</translation>
        </message>
    </context>
    <context>
        <name>cli.usage</name>
        <message>
            <source>%1 (--help shows what there is)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（--help 會顯示可以用什麼）</translation>
        </message>
    </context>
    <context>
        <name>cli.which-person</name>
        <message>
            <source>Several people use this workspace: say who you are with --nickname (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個工作區有多人使用：請用 --nickname 說明您是哪一位（%1）。</translation>
        </message>
    </context>
    <context>
        <name>cli.who-lets-in</name>
        <message>
            <source>There is a workspace at this place already. To join it, somebody of it lets you in: name that person with --as (%1), and choose another nickname with --nickname. For a workspace of your own, choose another name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個位置已經有一個工作區。要加入它，需要裡面的一個人讓您進來：用 --as 寫明那個人（%1），並用 --nickname 另選一個暱稱。要建立自己的工作區，請另選一個名稱。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-approval-forged</name>
        <message>
            <source>The approval of document %1, version %2, is not signed by the reviewer it names.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件 %1 第 %2 版的核准，並不是由其中註明的審查員簽署的。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-bad-signature</name>
        <message>
            <source>A record is not signed by the device that it names.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一筆紀錄不是由其中註明的裝置簽署的。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-chain-broken</name>
        <message>
            <source>Number %1 of a device does not follow the one before it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>某台裝置的第 %1 號紀錄與前一筆接不上。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-chain-gap</name>
        <message>
            <source>Something is missing before number %1 of a device: not arrived yet, or taken out.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>某台裝置的第 %1 號紀錄之前缺了內容：可能還沒送到，也可能被取走了。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-comprehension-missing</name>
        <message>
            <source>A question about the text was not asked (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>關於同意書內容的一個問題沒有問到（%1）。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-consent-unknown</name>
        <message>
            <source>An interview names a consent (%1) that has not arrived. It may still be on a laptop; until then the interview is in no dataset.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一次訪談註明的同意（%1）還沒送到，可能還在某台筆電上；在那之前，這次訪談不會納入任何資料集。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-entry-differs</name>
        <message>
            <source>A consent entry says something else than the record that carries it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一則同意條目與載有它的紀錄內容不一致。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-fork</name>
        <message>
            <source>Two different records of a device claim the same place (number %1): a laptop may have been put back to an older state.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同一台裝置的兩筆不同紀錄佔用同一個位置（第 %1 號）：可能有筆電被還原到較舊的狀態。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-form-not-covered</name>
        <message>
            <source>A questionnaire was asked that the consent does not cover (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所問的問卷不在同意的範圍內（%1）。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-language-missing</name>
        <message>
            <source>Consent was taken in a language in which document %1, version %2, was not approved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>徵求同意時所用的語言，不在文件 %1 第 %2 版已核准的語言之中。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-mode-not-allowed</name>
        <message>
            <source>Consent was taken in a way that the document does not allow (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>徵求同意的方式不是該文件允許的方式（%1）。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-no-consent</name>
        <message>
            <source>An interview names no consent. It is in no dataset; ask its interviewer what happened.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一次訪談沒有註明同意。它不在任何資料集中；請向訪談員了解情況。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-approved</name>
        <message>
            <source>Document %1, version %2, was used without an ethics approval.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件 %1 第 %2 版未經倫理核准就已使用。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-asserted</name>
        <message>
            <source>The interviewer did not say that the participant may take part and can decide.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談員沒有說明參與者可以參加，並且能夠自己決定。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-in-force</name>
        <message>
            <source>An interview began while its consent (%1) was not in force.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一次訪談開始時，它的同意（%1）不在生效期間。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-outdated</name>
        <message>
            <source>An interview went on under an old consent, although version %1 had to be asked again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一次訪談以舊的同意繼續進行，但第 %1 版需要重新徵求同意。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-outside-validity</name>
        <message>
            <source>Document %1, version %2, was used outside the time for which it is valid.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件 %1 第 %2 版在有效期間以外被使用。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-quarantined</name>
        <message>
            <source>A record was kept aside. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一筆紀錄已另外保留。%1</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-reason-missing</name>
        <message>
            <source>A correction does not say what it corrects, or why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一則更正沒有說明更正了什麼，或為什麼更正。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-revoked-device</name>
        <message>
            <source>A record was written after its device had left the study (number %1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一筆紀錄寫於它的裝置離開研究之後（第 %1 號）。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-scope-unanswered</name>
        <message>
            <source>A point of the consent was left without an answer (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一項同意事項沒有得到回答（%1）。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-time-backwards</name>
        <message>
            <source>A record is dated before the one it follows (%1): look at that laptop's clock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一筆紀錄的日期早於它的前一筆（%1）：請看看那台筆電的時鐘。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-time-in-future</name>
        <message>
            <source>A record is dated in the future (%1): look at that laptop's clock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一筆紀錄的日期在未來（%1）：請看看那台筆電的時鐘。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-unknown-device</name>
        <message>
            <source>A record comes from a device that is not part of the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一筆紀錄來自不屬於這項研究的裝置。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-unknown-text</name>
        <message>
            <source>What was read to a participant is not the text of document %1, version %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>讀給參與者聽的內容，不是文件 %1 第 %2 版的文字。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-version-twice</name>
        <message>
            <source>There are two different texts called document %1, version %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有兩份不同的文字都稱為文件 %1 第 %2 版。</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-wrong-role</name>
        <message>
            <source>Somebody wrote a record that this role does not write (%1, %2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有人寫了這個角色不會寫的紀錄（%1，%2）。</translation>
        </message>
    </context>
    <context>
        <name>consent.bad-document</name>
        <message>
            <source>This consent document is not complete here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份同意書在這裡並不完整。</translation>
        </message>
    </context>
    <context>
        <name>consent.comprehension-missing</name>
        <message>
            <source>A question about the text is still open.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>關於同意書內容，還有一個問題未答。</translation>
        </message>
    </context>
    <context>
        <name>consent.declined</name>
        <message>
            <source>This person said no. That is respected.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這位表示不同意，我們尊重這個決定。</translation>
        </message>
    </context>
    <context>
        <name>consent.entry-malformed</name>
        <message>
            <source>This consent entry cannot be read. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這則同意條目無法讀取，已另外保留。</translation>
        </message>
    </context>
    <context>
        <name>consent.expired</name>
        <message>
            <source>This consent document is no longer valid.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份同意書已過了有效期間。</translation>
        </message>
    </context>
    <context>
        <name>consent.form-not-covered</name>
        <message>
            <source>The consent that was given does not cover the form "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已給予的同意不包括表單「%1」。</translation>
        </message>
    </context>
    <context>
        <name>consent.mode-not-allowed</name>
        <message>
            <source>Consent cannot be taken in this way here (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡不能用這種方式徵求同意（%1）。</translation>
        </message>
    </context>
    <context>
        <name>consent.no-capacity</name>
        <message>
            <source>An interview needs somebody who can decide for herself at the moment.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談需要對方此刻能夠自己做決定。</translation>
        </message>
    </context>
    <context>
        <name>consent.no-such-document</name>
        <message>
            <source>There is no consent document for this form: no interview can begin without one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份表單沒有同意書：沒有同意書就不能開始訪談。</translation>
        </message>
    </context>
    <context>
        <name>consent.no-such-language</name>
        <message>
            <source>The consent document has no text in "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意書沒有「%1」的文字。</translation>
        </message>
    </context>
    <context>
        <name>consent.not-approved</name>
        <message>
            <source>This consent document has no ethics approval yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份同意書還沒有倫理核准。</translation>
        </message>
    </context>
    <context>
        <name>consent.not-eligible</name>
        <message>
            <source>This interview is for people the study is about: say so, or end here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這次訪談是為研究所關注的人而設：請註明對方是，或在此結束。</translation>
        </message>
    </context>
    <context>
        <name>consent.not-given</name>
        <message>
            <source>Consent was not asked for yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還沒有徵求同意。</translation>
        </message>
    </context>
    <context>
        <name>consent.not-yet-valid</name>
        <message>
            <source>This consent document is not valid yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份同意書還沒生效。</translation>
        </message>
    </context>
    <context>
        <name>consent.outdated</name>
        <message>
            <source>There is a new consent document: please ask again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有新的同意書：請重新徵求同意。</translation>
        </message>
    </context>
    <context>
        <name>consent.reason-missing</name>
        <message>
            <source>Please say why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請說明原因。</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-required</name>
        <message>
            <source>Without a yes to "%1" there is no interview; that is fine too.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」若沒有同意，就不進行訪談；這也沒關係。</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-unanswered</name>
        <message>
            <source>Every point needs a yes or a no: "%1" is open.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>每一項都需要回答是或否：「%1」還沒回答。</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-unknown</name>
        <message>
            <source>The consent document has no point "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意書中沒有「%1」這一項。</translation>
        </message>
    </context>
    <context>
        <name>consent.unfinished</name>
        <message>
            <source>One interview that was being finished could not be ended (%1). It is kept as it is, and tried again at each unlock; everything else works.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一次正在完成的訪談未能結束（%1）。它保持原樣，每次解鎖時會再試；其他一切正常。</translation>
        </message>
    </context>
    <context>
        <name>consent.withdrawn</name>
        <message>
            <source>Consent was withdrawn: this interview cannot go on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意已撤回：這次訪談不能繼續。</translation>
        </message>
    </context>
    <context>
        <name>crypto.bad-key</name>
        <message>
            <source>This key has the wrong form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個金鑰的格式不對。</translation>
        </message>
    </context>
    <context>
        <name>crypto.not-authentic</name>
        <message>
            <source>This was altered, or made with another key. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份內容被改動過，或是用另一個金鑰製作的。沒有更動任何內容。</translation>
        </message>
    </context>
    <context>
        <name>crypto.odk-file-too-large</name>
        <message>
            <source>This file is larger than an ODK server takes (100 MB). Nothing was written.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此檔案超過 ODK 伺服器接受的大小（100 MB）。沒有寫入任何內容。</translation>
        </message>
    </context>
    <context>
        <name>crypto.odk-key-unusable</name>
        <message>
            <source>The questionnaire's public key is no RSA key of 2,048 bits or more. Copy it again from where it was made into public_key on the sheet settings.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>問卷的公鑰不是 2,048 位元或以上的 RSA 公鑰。請從產生的地方重新複製到 settings 工作表的 public_key 中。</translation>
        </message>
    </context>
    <context>
        <name>crypto.truncated</name>
        <message>
            <source>This is cut off: its end is missing. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份內容不完整：缺少結尾。沒有更動任何內容。</translation>
        </message>
    </context>
    <context>
        <name>crypto.unavailable</name>
        <message>
            <source>There is not enough free memory to open this. Close other programs, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可用的記憶體不足，無法開啟。請關閉其他程式，然後再試一次。</translation>
        </message>
    </context>
    <context>
        <name>dataset.cancelled</name>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已停止。沒有寫入任何內容。</translation>
        </message>
    </context>
    <context>
        <name>dataset.cannot-write</name>
        <message>
            <source>The file cannot be written here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>檔案無法寫入這裡。</translation>
        </message>
    </context>
    <context>
        <name>dataset.no-such-form</name>
        <message>
            <source>There is no form called "%1" in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這項研究中沒有名為「%1」的表單。</translation>
        </message>
    </context>
    <context>
        <name>dataset.unknown-format</name>
        <message>
            <source>There is no dataset format called "%1" in this version.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個版本沒有名為「%1」的資料集格式。</translation>
        </message>
    </context>
    <context>
        <name>disk.full</name>
        <message>
            <source>The disk is full. What was saved before is safe; make room, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>磁碟已滿。先前儲存的內容是安全的；請騰出空間，然後再試一次。</translation>
        </message>
    </context>
    <context>
        <name>disk.not-found</name>
        <message>
            <source>There is no such file or folder.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有這個檔案或資料夾。</translation>
        </message>
    </context>
    <context>
        <name>disk.too-large</name>
        <message>
            <source>This file is larger than Saltbush accepts.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個檔案超過 Saltbush 可接受的大小。</translation>
        </message>
    </context>
    <context>
        <name>disk.unreadable</name>
        <message>
            <source>This file cannot be read. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個檔案無法讀取。沒有更動任何內容。</translation>
        </message>
    </context>
    <context>
        <name>disk.unwritable</name>
        <message>
            <source>This place cannot be written to. Nothing was changed; check the disk or choose another place.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個位置無法寫入。沒有更動任何內容；請檢查磁碟，或選擇其他位置。</translation>
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
            <translation>附加的檔案無法讀取：%1</translation>
        </message>
    </context>
    <context>
        <name>form.bad-submission</name>
        <message>
            <source>A form cannot be sent by %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表單不能以 %1 的方式傳送。</translation>
        </message>
    </context>
    <context>
        <name>form.choices-without-column</name>
        <message>
            <source>The choices of "%1" are to come from its column "%2", which it does not have. It has: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」的選項應來自「%2」欄，但沒有這一欄。其中有：%3</translation>
        </message>
    </context>
    <context>
        <name>form.dependency-cycle</name>
        <message>
            <source>These questions depend on each other in a circle: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這些題目循環相依：%1</translation>
        </message>
    </context>
    <context>
        <name>form.duplicate-text</name>
        <message>
            <source>The text %1 stands twice: the first one counts.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文字 %1 出現兩次：以第一個為準。</translation>
        </message>
    </context>
    <context>
        <name>form.missing-instance</name>
        <message>
            <source>The attached file %1 was not found beside the form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在表單旁邊找不到附加的檔案 %1。</translation>
        </message>
    </context>
    <context>
        <name>form.missing-media</name>
        <message>
            <source>The file %1 was not found beside the form: the question is asked without it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在問卷旁沒有找到檔案 %1：提問時將不顯示它。</translation>
        </message>
    </context>
    <context>
        <name>form.not-a-form</name>
        <message>
            <source>This XML is not an ODK XForm: look at &lt;%1&gt;.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個 XML 不是 ODK XForm：請看 &lt;%1&gt;。</translation>
        </message>
    </context>
    <context>
        <name>form.not-xml</name>
        <message>
            <source>This is not well-formed XML: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這不是格式完整的 XML：%1</translation>
        </message>
    </context>
    <context>
        <name>form.stale-texts</name>
        <message>
            <source>Translations into %1 that stayed when the text was changed: %2 (%3)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文字已改而 %1 譯文未改：%2（%3）</translation>
        </message>
    </context>
    <context>
        <name>form.too-large</name>
        <message>
            <source>This is more than Saltbush accepts in one form. Make it shorter, or split it in two.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>超出 Saltbush 在一份表單中可接受的量。請縮短，或分成兩份表單。</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-entities-version</name>
        <message>
            <source>This form needs a newer version of entities (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份表單需要較新版本的實體（%1）。</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-event</name>
        <message>
            <source>There is no event %1 at this place.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個位置沒有事件 %1。</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-language</name>
        <message>
            <source>The form has no language called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表單沒有名為 %1 的語言。</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-node</name>
        <message>
            <source>%1 names a question or group that the form does not have.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 指向表單中沒有的題目或群組。</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-text</name>
        <message>
            <source>There is no text called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有名為 %1 的文字。</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-type</name>
        <message>
            <source>The type %1 is not known here: the answer is kept as text.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡不認得類型 %1：回答會以文字保留。</translation>
        </message>
    </context>
    <context>
        <name>interview.ambiguous-target</name>
        <message>
            <source>The form sets an answer of a repeat without saying of which: the first one was set.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表單要填寫重複部分的答案，但沒有說明是哪一個：已填寫第一個。</translation>
        </message>
    </context>
    <context>
        <name>interview.cannot-record-behind</name>
        <message>
            <source>Nothing can be recorded behind the file that is there: it is of another kind. Record anew instead.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>現有的檔案是另一種類型，無法接在後面繼續錄音。請改為重新錄音。</translation>
        </message>
    </context>
    <context>
        <name>interview.change-reason-missing</name>
        <message>
            <source>An earlier answer was changed, and the questionnaire asks why: say it first.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>先前的一個回答有更動，問卷需要知道原因：請先說明。</translation>
        </message>
    </context>
    <context>
        <name>interview.constraint-violated</name>
        <message>
            <source>Please look at this answer again. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請再看一次這個回答。%1</translation>
        </message>
    </context>
    <context>
        <name>interview.draft-damaged</name>
        <message>
            <source>The file of this open interview is damaged. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這次進行中訪談的檔案已損壞。沒有更動任何內容；請讓資料夾保持原樣，並詢問您的協調員。</translation>
        </message>
    </context>
    <context>
        <name>interview.file-damaged</name>
        <message>
            <source>A file of this interview cannot be read any more. Take it out or choose it again; everything else is safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這次訪談的一個檔案無法再讀取。請把它取出或重新選擇；其他內容都是安全的。</translation>
        </message>
    </context>
    <context>
        <name>interview.file-empty</name>
        <message>
            <source>There is nothing in the file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>檔案是空的。</translation>
        </message>
    </context>
    <context>
        <name>interview.file-has-no-place</name>
        <message>
            <source>The newer version of the questionnaire has no place for a file of this interview. Finish it with the version that it began with. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新版問卷沒有位置存放此訪談的一個檔案。請用開始時的版本完成它。沒有任何改動。</translation>
        </message>
    </context>
    <context>
        <name>interview.file-not-consented</name>
        <message>
            <source>There is a file of a kind that the participant did not agree to (%1). Take it out, or choose another: the last page of the interview lists what has to go.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一個檔案屬於參與者沒有同意的種類（%1）。請將它取出，或選擇另一個檔案：訪談的最後一頁列出了需要取出的檔案。</translation>
        </message>
    </context>
    <context>
        <name>interview.file-too-large</name>
        <message>
            <source>The file is too large. Up to %1 bytes can be kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>檔案太大。最多可以保存 %1 位元組。</translation>
        </message>
    </context>
    <context>
        <name>interview.instance-mismatch</name>
        <message>
            <source>The stored answers belong to another form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>儲存的回答屬於另一份表單。</translation>
        </message>
    </context>
    <context>
        <name>interview.no-choices</name>
        <message>
            <source>The form asks for a choice of %1, which has no choices.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表單要取 %1 的選項，但它沒有選項。</translation>
        </message>
    </context>
    <context>
        <name>interview.no-instance-id</name>
        <message>
            <source>This submission has no instanceID, to which its encryption would be bound.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此提交沒有 instanceID，加密需要與它綁定。</translation>
        </message>
    </context>
    <context>
        <name>interview.no-public-key</name>
        <message>
            <source>This questionnaire has no public key to encrypt to: public_key on the sheet settings.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此問卷沒有用於加密的公鑰：settings 工作表的 public_key。</translation>
        </message>
    </context>
    <context>
        <name>interview.no-recording</name>
        <message>
            <source>Nothing is being recorded here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡沒有在錄音。</translation>
        </message>
    </context>
    <context>
        <name>interview.no-such-file</name>
        <message>
            <source>There is no such file in this interview.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這次訪談中沒有這個檔案。</translation>
        </message>
    </context>
    <context>
        <name>interview.no-such-node</name>
        <message>
            <source>There is no question at this place.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個位置沒有題目。</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-choice</name>
        <message>
            <source>This answer is not one of the choices.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個回答不在選項之中。</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-direction</name>
        <message>
            <source>A direction is from 0 to 360 degrees.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>方向在 0 到 360 度之間。</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-repeat</name>
        <message>
            <source>Nothing can be added or removed here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡不能新增或移除任何項目。</translation>
        </message>
    </context>
    <context>
        <name>interview.not-for-files</name>
        <message>
            <source>This question takes no file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個問題不接受檔案。</translation>
        </message>
    </context>
    <context>
        <name>interview.not-relevant</name>
        <message>
            <source>This question is not asked, given the answers so far.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>依目前的回答，這一題不會問。</translation>
        </message>
    </context>
    <context>
        <name>interview.off-scale</name>
        <message>
            <source>This answer is not on the scale from %1 to %2 (in steps of %3).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個回答不在 %1 到 %2 的刻度上（每格 %3）。</translation>
        </message>
    </context>
    <context>
        <name>interview.rank-incomplete</name>
        <message>
            <source>Not everything here has a place yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡還有項目沒排好位置。</translation>
        </message>
    </context>
    <context>
        <name>interview.read-only</name>
        <message>
            <source>This question cannot be changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這一題不能更改。</translation>
        </message>
    </context>
    <context>
        <name>interview.reason-not-allowed</name>
        <message>
            <source>This question does not offer that reason.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這一題沒有提供這個原因。</translation>
        </message>
    </context>
    <context>
        <name>interview.recording-not-ended</name>
        <message>
            <source>What was recorded cannot be kept as an answer at the moment; perhaps the disk is full. Make room and try again. Nothing of it is lost.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>錄下的聲音暫時無法儲存為回答，可能是磁碟已滿。請騰出空間後再試一次。錄音沒有遺失。</translation>
        </message>
    </context>
    <context>
        <name>interview.required-missing</name>
        <message>
            <source>This question needs an answer. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這一題需要回答。%1</translation>
        </message>
    </context>
    <context>
        <name>interview.too-many-repeats</name>
        <message>
            <source>No more can be added here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡不能再新增了。</translation>
        </message>
    </context>
    <context>
        <name>interview.wrong-type</name>
        <message>
            <source>This question takes another kind of answer (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這一題需要另一種回答（%1）。</translation>
        </message>
    </context>
    <context>
        <name>record.bad-signature</name>
        <message>
            <source>This record is not signed by the device it names. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這筆紀錄不是由其中註明的裝置簽署的，已另外保留。</translation>
        </message>
    </context>
    <context>
        <name>record.body-mismatch</name>
        <message>
            <source>The content of this record does not belong to it. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這筆紀錄的內容與它不符，已另外保留。</translation>
        </message>
    </context>
    <context>
        <name>record.broken-chain</name>
        <message>
            <source>This record does not follow the one before it. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這筆紀錄與前一筆接不上，已另外保留。</translation>
        </message>
    </context>
    <context>
        <name>record.erased</name>
        <message>
            <source>The content of this record was erased.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這筆紀錄的內容已清除。</translation>
        </message>
    </context>
    <context>
        <name>record.malformed</name>
        <message>
            <source>This record cannot be read. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這筆紀錄無法讀取，已另外保留。</translation>
        </message>
    </context>
    <context>
        <name>record.newer-format</name>
        <message>
            <source>This record was written by a newer Saltbush. It was kept; install the newer version to read it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這筆紀錄由較新版的 Saltbush 寫成，已保留；請安裝較新版本來讀取。</translation>
        </message>
    </context>
    <context>
        <name>record.not-a-recipient</name>
        <message>
            <source>This record is sealed to others: it cannot be opened here, and that is as it should be.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這筆紀錄是封存給其他人的：在這裡無法開啟，這是應該的。</translation>
        </message>
    </context>
    <context>
        <name>record.not-authentic</name>
        <message>
            <source>This record was altered, or made with another key. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這筆紀錄被改動過，或是用另一個金鑰製作的，已另外保留。</translation>
        </message>
    </context>
    <context>
        <name>record.too-large</name>
        <message>
            <source>This record is larger than Saltbush accepts. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這筆紀錄超過 Saltbush 可接受的大小，已另外保留。</translation>
        </message>
    </context>
    <context>
        <name>record.unknown-kind</name>
        <message>
            <source>This record is of a kind that this version does not know. It was verified and kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個版本不認得這種紀錄。它已通過驗證並保留。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AddressAnswer</name>
        <message>
            <source>Copy the address</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>複製網址</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已複製。</translation>
        </message>
        <message>
            <source>This program never opens an address by itself.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本程式從不自行開啟網址。</translation>
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
            <translation>已選</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Audit</name>
        <message>
            <source>Every interview has a consent in force</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>每次訪談都有生效中的同意</translation>
        </message>
        <message>
            <source>The text that was shown is an approved one</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>出示的文字是經核准的</translation>
        </message>
        <message>
            <source>All languages of a document were approved together</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同一份文件的所有語言是一起核准的</translation>
        </message>
        <message>
            <source>Everything is signed by somebody who may</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>一切都由有權限的人簽署</translation>
        </message>
        <message>
            <source>Nothing is missing, and nothing is there twice</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有缺少，也沒有重複</translation>
        </message>
        <message>
            <source>Times follow one another</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>時間前後相符</translation>
        </message>
        <message>
            <source>Every point was asked, in an allowed way</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>每一項都問過，並以允許的方式</translation>
        </message>
        <message>
            <source>The participant could and might decide</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>參與者能夠也可以決定</translation>
        </message>
        <message>
            <source>Who had to be asked again was asked again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>需要重新徵求同意的都已徵求</translation>
        </message>
        <message>
            <source>Corrections say what and why</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更正都說明了內容和原因</translation>
        </message>
        <message>
            <source>Stored texts are unaltered</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>儲存的文字沒有改動</translation>
        </message>
        <message>
            <source>Everything is counted</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>一切都已計入</translation>
        </message>
        <message>
            <source>No interview was opened</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有開啟任何訪談</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>檢查項 %1</translation>
        </message>
        <message>
            <source>record %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>紀錄 %1</translation>
        </message>
        <message>
            <source>device %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>裝置 %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AuditPage</name>
        <message>
            <source>Audit</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>稽核</translation>
        </message>
        <message>
            <source>Check now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>立即檢查</translation>
        </message>
        <message>
            <source>Checking every record and every consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在檢查每筆紀錄和每份同意</translation>
        </message>
        <message>
            <source>The study is not here yet. Sync, and its consents can be checked here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究還沒送到這裡。同步之後，就能在這裡檢查同意。</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還沒檢查</translation>
        </message>
        <message>
            <source>“Check now” goes through every record that is here: whether each interview has a consent in force, to an approved text, in a language that was approved, from somebody who may take it. No interview is opened. Sync first, to check what came last.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「立即檢查」會逐一查看這裡的每筆紀錄：每次訪談是否有生效中的同意、同意的是否為經核准的文字、所用語言是否經核准、徵求的人是否有權限。不會開啟任何訪談。請先同步，才能查到最新送來的內容。</translation>
        </message>
        <message>
            <source>Checked %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>檢查時間：%1</translation>
        </message>
        <message>
            <source>What was said about consent, day by day</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意紀錄（依日期）</translation>
        </message>
        <message>
            <source>Nothing yet. After a sync, every yes, no, change and withdrawal is listed here; never a name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還沒有內容。同步之後，每次同意、不同意、更改和撤回都會列在這裡；絕不會有姓名。</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>要看哪些條目</translation>
        </message>
        <message>
            <source>All entries</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有條目</translation>
        </message>
        <message>
            <source>None of this kind.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有這一類條目。</translation>
        </message>
        <message>
            <source>Consent entries</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意條目</translation>
        </message>
        <message>
            <source>Show more (%L1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>顯示更多（%L1）</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AuditPanels</name>
        <message>
            <source>All is well</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>一切良好</translation>
        </message>
        <message>
            <source>Every check was made, and nothing needs a look. No interview was opened for it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>每一項都檢查過了，沒有需要查看的。過程中沒有開啟任何訪談。</translation>
        </message>
        <message>
            <source>To look at: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>需要查看：%L1</translation>
        </message>
        <message>
            <source>Does not hold (check %1): %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不符合（檢查項 %1）：%2</translation>
        </message>
        <message>
            <source>What was looked at</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>查看了哪些</translation>
        </message>
        <message>
            <source>Records: %L1 · devices: %L2 · interviews, unopened: %L3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>紀錄：%L1 · 裝置：%L2 · 訪談（未開啟）：%L3</translation>
        </message>
        <message>
            <source>Consent entries: %L1 · given: %L2 · declined: %L3 · withdrawn: %L4</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意條目：%L1 · 同意：%L2 · 不同意：%L3 · 已撤回：%L4</translation>
        </message>
        <message>
            <source>Kept aside: %L1 · waiting for something before them: %L2 · entries that could not be opened: %L3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>另外保留：%L1 · 等待前面的內容：%L2 · 無法開啟的條目：%L3</translation>
        </message>
        <message>
            <source>Checked: %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>檢查項目：%1。</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，第 %2 版</translation>
        </message>
        <message>
            <source>asks for: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>徵求同意：%1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::BeginForm</name>
        <message>
            <source>Create the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>建立研究</translation>
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
            <translation>研究名稱</translation>
        </message>
        <message>
            <source>Your nickname (not your name)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您的暱稱（請勿用真名）</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>問卷</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>邀請</translation>
        </message>
        <message>
            <source>Spreadsheet… (or begin with the small template)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>試算表…（或從小型範本開始）</translation>
        </message>
        <message>
            <source>Choose the invitation file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>選擇邀請檔案…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>密碼片語</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再輸入一次同樣的密碼片語</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有檔案 (*)</translation>
        </message>
        <message>
            <source>Nobody can open this without it; write it down somewhere safe, or keep it in mind.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有密碼片語，誰都打不開；請寫下來放在安全的地方，或記在心裡。</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Type them once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>兩次輸入的密碼片語不一樣。請再輸入一次。</translation>
        </message>
        <message>
            <source>Working…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>處理中…</translation>
        </message>
        <message>
            <source>Questionnaires (*.xlsx *.xls *.ods *.csv *.md *.xml)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>問卷 (*.xlsx *.xls *.ods *.csv *.md *.xml)</translation>
        </message>
        <message>
            <source>Nothing was made. Mend what stands below in the questionnaire, save it, and create the study again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有建立任何內容。請在問卷中改正下面列出的問題，儲存後再次建立研究。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::CarryOverTexts</name>
        <message numerus="yes">
            <source>%n answer(s) stay as they are.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 個回答保持不變。</numerusform>
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
            <translation>%1 – 會重新詢問；目前的回答不再適用，作為備註保留</translation>
        </message>
        <message>
            <source>%1 – is not asked any more; the answer so far stays as a comment</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – 不再詢問；目前的回答作為備註保留</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ChoiceAnswer</name>
        <message>
            <source>Press + or a picture to see it large, and again to see it small</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>按 + 或點圖片可放大，再按一次可縮小</translation>
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
            <translation>%1，還沒排位置</translation>
        </message>
        <message>
            <source>%1 (its picture is missing)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（缺少圖片）</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::CodeCard</name>
        <message>
            <source>Language of the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>代碼卡的語言</translation>
        </message>
        <message>
            <source>Write it down on a plain card and hand it over. This computer cannot print it, and saves no picture of it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請抄寫在空白卡片上，交給對方。這台電腦無法列印代碼，也不會留下它的圖片。</translation>
        </message>
        <message>
            <source>Hide the spelling</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>隱藏逐字拼法</translation>
        </message>
        <message>
            <source>Spell it out</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>逐字拼出</translation>
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
            <translation>東北</translation>
        </message>
        <message>
            <source>east</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>東</translation>
        </message>
        <message>
            <source>south-east</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>東南</translation>
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
            <translation>還沒有方向</translation>
        </message>
        <message>
            <source>Compass: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>指南針：%1</translation>
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
            <translation>研究還沒送到。送到之後，它的同意書會以各種語言列在這裡。</translation>
        </message>
        <message>
            <source>Consent of a participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>參與者的同意</translation>
        </message>
        <message>
            <source>To talk about it, change it, take it back, or note that a copy was given.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在這裡可以談談同意、更改、撤回，或註明已給副本。</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>卡上的代碼</translation>
        </message>
        <message>
            <source>Find</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尋找</translation>
        </message>
        <message>
            <source>The study has no consent document yet. Without one no interview can begin; a coordinator publishes it with the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究還沒有同意書。沒有同意書就不能開始訪談；同意書由協調員隨研究一起發布。</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>較早的版本</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentPage</name>
        <message>
            <source>Agrees, go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意，繼續</translation>
        </message>
        <message>
            <source>Does not want to take part</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不想參加</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>Another language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>換一種語言</translation>
        </message>
        <message>
            <source>A copy of the text was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已給對方一份副本</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>繼續</translation>
        </message>
        <message>
            <source>In which language do you speak?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>你們用哪種語言交談？</translation>
        </message>
        <message>
            <source>Approved together in %1 (%2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>於 %1 一起核准（%2）</translation>
        </message>
        <message>
            <source>Number, or Enter: choose</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>數字或 Enter：選擇</translation>
        </message>
        <message>
            <source>Version %1 · approved in %2: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>第 %1 版 · 核准語言 %2：%3</translation>
        </message>
        <message>
            <source>Arrows: read on · Enter: to the questions</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>方向鍵：繼續讀 · Enter：前往問題</translation>
        </message>
        <message>
            <source>Everything is answered. Enter goes on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>都回答了。按 Enter 繼續。</translation>
        </message>
        <message numerus="yes">
            <source>Y or 1: yes · N or 2: no · Enter goes on · %n still open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>Y 或 1：是 · N 或 2：否 · Enter 繼續 · 還有 %n 項未答</numerusform>
            </translation>
        </message>
        <message>
            <source>It is noted and saved. Give the code before you go on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已註明並儲存。繼續之前，請把代碼交給對方。</translation>
        </message>
        <message>
            <source>Enter goes on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>按 Enter 繼續</translation>
        </message>
        <message>
            <source>Noted: a copy was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已註明：給了副本</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentQuestions</name>
        <message>
            <source>Is it understood?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>內容都清楚嗎？</translation>
        </message>
        <message>
            <source>What is agreed to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意哪些事項</translation>
        </message>
        <message>
            <source>%1 (only in %2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（僅有 %2）</translation>
        </message>
        <message>
            <source>For you, not to be read aloud</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>給您看的，不要讀出來</translation>
        </message>
        <message>
            <source>This person may take part (age, and what the study asks for).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這位可以參加（年齡，以及研究的要求）。</translation>
        </message>
        <message>
            <source>This person can decide freely, here and now.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這位此時此地能夠自由決定。</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>以什麼方式表示</translation>
        </message>
        <message>
            <source>Until now: yes. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>到目前為止：是。%1</translation>
        </message>
        <message>
            <source>Until now: no. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>到目前為止：否。%1</translation>
        </message>
        <message>
            <source>Understood</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已了解</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還沒有</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentWords</name>
        <message>
            <source>Not asked yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還沒徵求</translation>
        </message>
        <message>
            <source>In force</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意有效</translation>
        </message>
        <message>
            <source>Said no</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表示不同意</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>No interview can begin or go on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不能開始或繼續任何訪談。</translation>
        </message>
        <message>
            <source>To be asked again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>需要重新徵求</translation>
        </message>
        <message>
            <source>Said aloud</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>口頭表示</translation>
        </message>
        <message>
            <source>Said before a witness</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在見證人面前表示</translation>
        </message>
        <message>
            <source>Signed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已簽名</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已錄音</translation>
        </message>
        <message>
            <source>By answering</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>以作答表示</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意</translation>
        </message>
        <message>
            <source>Changed what is agreed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更改了同意的事項</translation>
        </message>
        <message>
            <source>Took it back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>撤回了同意</translation>
        </message>
        <message>
            <source>Agreed again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再次同意</translation>
        </message>
        <message>
            <source>Was given a copy</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已收到副本</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已更正</translation>
        </message>
        <message>
            <source>Without a yes here there is no interview, and that is fine.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡若不同意，就不進行訪談，這沒關係。</translation>
        </message>
        <message>
            <source>Yes: sound may be recorded. No: nothing is recorded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是：可以錄音。否：不會錄任何聲音。</translation>
        </message>
        <message>
            <source>Yes: open answers may be quoted. No: they are read, never quoted.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是：可以引用開放題的回答。否：只會閱讀，絕不引用。</translation>
        </message>
        <message>
            <source>Yes: somebody may ask again. No: nobody will.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是：之後可以再聯絡詢問。否：不會有人再問。</translation>
        </message>
        <message>
            <source>Yes: answers may be shared with others as the text says. No: they stay with this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是：可以依同意書所說與他人分享回答。否：回答只留在這項研究。</translation>
        </message>
        <message>
            <source>The interview goes on after a no, too.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不同意這一項，訪談也會繼續。</translation>
        </message>
        <message>
            <source>Not approved yet: no consent can be taken with it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未核准：不能用它徵求同意。</translation>
        </message>
        <message>
            <source>%1, signed by an ethics reviewer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，由倫理審查員簽署</translation>
        </message>
        <message>
            <source>%1, on the word of the coordinator</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，以協調員的說明為憑</translation>
        </message>
        <message>
            <source>no end date</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有截止日</translation>
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
            <translation>至 %1 止</translation>
        </message>
        <message>
            <source>%1 (not begun)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（還沒開始）</translation>
        </message>
        <message>
            <source>%1 (over)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（已結束）</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Data</name>
        <message>
            <source>Not noted</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有註明</translation>
        </message>
        <message>
            <source>All</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>全部</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>地點</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>語言</translation>
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
            <translation>不屬於研究範圍</translation>
        </message>
        <message>
            <source>Did not want to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不想參加</translation>
        </message>
        <message>
            <source>%L1 of %L2 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L2 次訪談中的 %L1 次</translation>
        </message>
        <message>
            <source>Interviews: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談：%L1</translation>
        </message>
        <message>
            <source>%L1 ended early</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 次提前結束</translation>
        </message>
        <message>
            <source>%L1 declined</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 次不同意</translation>
        </message>
        <message>
            <source>%L1 withdrawn</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 次已撤回</translation>
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
            <translation>進度</translation>
        </message>
        <message>
            <source>Export a dataset…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>匯出資料集…</translation>
        </message>
        <message>
            <source>The study is not here yet. Sync, and what was collected will be counted here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究還沒送到這裡。同步之後，收集到的內容會在這裡統計。</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>統計中…</translation>
        </message>
        <message>
            <source>Counting interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在統計訪談</translation>
        </message>
        <message>
            <source>Not counted. Come to this page again to count.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還沒統計。再次開啟這一頁就會統計。</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談</translation>
        </message>
        <message>
            <source>None yet. After a sync, the interviews that came home are listed here, and can be read one by one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還沒有。同步之後，送回來的訪談會列在這裡，可以逐一閱讀。</translation>
        </message>
        <message>
            <source>Enter opens one to read. Nothing in it can be changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>按 Enter 開啟一次訪談來閱讀。其中的內容都不能更改。</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在匯出</translation>
        </message>
        <message>
            <source>The dataset is in its folder.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>資料集已在它的資料夾中。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DateAnswer</name>
        <message>
            <source>Hour</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>時</translation>
        </message>
        <message>
            <source>Minute</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>分</translation>
        </message>
        <message>
            <source>Give the day in the Gregorian calendar</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用西曆填寫日期</translation>
        </message>
        <message>
            <source>Give the day in the questionnaire’s calendar</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用問卷的曆法填寫日期</translation>
        </message>
        <message>
            <source>Gregorian calendar: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>西曆：%1</translation>
        </message>
        <message>
            <source>Typed before: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>之前輸入的：%1</translation>
        </message>
        <message>
            <source>This calendar is not known for that year. Please give the day in the Gregorian calendar.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡沒有該年的這種曆法。請用西曆填寫日期。</translation>
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
            <translation>核准：%1</translation>
        </message>
        <message>
            <source>Validity: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有效期間：%1</translation>
        </message>
        <message>
            <source>Languages, approved together: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>一起核准的語言：%1</translation>
        </message>
        <message>
            <source>How it may be said: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可以用什麼方式表示：%1</translation>
        </message>
        <message>
            <source>What can be agreed to:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可以同意哪些事項：</translation>
        </message>
        <message>
            <source>• %1 (needed)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>• %1（必要）</translation>
        </message>
        <message>
            <source>• %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>• %1</translation>
        </message>
        <message>
            <source>Read it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>閱讀</translation>
        </message>
        <message>
            <source>Read %1, version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>閱讀 %1，第 %2 版</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DocumentReader</name>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>語言</translation>
        </message>
        <message>
            <source>Second language beside it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>旁邊的第二語言</translation>
        </message>
        <message>
            <source>No second language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不用第二語言</translation>
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
            <translation>尚未翻譯</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>會問什麼</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DrawAnswer</name>
        <message>
            <source>Take the last line back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>復原最後一筆</translation>
        </message>
        <message>
            <source>With a finger or the mouse; or with the keys: arrows move the pen, Space puts it down or lifts it, Backspace takes the last line back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用手指或滑鼠；也可以用鍵盤：方向鍵移動筆，空白鍵落筆或提筆，退格鍵復原最後一筆。</translation>
        </message>
        <message>
            <source>Signing area</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>簽名區</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DrawCanvas</name>
        <message>
            <source>Drawing area</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>繪圖區</translation>
        </message>
        <message>
            <source>Arrow keys move the pen, Space puts it down or lifts it, Backspace takes the last line back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>方向鍵移動筆，空白鍵落筆或提筆，退格鍵復原最後一筆。</translation>
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
            <translation>已給副本</translation>
        </message>
        <message>
            <source>Correct an entry</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更正條目</translation>
        </message>
        <message>
            <source>From now on no interview with this person begins or goes on here. What was sealed before stays with the coordinators: they hear of this at the next sync. Erasing it by a withdrawal code is not part of this version yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>從現在起，這裡不會再開始或繼續與這位的任何訪談。先前封存的內容仍在協調員那裡：下次同步時，協調員會得知。用撤回代碼清除內容，這個版本還沒有這項功能。</translation>
        </message>
        <message>
            <source>Notes in the ledger that this person holds a copy of the text.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在紀錄簿中註明這位持有一份副本。</translation>
        </message>
        <message>
            <source>Nothing is replaced: the correction stands beside the entry, with the reason. The questions follow and are answered as they should have been. Where somebody in truth said no, take consent back instead.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不會取代任何內容：更正會連同原因列在原條目旁邊。接著會出現各個問題，請依當時應有的情況回答。如果對方其實表示不同意，請改用「撤回同意」。</translation>
        </message>
        <message>
            <source>Language of the copy</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>副本的語言</translation>
        </message>
        <message>
            <source>Language you spoke</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>交談的語言</translation>
        </message>
        <message>
            <source>Which entry</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>哪一則條目</translation>
        </message>
        <message>
            <source>Which entry?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>哪一則條目？</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>What was wrong</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>哪裡有誤</translation>
        </message>
        <message>
            <source>Why, in a few words (nobody has to say it)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>簡單說明原因（沒有人必須說）</translation>
        </message>
        <message>
            <source>Note it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>註明</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>前往問題</translation>
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
                <numerusform>與此人尚未完成的 %n 次訪談將被捨棄：其中回答的內容都不會保留。</numerusform>
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
            <translation>時間</translation>
        </message>
        <message>
            <source>What</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>內容</translation>
        </message>
        <message>
            <source>Document</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>文件</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>語言</translation>
        </message>
        <message>
            <source>How</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>方式</translation>
        </message>
        <message>
            <source>Device</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>裝置</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Export</name>
        <message>
            <source>No consent is named: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有註明同意：%L1</translation>
        </message>
        <message>
            <source>The consent has not arrived here yet: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意還沒送到這裡：%L1</translation>
        </message>
        <message>
            <source>The consent that is named is another participant's: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>註明的同意屬於另一位參與者：%L1</translation>
        </message>
        <message>
            <source>The participant said no: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>參與者表示不同意：%L1</translation>
        </message>
        <message>
            <source>Consent was withdrawn: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意已撤回：%L1</translation>
        </message>
        <message>
            <source>A consent that you asked for was not given: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有給予您所要求的同意：%L1</translation>
        </message>
        <message>
            <source>The questionnaire is not known here: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡不認得這份問卷：%L1</translation>
        </message>
        <message>
            <source>Not readable as that questionnaire: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>無法以該問卷讀取：%L1</translation>
        </message>
        <message>
            <source>%1: %L2 of %L3 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%L3 次訪談中的 %L2 次</translation>
        </message>
        <message>
            <source>%1: %L2 rows, %L3 columns</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%L2 列，%L3 欄</translation>
        </message>
        <message>
            <source>%1-audit: what happened in each of %L2 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1-audit：%L2 次訪談各自的過程記錄</translation>
        </message>
        <message>
            <source>Pictures, sound and other files: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>圖片、聲音和其他檔案：%L1</translation>
        </message>
        <message>
            <source>Files held back, for want of consent to them: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>因未獲同意而沒有匯出的檔案：%L1</translation>
        </message>
        <message>
            <source>Files that have not arrived here yet: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未到達這裡的檔案：%L1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ExportView</name>
        <message>
            <source>Which files</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>哪些檔案</translation>
        </message>
        <message>
            <source>Kind of files</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>檔案種類</translation>
        </message>
        <message>
            <source>Labels in %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>標籤使用 %1</translation>
        </message>
        <message>
            <source>Language of labels</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>標籤的語言</translation>
        </message>
        <message>
            <source>For spreadsheet programs that show other scripts wrongly (byte order mark)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用於無法正確顯示其他文字的試算表程式（位元組順序記號）</translation>
        </message>
        <message>
            <source>Where to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存到哪裡</translation>
        </message>
        <message>
            <source>The dataset holds answers in the clear. Choose a folder on an encrypted disk, not one that is shared.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>資料集中的回答沒有加密。請選擇加密磁碟上的資料夾，不要選共用的資料夾。</translation>
        </message>
        <message>
            <source>Folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>資料夾</translation>
        </message>
        <message>
            <source>Folder of the dataset</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>資料集的資料夾</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>選擇資料夾…</translation>
        </message>
        <message>
            <source>Whose interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>誰的訪談</translation>
        </message>
        <message>
            <source>Everybody who consented to take part and has not withdrawn. Only those who also said yes to:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有同意參加且沒有撤回的人。只包括也同意以下事項的人：</translation>
        </message>
        <message>
            <source>Export</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>匯出</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回  Esc</translation>
        </message>
        <message>
            <source>Back to the progress</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回進度</translation>
        </message>
        <message>
            <source>In the dataset</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>資料集的內容</translation>
        </message>
        <message>
            <source>Left out, and why</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>未納入的，以及原因</translation>
        </message>
        <message>
            <source>Nothing was left out.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>全部都已納入。</translation>
        </message>
        <message>
            <source>The export is noted for the ethics reviewers: what, how much, under which consents; never an answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這次匯出會為倫理審查員註明：匯出什麼、多少、依據哪些同意；絕不包括回答。</translation>
        </message>
        <message>
            <source>Every questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有問卷</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>問卷</translation>
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
            <translation>打開清單</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>收起清單</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormDesk</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 個錯誤</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is wrong: ready to be asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有問題：可以開始提問</translation>
        </message>
        <message numerus="yes">
            <source>Ready to be asked, with %n warning(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>可以開始提問，有 %n 個警告</numerusform>
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
                <numerusform>%n 個警告</numerusform>
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
            <translation>翻譯</translation>
        </message>
        <message>
            <source>This questionnaire is in one language only.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份問卷只有一種語言。</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) made by a machine, to be checked by a person</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 段文字由機器翻譯，需要有人檢查</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · nothing is missing</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · 沒有缺漏</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n missing</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%1 · 缺 %n 段</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has no text in %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 沒有 %2 的文字</translation>
        </message>
        <message>
            <source>%1 (%2) has no text in %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（%2）沒有 %3 的文字</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>再顯示 %n 個</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormDeskPage</name>
        <message>
            <source>Form desk</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>問卷工作台</translation>
        </message>
        <message>
            <source>Open a questionnaire…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>開啟問卷…</translation>
        </message>
        <message>
            <source>A questionnaire in the making</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>編寫中的問卷</translation>
        </message>
        <message>
            <source>Open the spreadsheet that you are writing, and leave this page open beside it. Every time you save, you see here what is wrong and in which cell, how each question will look in every language, and what is not translated yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>開啟您正在編寫的試算表，並讓這一頁開在旁邊。每次存檔，都能在這裡看到哪裡有誤、在哪個儲存格、每一題在各種語言中的樣子，以及還有哪些沒有翻譯。</translation>
        </message>
        <message>
            <source>Spreadsheets of XLSForm (.xlsx, .xls, .ods, .md, .csv) and XForms (.xml). Nothing in the file is changed, and nothing you answer here is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>XLSForm 試算表（.xlsx、.xls、.ods、.md、.csv）和 XForm（.xml）。檔案的內容不會更動，您在這裡的回答也不會保留。</translation>
        </message>
        <message>
            <source>Questionnaires (*.xlsx *.xlsm *.xls *.ods *.md *.csv *.xml)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>問卷 (*.xlsx *.xlsm *.xls *.ods *.md *.csv *.xml)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在讀取 %1</translation>
        </message>
        <message>
            <source>%1 · read at %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · 讀取時間 %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormPreview</name>
        <message>
            <source>As it will be asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>提問時的樣子</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>上一題</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>下一題</translation>
        </message>
        <message>
            <source>This is how it was before the errors above. It follows when they are mended.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這是出現上述錯誤之前的樣子。改好之後會跟著更新。</translation>
        </message>
        <message>
            <source>Every question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>每一題</translation>
        </message>
        <message>
            <source>As the rules lead</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>依規則進行</translation>
        </message>
        <message>
            <source>Which questions are shown</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>顯示哪些題目</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>語言</translation>
        </message>
        <message>
            <source>Second language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>第二語言</translation>
        </message>
        <message>
            <source>Go to a question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>前往題目</translation>
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
            <translation>不用第二語言</translation>
        </message>
        <message>
            <source>with %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>搭配 %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::GeoLineAnswer</name>
        <message>
            <source>Add this place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>加入此位置</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>前移</translation>
        </message>
        <message>
            <source>Later</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>後移</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>移除</translation>
        </message>
        <message>
            <source>Latitude, longitude</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>緯度，經度</translation>
        </message>
        <message>
            <source>Places, in their order</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>依順序的位置</translation>
        </message>
        <message>
            <source>Alt+↑ in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在清單中按 Alt+↑</translation>
        </message>
        <message>
            <source>Alt+↓ in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在清單中按 Alt+↓</translation>
        </message>
        <message>
            <source>Delete in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在清單中按 Delete</translation>
        </message>
        <message>
            <source>This is no place yet: please give a latitude and a longitude, such as -37.81, 144.96.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這還不是一個位置：請填寫緯度和經度，例如 -37.81, 144.96。</translation>
        </message>
        <message>
            <source>A shape needs three places or more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>圖形需要三個或更多位置。</translation>
        </message>
        <message>
            <source>A line needs two places or more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>線需要兩個或更多位置。</translation>
        </message>
        <message>
            <source>%1: latitude, longitude of the next place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：下一個位置的緯度、經度</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 個位置</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s); the shape closes itself.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 個位置；圖形會自動閉合。</numerusform>
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
            <translation>東</translation>
        </message>
        <message>
            <source>W</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>西</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>緯度</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>經度</translation>
        </message>
        <message>
            <source>Altitude in metres</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>海拔（公尺）</translation>
        </message>
        <message>
            <source>Accuracy in metres</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>精確度（公尺）</translation>
        </message>
        <message>
            <source>The questionnaire asks for an accuracy of %1 m or better.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>問卷希望精確度達到 %1 公尺或更好。</translation>
        </message>
        <message>
            <source>This place is known to %1 m only; the questionnaire warns from %2 m on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>此位置的精確度只有 %1 公尺；問卷從 %2 公尺起給出提醒。</translation>
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
            <translation>隱藏  F9</translation>
        </message>
        <message>
            <source>Leave this interview for now; everything is saved</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暫時離開這次訪談；所有內容都已儲存</translation>
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
            <translation>顯示一個無關的頁面（F9）；再按 F9 就會回來</translation>
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
            <translation>左側的頁面，由上而下</translation>
        </message>
        <message>
            <source>Lock</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>鎖定</translation>
        </message>
        <message>
            <source>The next control, the one before</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>下一個控制項、上一個控制項</translation>
        </message>
        <message>
            <source>Press the button that has the ring</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>按下有外框的按鈕</translation>
        </message>
        <message>
            <source>In an interview: choose an answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談中：選擇答案</translation>
        </message>
        <message>
            <source>In an interview: the next question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談中：下一題</translation>
        </message>
        <message>
            <source>In an interview: back, next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談中：上一題、下一題</translation>
        </message>
        <message>
            <source>In an interview: prefer not to say</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談中：不想回答</translation>
        </message>
        <message>
            <source>In an interview: does not know</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談中：不知道</translation>
        </message>
        <message>
            <source>In an interview: hide everything, and show it again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談中：全部隱藏，再按就會顯示</translation>
        </message>
        <message>
            <source>In an interview: the languages</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談中：語言</translation>
        </message>
        <message>
            <source>In an interview: go to a question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談中：前往題目</translation>
        </message>
        <message>
            <source>In a long text: the next question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>長篇文字中：下一題</translation>
        </message>
        <message>
            <source>Keys</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>按鍵</translation>
        </message>
        <message>
            <source>About Saltbush</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>關於 Saltbush</translation>
        </message>
        <message>
            <source>Saltbush, for field research without a network</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush，沒有網路也能進行田野研究</translation>
        </message>
        <message>
            <source>Saltbush %1, for field research without a network</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush %1，沒有網路也能進行田野研究</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: use it, look into it, change it and pass it on. It comes without any warranty.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>以 GNU 通用公共授權條款第 3 版或更新版本發布的自由軟體：您可以使用、研究、修改並分享。不提供任何擔保。</translation>
        </message>
        <message>
            <source>The Thai, Korean and Chinese texts of these windows were made by a machine, and wait for people who speak these languages to read them. They are in the folder i18n of the program's source, one file a language, and open with Qt Linguist. The questionnaires are another matter: their translations are your study's own.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這些視窗的泰文、韓文和中文文字由機器翻譯，等待使用這些語言的人來校閱。它們在程式原始碼的 i18n 資料夾中，每種語言一個檔案，可用 Qt Linguist 開啟。問卷則是另一回事：問卷的翻譯由您的研究自行負責。</translation>
        </message>
        <message>
            <source>In an interview: take back an answer; once more: bring it back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談中：收回回答；再按一次：恢復</translation>
        </message>
        <message>
            <source>In an interview: hear or see what belongs to the question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談中：聽或看問題附帶的內容</translation>
        </message>
        <message>
            <source>In an interview: pause the recording of all that is said, or go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談中：暫停或繼續全程錄音</translation>
        </message>
        <message>
            <source>Made with Qt %1, SQLCipher, libsodium, OpenSSL, Boost, Zstandard, ICU, libzip, pugixml, libopusenc, FFmpeg and ReadStat, and the Noto fonts.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>採用 Qt %1、SQLCipher、libsodium、OpenSSL、Boost、Zstandard、ICU、libzip、pugixml、libopusenc、FFmpeg 和 ReadStat，以及 Noto 字型製作。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::HomeView</name>
        <message>
            <source>Not in a study yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還沒加入研究</translation>
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
            <translation>再儲存一次</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>上一題</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>下一題</translation>
        </message>
        <message>
            <source>1–9 choose</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>1–9 選擇</translation>
        </message>
        <message>
            <source>Ctrl+Enter next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+Enter 下一題</translation>
        </message>
        <message>
            <source>Enter next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Enter 下一題</translation>
        </message>
        <message>
            <source>Ctrl+L language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+L 語言</translation>
        </message>
        <message>
            <source>Ctrl+G go to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+G 前往</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未儲存</translation>
        </message>
        <message>
            <source>Not saved: %1 Your last answers are only in this window: leave it open, make room or plug the disk in again, then save again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未儲存：%1 您最後的回答只在這個視窗裡：請讓它開著，騰出空間或重新接上磁碟，然後再儲存一次。</translation>
        </message>
        <message>
            <source>Saved on this computer %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已儲存在這台電腦 %1</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已儲存 %1</translation>
        </message>
        <message>
            <source>Not sealed yet: %1 The answers are saved; nothing is lost. Try Finish again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未封存：%1 回答都已儲存，沒有遺失。請再按一次「完成」。</translation>
        </message>
        <message>
            <source>End the practice; nothing is kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>結束練習；不會保留任何內容</translation>
        </message>
        <message>
            <source>Tab, then Enter: finish</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>先 Tab 再 Enter：完成</translation>
        </message>
        <message>
            <source>One answer is not kept yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一個回答還沒有儲存</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未儲存</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewRecorder</name>
        <message>
            <source>The microphone is gone. What it heard until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>麥克風已斷開。在此之前錄下的聲音已保留。</translation>
        </message>
        <message>
            <source>This computer has no microphone at the moment: nothing is recorded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這台電腦目前沒有麥克風：沒有錄音。</translation>
        </message>
        <message>
            <source>The recording broke off. What was recorded until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>錄音中斷了。在那之前錄下的內容已保存。</translation>
        </message>
        <message>
            <source>This computer cannot record at the moment: nothing is recorded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這台電腦目前無法錄音：沒有錄下任何內容。</translation>
        </message>
        <message>
            <source>The recording is as long as it can be, and stopped. It is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>錄音已達到最大長度，已停止。錄下的內容已保存。</translation>
        </message>
        <message>
            <source>The disk is full, and the recording stopped. What was recorded until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>磁碟已滿，錄音已停止。在那之前錄下的內容已保存。</translation>
        </message>
        <message>
            <source>The recording could not be stored any more, and stopped. What was recorded until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>錄音無法繼續儲存，已停止。在那之前錄下的內容已保存。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewSounds</name>
        <message>
            <source>The file is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡缺少該檔案</translation>
        </message>
        <message>
            <source>This computer has no loudspeaker at the moment. Plug one in and press again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這台電腦目前沒有揚聲器。請接上後再按一次。</translation>
        </message>
        <message>
            <source>This file cannot be played here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>無法在這裡播放此檔案。</translation>
        </message>
        <message>
            <source>The rest of this file cannot be played here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個檔案的其餘部分無法在這裡播放。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewTable</name>
        <message>
            <source>%L1 min</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 分鐘</translation>
        </message>
        <message>
            <source>Code</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>代碼</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>地點</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>語言</translation>
        </message>
        <message>
            <source>Date</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>日期</translation>
        </message>
        <message>
            <source>Length</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>時長</translation>
        </message>
        <message>
            <source>Ending</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>結束方式</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>無法讀取</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewsPage</name>
        <message>
            <source>Interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談</translation>
        </message>
        <message>
            <source>Start an interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>開始訪談</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>地點</translation>
        </message>
        <message>
            <source>New participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新參與者</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>卡上的代碼</translation>
        </message>
        <message>
            <source>Code of a participant who comes again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再次來訪的參與者的代碼</translation>
        </message>
        <message>
            <source>Comes again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再次來訪</translation>
        </message>
        <message>
            <source>Open interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>進行中的訪談</translation>
        </message>
        <message>
            <source>None. An interview that you leave before its end waits here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有。中途離開的訪談會在這裡等您。</translation>
        </message>
        <message>
            <source>%1, begun %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，開始於 %2</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不明</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Bring your request file to your coordinator, then sync: the questionnaires will be here. Until then you can practise with one that came with the program.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究還沒送到。請把您的申請檔案交給協調員，然後同步：問卷就會出現在這裡。在那之前，可以用程式附帶的問卷練習。</translation>
        </message>
        <message>
            <source>Practise</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>練習</translation>
        </message>
        <message>
            <source>Practise with an invented participant; nothing is kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>以虛構的參與者練習；不會保留任何內容</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>捨棄…</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>否，保留</translation>
        </message>
        <message>
            <source>Discard the interview %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>捨棄訪談 %1</translation>
        </message>
        <message>
            <source>Nothing that was answered in this interview is kept. This cannot be taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這次訪談中回答的內容都不會保留。這一步無法收回。</translation>
        </message>
        <message>
            <source>Yes, discard it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是，捨棄</translation>
        </message>
        <message>
            <source>The interview is discarded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談已捨棄。</translation>
        </message>
        <message>
            <source>A newer version of this questionnaire is here. The interview goes on in the version that it began with.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份問卷有新版本了。這次訪談仍按開始時的版本繼續。</translation>
        </message>
        <message>
            <source>Carry over to the new version…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>轉到新版本…</translation>
        </message>
        <message>
            <source>No, leave it as it is</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不，保持原樣</translation>
        </message>
        <message>
            <source>Carry the interview %1 over to the new version</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>將訪談 %1 轉到新版本</translation>
        </message>
        <message>
            <source>Yes, carry it over</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是的，轉過去</translation>
        </message>
        <message>
            <source>The interview goes on in the new version.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談將按新版本繼續。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::JoinPanel</name>
        <message>
            <source>1. Invite somebody</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>1. 邀請某人</translation>
        </message>
        <message>
            <source>Role</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>角色</translation>
        </message>
        <message>
            <source>Save an invitation…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>儲存邀請…</translation>
        </message>
        <message>
            <source>Hand the file over in person, on a USB stick: whoever has it can ask to be taken in, once. The other person opens it with "Join a study".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請用 USB 隨身碟當面交付檔案：拿到的人可以申請加入，限一次。對方用「加入研究」開啟它。</translation>
        </message>
        <message numerus="yes">
            <source>%n invitation(s) are out and not answered yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>已發出 %n 份邀請，尚未有回覆。</numerusform>
            </translation>
        </message>
        <message>
            <source>2. Take in who answers</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>2. 接納回覆的人</translation>
        </message>
        <message>
            <source>Joining makes a request file. Bring it here: you see who asks before you say yes.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>加入時會產生一個申請檔案。把它帶來這裡：您會先看到是誰申請，再決定是否同意。</translation>
        </message>
        <message>
            <source>Open a request…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>開啟申請…</translation>
        </message>
        <message>
            <source>Known in the study as</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在研究中的稱呼</translation>
        </message>
        <message>
            <source>Take in</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>接納</translation>
        </message>
        <message>
            <source>Not now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暫時不要</translation>
        </message>
        <message>
            <source>invitation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>邀請</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有檔案 (*)</translation>
        </message>
        <message>
            <source>%1 asks to be taken in as: %2.
%3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 申請加入，角色：%2。
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
            <translation>題目的語言：%1</translation>
        </message>
        <message>
            <source>Language of the questions: %1 (Ctrl+L)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>題目的語言：%1（Ctrl+L）</translation>
        </message>
        <message>
            <source>Nothing beside it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>旁邊不顯示其他語言</translation>
        </message>
        <message>
            <source>%1 beside it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>旁邊顯示 %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LineDrawing</name>
        <message numerus="yes">
            <source>Drawing of the line, %n place(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>線的圖示，%n 個位置</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawing of the place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>位置的圖示</translation>
        </message>
        <message numerus="yes">
            <source>Drawing of the shape, %n place(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>區域的圖示，%n 個位置</numerusform>
            </translation>
        </message>
        <message>
            <source>Places beside it, for orientation: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>供辨認方位的地點：%1</translation>
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
            <translation>將在下一個安全的地方停止…</translation>
        </message>
        <message>
            <source>Working…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>處理中…</translation>
        </message>
        <message>
            <source>%L1 of %L2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 / %L2</translation>
        </message>
        <message>
            <source>%L1 of %L2 · less than a minute left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 / %L2 · 剩下不到一分鐘</translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %L2 · about %n minute(s) left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%L1 / %L2 · 大約還要 %n 分鐘</numerusform>
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
            <translation>您的申請在檔案 %1 中。請把它交給您的協調員。</translation>
        </message>
        <message>
            <source>It is noted that this person does not take part. Nothing was asked.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已註明這位不參加。沒有問任何問題。</translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · 第 %2 版</translation>
        </message>
        <message>
            <source>Not saved yet: this window stays open. F9 shows why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>尚未儲存：這個視窗保持開啟。按 F9 查看原因。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::MediaAnswer</name>
        <message>
            <source>Only what is seen is kept, encrypted: not where or when the picture was taken. The file itself stays where it is.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>只加密保存看得見的內容，不保存拍攝的地點和時間。原檔案仍在原處。</translation>
        </message>
        <message>
            <source>Kept encrypted, as it is: with whatever the file says inside of places, times or names. The file itself stays where it is.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>檔案原樣加密保存，其中可能含有地點、時間或姓名。原檔案仍在原處。</translation>
        </message>
        <message>
            <source>The picture that is kept, %L1 by %L2 pixels</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已保存的圖片，%L1 × %L2 像素</translation>
        </message>
        <message>
            <source>That file cannot be read.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>無法讀取這個檔案。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::MediaKind</name>
        <message>
            <source>Pictures (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>圖片（%1）</translation>
        </message>
        <message>
            <source>Sound (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>聲音（%1）</translation>
        </message>
        <message>
            <source>Films (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>影片（%1）</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>檔案（%1）</translation>
        </message>
        <message>
            <source>Choose another picture…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>另選一張圖片…</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>選擇一張圖片…</translation>
        </message>
        <message>
            <source>Choose another sound file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>另選一個聲音檔案…</translation>
        </message>
        <message>
            <source>Choose a sound file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>選擇一個聲音檔案…</translation>
        </message>
        <message>
            <source>Choose another film…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>另選一個影片…</translation>
        </message>
        <message>
            <source>Choose a film…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>選擇一個影片…</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>另選一個檔案…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>選擇一個檔案…</translation>
        </message>
        <message>
            <source>That file cannot be opened here as a picture. JPEG and PNG can.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個檔案在這裡無法作為圖片開啟。可以使用 JPEG 和 PNG。</translation>
        </message>
        <message>
            <source>That file is no sound.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個檔案不是聲音。</translation>
        </message>
        <message>
            <source>That file is no film.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個檔案不是影片。</translation>
        </message>
        <message>
            <source>This question takes another kind of file: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個問題需要另一種檔案：%1</translation>
        </message>
        <message>
            <source>Picture · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>圖片 · %1</translation>
        </message>
        <message>
            <source>Sound · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>聲音 · %1</translation>
        </message>
        <message>
            <source>Film · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>影片 · %1</translation>
        </message>
        <message>
            <source>File · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>檔案 · %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::NumberAnswer</name>
        <message>
            <source>One less</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>減一</translation>
        </message>
        <message>
            <source>One more</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>加一</translation>
        </message>
        <message>
            <source>One less (↓ in the field)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>減一（在欄位中按 ↓）</translation>
        </message>
        <message>
            <source>One more (↑ in the field)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>加一（在欄位中按 ↑）</translation>
        </message>
        <message>
            <source>Only digits and signs such as + - . , can be typed here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡只能輸入數字和 + - . , 等符號。</translation>
        </message>
        <message>
            <source>Degrees from north, clockwise: 0 to 360</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>從北起順時針的度數：0 到 360</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::NumbersAnswer</name>
        <message>
            <source>%1, chosen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，已選</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::OsmAnswer</name>
        <message>
            <source>The questionnaire asks for these tags in the file:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>問卷希望檔案中有以下標籤：</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::OutlinePanel</name>
        <message>
            <source>Outline of the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談大綱</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已回答 %1 / %2</translation>
        </message>
        <message>
            <source>answered</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已回答</translation>
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
            <translation>移除這一個</translation>
        </message>
        <message>
            <source>That was the last question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這是最後一題了</translation>
        </message>
        <message>
            <source>A few questions are still open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還有幾題未答</translation>
        </message>
        <message>
            <source>Finish seals the answers. After that nobody can read or change them on this computer, whatever passphrase they have.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「完成」會封存回答。之後不論用誰的密碼片語，都沒有人能在這台電腦上讀取或更改。</translation>
        </message>
        <message>
            <source>Choose one to go there. You can also come back later: everything so far is saved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>選擇一題即可前往。也可以之後再回來：到目前為止的內容都已儲存。</translation>
        </message>
        <message>
            <source>Finish and seal</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>完成並封存</translation>
        </message>
        <message>
            <source>Finish without these answers</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不答這些題，直接完成</translation>
        </message>
        <message>
            <source>Here an interview is finished and sealed. This is practice: Finish ends it, and nothing is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談在這裡完成並封存。現在是練習：「完成」會結束練習，不會保留任何內容。</translation>
        </message>
        <message>
            <source>Finish the practice</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>完成練習</translation>
        </message>
        <message>
            <source>Everything answered in this part is removed. This cannot be taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這一部分的所有回答都會被刪除，無法復原。</translation>
        </message>
        <message>
            <source>Yes, remove it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是，刪除</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不，保留</translation>
        </message>
        <message>
            <source>An earlier answer was changed. Why?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>先前的一個回答有更動。為什麼？</translation>
        </message>
        <message>
            <source>A few words are enough. The questionnaire asks for them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>幾個字就夠了。這是問卷要求填寫的。</translation>
        </message>
        <message>
            <source>What was recorded of this interview is not kept: as it was answered, the questionnaire does not ask for a recording. Finish deletes it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這次訪談的錄音不會保留：按照所給的回答，問卷不需要錄音。完成訪談時錄音會被刪除。</translation>
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
            <translation>還沒有任何表示。之後的每次表示都會列在這裡。</translation>
        </message>
        <message>
            <source>%1 · %2 (%3, version %4)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · %2（%3，第 %4 版）</translation>
        </message>
        <message>
            <source>Change what is agreed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更改同意的事項</translation>
        </message>
        <message>
            <source>Begin the conversation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>開始談話</translation>
        </message>
        <message>
            <source>Ask everything again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>全部重新徵求</translation>
        </message>
        <message>
            <source>Take consent back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>撤回同意</translation>
        </message>
        <message>
            <source>A copy was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已給副本</translation>
        </message>
        <message>
            <source>Correct an entry</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更正條目</translation>
        </message>
        <message>
            <source>Note it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>註明</translation>
        </message>
        <message>
            <source>It is noted.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已註明。</translation>
        </message>
        <message>
            <source>It is noted that this person does not take part.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已註明這位不參加。</translation>
        </message>
        <message>
            <source>It is noted: consent was taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已註明：同意已撤回。</translation>
        </message>
        <message>
            <source>It is noted: a copy was given.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已註明：給了副本。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantPanel</name>
        <message>
            <source>%1 · here since %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · 自 %2 起在此</translation>
        </message>
        <message>
            <source>An interview is open, begun %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一次進行中的訪談，開始於 %1</translation>
        </message>
        <message>
            <source>Finished interviews: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已完成的訪談：%1</translation>
        </message>
        <message>
            <source>No interview yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還沒有訪談。</translation>
        </message>
        <message>
            <source>Start an interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>開始訪談</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>繼續</translation>
        </message>
        <message>
            <source>Show the code card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>顯示代碼卡</translation>
        </message>
        <message>
            <source>Consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同意</translation>
        </message>
        <message>
            <source>Enter in the list shows the consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在清單中按 Enter 顯示同意</translation>
        </message>
        <message>
            <source>Enter in the list starts the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在清單中按 Enter 開始訪談</translation>
        </message>
        <message>
            <source>Enter in the list goes on with the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在清單中按 Enter 繼續訪談</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantsPage</name>
        <message>
            <source>Participants</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>參與者</translation>
        </message>
        <message>
            <source>interview open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談進行中</translation>
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
            <translation>還沒有訪談</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Once it has, the people you speak with will be here, by code and never by name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究還沒送到。送到之後，與您談話的人會列在這裡，只有代碼，絕不會有姓名。</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>卡上的代碼</translation>
        </message>
        <message>
            <source>Find by the code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用卡上的代碼尋找</translation>
        </message>
        <message>
            <source>Place of a new participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新參與者的地點</translation>
        </message>
        <message>
            <source>New participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新參與者</translation>
        </message>
        <message numerus="yes">
            <source>%n known on this laptop</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>這台筆電上有 %n 位</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody yet. The people you speak with will be here, by code and never by name. The first step: “New participant”.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還沒有人。與您談話的人會列在這裡，只有代碼，絕不會有姓名。第一步：「新參與者」。</translation>
        </message>
        <message>
            <source>Nobody here has such a code. Enter looks at it more closely.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡沒有人用這個代碼。按 Enter 仔細查看。</translation>
        </message>
        <message>
            <source>%1 is new here. Enter begins the conversation about consent.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 第一次來這裡。按 Enter 開始談同意的事。</translation>
        </message>
        <message>
            <source>Done</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>What is due</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>待進行的</translation>
        </message>
        <message>
            <source>Who is shown</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>顯示哪些人</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有人</translation>
        </message>
        <message>
            <source>Who is due</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>待訪談的人</translation>
        </message>
        <message>
            <source>Nobody is due for anything today.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>今天沒有待進行的訪談。</translation>
        </message>
        <message>
            <source>Nothing is due for %1. “Start an interview” asks all the same.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 目前沒有待進行的訪談。如仍要訪談，請按「開始訪談」。</translation>
        </message>
        <message>
            <source>Choose the questionnaire first.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請先選擇問卷。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PassphraseField</name>
        <message>
            <source>Show</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>顯示</translation>
        </message>
        <message>
            <source>Hide</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>隱藏</translation>
        </message>
        <message>
            <source>Good: hard to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>很好：很難猜到。</translation>
        </message>
        <message>
            <source>Fair. One more word makes it much harder to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還可以。再加一個詞會難猜得多。</translation>
        </message>
        <message>
            <source>Short: easy to guess. Four or more words that do not belong together are easy to keep and hard to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>太短：容易猜到。四個以上互不相關的詞，容易記住，也很難猜到。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PassphrasePanel</name>
        <message>
            <source>Change the passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>更改密碼片語</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您的密碼片語</translation>
        </message>
        <message>
            <source>It opens this workspace for you, and nobody can find it out or reset it. Other people in this workspace keep theirs.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>它為您開啟這個工作區，沒有人能查出或重設它。這個工作區的其他人各有自己的密碼片語。</translation>
        </message>
        <message>
            <source>The passphrase now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>目前的密碼片語</translation>
        </message>
        <message>
            <source>The new passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新的密碼片語</translation>
        </message>
        <message>
            <source>The new passphrase again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再輸入一次新的密碼片語</translation>
        </message>
        <message>
            <source>Four or more words that do not belong together are easy to keep and hard to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>四個以上互不相關的詞，容易記住，也很難猜到。</translation>
        </message>
        <message>
            <source>The two new passphrases are not the same. Type them once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>兩次輸入的新密碼片語不一樣。請再輸入一次。</translation>
        </message>
        <message>
            <source>Changing the passphrase: this takes a moment, on purpose</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在更改密碼片語：刻意需要一點時間</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PersonPanel</name>
        <message>
            <source>has left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已離開</translation>
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
            <translation>這裡還沒寫過任何內容。</translation>
        </message>
        <message>
            <source>Nothing has come from this laptop yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這台筆電還沒送來任何內容。</translation>
        </message>
        <message>
            <source>Silent: the last record was written on %1. Give %2 a call.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有消息：最後一筆紀錄寫於 %1。請聯絡 %2。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) so far, the last written on %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>目前有 %n 筆紀錄，最後一筆寫於 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>Left on %1; what was written later does not count.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已於 %1 離開；之後寫的不計入。</translation>
        </message>
        <message>
            <source>Leaves the study…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>標記為已離開…</translation>
        </message>
        <message>
            <source>%1 leaves the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 離開研究</translation>
        </message>
        <message>
            <source>%1 will get no new version of the study. What has come so far stays and counts; what comes later from that laptop is kept aside. Let %1 sync first if interviews still wait there. This cannot be taken back: to return, %1 is invited anew.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 將不會再收到研究的新版本。到目前為止送來的內容會保留並計入；之後從那台筆電送來的會另外保留。如果那裡還有訪談在等待，請先讓 %1 同步。這一步無法收回：要回來，需要重新邀請 %1。</translation>
        </message>
        <message>
            <source>Yes, %1 leaves</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是，%1 離開</translation>
        </message>
        <message>
            <source>No, stays</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>否，留下</translation>
        </message>
        <message>
            <source>%1 is still in the study: what %1 has left in the store could not be fetched before, and would be kept aside from then on instead of being counted. Make the store reachable and try again; or let %1 leave all the same.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 仍在研究中：%1 留在存放處的內容無法事先取回，之後會另外保留而不計入。請讓存放處可以連上，然後再試一次；或者仍然讓 %1 離開。</translation>
        </message>
        <message>
            <source>%1 leaves all the same</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>仍然讓 %1 離開</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PictureView</name>
        <message>
            <source>The picture is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡缺少圖片</translation>
        </message>
        <message>
            <source>Picture: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>圖片：%1</translation>
        </message>
        <message>
            <source>Show it small</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>縮小顯示</translation>
        </message>
        <message>
            <source>Show it large</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>放大顯示</translation>
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
            <translation>這裡缺少圖片</translation>
        </message>
        <message>
            <source>The list does not say where these are</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>清單中沒有寫明它們的位置</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PracticeStrip</name>
        <message>
            <source>Practice – nothing is kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>練習 – 不會保留任何內容</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PrivacyPage</name>
        <message>
            <source>Calendar</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>行事曆</translation>
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
            <translation>%1：%L2 / %L3</translation>
        </message>
        <message>
            <source>%1: behind in %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%2 的進度落後。</translation>
        </message>
        <message>
            <source>%1 is behind.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 進度落後。</translation>
        </message>
        <message>
            <source>%1: %2, %L3 of %L4</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：%2，%L3 / %L4</translation>
        </message>
        <message>
            <source>“%1” in %2: %3 prefer not to answer, in the other languages %4. Worth a look at the translation.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」在 %2 中：%3 不想回答，其他語言則是 %4。值得看看這一題的翻譯。</translation>
        </message>
        <message>
            <source>%1, against quota</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，對照配額</translation>
        </message>
        <message>
            <source>In none of these groups: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不在任何一組中：%L1</translation>
        </message>
        <message>
            <source>Interviews a week</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>每週訪談次數</translation>
        </message>
        <message>
            <source>this week</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本週</translation>
        </message>
        <message>
            <source>This week so far: %L1 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>本週到目前為止：%L1 次訪談</translation>
        </message>
        <message>
            <source>Week from %1: %L2 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 起的一週：%L2 次訪談</translation>
        </message>
        <message>
            <source>Begun by a clock that was wrong: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>開始時間因時鐘錯誤而不可信：%L1</translation>
        </message>
        <message>
            <source>Questions that people prefer not to answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>較多人不想回答的題目</translation>
        </message>
        <message>
            <source>Questions that may be left unanswered with a reason will be listed here, the most refused first.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可以說明原因而不作答的題目會列在這裡，最多人不想回答的排在最前面。</translation>
        </message>
        <message>
            <source>Share of those who were asked, by language of the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>占被問到的人的比例，依訪談語言區分</translation>
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
            <translation>備註</translation>
        </message>
        <message>
            <source>Flag</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>標記</translation>
        </message>
        <message>
            <source>Take the answer back (Ctrl+Delete)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>收回這個回答（Ctrl+Delete）</translation>
        </message>
        <message>
            <source>A comment for the study team, not an answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>給研究團隊的備註，不是回答</translation>
        </message>
        <message>
            <source>Comment on this question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這一題的備註</translation>
        </message>
        <message>
            <source>Not translated yet; shown in %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還沒翻譯；以 %1 顯示</translation>
        </message>
        <message>
            <source>%1, chosen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，已選</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已標記</translation>
        </message>
        <message>
            <source>Bring the answer back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>恢復剛才的回答</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Typed, but not an answer: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已輸入，但不是答案：%1</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>恢復</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::QuestionSounds</name>
        <message>
            <source>Listen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>聽</translation>
        </message>
        <message>
            <source>Watch the film</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>看影片</translation>
        </message>
        <message>
            <source>Pause: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暫停：%1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>繼續：%1</translation>
        </message>
        <message>
            <source>Watch: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>看：%1</translation>
        </message>
        <message>
            <source>Listen: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>聽：%1</translation>
        </message>
        <message>
            <source>A sound or film is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡缺少聲音或影片</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Rail</name>
        <message>
            <source>Interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談</translation>
        </message>
        <message>
            <source>Participants</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>參與者</translation>
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
            <translation>團隊</translation>
        </message>
        <message>
            <source>Data</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>資料</translation>
        </message>
        <message>
            <source>Audit</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>稽核</translation>
        </message>
        <message>
            <source>Form desk</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>問卷工作台</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RailButton</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 筆等待中</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RailPanel</name>
        <message>
            <source>Lock</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>鎖定</translation>
        </message>
        <message>
            <source>Saltbush</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush</translation>
        </message>
        <message>
            <source>Lock (Ctrl+Alt+L)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>鎖定（Ctrl+Alt+L）</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RangeAnswer</name>
        <message>
            <source>%1, as a number</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1，以數字填寫</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RankAnswer</name>
        <message>
            <source>1 to 9: the next place, or take it back  ·  Alt+↑ Alt+↓: move</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>1 至 9：排到下一位，或收回  ·  Alt+↑ Alt+↓：移動</translation>
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
            <translation>返回清單</translation>
        </message>
        <message>
            <source>Language of questions and answers</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>題目和回答的語言</translation>
        </message>
        <message>
            <source>Remark about the whole: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>整體備註：%1</translation>
        </message>
        <message>
            <source>No question of this interview was answered.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這次訪談沒有回答任何題目。</translation>
        </message>
        <message>
            <source>%1 (%L2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1（%L2）</translation>
        </message>
        <message>
            <source>Once more</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再一次</translation>
        </message>
        <message>
            <source>Asked in %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>以 %1 提問</translation>
        </message>
        <message>
            <source>Remark: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>備註：%1</translation>
        </message>
        <message>
            <source>Flagged: look at this again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已標記：請再看一次</translation>
        </message>
        <message>
            <source>Flagged: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已標記：%1</translation>
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
            <translation>錄音</translation>
        </message>
        <message>
            <source>Stop and keep</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>停止並保留</translation>
        </message>
        <message>
            <source>Record anew</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>重新錄音</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不，保留</translation>
        </message>
        <message>
            <source>The new recording takes the place of what is there now.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新的錄音會取代現有的內容。</translation>
        </message>
        <message>
            <source>Yes, record anew</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是，重新錄音</translation>
        </message>
        <message>
            <source>Paused at %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已暫停於 %1</translation>
        </message>
        <message>
            <source>Recording %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在錄音 %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>繼續</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暫停</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RecordingStrip</name>
        <message>
            <source>All that is said is recorded · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所說的一切都在錄音 · %1</translation>
        </message>
        <message>
            <source>Recording is paused · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>錄音已暫停 · %1</translation>
        </message>
        <message>
            <source>Nothing is recorded. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有錄音。%1</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暫停</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>繼續</translation>
        </message>
        <message>
            <source>Try again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再試一次</translation>
        </message>
        <message>
            <source>Pause the recording</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暫停錄音</translation>
        </message>
        <message>
            <source>Go on recording</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>繼續錄音</translation>
        </message>
        <message>
            <source>Try to record again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再試著錄音</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RefusedFilesView</name>
        <message>
            <source>%1 – not agreed to: %2. The interview is finished without this file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – 沒有同意的：%2。訪談完成時不會帶上這個檔案。</translation>
        </message>
        <message>
            <source>Take the file out…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>取出這個檔案…</translation>
        </message>
        <message>
            <source>No, leave it for now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不，先留著</translation>
        </message>
        <message>
            <source>Take the file out: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>取出檔案：%1</translation>
        </message>
        <message>
            <source>The file is deleted from this computer. This cannot be taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>檔案會從這台電腦上刪除，無法恢復。</translation>
        </message>
        <message>
            <source>Yes, delete it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>是的，刪除</translation>
        </message>
        <message>
            <source>%1 – this file cannot be read any more. The interview is finished without it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – 此檔案已無法讀取。訪談將在沒有此檔案的情況下完成。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ScaleSlider</name>
        <message>
            <source>No answer yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還沒有回答</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ScopeWords</name>
        <message>
            <source>recordings of sound</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>錄音</translation>
        </message>
        <message>
            <source>films</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>影片</translation>
        </message>
        <message>
            <source>pictures</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>圖片</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SealedView</name>
        <message>
            <source>Finished and sealed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已完成並封存</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed and safe on this computer. Because the coordinator works in this same workspace, the coordinator can read them here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>謝謝。回答已封存，安全地存在這台電腦上。因為協調員也使用這個工作區，所以協調員可以在這裡讀取。</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed. Nobody can read them on this computer any more, whatever passphrase they have. They wait here until you connect.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>謝謝。回答已封存。之後不論用誰的密碼片語，都沒有人能在這台電腦上讀取。同步前會保存在這台電腦。</translation>
        </message>
        <message>
            <source>Back to the interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回訪談</translation>
        </message>
        <message>
            <source>Well done: nothing was kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>做得好：沒有保留任何內容</translation>
        </message>
        <message>
            <source>That was a whole interview. With a participant, Finish seals the answers here; these are gone already.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這就是一次完整的訪談。與參與者訪談時，「完成」會在這裡封存回答；這次的回答已經不在了。</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>返回</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed and wait here until you connect. The open copy of them could not be erased yet: the disk did not let go of it. Lock and unlock Saltbush to try again; until then, keep this computer with you.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>謝謝。答案已密封，會在這裡等到您連線。未密封的副本暫時無法清除，因為磁碟沒有釋放它。請鎖定後再解鎖 Saltbush 重試；在此之前，請隨身保管這台電腦。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SearchAnswer</name>
        <message>
            <source>Type to find it in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>輸入文字在清單中尋找</translation>
        </message>
        <message>
            <source>%1: search</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：尋找</translation>
        </message>
        <message>
            <source>Chosen: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已選：%1</translation>
        </message>
        <message>
            <source>Nothing in the list has these words</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>清單中沒有包含這些字的選項</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%2 項中的 %1 項</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>設定</translation>
        </message>
        <message>
            <source>Everything counts at once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>所有更改立即生效。</translation>
        </message>
        <message>
            <source>Your passphrase is another one from now on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您的密碼片語已更改，從現在起使用新的密碼片語。</translation>
        </message>
        <message>
            <source>Language of these windows</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>介面語言</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>語言</translation>
        </message>
        <message>
            <source>This computer's</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這台電腦的語言</translation>
        </message>
        <message>
            <source>Interviews are held in the participant's language, whatever is chosen here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>無論這裡選擇什麼，訪談都以參與者的語言進行。</translation>
        </message>
        <message>
            <source>Colours and text</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>色彩與文字</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>色彩</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>淺色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>高對比</translation>
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
            <translation>閒置時鎖定</translation>
        </message>
        <message>
            <source>After so long without a key or a click, the passphrase is needed again. What was answered is saved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這麼久沒有按鍵或點按，就需要再次輸入密碼片語。已回答的內容都會儲存。</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>多久之後鎖定</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 分鐘</numerusform>
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
            <translation>再聽一遍</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暫停</translation>
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
            <translation>這個工作區還沒同步過</translation>
        </message>
        <message>
            <source>Waiting for the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>等待研究送到</translation>
        </message>
        <message>
            <source>Bring your request file to your coordinator. When you are taken in, and your coordinator has synced, sync here: the study comes to you.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請把您的申請檔案交給協調員。等您獲得接納、協調員也同步之後，請在這裡同步：研究就會送到您這裡。</translation>
        </message>
        <message>
            <source>What you made here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您在這裡完成的內容</translation>
        </message>
        <message>
            <source>wait here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在這裡等待</translation>
        </message>
        <message>
            <source>on their way</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>傳送途中</translation>
        </message>
        <message>
            <source>safe</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已安全送達</translation>
        </message>
        <message>
            <source>Nothing yet. Finished interviews and consents wait here until you sync, and are counted here afterwards.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還沒有。已完成的訪談和同意會在這裡等到您同步，之後會在這裡統計。</translation>
        </message>
        <message>
            <source>Interviews, consents and whatever belongs to them. On their way: left in the store, and also still here, sealed. Safe: a receipt says that the coordinator holds them. A broken stick or network loses nothing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>訪談、同意以及相關內容。傳送途中：已放到存放處，這裡也仍保有封存的一份。已確保安全：有回條說明協調員已收到。隨身碟或網路出問題，也不會遺失任何內容。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of others came, and wait for one before them that is not in the store yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>收到其他人的 %n 筆紀錄，正在等待前一筆，它還不在存放處。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not taken</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有收下</translation>
        </message>
        <message>
            <source>Nothing is thrown away: what was not taken is kept aside as it came.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不會丟棄任何內容：沒有收下的會照原樣另外保留。</translation>
        </message>
        <message>
            <source>The store</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存放處</translation>
        </message>
        <message>
            <source>You are alone in this study: it needs no store. Name one when somebody joins you.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這項研究只有您一個人：不需要存放處。有人加入時再指定。</translation>
        </message>
        <message>
            <source>Where laptops leave what they bring and fetch what is new: a folder on a USB stick, on a network share, or one that Nextcloud or Syncthing keeps alike everywhere.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>各台筆電在這裡放下帶來的內容，取走新的內容：可以是 USB 隨身碟上的資料夾、網路共用資料夾，或由 Nextcloud 或 Syncthing 在各處保持一致的資料夾。</translation>
        </message>
        <message>
            <source>Address of the store</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存放處的位址</translation>
        </message>
        <message>
            <source>A folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>一個資料夾</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>選擇資料夾…</translation>
        </message>
        <message>
            <source>The store sees sealed pieces, their times and how many there are; never a name or an answer. To hand over by USB stick, choose a folder on it, sync, and let your coordinator sync with the same stick.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存放處只看得到封存的內容、它們的時間和數量；絕不會有姓名或回答。要用 USB 隨身碟交付，請選擇其中的資料夾並同步，再讓您的協調員用同一支 USB 隨身碟同步。</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在同步</translation>
        </message>
        <message>
            <source>The study is not in the store yet. Ask your coordinator to take you in and to sync, then sync here again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究還不在存放處。請您的協調員接納您並同步，然後在這裡再同步一次。</translation>
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
                <numerusform>%n 筆紀錄已送到存放處。</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest version of the study is in the store now.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的最新版本已在存放處。</translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s) were taken in here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>這裡收下了 %n 筆新紀錄。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) got a receipt: who brought them is told that they are safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 筆紀錄已有回條：送來的人會知道它們已確保安全。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are kept in this workspace for good.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 筆紀錄永久保存在這個工作區。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are known to be safe now, so their sealed copies here were deleted.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>現在知道 %n 筆紀錄已確保安全，因此刪除了這裡的封存副本。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do: nothing new here, and nothing new in the store.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有要做的：這裡沒有新內容，存放處也沒有。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stay here, sealed, until a receipt says that they are safe. Sync again after your coordinator has synced.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n 筆紀錄封存在這裡，直到有回條說明它們已確保安全。等您的協調員同步之後，請再同步一次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were not taken: see below.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>有 %n 項沒有收下：請看下方。</numerusform>
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
            <translation>研究的第 %1 版已送到。</translation>
        </message>
        <message>
            <source>New questionnaires: %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>新問卷：%1。</translation>
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
            <translation>%1 的筆電：%2（%3）</translation>
        </message>
        <message>
            <source>Is this a new laptop? Take its person in on the Team page, then sync again. If nobody knows it, leave it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這是一台新筆電嗎？請在「團隊」頁接納它的使用者，然後再同步。如果沒有人認得它，就先不要處理。</translation>
        </message>
        <message>
            <source>Talk to the person who left: did interviews wait on the laptop? They stay here, sealed, until you decide.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請與離開的人談談：筆電上是否還有訪談在等待？它們會封存在這裡，直到您做決定。</translation>
        </message>
        <message>
            <source>The laptop's folder was probably copied, or put back from a backup, and used twice. Use one of the two from now on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這台筆電的資料夾可能被複製過，或從備份還原，因而用了兩份。請從現在起只用其中一份。</translation>
        </message>
        <message>
            <source>Something before it is missing. Sync that laptop once more; if this stays, tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>它之前缺了內容。請讓那台筆電再同步一次；如果仍然如此，請告訴您的協調員。</translation>
        </message>
        <message>
            <source>Somebody may have tampered with the store. Tell your coordinator; your own records are safe here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>可能有人動過存放處。請告訴您的協調員；您自己的紀錄在這裡是安全的。</translation>
        </message>
        <message>
            <source>Sync again: what was damaged on its way is sent once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請再同步一次：途中損壞的內容會重新傳送。</translation>
        </message>
        <message>
            <source>Something in the store belongs to somebody else, or to a newer version of the study. Nothing of yours is concerned.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存放處裡有內容屬於其他人，或屬於研究的較新版本。與您的內容無關。</translation>
        </message>
        <message>
            <source>Install the newer Saltbush here, then sync again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請在這裡安裝較新版的 Saltbush，然後再同步。</translation>
        </message>
        <message>
            <source>Sync again in a while. If this stays, tell your coordinator that the store is damaged.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請過一會兒再同步。如果仍然如此，請告訴您的協調員存放處已損壞。</translation>
        </message>
        <message>
            <source>Is this the right store? Look at the address above.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這是正確的存放處嗎？請看看上方的位址。</translation>
        </message>
        <message>
            <source>Tell your coordinator: a laptop did what its role does not do.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請告訴您的協調員：有一台筆電做了它的角色不會做的事。</translation>
        </message>
        <message>
            <source>Use the study as it is here, and tell your coordinator before you sync again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請照現有的樣子使用研究，並在再次同步之前告訴您的協調員。</translation>
        </message>
        <message>
            <source>It was kept aside and nothing was deleted. Tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已另外保留，沒有刪除任何內容。請告訴您的協調員。</translation>
        </message>
        <message>
            <source>You take part in it as: %1. The pages for this are on the left.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您在其中的角色：%1。相關頁面在左側。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TeamPage</name>
        <message>
            <source>Team</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>團隊</translation>
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
            <translation>送到各台筆電的研究</translation>
        </message>
        <message>
            <source>Version %1 of %2. Good until %3.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%2 的第 %1 版。適用至 %3。</translation>
        </message>
        <message>
            <source>This version is past its date. Everything goes on working, and laptops show a reminder. Publish it anew once it is still right.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個版本已過日期。一切照常運作，筆電上會顯示提醒。確認內容仍然正確後，請重新發布。</translation>
        </message>
        <message>
            <source>Only a coordinator who holds the key of the study can invite, take in or publish. Ask the person who made the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>只有持有研究金鑰的協調員才能邀請、接納或發布。請洽建立研究的人。</translation>
        </message>
        <message>
            <source>This version is only on this computer. Sync, so that the laptops can fetch it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個版本只在這台電腦上。請同步，讓各台筆電可以取得。</translation>
        </message>
        <message>
            <source>Go to Sync</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>前往同步</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>重新發布</translation>
        </message>
        <message>
            <source>The same study with a new date</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>同一項研究，換上新的日期</translation>
        </message>
        <message>
            <source>People and their laptops</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>人員和筆電</translation>
        </message>
        <message>
            <source>You work alone. Invite somebody below when the study grows.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您目前獨自進行。研究擴大時，可在下方邀請別人。</translation>
        </message>
        <message>
            <source>The invitation is in %1. It works once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>邀請在 %1 中。只能使用一次。</translation>
        </message>
        <message>
            <source>%1 is in the study. Sync, so that the study can be fetched.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 已在研究中。請同步，讓對方可以取得研究。</translation>
        </message>
        <message>
            <source>Version %1 of the study is ready. Sync, so that the laptops can fetch it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的第 %1 版已準備好。請同步，讓各台筆電可以取得。</translation>
        </message>
        <message>
            <source>%1 has left the study. Sync, so that every laptop knows it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 已離開研究。請同步，讓每台筆電都知道。</translation>
        </message>
        <message>
            <source>The key that the study stands on is in this workspace and nowhere else. Without it nobody can publish any more: keep a copy of the workspace's folder in a safe place, made while it is locked, and use that copy only where this one is lost.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究所依賴的金鑰只在這個工作區中，別處沒有。沒有它，就再也沒有人能發布：請在鎖定時複製工作區資料夾，保存在安全的地方，而且只在這一份遺失時才使用那份副本。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TextAnswer</name>
        <message>
            <source>Show what is here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>顯示內容</translation>
        </message>
        <message>
            <source>Hide it again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>再次隱藏</translation>
        </message>
        <message>
            <source>Type the code, or scan it with a scanner on USB.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>輸入代碼，或用 USB 掃描器掃描。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::UnlockForm</name>
        <message>
            <source>Passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>密碼片語</translation>
        </message>
        <message>
            <source>Other folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>其他資料夾…</translation>
        </message>
        <message>
            <source>Open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>開啟</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>工作區</translation>
        </message>
        <message>
            <source>Who are you here?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您在這裡是哪一位？</translation>
        </message>
        <message>
            <source>This is the demonstration: nobody in it is real. Everybody’s passphrase is “%1”. Press Enter to open it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這是示範：其中沒有真實的人。每個人的密碼片語都是「%1」。按 Enter 開啟。</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在開啟…</translation>
        </message>
        <message>
            <source>Take it off this list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>從清單中移除</translation>
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
            <translation>您的研究在這台電腦上已鎖定。只有您的密碼片語能開啟。</translation>
        </message>
        <message>
            <source>Create a study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>建立研究</translation>
        </message>
        <message>
            <source>Join a study with an invitation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用邀請加入研究</translation>
        </message>
        <message>
            <source>Open the demonstration</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>開啟示範</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>加入研究</translation>
        </message>
        <message>
            <source>One spreadsheet and one passphrase are enough. People, a place to sync and more can come later.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一份試算表和一個密碼片語就夠了。人員、同步的地方等等，可以之後再加。</translation>
        </message>
        <message>
            <source>Your coordinator gave you an invitation file. You can practise until the coordinator has let you in.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您的協調員給了您一個邀請檔案。在協調員讓您加入之前，您可以先練習。</translation>
        </message>
        <message>
            <source>Making the demonstration: a small study with a few people in it. This takes about a minute, once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在建立示範：一項小型研究，裡面有幾個人。大約需要一分鐘，只做這一次。</translation>
        </message>
        <message>
            <source>There is no study on this computer yet. Choose how to begin.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這台電腦上還沒有研究。請選擇如何開始。</translation>
        </message>
        <message>
            <source>Choose how to begin.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請選擇如何開始。</translation>
        </message>
        <message>
            <source>Practise without a study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不加入研究，直接練習</translation>
        </message>
        <message>
            <source>Open a study in another folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>開啟其他資料夾中的研究…</translation>
        </message>
        <message>
            <source>Still working, so that nothing is left half done. Then the window closes.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>仍在進行，以免留下做到一半的內容。完成後視窗會關閉。</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>語言</translation>
        </message>
        <message>
            <source>It is off the list, and stays where it is: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已從清單中移除，仍保留在原處：%1</translation>
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
            <translation>這個檔案無法作為圖片讀取。可以使用 JPEG 和 PNG。</translation>
        </message>
    </context>
    <context>
        <name>steps.not-as-expected</name>
        <message>
            <source>The value is not the expected one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個值不是預期的值。</translation>
        </message>
    </context>
    <context>
        <name>steps.not-steps</name>
        <message>
            <source>This is not a list of steps (see the README for their shape).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這不是步驟清單（格式請見 README）。</translation>
        </message>
    </context>
    <context>
        <name>steps.relevance-not-as-expected</name>
        <message>
            <source>The question is asked, or not asked, other than expected.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這一題問或不問，與預期不同。</translation>
        </message>
    </context>
    <context>
        <name>steps.unknown-step</name>
        <message>
            <source>There is no step called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有名為 %1 的步驟。</translation>
        </message>
    </context>
    <context>
        <name>storage.bad-sql</name>
        <message>
            <source>Saltbush asked its database something it does not understand. Nothing was changed; please report this.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush 向資料庫提出了它不明白的要求。沒有更動任何內容；請回報這個情況。</translation>
        </message>
    </context>
    <context>
        <name>storage.busy</name>
        <message>
            <source>Another window or program is using this workspace. Close it, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>另一個視窗或程式正在使用這個工作區。請關閉它，然後再試一次。</translation>
        </message>
    </context>
    <context>
        <name>storage.constraint</name>
        <message>
            <source>Saltbush tried to store something that contradicts what is there. Nothing was changed; please report this.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush 嘗試儲存的內容與現有內容矛盾。沒有更動任何內容；請回報這個情況。</translation>
        </message>
    </context>
    <context>
        <name>storage.damaged</name>
        <message>
            <source>The database of this workspace is damaged. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個工作區的資料庫已損壞。沒有更動任何內容；請讓資料夾保持原樣，並詢問您的協調員。</translation>
        </message>
    </context>
    <context>
        <name>storage.full</name>
        <message>
            <source>The disk is full. What was saved before is safe; make room, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>磁碟已滿。先前儲存的內容是安全的；請騰出空間，然後再試一次。</translation>
        </message>
    </context>
    <context>
        <name>storage.newer-format</name>
        <message>
            <source>This workspace was written by a newer Saltbush. Nothing was changed; install the newer version here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個工作區由較新版的 Saltbush 寫成。沒有更動任何內容；請在這裡安裝較新版本。</translation>
        </message>
    </context>
    <context>
        <name>storage.no-cipher</name>
        <message>
            <source>This installation has no SQLCipher 4, so nothing can be stored safely. Install it, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這次安裝沒有 SQLCipher 4，因此無法安全地儲存。請安裝它，然後再試一次。</translation>
        </message>
    </context>
    <context>
        <name>storage.not-found</name>
        <message>
            <source>The database of this workspace is missing. Keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>找不到這個工作區的資料庫。請讓資料夾保持原樣，並詢問您的協調員。</translation>
        </message>
    </context>
    <context>
        <name>storage.read-only</name>
        <message>
            <source>This workspace cannot be written to: the disk is read-only.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個工作區無法寫入：磁碟是唯讀的。</translation>
        </message>
    </context>
    <context>
        <name>storage.unusable</name>
        <message>
            <source>The disk does not answer as it should. What was saved before is safe; try again, then look at the disk.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>磁碟的反應不正常。先前儲存的內容是安全的；請再試一次，然後檢查磁碟。</translation>
        </message>
    </context>
    <context>
        <name>storage.wrong-key-or-damaged</name>
        <message>
            <source>The database of this workspace is damaged, or belongs to another one. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個工作區的資料庫已損壞，或屬於另一個工作區。沒有更動任何內容；請讓資料夾保持原樣，並詢問您的協調員。</translation>
        </message>
    </context>
    <context>
        <name>study.attachment-missing</name>
        <message>
            <source>A file of this interview has not arrived here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這次訪談的一個檔案尚未到達這裡。</translation>
        </message>
    </context>
    <context>
        <name>study.bad-nickname</name>
        <message>
            <source>A nickname needs 1 to 64 characters, without line breaks.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>暱稱需要 1 到 64 個字元，不能換行。</translation>
        </message>
    </context>
    <context>
        <name>study.code-mistyped</name>
        <message>
            <source>This code has a slip in it: one character is another, or two have changed places. Look at the card again, character by character.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個代碼有個小錯：有一個字元不同，或有兩個字元調換了。請再看看卡片，逐一核對。</translation>
        </message>
    </context>
    <context>
        <name>study.code-strange-character</name>
        <message>
            <source>There is no "%1" in any code: look at that character on the card again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>代碼中不會有「%1」：請再看看卡片上的這個字元。</translation>
        </message>
    </context>
    <context>
        <name>study.code-too-long</name>
        <message>
            <source>This code is too long: a code is the place, six characters and one more to check them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個代碼太長：代碼是地點、六個字元，再加一個檢查字元。</translation>
        </message>
    </context>
    <context>
        <name>study.code-too-short</name>
        <message>
            <source>This code is too short: a code is the place, six characters and one more to check them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個代碼太短：代碼是地點、六個字元，再加一個檢查字元。</translation>
        </message>
    </context>
    <context>
        <name>study.code-unknown</name>
        <message>
            <source>This code is written as it should be, but unknown on this laptop. Perhaps this person spoke with a colleague.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個代碼寫法正確，但這台筆電上沒有。也許這位與同事談過。</translation>
        </message>
    </context>
    <context>
        <name>study.empty-passphrase</name>
        <message>
            <source>Please choose a passphrase: without one, nothing would be protected.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>請選一個密碼片語：沒有密碼片語，就沒有任何保護。</translation>
        </message>
    </context>
    <context>
        <name>study.form-twice</name>
        <message>
            <source>Two forms of this study have the same id, %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這項研究有兩份表單的 id 相同：%1。</translation>
        </message>
    </context>
    <context>
        <name>study.invitation-malformed</name>
        <message>
            <source>This file is no invitation, or it is damaged. Ask for a new one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個檔案不是邀請，或已損壞。請索取一份新的。</translation>
        </message>
    </context>
    <context>
        <name>study.invitation-used</name>
        <message>
            <source>This invitation was used already. Make a new one: each works once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份邀請已經用過。請建立新的：每份只能用一次。</translation>
        </message>
    </context>
    <context>
        <name>study.json-malformed</name>
        <message>
            <source>This is not well-formed JSON.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這不是格式完整的 JSON。</translation>
        </message>
    </context>
    <context>
        <name>study.json-missing-key</name>
        <message>
            <source>A setting is missing here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡缺少一項設定。</translation>
        </message>
    </context>
    <context>
        <name>study.json-unknown-key</name>
        <message>
            <source>There is no setting of this name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有這個名稱的設定。</translation>
        </message>
    </context>
    <context>
        <name>study.json-wrong-value</name>
        <message>
            <source>This value does not fit here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個值不適合這裡。</translation>
        </message>
    </context>
    <context>
        <name>study.newer-format</name>
        <message>
            <source>This was written by a newer Saltbush. Nothing was changed; install the newer version here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份內容由較新版的 Saltbush 寫成。沒有更動任何內容；請在這裡安裝較新版本。</translation>
        </message>
    </context>
    <context>
        <name>study.nickname-taken</name>
        <message>
            <source>This nickname is taken: choose another.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個暱稱已有人使用：請換一個。</translation>
        </message>
    </context>
    <context>
        <name>study.no-form</name>
        <message>
            <source>The study has no form yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究還沒有表單。</translation>
        </message>
    </context>
    <context>
        <name>study.no-package</name>
        <message>
            <source>The study has not arrived yet: sync once your coordinator has taken you in. You can practise until then.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究還沒送到：協調員接納您之後，請同步。在那之前可以先練習。</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-draft</name>
        <message>
            <source>This interview is not open here any more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這次訪談已不在這裡進行中。</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-form</name>
        <message>
            <source>There is no form called "%1" in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這項研究中沒有名為「%1」的表單。</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-participant</name>
        <message>
            <source>This participant is unknown on this laptop.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這台筆電上沒有這位參與者。</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-person</name>
        <message>
            <source>Nobody by this nickname is in this workspace.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個工作區裡沒有人用這個暱稱。</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-site</name>
        <message>
            <source>There is no site "%1" in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這項研究中沒有地點「%1」。</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-staff</name>
        <message>
            <source>Nobody by this name is in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這項研究中沒有叫這個名字的人。</translation>
        </message>
    </context>
    <context>
        <name>study.not-a-workspace</name>
        <message>
            <source>This folder is no Saltbush workspace. Choose a folder whose name ends in .saltbush.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個資料夾不是 Saltbush 工作區。請選擇名稱以 .saltbush 結尾的資料夾。</translation>
        </message>
    </context>
    <context>
        <name>study.not-allowed</name>
        <message>
            <source>Your role in this study does not allow this.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您在這項研究中的角色不能做這件事。</translation>
        </message>
    </context>
    <context>
        <name>study.not-swept</name>
        <message>
            <source>What is left of a finished interview could not be removed yet: make room on the disk. It is tried again at each unlock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>一次已完成訪談的殘留內容還沒能移除：請在磁碟上騰出空間。每次解鎖時會再試。</translation>
        </message>
    </context>
    <context>
        <name>study.not-your-draft</name>
        <message>
            <source>This interview belongs to somebody else. Only who began it can go on with it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這次訪談是別人的。只有開始它的人能繼續。</translation>
        </message>
    </context>
    <context>
        <name>study.only-researchers-share</name>
        <message>
            <source>Only researchers can share a workspace, once their study has arrived. Give a coordinator or an ethics reviewer a workspace of her own. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>只有研究員可以共用一個工作區，而且要等研究送達之後。請為協調員或倫理審查員另設工作區。沒有任何變更。</translation>
        </message>
    </context>
    <context>
        <name>study.other-study</name>
        <message>
            <source>This belongs to another study. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份內容屬於另一項研究。沒有更動任何內容。</translation>
        </message>
    </context>
    <context>
        <name>study.outbox-untidy</name>
        <message>
            <source>The folder of sealed records could not be put in order. Nothing is lost; it is tried again at each unlock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>封存紀錄的資料夾未能整理好。沒有遺失任何內容；每次解鎖時會再試。</translation>
        </message>
    </context>
    <context>
        <name>study.package-forged</name>
        <message>
            <source>This version of the study is not signed by your study's coordinators. It was not taken; please tell them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的這個版本不是由您研究的協調員簽署的。沒有收下；請告訴協調員。</translation>
        </message>
    </context>
    <context>
        <name>study.package-forked</name>
        <message>
            <source>Two coordinators changed the study at the same time. The version you have stays in use and nothing is lost; the next version that a coordinator publishes after syncing joins both.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有兩位協調員同時更改了研究。您現有的版本繼續使用，沒有遺失任何內容；協調員同步後發布的下一個版本會將兩者合併。</translation>
        </message>
    </context>
    <context>
        <name>study.package-malformed</name>
        <message>
            <source>This version of the study cannot be read. The one you have stays in use.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的這個版本無法讀取。您現有的版本繼續使用。</translation>
        </message>
    </context>
    <context>
        <name>study.package-not-for-us</name>
        <message>
            <source>This version of the study is not meant for this laptop: ask your coordinator whether you are (still) part of the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的這個版本不是給這台筆電的：請詢問您的協調員，您是否（仍）在研究中。</translation>
        </message>
    </context>
    <context>
        <name>study.request-key-unusable</name>
        <message>
            <source>The key in this request cannot be used: nobody is enrolled. Ask for a new request.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這份申請中的金鑰無法使用：沒有登記任何人。請索取一份新的申請。</translation>
        </message>
    </context>
    <context>
        <name>study.request-malformed</name>
        <message>
            <source>This file is no request to join, or it is damaged. Ask for a new one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個檔案不是加入申請，或已損壞。請索取一份新的。</translation>
        </message>
    </context>
    <context>
        <name>study.request-unknown</name>
        <message>
            <source>No invitation of yours fits this request.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>您沒有與這份申請相符的邀請。</translation>
        </message>
    </context>
    <context>
        <name>study.slot-refused</name>
        <message>
            <source>This workspace was made with a protection that is too weak, or asks for more memory than makes sense. It is not opened.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個工作區的保護太弱，或要求的記憶體多得不合理，因此不開啟。</translation>
        </message>
    </context>
    <context>
        <name>study.source-invalid</name>
        <message>
            <source>The study cannot be made yet: its files have errors.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>還不能建立研究：它的檔案有錯誤。</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-damaged</name>
        <message>
            <source>This workspace is damaged (%1). Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個工作區已損壞（%1）。沒有更動任何內容；請讓資料夾保持原樣，並詢問您的協調員。</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-exists</name>
        <message>
            <source>There is something at this place already. Choose another name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個位置已有內容。請換一個名稱。</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-in-use</name>
        <message>
            <source>Another window or program has this workspace open. Close it, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>另一個視窗或程式已開啟這個工作區。請關閉它，然後再試一次。</translation>
        </message>
    </context>
    <context>
        <name>study.wrong-passphrase</name>
        <message>
            <source>This passphrase does not fit. Nothing is lost; try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個密碼片語不符。沒有遺失任何內容；請再試一次。</translation>
        </message>
    </context>
    <context>
        <name>sync.body-missing</name>
        <message>
            <source>A record came without its content: its laptop cannot read it any more. Ask whoever wrote it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一筆紀錄送來時沒有內容：它的筆電已無法讀取。請詢問寫這筆紀錄的人。</translation>
        </message>
    </context>
    <context>
        <name>sync.cancelled</name>
        <message>
            <source>Stopped. What was done is safe; the rest follows next time.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>已停止。已完成的部分是安全的；其餘下次繼續。</translation>
        </message>
    </context>
    <context>
        <name>sync.forked</name>
        <message>
            <source>Two records claim the same place. Both were kept; one is in use.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有兩筆紀錄佔用同一個位置。兩筆都已保留，其中一筆使用中。</translation>
        </message>
    </context>
    <context>
        <name>sync.id-reused</name>
        <message>
            <source>Two laptops used the same number for a record. Both were kept; please ask why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有兩台筆電對紀錄用了同一個編號。兩筆都已保留；請詢問原因。</translation>
        </message>
    </context>
    <context>
        <name>sync.no-store</name>
        <message>
            <source>The study has no store yet: name a folder.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究還沒有存放處：請指定一個資料夾。</translation>
        </message>
    </context>
    <context>
        <name>sync.no-such-object</name>
        <message>
            <source>This file is not in the store any more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個檔案已不在存放處。</translation>
        </message>
    </context>
    <context>
        <name>sync.object-altered</name>
        <message>
            <source>A file in the store is not what its name says: half copied, or altered. It will be fetched again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存放處有一個檔案與它的名稱不符：可能只複製了一半，或被改動過。會重新取得。</translation>
        </message>
    </context>
    <context>
        <name>sync.object-unreadable</name>
        <message>
            <source>A file in the store cannot be read. Everything else went on; it will be tried again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>存放處有一個檔案無法讀取。其他內容都已照常處理，下次會再試這個檔案。</translation>
        </message>
    </context>
    <context>
        <name>sync.other-study</name>
        <message>
            <source>A record of another study came. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>收到另一項研究的紀錄，已另外保留。</translation>
        </message>
    </context>
    <context>
        <name>sync.outbox-damaged</name>
        <message>
            <source>A sealed record that waits here is damaged or missing. Everything else goes on; keep the folder as it is and tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>在這裡等待的一筆封存紀錄已損壞或不見了。其他一切照常；請讓資料夾保持原樣，並告訴您的協調員。</translation>
        </message>
    </context>
    <context>
        <name>sync.receipt-malformed</name>
        <message>
            <source>A receipt cannot be read. Nothing was deleted because of it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一張回條無法讀取。沒有因此刪除任何內容。</translation>
        </message>
    </context>
    <context>
        <name>sync.revoked-device</name>
        <message>
            <source>A record was written after its device had left the study. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一筆紀錄寫於它的裝置離開研究之後，已另外保留。</translation>
        </message>
    </context>
    <context>
        <name>sync.store-unreachable</name>
        <message>
            <source>The store is not there: plug the stick in, or check the network. Nothing is lost; everything waits here, sealed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>連不到存放處：請接上 USB 隨身碟，或檢查網路。沒有遺失任何內容；一切都封存在這裡等待。</translation>
        </message>
    </context>
    <context>
        <name>sync.too-many-parts</name>
        <message>
            <source>A record came in far more parts than Saltbush cuts one into. Not all were tried; its laptop keeps it until it is safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一筆紀錄被分成的份數遠多於 Saltbush 的做法。並未逐一嘗試拼合；在確認安全之前，它所在的筆電會一直保留它。</translation>
        </message>
    </context>
    <context>
        <name>sync.unknown-device</name>
        <message>
            <source>A record came from a device that is not part of the study. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一筆紀錄來自不屬於這項研究的裝置，已另外保留。</translation>
        </message>
    </context>
    <context>
        <name>sync.unsupported-store</name>
        <message>
            <source>This version cannot sync with this kind of place (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個版本不能與這種位置同步（%1）。</translation>
        </message>
    </context>
    <context>
        <name>sync.wrong-role</name>
        <message>
            <source>A record came from somebody whose role does not write such records. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有一筆紀錄來自角色不會寫這種紀錄的人，已另外保留。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.always-the-same</name>
        <message>
            <source>This is the same whatever anybody answers: %1. Look at its quotes, and write questions as ${name}.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>無論怎樣回答，結果都一樣：%1。請檢查引號，並把問題寫成 ${名稱}。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.ambiguous-reference</name>
        <message>
            <source>There are several questions called "%1": the reference could mean any of them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有數個題目都叫「%1」：這個參照可能指其中任何一個。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.audit-name</name>
        <message>
            <source>An audit must be called "audit".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>稽核（audit）的名稱必須是「audit」。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.background-geopoint-calculation</name>
        <message>
            <source>A background-geopoint takes no calculation.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>background-geopoint 不接受計算。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.background-geopoint-trigger</name>
        <message>
            <source>A background-geopoint needs a question in "trigger".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>background-geopoint 需要在「trigger」中填一個題目。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bad-pattern</name>
        <message>
            <source>The pattern "%1" cannot be read, so nothing is compared with it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>無法讀取模式「%1」，因此不會用它作任何比較。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-date</name>
        <message>
            <source>Without quotes, %1 is a subtraction: write date('%1').</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有引號時，%1 是減法：請寫成 date('%1')。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-function</name>
        <message>
            <source>Write %1(…) here: the word "%1" alone stands for nothing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡要寫成 %1(…)：只寫「%1」不代表任何內容。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-question</name>
        <message>
            <source>A question is written ${%1} here: "%1" alone stands for nothing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡的問題要寫成 ${%1}：只寫「%1」不代表任何內容。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-word</name>
        <message>
            <source>The word "%1" stands for nothing here: write a text between quotes ('%1'), and a question as ${its name}.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」在這裡不代表任何內容：文字要寫在引號裡（'%1'），問題要寫成 ${問題的名稱}。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.big-image-without-image</name>
        <message>
            <source>A big-image needs an image as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>big-image 還需要有 image。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.cell-without-header</name>
        <message>
            <source>This column has no name: what stands in it, here and below, is not read.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這一欄沒有名稱：從這裡往下的內容不會被讀取。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choice-name-with-space</name>
        <message>
            <source>The choice name "%1" in the list "%2" has a space, which separates answers where several may be chosen.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>清單「%2」中的選項名稱「%1」含有空格，而空格在可複選時用來分隔答案。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choice-outside-lists</name>
        <message>
            <source>The choice "%1" is passed over: it does not say to which list it belongs.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>選項「%1」已略過：沒有寫明它屬於哪個清單。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choices-without-list</name>
        <message>
            <source>The list "%1" is used, and no row of the sheet "%2" says which list it belongs to: it needs the column list_name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用到了清單「%1」，但「%2」表中沒有任何一列說明屬於哪個清單：需要 list_name 欄。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.damaged</name>
        <message>
            <source>The workbook is damaged: %1 cannot be read. Open it in a spreadsheet program, save it again and try once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>活頁簿已損壞：%1 無法讀取。請用試算表程式開啟，重新儲存，然後再試一次。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.deprecated-type</name>
        <message>
            <source>The type "%1" is old and no longer filled in.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>類型「%1」是舊的，已不再填入。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.disabled-column</name>
        <message>
            <source>The column "disabled" is old: use "relevant" with false() instead.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「disabled」欄是舊的：請改用「relevant」並填 false()。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-choice</name>
        <message>
            <source>The choice "%1" stands twice in the list "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>選項「%1」在清單「%2」中出現兩次。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-column</name>
        <message>
            <source>The columns "%1" and "%2" say the same thing: keep one of them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」和「%2」兩欄意思相同：請保留其中一欄。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-entity-list</name>
        <message>
            <source>The entity list "%1" stands twice.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>實體清單「%1」出現兩次。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-name</name>
        <message>
            <source>The name "%1" stands twice in the same group.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>名稱「%1」在同一群組中出現兩次。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-repeat-name</name>
        <message>
            <source>There are two repeats called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>有兩個重複組都叫「%1」。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-save-to</name>
        <message>
            <source>The property "%1" is saved twice (row %2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>屬性「%1」儲存了兩次（第 %2 列）。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.encryption-needs-instance-id</name>
        <message>
            <source>An encrypted form needs its instance id: do not set omit_instanceID.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>加密的表單需要 instance id：請不要設定 omit_instanceID。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-scope</name>
        <message>
            <source>"%1" draws on questions of different repeats (%2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」用到了不同重複組的題目（%2）。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-container</name>
        <message>
            <source>There is no place in the form for the entity of "%1" (%2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>表單中沒有地方可放「%1」的實體（%2）。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-id</name>
        <message>
            <source>"%1" has update_if: it needs entity_id as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」有 update_if：還需要 entity_id。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-label</name>
        <message>
            <source>The entities of "%1" need a label.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」的實體需要標籤。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-update-if</name>
        <message>
            <source>"%1" has both an id and create_if: it needs update_if as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」同時有 id 和 create_if：還需要 update_if。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.external-without-choice-filter</name>
        <message>
            <source>select_one_external needs a choice filter.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>select_one_external 需要選項篩選（choice_filter）。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.has-password</name>
        <message>
            <source>The workbook is protected by a password: open it in a spreadsheet program, take the password off and save it again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個活頁簿設有密碼：請在試算表程式中開啟，移除密碼後重新儲存。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.idle-part</name>
        <message>
            <source>Behind "or" or "and" stands only %1, which compares nothing: write the question again, as in ${name} = %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「or」或「and」後面只有 %1，沒有比較任何內容：請把問題再寫一次，如 ${名稱} = %1。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.instance-conflict</name>
        <message>
            <source>The name "%1" is used for two different sources: %2 and %3.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>名稱「%1」用於兩個不同的來源：%2 和 %3。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-column-name</name>
        <message>
            <source>A column cannot be called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>欄不能叫做「%1」。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-entity-list</name>
        <message>
            <source>"%1" cannot be the name of an entity list.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」不能作為實體清單的名稱。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-name</name>
        <message>
            <source>"%1" cannot be a name: begin with a letter or _, then letters, digits, _ - or .</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」不能作為名稱：請以字母或 _ 開頭，其後可用字母、數字、_ - 或 .</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-nonresponse-reason</name>
        <message>
            <source>"%1" cannot be a reason: use words such as refused, dk.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」不能作為原因：請用 refused、dk 這類詞。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-parameter-value</name>
        <message>
            <source>The parameter "%1" cannot be "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>參數「%1」不能是「%2」。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-parameters</name>
        <message>
            <source>Parameters are written as name=value, with spaces between them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>參數寫成 name=value，彼此以空格分隔。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-reference</name>
        <message>
            <source>This reference cannot be read: write ${name}.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個參照無法讀取：請寫成 ${name}。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-save-to</name>
        <message>
            <source>"%1" cannot be the name of an entity property.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」不能作為實體屬性的名稱。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invisible-trigger</name>
        <message>
            <source>"%1", which triggers "%2", is never shown.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>觸發「%2」的「%1」從不顯示。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.language-without-code</name>
        <message>
            <source>The language "%1" has no code: write it as %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>語言「%1」沒有代碼：請寫成 %2。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.message-without-rule</name>
        <message>
            <source>%1 is never shown: there is nothing in the column "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 永遠不會顯示：「%2」欄是空的。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-calculation</name>
        <message>
            <source>A calculation needs something in the column "calculation".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>calculate 需要在「calculation」欄填入內容。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-choice-label</name>
        <message>
            <source>This choice has no label.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個選項沒有標籤。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-choice-name</name>
        <message>
            <source>This choice needs a name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個選項需要名稱。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-column</name>
        <message>
            <source>The column "%1" is missing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>缺少「%1」欄。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-label</name>
        <message>
            <source>"%1" has no label.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」沒有標籤。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-list</name>
        <message>
            <source>"%1" needs the name of a list.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」需要清單的名稱。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-name</name>
        <message>
            <source>This row needs a name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這一列需要名稱。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-parameter</name>
        <message>
            <source>The parameter "%1" is missing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>缺少參數「%1」。</translation>
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
            <translation>%1 沒有這些欄：%2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-type</name>
        <message>
            <source>This row needs a type.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這一列需要類型。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.misspelled-column</name>
        <message>
            <source>The column "%1" is not read. Did you mean "%2"?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不會讀取「%1」欄。您是想寫「%2」嗎？</translation>
        </message>
    </context>
    <context>
        <name>xlsform.mixed-languages</name>
        <message>
            <source>Other columns say their language, these do not: %1. Write it behind each of them, as in label::English (en).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>其他欄寫明了語言，這些沒有：%1。請在每一欄後面寫上語言，如 label::English (en)。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nearly-same-language</name>
        <message>
            <source>"%1" and "%2" count as two languages here. If they are one, write it the same everywhere.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡「%1」和「%2」算作兩種語言。如果是同一種，請處處寫法一致。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nearly-same-name</name>
        <message>
            <source>The name "%1" differs from another one only by upper and lower case.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>名稱「%1」與另一個名稱只有大小寫不同。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.neither-yes-nor-no</name>
        <message>
            <source>"%1" is not understood here: write yes or no.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡不理解「%1」：請寫 yes 或 no。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-choices-sheet</name>
        <message>
            <source>The list "%1" is used, but there is no sheet called "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>用到了清單「%1」，但沒有名為「%2」的工作表。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-max-pixels</name>
        <message>
            <source>Without max-pixels, pictures are kept at their full size.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有 max-pixels，圖片會以原尺寸保留。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-such-choice</name>
        <message>
            <source>"%1" is no choice of the list "%2". It has: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」不是清單「%2」中的選項。其中有：%3</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-survey-sheet</name>
        <message>
            <source>There is no sheet called "survey": call the sheet with the questions so.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有名為「survey」的工作表：請把問題所在的工作表命名為它。</translation>
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
            <translation>這個檔案不是以 UTF-8 儲存，文字會遺失：請重新儲存為「CSV UTF-8」，或 .xlsx 或 .ods。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nothing-between</name>
        <message>
            <source>Nothing stands between %1, so no value comes of them: write what is to be done with them, or concat(…, …) to put texts together.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 之間沒有任何符號，因此得不到任何值：請寫明要對它們做什麼；要把文字連在一起，請用 concat(…, …)。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.or-other-untranslated</name>
        <message>
            <source>The choice that or_other adds is in English only: add it yourself in every language.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>or_other 加入的選項只有英文：請自行以每種語言加入。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.or-other-with-choice-filter</name>
        <message>
            <source>or_other cannot be used with a choice filter: add the choice yourself.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>or_other 不能與選項篩選一起使用：請自行加入這個選項。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.reference-list</name>
        <message>
            <source>Here stands one reference, or several with commas between them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡填一個參照，或數個以逗號分隔的參照。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.repeat-named-as-root</name>
        <message>
            <source>A repeat cannot have the name of the whole form, "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>重複組的名稱不能與整份表單相同：「%1」。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.required-note</name>
        <message>
            <source>The note "%1" asks for an answer that nobody can give, and the interview could never be finished: leave "required" empty.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>說明「%1」要求一個沒有人能給出的回答，訪談將永遠無法結束：請把「required」留空。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.reserved-name</name>
        <message>
            <source>The name "%1" is reserved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>名稱「%1」是保留名稱。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.row-skipped</name>
        <message>
            <source>This row has neither type nor name and was passed over.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這一列沒有類型也沒有名稱，已略過。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-needs-list</name>
        <message>
            <source>Which entity list does "%1" belong to? Write list#property.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」屬於哪個實體清單？請寫成 list#property。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-on-group</name>
        <message>
            <source>A group or repeat cannot be saved to an entity.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>群組或重複組不能儲存到實體。</translation>
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
            <translation>清單「%1」有的地方用了 search()，有的沒有（「%2」）。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.search-with-file</name>
        <message>
            <source>search() cannot be used where choices come from a file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>選項來自檔案時，不能使用 search()。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.select-with-other-type</name>
        <message>
            <source>A choice question cannot have another type as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>選擇題不能同時有另一種類型。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.similar-sheet-name</name>
        <message>
            <source>There is no sheet called "%1", but one with a similar name, "%2". Rename it, or begin its name with _ if it is meant so.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有名為「%1」的工作表，但有名稱相近的「%2」。請改名；如果本意如此，請讓名稱以 _ 開頭。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.table-list-mixed-lists</name>
        <message>
            <source>All questions of a table-list share one list; here are "%1" and "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>table-list 的所有題目共用一個清單；這裡卻有「%1」和「%2」。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.table-list-with-choice-filter</name>
        <message>
            <source>A table-list cannot have a choice filter.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>table-list 不能有選項篩選。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.too-deep</name>
        <message>
            <source>Groups and repeats stand in each other more than %1 deep.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>群組和重複部分的巢狀超過 %1 層。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.too-large</name>
        <message>
            <source>This is more than Saltbush accepts in one workbook. Make it shorter, or split it in two.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>超出 Saltbush 在一個活頁簿中可接受的量。請縮短，或分成兩個。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.two-form-ids</name>
        <message>
            <source>form_id stands twice in the settings.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>form_id 在設定中出現兩次。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.undeclared-prefix</name>
        <message>
            <source>The prefix "%1" is not declared in the namespaces of the settings sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>前綴「%1」沒有在 settings 工作表的 namespaces 中宣告。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-choice-column</name>
        <message>
            <source>The choices of the list "%2" have no column "%1". They have: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>清單「%2」的選項沒有「%1」欄。其中有：%3</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-default-language</name>
        <message>
            <source>No text of the form is in the default language "%1". There is: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>問卷中沒有預設語言「%1」的文字。其中有：%2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-entity-list</name>
        <message>
            <source>There is no entity list called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有名為「%1」的實體清單。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-format</name>
        <message>
            <source>This file is no workbook that Saltbush reads: save it as .xlsx or .ods, or write it as .csv or .md.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個檔案不是 Saltbush 能讀取的活頁簿：請儲存為 .xlsx 或 .ods，或寫成 .csv 或 .md。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-list</name>
        <message>
            <source>There is no list called "%1" on the choices sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>choices 工作表中沒有名為「%1」的清單。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-parameter</name>
        <message>
            <source>There is no parameter "%1" here. It takes: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡沒有參數「%1」。可用的有：%2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-reference</name>
        <message>
            <source>There is no question or group called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有名為「%1」的題目或群組。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-reference-geometry</name>
        <message>
            <source>There is no question called "%1" for reference-geometry.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有名為「%1」的題目可供 reference-geometry 使用。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-type</name>
        <message>
            <source>There is no question type called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有名為「%1」的題型。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unmatched-begin</name>
        <message>
            <source>This %1 "%2" is never ended.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個 %1「%2」沒有結尾。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unmatched-end</name>
        <message>
            <source>There is nothing open that this "end %1" could end.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有開著的項目可供「end %1」結束。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-column</name>
        <message>
            <source>The column "%1" is not supported.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>不支援「%1」欄。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-file-extension</name>
        <message>
            <source>Choices cannot come from "%1": use .csv, .xml or .geojson.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>選項不能來自「%1」：請用 .csv、.xml 或 .geojson。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-media</name>
        <message>
            <source>"%1" is no kind of media.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>「%1」不是媒體類型。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.wrong-default</name>
        <message>
            <source>The default "%1" is no answer to this question: write it as %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>預設值「%1」不能作為這個問題的回答：請寫成 %2 這樣。</translation>
        </message>
    </context>
    <context>
        <name>xlsform.wrong-end</name>
        <message>
            <source>Here the %1 "%2" of row %3 is open: write end %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡第 %3 列的 %1「%2」還沒有結束：請寫 end %1。</translation>
        </message>
    </context>
    <context>
        <name>xpath.evaluation</name>
        <message>
            <source>The expression has no value: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個運算式沒有值：%1</translation>
        </message>
    </context>
    <context>
        <name>xpath.foreign-sign</name>
        <message>
            <source>"%1" is not read here: write %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這裡讀不出「%1」：請寫 %2</translation>
        </message>
    </context>
    <context>
        <name>xpath.incomplete</name>
        <message>
            <source>The expression breaks off: something is missing at its end.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>運算式沒有寫完：結尾缺少內容。</translation>
        </message>
    </context>
    <context>
        <name>xpath.syntax</name>
        <message>
            <source>The expression cannot be read here: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個運算式在這裡無法讀取：%1</translation>
        </message>
    </context>
    <context>
        <name>xpath.too-deep</name>
        <message>
            <source>The expression is nested too deeply.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這個運算式的巢狀層數太多。</translation>
        </message>
    </context>
    <context>
        <name>xpath.too-much</name>
        <message>
            <source>The expression takes too much work or makes too long a text.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>運算式的計算量太大，或產生的文字太長。</translation>
        </message>
    </context>
    <context>
        <name>xpath.unknown-function</name>
        <message>
            <source>There is no function called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>沒有名為 %1 的函式。</translation>
        </message>
    </context>
    <context>
        <name>xpath.unreadable-xml</name>
        <message>
            <source>This is not well-formed XML: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>這不是格式完整的 XML：%1</translation>
        </message>
    </context>
    <context>
        <name>xpath.wrong-arguments</name>
        <message>
            <source>The function %1 is called with the wrong number or kind of arguments.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>函式 %1 的引數數目或種類不符。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LookWords</name>
        <message>
            <source>Looking into the store first</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>正在先查看存放處</translation>
        </message>
        <message>
            <source>The store could not be looked into before. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>先前無法查看存放處。%1</translation>
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
            <translation>已停止。沒有寫入任何內容。</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormChoice</name>
        <message>
            <source>Questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>問卷</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::WorkspacePlace</name>
        <message>
            <source>The request file is %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>申請檔案在：%1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Visits</name>
        <message>
            <source>%1: from %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：從%2起</translation>
        </message>
        <message>
            <source>%1: later</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：之後</translation>
        </message>
        <message>
            <source>%1: due</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：待進行</translation>
        </message>
        <message>
            <source>%1: due until %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：可在%2或之前進行</translation>
        </message>
        <message>
            <source>%1: was possible until %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1：原可在%2或之前進行</translation>
        </message>
    </context>
    <context>
        <name>study.package-key-unusable</name>
        <message>
            <source>A key in this version of the study cannot be used: nothing could be sealed with it. The version you have stays in use; tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>研究的這個版本中有一個金鑰無法使用：用它什麼也無法封存。您現有的版本繼續使用；請告訴您的協調員。</translation>
        </message>
    </context>
</TS>
