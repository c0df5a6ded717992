<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_AU">
    <context>
        <name>Audit</name>
        <message>
            <source>check %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>점검 %1</translation>
        </message>
        <message>
            <source>%1 records of %2 devices; %3 interviews, %4 consents (%6 sealed to others), %5 findings</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기록 %1개, 기기 %2대; 면접 %3건, 동의 %4건(다른 사람에게 봉인된 것 %6건), 발견 %5건</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>%1: ready to be asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: 바로 물어볼 수 있어요</translation>
        </message>
        <message>
            <source>%1: finished and sealed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: 마치고 봉인했어요</translation>
        </message>
        <message>
            <source>%1 open, %2 finished</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>진행 중 %1건, 마침 %2건</translation>
        </message>
        <message>
            <source>version %1 of the study, %2 bytes</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구 버전 %1, %2바이트</translation>
        </message>
        <message>
            <source>%1: ready for the first interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: 첫 인터뷰를 할 준비가 됐어요</translation>
        </message>
        <message>
            <source>Hand this file over in person: it works once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 파일은 직접 만나서 건네주세요. 한 번만 쓸 수 있어요.</translation>
        </message>
        <message>
            <source>Bring the request to your coordinator; practice is possible until then.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>요청 파일을 코디네이터에게 가져다주세요. 그때까지는 연습할 수 있어요.</translation>
        </message>
        <message>
            <source>%1: %2 open, %3 waiting, %4 on their way</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: 진행 중 %2건, 대기 %3건, 전달 중 %4건</translation>
        </message>
        <message>
            <source>sent %1, received %2, safe %3, waiting %4, refused %5</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>보냄 %1, 받음 %2, 안전 %3, 대기 %4, 받지 않음 %5</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>암호 문구: </translation>
        </message>
        <message>
            <source>%1: declined. That is written down, and nothing else.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: 참여하지 않는다고 했어요. 그것만 적고 다른 것은 남기지 않았어요.</translation>
        </message>
        <message>
            <source>Passphrase of %1, who is here already: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이미 여기 있는 %1의 암호문: </translation>
        </message>
        <message>
            <source>The study has not arrived yet: bring the request to your coordinator, then sync again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구가 아직 도착하지 않았어요. 요청 파일을 코디네이터에게 가져다준 뒤 다시 동기화하세요.</translation>
        </message>
        <message>
            <source>Version %1 of the study came.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구의 버전 %1이(가) 도착했어요.</translation>
        </message>
        <message>
            <source>Version %1 of the study went to the store.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구의 버전 %1이(가) 저장소로 갔어요.</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새 암호문: </translation>
        </message>
        <message>
            <source>The same passphrase again: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>같은 암호문 한 번 더: </translation>
        </message>
        <message>
            <source>%L1 kept, %L2 to look at again, %L3 that do not fit, %L4 without a place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>유지 %L1, 다시 확인 %L2, 맞지 않음 %L3, 자리 없음 %L4</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>%1 finished %2 interviews, offline.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 님이 오프라인으로 인터뷰 %2건을 마쳤어요.</translation>
        </message>
        <message>
            <source>%1 synced: sent %2, received %3, safe %4.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 님이 동기화했어요: 보냄 %2, 받음 %3, 안전 %4.</translation>
        </message>
        <message>
            <source>Everything is in %1; the passphrase is: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모두 %1에 있어요. 암호 문구: %2</translation>
        </message>
        <message>
            <source>The coordinator made the study "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>코디네이터가 “%1” 연구를 만들었어요.</translation>
        </message>
        <message>
            <source>%1 joined as %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 님이 합류했어요. 역할: %2.</translation>
        </message>
    </context>
    <context>
        <name>InterviewWords</name>
        <message>
            <source>Prefer not to say</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>말하고 싶지 않아요</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모르겠어요</translation>
        </message>
        <message>
            <source>Choose all that apply</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>해당하는 것을 모두 골라 주세요</translation>
        </message>
        <message>
            <source>Yes</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>네</translation>
        </message>
        <message>
            <source>No</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아니요</translation>
        </message>
        <message>
            <source>OK</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>확인</translation>
        </message>
        <message>
            <source>This question needs an answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 질문에는 답변이 필요해요.</translation>
        </message>
        <message>
            <source>Please look at this answer again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 답변을 다시 한번 봐 주세요.</translation>
        </message>
        <message>
            <source>Please give a whole number, such as 12.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>12처럼 소수점 없는 숫자로 적어 주세요.</translation>
        </message>
        <message>
            <source>Please give a number, such as 12 or 1.5.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>12나 1.5처럼 숫자로 적어 주세요.</translation>
        </message>
        <message>
            <source>There is no such day. Please look again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그런 날짜는 없어요. 다시 한번 봐 주세요.</translation>
        </message>
        <message>
            <source>There is no such time. Please look again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그런 시각은 없어요. 다시 한번 봐 주세요.</translation>
        </message>
        <message>
            <source>Please choose one of the answers above.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>위의 답변 중에서 하나를 골라 주세요.</translation>
        </message>
        <message>
            <source>Put them in order: choose what comes first, then what comes next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>순서를 정해 주세요. 첫 번째를 고르고, 그다음을 차례로 골라 주세요</translation>
        </message>
        <message>
            <source>Your code</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>내 코드</translation>
        </message>
        <message>
            <source>This code stands for you instead of your name. Show it when you come again, or when you have changed your mind about taking part.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 코드는 이름 대신 쓰는 거예요. 다시 오실 때나 참여에 대한 마음이 바뀌었을 때 보여 주세요.</translation>
        </message>
        <message>
            <source>Nobody can see your answers with it. Keep it where only you look.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 코드로는 아무도 답변을 볼 수 없어요. 나만 보는 곳에 보관해 주세요.</translation>
        </message>
        <message>
            <source>Please give each of them a place, or clear the order.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모두 순서를 정하거나, 순서를 지워 주세요.</translation>
        </message>
        <message>
            <source>Please choose a number on the scale, %1 to %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1부터 %2까지의 척도에서 숫자를 골라 주세요.</translation>
        </message>
        <message>
            <source>Is there one to add?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>추가할 것이 있나요?</translation>
        </message>
        <message>
            <source>Is there another one to add?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>더 추가할 것이 있나요?</translation>
        </message>
        <message>
            <source>So far: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>지금까지 %1</translation>
        </message>
        <message>
            <source>End of the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 마치기</translation>
        </message>
        <message>
            <source>That file is too large. Files of up to 100 MB can be kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그 파일은 너무 큽니다. 100 MB까지 보관할 수 있습니다.</translation>
        </message>
        <message>
            <source>There is nothing in that file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그 파일은 비어 있습니다.</translation>
        </message>
        <message>
            <source>The disk is full: this was not kept. Everything before it is safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>디스크가 가득 차서 이것은 보관되지 않았습니다. 그 전의 것은 모두 안전합니다.</translation>
        </message>
        <message>
            <source>This was not kept. Please try once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>보관되지 않았습니다. 한 번 더 해 주세요.</translation>
        </message>
        <message>
            <source>Left out: no recording of sound was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>비워 둡니다: 소리를 녹음하는 것에 동의하지 않으셨습니다.</translation>
        </message>
        <message>
            <source>Left out: no filming was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>비워 둡니다: 동영상을 찍는 것에 동의하지 않으셨습니다.</translation>
        </message>
        <message>
            <source>Left out: no pictures were agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>비워 둡니다: 사진을 남기는 것에 동의하지 않으셨습니다.</translation>
        </message>
        <message>
            <source>Please give a latitude from -90 to 90 and a longitude from -180 to 180, such as -37.81, 144.96.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>위도(-90~90)와 경도(-180~180)를 적어 주세요. 예: -37.81, 144.96</translation>
        </message>
        <message>
            <source>Please give at least two places, each with its latitude and longitude.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>위치를 두 곳 이상, 각각 위도와 경도로 적어 주세요.</translation>
        </message>
        <message>
            <source>Please give at least three places, each with its latitude and longitude.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>위치를 세 곳 이상, 각각 위도와 경도로 적어 주세요.</translation>
        </message>
        <message>
            <source>Please give a direction from 0 to 360 degrees.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>0도에서 360도 사이의 방향을 적어 주세요.</translation>
        </message>
        <message>
            <source>The questionnaire counts on another app or device here. There is none: please type the answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 질문은 다른 앱이나 기기를 쓰도록 되어 있지만 여기에는 없습니다. 답을 직접 적어 주세요.</translation>
        </message>
        <message>
            <source>The questionnaire counts on another app or device here. There is none: please choose a file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 질문은 다른 앱이나 기기를 쓰도록 되어 있지만 여기에는 없습니다. 파일을 골라 주세요.</translation>
        </message>
        <message>
            <source>Not taken: there is sound in that file, and no recording of sound was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>받지 않았습니다: 그 파일에는 소리가 들어 있는데, 녹음에는 동의하지 않으셨습니다.</translation>
        </message>
        <message>
            <source>Not taken: there is a film in that file, and no filming was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>받지 않았습니다: 그 파일에는 동영상이 들어 있는데, 동영상을 찍는 것에 동의하지 않으셨습니다.</translation>
        </message>
        <message>
            <source>Not taken: that file is a picture, and no pictures were agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>받지 않았습니다: 그 파일은 사진인데, 사진을 남기는 것에 동의하지 않으셨습니다.</translation>
        </message>
        <message>
            <source>What was typed is not chosen yet. Choose it in the list, or go on once more to leave it out.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>입력한 내용이 아직 선택되지 않았습니다. 목록에서 선택하거나, 그대로 넘어가려면 한 번 더 다음으로 가세요.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Did you mean "%1"?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1"을(를) 쓰려던 것인가요?</translation>
        </message>
        <message>
            <source>Behind "%1" stands a character that cannot be seen: delete it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" 뒤에 보이지 않는 문자가 있습니다. 지우세요.</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>warning: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>주의: </translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Researcher</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구자</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>코디네이터</translation>
        </message>
        <message>
            <source>Ethics reviewer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>윤리 심의위원</translation>
        </message>
        <message>
            <source>Asks for consent, interviews and syncs. Cannot read a finished interview again, neither her own nor a colleague's.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의를 구하고, 인터뷰하고, 동기화해요. 마친 인터뷰는 자신의 것도 동료의 것도 다시 읽을 수 없어요.</translation>
        </message>
        <message>
            <source>Reads all interviews, takes people in, publishes the study and exports data. Cannot change an answer or a consent without a trace.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모든 인터뷰를 읽고, 사람을 받아들이고, 연구를 배포하고, 데이터를 내보내요. 흔적을 남기지 않고 답변이나 동의를 바꿀 수는 없어요.</translation>
        </message>
        <message>
            <source>Sees every consent, withdrawal and export. Cannot read an answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모든 동의, 철회, 내보내기를 볼 수 있어요. 답변은 읽을 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-consent</name>
        <message>
            <source>"%1" is no answer to a scope: write take-part=yes or audio=no.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”은(는) 동의 항목에 대한 대답이 아니에요. take-part=yes 또는 audio=no처럼 적어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-time</name>
        <message>
            <source>"%1" is no time: write it like 2026-11-23T10:00:00+11:00.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”은(는) 시각이 아니에요. 2026-11-23T10:00:00+11:00처럼 적어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-zone</name>
        <message>
            <source>"%1" is no time zone: write it like Australia/Melbourne.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”은(는) 시간대가 아니에요. Australia/Melbourne처럼 적어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>cli.file-taken</name>
        <message>
            <source>There is a file of this name already, and it was left as it is. Choose another name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>같은 이름의 파일이 이미 있어서 그대로 두었어요. 다른 이름을 골라 주세요.</translation>
        </message>
    </context>
    <context>
        <name>cli.no-context-node</name>
        <message>
            <source>There is no node %1 in the document of this expression.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 식의 문서에는 %1 노드가 없어요.</translation>
        </message>
    </context>
    <context>
        <name>cli.no-passphrase</name>
        <message>
            <source>The passphrase is missing: give it by --passphrase-file or SALTBUSH_PASSPHRASE, or type it at a terminal.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>암호 문구가 없어요. --passphrase-file이나 SALTBUSH_PASSPHRASE로 주거나 터미널에서 입력해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>cli.no-study-source</name>
        <message>
            <source>Name either a template folder or one form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>템플릿 폴더나 양식 하나 중에서 하나를 지정해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>cli.no-such-language</name>
        <message>
            <source>No form has the language "%1". There are: %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" 언어가 있는 설문지가 없어요. 있는 언어: %2.</translation>
        </message>
    </context>
    <context>
        <name>cli.no-such-scope</name>
        <message>
            <source>No consent document of this study has a point "%1". There are: %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 연구의 동의 문서에 "%1" 항목이 없어요. 있는 항목: %2.</translation>
        </message>
    </context>
    <context>
        <name>cli.not-cases</name>
        <message>
            <source>This is no list of expressions to evaluate.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>계산할 식의 목록이 아니에요.</translation>
        </message>
    </context>
    <context>
        <name>cli.nothing-to-resume</name>
        <message>
            <source>No interview of yours is open here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에는 내가 진행 중인 인터뷰가 없어요.</translation>
        </message>
    </context>
    <context>
        <name>cli.passphrases-differ</name>
        <message>
            <source>The two passphrases are not the same. Nothing was made; try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>두 암호문이 서로 달라요. 아무것도 만들지 않았으니 다시 해 보세요.</translation>
        </message>
    </context>
    <context>
        <name>cli.usage</name>
        <message>
            <source>%1 (--help shows what there is)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (--help에서 쓸 수 있는 것을 볼 수 있어요)</translation>
        </message>
    </context>
    <context>
        <name>cli.which-person</name>
        <message>
            <source>Several people use this workspace: say who you are with --nickname (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 작업 공간은 여러 사람이 써요. --nickname으로 누구인지 알려 주세요 (%1).</translation>
        </message>
    </context>
    <context>
        <name>cli.who-lets-in</name>
        <message>
            <source>There is a workspace at this place already. To join it, somebody of it lets you in: name that person with --as (%1), and choose another nickname with --nickname. For a workspace of your own, choose another name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이곳에 이미 작업 공간이 있어요. 참여하려면 그 안의 사람이 들여보내 주어야 해요: --as로 그 사람을 적고(%1) --nickname으로 다른 별명을 고르세요. 자신만의 작업 공간이 필요하면 다른 이름을 고르세요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-approval-forged</name>
        <message>
            <source>The approval of document %1, version %2, is not signed by the reviewer it names.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>문서 %1 버전 %2의 승인에 거기 적힌 심의위원의 서명이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-bad-signature</name>
        <message>
            <source>A record is not signed by the device that it names.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기록에 거기 적힌 기기의 서명이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-chain-broken</name>
        <message>
            <source>Number %1 of a device does not follow the one before it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>한 기기의 %1번이 바로 앞 기록과 이어지지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-chain-gap</name>
        <message>
            <source>Something is missing before number %1 of a device: not arrived yet, or taken out.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>한 기기의 %1번 앞에 빠진 것이 있어요. 아직 도착하지 않았거나 누군가 빼낸 거예요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-comprehension-missing</name>
        <message>
            <source>A question about the text was not asked (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의 문서를 이해했는지 묻는 질문을 하지 않았어요 (%1).</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-consent-unknown</name>
        <message>
            <source>An interview names a consent (%1) that has not arrived. It may still be on a laptop; until then the interview is in no dataset.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰에 적힌 동의(%1)가 아직 도착하지 않았어요. 아직 노트북에 있을 수 있어요. 그때까지 이 인터뷰는 어느 데이터세트에도 들어가지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-entry-differs</name>
        <message>
            <source>A consent entry says something else than the record that carries it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의 내역이 그것을 담은 기록과 달라요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-fork</name>
        <message>
            <source>Two different records of a device claim the same place (number %1): a laptop may have been put back to an older state.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>한 기기의 서로 다른 두 기록이 같은 자리(%1번)에 있어요. 노트북이 예전 상태로 되돌려졌을 수 있어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-form-not-covered</name>
        <message>
            <source>A questionnaire was asked that the consent does not cover (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의에 포함되지 않은 설문지를 물었어요 (%1).</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-language-missing</name>
        <message>
            <source>Consent was taken in a language in which document %1, version %2, was not approved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>문서 %1 버전 %2이(가) 승인되지 않은 언어로 동의를 받았어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-mode-not-allowed</name>
        <message>
            <source>Consent was taken in a way that the document does not allow (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>문서에서 허용하지 않는 방식으로 동의를 받았어요 (%1).</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-no-consent</name>
        <message>
            <source>An interview names no consent. It is in no dataset; ask its interviewer what happened.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰에 동의가 적혀 있지 않아요. 어느 데이터세트에도 들어가지 않아요. 인터뷰한 사람에게 어떻게 된 일인지 물어봐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-approved</name>
        <message>
            <source>Document %1, version %2, was used without an ethics approval.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>문서 %1 버전 %2이(가) 윤리 승인 없이 쓰였어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-asserted</name>
        <message>
            <source>The interviewer did not say that the participant may take part and can decide.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>참여자가 참여할 수 있고 스스로 결정할 수 있다는 것을 인터뷰한 사람이 밝히지 않았어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-in-force</name>
        <message>
            <source>An interview began while its consent (%1) was not in force.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의(%1)가 유효하지 않을 때 인터뷰가 시작됐어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-outdated</name>
        <message>
            <source>An interview went on under an old consent, although version %1 had to be asked again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>버전 %1(으)로 다시 물어야 했는데, 예전 동의로 인터뷰가 계속됐어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-outside-validity</name>
        <message>
            <source>Document %1, version %2, was used outside the time for which it is valid.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>문서 %1 버전 %2이(가) 유효 기간 밖에 쓰였어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-quarantined</name>
        <message>
            <source>A record was kept aside. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기록 하나를 따로 보관했어요. %1</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-reason-missing</name>
        <message>
            <source>A correction does not say what it corrects, or why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>정정에 무엇을 왜 고치는지 적혀 있지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-revoked-device</name>
        <message>
            <source>A record was written after its device had left the study (number %1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기기가 연구를 떠난 뒤에 쓰인 기록이에요 (%1번).</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-scope-unanswered</name>
        <message>
            <source>A point of the consent was left without an answer (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의 항목 하나가 대답 없이 남았어요 (%1).</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-time-backwards</name>
        <message>
            <source>A record is dated before the one it follows (%1): look at that laptop's clock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기록의 날짜가 바로 앞 기록보다 빨라요 (%1). 그 노트북의 시계를 확인해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-time-in-future</name>
        <message>
            <source>A record is dated in the future (%1): look at that laptop's clock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기록의 날짜가 미래예요 (%1). 그 노트북의 시계를 확인해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-unknown-device</name>
        <message>
            <source>A record comes from a device that is not part of the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구에 속하지 않은 기기에서 온 기록이에요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-unknown-text</name>
        <message>
            <source>What was read to a participant is not the text of document %1, version %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>참여자에게 읽어 준 글이 문서 %1 버전 %2의 글이 아니에요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-version-twice</name>
        <message>
            <source>There are two different texts called document %1, version %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>문서 %1 버전 %2(이)라는 서로 다른 글이 두 개 있어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-wrong-role</name>
        <message>
            <source>Somebody wrote a record that this role does not write (%1, %2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 역할이 쓰지 않는 기록을 누군가 썼어요 (%1, %2).</translation>
        </message>
    </context>
    <context>
        <name>consent.bad-document</name>
        <message>
            <source>This consent document is not complete here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 동의 문서는 여기에 다 갖춰져 있지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>consent.comprehension-missing</name>
        <message>
            <source>A question about the text is still open.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>글에 대한 질문 하나가 아직 남아 있어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.declined</name>
        <message>
            <source>This person said no. That is respected.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이분은 참여하지 않겠다고 했어요. 그 뜻을 존중해요.</translation>
        </message>
    </context>
    <context>
        <name>consent.entry-malformed</name>
        <message>
            <source>This consent entry cannot be read. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 동의 내역은 읽을 수 없어요. 따로 보관했어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.expired</name>
        <message>
            <source>This consent document is no longer valid.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 동의 문서는 유효 기간이 지났어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.form-not-covered</name>
        <message>
            <source>The consent that was given does not cover the form "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>받은 동의에 “%1” 양식은 포함되지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>consent.mode-not-allowed</name>
        <message>
            <source>Consent cannot be taken in this way here (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서는 이 방식으로 동의를 받을 수 없어요 (%1).</translation>
        </message>
    </context>
    <context>
        <name>consent.no-capacity</name>
        <message>
            <source>An interview needs somebody who can decide for herself at the moment.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰는 지금 스스로 결정할 수 있는 분과 해요.</translation>
        </message>
    </context>
    <context>
        <name>consent.no-such-document</name>
        <message>
            <source>There is no consent document for this form: no interview can begin without one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 양식에는 동의 문서가 없어요. 동의 문서 없이는 인터뷰를 시작할 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.no-such-language</name>
        <message>
            <source>The consent document has no text in "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의 문서에 “%1” 언어로 된 글이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.not-approved</name>
        <message>
            <source>This consent document has no ethics approval yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 동의 문서는 아직 윤리 승인을 받지 않았어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.not-eligible</name>
        <message>
            <source>This interview is for people the study is about: say so, or end here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 인터뷰는 연구 대상에 해당하는 분들을 위한 거예요. 해당한다고 표시하거나 여기서 마쳐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>consent.not-given</name>
        <message>
            <source>Consent was not asked for yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 동의를 묻지 않았어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.not-yet-valid</name>
        <message>
            <source>This consent document is not valid yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 동의 문서는 아직 유효 기간이 시작되지 않았어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.outdated</name>
        <message>
            <source>There is a new consent document: please ask again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새 동의 문서가 있어요. 다시 물어봐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>consent.reason-missing</name>
        <message>
            <source>Please say why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이유를 적어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-required</name>
        <message>
            <source>Without a yes to "%1" there is no interview; that is fine too.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”에 ‘네’가 없으면 인터뷰를 하지 않아요. 그것도 괜찮아요.</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-unanswered</name>
        <message>
            <source>Every point needs a yes or a no: "%1" is open.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모든 항목에 ‘네’나 ‘아니요’가 필요해요. “%1”이(가) 남아 있어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-unknown</name>
        <message>
            <source>The consent document has no point "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의 문서에 “%1” 항목이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>consent.unfinished</name>
        <message>
            <source>One interview that was being finished could not be ended (%1). It is kept as it is, and tried again at each unlock; everything else works.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>마치던 인터뷰 하나를 끝맺지 못했어요 (%1). 그대로 보관하고 잠금을 풀 때마다 다시 시도해요. 다른 것은 모두 잘 돼요.</translation>
        </message>
    </context>
    <context>
        <name>consent.withdrawn</name>
        <message>
            <source>Consent was withdrawn: this interview cannot go on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의가 철회됐어요. 이 인터뷰는 계속할 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>crypto.bad-key</name>
        <message>
            <source>This key has the wrong form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 키는 형식이 맞지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>crypto.not-authentic</name>
        <message>
            <source>This was altered, or made with another key. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>누군가 바꾸었거나 다른 키로 만든 거예요. 아무것도 바뀌지 않았어요.</translation>
        </message>
    </context>
    <context>
        <name>crypto.odk-file-too-large</name>
        <message>
            <source>This file is larger than an ODK server takes (100 MB). Nothing was written.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 파일은 ODK 서버가 받는 크기(100MB)보다 큽니다. 아무것도 쓰지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>crypto.odk-key-unusable</name>
        <message>
            <source>The questionnaire's public key is no RSA key of 2,048 bits or more. Copy it again from where it was made into public_key on the sheet settings.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>설문지의 공개 키가 2,048비트 이상의 RSA 키가 아닙니다. 키를 만든 곳에서 다시 복사해 settings 시트의 public_key에 넣어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>crypto.truncated</name>
        <message>
            <source>This is cut off: its end is missing. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>끝부분이 잘려 있어요. 아무것도 바뀌지 않았어요.</translation>
        </message>
    </context>
    <context>
        <name>crypto.unavailable</name>
        <message>
            <source>There is not enough free memory to open this. Close other programs, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이것을 열기에는 남은 메모리가 모자라요. 다른 프로그램을 닫고 다시 해 보세요.</translation>
        </message>
    </context>
    <context>
        <name>dataset.cancelled</name>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>멈췄어요. 아무것도 쓰지 않았어요.</translation>
        </message>
    </context>
    <context>
        <name>dataset.cannot-write</name>
        <message>
            <source>The file cannot be written here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에는 파일을 쓸 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>dataset.no-such-form</name>
        <message>
            <source>There is no form called "%1" in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 연구에는 “%1” 양식이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>dataset.unknown-format</name>
        <message>
            <source>There is no dataset format called "%1" in this version.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 버전에는 “%1” 데이터세트 형식이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>disk.full</name>
        <message>
            <source>The disk is full. What was saved before is safe; make room, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>디스크가 가득 찼어요. 앞서 저장한 것은 안전해요. 공간을 비우고 다시 해 보세요.</translation>
        </message>
    </context>
    <context>
        <name>disk.not-found</name>
        <message>
            <source>There is no such file or folder.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그런 파일이나 폴더가 없어요.</translation>
        </message>
    </context>
    <context>
        <name>disk.too-large</name>
        <message>
            <source>This file is larger than Saltbush accepts.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 파일은 Saltbush가 받을 수 있는 크기보다 커요.</translation>
        </message>
    </context>
    <context>
        <name>disk.unreadable</name>
        <message>
            <source>This file cannot be read. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 파일은 읽을 수 없어요. 아무것도 바뀌지 않았어요.</translation>
        </message>
    </context>
    <context>
        <name>disk.unwritable</name>
        <message>
            <source>This place cannot be written to. Nothing was changed; check the disk or choose another place.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이곳에는 쓸 수 없어요. 아무것도 바뀌지 않았어요. 디스크를 확인하거나 다른 곳을 골라 주세요.</translation>
        </message>
    </context>
    <context>
        <name>form.bad-control</name>
        <message>
            <source>The element %1 lacks %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 요소에 %2이(가) 없어요.</translation>
        </message>
    </context>
    <context>
        <name>form.bad-expression</name>
        <message>
            <source>In %1: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>form.bad-instance</name>
        <message>
            <source>The attached file cannot be read: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>첨부 파일을 읽을 수 없어요: %1</translation>
        </message>
    </context>
    <context>
        <name>form.bad-submission</name>
        <message>
            <source>A form cannot be sent by %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>양식은 %1(으)로 보낼 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>form.choices-without-column</name>
        <message>
            <source>The choices of "%1" are to come from its column "%2", which it does not have. It has: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1"의 선택지는 "%2" 열에서 와야 하는데 그 열이 없습니다. 있는 열: %3</translation>
        </message>
    </context>
    <context>
        <name>form.dependency-cycle</name>
        <message>
            <source>These questions depend on each other in a circle: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 질문들은 서로 돌고 돌며 얽혀 있어요: %1</translation>
        </message>
    </context>
    <context>
        <name>form.duplicate-text</name>
        <message>
            <source>The text %1 stands twice: the first one counts.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>텍스트 %1이(가) 두 번 있어요. 첫 번째 것을 써요.</translation>
        </message>
    </context>
    <context>
        <name>form.missing-instance</name>
        <message>
            <source>The attached file %1 was not found beside the form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>첨부 파일 %1이(가) 양식 옆에 없어요.</translation>
        </message>
    </context>
    <context>
        <name>form.missing-media</name>
        <message>
            <source>The file %1 was not found beside the form: the question is asked without it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>설문 옆에 %1 파일이 없습니다. 그 파일 없이 질문하게 됩니다.</translation>
        </message>
    </context>
    <context>
        <name>form.not-a-form</name>
        <message>
            <source>This XML is not an ODK XForm: look at &lt;%1&gt;.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 XML은 ODK XForm이 아니에요: &lt;%1&gt;을(를) 보세요.</translation>
        </message>
    </context>
    <context>
        <name>form.not-xml</name>
        <message>
            <source>This is not well-formed XML: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>올바른 형식의 XML이 아니에요: %1</translation>
        </message>
    </context>
    <context>
        <name>form.stale-texts</name>
        <message>
            <source>Translations into %1 that stayed when the text was changed: %2 (%3)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>글이 바뀌었는데 그대로인 %1 번역: %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>form.too-large</name>
        <message>
            <source>This is more than Saltbush accepts in one form. Make it shorter, or split it in two.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush가 한 양식에서 받을 수 있는 양보다 많습니다. 줄이거나 두 양식으로 나눠 주세요.</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-entities-version</name>
        <message>
            <source>This form needs a newer version of entities (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 양식에는 더 새로운 버전의 엔티티가 필요해요 (%1).</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-event</name>
        <message>
            <source>There is no event %1 at this place.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 자리에는 %1 이벤트가 없어요.</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-language</name>
        <message>
            <source>The form has no language called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>양식에 %1 언어가 없어요.</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-node</name>
        <message>
            <source>%1 names a question or group that the form does not have.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1이(가) 양식에 없는 질문이나 그룹을 가리켜요.</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-text</name>
        <message>
            <source>There is no text called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1(이)라는 텍스트가 없어요.</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-type</name>
        <message>
            <source>The type %1 is not known here: the answer is kept as text.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 유형은 여기서 알 수 없어요. 답변을 텍스트로 보관해요.</translation>
        </message>
    </context>
    <context>
        <name>interview.ambiguous-target</name>
        <message>
            <source>The form sets an answer of a repeat without saying of which: the first one was set.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>양식이 반복 항목의 답을 채우면서 몇 번째인지 말하지 않아요. 첫 번째 것을 채웠어요.</translation>
        </message>
    </context>
    <context>
        <name>interview.cannot-record-behind</name>
        <message>
            <source>Nothing can be recorded behind the file that is there: it is of another kind. Record anew instead.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기 있는 파일은 다른 종류라서 그 뒤에 이어서 녹음할 수 없습니다. 대신 새로 녹음해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>interview.change-reason-missing</name>
        <message>
            <source>An earlier answer was changed, and the questionnaire asks why: say it first.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>앞서 한 답이 바뀌었고, 설문지에서 그 이유를 묻습니다. 먼저 이유를 적어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>interview.constraint-violated</name>
        <message>
            <source>Please look at this answer again. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 답변을 다시 한번 봐 주세요. %1</translation>
        </message>
    </context>
    <context>
        <name>interview.draft-damaged</name>
        <message>
            <source>The file of this open interview is damaged. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>진행 중인 이 인터뷰의 파일이 손상됐어요. 아무것도 바뀌지 않았어요. 폴더를 그대로 두고 코디네이터에게 물어봐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>interview.file-damaged</name>
        <message>
            <source>A file of this interview cannot be read any more. Take it out or choose it again; everything else is safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 인터뷰의 파일 하나를 더 이상 읽을 수 없습니다. 빼거나 다시 골라 주세요. 나머지는 모두 안전합니다.</translation>
        </message>
    </context>
    <context>
        <name>interview.file-empty</name>
        <message>
            <source>There is nothing in the file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>파일이 비어 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>interview.file-has-no-place</name>
        <message>
            <source>The newer version of the questionnaire has no place for a file of this interview. Finish it with the version that it began with. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새 버전의 설문지에는 이 인터뷰의 파일 하나를 둘 자리가 없어요. 시작한 버전으로 마쳐 주세요. 바뀐 것은 없어요.</translation>
        </message>
    </context>
    <context>
        <name>interview.file-not-consented</name>
        <message>
            <source>There is a file of a kind that the participant did not agree to (%1). Take it out, or choose another: the last page of the interview lists what has to go.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>참여자가 동의하지 않은 종류의 파일이 있습니다(%1). 그 파일을 빼거나 다른 파일을 선택하세요. 무엇을 빼야 하는지는 인터뷰의 마지막 페이지에 나와 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>interview.file-too-large</name>
        <message>
            <source>The file is too large. Up to %1 bytes can be kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>파일이 너무 큽니다. %1바이트까지 보관할 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>interview.instance-mismatch</name>
        <message>
            <source>The stored answers belong to another form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>저장된 답변은 다른 양식의 것이에요.</translation>
        </message>
    </context>
    <context>
        <name>interview.no-choices</name>
        <message>
            <source>The form asks for a choice of %1, which has no choices.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>양식이 %1의 보기를 찾지만, 그 질문에는 보기가 없어요.</translation>
        </message>
    </context>
    <context>
        <name>interview.no-instance-id</name>
        <message>
            <source>This submission has no instanceID, to which its encryption would be bound.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 제출 자료에는 암호화가 연결될 instanceID가 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>interview.no-public-key</name>
        <message>
            <source>This questionnaire has no public key to encrypt to: public_key on the sheet settings.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 설문지에는 암호화할 공개 키가 없습니다: settings 시트의 public_key.</translation>
        </message>
    </context>
    <context>
        <name>interview.no-recording</name>
        <message>
            <source>Nothing is being recorded here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서는 녹음 중이 아니에요.</translation>
        </message>
    </context>
    <context>
        <name>interview.no-such-file</name>
        <message>
            <source>There is no such file in this interview.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 인터뷰에는 그런 파일이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>interview.no-such-node</name>
        <message>
            <source>There is no question at this place.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 자리에는 질문이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-choice</name>
        <message>
            <source>This answer is not one of the choices.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 답변은 선택지에 없어요.</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-direction</name>
        <message>
            <source>A direction is from 0 to 360 degrees.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>방향은 0도에서 360도까지입니다.</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-repeat</name>
        <message>
            <source>Nothing can be added or removed here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서는 더하거나 뺄 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>interview.not-for-files</name>
        <message>
            <source>This question takes no file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 질문에는 파일을 넣을 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>interview.not-relevant</name>
        <message>
            <source>This question is not asked, given the answers so far.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>지금까지의 답변에 따라 이 질문은 묻지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>interview.off-scale</name>
        <message>
            <source>This answer is not on the scale from %1 to %2 (in steps of %3).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 답변은 %1부터 %2까지의 척도에 없어요 (간격 %3).</translation>
        </message>
    </context>
    <context>
        <name>interview.rank-incomplete</name>
        <message>
            <source>Not everything here has a place yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 순서를 정하지 않은 것이 있어요.</translation>
        </message>
    </context>
    <context>
        <name>interview.read-only</name>
        <message>
            <source>This question cannot be changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 질문은 바꿀 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>interview.reason-not-allowed</name>
        <message>
            <source>This question does not offer that reason.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 질문에는 그 이유를 고를 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>interview.recording-not-ended</name>
        <message>
            <source>What was recorded cannot be kept as an answer at the moment; perhaps the disk is full. Make room and try again. Nothing of it is lost.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>녹음한 내용을 지금은 답변으로 저장할 수 없습니다. 디스크가 가득 찼을 수 있습니다. 공간을 확보한 뒤 다시 시도해 주세요. 녹음은 사라지지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>interview.required-missing</name>
        <message>
            <source>This question needs an answer. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 질문에는 답변이 필요해요. %1</translation>
        </message>
    </context>
    <context>
        <name>interview.too-many-repeats</name>
        <message>
            <source>No more can be added here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에는 더 추가할 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>interview.wrong-type</name>
        <message>
            <source>This question takes another kind of answer (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 질문에는 다른 종류의 답변이 필요해요 (%1).</translation>
        </message>
    </context>
    <context>
        <name>record.bad-signature</name>
        <message>
            <source>This record is not signed by the device it names. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 기록에 거기 적힌 기기의 서명이 없어요. 따로 보관했어요.</translation>
        </message>
    </context>
    <context>
        <name>record.body-mismatch</name>
        <message>
            <source>The content of this record does not belong to it. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 기록의 내용이 기록과 맞지 않아요. 따로 보관했어요.</translation>
        </message>
    </context>
    <context>
        <name>record.broken-chain</name>
        <message>
            <source>This record does not follow the one before it. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 기록은 바로 앞 기록과 이어지지 않아요. 따로 보관했어요.</translation>
        </message>
    </context>
    <context>
        <name>record.erased</name>
        <message>
            <source>The content of this record was erased.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 기록의 내용은 지워졌어요.</translation>
        </message>
    </context>
    <context>
        <name>record.malformed</name>
        <message>
            <source>This record cannot be read. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 기록은 읽을 수 없어요. 따로 보관했어요.</translation>
        </message>
    </context>
    <context>
        <name>record.newer-format</name>
        <message>
            <source>This record was written by a newer Saltbush. It was kept; install the newer version to read it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>더 새로운 Saltbush로 쓴 기록이에요. 보관했어요. 읽으려면 새 버전을 설치해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>record.not-a-recipient</name>
        <message>
            <source>This record is sealed to others: it cannot be opened here, and that is as it should be.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 기록은 다른 사람들 앞으로 봉인됐어요. 여기서는 열 수 없고, 그게 맞아요.</translation>
        </message>
    </context>
    <context>
        <name>record.not-authentic</name>
        <message>
            <source>This record was altered, or made with another key. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>누군가 바꾸었거나 다른 키로 만든 기록이에요. 따로 보관했어요.</translation>
        </message>
    </context>
    <context>
        <name>record.too-large</name>
        <message>
            <source>This record is larger than Saltbush accepts. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 기록은 Saltbush가 받을 수 있는 크기보다 커요. 따로 보관했어요.</translation>
        </message>
    </context>
    <context>
        <name>record.unknown-kind</name>
        <message>
            <source>This record is of a kind that this version does not know. It was verified and kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 버전이 모르는 종류의 기록이에요. 검증하고 보관했어요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AddressAnswer</name>
        <message>
            <source>Copy the address</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>주소 복사</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>복사했습니다.</translation>
        </message>
        <message>
            <source>This program never opens an address by itself.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 프로그램은 주소를 스스로 열지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AnswerPills</name>
        <message>
            <source>%1: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>chosen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>선택함</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Audit</name>
        <message>
            <source>Every interview has a consent in force</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모든 인터뷰에 유효한 동의가 있음</translation>
        </message>
        <message>
            <source>The text that was shown is an approved one</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>보여 준 글은 승인된 글임</translation>
        </message>
        <message>
            <source>All languages of a document were approved together</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>한 문서의 모든 언어가 함께 승인됨</translation>
        </message>
        <message>
            <source>Everything is signed by somebody who may</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모두 권한 있는 사람이 서명함</translation>
        </message>
        <message>
            <source>Nothing is missing, and nothing is there twice</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>빠진 것도, 두 번 있는 것도 없음</translation>
        </message>
        <message>
            <source>Times follow one another</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>시각이 차례대로 이어짐</translation>
        </message>
        <message>
            <source>Every point was asked, in an allowed way</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모든 항목을 허용된 방식으로 물음</translation>
        </message>
        <message>
            <source>The participant could and might decide</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>참여자가 결정할 수 있었고, 참여할 수 있었음</translation>
        </message>
        <message>
            <source>Who had to be asked again was asked again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다시 물어야 할 분에게 다시 물음</translation>
        </message>
        <message>
            <source>Corrections say what and why</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>정정에 무엇을 왜 고쳤는지 적혀 있음</translation>
        </message>
        <message>
            <source>Stored texts are unaltered</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>저장된 글이 바뀌지 않음</translation>
        </message>
        <message>
            <source>Everything is counted</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모두 집계됨</translation>
        </message>
        <message>
            <source>No interview was opened</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>어떤 인터뷰도 열지 않음</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>점검 %1</translation>
        </message>
        <message>
            <source>record %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기록 %1</translation>
        </message>
        <message>
            <source>device %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기기 %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AuditPage</name>
        <message>
            <source>Audit</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>점검</translation>
        </message>
        <message>
            <source>Check now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>지금 점검</translation>
        </message>
        <message>
            <source>Checking every record and every consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모든 기록과 동의를 점검하는 중</translation>
        </message>
        <message>
            <source>The study is not here yet. Sync, and its consents can be checked here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구가 아직 여기에 없어요. 동기화하면 여기서 동의를 점검할 수 있어요.</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 점검하지 않음</translation>
        </message>
        <message>
            <source>“Check now” goes through every record that is here: whether each interview has a consent in force, to an approved text, in a language that was approved, from somebody who may take it. No interview is opened. Sync first, to check what came last.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“지금 점검”은 여기 있는 모든 기록을 살펴봐요. 인터뷰마다 유효한 동의가 있는지, 승인된 글에 승인된 언어로, 동의를 받을 수 있는 사람이 받았는지 봐요. 인터뷰는 열지 않아요. 최근에 온 것까지 점검하려면 먼저 동기화해 주세요.</translation>
        </message>
        <message>
            <source>Checked %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>점검함: %1</translation>
        </message>
        <message>
            <source>What was said about consent, day by day</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의 기록, 날짜순</translation>
        </message>
        <message>
            <source>Nothing yet. After a sync, every yes, no, change and withdrawal is listed here; never a name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 없어요. 동기화하면 동의, 거절, 변경, 철회가 모두 여기에 나와요. 이름은 나오지 않아요.</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>볼 내역</translation>
        </message>
        <message>
            <source>All entries</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모든 내역</translation>
        </message>
        <message>
            <source>None of this kind.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 종류는 없어요.</translation>
        </message>
        <message>
            <source>Consent entries</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의 내역</translation>
        </message>
        <message>
            <source>Show more (%L1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>더 보기 (%L1)</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AuditPanels</name>
        <message>
            <source>All is well</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모두 괜찮아요</translation>
        </message>
        <message>
            <source>Every check was made, and nothing needs a look. No interview was opened for it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>점검을 모두 했고, 더 살펴볼 것이 없어요. 인터뷰는 하나도 열지 않았어요.</translation>
        </message>
        <message>
            <source>To look at: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>살펴볼 것: %L1</translation>
        </message>
        <message>
            <source>Does not hold (check %1): %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>충족되지 않음 (점검 %1): %2</translation>
        </message>
        <message>
            <source>What was looked at</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>살펴본 것</translation>
        </message>
        <message>
            <source>Records: %L1 · devices: %L2 · interviews, unopened: %L3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기록: %L1 · 기기: %L2 · 인터뷰(열지 않음): %L3</translation>
        </message>
        <message>
            <source>Consent entries: %L1 · given: %L2 · declined: %L3 · withdrawn: %L4</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의 내역: %L1 · 동의: %L2 · 동의하지 않음: %L3 · 철회: %L4</translation>
        </message>
        <message>
            <source>Kept aside: %L1 · waiting for something before them: %L2 · entries that could not be opened: %L3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>따로 보관: %L1 · 앞의 것을 기다림: %L2 · 열 수 없는 내역: %L3</translation>
        </message>
        <message>
            <source>Checked: %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>점검한 것: %1.</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, 버전 %2</translation>
        </message>
        <message>
            <source>asks for: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>묻는 항목: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::BeginForm</name>
        <message>
            <source>Create the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구 만들기</translation>
        </message>
        <message>
            <source>Join</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>합류하기</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Name of the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구 이름</translation>
        </message>
        <message>
            <source>Your nickname (not your name)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>별명 (본명은 쓰지 마세요)</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>설문지</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>초대장</translation>
        </message>
        <message>
            <source>Spreadsheet… (or begin with the small template)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>스프레드시트… (또는 작은 템플릿으로 시작)</translation>
        </message>
        <message>
            <source>Choose the invitation file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>초대장 파일 고르기…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>암호 문구</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>같은 암호 문구 한 번 더</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <source>Nobody can open this without it; write it down somewhere safe, or keep it in mind.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이것 없이는 아무도 열 수 없어요. 안전한 곳에 적어 두거나 외워 두세요.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Type them once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>두 암호 문구가 서로 달라요. 한 번 더 입력해 주세요.</translation>
        </message>
        <message>
            <source>Working…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>처리하는 중…</translation>
        </message>
        <message>
            <source>Questionnaires (*.xlsx *.xls *.ods *.csv *.md *.xml)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>설문지 (*.xlsx *.xls *.ods *.csv *.md *.xml)</translation>
        </message>
        <message>
            <source>Nothing was made. Mend what stands below in the questionnaire, save it, and create the study again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아무것도 만들지 않았어요. 아래에 적힌 것을 설문지에서 고치고 저장한 뒤 연구를 다시 만드세요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::CarryOverTexts</name>
        <message numerus="yes">
            <source>%n answer(s) stay as they are.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>답변 %n개는 그대로 남습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – stays; the new version asks to look at it again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – 그대로 남지만, 새 버전에서는 다시 확인해야 합니다</translation>
        </message>
        <message>
            <source>%1 – is asked again; the answer so far does not fit any more and stays as a comment</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – 다시 묻습니다. 지금까지의 답은 더 이상 맞지 않아 메모로 남깁니다</translation>
        </message>
        <message>
            <source>%1 – is not asked any more; the answer so far stays as a comment</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – 더 이상 묻지 않습니다. 지금까지의 답은 메모로 남깁니다</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ChoiceAnswer</name>
        <message>
            <source>Press + or a picture to see it large, and again to see it small</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>+ 키나 그림을 누르면 크게 보이고, 다시 누르면 작아집니다</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ChoiceRow</name>
        <message>
            <source>%1, place %2 of %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, %3개 중 %2번째</translation>
        </message>
        <message>
            <source>%1, no place yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, 아직 순서 없음</translation>
        </message>
        <message>
            <source>%1 (its picture is missing)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1(그림이 없습니다)</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::CodeCard</name>
        <message>
            <source>Language of the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>카드의 언어</translation>
        </message>
        <message>
            <source>Write it down on a plain card and hand it over. This computer cannot print it, and saves no picture of it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>빈 카드에 적어서 건네주세요. 이 컴퓨터는 코드를 인쇄할 수 없고, 그림으로 저장하지도 않아요.</translation>
        </message>
        <message>
            <source>Hide the spelling</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>글자별 읽기 숨기기</translation>
        </message>
        <message>
            <source>Spell it out</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>한 글자씩 읽기</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Compass</name>
        <message>
            <source>north</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>북</translation>
        </message>
        <message>
            <source>north-east</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>북동</translation>
        </message>
        <message>
            <source>east</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동</translation>
        </message>
        <message>
            <source>south-east</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>남동</translation>
        </message>
        <message>
            <source>south</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>남</translation>
        </message>
        <message>
            <source>south-west</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>남서</translation>
        </message>
        <message>
            <source>west</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>서</translation>
        </message>
        <message>
            <source>north-west</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>북서</translation>
        </message>
        <message>
            <source>no direction yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 방향 없음</translation>
        </message>
        <message>
            <source>Compass: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>나침반: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentDocumentsPage</name>
        <message>
            <source>Consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Once it has, its consent documents will be here, in every language.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구가 아직 도착하지 않았어요. 도착하면 동의 문서가 모든 언어로 여기에 나와요.</translation>
        </message>
        <message>
            <source>Consent of a participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>참여자의 동의</translation>
        </message>
        <message>
            <source>To talk about it, change it, take it back, or note that a copy was given.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의에 대해 이야기하거나, 바꾸거나, 철회하거나, 사본을 드렸다고 적을 수 있어요.</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>카드의 코드</translation>
        </message>
        <message>
            <source>Find</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>찾기</translation>
        </message>
        <message>
            <source>The study has no consent document yet. Without one no interview can begin; a coordinator publishes it with the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구에 아직 동의 문서가 없어요. 동의 문서가 없으면 인터뷰를 시작할 수 없어요. 코디네이터가 연구와 함께 배포해요.</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이전 버전</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentPage</name>
        <message>
            <source>Agrees, go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의함, 계속</translation>
        </message>
        <message>
            <source>Does not want to take part</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>참여하고 싶지 않음</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Another language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다른 언어</translation>
        </message>
        <message>
            <source>A copy of the text was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>사본을 드렸어요</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>계속</translation>
        </message>
        <message>
            <source>In which language do you speak?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>어떤 언어로 이야기하시나요?</translation>
        </message>
        <message>
            <source>Approved together in %1 (%2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>함께 승인된 언어: %1 (%2)</translation>
        </message>
        <message>
            <source>Number, or Enter: choose</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>숫자 또는 Enter: 고르기</translation>
        </message>
        <message>
            <source>Version %1 · approved in %2: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>버전 %1 · 승인된 언어 %2: %3</translation>
        </message>
        <message>
            <source>Arrows: read on · Enter: to the questions</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>화살표: 계속 읽기 · Enter: 질문으로</translation>
        </message>
        <message>
            <source>Everything is answered. Enter goes on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모두 답했어요. Enter를 누르면 계속해요.</translation>
        </message>
        <message numerus="yes">
            <source>Y or 1: yes · N or 2: no · Enter goes on · %n still open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>Y 또는 1: 네 · N 또는 2: 아니요 · Enter: 계속 · %n개 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>It is noted and saved. Give the code before you go on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기록하고 저장했어요. 계속하기 전에 코드를 건네주세요.</translation>
        </message>
        <message>
            <source>Enter goes on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Enter를 누르면 계속해요</translation>
        </message>
        <message>
            <source>Noted: a copy was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>적어 두었어요: 사본을 드렸음</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentQuestions</name>
        <message>
            <source>Is it understood?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이해가 되셨나요?</translation>
        </message>
        <message>
            <source>What is agreed to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의하는 내용</translation>
        </message>
        <message>
            <source>%1 (only in %2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (%2 글만 있음)</translation>
        </message>
        <message>
            <source>For you, not to be read aloud</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>나만 보는 글이에요. 소리 내어 읽지 마세요</translation>
        </message>
        <message>
            <source>This person may take part (age, and what the study asks for).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이분은 참여할 수 있어요(나이와 연구의 참여 조건).</translation>
        </message>
        <message>
            <source>This person can decide freely, here and now.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이분은 지금 여기서 자유롭게 결정할 수 있어요.</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의한 방식</translation>
        </message>
        <message>
            <source>Until now: yes. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>지금까지: 네. %1</translation>
        </message>
        <message>
            <source>Until now: no. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>지금까지: 아니요. %1</translation>
        </message>
        <message>
            <source>Understood</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이해하심</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentWords</name>
        <message>
            <source>Not asked yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 묻지 않음</translation>
        </message>
        <message>
            <source>In force</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의 유효</translation>
        </message>
        <message>
            <source>Said no</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>참여하지 않겠다고 함</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>철회함</translation>
        </message>
        <message>
            <source>No interview can begin or go on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰를 시작하거나 계속할 수 없어요.</translation>
        </message>
        <message>
            <source>To be asked again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다시 물어야 함</translation>
        </message>
        <message>
            <source>Said aloud</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>말로 함</translation>
        </message>
        <message>
            <source>Said before a witness</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>증인 앞에서 말함</translation>
        </message>
        <message>
            <source>Signed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>서명함</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>녹음함</translation>
        </message>
        <message>
            <source>By answering</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>응답으로 함</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의함</translation>
        </message>
        <message>
            <source>Changed what is agreed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의 내용을 바꿈</translation>
        </message>
        <message>
            <source>Took it back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>철회함</translation>
        </message>
        <message>
            <source>Agreed again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다시 동의함</translation>
        </message>
        <message>
            <source>Was given a copy</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>사본을 받음</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>정정함</translation>
        </message>
        <message>
            <source>Without a yes here there is no interview, and that is fine.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에 ‘네’가 없으면 인터뷰를 하지 않아요. 그래도 괜찮아요.</translation>
        </message>
        <message>
            <source>Yes: sound may be recorded. No: nothing is recorded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>네: 소리를 녹음해도 돼요. 아니요: 아무것도 녹음하지 않아요.</translation>
        </message>
        <message>
            <source>Yes: open answers may be quoted. No: they are read, never quoted.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>네: 자유롭게 한 답변을 인용해도 돼요. 아니요: 읽기만 하고 인용하지 않아요.</translation>
        </message>
        <message>
            <source>Yes: somebody may ask again. No: nobody will.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>네: 나중에 다시 여쭤봐도 돼요. 아니요: 아무도 다시 묻지 않아요.</translation>
        </message>
        <message>
            <source>Yes: answers may be shared with others as the text says. No: they stay with this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>네: 글에 적힌 대로 답변을 다른 곳과 나눠도 돼요. 아니요: 답변은 이 연구에만 남아요.</translation>
        </message>
        <message>
            <source>The interview goes on after a no, too.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>‘아니요’라고 해도 인터뷰는 계속돼요.</translation>
        </message>
        <message>
            <source>Not approved yet: no consent can be taken with it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 승인되지 않았어요. 이 문서로는 동의를 받을 수 없어요.</translation>
        </message>
        <message>
            <source>%1, signed by an ethics reviewer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, 윤리 심의위원 서명</translation>
        </message>
        <message>
            <source>%1, on the word of the coordinator</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, 코디네이터가 확인해 줌</translation>
        </message>
        <message>
            <source>no end date</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기한 없음</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ~ %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1부터</translation>
        </message>
        <message>
            <source>until %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1까지</translation>
        </message>
        <message>
            <source>%1 (not begun)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (시작 전)</translation>
        </message>
        <message>
            <source>%1 (over)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (기간 지남)</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Data</name>
        <message>
            <source>Not noted</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>적지 않음</translation>
        </message>
        <message>
            <source>All</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>전체</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>장소</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>언어</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Complete</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>완료</translation>
        </message>
        <message>
            <source>In part</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>일부만</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>중단</translation>
        </message>
        <message>
            <source>Outside the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구 대상 아님</translation>
        </message>
        <message>
            <source>Did not want to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>원하지 않음</translation>
        </message>
        <message>
            <source>%L1 of %L2 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 %L2건 중 %L1건</translation>
        </message>
        <message>
            <source>Interviews: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰: %L1</translation>
        </message>
        <message>
            <source>%L1 ended early</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>일찍 마침 %L1</translation>
        </message>
        <message>
            <source>%L1 declined</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의하지 않음 %L1</translation>
        </message>
        <message>
            <source>%L1 withdrawn</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>철회 %L1</translation>
        </message>
        <message>
            <source>last received %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>마지막 수신 %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DataPage</name>
        <message>
            <source>Progress</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>진행 상황</translation>
        </message>
        <message>
            <source>Export a dataset…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>데이터세트 내보내기…</translation>
        </message>
        <message>
            <source>The study is not here yet. Sync, and what was collected will be counted here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구가 아직 여기에 없어요. 동기화하면 모은 것을 여기서 집계해요.</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>세는 중…</translation>
        </message>
        <message>
            <source>Counting interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰를 세는 중</translation>
        </message>
        <message>
            <source>Not counted. Come to this page again to count.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>세지 않았어요. 이 페이지에 다시 오면 세요.</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰</translation>
        </message>
        <message>
            <source>None yet. After a sync, the interviews that came home are listed here, and can be read one by one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 없어요. 동기화하면 도착한 인터뷰가 여기에 나오고, 하나씩 읽을 수 있어요.</translation>
        </message>
        <message>
            <source>Enter opens one to read. Nothing in it can be changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Enter를 누르면 열어서 읽어요. 내용은 바꿀 수 없어요.</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>내보내는 중</translation>
        </message>
        <message>
            <source>The dataset is in its folder.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>데이터세트를 폴더에 넣었어요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DateAnswer</name>
        <message>
            <source>Hour</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>시</translation>
        </message>
        <message>
            <source>Minute</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>분</translation>
        </message>
        <message>
            <source>Give the day in the Gregorian calendar</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>양력 날짜로 적기</translation>
        </message>
        <message>
            <source>Give the day in the questionnaire’s calendar</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>질문지의 달력으로 적기</translation>
        </message>
        <message>
            <source>Gregorian calendar: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>양력: %1</translation>
        </message>
        <message>
            <source>Typed before: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>앞서 적은 것: %1</translation>
        </message>
        <message>
            <source>This calendar is not known for that year. Please give the day in the Gregorian calendar.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 달력은 그 해의 자료가 없습니다. 양력 날짜로 적어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DayFields</name>
        <message>
            <source>Day</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>일</translation>
        </message>
        <message>
            <source>Year</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>년</translation>
        </message>
        <message>
            <source>Month</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>월</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DocumentPanel</name>
        <message>
            <source>Version %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>버전 %1</translation>
        </message>
        <message>
            <source>Approval: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>승인: %1</translation>
        </message>
        <message>
            <source>Validity: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>유효 기간: %1</translation>
        </message>
        <message>
            <source>Languages, approved together: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>함께 승인된 언어: %1</translation>
        </message>
        <message>
            <source>How it may be said: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의할 수 있는 방식: %1</translation>
        </message>
        <message>
            <source>What can be agreed to:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의할 수 있는 것:</translation>
        </message>
        <message>
            <source>• %1 (needed)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>• %1 (꼭 필요)</translation>
        </message>
        <message>
            <source>• %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>• %1</translation>
        </message>
        <message>
            <source>Read it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>읽기</translation>
        </message>
        <message>
            <source>Read %1, version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 버전 %2 읽기</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DocumentReader</name>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>언어</translation>
        </message>
        <message>
            <source>Second language beside it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>나란히 볼 언어</translation>
        </message>
        <message>
            <source>No second language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>둘째 언어 없음</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · 버전 %2</translation>
        </message>
        <message>
            <source>not translated</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>번역 없음</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>묻는 내용</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DrawAnswer</name>
        <message>
            <source>Take the last line back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>마지막 선 지우기</translation>
        </message>
        <message>
            <source>With a finger or the mouse; or with the keys: arrows move the pen, Space puts it down or lifts it, Backspace takes the last line back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>손가락이나 마우스로 그리거나, 키보드로: 화살표는 펜을 옮기고, Space는 펜을 대거나 떼고, Backspace는 마지막 선을 지웁니다.</translation>
        </message>
        <message>
            <source>Signing area</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>서명하는 곳</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DrawCanvas</name>
        <message>
            <source>Drawing area</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그리는 곳</translation>
        </message>
        <message>
            <source>Arrow keys move the pen, Space puts it down or lifts it, Backspace takes the last line back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>화살표 키는 펜을 옮기고, Space는 펜을 대거나 떼고, Backspace는 마지막 선을 지웁니다.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::EntryForm</name>
        <message>
            <source>Take consent back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의 철회</translation>
        </message>
        <message>
            <source>A copy was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>사본을 드림</translation>
        </message>
        <message>
            <source>Correct an entry</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>내역 정정</translation>
        </message>
        <message>
            <source>From now on no interview with this person begins or goes on here. What was sealed before stays with the coordinators: they hear of this at the next sync. Erasing it by a withdrawal code is not part of this version yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이제부터 이분과의 인터뷰는 여기서 시작하거나 계속되지 않아요. 앞서 봉인한 것은 코디네이터에게 남아 있고, 코디네이터는 다음 동기화 때 이 사실을 알게 돼요. 철회 코드로 지우는 기능은 이 버전에 아직 없어요.</translation>
        </message>
        <message>
            <source>Notes in the ledger that this person holds a copy of the text.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이분이 글의 사본을 가지고 있다고 장부에 적어요.</translation>
        </message>
        <message>
            <source>Nothing is replaced: the correction stands beside the entry, with the reason. The questions follow and are answered as they should have been. Where somebody in truth said no, take consent back instead.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아무것도 바꿔 쓰지 않아요. 정정은 이유와 함께 원래 내역 옆에 남아요. 다음에 나오는 질문에 원래 했어야 할 대로 답해 주세요. 실제로는 거절한 것이었다면, 정정 대신 동의를 철회해 주세요.</translation>
        </message>
        <message>
            <source>Language of the copy</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>사본의 언어</translation>
        </message>
        <message>
            <source>Language you spoke</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이야기한 언어</translation>
        </message>
        <message>
            <source>Which entry</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>정정할 내역</translation>
        </message>
        <message>
            <source>Which entry?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>어느 내역인가요?</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>What was wrong</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>고쳐야 할 점</translation>
        </message>
        <message>
            <source>Why, in a few words (nobody has to say it)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이유를 짧게 (말하지 않아도 돼요)</translation>
        </message>
        <message>
            <source>Note it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>적어 두기</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>질문으로</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>취소</translation>
        </message>
        <message numerus="yes">
            <source>%n open interview(s) with this person will be discarded: nothing that was answered in them is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>이 사람과 열려 있는 인터뷰 %n건이 버려져요. 거기서 답한 것은 아무것도 남지 않아요.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::EntryTable</name>
        <message>
            <source>%1 (%L2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (%L2)</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, 버전 %2</translation>
        </message>
        <message>
            <source>Day</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Time</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>시각</translation>
        </message>
        <message>
            <source>What</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>내용</translation>
        </message>
        <message>
            <source>Document</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>문서</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>언어</translation>
        </message>
        <message>
            <source>How</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>방식</translation>
        </message>
        <message>
            <source>Device</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기기</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Export</name>
        <message>
            <source>No consent is named: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의가 적혀 있지 않음: %L1</translation>
        </message>
        <message>
            <source>The consent has not arrived here yet: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의가 아직 여기에 도착하지 않음: %L1</translation>
        </message>
        <message>
            <source>The consent that is named is another participant's: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>적힌 동의가 다른 참여자의 것임: %L1</translation>
        </message>
        <message>
            <source>The participant said no: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>참여자가 참여하지 않겠다고 함: %L1</translation>
        </message>
        <message>
            <source>Consent was withdrawn: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의가 철회됨: %L1</translation>
        </message>
        <message>
            <source>A consent that you asked for was not given: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>요청한 동의 항목에 동의하지 않음: %L1</translation>
        </message>
        <message>
            <source>The questionnaire is not known here: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서 모르는 설문지임: %L1</translation>
        </message>
        <message>
            <source>Not readable as that questionnaire: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그 설문지로 읽을 수 없음: %L1</translation>
        </message>
        <message>
            <source>%1: %L2 of %L3 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: 인터뷰 %L3건 중 %L2건</translation>
        </message>
        <message>
            <source>%1: %L2 rows, %L3 columns</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: 행 %L2개, 열 %L3개</translation>
        </message>
        <message>
            <source>%1-audit: what happened in each of %L2 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1-audit: 인터뷰 %L2건 각각에서 있었던 일</translation>
        </message>
        <message>
            <source>Pictures, sound and other files: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>사진, 소리 및 기타 파일: %L1</translation>
        </message>
        <message>
            <source>Files held back, for want of consent to them: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의가 없어 내보내지 않은 파일: %L1</translation>
        </message>
        <message>
            <source>Files that have not arrived here yet: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 여기에 도착하지 않은 파일: %L1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ExportView</name>
        <message>
            <source>Which files</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>어떤 파일</translation>
        </message>
        <message>
            <source>Kind of files</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>파일 종류</translation>
        </message>
        <message>
            <source>Labels in %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>레이블 언어: %1</translation>
        </message>
        <message>
            <source>Language of labels</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>레이블 언어</translation>
        </message>
        <message>
            <source>For spreadsheet programs that show other scripts wrongly (byte order mark)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다른 문자를 제대로 보여 주지 못하는 스프레드시트 프로그램용 (바이트 순서 표시)</translation>
        </message>
        <message>
            <source>Where to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>저장할 곳</translation>
        </message>
        <message>
            <source>The dataset holds answers in the clear. Choose a folder on an encrypted disk, not one that is shared.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>데이터세트에는 답변이 암호화되지 않은 채 들어 있어요. 암호화된 디스크에 있는, 공유하지 않는 폴더를 골라 주세요.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Folder of the dataset</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>데이터세트 폴더</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>폴더 고르기…</translation>
        </message>
        <message>
            <source>Whose interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>누구의 인터뷰</translation>
        </message>
        <message>
            <source>Everybody who consented to take part and has not withdrawn. Only those who also said yes to:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>참여에 동의하고 철회하지 않은 모든 분. 다음에도 ‘네’라고 한 분만:</translation>
        </message>
        <message>
            <source>Export</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>내보내기</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>뒤로  Esc</translation>
        </message>
        <message>
            <source>Back to the progress</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>진행 상황으로 돌아가기</translation>
        </message>
        <message>
            <source>In the dataset</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>데이터세트에 든 것</translation>
        </message>
        <message>
            <source>Left out, and why</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>제외한 것과 그 이유</translation>
        </message>
        <message>
            <source>Nothing was left out.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>제외한 것이 없어요.</translation>
        </message>
        <message>
            <source>The export is noted for the ethics reviewers: what, how much, under which consents; never an answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>내보낸 일은 윤리 심의위원이 볼 수 있게 적어 둬요. 무엇을, 얼마나, 어떤 동의로 내보냈는지만 적고 답변은 적지 않아요.</translation>
        </message>
        <message>
            <source>Every questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모든 설문지</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>설문지</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Figure</name>
        <message>
            <source>%1: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FindingRow</name>
        <message>
            <source>%1: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FoldedAnswer</name>
        <message>
            <source>Open the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>목록 열기</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>목록 닫기</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormDesk</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>오류 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is wrong: ready to be asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>고칠 것이 없어요. 바로 물어볼 수 있어요</translation>
        </message>
        <message numerus="yes">
            <source>Ready to be asked, with %n warning(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>물어볼 수 있어요. 주의할 점 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>주의할 점 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1행</translation>
        </message>
        <message>
            <source>Translations</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>번역</translation>
        </message>
        <message>
            <source>This questionnaire is in one language only.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 설문지는 한 언어로만 되어 있어요.</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) made by a machine, to be checked by a person</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>기계가 만든 글 %n개, 사람이 확인해야 해요</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · nothing is missing</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · 빠진 것 없음</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n missing</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%1 · %n개 빠짐</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has no text in %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1에 %2 글이 없어요</translation>
        </message>
        <message>
            <source>%1 (%2) has no text in %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (%2)에 %3 글이 없어요</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n개 더 보기</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormDeskPage</name>
        <message>
            <source>Form desk</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>설문지 작업대</translation>
        </message>
        <message>
            <source>Open a questionnaire…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>설문지 열기…</translation>
        </message>
        <message>
            <source>A questionnaire in the making</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>만들고 있는 설문지</translation>
        </message>
        <message>
            <source>Open the spreadsheet that you are writing, and leave this page open beside it. Every time you save, you see here what is wrong and in which cell, how each question will look in every language, and what is not translated yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>쓰고 있는 스프레드시트를 열고, 이 페이지를 옆에 띄워 두세요. 저장할 때마다 무엇이 어느 칸에서 맞지 않는지, 질문이 언어마다 어떻게 보이는지, 아직 번역하지 않은 것이 무엇인지 여기서 볼 수 있어요.</translation>
        </message>
        <message>
            <source>Spreadsheets of XLSForm (.xlsx, .xls, .ods, .md, .csv) and XForms (.xml). Nothing in the file is changed, and nothing you answer here is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>XLSForm 스프레드시트(.xlsx, .xls, .ods, .md, .csv)와 XForm(.xml)을 열 수 있어요. 파일은 바뀌지 않고, 여기서 답한 것은 남지 않아요.</translation>
        </message>
        <message>
            <source>Questionnaires (*.xlsx *.xlsm *.xls *.ods *.md *.csv *.xml)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>설문지 (*.xlsx *.xlsm *.xls *.ods *.md *.csv *.xml)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 읽는 중</translation>
        </message>
        <message>
            <source>%1 · read at %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · %2에 읽음</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormPreview</name>
        <message>
            <source>As it will be asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>실제로 물을 때의 모습</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이전</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다음</translation>
        </message>
        <message>
            <source>This is how it was before the errors above. It follows when they are mended.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>위의 오류가 생기기 전의 모습이에요. 오류를 고치면 따라서 바뀌어요.</translation>
        </message>
        <message>
            <source>Every question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모든 질문</translation>
        </message>
        <message>
            <source>As the rules lead</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>규칙에 따라</translation>
        </message>
        <message>
            <source>Which questions are shown</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>보여 줄 질문</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>언어</translation>
        </message>
        <message>
            <source>Second language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>둘째 언어</translation>
        </message>
        <message>
            <source>Go to a question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>질문으로 가기</translation>
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
            <translation>둘째 언어 없음</translation>
        </message>
        <message>
            <source>with %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>함께 볼 언어: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::GeoLineAnswer</name>
        <message>
            <source>Add this place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 위치 더하기</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>앞으로</translation>
        </message>
        <message>
            <source>Later</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>빼기</translation>
        </message>
        <message>
            <source>Latitude, longitude</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>위도, 경도</translation>
        </message>
        <message>
            <source>Places, in their order</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>순서대로 놓인 위치</translation>
        </message>
        <message>
            <source>Alt+↑ in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>목록에서 Alt+↑</translation>
        </message>
        <message>
            <source>Alt+↓ in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>목록에서 Alt+↓</translation>
        </message>
        <message>
            <source>Delete in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>목록에서 Delete</translation>
        </message>
        <message>
            <source>This is no place yet: please give a latitude and a longitude, such as -37.81, 144.96.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 위치가 아닙니다. -37.81, 144.96처럼 위도와 경도를 적어 주세요.</translation>
        </message>
        <message>
            <source>A shape needs three places or more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>도형에는 위치가 셋 이상 필요합니다.</translation>
        </message>
        <message>
            <source>A line needs two places or more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>선에는 위치가 둘 이상 필요합니다.</translation>
        </message>
        <message>
            <source>%1: latitude, longitude of the next place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: 다음 위치의 위도, 경도</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>위치 %n곳</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s); the shape closes itself.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>위치 %n곳, 도형은 저절로 닫힙니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::GeoPointAnswer</name>
        <message>
            <source>N</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>북</translation>
        </message>
        <message>
            <source>S</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>남</translation>
        </message>
        <message>
            <source>E</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동</translation>
        </message>
        <message>
            <source>W</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>서</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>위도</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>경도</translation>
        </message>
        <message>
            <source>Altitude in metres</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>고도(미터)</translation>
        </message>
        <message>
            <source>Accuracy in metres</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>정확도(미터)</translation>
        </message>
        <message>
            <source>The questionnaire asks for an accuracy of %1 m or better.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>질문지는 %1m 이내의 정확도를 바랍니다.</translation>
        </message>
        <message>
            <source>This place is known to %1 m only; the questionnaire warns from %2 m on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 위치의 정확도는 %1m입니다. 질문지는 %2m부터 알려 줍니다.</translation>
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
            <translation>숨기기  F9</translation>
        </message>
        <message>
            <source>Leave this interview for now; everything is saved</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 인터뷰를 잠시 멈춰요. 모두 저장돼 있어요</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>글자 크기</translation>
        </message>
        <message>
            <source>Size of the text (Ctrl + and Ctrl −)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>글자 크기 (Ctrl + 및 Ctrl −)</translation>
        </message>
        <message>
            <source>Show a harmless page (F9); F9 again comes back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>평범한 페이지 보이기 (F9). 다시 F9를 누르면 돌아와요</translation>
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
            <translation>%1 또는 %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ~ %2</translation>
        </message>
        <message>
            <source>The pages on the left, from the top</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>왼쪽의 페이지, 위에서부터</translation>
        </message>
        <message>
            <source>Lock</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>잠그기</translation>
        </message>
        <message>
            <source>The next control, the one before</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다음 항목, 이전 항목</translation>
        </message>
        <message>
            <source>Press the button that has the ring</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>테두리가 표시된 버튼 누르기</translation>
        </message>
        <message>
            <source>In an interview: choose an answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 중: 답변 고르기</translation>
        </message>
        <message>
            <source>In an interview: the next question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 중: 다음 질문</translation>
        </message>
        <message>
            <source>In an interview: back, next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 중: 뒤로, 다음</translation>
        </message>
        <message>
            <source>In an interview: prefer not to say</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 중: 말하고 싶지 않음</translation>
        </message>
        <message>
            <source>In an interview: does not know</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 중: 모르겠음</translation>
        </message>
        <message>
            <source>In an interview: hide everything, and show it again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 중: 모두 숨기기, 다시 보이기</translation>
        </message>
        <message>
            <source>In an interview: the languages</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 중: 언어</translation>
        </message>
        <message>
            <source>In an interview: go to a question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 중: 질문으로 가기</translation>
        </message>
        <message>
            <source>In a long text: the next question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>긴 글에서: 다음 질문</translation>
        </message>
        <message>
            <source>Keys</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>키</translation>
        </message>
        <message>
            <source>About Saltbush</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush 정보</translation>
        </message>
        <message>
            <source>Saltbush, for field research without a network</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush, 네트워크 없이 하는 현장 연구를 위해</translation>
        </message>
        <message>
            <source>Saltbush %1, for field research without a network</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush %1, 네트워크 없이 하는 현장 연구를 위해</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: use it, look into it, change it and pass it on. It comes without any warranty.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>GNU 일반 공중 사용 허가서(GPL) 버전 3 또는 그 이후 버전을 따르는 자유 소프트웨어예요. 쓰고, 들여다보고, 고치고, 나눠 주셔도 돼요. 어떤 보증도 하지 않아요.</translation>
        </message>
        <message>
            <source>The Thai, Korean and Chinese texts of these windows were made by a machine, and wait for people who speak these languages to read them. They are in the folder i18n of the program's source, one file a language, and open with Qt Linguist. The questionnaires are another matter: their translations are your study's own.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 창의 태국어, 한국어, 중국어 글은 기계가 만들었고, 이 언어를 쓰는 분들이 읽어 봐 주기를 기다리고 있어요. 프로그램 소스의 i18n 폴더에 언어마다 파일 하나씩 있고, Qt Linguist로 열 수 있어요. 설문지는 달라요. 설문지의 번역은 여러분의 연구에서 만든 거예요.</translation>
        </message>
        <message>
            <source>In an interview: take back an answer; once more: bring it back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰에서: 답을 지우기, 한 번 더 누르면 되돌리기</translation>
        </message>
        <message>
            <source>In an interview: hear or see what belongs to the question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰에서: 질문에 딸린 소리나 영상 듣고 보기</translation>
        </message>
        <message>
            <source>In an interview: pause the recording of all that is said, or go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰에서: 전체 녹음 일시 정지 또는 계속</translation>
        </message>
        <message>
            <source>Made with Qt %1, SQLCipher, libsodium, OpenSSL, Boost, Zstandard, ICU, libzip, pugixml, libopusenc, FFmpeg and ReadStat, and the Noto fonts.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Qt %1, SQLCipher, libsodium, OpenSSL, Boost, Zstandard, ICU, libzip, pugixml, libopusenc, FFmpeg, ReadStat, Noto 글꼴로 만들었어요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::HomeView</name>
        <message>
            <source>Not in a study yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 연구에 없음</translation>
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
            <translation>다시 저장</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이전</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다음</translation>
        </message>
        <message>
            <source>1–9 choose</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>1–9 고르기</translation>
        </message>
        <message>
            <source>Ctrl+Enter next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+Enter 다음</translation>
        </message>
        <message>
            <source>Enter next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Enter 다음</translation>
        </message>
        <message>
            <source>Ctrl+L language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+L 언어</translation>
        </message>
        <message>
            <source>Ctrl+G go to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+G 이동</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>저장 안 됨</translation>
        </message>
        <message>
            <source>Not saved: %1 Your last answers are only in this window: leave it open, make room or plug the disk in again, then save again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>저장하지 못했어요: %1 마지막 답변은 이 창에만 있어요. 창을 열어 둔 채 공간을 비우거나 디스크를 다시 연결한 뒤, 다시 저장해 주세요.</translation>
        </message>
        <message>
            <source>Saved on this computer %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 컴퓨터에 저장함 %1</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>저장함 %1</translation>
        </message>
        <message>
            <source>Not sealed yet: %1 The answers are saved; nothing is lost. Try Finish again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 봉인하지 못했어요: %1 답변은 저장됐고 잃어버린 것은 없어요. ‘마치기’를 다시 눌러 보세요.</translation>
        </message>
        <message>
            <source>End the practice; nothing is kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연습 끝내기. 아무것도 남지 않아요</translation>
        </message>
        <message>
            <source>Tab, then Enter: finish</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Tab 후 Enter: 마치기</translation>
        </message>
        <message>
            <source>One answer is not kept yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 저장되지 않은 답이 있음</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 저장 안 됨</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewRecorder</name>
        <message>
            <source>The microphone is gone. What it heard until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>마이크가 없어졌어요. 그때까지 녹음된 것은 보관돼요.</translation>
        </message>
        <message>
            <source>This computer has no microphone at the moment: nothing is recorded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>지금 이 컴퓨터에는 마이크가 없어서 녹음되지 않아요.</translation>
        </message>
        <message>
            <source>The recording broke off. What was recorded until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>녹음이 중간에 끊겼습니다. 그때까지 녹음된 것은 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>This computer cannot record at the moment: nothing is recorded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>지금 이 컴퓨터에서는 녹음할 수 없습니다. 아무것도 녹음되지 않습니다.</translation>
        </message>
        <message>
            <source>The recording is as long as it can be, and stopped. It is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>녹음이 최대 길이에 이르러 멈췄습니다. 녹음된 것은 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>The disk is full, and the recording stopped. What was recorded until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>디스크가 가득 차서 녹음이 멈췄습니다. 그때까지 녹음된 것은 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>The recording could not be stored any more, and stopped. What was recorded until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>더는 저장할 수 없어 녹음이 멈췄습니다. 그때까지 녹음된 것은 보관되어 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewSounds</name>
        <message>
            <source>The file is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에 파일이 없어요</translation>
        </message>
        <message>
            <source>This computer has no loudspeaker at the moment. Plug one in and press again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>지금 이 컴퓨터에는 스피커가 없어요. 연결한 뒤 다시 눌러 주세요.</translation>
        </message>
        <message>
            <source>This file cannot be played here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 파일은 여기서 재생할 수 없어요.</translation>
        </message>
        <message>
            <source>The rest of this file cannot be played here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 파일의 나머지는 여기에서 재생할 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewTable</name>
        <message>
            <source>%L1 min</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1분</translation>
        </message>
        <message>
            <source>Code</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>코드</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>장소</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>언어</translation>
        </message>
        <message>
            <source>Date</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Length</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>길이</translation>
        </message>
        <message>
            <source>Ending</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>마무리</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>읽을 수 없음</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewsPage</name>
        <message>
            <source>Interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰</translation>
        </message>
        <message>
            <source>Start an interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 시작</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>장소</translation>
        </message>
        <message>
            <source>New participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새 참여자</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>카드의 코드</translation>
        </message>
        <message>
            <source>Code of a participant who comes again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다시 온 참여자의 코드</translation>
        </message>
        <message>
            <source>Comes again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다시 오신 분</translation>
        </message>
        <message>
            <source>Open interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>진행 중인 인터뷰</translation>
        </message>
        <message>
            <source>None. An interview that you leave before its end waits here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>없어요. 끝나기 전에 멈춘 인터뷰는 여기서 기다려요.</translation>
        </message>
        <message>
            <source>%1, begun %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, 시작 %2</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>알 수 없음</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Bring your request file to your coordinator, then sync: the questionnaires will be here. Until then you can practise with one that came with the program.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구가 아직 도착하지 않았어요. 요청 파일을 코디네이터에게 가져다준 뒤 동기화하면 설문지가 여기에 나와요. 그때까지는 프로그램에 들어 있는 설문지로 연습할 수 있어요.</translation>
        </message>
        <message>
            <source>Practise</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연습하기</translation>
        </message>
        <message>
            <source>Practise with an invented participant; nothing is kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>가상의 참여자와 연습하기. 아무것도 남지 않아요</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>버리기…</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아니요, 남겨 둬요</translation>
        </message>
        <message>
            <source>Discard the interview %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 %1 버리기</translation>
        </message>
        <message>
            <source>Nothing that was answered in this interview is kept. This cannot be taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 인터뷰에서 답한 것은 아무것도 남지 않아요. 이 일은 되돌릴 수 없어요.</translation>
        </message>
        <message>
            <source>Yes, discard it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>네, 버려요</translation>
        </message>
        <message>
            <source>The interview is discarded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰를 버렸어요.</translation>
        </message>
        <message>
            <source>A newer version of this questionnaire is here. The interview goes on in the version that it began with.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 설문지의 새 버전이 있습니다. 이 인터뷰는 시작한 버전으로 계속됩니다.</translation>
        </message>
        <message>
            <source>Carry over to the new version…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새 버전으로 옮기기…</translation>
        </message>
        <message>
            <source>No, leave it as it is</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아니요, 그대로 두기</translation>
        </message>
        <message>
            <source>Carry the interview %1 over to the new version</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 %1을(를) 새 버전으로 옮기기</translation>
        </message>
        <message>
            <source>Yes, carry it over</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>네, 옮기기</translation>
        </message>
        <message>
            <source>The interview goes on in the new version.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰가 새 버전으로 계속됩니다.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::JoinPanel</name>
        <message>
            <source>1. Invite somebody</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>1. 초대하기</translation>
        </message>
        <message>
            <source>Role</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>역할</translation>
        </message>
        <message>
            <source>Save an invitation…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>초대장 저장…</translation>
        </message>
        <message>
            <source>Hand the file over in person, on a USB stick: whoever has it can ask to be taken in, once. The other person opens it with "Join a study".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>파일은 USB 메모리에 담아 직접 만나서 건네주세요. 이 파일을 가진 사람은 누구나 한 번 합류를 요청할 수 있어요. 받은 사람은 “연구에 합류”로 열면 돼요.</translation>
        </message>
        <message numerus="yes">
            <source>%n invitation(s) are out and not answered yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>보낸 초대장 중 %n개에 아직 답이 없어요.</numerusform>
            </translation>
        </message>
        <message>
            <source>2. Take in who answers</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>2. 답한 사람 받아들이기</translation>
        </message>
        <message>
            <source>Joining makes a request file. Bring it here: you see who asks before you say yes.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>합류하면 요청 파일이 만들어져요. 여기로 가져오세요. 누가 요청하는지 먼저 보고 받아들일 수 있어요.</translation>
        </message>
        <message>
            <source>Open a request…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>요청 열기…</translation>
        </message>
        <message>
            <source>Known in the study as</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구에서 부를 이름</translation>
        </message>
        <message>
            <source>Take in</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>받아들이기</translation>
        </message>
        <message>
            <source>Not now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>나중에</translation>
        </message>
        <message>
            <source>invitation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>초대장</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모든 파일 (*)</translation>
        </message>
        <message>
            <source>%1 asks to be taken in as: %2.
%3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 님이 합류를 요청해요. 역할: %2.
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
            <translation>질문의 언어: %1</translation>
        </message>
        <message>
            <source>Language of the questions: %1 (Ctrl+L)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>질문의 언어: %1 (Ctrl+L)</translation>
        </message>
        <message>
            <source>Nothing beside it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>나란히 보지 않기</translation>
        </message>
        <message>
            <source>%1 beside it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 나란히 보기</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LineDrawing</name>
        <message numerus="yes">
            <source>Drawing of the line, %n place(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>선 그림, 위치 %n곳</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawing of the place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>위치 그림</translation>
        </message>
        <message numerus="yes">
            <source>Drawing of the shape, %n place(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>영역 그림, 위치 %n곳</numerusform>
            </translation>
        </message>
        <message>
            <source>Places beside it, for orientation: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>위치를 가늠하도록 함께 그린 장소: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LongWorkView</name>
        <message>
            <source>Cancel</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>취소</translation>
        </message>
        <message>
            <source>Stopping at the next safe point…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다음 안전한 지점에서 멈추는 중…</translation>
        </message>
        <message>
            <source>Working…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>처리하는 중…</translation>
        </message>
        <message>
            <source>%L1 of %L2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L2 중 %L1</translation>
        </message>
        <message>
            <source>%L1 of %L2 · less than a minute left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L2 중 %L1 · 1분도 안 남음</translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %L2 · about %n minute(s) left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%L2 중 %L1 · 약 %n분 남음</numerusform>
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
            <translation>요청은 %1 파일에 있어요. 코디네이터에게 가져다주세요.</translation>
        </message>
        <message>
            <source>It is noted that this person does not take part. Nothing was asked.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이분이 참여하지 않는다고 적어 두었어요. 아무것도 묻지 않았어요.</translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · 버전 %2</translation>
        </message>
        <message>
            <source>Not saved yet: this window stays open. F9 shows why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 저장되지 않아서 이 창은 열려 있어요. F9를 누르면 이유가 보여요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::MediaAnswer</name>
        <message>
            <source>Only what is seen is kept, encrypted: not where or when the picture was taken. The file itself stays where it is.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>보이는 것만 암호화하여 보관합니다. 언제 어디에서 찍었는지는 보관하지 않습니다. 원래 파일은 그대로 있습니다.</translation>
        </message>
        <message>
            <source>Kept encrypted, as it is: with whatever the file says inside of places, times or names. The file itself stays where it is.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>파일을 있는 그대로 암호화하여 보관합니다. 파일 안에 장소, 시간, 이름이 들어 있을 수 있습니다. 원래 파일은 그대로 있습니다.</translation>
        </message>
        <message>
            <source>The picture that is kept, %L1 by %L2 pixels</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>보관된 사진, %L1 × %L2 픽셀</translation>
        </message>
        <message>
            <source>That file cannot be read.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그 파일을 읽을 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::MediaKind</name>
        <message>
            <source>Pictures (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>사진 (%1)</translation>
        </message>
        <message>
            <source>Sound (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>소리 (%1)</translation>
        </message>
        <message>
            <source>Films (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동영상 (%1)</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>파일 (%1)</translation>
        </message>
        <message>
            <source>Choose another picture…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다른 사진 고르기…</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>사진 고르기…</translation>
        </message>
        <message>
            <source>Choose another sound file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다른 소리 파일 고르기…</translation>
        </message>
        <message>
            <source>Choose a sound file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>소리 파일 고르기…</translation>
        </message>
        <message>
            <source>Choose another film…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다른 동영상 고르기…</translation>
        </message>
        <message>
            <source>Choose a film…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동영상 고르기…</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다른 파일 고르기…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>파일 고르기…</translation>
        </message>
        <message>
            <source>That file cannot be opened here as a picture. JPEG and PNG can.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그 파일은 여기에서 사진으로 열 수 없습니다. JPEG와 PNG는 열 수 있습니다.</translation>
        </message>
        <message>
            <source>That file is no sound.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그 파일은 소리가 아닙니다.</translation>
        </message>
        <message>
            <source>That file is no film.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그 파일은 동영상이 아닙니다.</translation>
        </message>
        <message>
            <source>This question takes another kind of file: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 질문에는 다른 종류의 파일이 필요합니다: %1</translation>
        </message>
        <message>
            <source>Picture · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>사진 · %1</translation>
        </message>
        <message>
            <source>Sound · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>소리 · %1</translation>
        </message>
        <message>
            <source>Film · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동영상 · %1</translation>
        </message>
        <message>
            <source>File · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>파일 · %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::NumberAnswer</name>
        <message>
            <source>One less</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>하나 줄이기</translation>
        </message>
        <message>
            <source>One more</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>하나 늘리기</translation>
        </message>
        <message>
            <source>One less (↓ in the field)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>하나 줄이기 (칸에서 ↓)</translation>
        </message>
        <message>
            <source>One more (↑ in the field)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>하나 늘리기 (칸에서 ↑)</translation>
        </message>
        <message>
            <source>Only digits and signs such as + - . , can be typed here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에는 숫자와 + - . , 같은 기호만 적을 수 있습니다.</translation>
        </message>
        <message>
            <source>Degrees from north, clockwise: 0 to 360</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>북쪽에서 시계 방향으로 잰 각도: 0~360</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::NumbersAnswer</name>
        <message>
            <source>%1, chosen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, 선택함</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::OsmAnswer</name>
        <message>
            <source>The questionnaire asks for these tags in the file:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 질문은 파일에 다음 태그를 넣어 달라고 합니다:</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::OutlinePanel</name>
        <message>
            <source>Outline of the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 개요</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%2개 중 %1개 답함</translation>
        </message>
        <message>
            <source>answered</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>답함</translation>
        </message>
        <message>
            <source>prefers not to answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>답하고 싶지 않음</translation>
        </message>
        <message>
            <source>open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>남음</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PageView</name>
        <message>
            <source>Remove this one</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이것 빼기</translation>
        </message>
        <message>
            <source>That was the last question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>마지막 질문이었어요</translation>
        </message>
        <message>
            <source>A few questions are still open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 남은 질문이 몇 개 있어요</translation>
        </message>
        <message>
            <source>Finish seals the answers. After that nobody can read or change them on this computer, whatever passphrase they have.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>‘마치기’를 누르면 답변을 봉인해요. 그다음에는 어떤 암호 문구가 있어도 이 컴퓨터에서 아무도 답변을 읽거나 바꿀 수 없어요.</translation>
        </message>
        <message>
            <source>Choose one to go there. You can also come back later: everything so far is saved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>하나를 고르면 그리로 가요. 나중에 다시 와도 돼요. 지금까지의 것은 모두 저장돼 있어요.</translation>
        </message>
        <message>
            <source>Finish and seal</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>마치고 봉인하기</translation>
        </message>
        <message>
            <source>Finish without these answers</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 답변 없이 마치기</translation>
        </message>
        <message>
            <source>Here an interview is finished and sealed. This is practice: Finish ends it, and nothing is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서 인터뷰를 마치고 봉인해요. 지금은 연습이에요. ‘마치기’를 누르면 끝나고 아무것도 남지 않아요.</translation>
        </message>
        <message>
            <source>Finish the practice</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연습 마치기</translation>
        </message>
        <message>
            <source>Everything answered in this part is removed. This cannot be taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 부분에서 답한 내용이 모두 지워집니다. 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <source>Yes, remove it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>예, 지웁니다</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아니요, 그대로 둡니다</translation>
        </message>
        <message>
            <source>An earlier answer was changed. Why?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>앞서 한 답이 바뀌었습니다. 이유가 무엇인가요?</translation>
        </message>
        <message>
            <source>A few words are enough. The questionnaire asks for them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>몇 마디면 됩니다. 이 설문지에서 요청하는 내용입니다.</translation>
        </message>
        <message>
            <source>What was recorded of this interview is not kept: as it was answered, the questionnaire does not ask for a recording. Finish deletes it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 인터뷰의 녹음은 보관되지 않습니다. 답변에 따르면 설문지가 녹음을 요청하지 않기 때문입니다. 마치면 녹음이 삭제됩니다.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantConsent</name>
        <message>
            <source>Consent of %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1의 동의</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Yes: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>네: %1</translation>
        </message>
        <message>
            <source>No: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아니요: %1</translation>
        </message>
        <message>
            <source>Nothing was said yet. Everything that is will be listed here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 나눈 이야기가 없어요. 이야기한 것은 모두 여기에 나와요.</translation>
        </message>
        <message>
            <source>%1 · %2 (%3, version %4)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · %2 (%3, 버전 %4)</translation>
        </message>
        <message>
            <source>Change what is agreed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의 내용 바꾸기</translation>
        </message>
        <message>
            <source>Begin the conversation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>대화 시작하기</translation>
        </message>
        <message>
            <source>Ask everything again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모두 다시 묻기</translation>
        </message>
        <message>
            <source>Take consent back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의 철회</translation>
        </message>
        <message>
            <source>A copy was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>사본을 드림</translation>
        </message>
        <message>
            <source>Correct an entry</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>내역 정정</translation>
        </message>
        <message>
            <source>Note it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>적어 두기</translation>
        </message>
        <message>
            <source>It is noted.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>적어 두었어요.</translation>
        </message>
        <message>
            <source>It is noted that this person does not take part.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이분이 참여하지 않는다고 적어 두었어요.</translation>
        </message>
        <message>
            <source>It is noted: consent was taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>적어 두었어요: 동의를 철회했어요.</translation>
        </message>
        <message>
            <source>It is noted: a copy was given.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>적어 두었어요: 사본을 드렸어요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantPanel</name>
        <message>
            <source>%1 · here since %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · %2부터</translation>
        </message>
        <message>
            <source>An interview is open, begun %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>진행 중인 인터뷰가 있어요. 시작: %1</translation>
        </message>
        <message>
            <source>Finished interviews: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>마친 인터뷰: %1</translation>
        </message>
        <message>
            <source>No interview yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 인터뷰가 없어요.</translation>
        </message>
        <message>
            <source>Start an interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 시작</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>계속하기</translation>
        </message>
        <message>
            <source>Show the code card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>코드 카드 보기</translation>
        </message>
        <message>
            <source>Consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의</translation>
        </message>
        <message>
            <source>Enter in the list shows the consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>목록에서 Enter를 누르면 동의를 보여 줘요</translation>
        </message>
        <message>
            <source>Enter in the list starts the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>목록에서 Enter를 누르면 인터뷰를 시작해요</translation>
        </message>
        <message>
            <source>Enter in the list goes on with the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>목록에서 Enter를 누르면 인터뷰를 계속해요</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantsPage</name>
        <message>
            <source>Participants</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>참여자</translation>
        </message>
        <message>
            <source>interview open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 진행 중</translation>
        </message>
        <message numerus="yes">
            <source>%n finished</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n건 마침</numerusform>
            </translation>
        </message>
        <message>
            <source>no interview yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 인터뷰 없음</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Once it has, the people you speak with will be here, by code and never by name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구가 아직 도착하지 않았어요. 도착하면 함께 이야기하는 분들이 여기에 나와요. 이름이 아니라 코드로만 나와요.</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>카드의 코드</translation>
        </message>
        <message>
            <source>Find by the code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>카드의 코드로 찾기</translation>
        </message>
        <message>
            <source>Place of a new participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새 참여자의 장소</translation>
        </message>
        <message>
            <source>New participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새 참여자</translation>
        </message>
        <message numerus="yes">
            <source>%n known on this laptop</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>이 노트북에 %n명</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody yet. The people you speak with will be here, by code and never by name. The first step: “New participant”.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 아무도 없어요. 함께 이야기하는 분들이 이름이 아니라 코드로 여기에 나와요. 첫 단계: “새 참여자”.</translation>
        </message>
        <message>
            <source>Nobody here has such a code. Enter looks at it more closely.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에는 그런 코드가 없어요. Enter를 누르면 더 자세히 살펴봐요.</translation>
        </message>
        <message>
            <source>%1 is new here. Enter begins the conversation about consent.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1은(는) 여기서 처음이에요. Enter를 누르면 동의에 대한 대화를 시작해요.</translation>
        </message>
        <message>
            <source>Done</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>완료</translation>
        </message>
        <message>
            <source>What is due</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>할 차례인 것</translation>
        </message>
        <message>
            <source>Who is shown</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>누구를 보일지</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모두</translation>
        </message>
        <message>
            <source>Who is due</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰할 분</translation>
        </message>
        <message>
            <source>Nobody is due for anything today.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>오늘은 차례인 분이 없어요.</translation>
        </message>
        <message>
            <source>Nothing is due for %1. “Start an interview” asks all the same.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 님은 지금 할 차례인 것이 없어요. 그래도 하려면 “인터뷰 시작”을 누르세요.</translation>
        </message>
        <message>
            <source>Choose the questionnaire first.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>먼저 설문지를 고르세요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PassphraseField</name>
        <message>
            <source>Show</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>보이기</translation>
        </message>
        <message>
            <source>Hide</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>숨기기</translation>
        </message>
        <message>
            <source>Good: hard to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>좋아요: 짐작하기 어려워요.</translation>
        </message>
        <message>
            <source>Fair. One more word makes it much harder to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>괜찮아요. 단어를 하나 더하면 훨씬 짐작하기 어려워요.</translation>
        </message>
        <message>
            <source>Short: easy to guess. Four or more words that do not belong together are easy to keep and hard to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>짧아요: 짐작하기 쉬워요. 서로 관계없는 단어 네 개 이상이면 외우기 쉽고 짐작하기 어려워요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PassphrasePanel</name>
        <message>
            <source>Change the passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>암호 문구 바꾸기</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>내 암호 문구</translation>
        </message>
        <message>
            <source>It opens this workspace for you, and nobody can find it out or reset it. Other people in this workspace keep theirs.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 작업 공간을 여는 내 암호 문구예요. 아무도 알아내거나 다시 설정할 수 없어요. 이 작업 공간을 쓰는 다른 사람들의 암호 문구는 그대로예요.</translation>
        </message>
        <message>
            <source>The passphrase now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>지금 암호 문구</translation>
        </message>
        <message>
            <source>The new passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새 암호 문구</translation>
        </message>
        <message>
            <source>The new passphrase again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새 암호 문구 한 번 더</translation>
        </message>
        <message>
            <source>Four or more words that do not belong together are easy to keep and hard to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>서로 관계없는 단어 네 개 이상이면 외우기 쉽고 짐작하기 어려워요.</translation>
        </message>
        <message>
            <source>The two new passphrases are not the same. Type them once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새 암호 문구 두 개가 서로 달라요. 한 번 더 입력해 주세요.</translation>
        </message>
        <message>
            <source>Changing the passphrase: this takes a moment, on purpose</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>암호 문구를 바꾸는 중: 안전을 위해 일부러 조금 천천히 해요</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PersonPanel</name>
        <message>
            <source>has left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>떠남</translation>
        </message>
        <message>
            <source>you</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>나</translation>
        </message>
        <message>
            <source>in the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구에 있음</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Nothing was written here yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 여기서 쓴 것이 없어요.</translation>
        </message>
        <message>
            <source>Nothing has come from this laptop yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 노트북에서 아직 온 것이 없어요.</translation>
        </message>
        <message>
            <source>Silent: the last record was written on %1. Give %2 a call.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>소식이 없어요. 마지막 기록을 쓴 날: %1. %2 님에게 연락해 보세요.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) so far, the last written on %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>지금까지 기록 %n건, 마지막으로 쓴 날: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left on %1; what was written later does not count.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>떠난 날: %1. 그 뒤에 쓴 것은 세지 않아요.</translation>
        </message>
        <message>
            <source>Leaves the study…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구에서 나감…</translation>
        </message>
        <message>
            <source>%1 leaves the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 님이 연구를 떠나요</translation>
        </message>
        <message>
            <source>%1 will get no new version of the study. What has come so far stays and counts; what comes later from that laptop is kept aside. Let %1 sync first if interviews still wait there. This cannot be taken back: to return, %1 is invited anew.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 님은 연구의 새 버전을 받지 않게 돼요. 지금까지 온 것은 남아 있고 그대로 세요. 그 노트북에서 나중에 오는 것은 따로 보관해요. 거기서 아직 기다리는 인터뷰가 있으면 먼저 %1 님이 동기화하게 해 주세요. 이 일은 되돌릴 수 없어요. 다시 돌아오려면 %1 님을 새로 초대해야 해요.</translation>
        </message>
        <message>
            <source>Yes, %1 leaves</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>네, %1 님이 떠나요</translation>
        </message>
        <message>
            <source>No, stays</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아니요, 남아요</translation>
        </message>
        <message>
            <source>%1 is still in the study: what %1 has left in the store could not be fetched before, and would be kept aside from then on instead of being counted. Make the store reachable and try again; or let %1 leave all the same.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 님은 아직 연구에 있어요. %1 님이 저장소에 둔 것을 먼저 가져오지 못했고, 그대로 떠나면 그것은 세지 않고 따로 보관해요. 저장소에 닿을 수 있게 한 뒤 다시 해 보세요. 또는 그래도 %1 님이 떠나게 해도 돼요.</translation>
        </message>
        <message>
            <source>%1 leaves all the same</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그래도 %1 님이 떠나요</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PictureView</name>
        <message>
            <source>The picture is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에 있어야 할 그림이 없습니다</translation>
        </message>
        <message>
            <source>Picture: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그림: %1</translation>
        </message>
        <message>
            <source>Show it small</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>작게 보기</translation>
        </message>
        <message>
            <source>Show it large</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>크게 보기</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PillChoice</name>
        <message>
            <source>%1: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PlanAnswer</name>
        <message>
            <source>The picture is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에 있어야 할 그림이 없습니다</translation>
        </message>
        <message>
            <source>The list does not say where these are</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 목록에는 위치가 적혀 있지 않습니다</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PracticeStrip</name>
        <message>
            <source>Practice – nothing is kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연습 – 아무것도 남지 않아요</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PrivacyPage</name>
        <message>
            <source>Calendar</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>달력</translation>
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
            <translation>%1: %L3 중 %L2</translation>
        </message>
        <message>
            <source>%1: behind in %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: %2에서 모자라요.</translation>
        </message>
        <message>
            <source>%1 is behind.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: 모자라요.</translation>
        </message>
        <message>
            <source>%1: %2, %L3 of %L4</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: %2, %L4 중 %L3</translation>
        </message>
        <message>
            <source>“%1” in %2: %3 prefer not to answer, in the other languages %4. Worth a look at the translation.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%2에서 “%1”: 답하고 싶지 않다고 한 비율 %3, 다른 언어에서는 %4. 번역을 한번 살펴보면 좋겠어요.</translation>
        </message>
        <message>
            <source>%1, against quota</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, 할당량 대비</translation>
        </message>
        <message>
            <source>In none of these groups: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 그룹 어디에도 없음: %L1</translation>
        </message>
        <message>
            <source>Interviews a week</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>주별 인터뷰</translation>
        </message>
        <message>
            <source>this week</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이번 주</translation>
        </message>
        <message>
            <source>This week so far: %L1 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이번 주 지금까지: 인터뷰 %L1건</translation>
        </message>
        <message>
            <source>Week from %1: %L2 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1부터 한 주: 인터뷰 %L2건</translation>
        </message>
        <message>
            <source>Begun by a clock that was wrong: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>잘못된 시계로 시작됨: %L1</translation>
        </message>
        <message>
            <source>Questions that people prefer not to answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>사람들이 답하고 싶어 하지 않는 질문</translation>
        </message>
        <message>
            <source>Questions that may be left unanswered with a reason will be listed here, the most refused first.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이유를 밝히고 답하지 않아도 되는 질문이 여기에 나와요. 답하지 않은 경우가 많은 순서예요.</translation>
        </message>
        <message>
            <source>Share of those who were asked, by language of the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>질문을 받은 분들 중 비율, 인터뷰 언어별</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::QuestionPanel</name>
        <message>
            <source>Clear</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>지우기</translation>
        </message>
        <message>
            <source>Comment</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>메모</translation>
        </message>
        <message>
            <source>Flag</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>표시</translation>
        </message>
        <message>
            <source>Take the answer back (Ctrl+Delete)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>답변 되돌리기 (Ctrl+Delete)</translation>
        </message>
        <message>
            <source>A comment for the study team, not an answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구팀에 남기는 메모예요. 답변이 아니에요</translation>
        </message>
        <message>
            <source>Comment on this question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 질문에 대한 메모</translation>
        </message>
        <message>
            <source>Not translated yet; shown in %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 번역되지 않아 다른 언어로 보여 줘요: %1</translation>
        </message>
        <message>
            <source>%1, chosen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, 선택함</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>표시함</translation>
        </message>
        <message>
            <source>Bring the answer back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>답을 되돌리기</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Typed, but not an answer: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>입력했지만 답은 아님: %1</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>되돌리기</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::QuestionSounds</name>
        <message>
            <source>Listen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>듣기</translation>
        </message>
        <message>
            <source>Watch the film</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>영상 보기</translation>
        </message>
        <message>
            <source>Pause: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>일시 정지: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>계속: %1</translation>
        </message>
        <message>
            <source>Watch: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>보기: %1</translation>
        </message>
        <message>
            <source>Listen: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>듣기: %1</translation>
        </message>
        <message>
            <source>A sound or film is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에 소리나 영상이 없어요</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Rail</name>
        <message>
            <source>Interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰</translation>
        </message>
        <message>
            <source>Participants</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>참여자</translation>
        </message>
        <message>
            <source>Consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동의</translation>
        </message>
        <message>
            <source>Sync</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동기화</translation>
        </message>
        <message>
            <source>Team</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>팀</translation>
        </message>
        <message>
            <source>Data</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>데이터</translation>
        </message>
        <message>
            <source>Audit</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>점검</translation>
        </message>
        <message>
            <source>Form desk</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>설문지 작업대</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>설정</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RailButton</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n건 대기</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RailPanel</name>
        <message>
            <source>Lock</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>잠그기</translation>
        </message>
        <message>
            <source>Saltbush</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush</translation>
        </message>
        <message>
            <source>Lock (Ctrl+Alt+L)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>잠그기 (Ctrl+Alt+L)</translation>
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
            <translation>%1, 숫자로</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RankAnswer</name>
        <message>
            <source>1 to 9: the next place, or take it back  ·  Alt+↑ Alt+↓: move</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>1~9: 다음 순서로 고르거나 되돌리기  ·  Alt+↑ Alt+↓: 옮기기</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ReadingView</name>
        <message>
            <source>Back  Esc</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>뒤로  Esc</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>목록으로 돌아가기</translation>
        </message>
        <message>
            <source>Language of questions and answers</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>질문과 답변의 언어</translation>
        </message>
        <message>
            <source>Remark about the whole: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>전체에 대한 메모: %1</translation>
        </message>
        <message>
            <source>No question of this interview was answered.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 인터뷰에서는 답한 질문이 없어요.</translation>
        </message>
        <message>
            <source>%1 (%L2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (%L2)</translation>
        </message>
        <message>
            <source>Once more</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>한 번 더</translation>
        </message>
        <message>
            <source>Asked in %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>물은 언어: %1</translation>
        </message>
        <message>
            <source>Remark: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>메모: %1</translation>
        </message>
        <message>
            <source>Flagged: look at this again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>표시함: 다시 살펴보기</translation>
        </message>
        <message>
            <source>Flagged: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>표시함: %1</translation>
        </message>
        <message>
            <source>Left open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>비워 둠</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RecordView</name>
        <message>
            <source>Record</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>녹음</translation>
        </message>
        <message>
            <source>Stop and keep</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>멈추고 보관</translation>
        </message>
        <message>
            <source>Record anew</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새로 녹음</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아니요, 그대로 둘게요</translation>
        </message>
        <message>
            <source>The new recording takes the place of what is there now.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새 녹음이 지금 있는 것을 대신해요.</translation>
        </message>
        <message>
            <source>Yes, record anew</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>네, 새로 녹음할게요</translation>
        </message>
        <message>
            <source>Paused at %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1에서 일시 정지됨</translation>
        </message>
        <message>
            <source>Recording %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>녹음 중 %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>계속</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>일시 정지</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RecordingStrip</name>
        <message>
            <source>All that is said is recorded · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>말하는 모든 것이 녹음되고 있어요 · %1</translation>
        </message>
        <message>
            <source>Recording is paused · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>녹음이 일시 정지됐어요 · %1</translation>
        </message>
        <message>
            <source>Nothing is recorded. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>녹음되지 않아요. %1</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>일시 정지</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>계속</translation>
        </message>
        <message>
            <source>Try again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Pause the recording</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>녹음 일시 정지</translation>
        </message>
        <message>
            <source>Go on recording</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>녹음 계속</translation>
        </message>
        <message>
            <source>Try to record again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다시 녹음 시도</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RefusedFilesView</name>
        <message>
            <source>%1 – not agreed to: %2. The interview is finished without this file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – 동의하지 않은 것: %2. 이 파일 없이 인터뷰를 마칩니다.</translation>
        </message>
        <message>
            <source>Take the file out…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>파일 빼기…</translation>
        </message>
        <message>
            <source>No, leave it for now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아니요, 지금은 그대로 둡니다</translation>
        </message>
        <message>
            <source>Take the file out: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>파일 빼기: %1</translation>
        </message>
        <message>
            <source>The file is deleted from this computer. This cannot be taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>파일이 이 컴퓨터에서 삭제됩니다. 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <source>Yes, delete it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>네, 삭제합니다</translation>
        </message>
        <message>
            <source>%1 – this file cannot be read any more. The interview is finished without it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – 이 파일은 더 이상 읽을 수 없습니다. 이 파일 없이 인터뷰를 마칩니다.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ScaleSlider</name>
        <message>
            <source>No answer yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 답변 없음</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ScopeWords</name>
        <message>
            <source>recordings of sound</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>소리 녹음</translation>
        </message>
        <message>
            <source>films</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>영상</translation>
        </message>
        <message>
            <source>pictures</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>사진</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SealedView</name>
        <message>
            <source>Finished and sealed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>마치고 봉인했어요</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed and safe on this computer. Because the coordinator works in this same workspace, the coordinator can read them here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>고맙습니다. 답변은 봉인되어 이 컴퓨터에 안전하게 있어요. 코디네이터가 같은 작업 공간에서 일하기 때문에, 코디네이터는 여기서 답변을 읽을 수 있어요.</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed. Nobody can read them on this computer any more, whatever passphrase they have. They wait here until you connect.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>고맙습니다. 답변을 봉인했어요. 이제 어떤 암호 문구가 있어도 이 컴퓨터에서 아무도 읽을 수 없어요. 동기화할 때까지 이 컴퓨터에 보관돼요.</translation>
        </message>
        <message>
            <source>Back to the interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰로 돌아가기</translation>
        </message>
        <message>
            <source>Well done: nothing was kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>잘하셨어요. 아무것도 남지 않았어요</translation>
        </message>
        <message>
            <source>That was a whole interview. With a participant, Finish seals the answers here; these are gone already.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰 하나를 끝까지 해 봤어요. 실제 참여자와 할 때는 여기서 ‘마치기’가 답변을 봉인해요. 이번 답변은 이미 사라졌어요.</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed and wait here until you connect. The open copy of them could not be erased yet: the disk did not let go of it. Lock and unlock Saltbush to try again; until then, keep this computer with you.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>감사합니다. 답은 봉인되어 연결될 때까지 여기에서 기다립니다. 다만 열려 있던 사본은 디스크가 놓아 주지 않아 아직 지우지 못했습니다. Saltbush를 잠갔다가 다시 열어 한 번 더 시도해 주세요. 그때까지는 이 컴퓨터를 몸에서 떼지 마세요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SearchAnswer</name>
        <message>
            <source>Type to find it in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>입력해서 목록에서 찾기</translation>
        </message>
        <message>
            <source>%1: search</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: 찾기</translation>
        </message>
        <message>
            <source>Chosen: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>선택함: %1</translation>
        </message>
        <message>
            <source>Nothing in the list has these words</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>목록에 이 말이 들어간 것이 없습니다</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%2개 중 %1개</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>설정</translation>
        </message>
        <message>
            <source>Everything counts at once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>모든 설정은 바로 적용돼요.</translation>
        </message>
        <message>
            <source>Your passphrase is another one from now on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이제부터 새 암호 문구를 써요.</translation>
        </message>
        <message>
            <source>Language of these windows</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 창의 언어</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>언어</translation>
        </message>
        <message>
            <source>This computer's</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 컴퓨터의 언어</translation>
        </message>
        <message>
            <source>Interviews are held in the participant's language, whatever is chosen here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서 무엇을 고르든, 인터뷰는 참여자의 언어로 해요.</translation>
        </message>
        <message>
            <source>Colours and text</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>색과 글자</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>색</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Dark</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>고대비</translation>
        </message>
        <message>
            <source>Text size</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>글자 크기</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Lock when nobody is there</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>자리를 비우면 잠그기</translation>
        </message>
        <message>
            <source>After so long without a key or a click, the passphrase is needed again. What was answered is saved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 시간 동안 키를 누르거나 클릭하지 않으면 암호 문구를 다시 입력해야 해요. 답한 것은 저장돼 있어요.</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>잠글 때까지</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n분</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SoundAnswer</name>
        <message>
            <source>Watch again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다시 보기</translation>
        </message>
        <message>
            <source>Listen again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다시 듣기</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>일시 정지</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SyncPage</name>
        <message>
            <source>Sync</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동기화</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>지금 동기화</translation>
        </message>
        <message>
            <source>Last synced on %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>마지막 동기화: %1</translation>
        </message>
        <message>
            <source>Not synced yet from this workspace</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 작업 공간에서 아직 동기화하지 않음</translation>
        </message>
        <message>
            <source>Waiting for the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구를 기다리는 중</translation>
        </message>
        <message>
            <source>Bring your request file to your coordinator. When you are taken in, and your coordinator has synced, sync here: the study comes to you.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>요청 파일을 코디네이터에게 가져다주세요. 코디네이터가 받아들이고 동기화한 뒤에 여기서 동기화하면 연구가 도착해요.</translation>
        </message>
        <message>
            <source>What you made here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서 만든 것</translation>
        </message>
        <message>
            <source>wait here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서 대기</translation>
        </message>
        <message>
            <source>on their way</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>전달 중</translation>
        </message>
        <message>
            <source>safe</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>안전함</translation>
        </message>
        <message>
            <source>Nothing yet. Finished interviews and consents wait here until you sync, and are counted here afterwards.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 없어요. 마친 인터뷰와 동의는 동기화할 때까지 여기서 기다리고, 그 뒤에는 여기서 세어 보여 줘요.</translation>
        </message>
        <message>
            <source>Interviews, consents and whatever belongs to them. On their way: left in the store, and also still here, sealed. Safe: a receipt says that the coordinator holds them. A broken stick or network loses nothing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>인터뷰와 동의, 그리고 거기에 딸린 것들이에요. 전달 중: 저장소에 두었고, 봉인된 채로 여기에도 있어요. 안전함: 코디네이터가 가지고 있다는 수신 확인이 왔어요. USB 메모리나 네트워크가 고장 나도 잃어버리는 것은 없어요.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of others came, and wait for one before them that is not in the store yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>다른 사람의 기록 %n건이 왔고, 아직 저장소에 없는 앞의 기록을 기다려요.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not taken</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>받지 않은 것</translation>
        </message>
        <message>
            <source>Nothing is thrown away: what was not taken is kept aside as it came.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>버리는 것은 없어요. 받지 않은 것은 온 그대로 따로 보관해요.</translation>
        </message>
        <message>
            <source>The store</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>저장소</translation>
        </message>
        <message>
            <source>You are alone in this study: it needs no store. Name one when somebody joins you.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 연구에는 혼자 있어서 저장소가 필요 없어요. 누군가 합류하면 정해 주세요.</translation>
        </message>
        <message>
            <source>Where laptops leave what they bring and fetch what is new: a folder on a USB stick, on a network share, or one that Nextcloud or Syncthing keeps alike everywhere.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>노트북들이 가져온 것을 두고 새로운 것을 가져가는 곳이에요. USB 메모리나 네트워크 공유의 폴더, 또는 Nextcloud나 Syncthing이 어디서나 똑같이 맞춰 주는 폴더예요.</translation>
        </message>
        <message>
            <source>Address of the store</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>저장소 주소</translation>
        </message>
        <message>
            <source>A folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>폴더 고르기…</translation>
        </message>
        <message>
            <source>The store sees sealed pieces, their times and how many there are; never a name or an answer. To hand over by USB stick, choose a folder on it, sync, and let your coordinator sync with the same stick.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>저장소가 보는 것은 봉인된 조각, 그 시각과 개수뿐이에요. 이름이나 답변은 보지 못해요. USB 메모리로 건네려면 그 안의 폴더를 고르고 동기화한 뒤, 코디네이터가 같은 USB 메모리로 동기화하게 해 주세요.</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동기화하는 중</translation>
        </message>
        <message>
            <source>The study is not in the store yet. Ask your coordinator to take you in and to sync, then sync here again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구가 아직 저장소에 없어요. 코디네이터에게 받아들이고 동기화해 달라고 한 다음, 여기서 다시 동기화해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SyncWords</name>
        <message>
            <source>%1, version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, 버전 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) went to the store.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>기록 %n건이 저장소로 갔어요.</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest version of the study is in the store now.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구의 최신 버전이 이제 저장소에 있어요.</translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s) were taken in here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>새 기록 %n건을 여기에 받았어요.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) got a receipt: who brought them is told that they are safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>기록 %n건에 수신 확인을 보냈어요. 가져온 사람은 기록이 안전하다는 것을 알게 돼요.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are kept in this workspace for good.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>기록 %n건을 이 작업 공간에 계속 보관해요.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are known to be safe now, so their sealed copies here were deleted.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>기록 %n건이 안전하다는 것을 확인해서, 여기 있던 봉인된 사본을 지웠어요.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do: nothing new here, and nothing new in the store.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>할 일이 없어요. 여기에도 저장소에도 새로운 것이 없어요.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stay here, sealed, until a receipt says that they are safe. Sync again after your coordinator has synced.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>기록 %n건은 안전하다는 수신 확인이 올 때까지 봉인된 채 여기에 있어요. 코디네이터가 동기화한 뒤에 다시 동기화해 주세요.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were not taken: see below.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n건을 받지 않았어요. 아래를 봐 주세요.</numerusform>
            </translation>
        </message>
        <message>
            <source>The study has arrived.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구가 도착했어요.</translation>
        </message>
        <message>
            <source>Version %1 of the study has arrived.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구 버전 %1이(가) 도착했어요.</translation>
        </message>
        <message>
            <source>New questionnaires: %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새 설문지: %1.</translation>
        </message>
        <message>
            <source>; </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>; </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n번</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1's laptop: %2 (%3)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 님의 노트북: %2 (%3)</translation>
        </message>
        <message>
            <source>Is this a new laptop? Take its person in on the Team page, then sync again. If nobody knows it, leave it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새 노트북인가요? 팀 페이지에서 그 사람을 받아들인 뒤 다시 동기화해 주세요. 아무도 모르는 노트북이면 그대로 두세요.</translation>
        </message>
        <message>
            <source>Talk to the person who left: did interviews wait on the laptop? They stay here, sealed, until you decide.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>떠난 사람과 이야기해 보세요. 노트북에서 기다리던 인터뷰가 있었나요? 결정할 때까지 봉인된 채 여기에 있어요.</translation>
        </message>
        <message>
            <source>The laptop's folder was probably copied, or put back from a backup, and used twice. Use one of the two from now on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>노트북의 폴더를 복사했거나 백업에서 되돌려서 두 번 쓰인 것 같아요. 이제부터 둘 중 하나만 써 주세요.</translation>
        </message>
        <message>
            <source>Something before it is missing. Sync that laptop once more; if this stays, tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>앞의 것이 빠져 있어요. 그 노트북을 한 번 더 동기화해 주세요. 그래도 그대로면 코디네이터에게 알려 주세요.</translation>
        </message>
        <message>
            <source>Somebody may have tampered with the store. Tell your coordinator; your own records are safe here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>누군가 저장소에 손을 댔을 수 있어요. 코디네이터에게 알려 주세요. 내 기록은 여기에 안전하게 있어요.</translation>
        </message>
        <message>
            <source>Sync again: what was damaged on its way is sent once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다시 동기화해 주세요. 오는 길에 손상된 것을 한 번 더 보내요.</translation>
        </message>
        <message>
            <source>Something in the store belongs to somebody else, or to a newer version of the study. Nothing of yours is concerned.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>저장소에 다른 사람의 것이나 더 새로운 연구 버전의 것이 있어요. 내 것과는 관계없어요.</translation>
        </message>
        <message>
            <source>Install the newer Saltbush here, then sync again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에 더 새로운 Saltbush를 설치한 뒤 다시 동기화해 주세요.</translation>
        </message>
        <message>
            <source>Sync again in a while. If this stays, tell your coordinator that the store is damaged.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>잠시 뒤에 다시 동기화해 주세요. 그래도 그대로면 저장소가 손상됐다고 코디네이터에게 알려 주세요.</translation>
        </message>
        <message>
            <source>Is this the right store? Look at the address above.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 저장소가 맞나요? 위의 주소를 확인해 주세요.</translation>
        </message>
        <message>
            <source>Tell your coordinator: a laptop did what its role does not do.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>코디네이터에게 알려 주세요. 노트북이 자기 역할이 하지 않는 일을 했어요.</translation>
        </message>
        <message>
            <source>Use the study as it is here, and tell your coordinator before you sync again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구를 여기 있는 그대로 쓰고, 다시 동기화하기 전에 코디네이터에게 알려 주세요.</translation>
        </message>
        <message>
            <source>It was kept aside and nothing was deleted. Tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>따로 보관했고 아무것도 지우지 않았어요. 코디네이터에게 알려 주세요.</translation>
        </message>
        <message>
            <source>You take part in it as: %1. The pages for this are on the left.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>내 역할: %1. 이 역할의 페이지는 왼쪽에 있어요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TeamPage</name>
        <message>
            <source>Team</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>팀</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) in the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>연구에 %n명</numerusform>
            </translation>
        </message>
        <message>
            <source>The study as laptops get it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>노트북에 배포되는 연구</translation>
        </message>
        <message>
            <source>Version %1 of %2. Good until %3.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%2의 버전 %1. %3까지 쓸 수 있어요.</translation>
        </message>
        <message>
            <source>This version is past its date. Everything goes on working, and laptops show a reminder. Publish it anew once it is still right.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 버전은 기한이 지났어요. 모두 계속 작동하고, 노트북에는 알림이 나와요. 내용이 아직 맞는지 확인한 뒤 새로 배포해 주세요.</translation>
        </message>
        <message>
            <source>Only a coordinator who holds the key of the study can invite, take in or publish. Ask the person who made the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구의 키를 가진 코디네이터만 초대하고, 받아들이고, 배포할 수 있어요. 연구를 만든 사람에게 물어봐 주세요.</translation>
        </message>
        <message>
            <source>This version is only on this computer. Sync, so that the laptops can fetch it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 버전은 이 컴퓨터에만 있어요. 노트북들이 받아 갈 수 있게 동기화해 주세요.</translation>
        </message>
        <message>
            <source>Go to Sync</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>동기화로 가기</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>새로 배포</translation>
        </message>
        <message>
            <source>The same study with a new date</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>같은 연구, 새 날짜</translation>
        </message>
        <message>
            <source>People and their laptops</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>사람과 노트북</translation>
        </message>
        <message>
            <source>You work alone. Invite somebody below when the study grows.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>혼자 일하고 있어요. 연구가 커지면 아래에서 초대해 주세요.</translation>
        </message>
        <message>
            <source>The invitation is in %1. It works once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>초대장은 %1에 있어요. 한 번만 쓸 수 있어요.</translation>
        </message>
        <message>
            <source>%1 is in the study. Sync, so that the study can be fetched.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 님이 연구에 들어왔어요. 연구를 받아 갈 수 있게 동기화해 주세요.</translation>
        </message>
        <message>
            <source>Version %1 of the study is ready. Sync, so that the laptops can fetch it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구 버전 %1이(가) 준비됐어요. 노트북들이 받아 갈 수 있게 동기화해 주세요.</translation>
        </message>
        <message>
            <source>%1 has left the study. Sync, so that every laptop knows it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 님이 연구를 떠났어요. 모든 노트북이 알 수 있게 동기화해 주세요.</translation>
        </message>
        <message>
            <source>The key that the study stands on is in this workspace and nowhere else. Without it nobody can publish any more: keep a copy of the workspace's folder in a safe place, made while it is locked, and use that copy only where this one is lost.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구의 바탕이 되는 키가 이 작업 공간에만 있어요. 그것이 없으면 아무도 더는 게시할 수 없어요. 잠긴 동안 작업 공간 폴더를 복사해 안전한 곳에 두고, 이것을 잃어버렸을 때만 그 사본을 쓰세요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TextAnswer</name>
        <message>
            <source>Show what is here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>내용 보기</translation>
        </message>
        <message>
            <source>Hide it again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다시 가리기</translation>
        </message>
        <message>
            <source>Type the code, or scan it with a scanner on USB.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>코드를 적거나 USB 스캐너로 읽으세요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::UnlockForm</name>
        <message>
            <source>Passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>암호 문구</translation>
        </message>
        <message>
            <source>Other folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다른 폴더…</translation>
        </message>
        <message>
            <source>Open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>열기</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>작업 공간</translation>
        </message>
        <message>
            <source>Who are you here?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>누구신가요?</translation>
        </message>
        <message>
            <source>This is the demonstration: nobody in it is real. Everybody’s passphrase is “%1”. Press Enter to open it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이것은 데모예요. 여기 나오는 사람은 모두 가상이에요. 모두의 암호 문구는 “%1”이에요. Enter를 누르면 열려요.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여는 중…</translation>
        </message>
        <message>
            <source>Take it off this list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 목록에서 빼기</translation>
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
            <translation>이 컴퓨터에서 연구가 잠겨 있어요. 내 암호 문구로만 열 수 있어요.</translation>
        </message>
        <message>
            <source>Create a study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구 만들기</translation>
        </message>
        <message>
            <source>Join a study with an invitation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>초대장으로 연구에 합류</translation>
        </message>
        <message>
            <source>Open the demonstration</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>데모 열기</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구에 합류</translation>
        </message>
        <message>
            <source>One spreadsheet and one passphrase are enough. People, a place to sync and more can come later.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>스프레드시트 하나와 암호 문구 하나면 충분해요. 사람, 동기화할 곳 등은 나중에 더할 수 있어요.</translation>
        </message>
        <message>
            <source>Your coordinator gave you an invitation file. You can practise until the coordinator has let you in.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>코디네이터에게서 초대장 파일을 받았을 거예요. 코디네이터가 받아들일 때까지 연습할 수 있어요.</translation>
        </message>
        <message>
            <source>Making the demonstration: a small study with a few people in it. This takes about a minute, once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>데모를 만드는 중이에요. 몇 사람이 있는 작은 연구예요. 처음 한 번만 1분쯤 걸려요.</translation>
        </message>
        <message>
            <source>There is no study on this computer yet. Choose how to begin.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 컴퓨터에 아직 연구가 없어요. 어떻게 시작할지 골라 주세요.</translation>
        </message>
        <message>
            <source>Choose how to begin.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>어떻게 시작할지 골라 주세요.</translation>
        </message>
        <message>
            <source>Practise without a study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구 없이 연습하기</translation>
        </message>
        <message>
            <source>Open a study in another folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다른 폴더의 연구 열기…</translation>
        </message>
        <message>
            <source>Still working, so that nothing is left half done. Then the window closes.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아직 작업 중이에요. 반쯤 된 채로 남는 것이 없게 하고 나서 창이 닫혀요.</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>언어</translation>
        </message>
        <message>
            <source>It is off the list, and stays where it is: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>목록에서 뺐고, 있던 곳에 그대로 있어요: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::YesNo</name>
        <message>
            <source>Yes</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>네</translation>
        </message>
        <message>
            <source>No</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>아니요</translation>
        </message>
    </context>
    <context>
        <name>steps.not-a-picture</name>
        <message>
            <source>The file cannot be read as a picture. JPEG and PNG can.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 파일은 사진으로 읽을 수 없습니다. JPEG와 PNG는 읽을 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>steps.not-as-expected</name>
        <message>
            <source>The value is not the expected one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>값이 기대한 값과 달라요.</translation>
        </message>
    </context>
    <context>
        <name>steps.not-steps</name>
        <message>
            <source>This is not a list of steps (see the README for their shape).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이것은 단계 목록이 아니에요(형식은 README를 봐 주세요).</translation>
        </message>
    </context>
    <context>
        <name>steps.relevance-not-as-expected</name>
        <message>
            <source>The question is asked, or not asked, other than expected.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>질문을 묻는지 묻지 않는지가 기대와 달라요.</translation>
        </message>
    </context>
    <context>
        <name>steps.unknown-step</name>
        <message>
            <source>There is no step called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1(이)라는 단계가 없어요.</translation>
        </message>
    </context>
    <context>
        <name>storage.bad-sql</name>
        <message>
            <source>Saltbush asked its database something it does not understand. Nothing was changed; please report this.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush가 데이터베이스에 이해할 수 없는 것을 요청했어요. 아무것도 바뀌지 않았어요. 알려 주시면 고맙겠어요.</translation>
        </message>
    </context>
    <context>
        <name>storage.busy</name>
        <message>
            <source>Another window or program is using this workspace. Close it, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다른 창이나 프로그램이 이 작업 공간을 쓰고 있어요. 닫고 다시 해 보세요.</translation>
        </message>
    </context>
    <context>
        <name>storage.constraint</name>
        <message>
            <source>Saltbush tried to store something that contradicts what is there. Nothing was changed; please report this.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush가 이미 있는 것과 어긋나는 것을 저장하려 했어요. 아무것도 바뀌지 않았어요. 알려 주시면 고맙겠어요.</translation>
        </message>
    </context>
    <context>
        <name>storage.damaged</name>
        <message>
            <source>The database of this workspace is damaged. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 작업 공간의 데이터베이스가 손상됐어요. 아무것도 바뀌지 않았어요. 폴더를 그대로 두고 코디네이터에게 물어봐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>storage.full</name>
        <message>
            <source>The disk is full. What was saved before is safe; make room, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>디스크가 가득 찼어요. 앞서 저장한 것은 안전해요. 공간을 비우고 다시 해 보세요.</translation>
        </message>
    </context>
    <context>
        <name>storage.newer-format</name>
        <message>
            <source>This workspace was written by a newer Saltbush. Nothing was changed; install the newer version here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>더 새로운 Saltbush로 쓴 작업 공간이에요. 아무것도 바뀌지 않았어요. 여기에 새 버전을 설치해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>storage.no-cipher</name>
        <message>
            <source>This installation has no SQLCipher 4, so nothing can be stored safely. Install it, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 설치에는 SQLCipher 4가 없어서 안전하게 저장할 수 없어요. 설치하고 다시 해 보세요.</translation>
        </message>
    </context>
    <context>
        <name>storage.not-found</name>
        <message>
            <source>The database of this workspace is missing. Keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 작업 공간의 데이터베이스가 없어요. 폴더를 그대로 두고 코디네이터에게 물어봐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>storage.read-only</name>
        <message>
            <source>This workspace cannot be written to: the disk is read-only.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 작업 공간에는 쓸 수 없어요. 디스크가 읽기 전용이에요.</translation>
        </message>
    </context>
    <context>
        <name>storage.unusable</name>
        <message>
            <source>The disk does not answer as it should. What was saved before is safe; try again, then look at the disk.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>디스크가 제대로 응답하지 않아요. 앞서 저장한 것은 안전해요. 다시 해 보고, 그래도 그러면 디스크를 확인해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>storage.wrong-key-or-damaged</name>
        <message>
            <source>The database of this workspace is damaged, or belongs to another one. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 작업 공간의 데이터베이스가 손상됐거나 다른 작업 공간의 것이에요. 아무것도 바뀌지 않았어요. 폴더를 그대로 두고 코디네이터에게 물어봐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.attachment-missing</name>
        <message>
            <source>A file of this interview has not arrived here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 인터뷰의 파일 하나가 아직 여기에 도착하지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>study.bad-nickname</name>
        <message>
            <source>A nickname needs 1 to 64 characters, without line breaks.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>별명은 줄바꿈 없이 1~64자로 적어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.code-mistyped</name>
        <message>
            <source>This code has a slip in it: one character is another, or two have changed places. Look at the card again, character by character.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 코드에 작은 실수가 있어요. 글자 하나가 다르거나 두 글자의 자리가 바뀌었어요. 카드를 한 글자씩 다시 봐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.code-strange-character</name>
        <message>
            <source>There is no "%1" in any code: look at that character on the card again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>코드에는 “%1” 글자를 쓰지 않아요. 카드에서 그 글자를 다시 봐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.code-too-long</name>
        <message>
            <source>This code is too long: a code is the place, six characters and one more to check them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 코드는 너무 길어요. 코드는 장소, 글자 여섯 개, 그리고 확인용 글자 하나로 되어 있어요.</translation>
        </message>
    </context>
    <context>
        <name>study.code-too-short</name>
        <message>
            <source>This code is too short: a code is the place, six characters and one more to check them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 코드는 너무 짧아요. 코드는 장소, 글자 여섯 개, 그리고 확인용 글자 하나로 되어 있어요.</translation>
        </message>
    </context>
    <context>
        <name>study.code-unknown</name>
        <message>
            <source>This code is written as it should be, but unknown on this laptop. Perhaps this person spoke with a colleague.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>코드는 맞게 적혔지만 이 노트북에는 없어요. 이분이 동료와 이야기했을 수도 있어요.</translation>
        </message>
    </context>
    <context>
        <name>study.empty-passphrase</name>
        <message>
            <source>Please choose a passphrase: without one, nothing would be protected.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>암호 문구를 정해 주세요. 암호 문구가 없으면 아무것도 보호되지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>study.form-twice</name>
        <message>
            <source>Two forms of this study have the same id, %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 연구의 두 양식이 같은 id를 써요: %1.</translation>
        </message>
    </context>
    <context>
        <name>study.invitation-malformed</name>
        <message>
            <source>This file is no invitation, or it is damaged. Ask for a new one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 파일은 초대장이 아니거나 손상됐어요. 새 초대장을 부탁해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.invitation-used</name>
        <message>
            <source>This invitation was used already. Make a new one: each works once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 초대장은 이미 쓰였어요. 새로 만들어 주세요. 초대장은 한 번씩만 쓸 수 있어요.</translation>
        </message>
    </context>
    <context>
        <name>study.json-malformed</name>
        <message>
            <source>This is not well-formed JSON.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>올바른 형식의 JSON이 아니에요.</translation>
        </message>
    </context>
    <context>
        <name>study.json-missing-key</name>
        <message>
            <source>A setting is missing here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에 설정 하나가 빠져 있어요.</translation>
        </message>
    </context>
    <context>
        <name>study.json-unknown-key</name>
        <message>
            <source>There is no setting of this name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그런 이름의 설정이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>study.json-wrong-value</name>
        <message>
            <source>This value does not fit here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 값은 여기에 맞지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>study.newer-format</name>
        <message>
            <source>This was written by a newer Saltbush. Nothing was changed; install the newer version here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>더 새로운 Saltbush로 쓴 것이에요. 아무것도 바뀌지 않았어요. 여기에 새 버전을 설치해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.nickname-taken</name>
        <message>
            <source>This nickname is taken: choose another.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이미 쓰고 있는 별명이에요. 다른 별명을 골라 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.no-form</name>
        <message>
            <source>The study has no form yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구에 아직 양식이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>study.no-package</name>
        <message>
            <source>The study has not arrived yet: sync once your coordinator has taken you in. You can practise until then.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구가 아직 도착하지 않았어요. 코디네이터가 받아들이면 동기화해 주세요. 그때까지는 연습할 수 있어요.</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-draft</name>
        <message>
            <source>This interview is not open here any more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 인터뷰는 더 이상 여기서 진행 중이 아니에요.</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-form</name>
        <message>
            <source>There is no form called "%1" in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 연구에는 “%1” 양식이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-participant</name>
        <message>
            <source>This participant is unknown on this laptop.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 참여자는 이 노트북에 없어요.</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-person</name>
        <message>
            <source>Nobody by this nickname is in this workspace.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 작업 공간에는 그런 별명을 쓰는 사람이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-site</name>
        <message>
            <source>There is no site "%1" in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 연구에는 “%1” 장소가 없어요.</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-staff</name>
        <message>
            <source>Nobody by this name is in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 연구에는 그런 이름의 사람이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>study.not-a-workspace</name>
        <message>
            <source>This folder is no Saltbush workspace. Choose a folder whose name ends in .saltbush.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 폴더는 Saltbush 작업 공간이 아니에요. 이름이 .saltbush로 끝나는 폴더를 골라 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.not-allowed</name>
        <message>
            <source>Your role in this study does not allow this.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 연구에서 내 역할로는 할 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>study.not-swept</name>
        <message>
            <source>What is left of a finished interview could not be removed yet: make room on the disk. It is tried again at each unlock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>마친 인터뷰의 남은 부분을 아직 지우지 못했어요. 디스크 공간을 비워 주세요. 잠금을 풀 때마다 다시 시도해요.</translation>
        </message>
    </context>
    <context>
        <name>study.not-your-draft</name>
        <message>
            <source>This interview belongs to somebody else. Only who began it can go on with it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 인터뷰는 다른 사람의 것이에요. 시작한 사람만 계속할 수 있어요.</translation>
        </message>
    </context>
    <context>
        <name>study.only-researchers-share</name>
        <message>
            <source>Only researchers can share a workspace, once their study has arrived. Give a coordinator or an ethics reviewer a workspace of her own. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구가 도착한 뒤에 연구자끼리만 작업 공간을 함께 쓸 수 있습니다. 코디네이터나 윤리 심의위원에게는 따로 작업 공간을 만들어 주세요. 바뀐 것은 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>study.other-study</name>
        <message>
            <source>This belongs to another study. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다른 연구의 것이에요. 아무것도 바뀌지 않았어요.</translation>
        </message>
    </context>
    <context>
        <name>study.outbox-untidy</name>
        <message>
            <source>The folder of sealed records could not be put in order. Nothing is lost; it is tried again at each unlock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>봉인된 기록의 폴더를 정리하지 못했어요. 잃어버린 것은 없어요. 잠금을 풀 때마다 다시 시도해요.</translation>
        </message>
    </context>
    <context>
        <name>study.package-forged</name>
        <message>
            <source>This version of the study is not signed by your study's coordinators. It was not taken; please tell them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 연구 버전에는 내 연구의 코디네이터 서명이 없어요. 받지 않았어요. 코디네이터에게 알려 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.package-forked</name>
        <message>
            <source>Two coordinators changed the study at the same time. The version you have stays in use and nothing is lost; the next version that a coordinator publishes after syncing joins both.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>두 코디네이터가 같은 때에 연구를 바꿨어요. 지금 있는 버전을 계속 쓰고, 잃어버리는 것은 없어요. 코디네이터가 동기화한 뒤 배포하는 다음 버전이 둘을 합쳐요.</translation>
        </message>
    </context>
    <context>
        <name>study.package-malformed</name>
        <message>
            <source>This version of the study cannot be read. The one you have stays in use.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 연구 버전은 읽을 수 없어요. 지금 있는 버전을 계속 써요.</translation>
        </message>
    </context>
    <context>
        <name>study.package-not-for-us</name>
        <message>
            <source>This version of the study is not meant for this laptop: ask your coordinator whether you are (still) part of the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 연구 버전은 이 노트북을 위한 것이 아니에요. 내가 (아직) 연구에 속해 있는지 코디네이터에게 물어봐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.request-key-unusable</name>
        <message>
            <source>The key in this request cannot be used: nobody is enrolled. Ask for a new request.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 요청에 있는 키를 쓸 수 없어서 아무도 등록하지 않았어요. 새 요청을 부탁해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.request-malformed</name>
        <message>
            <source>This file is no request to join, or it is damaged. Ask for a new one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 파일은 합류 요청이 아니거나 손상됐어요. 새 요청을 부탁해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.request-unknown</name>
        <message>
            <source>No invitation of yours fits this request.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 요청에 맞는 초대장이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>study.slot-refused</name>
        <message>
            <source>This workspace was made with a protection that is too weak, or asks for more memory than makes sense. It is not opened.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 작업 공간은 보호가 너무 약하거나, 필요 이상으로 많은 메모리를 요구해요. 열지 않았어요.</translation>
        </message>
    </context>
    <context>
        <name>study.source-invalid</name>
        <message>
            <source>The study cannot be made yet: its files have errors.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구를 아직 만들 수 없어요. 파일에 오류가 있어요.</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-damaged</name>
        <message>
            <source>This workspace is damaged (%1). Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 작업 공간이 손상됐어요 (%1). 아무것도 바뀌지 않았어요. 폴더를 그대로 두고 코디네이터에게 물어봐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-exists</name>
        <message>
            <source>There is something at this place already. Choose another name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이곳에 이미 무언가 있어요. 다른 이름을 골라 주세요.</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-in-use</name>
        <message>
            <source>Another window or program has this workspace open. Close it, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다른 창이나 프로그램이 이 작업 공간을 열고 있어요. 닫고 다시 해 보세요.</translation>
        </message>
    </context>
    <context>
        <name>study.wrong-passphrase</name>
        <message>
            <source>This passphrase does not fit. Nothing is lost; try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 암호 문구는 맞지 않아요. 잃어버린 것은 없으니 다시 해 보세요.</translation>
        </message>
    </context>
    <context>
        <name>sync.body-missing</name>
        <message>
            <source>A record came without its content: its laptop cannot read it any more. Ask whoever wrote it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기록이 내용 없이 왔어요. 그 노트북에서는 더 이상 읽을 수 없어요. 쓴 사람에게 물어봐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>sync.cancelled</name>
        <message>
            <source>Stopped. What was done is safe; the rest follows next time.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>멈췄어요. 여기까지 한 것은 안전해요. 나머지는 다음에 이어서 해요.</translation>
        </message>
    </context>
    <context>
        <name>sync.forked</name>
        <message>
            <source>Two records claim the same place. Both were kept; one is in use.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>두 기록이 같은 자리에 있어요. 둘 다 보관했고 하나를 쓰고 있어요.</translation>
        </message>
    </context>
    <context>
        <name>sync.id-reused</name>
        <message>
            <source>Two laptops used the same number for a record. Both were kept; please ask why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>노트북 두 대가 기록에 같은 번호를 썼어요. 둘 다 보관했어요. 이유를 물어봐 주세요.</translation>
        </message>
    </context>
    <context>
        <name>sync.no-store</name>
        <message>
            <source>The study has no store yet: name a folder.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구에 아직 저장소가 없어요. 폴더를 정해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>sync.no-such-object</name>
        <message>
            <source>This file is not in the store any more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 파일은 이제 저장소에 없어요.</translation>
        </message>
    </context>
    <context>
        <name>sync.object-altered</name>
        <message>
            <source>A file in the store is not what its name says: half copied, or altered. It will be fetched again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>저장소의 파일 하나가 이름과 내용이 달라요. 복사가 덜 됐거나 바뀐 거예요. 다시 가져와요.</translation>
        </message>
    </context>
    <context>
        <name>sync.object-unreadable</name>
        <message>
            <source>A file in the store cannot be read. Everything else went on; it will be tried again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>저장소의 파일 하나를 읽을 수 없어요. 다른 것은 모두 진행됐고, 그 파일은 다음에 다시 시도해요.</translation>
        </message>
    </context>
    <context>
        <name>sync.other-study</name>
        <message>
            <source>A record of another study came. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다른 연구의 기록이 왔어요. 따로 보관했어요.</translation>
        </message>
    </context>
    <context>
        <name>sync.outbox-damaged</name>
        <message>
            <source>A sealed record that waits here is damaged or missing. Everything else goes on; keep the folder as it is and tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서 기다리는 봉인된 기록 하나가 손상됐거나 없어요. 다른 것은 모두 계속돼요. 폴더를 그대로 두고 코디네이터에게 알려 주세요.</translation>
        </message>
    </context>
    <context>
        <name>sync.receipt-malformed</name>
        <message>
            <source>A receipt cannot be read. Nothing was deleted because of it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>수신 확인 하나를 읽을 수 없어요. 그 때문에 지운 것은 없어요.</translation>
        </message>
    </context>
    <context>
        <name>sync.revoked-device</name>
        <message>
            <source>A record was written after its device had left the study. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기기가 연구를 떠난 뒤에 쓰인 기록이에요. 따로 보관했어요.</translation>
        </message>
    </context>
    <context>
        <name>sync.store-unreachable</name>
        <message>
            <source>The store is not there: plug the stick in, or check the network. Nothing is lost; everything waits here, sealed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>저장소가 보이지 않아요. USB 메모리를 꽂거나 네트워크를 확인해 주세요. 잃어버린 것은 없어요. 모두 봉인된 채 여기서 기다려요.</translation>
        </message>
    </context>
    <context>
        <name>sync.too-many-parts</name>
        <message>
            <source>A record came in far more parts than Saltbush cuts one into. Not all were tried; its laptop keeps it until it is safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기록 하나가 Saltbush가 나누는 것보다 훨씬 많은 조각으로 왔어요. 모두 맞춰 보지는 않았어요. 안전해질 때까지 그 노트북이 기록을 보관해요.</translation>
        </message>
    </context>
    <context>
        <name>sync.unknown-device</name>
        <message>
            <source>A record came from a device that is not part of the study. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>연구에 속하지 않은 기기에서 기록이 왔어요. 따로 보관했어요.</translation>
        </message>
    </context>
    <context>
        <name>sync.unsupported-store</name>
        <message>
            <source>This version cannot sync with this kind of place (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 버전은 이런 곳과 동기화할 수 없어요 (%1).</translation>
        </message>
    </context>
    <context>
        <name>sync.wrong-role</name>
        <message>
            <source>A record came from somebody whose role does not write such records. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그런 기록을 쓰지 않는 역할의 사람에게서 기록이 왔어요. 따로 보관했어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.always-the-same</name>
        <message>
            <source>This is the same whatever anybody answers: %1. Look at its quotes, and write questions as ${name}.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>무엇을 답해도 결과가 같습니다: %1. 따옴표를 살펴보고, 질문은 ${이름}으로 쓰세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.ambiguous-reference</name>
        <message>
            <source>There are several questions called "%1": the reference could mean any of them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” 질문이 여러 개 있어요. 어느 것을 가리키는지 알 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.audit-name</name>
        <message>
            <source>An audit must be called "audit".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>audit의 이름은 “audit”이어야 해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.background-geopoint-calculation</name>
        <message>
            <source>A background-geopoint takes no calculation.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>background-geopoint에는 계산식을 쓸 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.background-geopoint-trigger</name>
        <message>
            <source>A background-geopoint needs a question in "trigger".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>background-geopoint에는 “trigger” 열에 질문이 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bad-pattern</name>
        <message>
            <source>The pattern "%1" cannot be read, so nothing is compared with it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" 패턴을 읽을 수 없어서 아무것도 비교하지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-date</name>
        <message>
            <source>Without quotes, %1 is a subtraction: write date('%1').</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>따옴표가 없으면 %1은(는) 뺄셈이 됩니다. date('%1')로 쓰세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-function</name>
        <message>
            <source>Write %1(…) here: the word "%1" alone stands for nothing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서는 %1(…)(으)로 쓰세요. "%1"만으로는 아무것도 가리키지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-question</name>
        <message>
            <source>A question is written ${%1} here: "%1" alone stands for nothing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서 질문은 ${%1}(으)로 씁니다. "%1"만으로는 아무것도 가리키지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-word</name>
        <message>
            <source>The word "%1" stands for nothing here: write a text between quotes ('%1'), and a question as ${its name}.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서 "%1"은(는) 아무것도 가리키지 않습니다. 글자는 따옴표 안에('%1'), 질문은 ${질문 이름}으로 쓰세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.big-image-without-image</name>
        <message>
            <source>A big-image needs an image as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>big-image를 쓰려면 image도 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.cell-without-header</name>
        <message>
            <source>This column has no name: what stands in it, here and below, is not read.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 열에는 이름이 없어요. 여기부터 아래에 적힌 것은 읽지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choice-name-with-space</name>
        <message>
            <source>The choice name "%1" in the list "%2" has a space, which separates answers where several may be chosen.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%2” 목록의 선택지 이름 “%1”에 빈칸이 있어요. 여러 개를 고를 수 있을 때는 빈칸이 답변을 나눠요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choice-outside-lists</name>
        <message>
            <source>The choice "%1" is passed over: it does not say to which list it belongs.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" 선택지는 건너뛰었습니다. 어느 목록에 속하는지 적혀 있지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choices-without-list</name>
        <message>
            <source>The list "%1" is used, and no row of the sheet "%2" says which list it belongs to: it needs the column list_name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" 목록을 쓰지만 "%2" 시트의 어느 행도 어떤 목록인지 말하지 않습니다. list_name 열이 필요합니다.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.damaged</name>
        <message>
            <source>The workbook is damaged: %1 cannot be read. Open it in a spreadsheet program, save it again and try once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>통합 문서가 손상됐어요. %1을(를) 읽을 수 없어요. 스프레드시트 프로그램에서 열어 다시 저장한 뒤 한 번 더 해 보세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.deprecated-type</name>
        <message>
            <source>The type "%1" is old and no longer filled in.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” 유형은 오래된 것이라 더 이상 채워지지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.disabled-column</name>
        <message>
            <source>The column "disabled" is old: use "relevant" with false() instead.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“disabled” 열은 오래된 것이에요. 대신 “relevant”에 false()를 써 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-choice</name>
        <message>
            <source>The choice "%1" stands twice in the list "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%2” 목록에 선택지 “%1”이(가) 두 번 있어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-column</name>
        <message>
            <source>The columns "%1" and "%2" say the same thing: keep one of them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” 열과 “%2” 열은 같은 뜻이에요. 하나만 남겨 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-entity-list</name>
        <message>
            <source>The entity list "%1" stands twice.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>엔티티 목록 “%1”이(가) 두 번 있어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-name</name>
        <message>
            <source>The name "%1" stands twice in the same group.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>같은 그룹에 “%1” 이름이 두 번 있어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-repeat-name</name>
        <message>
            <source>There are two repeats called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” 반복이 두 개 있어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-save-to</name>
        <message>
            <source>The property "%1" is saved twice (row %2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>속성 “%1”이(가) 두 번 저장돼요 (%2행).</translation>
        </message>
    </context>
    <context>
        <name>xlsform.encryption-needs-instance-id</name>
        <message>
            <source>An encrypted form needs its instance id: do not set omit_instanceID.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>암호화된 양식에는 인스턴스 id가 필요해요. omit_instanceID를 설정하지 마세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-scope</name>
        <message>
            <source>"%1" draws on questions of different repeats (%2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”이(가) 서로 다른 반복의 질문을 써요 (%2).</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-container</name>
        <message>
            <source>There is no place in the form for the entity of "%1" (%2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>양식에 “%1”의 엔티티를 둘 곳이 없어요 (%2).</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-id</name>
        <message>
            <source>"%1" has update_if: it needs entity_id as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”에 update_if가 있어요. entity_id도 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-label</name>
        <message>
            <source>The entities of "%1" need a label.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”의 엔티티에는 레이블이 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-update-if</name>
        <message>
            <source>"%1" has both an id and create_if: it needs update_if as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”에 id와 create_if가 모두 있어요. update_if도 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.external-without-choice-filter</name>
        <message>
            <source>select_one_external needs a choice filter.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>select_one_external에는 choice_filter가 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.has-password</name>
        <message>
            <source>The workbook is protected by a password: open it in a spreadsheet program, take the password off and save it again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 통합 문서에는 비밀번호가 걸려 있어요. 스프레드시트 프로그램에서 열어 비밀번호를 없애고 다시 저장해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.idle-part</name>
        <message>
            <source>Behind "or" or "and" stands only %1, which compares nothing: write the question again, as in ${name} = %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"or"나 "and" 뒤에 %1만 있어 아무것도 비교하지 않습니다. ${이름} = %1처럼 질문을 다시 쓰세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.instance-conflict</name>
        <message>
            <source>The name "%1" is used for two different sources: %2 and %3.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” 이름을 서로 다른 두 출처에 쓰고 있어요: %2, %3.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-column-name</name>
        <message>
            <source>A column cannot be called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”은(는) 열 이름으로 쓸 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-entity-list</name>
        <message>
            <source>"%1" cannot be the name of an entity list.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”은(는) 엔티티 목록의 이름으로 쓸 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-name</name>
        <message>
            <source>"%1" cannot be a name: begin with a letter or _, then letters, digits, _ - or .</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”은(는) 이름으로 쓸 수 없어요. 글자나 _로 시작하고, 그다음에는 글자, 숫자, _ - . 만 써 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-nonresponse-reason</name>
        <message>
            <source>"%1" cannot be a reason: use words such as refused, dk.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”은(는) 이유로 쓸 수 없어요. refused, dk 같은 낱말을 써 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-parameter-value</name>
        <message>
            <source>The parameter "%1" cannot be "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>매개변수 “%1”에는 “%2”을(를) 쓸 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-parameters</name>
        <message>
            <source>Parameters are written as name=value, with spaces between them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>매개변수는 name=value처럼 적고, 사이를 빈칸으로 띄워 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-reference</name>
        <message>
            <source>This reference cannot be read: write ${name}.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 참조는 읽을 수 없어요. ${name}처럼 적어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-save-to</name>
        <message>
            <source>"%1" cannot be the name of an entity property.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”은(는) 엔티티 속성의 이름으로 쓸 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invisible-trigger</name>
        <message>
            <source>"%1", which triggers "%2", is never shown.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%2”을(를) 실행하는 “%1”이(가) 한 번도 보이지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.language-without-code</name>
        <message>
            <source>The language "%1" has no code: write it as %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" 언어에 코드가 없습니다. %2처럼 쓰세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.message-without-rule</name>
        <message>
            <source>%1 is never shown: there is nothing in the column "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1은(는) 표시되지 않습니다. "%2" 열이 비어 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-calculation</name>
        <message>
            <source>A calculation needs something in the column "calculation".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>계산에는 “calculation” 열에 내용이 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-choice-label</name>
        <message>
            <source>This choice has no label.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 선택지에는 레이블이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-choice-name</name>
        <message>
            <source>This choice needs a name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 선택지에는 이름이 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-column</name>
        <message>
            <source>The column "%1" is missing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” 열이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-label</name>
        <message>
            <source>"%1" has no label.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”에 레이블이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-list</name>
        <message>
            <source>"%1" needs the name of a list.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”에는 목록 이름이 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-name</name>
        <message>
            <source>This row needs a name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 행에는 이름이 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-parameter</name>
        <message>
            <source>The parameter "%1" is missing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>매개변수 “%1”이(가) 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-texts</name>
        <message>
            <source>Texts missing in %1: %2 (%3)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1에 없는 글: %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-translation</name>
        <message>
            <source>%1 has no column for: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1에 없는 열: %2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-type</name>
        <message>
            <source>This row needs a type.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 행에는 유형이 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.misspelled-column</name>
        <message>
            <source>The column "%1" is not read. Did you mean "%2"?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" 열은 읽지 않습니다. "%2"을(를) 쓰려던 것인가요?</translation>
        </message>
    </context>
    <context>
        <name>xlsform.mixed-languages</name>
        <message>
            <source>Other columns say their language, these do not: %1. Write it behind each of them, as in label::English (en).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>다른 열은 언어를 밝히지만 이 열들은 밝히지 않습니다: %1. label::English (en)처럼 각각 뒤에 언어를 쓰세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nearly-same-language</name>
        <message>
            <source>"%1" and "%2" count as two languages here. If they are one, write it the same everywhere.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서 "%1"과(와) "%2"은(는) 두 언어로 셉니다. 같은 언어라면 어디서나 똑같이 쓰세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nearly-same-name</name>
        <message>
            <source>The name "%1" differs from another one only by upper and lower case.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” 이름은 다른 이름과 대소문자만 달라요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.neither-yes-nor-no</name>
        <message>
            <source>"%1" is not understood here: write yes or no.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서 "%1"은(는) 이해할 수 없습니다. yes 또는 no로 쓰세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-choices-sheet</name>
        <message>
            <source>The list "%1" is used, but there is no sheet called "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" 목록을 쓰지만 "%2"(이)라는 시트가 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-max-pixels</name>
        <message>
            <source>Without max-pixels, pictures are kept at their full size.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>max-pixels가 없으면 사진을 원래 크기로 보관해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-such-choice</name>
        <message>
            <source>"%1" is no choice of the list "%2". It has: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1"은(는) "%2" 목록의 선택지가 아닙니다. 목록에 있는 것: %3</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-survey-sheet</name>
        <message>
            <source>There is no sheet called "survey": call the sheet with the questions so.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"survey"라는 시트가 없습니다. 질문이 있는 시트의 이름을 그렇게 지으세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.none-option-without-choices</name>
        <message>
            <source>add_none_option needs a choices sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>add_none_option에는 choices 시트가 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.not-utf8</name>
        <message>
            <source>This file is not saved as UTF-8, so letters would be lost: save it again as "CSV UTF-8", or as .xlsx or .ods.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 파일은 UTF-8로 저장되지 않아서 글자를 잃을 수 있어요. “CSV UTF-8”이나 .xlsx, .ods로 다시 저장해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nothing-between</name>
        <message>
            <source>Nothing stands between %1, so no value comes of them: write what is to be done with them, or concat(…, …) to put texts together.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 사이에 아무것도 없어 값이 나오지 않습니다. 이 값들로 무엇을 할지 적거나, 글을 이으려면 concat(…, …)를 쓰십시오.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.or-other-untranslated</name>
        <message>
            <source>The choice that or_other adds is in English only: add it yourself in every language.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>or_other가 더하는 선택지는 영어로만 되어 있어요. 모든 언어로 직접 추가해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.or-other-with-choice-filter</name>
        <message>
            <source>or_other cannot be used with a choice filter: add the choice yourself.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>or_other는 choice_filter와 함께 쓸 수 없어요. 선택지를 직접 추가해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.reference-list</name>
        <message>
            <source>Here stands one reference, or several with commas between them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에는 참조 하나를 쓰거나, 여러 개를 쉼표로 나눠 써 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.repeat-named-as-root</name>
        <message>
            <source>A repeat cannot have the name of the whole form, "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>반복에는 양식 전체의 이름 “%1”을(를) 쓸 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.required-note</name>
        <message>
            <source>The note "%1" asks for an answer that nobody can give, and the interview could never be finished: leave "required" empty.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>안내문 "%1"은(는) 아무도 할 수 없는 답을 요구해서 인터뷰를 끝낼 수 없게 됩니다. "required"를 비워 두세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.reserved-name</name>
        <message>
            <source>The name "%1" is reserved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” 이름은 따로 정해진 쓰임이 있어서 쓸 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.row-skipped</name>
        <message>
            <source>This row has neither type nor name and was passed over.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 행에는 유형도 이름도 없어서 건너뛰었어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-needs-list</name>
        <message>
            <source>Which entity list does "%1" belong to? Write list#property.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”은(는) 어느 엔티티 목록의 것인가요? list#property처럼 적어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-on-group</name>
        <message>
            <source>A group or repeat cannot be saved to an entity.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그룹이나 반복은 엔티티에 저장할 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-without-entity</name>
        <message>
            <source>save_to needs an entities sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>save_to에는 entities 시트가 필요해요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.search-mixed</name>
        <message>
            <source>The list "%1" is used with search() and without it ("%2").</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” 목록을 search()와 함께 쓰기도 하고 없이 쓰기도 해요 (“%2”).</translation>
        </message>
    </context>
    <context>
        <name>xlsform.search-with-file</name>
        <message>
            <source>search() cannot be used where choices come from a file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>선택지가 파일에서 올 때는 search()를 쓸 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.select-with-other-type</name>
        <message>
            <source>A choice question cannot have another type as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>선택 질문에는 다른 유형을 함께 쓸 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.similar-sheet-name</name>
        <message>
            <source>There is no sheet called "%1", but one with a similar name, "%2". Rename it, or begin its name with _ if it is meant so.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1"이라는 시트는 없고 비슷한 이름 "%2"이(가) 있습니다. 이름을 바꾸거나, 그대로 둘 것이라면 이름을 _로 시작하세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.table-list-mixed-lists</name>
        <message>
            <source>All questions of a table-list share one list; here are "%1" and "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>table-list의 질문은 모두 한 목록을 써요. 여기에는 “%1”과(와) “%2”이(가) 있어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.table-list-with-choice-filter</name>
        <message>
            <source>A table-list cannot have a choice filter.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>table-list에는 choice_filter를 쓸 수 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.too-deep</name>
        <message>
            <source>Groups and repeats stand in each other more than %1 deep.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그룹과 반복이 %1단계보다 깊게 겹쳐 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.too-large</name>
        <message>
            <source>This is more than Saltbush accepts in one workbook. Make it shorter, or split it in two.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush가 한 통합 문서에서 받을 수 있는 양보다 많습니다. 줄이거나 둘로 나눠 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.two-form-ids</name>
        <message>
            <source>form_id stands twice in the settings.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>settings에 form_id가 두 번 있어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.undeclared-prefix</name>
        <message>
            <source>The prefix "%1" is not declared in the namespaces of the settings sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>접두사 “%1”이(가) settings 시트의 namespaces에 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-choice-column</name>
        <message>
            <source>The choices of the list "%2" have no column "%1". They have: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%2" 목록의 선택지에는 "%1" 열이 없습니다. 있는 열: %3</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-default-language</name>
        <message>
            <source>No text of the form is in the default language "%1". There is: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기본 언어 "%1"(으)로 된 글이 설문에 없습니다. 있는 언어: %2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-entity-list</name>
        <message>
            <source>There is no entity list called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” 엔티티 목록이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-format</name>
        <message>
            <source>This file is no workbook that Saltbush reads: save it as .xlsx or .ods, or write it as .csv or .md.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 파일은 Saltbush가 읽는 통합 문서가 아니에요. .xlsx나 .ods로 저장하거나, .csv나 .md로 작성해 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-list</name>
        <message>
            <source>There is no list called "%1" on the choices sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>choices 시트에 “%1” 목록이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-parameter</name>
        <message>
            <source>There is no parameter "%1" here. It takes: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에는 “%1” 매개변수가 없어요. 쓸 수 있는 것: %2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-reference</name>
        <message>
            <source>There is no question or group called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” 질문이나 그룹이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-reference-geometry</name>
        <message>
            <source>There is no question called "%1" for reference-geometry.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>reference-geometry에 쓸 “%1” 질문이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-type</name>
        <message>
            <source>There is no question type called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” 질문 유형이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unmatched-begin</name>
        <message>
            <source>This %1 "%2" is never ended.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 %1 “%2”은(는) 끝이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unmatched-end</name>
        <message>
            <source>There is nothing open that this "end %1" could end.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 “end %1”(으)로 끝낼 열린 것이 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-column</name>
        <message>
            <source>The column "%1" is not supported.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” 열은 지원하지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-file-extension</name>
        <message>
            <source>Choices cannot come from "%1": use .csv, .xml or .geojson.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>선택지를 “%1”에서 가져올 수 없어요. .csv, .xml, .geojson을 써 주세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-media</name>
        <message>
            <source>"%1" is no kind of media.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1”은(는) 미디어 종류가 아니에요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.wrong-default</name>
        <message>
            <source>The default "%1" is no answer to this question: write it as %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>기본값 "%1"은(는) 이 질문의 답이 될 수 없습니다. %2처럼 쓰세요.</translation>
        </message>
    </context>
    <context>
        <name>xlsform.wrong-end</name>
        <message>
            <source>Here the %1 "%2" of row %3 is open: write end %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기에는 %3행의 %1 "%2"이(가) 열려 있습니다. end %1(으)로 쓰세요.</translation>
        </message>
    </context>
    <context>
        <name>xpath.evaluation</name>
        <message>
            <source>The expression has no value: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>식에 값이 없어요: %1</translation>
        </message>
    </context>
    <context>
        <name>xpath.foreign-sign</name>
        <message>
            <source>"%1" is not read here: write %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서 "%1"은(는) 읽을 수 없습니다. %2(으)로 쓰세요</translation>
        </message>
    </context>
    <context>
        <name>xpath.incomplete</name>
        <message>
            <source>The expression breaks off: something is missing at its end.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>식이 중간에 끊겼습니다. 끝에 빠진 것이 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>xpath.syntax</name>
        <message>
            <source>The expression cannot be read here: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>여기서는 식을 읽을 수 없어요: %1</translation>
        </message>
    </context>
    <context>
        <name>xpath.too-deep</name>
        <message>
            <source>The expression is nested too deeply.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>식이 너무 깊이 중첩돼 있어요.</translation>
        </message>
    </context>
    <context>
        <name>xpath.too-much</name>
        <message>
            <source>The expression takes too much work or makes too long a text.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>식이 너무 많은 계산을 하거나 너무 긴 글을 만들어요.</translation>
        </message>
    </context>
    <context>
        <name>xpath.unknown-function</name>
        <message>
            <source>There is no function called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1(이)라는 함수가 없어요.</translation>
        </message>
    </context>
    <context>
        <name>xpath.unreadable-xml</name>
        <message>
            <source>This is not well-formed XML: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>올바른 형식의 XML이 아니에요: %1</translation>
        </message>
    </context>
    <context>
        <name>xpath.wrong-arguments</name>
        <message>
            <source>The function %1 is called with the wrong number or kind of arguments.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>함수 %1의 인수 개수나 종류가 맞지 않아요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LookWords</name>
        <message>
            <source>Looking into the store first</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>먼저 저장소를 살펴보는 중</translation>
        </message>
        <message>
            <source>The store could not be looked into before. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>그 전에 저장소를 살펴보지 못했어요. %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TimeWords</name>
        <message>
            <source>d MMM</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>M월 d일</translation>
        </message>
        <message>
            <source>today %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>오늘 %1</translation>
        </message>
    </context>
    <context>
        <name>consent.cancelled</name>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>멈췄어요. 아무것도 쓰지 않았어요.</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormChoice</name>
        <message>
            <source>Questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>설문지</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::WorkspacePlace</name>
        <message>
            <source>The request file is %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>요청 파일: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Visits</name>
        <message>
            <source>%1: from %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: %2부터</translation>
        </message>
        <message>
            <source>%1: later</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: 나중에</translation>
        </message>
        <message>
            <source>%1: due</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: 할 차례</translation>
        </message>
        <message>
            <source>%1: due until %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: 할 차례, %2까지</translation>
        </message>
        <message>
            <source>%1: was possible until %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: %2까지 할 수 있었어요</translation>
        </message>
    </context>
    <context>
        <name>study.package-key-unusable</name>
        <message>
            <source>A key in this version of the study cannot be used: nothing could be sealed with it. The version you have stays in use; tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>이 연구 버전에 있는 키 하나를 쓸 수 없어요. 그 키로는 아무것도 봉인할 수 없어요. 지금 있는 버전을 계속 써요. 코디네이터에게 알려 주세요.</translation>
        </message>
    </context>
</TS>
