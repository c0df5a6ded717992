<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en_AU">
    <context>
        <name>Audit</name>
        <message>
            <source>check %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ข้อตรวจ %1</translation>
        </message>
        <message>
            <source>%1 records of %2 devices; %3 interviews, %4 consents (%6 sealed to others), %5 findings</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 บันทึกจาก %2 เครื่อง; %3 การสัมภาษณ์, %4 ความยินยอม (%6 ปิดผนึกถึงผู้อื่น), %5 ข้อที่พบ</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>%1: ready to be asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: พร้อมใช้ถามแล้ว</translation>
        </message>
        <message>
            <source>%1: finished and sealed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: เสร็จและปิดผนึกแล้ว</translation>
        </message>
        <message>
            <source>%1 open, %2 finished</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่เสร็จ %1, เสร็จแล้ว %2</translation>
        </message>
        <message>
            <source>version %1 of the study, %2 bytes</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยฉบับที่ %1, %2 ไบต์</translation>
        </message>
        <message>
            <source>%1: ready for the first interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: พร้อมสำหรับการสัมภาษณ์ครั้งแรก</translation>
        </message>
        <message>
            <source>Hand this file over in person: it works once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดส่งไฟล์นี้ให้ด้วยตนเอง ไฟล์ใช้ได้ครั้งเดียว</translation>
        </message>
        <message>
            <source>Bring the request to your coordinator; practice is possible until then.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นำคำขอไปให้ผู้ประสานงานของคุณ ระหว่างนี้ฝึกซ้อมได้</translation>
        </message>
        <message>
            <source>%1: %2 open, %3 waiting, %4 on their way</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: ยังไม่เสร็จ %2, รออยู่ %3, กำลังส่ง %4</translation>
        </message>
        <message>
            <source>sent %1, received %2, safe %3, waiting %4, refused %5</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ส่ง %1, รับ %2, ปลอดภัย %3, รออยู่ %4, ไม่รับ %5</translation>
        </message>
        <message>
            <source>Passphrase: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่าน: </translation>
        </message>
        <message>
            <source>%1: declined. That is written down, and nothing else.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: ไม่เข้าร่วม บันทึกไว้แค่นี้ ไม่มีอย่างอื่น</translation>
        </message>
        <message>
            <source>Passphrase of %1, who is here already: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่านของ %1 ซึ่งใช้ที่นี่อยู่แล้ว: </translation>
        </message>
        <message>
            <source>The study has not arrived yet: bring the request to your coordinator, then sync again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยยังมาไม่ถึง นำไฟล์คำขอไปให้ผู้ประสานงาน แล้วซิงก์อีกครั้ง</translation>
        </message>
        <message>
            <source>Version %1 of the study came.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยรุ่น %1 มาถึงแล้ว</translation>
        </message>
        <message>
            <source>Version %1 of the study went to the store.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยรุ่น %1 ส่งไปที่ฝากข้อมูลแล้ว</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่านใหม่: </translation>
        </message>
        <message>
            <source>The same passphrase again: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่านเดิมอีกครั้ง: </translation>
        </message>
        <message>
            <source>%L1 kept, %L2 to look at again, %L3 that do not fit, %L4 without a place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คงไว้ %L1 ต้องดูอีกครั้ง %L2 ใช้ไม่ได้ %L3 ไม่มีที่ %L4</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>%1 finished %2 interviews, offline.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 สัมภาษณ์เสร็จ %2 ครั้งแบบออฟไลน์</translation>
        </message>
        <message>
            <source>%1 synced: sent %2, received %3, safe %4.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ซิงค์แล้ว: ส่ง %2, รับ %3, ปลอดภัย %4</translation>
        </message>
        <message>
            <source>Everything is in %1; the passphrase is: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกอย่างอยู่ใน %1 วลีรหัสผ่านคือ: %2</translation>
        </message>
        <message>
            <source>The coordinator made the study "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ผู้ประสานงานสร้างงานวิจัย "%1" แล้ว</translation>
        </message>
        <message>
            <source>%1 joined as %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 เข้าร่วมในฐานะ %2</translation>
        </message>
    </context>
    <context>
        <name>InterviewWords</name>
        <message>
            <source>Prefer not to say</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขอไม่ตอบ</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ทราบ</translation>
        </message>
        <message>
            <source>Choose all that apply</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกได้ทุกข้อที่ตรงกับคุณ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่</translation>
        </message>
        <message>
            <source>No</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่</translation>
        </message>
        <message>
            <source>OK</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตกลง</translation>
        </message>
        <message>
            <source>This question needs an answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำถามนี้ต้องมีคำตอบ</translation>
        </message>
        <message>
            <source>Please look at this answer again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดดูคำตอบนี้อีกครั้ง</translation>
        </message>
        <message>
            <source>Please give a whole number, such as 12.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดใส่จำนวนเต็ม เช่น 12</translation>
        </message>
        <message>
            <source>Please give a number, such as 12 or 1.5.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดใส่ตัวเลข เช่น 12 หรือ 1.5</translation>
        </message>
        <message>
            <source>There is no such day. Please look again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีวันที่นี้ โปรดดูอีกครั้ง</translation>
        </message>
        <message>
            <source>There is no such time. Please look again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีเวลานี้ โปรดดูอีกครั้ง</translation>
        </message>
        <message>
            <source>Please choose one of the answers above.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดเลือกคำตอบข้อใดข้อหนึ่งข้างต้น</translation>
        </message>
        <message>
            <source>Put them in order: choose what comes first, then what comes next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จัดลำดับ: เลือกสิ่งที่มาก่อน แล้วเลือกสิ่งที่ตามมา</translation>
        </message>
        <message>
            <source>Your code</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รหัสของคุณ</translation>
        </message>
        <message>
            <source>This code stands for you instead of your name. Show it when you come again, or when you have changed your mind about taking part.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รหัสนี้ใช้แทนชื่อของคุณ โปรดแสดงรหัสเมื่อคุณมาอีกครั้ง หรือเมื่อคุณเปลี่ยนใจเรื่องการเข้าร่วม</translation>
        </message>
        <message>
            <source>Nobody can see your answers with it. Keep it where only you look.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีใครใช้รหัสนี้ดูคำตอบของคุณได้ โปรดเก็บไว้ในที่ที่มีแต่คุณเท่านั้นที่เห็น</translation>
        </message>
        <message>
            <source>Please give each of them a place, or clear the order.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดจัดลำดับให้ครบทุกข้อ หรือล้างลำดับ</translation>
        </message>
        <message>
            <source>Please choose a number on the scale, %1 to %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดเลือกตัวเลขบนมาตรวัด ตั้งแต่ %1 ถึง %2</translation>
        </message>
        <message>
            <source>Is there one to add?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีจะเพิ่มไหม</translation>
        </message>
        <message>
            <source>Is there another one to add?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีจะเพิ่มอีกไหม</translation>
        </message>
        <message>
            <source>So far: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตอนนี้มี %1</translation>
        </message>
        <message>
            <source>End of the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จบการสัมภาษณ์</translation>
        </message>
        <message>
            <source>That file is too large. Files of up to 100 MB can be kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์นั้นใหญ่เกินไป เก็บไฟล์ได้ไม่เกิน 100 MB</translation>
        </message>
        <message>
            <source>There is nothing in that file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์นั้นว่างเปล่า</translation>
        </message>
        <message>
            <source>The disk is full: this was not kept. Everything before it is safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ดิสก์เต็ม จึงยังไม่ได้เก็บสิ่งนี้ คำตอบก่อนหน้านี้ปลอดภัยทั้งหมด</translation>
        </message>
        <message>
            <source>This was not kept. Please try once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ได้เก็บสิ่งนี้ กรุณาลองอีกครั้ง</translation>
        </message>
        <message>
            <source>Left out: no recording of sound was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เว้นไว้: ไม่ได้ตกลงให้บันทึกเสียง</translation>
        </message>
        <message>
            <source>Left out: no filming was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เว้นไว้: ไม่ได้ตกลงให้ถ่ายวิดีโอ</translation>
        </message>
        <message>
            <source>Left out: no pictures were agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เว้นไว้: ไม่ได้ตกลงให้เก็บรูปภาพ</translation>
        </message>
        <message>
            <source>Please give a latitude from -90 to 90 and a longitude from -180 to 180, such as -37.81, 144.96.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดใส่ละติจูดตั้งแต่ -90 ถึง 90 และลองจิจูดตั้งแต่ -180 ถึง 180 เช่น -37.81, 144.96</translation>
        </message>
        <message>
            <source>Please give at least two places, each with its latitude and longitude.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดใส่อย่างน้อยสองตำแหน่ง แต่ละตำแหน่งมีละติจูดและลองจิจูด</translation>
        </message>
        <message>
            <source>Please give at least three places, each with its latitude and longitude.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดใส่อย่างน้อยสามตำแหน่ง แต่ละตำแหน่งมีละติจูดและลองจิจูด</translation>
        </message>
        <message>
            <source>Please give a direction from 0 to 360 degrees.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดใส่ทิศทางตั้งแต่ 0 ถึง 360 องศา</translation>
        </message>
        <message>
            <source>The questionnaire counts on another app or device here. There is none: please type the answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถามนี้ใช้แอปหรืออุปกรณ์อื่นซึ่งไม่มีที่นี่ โปรดพิมพ์คำตอบ</translation>
        </message>
        <message>
            <source>The questionnaire counts on another app or device here. There is none: please choose a file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถามนี้ใช้แอปหรืออุปกรณ์อื่นซึ่งไม่มีที่นี่ โปรดเลือกไฟล์</translation>
        </message>
        <message>
            <source>Not taken: there is sound in that file, and no recording of sound was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ได้รับไฟล์นี้ไว้: ในไฟล์มีเสียง และไม่ได้ตกลงให้บันทึกเสียง</translation>
        </message>
        <message>
            <source>Not taken: there is a film in that file, and no filming was agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ได้รับไฟล์นี้ไว้: ในไฟล์มีวิดีโอ และไม่ได้ตกลงให้ถ่ายวิดีโอ</translation>
        </message>
        <message>
            <source>Not taken: that file is a picture, and no pictures were agreed to.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ได้รับไฟล์นี้ไว้: ไฟล์นี้เป็นรูปภาพ และไม่ได้ตกลงให้เก็บรูปภาพ</translation>
        </message>
        <message>
            <source>What was typed is not chosen yet. Choose it in the list, or go on once more to leave it out.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำที่พิมพ์ไว้ยังไม่ได้เลือก โปรดเลือกจากรายการ หรือกดไปต่ออีกครั้งเพื่อข้ามไป</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Did you mean "%1"?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คุณหมายถึง "%1" หรือไม่</translation>
        </message>
        <message>
            <source>Behind "%1" stands a character that cannot be seen: delete it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>หลัง "%1" มีอักขระที่มองไม่เห็น: ลบออก</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>warning: </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำเตือน: </translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Researcher</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นักวิจัย</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ผู้ประสานงาน</translation>
        </message>
        <message>
            <source>Ethics reviewer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ผู้พิจารณาจริยธรรม</translation>
        </message>
        <message>
            <source>Asks for consent, interviews and syncs. Cannot read a finished interview again, neither her own nor a colleague's.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขอความยินยอม สัมภาษณ์ และซิงค์ เปิดอ่านการสัมภาษณ์ที่เสร็จแล้วไม่ได้อีก ทั้งของตนเองและของเพื่อนร่วมงาน</translation>
        </message>
        <message>
            <source>Reads all interviews, takes people in, publishes the study and exports data. Cannot change an answer or a consent without a trace.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านการสัมภาษณ์ทั้งหมด รับคนเข้าร่วม เผยแพร่งานวิจัย และส่งออกข้อมูล แก้คำตอบหรือความยินยอมโดยไม่ทิ้งร่องรอยไม่ได้</translation>
        </message>
        <message>
            <source>Sees every consent, withdrawal and export. Cannot read an answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เห็นความยินยอม การถอน และการส่งออกทั้งหมด แต่อ่านคำตอบไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-consent</name>
        <message>
            <source>"%1" is no answer to a scope: write take-part=yes or audio=no.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" ไม่ใช่คำตอบของขอบเขตความยินยอม: เขียนว่า take-part=yes หรือ audio=no</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-time</name>
        <message>
            <source>"%1" is no time: write it like 2026-11-23T10:00:00+11:00.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" ไม่ใช่เวลา: เขียนแบบ 2026-11-23T10:00:00+11:00</translation>
        </message>
    </context>
    <context>
        <name>cli.bad-zone</name>
        <message>
            <source>"%1" is no time zone: write it like Australia/Melbourne.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" ไม่ใช่เขตเวลา: เขียนแบบ Australia/Melbourne</translation>
        </message>
    </context>
    <context>
        <name>cli.file-taken</name>
        <message>
            <source>There is a file of this name already, and it was left as it is. Choose another name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีไฟล์ชื่อนี้อยู่แล้ว และไฟล์นั้นยังคงเดิม โปรดเลือกชื่ออื่น</translation>
        </message>
    </context>
    <context>
        <name>cli.no-context-node</name>
        <message>
            <source>There is no node %1 in the document of this expression.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีโหนด %1 ในเอกสารของนิพจน์นี้</translation>
        </message>
    </context>
    <context>
        <name>cli.no-passphrase</name>
        <message>
            <source>The passphrase is missing: give it by --passphrase-file or SALTBUSH_PASSPHRASE, or type it at a terminal.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่มีวลีรหัสผ่าน: ระบุด้วย --passphrase-file หรือ SALTBUSH_PASSPHRASE หรือพิมพ์ที่เทอร์มินัล</translation>
        </message>
    </context>
    <context>
        <name>cli.no-study-source</name>
        <message>
            <source>Name either a template folder or one form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระบุโฟลเดอร์แม่แบบ หรือแบบฟอร์มหนึ่งแบบ อย่างใดอย่างหนึ่ง</translation>
        </message>
    </context>
    <context>
        <name>cli.no-such-language</name>
        <message>
            <source>No form has the language "%1". There are: %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีแบบสอบถามใดที่มีภาษา "%1" ที่มีคือ: %2</translation>
        </message>
    </context>
    <context>
        <name>cli.no-such-scope</name>
        <message>
            <source>No consent document of this study has a point "%1". There are: %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีเอกสารความยินยอมใดของงานวิจัยนี้ที่มีข้อ "%1" ที่มีคือ: %2</translation>
        </message>
    </context>
    <context>
        <name>cli.not-cases</name>
        <message>
            <source>This is no list of expressions to evaluate.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นี่ไม่ใช่รายการนิพจน์ที่จะคำนวณ</translation>
        </message>
    </context>
    <context>
        <name>cli.nothing-to-resume</name>
        <message>
            <source>No interview of yours is open here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่ไม่มีการสัมภาษณ์ของคุณที่ยังไม่เสร็จ</translation>
        </message>
    </context>
    <context>
        <name>cli.passphrases-differ</name>
        <message>
            <source>The two passphrases are not the same. Nothing was made; try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่านสองครั้งไม่ตรงกัน ยังไม่ได้สร้างอะไร ลองอีกครั้งได้</translation>
        </message>
    </context>
    <context>
        <name>cli.usage</name>
        <message>
            <source>%1 (--help shows what there is)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (--help แสดงสิ่งที่ใช้ได้)</translation>
        </message>
    </context>
    <context>
        <name>cli.which-person</name>
        <message>
            <source>Several people use this workspace: say who you are with --nickname (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีหลายคนใช้พื้นที่ทำงานนี้: ระบุว่าคุณคือใครด้วย --nickname (%1)</translation>
        </message>
    </context>
    <context>
        <name>cli.who-lets-in</name>
        <message>
            <source>There is a workspace at this place already. To join it, somebody of it lets you in: name that person with --as (%1), and choose another nickname with --nickname. For a workspace of your own, choose another name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่มีพื้นที่ทำงานอยู่แล้ว ถ้าจะเข้าร่วม ต้องมีคนในนั้นเปิดให้: ระบุชื่อคนนั้นด้วย --as (%1) และเลือกชื่อเล่นอื่นด้วย --nickname ถ้าต้องการพื้นที่ทำงานของตัวเอง เลือกชื่ออื่น</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-approval-forged</name>
        <message>
            <source>The approval of document %1, version %2, is not signed by the reviewer it names.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การอนุมัติเอกสาร %1 ฉบับที่ %2 ไม่ได้ลงนามโดยผู้พิจารณาที่ระบุไว้</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-bad-signature</name>
        <message>
            <source>A record is not signed by the device that it names.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนหนึ่งไม่ได้ลงนามโดยอุปกรณ์ที่ระบุไว้</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-chain-broken</name>
        <message>
            <source>Number %1 of a device does not follow the one before it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>หมายเลข %1 ของอุปกรณ์หนึ่งไม่ต่อจากหมายเลขก่อนหน้า</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-chain-gap</name>
        <message>
            <source>Something is missing before number %1 of a device: not arrived yet, or taken out.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีบางอย่างขาดไปก่อนหมายเลข %1 ของอุปกรณ์หนึ่ง: ยังมาไม่ถึง หรือถูกนำออก</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-comprehension-missing</name>
        <message>
            <source>A question about the text was not asked (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีคำถามเกี่ยวกับข้อความที่ไม่ได้ถาม (%1)</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-consent-unknown</name>
        <message>
            <source>An interview names a consent (%1) that has not arrived. It may still be on a laptop; until then the interview is in no dataset.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์หนึ่งอ้างถึงความยินยอม (%1) ที่ยังมาไม่ถึง อาจยังอยู่ในแล็ปท็อปเครื่องหนึ่ง ระหว่างนี้การสัมภาษณ์นี้จะไม่อยู่ในชุดข้อมูลใด</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-entry-differs</name>
        <message>
            <source>A consent entry says something else than the record that carries it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รายการความยินยอมไม่ตรงกับระเบียนที่บรรจุรายการนั้น</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-fork</name>
        <message>
            <source>Two different records of a device claim the same place (number %1): a laptop may have been put back to an older state.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนสองรายการที่ต่างกันของอุปกรณ์หนึ่งอ้างตำแหน่งเดียวกัน (หมายเลข %1): แล็ปท็อปอาจถูกย้อนกลับไปสถานะเก่า</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-form-not-covered</name>
        <message>
            <source>A questionnaire was asked that the consent does not cover (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีการถามแบบสอบถามที่ความยินยอมไม่ครอบคลุม (%1)</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-language-missing</name>
        <message>
            <source>Consent was taken in a language in which document %1, version %2, was not approved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีการรับความยินยอมในภาษาที่เอกสาร %1 ฉบับที่ %2 ยังไม่ได้รับอนุมัติ</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-mode-not-allowed</name>
        <message>
            <source>Consent was taken in a way that the document does not allow (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีการรับความยินยอมด้วยวิธีที่เอกสารไม่อนุญาต (%1)</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-no-consent</name>
        <message>
            <source>An interview names no consent. It is in no dataset; ask its interviewer what happened.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์หนึ่งไม่ได้อ้างถึงความยินยอม จึงไม่อยู่ในชุดข้อมูลใด โปรดถามผู้สัมภาษณ์ว่าเกิดอะไรขึ้น</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-approved</name>
        <message>
            <source>Document %1, version %2, was used without an ethics approval.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีการใช้เอกสาร %1 ฉบับที่ %2 โดยยังไม่มีการอนุมัติด้านจริยธรรม</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-asserted</name>
        <message>
            <source>The interviewer did not say that the participant may take part and can decide.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ผู้สัมภาษณ์ไม่ได้ระบุว่าผู้เข้าร่วมมีสิทธิ์เข้าร่วมและตัดสินใจได้</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-not-in-force</name>
        <message>
            <source>An interview began while its consent (%1) was not in force.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์หนึ่งเริ่มขึ้นขณะที่ความยินยอม (%1) ไม่มีผล</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-outdated</name>
        <message>
            <source>An interview went on under an old consent, although version %1 had to be asked again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์หนึ่งดำเนินต่อด้วยความยินยอมเดิม ทั้งที่ต้องขอใหม่ตามฉบับที่ %1</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-outside-validity</name>
        <message>
            <source>Document %1, version %2, was used outside the time for which it is valid.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีการใช้เอกสาร %1 ฉบับที่ %2 นอกช่วงเวลาที่เอกสารมีผล</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-quarantined</name>
        <message>
            <source>A record was kept aside. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนหนึ่งถูกแยกเก็บไว้ %1</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-reason-missing</name>
        <message>
            <source>A correction does not say what it corrects, or why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การแก้ไขหนึ่งไม่ได้บอกว่าแก้อะไร หรือเพราะอะไร</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-revoked-device</name>
        <message>
            <source>A record was written after its device had left the study (number %1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีระเบียนที่เขียนหลังจากอุปกรณ์ออกจากงานวิจัยแล้ว (หมายเลข %1)</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-scope-unanswered</name>
        <message>
            <source>A point of the consent was left without an answer (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความยินยอมข้อหนึ่งไม่มีคำตอบ (%1)</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-time-backwards</name>
        <message>
            <source>A record is dated before the one it follows (%1): look at that laptop's clock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนหนึ่งลงเวลาก่อนระเบียนก่อนหน้า (%1): ตรวจดูนาฬิกาของแล็ปท็อปเครื่องนั้น</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-time-in-future</name>
        <message>
            <source>A record is dated in the future (%1): look at that laptop's clock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนหนึ่งลงเวลาในอนาคต (%1): ตรวจดูนาฬิกาของแล็ปท็อปเครื่องนั้น</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-unknown-device</name>
        <message>
            <source>A record comes from a device that is not part of the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีระเบียนจากอุปกรณ์ที่ไม่ได้อยู่ในงานวิจัย</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-unknown-text</name>
        <message>
            <source>What was read to a participant is not the text of document %1, version %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ข้อความที่อ่านให้ผู้เข้าร่วมฟังไม่ตรงกับเอกสาร %1 ฉบับที่ %2</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-version-twice</name>
        <message>
            <source>There are two different texts called document %1, version %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีข้อความสองชุดที่ต่างกันใช้ชื่อเอกสาร %1 ฉบับที่ %2</translation>
        </message>
    </context>
    <context>
        <name>consent.audit-wrong-role</name>
        <message>
            <source>Somebody wrote a record that this role does not write (%1, %2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีคนเขียนระเบียนที่บทบาทนี้ไม่เขียน (%1, %2)</translation>
        </message>
    </context>
    <context>
        <name>consent.bad-document</name>
        <message>
            <source>This consent document is not complete here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เอกสารความยินยอมนี้ที่นี่ยังไม่ครบ</translation>
        </message>
    </context>
    <context>
        <name>consent.comprehension-missing</name>
        <message>
            <source>A question about the text is still open.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังมีคำถามเกี่ยวกับข้อความที่ยังไม่ได้ตอบ</translation>
        </message>
    </context>
    <context>
        <name>consent.declined</name>
        <message>
            <source>This person said no. That is respected.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คนนี้ตอบว่าไม่ เราเคารพการตัดสินใจนี้</translation>
        </message>
    </context>
    <context>
        <name>consent.entry-malformed</name>
        <message>
            <source>This consent entry cannot be read. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านรายการความยินยอมนี้ไม่ได้ จึงแยกเก็บไว้</translation>
        </message>
    </context>
    <context>
        <name>consent.expired</name>
        <message>
            <source>This consent document is no longer valid.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เอกสารความยินยอมนี้หมดอายุแล้ว</translation>
        </message>
    </context>
    <context>
        <name>consent.form-not-covered</name>
        <message>
            <source>The consent that was given does not cover the form "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความยินยอมที่ให้ไว้ไม่ครอบคลุมแบบฟอร์ม "%1"</translation>
        </message>
    </context>
    <context>
        <name>consent.mode-not-allowed</name>
        <message>
            <source>Consent cannot be taken in this way here (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่รับความยินยอมด้วยวิธีนี้ไม่ได้ (%1)</translation>
        </message>
    </context>
    <context>
        <name>consent.no-capacity</name>
        <message>
            <source>An interview needs somebody who can decide for herself at the moment.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์ต้องเป็นคนที่ตัดสินใจเองได้ในขณะนี้</translation>
        </message>
    </context>
    <context>
        <name>consent.no-such-document</name>
        <message>
            <source>There is no consent document for this form: no interview can begin without one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีเอกสารความยินยอมสำหรับแบบฟอร์มนี้: เริ่มการสัมภาษณ์โดยไม่มีเอกสารไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>consent.no-such-language</name>
        <message>
            <source>The consent document has no text in "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เอกสารความยินยอมไม่มีข้อความภาษา "%1"</translation>
        </message>
    </context>
    <context>
        <name>consent.not-approved</name>
        <message>
            <source>This consent document has no ethics approval yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เอกสารความยินยอมนี้ยังไม่มีการอนุมัติด้านจริยธรรม</translation>
        </message>
    </context>
    <context>
        <name>consent.not-eligible</name>
        <message>
            <source>This interview is for people the study is about: say so, or end here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์นี้สำหรับคนที่งานวิจัยนี้เกี่ยวข้องด้วย: ยืนยันว่าใช่ หรือจบที่นี่</translation>
        </message>
    </context>
    <context>
        <name>consent.not-given</name>
        <message>
            <source>Consent was not asked for yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ได้ขอความยินยอม</translation>
        </message>
    </context>
    <context>
        <name>consent.not-yet-valid</name>
        <message>
            <source>This consent document is not valid yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เอกสารความยินยอมนี้ยังไม่เริ่มมีผล</translation>
        </message>
    </context>
    <context>
        <name>consent.outdated</name>
        <message>
            <source>There is a new consent document: please ask again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีเอกสารความยินยอมฉบับใหม่: โปรดขออีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>consent.reason-missing</name>
        <message>
            <source>Please say why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดบอกเหตุผล</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-required</name>
        <message>
            <source>Without a yes to "%1" there is no interview; that is fine too.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ถ้าไม่ตอบว่าใช่ในข้อ "%1" ก็ไม่มีการสัมภาษณ์ ซึ่งไม่เป็นไรเช่นกัน</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-unanswered</name>
        <message>
            <source>Every point needs a yes or a no: "%1" is open.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกข้อต้องตอบว่าใช่หรือไม่: ข้อ "%1" ยังไม่มีคำตอบ</translation>
        </message>
    </context>
    <context>
        <name>consent.scope-unknown</name>
        <message>
            <source>The consent document has no point "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เอกสารความยินยอมไม่มีข้อ "%1"</translation>
        </message>
    </context>
    <context>
        <name>consent.unfinished</name>
        <message>
            <source>One interview that was being finished could not be ended (%1). It is kept as it is, and tried again at each unlock; everything else works.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์หนึ่งที่กำลังปิดท้ายยังจบไม่ได้ (%1) ยังเก็บไว้ตามเดิม และจะลองใหม่ทุกครั้งที่ปลดล็อก ส่วนอื่นใช้งานได้ปกติ</translation>
        </message>
    </context>
    <context>
        <name>consent.withdrawn</name>
        <message>
            <source>Consent was withdrawn: this interview cannot go on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ถอนความยินยอมแล้ว: การสัมภาษณ์นี้ดำเนินต่อไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>crypto.bad-key</name>
        <message>
            <source>This key has the wrong form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กุญแจนี้มีรูปแบบไม่ตรง</translation>
        </message>
    </context>
    <context>
        <name>crypto.not-authentic</name>
        <message>
            <source>This was altered, or made with another key. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สิ่งนี้ถูกแก้ไข หรือสร้างด้วยกุญแจอื่น ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
    </context>
    <context>
        <name>crypto.odk-file-too-large</name>
        <message>
            <source>This file is larger than an ODK server takes (100 MB). Nothing was written.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์นี้ใหญ่กว่าที่เซิร์ฟเวอร์ ODK รับได้ (100 MB) ยังไม่ได้เขียนอะไร</translation>
        </message>
    </context>
    <context>
        <name>crypto.odk-key-unusable</name>
        <message>
            <source>The questionnaire's public key is no RSA key of 2,048 bits or more. Copy it again from where it was made into public_key on the sheet settings.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กุญแจสาธารณะของแบบสอบถามไม่ใช่กุญแจ RSA ขนาด 2,048 บิตขึ้นไป โปรดคัดลอกจากที่สร้างไว้อีกครั้ง แล้วใส่ใน public_key บนแผ่นงาน settings</translation>
        </message>
    </context>
    <context>
        <name>crypto.truncated</name>
        <message>
            <source>This is cut off: its end is missing. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ข้อมูลนี้ขาดตอน: ส่วนท้ายหายไป ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
    </context>
    <context>
        <name>crypto.unavailable</name>
        <message>
            <source>There is not enough free memory to open this. Close other programs, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>หน่วยความจำว่างไม่พอที่จะเปิด โปรดปิดโปรแกรมอื่นแล้วลองอีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>dataset.cancelled</name>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>หยุดแล้ว ไม่ได้เขียนอะไร</translation>
        </message>
    </context>
    <context>
        <name>dataset.cannot-write</name>
        <message>
            <source>The file cannot be written here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เขียนไฟล์ที่นี่ไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>dataset.no-such-form</name>
        <message>
            <source>There is no form called "%1" in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีแบบฟอร์มชื่อ "%1" ในงานวิจัยนี้</translation>
        </message>
    </context>
    <context>
        <name>dataset.unknown-format</name>
        <message>
            <source>There is no dataset format called "%1" in this version.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รุ่นนี้ไม่มีรูปแบบชุดข้อมูลชื่อ "%1"</translation>
        </message>
    </context>
    <context>
        <name>disk.full</name>
        <message>
            <source>The disk is full. What was saved before is safe; make room, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ดิสก์เต็ม สิ่งที่บันทึกไว้ก่อนหน้านี้ปลอดภัย โปรดเพิ่มที่ว่างแล้วลองอีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>disk.not-found</name>
        <message>
            <source>There is no such file or folder.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีไฟล์หรือโฟลเดอร์นี้</translation>
        </message>
    </context>
    <context>
        <name>disk.too-large</name>
        <message>
            <source>This file is larger than Saltbush accepts.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์นี้ใหญ่เกินกว่าที่ Saltbush รับได้</translation>
        </message>
    </context>
    <context>
        <name>disk.unreadable</name>
        <message>
            <source>This file cannot be read. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านไฟล์นี้ไม่ได้ ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
    </context>
    <context>
        <name>disk.unwritable</name>
        <message>
            <source>This place cannot be written to. Nothing was changed; check the disk or choose another place.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เขียนลงที่นี่ไม่ได้ ไม่มีอะไรเปลี่ยนแปลง โปรดตรวจดิสก์หรือเลือกที่อื่น</translation>
        </message>
    </context>
    <context>
        <name>form.bad-control</name>
        <message>
            <source>The element %1 lacks %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>องค์ประกอบ %1 ขาด %2</translation>
        </message>
    </context>
    <context>
        <name>form.bad-expression</name>
        <message>
            <source>In %1: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใน %1: %2</translation>
        </message>
    </context>
    <context>
        <name>form.bad-instance</name>
        <message>
            <source>The attached file cannot be read: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านไฟล์แนบไม่ได้: %1</translation>
        </message>
    </context>
    <context>
        <name>form.bad-submission</name>
        <message>
            <source>A form cannot be sent by %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ส่งแบบฟอร์มด้วย %1 ไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>form.choices-without-column</name>
        <message>
            <source>The choices of "%1" are to come from its column "%2", which it does not have. It has: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตัวเลือกของ "%1" ต้องมาจากคอลัมน์ "%2" ซึ่งไม่มีอยู่ คอลัมน์ที่มี: %3</translation>
        </message>
    </context>
    <context>
        <name>form.dependency-cycle</name>
        <message>
            <source>These questions depend on each other in a circle: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำถามเหล่านี้ขึ้นต่อกันเป็นวงกลม: %1</translation>
        </message>
    </context>
    <context>
        <name>form.duplicate-text</name>
        <message>
            <source>The text %1 stands twice: the first one counts.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีข้อความ %1 สองครั้ง: ใช้อันแรก</translation>
        </message>
    </context>
    <context>
        <name>form.missing-instance</name>
        <message>
            <source>The attached file %1 was not found beside the form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่พบไฟล์แนบ %1 ข้างแบบฟอร์ม</translation>
        </message>
    </context>
    <context>
        <name>form.missing-media</name>
        <message>
            <source>The file %1 was not found beside the form: the question is asked without it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่พบไฟล์ %1 ข้างแบบสอบถาม: จะถามคำถามโดยไม่มีไฟล์นี้</translation>
        </message>
    </context>
    <context>
        <name>form.not-a-form</name>
        <message>
            <source>This XML is not an ODK XForm: look at &lt;%1&gt;.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>XML นี้ไม่ใช่ ODK XForm: ดูที่ &lt;%1&gt;</translation>
        </message>
    </context>
    <context>
        <name>form.not-xml</name>
        <message>
            <source>This is not well-formed XML: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>XML นี้เขียนไม่ครบตามรูปแบบ: %1</translation>
        </message>
    </context>
    <context>
        <name>form.stale-texts</name>
        <message>
            <source>Translations into %1 that stayed when the text was changed: %2 (%3)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำแปลเป็น %1 ที่ยังคงเดิมเมื่อข้อความเปลี่ยนไป: %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>form.too-large</name>
        <message>
            <source>This is more than Saltbush accepts in one form. Make it shorter, or split it in two.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มากเกินกว่าที่ Saltbush รับได้ในแบบสอบถามเดียว โปรดทำให้สั้นลง หรือแบ่งเป็นสองแบบ</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-entities-version</name>
        <message>
            <source>This form needs a newer version of entities (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบฟอร์มนี้ต้องใช้เอนทิตีรุ่นใหม่กว่า (%1)</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-event</name>
        <message>
            <source>There is no event %1 at this place.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีเหตุการณ์ %1 ที่ตำแหน่งนี้</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-language</name>
        <message>
            <source>The form has no language called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบฟอร์มไม่มีภาษาชื่อ %1</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-node</name>
        <message>
            <source>%1 names a question or group that the form does not have.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 อ้างถึงคำถามหรือกลุ่มที่แบบฟอร์มไม่มี</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-text</name>
        <message>
            <source>There is no text called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีข้อความชื่อ %1</translation>
        </message>
    </context>
    <context>
        <name>form.unknown-type</name>
        <message>
            <source>The type %1 is not known here: the answer is kept as text.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่ไม่รู้จักชนิด %1: จะเก็บคำตอบเป็นข้อความ</translation>
        </message>
    </context>
    <context>
        <name>interview.ambiguous-target</name>
        <message>
            <source>The form sets an answer of a repeat without saying of which: the first one was set.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบฟอร์มกำหนดคำตอบในส่วนที่ทำซ้ำโดยไม่ระบุว่าส่วนใด: กำหนดให้ส่วนแรกแล้ว</translation>
        </message>
    </context>
    <context>
        <name>interview.cannot-record-behind</name>
        <message>
            <source>Nothing can be recorded behind the file that is there: it is of another kind. Record anew instead.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกเสียงต่อท้ายไฟล์ที่มีอยู่ไม่ได้ เพราะเป็นไฟล์คนละชนิด โปรดบันทึกใหม่แทน</translation>
        </message>
    </context>
    <context>
        <name>interview.change-reason-missing</name>
        <message>
            <source>An earlier answer was changed, and the questionnaire asks why: say it first.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีการเปลี่ยนคำตอบก่อนหน้า และแบบสอบถามขอเหตุผล โปรดบอกเหตุผลก่อน</translation>
        </message>
    </context>
    <context>
        <name>interview.constraint-violated</name>
        <message>
            <source>Please look at this answer again. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดดูคำตอบนี้อีกครั้ง %1</translation>
        </message>
    </context>
    <context>
        <name>interview.draft-damaged</name>
        <message>
            <source>The file of this open interview is damaged. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์ของการสัมภาษณ์ที่ยังไม่เสร็จนี้เสียหาย ไม่มีอะไรเปลี่ยนแปลง โปรดเก็บโฟลเดอร์ไว้ตามเดิมและถามผู้ประสานงานของคุณ</translation>
        </message>
    </context>
    <context>
        <name>interview.file-damaged</name>
        <message>
            <source>A file of this interview cannot be read any more. Take it out or choose it again; everything else is safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านไฟล์หนึ่งของการสัมภาษณ์นี้ไม่ได้แล้ว เอาออกหรือเลือกใหม่ได้ ส่วนอื่น ๆ ปลอดภัยทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>interview.file-empty</name>
        <message>
            <source>There is nothing in the file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์ว่างเปล่า</translation>
        </message>
    </context>
    <context>
        <name>interview.file-has-no-place</name>
        <message>
            <source>The newer version of the questionnaire has no place for a file of this interview. Finish it with the version that it began with. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถามฉบับใหม่ไม่มีที่สำหรับไฟล์หนึ่งของการสัมภาษณ์นี้ โปรดทำให้เสร็จด้วยฉบับที่เริ่มไว้ ยังไม่มีอะไรเปลี่ยน</translation>
        </message>
    </context>
    <context>
        <name>interview.file-not-consented</name>
        <message>
            <source>There is a file of a kind that the participant did not agree to (%1). Take it out, or choose another: the last page of the interview lists what has to go.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีไฟล์ชนิดที่ผู้เข้าร่วมไม่ได้ตกลงให้เก็บ (%1) โปรดนำออก หรือเลือกไฟล์อื่น หน้าสุดท้ายของการสัมภาษณ์บอกว่าไฟล์ใดต้องนำออก</translation>
        </message>
    </context>
    <context>
        <name>interview.file-too-large</name>
        <message>
            <source>The file is too large. Up to %1 bytes can be kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์ใหญ่เกินไป เก็บได้ไม่เกิน %1 ไบต์</translation>
        </message>
    </context>
    <context>
        <name>interview.instance-mismatch</name>
        <message>
            <source>The stored answers belong to another form.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำตอบที่เก็บไว้เป็นของแบบฟอร์มอื่น</translation>
        </message>
    </context>
    <context>
        <name>interview.no-choices</name>
        <message>
            <source>The form asks for a choice of %1, which has no choices.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบฟอร์มขอตัวเลือกของ %1 ซึ่งไม่มีตัวเลือก</translation>
        </message>
    </context>
    <context>
        <name>interview.no-instance-id</name>
        <message>
            <source>This submission has no instanceID, to which its encryption would be bound.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ข้อมูลที่ส่งนี้ไม่มี instanceID ซึ่งการเข้ารหัสต้องผูกไว้ด้วย</translation>
        </message>
    </context>
    <context>
        <name>interview.no-public-key</name>
        <message>
            <source>This questionnaire has no public key to encrypt to: public_key on the sheet settings.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถามนี้ไม่มีกุญแจสาธารณะสำหรับเข้ารหัส: public_key บนแผ่นงาน settings</translation>
        </message>
    </context>
    <context>
        <name>interview.no-recording</name>
        <message>
            <source>Nothing is being recorded here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตรงนี้ไม่ได้กำลังบันทึกเสียง</translation>
        </message>
    </context>
    <context>
        <name>interview.no-such-file</name>
        <message>
            <source>There is no such file in this interview.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีไฟล์นี้ในการสัมภาษณ์นี้</translation>
        </message>
    </context>
    <context>
        <name>interview.no-such-node</name>
        <message>
            <source>There is no question at this place.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีคำถามที่ตำแหน่งนี้</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-choice</name>
        <message>
            <source>This answer is not one of the choices.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำตอบนี้ไม่อยู่ในตัวเลือก</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-direction</name>
        <message>
            <source>A direction is from 0 to 360 degrees.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทิศทางต้องอยู่ระหว่าง 0 ถึง 360 องศา</translation>
        </message>
    </context>
    <context>
        <name>interview.not-a-repeat</name>
        <message>
            <source>Nothing can be added or removed here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่เพิ่มหรือนำออกไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>interview.not-for-files</name>
        <message>
            <source>This question takes no file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำถามนี้ไม่รับไฟล์</translation>
        </message>
    </context>
    <context>
        <name>interview.not-relevant</name>
        <message>
            <source>This question is not asked, given the answers so far.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำถามนี้ไม่ต้องถาม ตามคำตอบที่มีอยู่</translation>
        </message>
    </context>
    <context>
        <name>interview.off-scale</name>
        <message>
            <source>This answer is not on the scale from %1 to %2 (in steps of %3).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำตอบนี้ไม่อยู่บนมาตรวัดจาก %1 ถึง %2 (ทีละ %3)</translation>
        </message>
    </context>
    <context>
        <name>interview.rank-incomplete</name>
        <message>
            <source>Not everything here has a place yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่ยังจัดลำดับไม่ครบ</translation>
        </message>
    </context>
    <context>
        <name>interview.read-only</name>
        <message>
            <source>This question cannot be changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำถามนี้เปลี่ยนไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>interview.reason-not-allowed</name>
        <message>
            <source>This question does not offer that reason.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำถามนี้ไม่มีเหตุผลนั้นให้เลือก</translation>
        </message>
    </context>
    <context>
        <name>interview.recording-not-ended</name>
        <message>
            <source>What was recorded cannot be kept as an answer at the moment; perhaps the disk is full. Make room and try again. Nothing of it is lost.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขณะนี้ยังเก็บเสียงที่บันทึกไว้เป็นคำตอบไม่ได้ ดิสก์อาจเต็ม โปรดทำให้มีที่ว่างแล้วลองอีกครั้ง เสียงที่บันทึกไว้ไม่ได้หายไป</translation>
        </message>
    </context>
    <context>
        <name>interview.required-missing</name>
        <message>
            <source>This question needs an answer. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำถามนี้ต้องมีคำตอบ %1</translation>
        </message>
    </context>
    <context>
        <name>interview.too-many-repeats</name>
        <message>
            <source>No more can be added here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่เพิ่มอีกไม่ได้แล้ว</translation>
        </message>
    </context>
    <context>
        <name>interview.wrong-type</name>
        <message>
            <source>This question takes another kind of answer (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำถามนี้ใช้คำตอบชนิดอื่น (%1)</translation>
        </message>
    </context>
    <context>
        <name>record.bad-signature</name>
        <message>
            <source>This record is not signed by the device it names. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนนี้ไม่ได้ลงนามโดยอุปกรณ์ที่ระบุไว้ จึงแยกเก็บไว้</translation>
        </message>
    </context>
    <context>
        <name>record.body-mismatch</name>
        <message>
            <source>The content of this record does not belong to it. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เนื้อหาของระเบียนนี้ไม่ใช่ของระเบียนนี้เอง จึงแยกเก็บไว้</translation>
        </message>
    </context>
    <context>
        <name>record.broken-chain</name>
        <message>
            <source>This record does not follow the one before it. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนนี้ไม่ต่อจากระเบียนก่อนหน้า จึงแยกเก็บไว้</translation>
        </message>
    </context>
    <context>
        <name>record.erased</name>
        <message>
            <source>The content of this record was erased.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เนื้อหาของระเบียนนี้ถูกลบแล้ว</translation>
        </message>
    </context>
    <context>
        <name>record.malformed</name>
        <message>
            <source>This record cannot be read. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านระเบียนนี้ไม่ได้ จึงแยกเก็บไว้</translation>
        </message>
    </context>
    <context>
        <name>record.newer-format</name>
        <message>
            <source>This record was written by a newer Saltbush. It was kept; install the newer version to read it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนนี้เขียนด้วย Saltbush รุ่นใหม่กว่า และเก็บไว้แล้ว โปรดติดตั้งรุ่นใหม่เพื่ออ่าน</translation>
        </message>
    </context>
    <context>
        <name>record.not-a-recipient</name>
        <message>
            <source>This record is sealed to others: it cannot be opened here, and that is as it should be.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนนี้ปิดผนึกไว้ให้ผู้อื่น: เปิดที่นี่ไม่ได้ และควรเป็นเช่นนั้น</translation>
        </message>
    </context>
    <context>
        <name>record.not-authentic</name>
        <message>
            <source>This record was altered, or made with another key. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนนี้ถูกแก้ไข หรือสร้างด้วยกุญแจอื่น จึงแยกเก็บไว้</translation>
        </message>
    </context>
    <context>
        <name>record.too-large</name>
        <message>
            <source>This record is larger than Saltbush accepts. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนนี้ใหญ่เกินกว่าที่ Saltbush รับได้ จึงแยกเก็บไว้</translation>
        </message>
    </context>
    <context>
        <name>record.unknown-kind</name>
        <message>
            <source>This record is of a kind that this version does not know. It was verified and kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนนี้เป็นชนิดที่รุ่นนี้ไม่รู้จัก ตรวจยืนยันและเก็บไว้แล้ว</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AddressAnswer</name>
        <message>
            <source>Copy the address</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คัดลอกที่อยู่</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คัดลอกแล้ว</translation>
        </message>
        <message>
            <source>This program never opens an address by itself.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรแกรมนี้จะไม่เปิดที่อยู่เอง</translation>
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
            <translation>เลือกแล้ว</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Audit</name>
        <message>
            <source>Every interview has a consent in force</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกการสัมภาษณ์มีความยินยอมที่มีผล</translation>
        </message>
        <message>
            <source>The text that was shown is an approved one</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ข้อความที่แสดงเป็นฉบับที่ได้รับอนุมัติ</translation>
        </message>
        <message>
            <source>All languages of a document were approved together</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกภาษาของเอกสารได้รับอนุมัติพร้อมกัน</translation>
        </message>
        <message>
            <source>Everything is signed by somebody who may</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกอย่างลงนามโดยคนที่มีสิทธิ์</translation>
        </message>
        <message>
            <source>Nothing is missing, and nothing is there twice</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีอะไรขาด และไม่มีอะไรซ้ำ</translation>
        </message>
        <message>
            <source>Times follow one another</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เวลาเรียงต่อกัน</translation>
        </message>
        <message>
            <source>Every point was asked, in an allowed way</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกข้อถามครบ ด้วยวิธีที่อนุญาต</translation>
        </message>
        <message>
            <source>The participant could and might decide</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ผู้เข้าร่วมตัดสินใจได้และมีสิทธิ์เข้าร่วม</translation>
        </message>
        <message>
            <source>Who had to be asked again was asked again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คนที่ต้องขอใหม่ได้รับการขอใหม่แล้ว</translation>
        </message>
        <message>
            <source>Corrections say what and why</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การแก้ไขบอกว่าแก้อะไรและเพราะอะไร</translation>
        </message>
        <message>
            <source>Stored texts are unaltered</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ข้อความที่เก็บไว้ไม่ถูกแก้</translation>
        </message>
        <message>
            <source>Everything is counted</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นับครบทุกอย่าง</translation>
        </message>
        <message>
            <source>No interview was opened</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีการเปิดการสัมภาษณ์ใด</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ข้อตรวจ %1</translation>
        </message>
        <message>
            <source>record %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียน %1</translation>
        </message>
        <message>
            <source>device %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อุปกรณ์ %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AuditPage</name>
        <message>
            <source>Audit</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การตรวจสอบ</translation>
        </message>
        <message>
            <source>Check now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตรวจตอนนี้</translation>
        </message>
        <message>
            <source>Checking every record and every consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังตรวจทุกระเบียนและทุกความยินยอม</translation>
        </message>
        <message>
            <source>The study is not here yet. Sync, and its consents can be checked here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยยังมาไม่ถึงที่นี่ เมื่อซิงค์แล้วจะตรวจความยินยอมได้ที่นี่</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ได้ตรวจ</translation>
        </message>
        <message>
            <source>“Check now” goes through every record that is here: whether each interview has a consent in force, to an approved text, in a language that was approved, from somebody who may take it. No interview is opened. Sync first, to check what came last.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“ตรวจตอนนี้” จะดูทุกระเบียนที่อยู่ที่นี่: แต่ละการสัมภาษณ์มีความยินยอมที่มีผลหรือไม่ ตามข้อความที่ได้รับอนุมัติ ในภาษาที่ได้รับอนุมัติ จากคนที่มีสิทธิ์รับหรือไม่ ไม่มีการเปิดการสัมภาษณ์ใด ซิงค์ก่อนเพื่อตรวจสิ่งที่มาล่าสุด</translation>
        </message>
        <message>
            <source>Checked %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตรวจเมื่อ %1</translation>
        </message>
        <message>
            <source>What was said about consent, day by day</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกความยินยอมรายวัน</translation>
        </message>
        <message>
            <source>Nothing yet. After a sync, every yes, no, change and withdrawal is listed here; never a name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่มีอะไร หลังซิงค์ ทุกคำตอบว่าใช่ ไม่ การเปลี่ยน และการถอนจะแสดงที่นี่ โดยไม่มีชื่อใคร</translation>
        </message>
        <message>
            <source>Which entries</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รายการใดบ้าง</translation>
        </message>
        <message>
            <source>All entries</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกรายการ</translation>
        </message>
        <message>
            <source>None of this kind.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีรายการประเภทนี้</translation>
        </message>
        <message>
            <source>Consent entries</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รายการความยินยอม</translation>
        </message>
        <message>
            <source>Show more (%L1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แสดงเพิ่ม (%L1)</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::AuditPanels</name>
        <message>
            <source>All is well</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกอย่างเรียบร้อย</translation>
        </message>
        <message>
            <source>Every check was made, and nothing needs a look. No interview was opened for it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตรวจครบทุกข้อแล้ว ไม่มีอะไรต้องดูเพิ่ม และไม่ได้เปิดการสัมภาษณ์ใด</translation>
        </message>
        <message>
            <source>To look at: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ข้อที่ควรดู: %L1</translation>
        </message>
        <message>
            <source>Does not hold (check %1): %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่เป็นไปตามนี้ (ข้อตรวจ %1): %2</translation>
        </message>
        <message>
            <source>What was looked at</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สิ่งที่ตรวจดู</translation>
        </message>
        <message>
            <source>Records: %L1 · devices: %L2 · interviews, unopened: %L3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียน: %L1 · อุปกรณ์: %L2 · การสัมภาษณ์ (ไม่ได้เปิด): %L3</translation>
        </message>
        <message>
            <source>Consent entries: %L1 · given: %L2 · declined: %L3 · withdrawn: %L4</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รายการความยินยอม: %L1 · ให้: %L2 · ไม่ยินยอม: %L3 · ถอน: %L4</translation>
        </message>
        <message>
            <source>Kept aside: %L1 · waiting for something before them: %L2 · entries that could not be opened: %L3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แยกเก็บไว้: %L1 · รอสิ่งที่ต้องมาก่อน: %L2 · รายการที่เปิดไม่ได้: %L3</translation>
        </message>
        <message>
            <source>Checked: %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตรวจแล้ว: %1</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ฉบับที่ %2</translation>
        </message>
        <message>
            <source>asks for: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขอเรื่อง: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::BeginForm</name>
        <message>
            <source>Create the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สร้างงานวิจัย</translation>
        </message>
        <message>
            <source>Join</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เข้าร่วม</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>Name of the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชื่องานวิจัย</translation>
        </message>
        <message>
            <source>Your nickname (not your name)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชื่อเล่นของคุณ (ไม่ใช่ชื่อจริง)</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถาม</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำเชิญ</translation>
        </message>
        <message>
            <source>Spreadsheet… (or begin with the small template)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สเปรดชีต… (หรือเริ่มจากแม่แบบเล็ก)</translation>
        </message>
        <message>
            <source>Choose the invitation file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกไฟล์คำเชิญ…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่าน</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่านเดิมอีกครั้ง</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกไฟล์ (*)</translation>
        </message>
        <message>
            <source>Nobody can open this without it; write it down somewhere safe, or keep it in mind.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีใครเปิดได้ถ้าไม่มีวลีนี้ โปรดจดเก็บไว้ในที่ปลอดภัย หรือจำไว้</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Type them once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่านสองครั้งไม่ตรงกัน โปรดพิมพ์อีกครั้ง</translation>
        </message>
        <message>
            <source>Working…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังทำงาน…</translation>
        </message>
        <message>
            <source>Questionnaires (*.xlsx *.xls *.ods *.csv *.md *.xml)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถาม (*.xlsx *.xls *.ods *.csv *.md *.xml)</translation>
        </message>
        <message>
            <source>Nothing was made. Mend what stands below in the questionnaire, save it, and create the study again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ได้สร้างอะไร แก้สิ่งที่ระบุไว้ด้านล่างในแบบสอบถาม บันทึก แล้วสร้างงานวิจัยอีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::CarryOverTexts</name>
        <message numerus="yes">
            <source>%n answer(s) stay as they are.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>คำตอบ %n ข้อยังคงเหมือนเดิม</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 – stays; the new version asks to look at it again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – ยังคงอยู่ แต่เวอร์ชันใหม่ขอให้ดูอีกครั้ง</translation>
        </message>
        <message>
            <source>%1 – is asked again; the answer so far does not fit any more and stays as a comment</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – จะถามใหม่ คำตอบเดิมใช้กับเวอร์ชันใหม่ไม่ได้ และเก็บไว้เป็นความเห็น</translation>
        </message>
        <message>
            <source>%1 – is not asked any more; the answer so far stays as a comment</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – ไม่ถามแล้ว คำตอบเดิมเก็บไว้เป็นความเห็น</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ChoiceAnswer</name>
        <message>
            <source>Press + or a picture to see it large, and again to see it small</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กด + หรือกดที่รูปเพื่อดูรูปใหญ่ และกดอีกครั้งเพื่อดูรูปเล็ก</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ChoiceRow</name>
        <message>
            <source>%1, place %2 of %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ลำดับที่ %2 จาก %3</translation>
        </message>
        <message>
            <source>%1, no place yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ยังไม่มีลำดับ</translation>
        </message>
        <message>
            <source>%1 (its picture is missing)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (ไม่มีรูปของตัวเลือกนี้)</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::CodeCard</name>
        <message>
            <source>Language of the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษาของบัตร</translation>
        </message>
        <message>
            <source>Write it down on a plain card and hand it over. This computer cannot print it, and saves no picture of it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เขียนรหัสลงบนบัตรเปล่าแล้วมอบให้ คอมพิวเตอร์เครื่องนี้พิมพ์รหัสไม่ได้และไม่บันทึกภาพรหัส</translation>
        </message>
        <message>
            <source>Hide the spelling</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ซ่อนการสะกด</translation>
        </message>
        <message>
            <source>Spell it out</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สะกดทีละตัว</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Compass</name>
        <message>
            <source>north</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เหนือ</translation>
        </message>
        <message>
            <source>north-east</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตะวันออกเฉียงเหนือ</translation>
        </message>
        <message>
            <source>east</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตะวันออก</translation>
        </message>
        <message>
            <source>south-east</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตะวันออกเฉียงใต้</translation>
        </message>
        <message>
            <source>south</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใต้</translation>
        </message>
        <message>
            <source>south-west</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตะวันตกเฉียงใต้</translation>
        </message>
        <message>
            <source>west</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตะวันตก</translation>
        </message>
        <message>
            <source>north-west</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตะวันตกเฉียงเหนือ</translation>
        </message>
        <message>
            <source>no direction yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่มีทิศทาง</translation>
        </message>
        <message>
            <source>Compass: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เข็มทิศ: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentDocumentsPage</name>
        <message>
            <source>Consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความยินยอม</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Once it has, its consent documents will be here, in every language.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยยังมาไม่ถึง เมื่อมาถึงแล้ว เอกสารความยินยอมจะอยู่ที่นี่ครบทุกภาษา</translation>
        </message>
        <message>
            <source>Consent of a participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความยินยอมของผู้เข้าร่วม</translation>
        </message>
        <message>
            <source>To talk about it, change it, take it back, or note that a copy was given.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เพื่อพูดคุย เปลี่ยน ถอน หรือจดว่ามอบสำเนาแล้ว</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รหัสบนบัตร</translation>
        </message>
        <message>
            <source>Find</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ค้นหา</translation>
        </message>
        <message>
            <source>The study has no consent document yet. Without one no interview can begin; a coordinator publishes it with the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยยังไม่มีเอกสารความยินยอม จึงยังเริ่มการสัมภาษณ์ไม่ได้ ผู้ประสานงานจะเผยแพร่เอกสารพร้อมงานวิจัย</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฉบับก่อนหน้า</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentPage</name>
        <message>
            <source>Agrees, go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยินยอม ไปต่อ</translation>
        </message>
        <message>
            <source>Does not want to take part</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ต้องการเข้าร่วม</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>Another language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษาอื่น</translation>
        </message>
        <message>
            <source>A copy of the text was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มอบสำเนาข้อความแล้ว</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไปต่อ</translation>
        </message>
        <message>
            <source>In which language do you speak?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จะคุยกันเป็นภาษาอะไร</translation>
        </message>
        <message>
            <source>Approved together in %1 (%2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษาที่อนุมัติพร้อมกัน: %1 (%2)</translation>
        </message>
        <message>
            <source>Number, or Enter: choose</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตัวเลขหรือ Enter: เลือก</translation>
        </message>
        <message>
            <source>Version %1 · approved in %2: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฉบับที่ %1 · อนุมัติใน %2: %3</translation>
        </message>
        <message>
            <source>Arrows: read on · Enter: to the questions</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลูกศร: อ่านต่อ · Enter: ไปที่คำถาม</translation>
        </message>
        <message>
            <source>Everything is answered. Enter goes on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตอบครบแล้ว กด Enter เพื่อไปต่อ</translation>
        </message>
        <message numerus="yes">
            <source>Y or 1: yes · N or 2: no · Enter goes on · %n still open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>Y หรือ 1: ใช่ · N หรือ 2: ไม่ · Enter ไปต่อ · ยังเหลือ %n ข้อ</numerusform>
            </translation>
        </message>
        <message>
            <source>It is noted and saved. Give the code before you go on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จดและบันทึกแล้ว โปรดมอบรหัสก่อนไปต่อ</translation>
        </message>
        <message>
            <source>Enter goes on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กด Enter เพื่อไปต่อ</translation>
        </message>
        <message>
            <source>Noted: a copy was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จดแล้ว: มอบสำเนาแล้ว</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentQuestions</name>
        <message>
            <source>Is it understood?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เข้าใจแล้วหรือยัง</translation>
        </message>
        <message>
            <source>What is agreed to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สิ่งที่ยินยอม</translation>
        </message>
        <message>
            <source>%1 (only in %2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (มีเฉพาะใน %2)</translation>
        </message>
        <message>
            <source>For you, not to be read aloud</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สำหรับคุณ ไม่ต้องอ่านออกเสียง</translation>
        </message>
        <message>
            <source>This person may take part (age, and what the study asks for).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คนนี้มีสิทธิ์เข้าร่วม (อายุ และสิ่งที่งานวิจัยกำหนด)</translation>
        </message>
        <message>
            <source>This person can decide freely, here and now.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คนนี้ตัดสินใจได้อย่างอิสระ ที่นี่และตอนนี้</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ให้ความยินยอมอย่างไร</translation>
        </message>
        <message>
            <source>Until now: yes. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จนถึงตอนนี้: ใช่ %1</translation>
        </message>
        <message>
            <source>Until now: no. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จนถึงตอนนี้: ไม่ %1</translation>
        </message>
        <message>
            <source>Understood</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เข้าใจแล้ว</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่เข้าใจ</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ConsentWords</name>
        <message>
            <source>Not asked yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ได้ถาม</translation>
        </message>
        <message>
            <source>In force</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความยินยอมมีผล</translation>
        </message>
        <message>
            <source>Said no</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตอบว่าไม่</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ถอนแล้ว</translation>
        </message>
        <message>
            <source>No interview can begin or go on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เริ่มหรือทำการสัมภาษณ์ต่อไม่ได้</translation>
        </message>
        <message>
            <source>To be asked again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ต้องขออีกครั้ง</translation>
        </message>
        <message>
            <source>Said aloud</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พูดด้วยวาจา</translation>
        </message>
        <message>
            <source>Said before a witness</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พูดต่อหน้าพยาน</translation>
        </message>
        <message>
            <source>Signed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลงชื่อ</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกเสียง</translation>
        </message>
        <message>
            <source>By answering</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โดยการตอบ</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยินยอม</translation>
        </message>
        <message>
            <source>Changed what is agreed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปลี่ยนสิ่งที่ยินยอม</translation>
        </message>
        <message>
            <source>Took it back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ถอนความยินยอม</translation>
        </message>
        <message>
            <source>Agreed again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยินยอมอีกครั้ง</translation>
        </message>
        <message>
            <source>Was given a copy</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ได้รับสำเนา</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แก้ไขแล้ว</translation>
        </message>
        <message>
            <source>Without a yes here there is no interview, and that is fine.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ถ้าข้อนี้ไม่ตอบว่าใช่ ก็ไม่มีการสัมภาษณ์ และไม่เป็นไรเลย</translation>
        </message>
        <message>
            <source>Yes: sound may be recorded. No: nothing is recorded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่: บันทึกเสียงได้ ไม่: ไม่บันทึกอะไร</translation>
        </message>
        <message>
            <source>Yes: open answers may be quoted. No: they are read, never quoted.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่: อ้างคำพูดจากคำตอบปลายเปิดได้ ไม่: อ่านเท่านั้น ไม่นำไปอ้าง</translation>
        </message>
        <message>
            <source>Yes: somebody may ask again. No: nobody will.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่: อาจมีคนมาถามอีก ไม่: จะไม่มีใครถาม</translation>
        </message>
        <message>
            <source>Yes: answers may be shared with others as the text says. No: they stay with this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่: แบ่งปันคำตอบกับผู้อื่นตามที่ข้อความบอกได้ ไม่: คำตอบอยู่กับงานวิจัยนี้เท่านั้น</translation>
        </message>
        <message>
            <source>The interview goes on after a no, too.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ถ้าตอบว่าไม่ การสัมภาษณ์ก็ดำเนินต่อเช่นกัน</translation>
        </message>
        <message>
            <source>Not approved yet: no consent can be taken with it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ได้รับอนุมัติ: ใช้รับความยินยอมไม่ได้</translation>
        </message>
        <message>
            <source>%1, signed by an ethics reviewer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ลงนามโดยผู้พิจารณาจริยธรรม</translation>
        </message>
        <message>
            <source>%1, on the word of the coordinator</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ตามคำยืนยันของผู้ประสานงาน</translation>
        </message>
        <message>
            <source>no end date</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีวันสิ้นสุด</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ถึง %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตั้งแต่ %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ถึง %1</translation>
        </message>
        <message>
            <source>%1 (not begun)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (ยังไม่เริ่ม)</translation>
        </message>
        <message>
            <source>%1 (over)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (สิ้นสุดแล้ว)</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Data</name>
        <message>
            <source>Not noted</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ได้จด</translation>
        </message>
        <message>
            <source>All</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทั้งหมด</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สถานที่</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Complete</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ครบถ้วน</translation>
        </message>
        <message>
            <source>In part</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บางส่วน</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>หยุดกลางคัน</translation>
        </message>
        <message>
            <source>Outside the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อยู่นอกงานวิจัย</translation>
        </message>
        <message>
            <source>Did not want to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ต้องการเข้าร่วม</translation>
        </message>
        <message>
            <source>%L1 of %L2 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 จาก %L2 การสัมภาษณ์</translation>
        </message>
        <message>
            <source>Interviews: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์: %L1</translation>
        </message>
        <message>
            <source>%L1 ended early</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จบก่อน %L1</translation>
        </message>
        <message>
            <source>%L1 declined</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ยินยอม %L1</translation>
        </message>
        <message>
            <source>%L1 withdrawn</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ถอน %L1</translation>
        </message>
        <message>
            <source>last received %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รับล่าสุด %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DataPage</name>
        <message>
            <source>Progress</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความคืบหน้า</translation>
        </message>
        <message>
            <source>Export a dataset…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ส่งออกชุดข้อมูล…</translation>
        </message>
        <message>
            <source>The study is not here yet. Sync, and what was collected will be counted here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยยังมาไม่ถึงที่นี่ เมื่อซิงค์แล้ว สิ่งที่เก็บรวบรวมจะนับให้ดูที่นี่</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังนับ…</translation>
        </message>
        <message>
            <source>Counting interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังนับการสัมภาษณ์</translation>
        </message>
        <message>
            <source>Not counted. Come to this page again to count.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ได้นับ กลับมาที่หน้านี้อีกครั้งเพื่อนับ</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์</translation>
        </message>
        <message>
            <source>None yet. After a sync, the interviews that came home are listed here, and can be read one by one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่มี หลังซิงค์ การสัมภาษณ์ที่ส่งกลับมาจะแสดงที่นี่ และอ่านได้ทีละรายการ</translation>
        </message>
        <message>
            <source>Enter opens one to read. Nothing in it can be changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กด Enter เพื่อเปิดอ่าน เปลี่ยนอะไรข้างในไม่ได้</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังส่งออก</translation>
        </message>
        <message>
            <source>The dataset is in its folder.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชุดข้อมูลอยู่ในโฟลเดอร์แล้ว</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DateAnswer</name>
        <message>
            <source>Hour</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชั่วโมง</translation>
        </message>
        <message>
            <source>Minute</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นาที</translation>
        </message>
        <message>
            <source>Give the day in the Gregorian calendar</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใส่วันที่ตามปฏิทินสากล</translation>
        </message>
        <message>
            <source>Give the day in the questionnaire’s calendar</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใส่วันที่ตามปฏิทินของแบบสอบถาม</translation>
        </message>
        <message>
            <source>Gregorian calendar: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ปฏิทินสากล: %1</translation>
        </message>
        <message>
            <source>Typed before: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่พิมพ์ไว้ก่อนหน้า: %1</translation>
        </message>
        <message>
            <source>This calendar is not known for that year. Please give the day in the Gregorian calendar.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีข้อมูลปฏิทินนี้สำหรับปีนั้น โปรดใส่วันที่ตามปฏิทินสากล</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DayFields</name>
        <message>
            <source>Day</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วัน</translation>
        </message>
        <message>
            <source>Year</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ปี</translation>
        </message>
        <message>
            <source>Month</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เดือน</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DocumentPanel</name>
        <message>
            <source>Version %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฉบับที่ %1</translation>
        </message>
        <message>
            <source>Approval: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การอนุมัติ: %1</translation>
        </message>
        <message>
            <source>Validity: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ช่วงที่มีผล: %1</translation>
        </message>
        <message>
            <source>Languages, approved together: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษาที่อนุมัติพร้อมกัน: %1</translation>
        </message>
        <message>
            <source>How it may be said: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วิธีให้ความยินยอม: %1</translation>
        </message>
        <message>
            <source>What can be agreed to:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สิ่งที่ยินยอมได้:</translation>
        </message>
        <message>
            <source>• %1 (needed)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>• %1 (จำเป็น)</translation>
        </message>
        <message>
            <source>• %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>• %1</translation>
        </message>
        <message>
            <source>Read it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่าน</translation>
        </message>
        <message>
            <source>Read %1, version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่าน %1 ฉบับที่ %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DocumentReader</name>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>Second language beside it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษาที่สองข้างกัน</translation>
        </message>
        <message>
            <source>No second language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีภาษาที่สอง</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · ฉบับที่ %2</translation>
        </message>
        <message>
            <source>not translated</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ได้แปล</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สิ่งที่ถาม</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DrawAnswer</name>
        <message>
            <source>Take the last line back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลบเส้นล่าสุด</translation>
        </message>
        <message>
            <source>With a finger or the mouse; or with the keys: arrows move the pen, Space puts it down or lifts it, Backspace takes the last line back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช้นิ้วหรือเมาส์ หรือใช้แป้นพิมพ์: ลูกศรเลื่อนปากกา Space วางหรือยกปากกา Backspace ลบเส้นล่าสุด</translation>
        </message>
        <message>
            <source>Signing area</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ช่องลงชื่อ</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::DrawCanvas</name>
        <message>
            <source>Drawing area</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พื้นที่วาด</translation>
        </message>
        <message>
            <source>Arrow keys move the pen, Space puts it down or lifts it, Backspace takes the last line back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ปุ่มลูกศรเลื่อนปากกา Space วางหรือยกปากกา Backspace ลบเส้นล่าสุด</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::EntryForm</name>
        <message>
            <source>Take consent back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ถอนความยินยอม</translation>
        </message>
        <message>
            <source>A copy was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มอบสำเนาแล้ว</translation>
        </message>
        <message>
            <source>Correct an entry</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แก้ไขรายการ</translation>
        </message>
        <message>
            <source>From now on no interview with this person begins or goes on here. What was sealed before stays with the coordinators: they hear of this at the next sync. Erasing it by a withdrawal code is not part of this version yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จากนี้ไปจะไม่เริ่มหรือทำการสัมภาษณ์กับคนนี้ต่อที่นี่ สิ่งที่ปิดผนึกไว้ก่อนหน้ายังอยู่กับผู้ประสานงาน ซึ่งจะทราบเรื่องนี้เมื่อซิงค์ครั้งต่อไป การลบด้วยรหัสถอนยังไม่มีในรุ่นนี้</translation>
        </message>
        <message>
            <source>Notes in the ledger that this person holds a copy of the text.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จดลงสมุดบันทึกว่าคนนี้มีสำเนาข้อความแล้ว</translation>
        </message>
        <message>
            <source>Nothing is replaced: the correction stands beside the entry, with the reason. The questions follow and are answered as they should have been. Where somebody in truth said no, take consent back instead.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีอะไรถูกแทนที่: การแก้ไขอยู่คู่กับรายการเดิมพร้อมเหตุผล คำถามจะตามมาให้ตอบตามที่ควรเป็น ถ้าที่จริงคนนั้นตอบว่าไม่ ให้ใช้การถอนความยินยอมแทน</translation>
        </message>
        <message>
            <source>Language of the copy</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษาของสำเนา</translation>
        </message>
        <message>
            <source>Language you spoke</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษาที่ใช้คุยกัน</translation>
        </message>
        <message>
            <source>Which entry</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รายการใด</translation>
        </message>
        <message>
            <source>Which entry?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รายการใด?</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>What was wrong</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีอะไรคลาดเคลื่อน</translation>
        </message>
        <message>
            <source>Why, in a few words (nobody has to say it)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เหตุผลสั้น ๆ (ไม่มีใครต้องบอก)</translation>
        </message>
        <message>
            <source>Note it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จดไว้</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไปที่คำถาม</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยกเลิก</translation>
        </message>
        <message numerus="yes">
            <source>%n open interview(s) with this person will be discarded: nothing that was answered in them is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>การสัมภาษณ์ที่ยังเปิดอยู่กับคนนี้ %n รายการจะถูกทิ้ง: สิ่งที่ตอบไว้จะไม่ถูกเก็บเลย</numerusform>
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
            <translation>%1 ฉบับที่ %2</translation>
        </message>
        <message>
            <source>Day</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วัน</translation>
        </message>
        <message>
            <source>Time</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เวลา</translation>
        </message>
        <message>
            <source>What</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สิ่งที่เกิดขึ้น</translation>
        </message>
        <message>
            <source>Document</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เอกสาร</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>How</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วิธี</translation>
        </message>
        <message>
            <source>Device</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อุปกรณ์</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Export</name>
        <message>
            <source>No consent is named: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ได้อ้างถึงความยินยอม: %L1</translation>
        </message>
        <message>
            <source>The consent has not arrived here yet: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความยินยอมยังมาไม่ถึงที่นี่: %L1</translation>
        </message>
        <message>
            <source>The consent that is named is another participant's: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความยินยอมที่อ้างถึงเป็นของผู้เข้าร่วมคนอื่น: %L1</translation>
        </message>
        <message>
            <source>The participant said no: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ผู้เข้าร่วมตอบว่าไม่: %L1</translation>
        </message>
        <message>
            <source>Consent was withdrawn: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ถอนความยินยอมแล้ว: %L1</translation>
        </message>
        <message>
            <source>A consent that you asked for was not given: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ได้ให้ความยินยอมข้อที่คุณเลือกไว้: %L1</translation>
        </message>
        <message>
            <source>The questionnaire is not known here: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่ไม่รู้จักแบบสอบถามนี้: %L1</translation>
        </message>
        <message>
            <source>Not readable as that questionnaire: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านตามแบบสอบถามนั้นไม่ได้: %L1</translation>
        </message>
        <message>
            <source>%1: %L2 of %L3 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: %L2 จาก %L3 การสัมภาษณ์</translation>
        </message>
        <message>
            <source>%1: %L2 rows, %L3 columns</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: %L2 แถว, %L3 คอลัมน์</translation>
        </message>
        <message>
            <source>%1-audit: what happened in each of %L2 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1-audit: สิ่งที่เกิดขึ้นในการสัมภาษณ์แต่ละครั้ง รวม %L2 ครั้ง</translation>
        </message>
        <message>
            <source>Pictures, sound and other files: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รูปภาพ เสียง และไฟล์อื่น ๆ: %L1</translation>
        </message>
        <message>
            <source>Files held back, for want of consent to them: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์ที่ไม่ได้ส่งออก เพราะไม่มีความยินยอม: %L1</translation>
        </message>
        <message>
            <source>Files that have not arrived here yet: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์ที่ยังมาไม่ถึงที่นี่: %L1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ExportView</name>
        <message>
            <source>Which files</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์ใดบ้าง</translation>
        </message>
        <message>
            <source>Kind of files</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชนิดไฟล์</translation>
        </message>
        <message>
            <source>Labels in %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ป้ายข้อความเป็น %1</translation>
        </message>
        <message>
            <source>Language of labels</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษาของป้ายข้อความ</translation>
        </message>
        <message>
            <source>For spreadsheet programs that show other scripts wrongly (byte order mark)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สำหรับโปรแกรมสเปรดชีตที่แสดงอักษรอื่นเพี้ยน (byte order mark)</translation>
        </message>
        <message>
            <source>Where to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เก็บไว้ที่ไหน</translation>
        </message>
        <message>
            <source>The dataset holds answers in the clear. Choose a folder on an encrypted disk, not one that is shared.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำตอบในชุดข้อมูลไม่ได้เข้ารหัส โปรดเลือกโฟลเดอร์บนดิสก์ที่เข้ารหัส ไม่ใช่โฟลเดอร์ที่ใช้ร่วมกัน</translation>
        </message>
        <message>
            <source>Folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>Folder of the dataset</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โฟลเดอร์ของชุดข้อมูล</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกโฟลเดอร์…</translation>
        </message>
        <message>
            <source>Whose interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์ของใคร</translation>
        </message>
        <message>
            <source>Everybody who consented to take part and has not withdrawn. Only those who also said yes to:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกคนที่ยินยอมเข้าร่วมและไม่ได้ถอน เฉพาะคนที่ตอบว่าใช่ในข้อเหล่านี้ด้วย:</translation>
        </message>
        <message>
            <source>Export</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ส่งออก</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับ  Esc</translation>
        </message>
        <message>
            <source>Back to the progress</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับไปที่ความคืบหน้า</translation>
        </message>
        <message>
            <source>In the dataset</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อยู่ในชุดข้อมูล</translation>
        </message>
        <message>
            <source>Left out, and why</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ได้รวม และเหตุผล</translation>
        </message>
        <message>
            <source>Nothing was left out.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีอะไรถูกเว้นไว้</translation>
        </message>
        <message>
            <source>The export is noted for the ethics reviewers: what, how much, under which consents; never an answer.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การส่งออกจะจดไว้ให้ผู้พิจารณาจริยธรรม: ส่งอะไร เท่าใด ภายใต้ความยินยอมใด โดยไม่มีคำตอบ</translation>
        </message>
        <message>
            <source>Every questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถามทุกชุด</translation>
        </message>
        <message>
            <source>Questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถาม</translation>
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
            <translation>เปิดรายการ</translation>
        </message>
        <message>
            <source>Close the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ปิดรายการ</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormDesk</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>ต้องแก้ %n จุด</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is wrong: ready to be asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีอะไรต้องแก้: พร้อมใช้ถาม</translation>
        </message>
        <message numerus="yes">
            <source>Ready to be asked, with %n warning(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>พร้อมใช้ถาม มีคำเตือน %n ข้อ</numerusform>
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
                <numerusform>คำเตือน %n ข้อ</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บรรทัด %1</translation>
        </message>
        <message>
            <source>Translations</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำแปล</translation>
        </message>
        <message>
            <source>This questionnaire is in one language only.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถามนี้มีภาษาเดียว</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) made by a machine, to be checked by a person</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n ข้อความแปลด้วยเครื่อง รอให้คนตรวจ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · nothing is missing</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · ไม่มีอะไรขาด</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n missing</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%1 · ขาด %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has no text in %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ไม่มีข้อความใน %2</translation>
        </message>
        <message>
            <source>%1 (%2) has no text in %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (%2) ไม่มีข้อความใน %3</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>แสดงอีก %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormDeskPage</name>
        <message>
            <source>Form desk</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตรวจแบบฟอร์ม</translation>
        </message>
        <message>
            <source>Open a questionnaire…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปิดแบบสอบถาม…</translation>
        </message>
        <message>
            <source>A questionnaire in the making</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถามที่กำลังทำ</translation>
        </message>
        <message>
            <source>Open the spreadsheet that you are writing, and leave this page open beside it. Every time you save, you see here what is wrong and in which cell, how each question will look in every language, and what is not translated yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปิดสเปรดชีตที่คุณกำลังเขียน แล้วเปิดหน้านี้ไว้ข้างกัน ทุกครั้งที่บันทึก คุณจะเห็นว่ามีอะไรต้องแก้ในเซลล์ใด แต่ละคำถามจะเป็นอย่างไรในทุกภาษา และส่วนใดยังไม่ได้แปล</translation>
        </message>
        <message>
            <source>Spreadsheets of XLSForm (.xlsx, .xls, .ods, .md, .csv) and XForms (.xml). Nothing in the file is changed, and nothing you answer here is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สเปรดชีต XLSForm (.xlsx, .xls, .ods, .md, .csv) และ XForm (.xml) ไม่มีอะไรในไฟล์ถูกเปลี่ยน และสิ่งที่คุณตอบที่นี่จะไม่ถูกเก็บ</translation>
        </message>
        <message>
            <source>Questionnaires (*.xlsx *.xlsm *.xls *.ods *.md *.csv *.xml)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถาม (*.xlsx *.xlsm *.xls *.ods *.md *.csv *.xml)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังอ่าน %1</translation>
        </message>
        <message>
            <source>%1 · read at %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · อ่านเมื่อ %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormPreview</name>
        <message>
            <source>As it will be asked</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตามที่จะถามจริง</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ต่อไป</translation>
        </message>
        <message>
            <source>This is how it was before the errors above. It follows when they are mended.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นี่คือก่อนเกิดจุดที่ต้องแก้ข้างต้น เมื่อแก้แล้วจะแสดงตาม</translation>
        </message>
        <message>
            <source>Every question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกคำถาม</translation>
        </message>
        <message>
            <source>As the rules lead</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตามเงื่อนไข</translation>
        </message>
        <message>
            <source>Which questions are shown</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แสดงคำถามใด</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>Second language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษาที่สอง</translation>
        </message>
        <message>
            <source>Go to a question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไปที่คำถาม</translation>
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
            <translation>ไม่มีภาษาที่สอง</translation>
        </message>
        <message>
            <source>with %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กับ %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::GeoLineAnswer</name>
        <message>
            <source>Add this place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เพิ่มตำแหน่งนี้</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลื่อนขึ้น</translation>
        </message>
        <message>
            <source>Later</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลื่อนลง</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นำออก</translation>
        </message>
        <message>
            <source>Latitude, longitude</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ละติจูด, ลองจิจูด</translation>
        </message>
        <message>
            <source>Places, in their order</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตำแหน่งตามลำดับ</translation>
        </message>
        <message>
            <source>Alt+↑ in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Alt+↑ ในรายการ</translation>
        </message>
        <message>
            <source>Alt+↓ in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Alt+↓ ในรายการ</translation>
        </message>
        <message>
            <source>Delete in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Delete ในรายการ</translation>
        </message>
        <message>
            <source>This is no place yet: please give a latitude and a longitude, such as -37.81, 144.96.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ใช่ตำแหน่ง โปรดใส่ละติจูดและลองจิจูด เช่น -37.81, 144.96</translation>
        </message>
        <message>
            <source>A shape needs three places or more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รูปต้องมีสามตำแหน่งขึ้นไป</translation>
        </message>
        <message>
            <source>A line needs two places or more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เส้นต้องมีสองตำแหน่งขึ้นไป</translation>
        </message>
        <message>
            <source>%1: latitude, longitude of the next place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: ละติจูด ลองจิจูดของตำแหน่งถัดไป</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n ตำแหน่ง</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s); the shape closes itself.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n ตำแหน่ง รูปจะปิดเอง</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::GeoPointAnswer</name>
        <message>
            <source>N</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เหนือ</translation>
        </message>
        <message>
            <source>S</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใต้</translation>
        </message>
        <message>
            <source>E</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตะวันออก</translation>
        </message>
        <message>
            <source>W</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตะวันตก</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ละติจูด</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลองจิจูด</translation>
        </message>
        <message>
            <source>Altitude in metres</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความสูง (เมตร)</translation>
        </message>
        <message>
            <source>Accuracy in metres</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความแม่นยำ (เมตร)</translation>
        </message>
        <message>
            <source>The questionnaire asks for an accuracy of %1 m or better.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถามต้องการความแม่นยำ %1 เมตรหรือดีกว่า</translation>
        </message>
        <message>
            <source>This place is known to %1 m only; the questionnaire warns from %2 m on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตำแหน่งนี้แม่นยำเพียง %1 เมตร แบบสอบถามเตือนตั้งแต่ %2 เมตรขึ้นไป</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::HeaderBar</name>
        <message>
            <source>A A</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ก ก</translation>
        </message>
        <message>
            <source>Hide  F9</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ซ่อน  F9</translation>
        </message>
        <message>
            <source>Leave this interview for now; everything is saved</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ออกจากการสัมภาษณ์นี้ก่อน ทุกอย่างบันทึกไว้แล้ว</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขนาดตัวอักษร</translation>
        </message>
        <message>
            <source>Size of the text (Ctrl + and Ctrl −)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขนาดตัวอักษร (Ctrl + และ Ctrl −)</translation>
        </message>
        <message>
            <source>Show a harmless page (F9); F9 again comes back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แสดงหน้าธรรมดาทั่วไป (F9) กด F9 อีกครั้งเพื่อกลับมา</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Help</name>
        <message>
            <source>%1 or %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 หรือ %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ถึง %2</translation>
        </message>
        <message>
            <source>The pages on the left, from the top</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>หน้าทางซ้าย เรียงจากบน</translation>
        </message>
        <message>
            <source>Lock</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ล็อก</translation>
        </message>
        <message>
            <source>The next control, the one before</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ปุ่มหรือช่องถัดไป ก่อนหน้า</translation>
        </message>
        <message>
            <source>Press the button that has the ring</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กดปุ่มที่มีกรอบล้อม</translation>
        </message>
        <message>
            <source>In an interview: choose an answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ในการสัมภาษณ์: เลือกคำตอบ</translation>
        </message>
        <message>
            <source>In an interview: the next question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ในการสัมภาษณ์: คำถามถัดไป</translation>
        </message>
        <message>
            <source>In an interview: back, next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ในการสัมภาษณ์: กลับ ต่อไป</translation>
        </message>
        <message>
            <source>In an interview: prefer not to say</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ในการสัมภาษณ์: ขอไม่ตอบ</translation>
        </message>
        <message>
            <source>In an interview: does not know</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ในการสัมภาษณ์: ไม่ทราบ</translation>
        </message>
        <message>
            <source>In an interview: hide everything, and show it again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ในการสัมภาษณ์: ซ่อนทุกอย่าง และแสดงอีกครั้ง</translation>
        </message>
        <message>
            <source>In an interview: the languages</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ในการสัมภาษณ์: ภาษา</translation>
        </message>
        <message>
            <source>In an interview: go to a question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ในการสัมภาษณ์: ไปที่คำถาม</translation>
        </message>
        <message>
            <source>In a long text: the next question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ในข้อความยาว: คำถามถัดไป</translation>
        </message>
        <message>
            <source>Keys</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ปุ่มลัด</translation>
        </message>
        <message>
            <source>About Saltbush</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เกี่ยวกับ Saltbush</translation>
        </message>
        <message>
            <source>Saltbush, for field research without a network</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush สำหรับงานวิจัยภาคสนามโดยไม่ต้องมีเครือข่าย</translation>
        </message>
        <message>
            <source>Saltbush %1, for field research without a network</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush %1 สำหรับงานวิจัยภาคสนามโดยไม่ต้องมีเครือข่าย</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later: use it, look into it, change it and pass it on. It comes without any warranty.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ซอฟต์แวร์เสรีภายใต้ GNU General Public License รุ่น 3 หรือใหม่กว่า: ใช้ ศึกษา ดัดแปลง และส่งต่อได้ โดยไม่มีการรับประกันใด ๆ</translation>
        </message>
        <message>
            <source>The Thai, Korean and Chinese texts of these windows were made by a machine, and wait for people who speak these languages to read them. They are in the folder i18n of the program's source, one file a language, and open with Qt Linguist. The questionnaires are another matter: their translations are your study's own.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ข้อความภาษาไทย เกาหลี และจีนของหน้าต่างเหล่านี้แปลด้วยเครื่อง และรอให้คนที่พูดภาษาเหล่านี้อ่านตรวจ ข้อความอยู่ในโฟลเดอร์ i18n ของซอร์สโปรแกรม ภาษาละหนึ่งไฟล์ เปิดได้ด้วย Qt Linguist ส่วนแบบสอบถามเป็นอีกเรื่องหนึ่ง: คำแปลเป็นของงานวิจัยของคุณเอง</translation>
        </message>
        <message>
            <source>In an interview: take back an answer; once more: bring it back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ในการสัมภาษณ์: ถอนคำตอบ กดอีกครั้งเพื่อนำกลับมา</translation>
        </message>
        <message>
            <source>In an interview: hear or see what belongs to the question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ในการสัมภาษณ์: ฟังหรือดูสิ่งที่มากับคำถาม</translation>
        </message>
        <message>
            <source>In an interview: pause the recording of all that is said, or go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ในการสัมภาษณ์: พักการบันทึกทุกอย่างที่พูด หรือบันทึกต่อ</translation>
        </message>
        <message>
            <source>Made with Qt %1, SQLCipher, libsodium, OpenSSL, Boost, Zstandard, ICU, libzip, pugixml, libopusenc, FFmpeg and ReadStat, and the Noto fonts.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สร้างด้วย Qt %1, SQLCipher, libsodium, OpenSSL, Boost, Zstandard, ICU, libzip, pugixml, libopusenc, FFmpeg และ ReadStat และแบบอักษร Noto</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::HomeView</name>
        <message>
            <source>Not in a study yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ได้อยู่ในงานวิจัย</translation>
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
            <translation>บันทึกอีกครั้ง</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ต่อไป</translation>
        </message>
        <message>
            <source>1–9 choose</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>1–9 เลือก</translation>
        </message>
        <message>
            <source>Ctrl+Enter next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+Enter ต่อไป</translation>
        </message>
        <message>
            <source>Enter next</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Enter ต่อไป</translation>
        </message>
        <message>
            <source>Ctrl+L language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+L ภาษา</translation>
        </message>
        <message>
            <source>Ctrl+G go to</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+G ไปที่</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่บันทึก</translation>
        </message>
        <message>
            <source>Not saved: %1 Your last answers are only in this window: leave it open, make room or plug the disk in again, then save again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่บันทึก: %1 คำตอบล่าสุดของคุณอยู่ในหน้าต่างนี้เท่านั้น: เปิดค้างไว้ เพิ่มที่ว่างหรือเสียบดิสก์กลับ แล้วบันทึกอีกครั้ง</translation>
        </message>
        <message>
            <source>Saved on this computer %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกในคอมพิวเตอร์นี้ %1</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกแล้ว %1</translation>
        </message>
        <message>
            <source>Not sealed yet: %1 The answers are saved; nothing is lost. Try Finish again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ปิดผนึก: %1 คำตอบบันทึกแล้ว ไม่มีอะไรหาย โปรดลองกดเสร็จสิ้นอีกครั้ง</translation>
        </message>
        <message>
            <source>End the practice; nothing is kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จบการฝึกซ้อม ไม่เก็บอะไรไว้</translation>
        </message>
        <message>
            <source>Tab, then Enter: finish</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Tab แล้ว Enter: จบ</translation>
        </message>
        <message>
            <source>One answer is not kept yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังมีคำตอบที่ไม่ได้เก็บ</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ได้เก็บ</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewRecorder</name>
        <message>
            <source>The microphone is gone. What it heard until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไมโครโฟนหลุดไปแล้ว เสียงที่บันทึกไว้ก่อนหน้านั้นยังอยู่</translation>
        </message>
        <message>
            <source>This computer has no microphone at the moment: nothing is recorded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตอนนี้เครื่องนี้ไม่มีไมโครโฟน จึงไม่มีการบันทึกเสียง</translation>
        </message>
        <message>
            <source>The recording broke off. What was recorded until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การบันทึกหยุดกลางคัน สิ่งที่บันทึกไว้ก่อนหน้านั้นยังเก็บไว้</translation>
        </message>
        <message>
            <source>This computer cannot record at the moment: nothing is recorded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตอนนี้คอมพิวเตอร์เครื่องนี้บันทึกเสียงไม่ได้ จึงไม่มีการบันทึก</translation>
        </message>
        <message>
            <source>The recording is as long as it can be, and stopped. It is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การบันทึกยาวเต็มที่แล้วจึงหยุด สิ่งที่บันทึกไว้เก็บไว้แล้ว</translation>
        </message>
        <message>
            <source>The disk is full, and the recording stopped. What was recorded until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ดิสก์เต็มและการบันทึกหยุดแล้ว สิ่งที่บันทึกไว้ก่อนหน้านั้นยังเก็บไว้</translation>
        </message>
        <message>
            <source>The recording could not be stored any more, and stopped. What was recorded until then is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่สามารถเก็บเสียงต่อได้ การบันทึกจึงหยุด สิ่งที่บันทึกไว้ก่อนหน้านั้นยังเก็บไว้</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewSounds</name>
        <message>
            <source>The file is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีไฟล์นี้ในเครื่อง</translation>
        </message>
        <message>
            <source>This computer has no loudspeaker at the moment. Plug one in and press again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตอนนี้เครื่องนี้ไม่มีลำโพง เสียบลำโพงหรือหูฟังแล้วกดอีกครั้ง</translation>
        </message>
        <message>
            <source>This file cannot be played here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เครื่องนี้เปิดไฟล์นี้ไม่ได้</translation>
        </message>
        <message>
            <source>The rest of this file cannot be played here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ส่วนที่เหลือของไฟล์นี้เล่นที่นี่ไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewTable</name>
        <message>
            <source>%L1 min</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 นาที</translation>
        </message>
        <message>
            <source>Code</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รหัส</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สถานที่</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>Date</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วันที่</translation>
        </message>
        <message>
            <source>Length</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระยะเวลา</translation>
        </message>
        <message>
            <source>Ending</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การจบ</translation>
        </message>
        <message>
            <source>Not readable</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::InterviewsPage</name>
        <message>
            <source>Interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์</translation>
        </message>
        <message>
            <source>Start an interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เริ่มการสัมภาษณ์</translation>
        </message>
        <message>
            <source>Place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สถานที่</translation>
        </message>
        <message>
            <source>New participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ผู้เข้าร่วมใหม่</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รหัสบนบัตร</translation>
        </message>
        <message>
            <source>Code of a participant who comes again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รหัสของผู้เข้าร่วมที่มาอีกครั้ง</translation>
        </message>
        <message>
            <source>Comes again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ผู้เข้าร่วมเดิม</translation>
        </message>
        <message>
            <source>Open interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์ที่ยังไม่เสร็จ</translation>
        </message>
        <message>
            <source>None. An interview that you leave before its end waits here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มี การสัมภาษณ์ที่คุณออกก่อนจบจะรออยู่ที่นี่</translation>
        </message>
        <message>
            <source>%1, begun %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 เริ่ม %2</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่รู้จัก</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Bring your request file to your coordinator, then sync: the questionnaires will be here. Until then you can practise with one that came with the program.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยยังมาไม่ถึง นำไฟล์คำขอไปให้ผู้ประสานงานของคุณ แล้วซิงค์: แบบสอบถามจะอยู่ที่นี่ ระหว่างนี้คุณฝึกซ้อมกับแบบที่มากับโปรแกรมได้</translation>
        </message>
        <message>
            <source>Practise</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฝึกซ้อม</translation>
        </message>
        <message>
            <source>Practise with an invented participant; nothing is kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฝึกซ้อมกับผู้เข้าร่วมสมมติ ไม่เก็บอะไรไว้</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทิ้ง…</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ เก็บไว้</translation>
        </message>
        <message>
            <source>Discard the interview %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทิ้งการสัมภาษณ์ %1</translation>
        </message>
        <message>
            <source>Nothing that was answered in this interview is kept. This cannot be taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สิ่งที่ตอบไว้ในการสัมภาษณ์นี้จะไม่ถูกเก็บเลย การทำเช่นนี้ย้อนกลับไม่ได้</translation>
        </message>
        <message>
            <source>Yes, discard it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่ ทิ้งเลย</translation>
        </message>
        <message>
            <source>The interview is discarded.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทิ้งการสัมภาษณ์แล้ว</translation>
        </message>
        <message>
            <source>A newer version of this questionnaire is here. The interview goes on in the version that it began with.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีแบบสอบถามเวอร์ชันใหม่แล้ว การสัมภาษณ์นี้จะดำเนินต่อในเวอร์ชันที่เริ่มไว้</translation>
        </message>
        <message>
            <source>Carry over to the new version…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ย้ายไปเวอร์ชันใหม่…</translation>
        </message>
        <message>
            <source>No, leave it as it is</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ คงไว้อย่างเดิม</translation>
        </message>
        <message>
            <source>Carry the interview %1 over to the new version</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ย้ายการสัมภาษณ์ %1 ไปเวอร์ชันใหม่</translation>
        </message>
        <message>
            <source>Yes, carry it over</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่ ย้ายเลย</translation>
        </message>
        <message>
            <source>The interview goes on in the new version.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์ดำเนินต่อในเวอร์ชันใหม่</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::JoinPanel</name>
        <message>
            <source>1. Invite somebody</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>1. เชิญคน</translation>
        </message>
        <message>
            <source>Role</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บทบาท</translation>
        </message>
        <message>
            <source>Save an invitation…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกคำเชิญ…</translation>
        </message>
        <message>
            <source>Hand the file over in person, on a USB stick: whoever has it can ask to be taken in, once. The other person opens it with "Join a study".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดส่งไฟล์ให้ด้วยตนเองบนแฟลชไดรฟ์ USB: ใครมีไฟล์นี้ก็ขอเข้าร่วมได้หนึ่งครั้ง อีกฝ่ายเปิดด้วย "เข้าร่วมงานวิจัย"</translation>
        </message>
        <message numerus="yes">
            <source>%n invitation(s) are out and not answered yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>คำเชิญ %n ฉบับส่งไปแล้วและยังไม่มีคำตอบ</numerusform>
            </translation>
        </message>
        <message>
            <source>2. Take in who answers</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>2. รับคนที่ตอบเข้าร่วม</translation>
        </message>
        <message>
            <source>Joining makes a request file. Bring it here: you see who asks before you say yes.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การเข้าร่วมจะสร้างไฟล์คำขอ นำไฟล์มาที่นี่: คุณจะเห็นว่าใครขอ ก่อนจะตอบรับ</translation>
        </message>
        <message>
            <source>Open a request…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปิดคำขอ…</translation>
        </message>
        <message>
            <source>Known in the study as</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชื่อที่ใช้ในงานวิจัย</translation>
        </message>
        <message>
            <source>Take in</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รับเข้าร่วม</translation>
        </message>
        <message>
            <source>Not now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ใช่ตอนนี้</translation>
        </message>
        <message>
            <source>invitation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำเชิญ</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกไฟล์ (*)</translation>
        </message>
        <message>
            <source>%1 asks to be taken in as: %2.
%3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ขอเข้าร่วมในฐานะ: %2
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
            <translation>ภาษาของคำถาม: %1</translation>
        </message>
        <message>
            <source>Language of the questions: %1 (Ctrl+L)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษาของคำถาม: %1 (Ctrl+L)</translation>
        </message>
        <message>
            <source>Nothing beside it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีภาษาข้างกัน</translation>
        </message>
        <message>
            <source>%1 beside it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ข้างกัน</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LineDrawing</name>
        <message numerus="yes">
            <source>Drawing of the line, %n place(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>ภาพวาดเส้น %n ตำแหน่ง</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawing of the place</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาพวาดตำแหน่ง</translation>
        </message>
        <message numerus="yes">
            <source>Drawing of the shape, %n place(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>ภาพวาดพื้นที่ %n ตำแหน่ง</numerusform>
            </translation>
        </message>
        <message>
            <source>Places beside it, for orientation: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตำแหน่งใกล้เคียงเพื่อบอกทิศทาง: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LongWorkView</name>
        <message>
            <source>Cancel</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Stopping at the next safe point…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จะหยุดที่จุดปลอดภัยถัดไป…</translation>
        </message>
        <message>
            <source>Working…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังทำงาน…</translation>
        </message>
        <message>
            <source>%L1 of %L2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 จาก %L2</translation>
        </message>
        <message>
            <source>%L1 of %L2 · less than a minute left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%L1 จาก %L2 · เหลือไม่ถึงหนึ่งนาที</translation>
        </message>
        <message numerus="yes">
            <source>%L1 of %L2 · about %n minute(s) left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%L1 จาก %L2 · เหลือประมาณ %n นาที</numerusform>
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
            <translation>คำขอของคุณอยู่ในไฟล์ %1 โปรดนำไปให้ผู้ประสานงานของคุณ</translation>
        </message>
        <message>
            <source>It is noted that this person does not take part. Nothing was asked.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จดไว้แล้วว่าคนนี้ไม่เข้าร่วม ไม่ได้ถามอะไร</translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · ฉบับที่ %2</translation>
        </message>
        <message>
            <source>Not saved yet: this window stays open. F9 shows why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ได้บันทึก: หน้าต่างนี้จะยังเปิดอยู่ กด F9 เพื่อดูสาเหตุ</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::MediaAnswer</name>
        <message>
            <source>Only what is seen is kept, encrypted: not where or when the picture was taken. The file itself stays where it is.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เก็บเฉพาะสิ่งที่เห็นในรูปโดยเข้ารหัสไว้ ไม่เก็บว่าถ่ายที่ไหนหรือเมื่อไร ไฟล์เดิมยังอยู่ที่เดิม</translation>
        </message>
        <message>
            <source>Kept encrypted, as it is: with whatever the file says inside of places, times or names. The file itself stays where it is.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เก็บไฟล์ตามเดิมโดยเข้ารหัสไว้ รวมถึงสถานที่ เวลา หรือชื่อที่อาจอยู่ในไฟล์ ไฟล์เดิมยังอยู่ที่เดิม</translation>
        </message>
        <message>
            <source>The picture that is kept, %L1 by %L2 pixels</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รูปที่เก็บไว้ %L1 × %L2 พิกเซล</translation>
        </message>
        <message>
            <source>That file cannot be read.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านไฟล์นั้นไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::MediaKind</name>
        <message>
            <source>Pictures (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รูปภาพ (%1)</translation>
        </message>
        <message>
            <source>Sound (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เสียง (%1)</translation>
        </message>
        <message>
            <source>Films (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วิดีโอ (%1)</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์ (%1)</translation>
        </message>
        <message>
            <source>Choose another picture…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกรูปอื่น…</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกรูป…</translation>
        </message>
        <message>
            <source>Choose another sound file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกไฟล์เสียงอื่น…</translation>
        </message>
        <message>
            <source>Choose a sound file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกไฟล์เสียง…</translation>
        </message>
        <message>
            <source>Choose another film…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกวิดีโออื่น…</translation>
        </message>
        <message>
            <source>Choose a film…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกวิดีโอ…</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกไฟล์อื่น…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกไฟล์…</translation>
        </message>
        <message>
            <source>That file cannot be opened here as a picture. JPEG and PNG can.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปิดไฟล์นั้นเป็นรูปภาพที่นี่ไม่ได้ ใช้ไฟล์ JPEG หรือ PNG ได้</translation>
        </message>
        <message>
            <source>That file is no sound.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์นั้นไม่ใช่เสียง</translation>
        </message>
        <message>
            <source>That file is no film.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์นั้นไม่ใช่วิดีโอ</translation>
        </message>
        <message>
            <source>This question takes another kind of file: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำถามนี้รับไฟล์ชนิดอื่น: %1</translation>
        </message>
        <message>
            <source>Picture · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รูปภาพ · %1</translation>
        </message>
        <message>
            <source>Sound · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เสียง · %1</translation>
        </message>
        <message>
            <source>Film · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วิดีโอ · %1</translation>
        </message>
        <message>
            <source>File · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์ · %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::NumberAnswer</name>
        <message>
            <source>One less</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลดหนึ่ง</translation>
        </message>
        <message>
            <source>One more</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เพิ่มหนึ่ง</translation>
        </message>
        <message>
            <source>One less (↓ in the field)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลดหนึ่ง (↓ ในช่อง)</translation>
        </message>
        <message>
            <source>One more (↑ in the field)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เพิ่มหนึ่ง (↑ ในช่อง)</translation>
        </message>
        <message>
            <source>Only digits and signs such as + - . , can be typed here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พิมพ์ได้เฉพาะตัวเลขและเครื่องหมาย เช่น + - . ,</translation>
        </message>
        <message>
            <source>Degrees from north, clockwise: 0 to 360</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>องศาจากทิศเหนือ ตามเข็มนาฬิกา: 0 ถึง 360</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::NumbersAnswer</name>
        <message>
            <source>%1, chosen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 เลือกแล้ว</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::OsmAnswer</name>
        <message>
            <source>The questionnaire asks for these tags in the file:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถามขอให้ไฟล์มีแท็กเหล่านี้:</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::OutlinePanel</name>
        <message>
            <source>Outline of the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โครงร่างการสัมภาษณ์</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตอบแล้ว %1 จาก %2</translation>
        </message>
        <message>
            <source>answered</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตอบแล้ว</translation>
        </message>
        <message>
            <source>prefers not to answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขอไม่ตอบ</translation>
        </message>
        <message>
            <source>open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ตอบ</translation>
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
            <translation>นำส่วนนี้ออก</translation>
        </message>
        <message>
            <source>That was the last question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ครบทุกคำถามแล้ว</translation>
        </message>
        <message>
            <source>A few questions are still open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังมีคำถามที่ไม่ได้ตอบ</translation>
        </message>
        <message>
            <source>Finish seals the answers. After that nobody can read or change them on this computer, whatever passphrase they have.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เมื่อเสร็จสิ้น คำตอบจะถูกปิดผนึก หลังจากนั้นไม่มีใครอ่านหรือแก้ได้ในคอมพิวเตอร์นี้ ไม่ว่าจะมีวลีรหัสผ่านใด</translation>
        </message>
        <message>
            <source>Choose one to go there. You can also come back later: everything so far is saved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกข้อหนึ่งเพื่อไปที่นั่น หรือกลับมาทีหลังก็ได้: ทุกอย่างจนถึงตอนนี้บันทึกไว้แล้ว</translation>
        </message>
        <message>
            <source>Finish and seal</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เสร็จสิ้นและปิดผนึก</translation>
        </message>
        <message>
            <source>Finish without these answers</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เสร็จสิ้นโดยไม่มีคำตอบเหล่านี้</translation>
        </message>
        <message>
            <source>Here an interview is finished and sealed. This is practice: Finish ends it, and nothing is kept.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่คือจุดที่การสัมภาษณ์เสร็จและปิดผนึก นี่เป็นการฝึกซ้อม: เมื่อเสร็จสิ้นก็จบ และไม่เก็บอะไรไว้</translation>
        </message>
        <message>
            <source>Finish the practice</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จบการฝึกซ้อม</translation>
        </message>
        <message>
            <source>Everything answered in this part is removed. This cannot be taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำตอบทั้งหมดในส่วนนี้จะถูกลบ และนำกลับมาไม่ได้</translation>
        </message>
        <message>
            <source>Yes, remove it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่ ลบออก</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ เก็บไว้</translation>
        </message>
        <message>
            <source>An earlier answer was changed. Why?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีการเปลี่ยนคำตอบก่อนหน้า เพราะอะไร</translation>
        </message>
        <message>
            <source>A few words are enough. The questionnaire asks for them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แค่ไม่กี่คำก็พอ แบบสอบถามนี้ขอให้ระบุ</translation>
        </message>
        <message>
            <source>What was recorded of this interview is not kept: as it was answered, the questionnaire does not ask for a recording. Finish deletes it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เสียงที่บันทึกไว้ของการสัมภาษณ์นี้จะไม่ถูกเก็บ เพราะตามคำตอบที่ได้ แบบสอบถามไม่ได้ขอให้บันทึกเสียง เมื่อจบการสัมภาษณ์ เสียงนั้นจะถูกลบ</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantConsent</name>
        <message>
            <source>Consent of %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความยินยอมของ %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>Yes: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่: %1</translation>
        </message>
        <message>
            <source>No: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่: %1</translation>
        </message>
        <message>
            <source>Nothing was said yet. Everything that is will be listed here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่มีการพูดอะไร ทุกสิ่งที่พูดจะแสดงที่นี่</translation>
        </message>
        <message>
            <source>%1 · %2 (%3, version %4)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · %2 (%3, ฉบับที่ %4)</translation>
        </message>
        <message>
            <source>Change what is agreed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปลี่ยนสิ่งที่ยินยอม</translation>
        </message>
        <message>
            <source>Begin the conversation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เริ่มพูดคุย</translation>
        </message>
        <message>
            <source>Ask everything again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ถามใหม่ทั้งหมด</translation>
        </message>
        <message>
            <source>Take consent back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ถอนความยินยอม</translation>
        </message>
        <message>
            <source>A copy was given</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มอบสำเนาแล้ว</translation>
        </message>
        <message>
            <source>Correct an entry</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แก้ไขรายการ</translation>
        </message>
        <message>
            <source>Note it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จดไว้</translation>
        </message>
        <message>
            <source>It is noted.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จดแล้ว</translation>
        </message>
        <message>
            <source>It is noted that this person does not take part.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จดแล้วว่าคนนี้ไม่เข้าร่วม</translation>
        </message>
        <message>
            <source>It is noted: consent was taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จดแล้ว: ถอนความยินยอม</translation>
        </message>
        <message>
            <source>It is noted: a copy was given.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จดแล้ว: มอบสำเนาแล้ว</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantPanel</name>
        <message>
            <source>%1 · here since %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · อยู่ที่นี่ตั้งแต่ %2</translation>
        </message>
        <message>
            <source>An interview is open, begun %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีการสัมภาษณ์ที่ยังไม่เสร็จ เริ่ม %1</translation>
        </message>
        <message>
            <source>Finished interviews: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์ที่เสร็จแล้ว: %1</translation>
        </message>
        <message>
            <source>No interview yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่มีการสัมภาษณ์</translation>
        </message>
        <message>
            <source>Start an interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เริ่มการสัมภาษณ์</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทำต่อ</translation>
        </message>
        <message>
            <source>Show the code card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แสดงบัตรรหัส</translation>
        </message>
        <message>
            <source>Consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความยินยอม</translation>
        </message>
        <message>
            <source>Enter in the list shows the consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กด Enter ในรายการเพื่อแสดงความยินยอม</translation>
        </message>
        <message>
            <source>Enter in the list starts the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กด Enter ในรายการเพื่อเริ่มการสัมภาษณ์</translation>
        </message>
        <message>
            <source>Enter in the list goes on with the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กด Enter ในรายการเพื่อทำการสัมภาษณ์ต่อ</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ParticipantsPage</name>
        <message>
            <source>Participants</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ผู้เข้าร่วม</translation>
        </message>
        <message>
            <source>interview open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์ยังไม่เสร็จ</translation>
        </message>
        <message numerus="yes">
            <source>%n finished</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>เสร็จแล้ว %n</numerusform>
            </translation>
        </message>
        <message>
            <source>no interview yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่มีการสัมภาษณ์</translation>
        </message>
        <message>
            <source>The study has not arrived yet. Once it has, the people you speak with will be here, by code and never by name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยยังมาไม่ถึง เมื่อมาถึงแล้ว คนที่คุณพูดคุยด้วยจะอยู่ที่นี่ เป็นรหัสเท่านั้น ไม่มีชื่อ</translation>
        </message>
        <message>
            <source>Code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รหัสบนบัตร</translation>
        </message>
        <message>
            <source>Find by the code on the card</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ค้นหาด้วยรหัสบนบัตร</translation>
        </message>
        <message>
            <source>Place of a new participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สถานที่ของผู้เข้าร่วมใหม่</translation>
        </message>
        <message>
            <source>New participant</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ผู้เข้าร่วมใหม่</translation>
        </message>
        <message numerus="yes">
            <source>%n known on this laptop</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>มี %n คนในแล็ปท็อปนี้</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody yet. The people you speak with will be here, by code and never by name. The first step: “New participant”.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่มีใคร คนที่คุณพูดคุยด้วยจะอยู่ที่นี่ เป็นรหัสเท่านั้น ไม่มีชื่อ ขั้นแรก: “ผู้เข้าร่วมใหม่”</translation>
        </message>
        <message>
            <source>Nobody here has such a code. Enter looks at it more closely.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่ไม่มีใครใช้รหัสนี้ กด Enter เพื่อดูให้ละเอียดขึ้น</translation>
        </message>
        <message>
            <source>%1 is new here. Enter begins the conversation about consent.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 เป็นรหัสใหม่ที่นี่ กด Enter เพื่อเริ่มคุยเรื่องความยินยอม</translation>
        </message>
        <message>
            <source>Done</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เสร็จ</translation>
        </message>
        <message>
            <source>What is due</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่ถึงกำหนด</translation>
        </message>
        <message>
            <source>Who is shown</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แสดงใครบ้าง</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกคน</translation>
        </message>
        <message>
            <source>Who is due</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คนที่ถึงกำหนด</translation>
        </message>
        <message>
            <source>Nobody is due for anything today.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วันนี้ไม่มีใครถึงกำหนด</translation>
        </message>
        <message>
            <source>Nothing is due for %1. “Start an interview” asks all the same.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตอนนี้ %1 ไม่มีอะไรถึงกำหนด ถ้าต้องการถามอยู่ดี กด “เริ่มการสัมภาษณ์”</translation>
        </message>
        <message>
            <source>Choose the questionnaire first.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกแบบสอบถามก่อน</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PassphraseField</name>
        <message>
            <source>Show</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แสดง</translation>
        </message>
        <message>
            <source>Hide</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ซ่อน</translation>
        </message>
        <message>
            <source>Good: hard to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ดี: เดาได้ยาก</translation>
        </message>
        <message>
            <source>Fair. One more word makes it much harder to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พอใช้ เพิ่มอีกหนึ่งคำจะเดายากขึ้นมาก</translation>
        </message>
        <message>
            <source>Short: easy to guess. Four or more words that do not belong together are easy to keep and hard to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สั้น: เดาง่าย คำสี่คำขึ้นไปที่ไม่เกี่ยวกันจำง่ายและเดายาก</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PassphrasePanel</name>
        <message>
            <source>Change the passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปลี่ยนวลีรหัสผ่าน</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่านของคุณ</translation>
        </message>
        <message>
            <source>It opens this workspace for you, and nobody can find it out or reset it. Other people in this workspace keep theirs.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีนี้เปิดพื้นที่ทำงานนี้ให้คุณ ไม่มีใครค้นหาหรือตั้งใหม่แทนได้ คนอื่นในพื้นที่ทำงานนี้ใช้วลีเดิมของตน</translation>
        </message>
        <message>
            <source>The passphrase now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่านตอนนี้</translation>
        </message>
        <message>
            <source>The new passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่านใหม่</translation>
        </message>
        <message>
            <source>The new passphrase again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่านใหม่อีกครั้ง</translation>
        </message>
        <message>
            <source>Four or more words that do not belong together are easy to keep and hard to guess.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำสี่คำขึ้นไปที่ไม่เกี่ยวกันจำง่ายและเดายาก</translation>
        </message>
        <message>
            <source>The two new passphrases are not the same. Type them once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่านใหม่สองครั้งไม่ตรงกัน โปรดพิมพ์อีกครั้ง</translation>
        </message>
        <message>
            <source>Changing the passphrase: this takes a moment, on purpose</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังเปลี่ยนวลีรหัสผ่าน: ตั้งใจให้ใช้เวลาสักครู่</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PersonPanel</name>
        <message>
            <source>has left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ออกแล้ว</translation>
        </message>
        <message>
            <source>you</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คุณ</translation>
        </message>
        <message>
            <source>in the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อยู่ในงานวิจัย</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Nothing was written here yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่มีการเขียนอะไรที่นี่</translation>
        </message>
        <message>
            <source>Nothing has come from this laptop yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่มีอะไรมาจากแล็ปท็อปนี้</translation>
        </message>
        <message>
            <source>Silent: the last record was written on %1. Give %2 a call.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เงียบไป: ระเบียนล่าสุดเขียนเมื่อ %1 ลองโทรหา %2</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) so far, the last written on %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>มี %n ระเบียนแล้ว ล่าสุดเขียนเมื่อ %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Left on %1; what was written later does not count.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ออกเมื่อ %1 สิ่งที่เขียนหลังจากนั้นไม่นับ</translation>
        </message>
        <message>
            <source>Leaves the study…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นำออกจากงานวิจัย…</translation>
        </message>
        <message>
            <source>%1 leaves the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ออกจากงานวิจัย</translation>
        </message>
        <message>
            <source>%1 will get no new version of the study. What has come so far stays and counts; what comes later from that laptop is kept aside. Let %1 sync first if interviews still wait there. This cannot be taken back: to return, %1 is invited anew.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 จะไม่ได้รับงานวิจัยฉบับใหม่ สิ่งที่มาถึงแล้วยังอยู่และยังนับ ส่วนที่มาจากแล็ปท็อปนั้นภายหลังจะแยกเก็บไว้ ถ้ายังมีการสัมภาษณ์รออยู่ที่นั่น ให้ %1 ซิงค์ก่อน การทำเช่นนี้ย้อนกลับไม่ได้: ถ้าจะกลับมา ต้องเชิญ %1 ใหม่</translation>
        </message>
        <message>
            <source>Yes, %1 leaves</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่ %1 ออก</translation>
        </message>
        <message>
            <source>No, stays</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ อยู่ต่อ</translation>
        </message>
        <message>
            <source>%1 is still in the study: what %1 has left in the store could not be fetched before, and would be kept aside from then on instead of being counted. Make the store reachable and try again; or let %1 leave all the same.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ยังอยู่ในงานวิจัย: สิ่งที่ %1 ฝากไว้ในที่ฝากข้อมูลยังดึงมาก่อนไม่ได้ และหลังจากนั้นจะถูกแยกเก็บไว้แทนที่จะนับ ทำให้เข้าถึงที่ฝากข้อมูลได้แล้วลองอีกครั้ง หรือให้ %1 ออกอยู่ดี</translation>
        </message>
        <message>
            <source>%1 leaves all the same</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ออกอยู่ดี</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PictureView</name>
        <message>
            <source>The picture is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีรูปตรงนี้</translation>
        </message>
        <message>
            <source>Picture: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รูป: %1</translation>
        </message>
        <message>
            <source>Show it small</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ดูรูปเล็ก</translation>
        </message>
        <message>
            <source>Show it large</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ดูรูปใหญ่</translation>
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
            <translation>ไม่มีรูปตรงนี้</translation>
        </message>
        <message>
            <source>The list does not say where these are</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รายการนี้ไม่ได้บอกว่าแต่ละที่อยู่ตรงไหน</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PracticeStrip</name>
        <message>
            <source>Practice – nothing is kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฝึกซ้อม – ไม่เก็บอะไรไว้</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::PrivacyPage</name>
        <message>
            <source>Calendar</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ปฏิทิน</translation>
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
            <translation>%1: %L2 จาก %L3</translation>
        </message>
        <message>
            <source>%1: behind in %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: ยังตามหลังใน %2</translation>
        </message>
        <message>
            <source>%1 is behind.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ยังตามหลัง</translation>
        </message>
        <message>
            <source>%1: %2, %L3 of %L4</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: %2, %L3 จาก %L4</translation>
        </message>
        <message>
            <source>“%1” in %2: %3 prefer not to answer, in the other languages %4. Worth a look at the translation.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>“%1” ใน %2: %3 ขอไม่ตอบ ในภาษาอื่น %4 น่าลองดูคำแปล</translation>
        </message>
        <message>
            <source>%1, against quota</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 เทียบกับโควตา</translation>
        </message>
        <message>
            <source>In none of these groups: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่อยู่ในกลุ่มเหล่านี้: %L1</translation>
        </message>
        <message>
            <source>Interviews a week</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์ต่อสัปดาห์</translation>
        </message>
        <message>
            <source>this week</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สัปดาห์นี้</translation>
        </message>
        <message>
            <source>This week so far: %L1 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สัปดาห์นี้จนถึงตอนนี้: %L1 การสัมภาษณ์</translation>
        </message>
        <message>
            <source>Week from %1: %L2 interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สัปดาห์เริ่ม %1: %L2 การสัมภาษณ์</translation>
        </message>
        <message>
            <source>Begun by a clock that was wrong: %L1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เริ่มตามนาฬิกาที่ตั้งผิด: %L1</translation>
        </message>
        <message>
            <source>Questions that people prefer not to answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำถามที่คนขอไม่ตอบ</translation>
        </message>
        <message>
            <source>Questions that may be left unanswered with a reason will be listed here, the most refused first.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำถามที่เว้นไว้โดยให้เหตุผลได้จะแสดงที่นี่ เรียงจากข้อที่ขอไม่ตอบมากที่สุด</translation>
        </message>
        <message>
            <source>Share of those who were asked, by language of the interview</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สัดส่วนของคนที่ถูกถาม แยกตามภาษาของการสัมภาษณ์</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::QuestionPanel</name>
        <message>
            <source>Clear</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ล้าง</translation>
        </message>
        <message>
            <source>Comment</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความเห็น</translation>
        </message>
        <message>
            <source>Flag</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ติดธง</translation>
        </message>
        <message>
            <source>Take the answer back (Ctrl+Delete)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ล้างคำตอบ (Ctrl+Delete)</translation>
        </message>
        <message>
            <source>A comment for the study team, not an answer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความเห็นถึงทีมงานวิจัย ไม่ใช่คำตอบ</translation>
        </message>
        <message>
            <source>Comment on this question</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความเห็นต่อคำถามนี้</translation>
        </message>
        <message>
            <source>Not translated yet; shown in %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่ได้แปล แสดงเป็น %1</translation>
        </message>
        <message>
            <source>%1, chosen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 เลือกแล้ว</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ติดธงแล้ว</translation>
        </message>
        <message>
            <source>Bring the answer back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นำคำตอบกลับมา</translation>
        </message>
        <message>
            <source>Ctrl+Delete</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Ctrl+Delete</translation>
        </message>
        <message>
            <source>Typed, but not an answer: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พิมพ์ไว้ แต่ไม่ใช่คำตอบ: %1</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นำกลับมา</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::QuestionSounds</name>
        <message>
            <source>Listen</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฟัง</translation>
        </message>
        <message>
            <source>Watch the film</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ดูวิดีโอ</translation>
        </message>
        <message>
            <source>Pause: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พัก: %1</translation>
        </message>
        <message>
            <source>Go on: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เล่นต่อ: %1</translation>
        </message>
        <message>
            <source>Watch: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ดู: %1</translation>
        </message>
        <message>
            <source>Listen: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฟัง: %1</translation>
        </message>
        <message>
            <source>A sound or film is missing here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เสียงหรือวิดีโอตรงนี้หายไป</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Rail</name>
        <message>
            <source>Interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์</translation>
        </message>
        <message>
            <source>Participants</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ผู้เข้าร่วม</translation>
        </message>
        <message>
            <source>Consent</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความยินยอม</translation>
        </message>
        <message>
            <source>Sync</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ซิงค์</translation>
        </message>
        <message>
            <source>Team</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทีม</translation>
        </message>
        <message>
            <source>Data</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ข้อมูล</translation>
        </message>
        <message>
            <source>Audit</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตรวจสอบ</translation>
        </message>
        <message>
            <source>Form desk</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตรวจแบบฟอร์ม</translation>
        </message>
        <message>
            <source>Settings</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตั้งค่า</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RailButton</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>รออยู่ %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RailPanel</name>
        <message>
            <source>Lock</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ล็อก</translation>
        </message>
        <message>
            <source>Saltbush</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush</translation>
        </message>
        <message>
            <source>Lock (Ctrl+Alt+L)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ล็อก (Ctrl+Alt+L)</translation>
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
            <translation>%1 เป็นตัวเลข</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RankAnswer</name>
        <message>
            <source>1 to 9: the next place, or take it back  ·  Alt+↑ Alt+↓: move</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>1 ถึง 9: ลำดับถัดไป หรือนำออก  ·  Alt+↑ Alt+↓: ย้าย</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ReadingView</name>
        <message>
            <source>Back  Esc</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับ  Esc</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับไปที่รายการ</translation>
        </message>
        <message>
            <source>Language of questions and answers</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษาของคำถามและคำตอบ</translation>
        </message>
        <message>
            <source>Remark about the whole: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความเห็นโดยรวม: %1</translation>
        </message>
        <message>
            <source>No question of this interview was answered.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์นี้ไม่มีคำถามที่ตอบ</translation>
        </message>
        <message>
            <source>%1 (%L2)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 (%L2)</translation>
        </message>
        <message>
            <source>Once more</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อีกครั้ง</translation>
        </message>
        <message>
            <source>Asked in %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษาที่ถาม: %1</translation>
        </message>
        <message>
            <source>Remark: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ความเห็น: %1</translation>
        </message>
        <message>
            <source>Flagged: look at this again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ติดธง: โปรดดูอีกครั้ง</translation>
        </message>
        <message>
            <source>Flagged: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ติดธง: %1</translation>
        </message>
        <message>
            <source>Left open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เว้นว่างไว้</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RecordView</name>
        <message>
            <source>Record</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกเสียง</translation>
        </message>
        <message>
            <source>Stop and keep</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>หยุดและเก็บไว้</translation>
        </message>
        <message>
            <source>Record anew</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกใหม่</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ เก็บอันนี้ไว้</translation>
        </message>
        <message>
            <source>The new recording takes the place of what is there now.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เสียงที่บันทึกใหม่จะแทนที่เสียงที่มีอยู่ตอนนี้</translation>
        </message>
        <message>
            <source>Yes, record anew</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่ บันทึกใหม่</translation>
        </message>
        <message>
            <source>Paused at %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พักไว้ที่ %1</translation>
        </message>
        <message>
            <source>Recording %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังบันทึก %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกต่อ</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พัก</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RecordingStrip</name>
        <message>
            <source>All that is said is recorded · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังบันทึกทุกอย่างที่พูด · %1</translation>
        </message>
        <message>
            <source>Recording is paused · %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พักการบันทึกเสียงอยู่ · %1</translation>
        </message>
        <message>
            <source>Nothing is recorded. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีการบันทึกเสียง %1</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พัก</translation>
        </message>
        <message>
            <source>Go on</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกต่อ</translation>
        </message>
        <message>
            <source>Try again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลองอีกครั้ง</translation>
        </message>
        <message>
            <source>Pause the recording</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พักการบันทึกเสียง</translation>
        </message>
        <message>
            <source>Go on recording</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกเสียงต่อ</translation>
        </message>
        <message>
            <source>Try to record again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลองบันทึกเสียงอีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::RefusedFilesView</name>
        <message>
            <source>%1 – not agreed to: %2. The interview is finished without this file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – ไม่ได้ตกลงไว้: %2 การสัมภาษณ์จะจบโดยไม่มีไฟล์นี้</translation>
        </message>
        <message>
            <source>Take the file out…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นำไฟล์ออก…</translation>
        </message>
        <message>
            <source>No, leave it for now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ เก็บไว้ก่อน</translation>
        </message>
        <message>
            <source>Take the file out: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นำไฟล์ออก: %1</translation>
        </message>
        <message>
            <source>The file is deleted from this computer. This cannot be taken back.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์จะถูกลบออกจากคอมพิวเตอร์เครื่องนี้ และนำกลับมาไม่ได้</translation>
        </message>
        <message>
            <source>Yes, delete it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่ ลบเลย</translation>
        </message>
        <message>
            <source>%1 – this file cannot be read any more. The interview is finished without it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 – ไฟล์นี้อ่านไม่ได้อีกแล้ว การสัมภาษณ์จะจบโดยไม่มีไฟล์นี้</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ScaleSlider</name>
        <message>
            <source>No answer yet</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่มีคำตอบ</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::ScopeWords</name>
        <message>
            <source>recordings of sound</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การบันทึกเสียง</translation>
        </message>
        <message>
            <source>films</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาพยนตร์หรือวิดีโอ</translation>
        </message>
        <message>
            <source>pictures</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รูปภาพ</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SealedView</name>
        <message>
            <source>Finished and sealed</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เสร็จและปิดผนึกแล้ว</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed and safe on this computer. Because the coordinator works in this same workspace, the coordinator can read them here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขอบคุณ คำตอบปิดผนึกและปลอดภัยในคอมพิวเตอร์นี้ เนื่องจากผู้ประสานงานทำงานในพื้นที่ทำงานเดียวกันนี้ ผู้ประสานงานจึงอ่านคำตอบที่นี่ได้</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed. Nobody can read them on this computer any more, whatever passphrase they have. They wait here until you connect.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขอบคุณ คำตอบปิดผนึกแล้ว ไม่มีใครอ่านได้ในคอมพิวเตอร์นี้อีก ไม่ว่าจะมีวลีรหัสผ่านใด คำตอบรออยู่ที่นี่จนกว่าคุณจะเชื่อมต่อ</translation>
        </message>
        <message>
            <source>Back to the interviews</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับไปที่การสัมภาษณ์</translation>
        </message>
        <message>
            <source>Well done: nothing was kept</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทำได้ดี: ไม่เก็บอะไรไว้</translation>
        </message>
        <message>
            <source>That was a whole interview. With a participant, Finish seals the answers here; these are gone already.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นั่นคือการสัมภาษณ์ทั้งครั้ง เมื่อสัมภาษณ์ผู้เข้าร่วมจริง เมื่อเสร็จสิ้น คำตอบจะถูกปิดผนึกที่นี่ ส่วนคำตอบชุดนี้หายไปแล้ว</translation>
        </message>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>Thank you. The answers are sealed and wait here until you connect. The open copy of them could not be erased yet: the disk did not let go of it. Lock and unlock Saltbush to try again; until then, keep this computer with you.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขอบคุณ คำตอบปิดผนึกแล้วและรออยู่ที่นี่จนกว่าคุณจะเชื่อมต่อ แต่สำเนาที่ยังเปิดอยู่ลบไม่ได้ในตอนนี้ เพราะดิสก์ไม่ยอมให้ลบ ล็อกแล้วปลดล็อก Saltbush เพื่อลองอีกครั้ง จนกว่าจะถึงตอนนั้น ให้เก็บคอมพิวเตอร์เครื่องนี้ไว้กับตัว</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SearchAnswer</name>
        <message>
            <source>Type to find it in the list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พิมพ์เพื่อค้นหาในรายการ</translation>
        </message>
        <message>
            <source>%1: search</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: ค้นหา</translation>
        </message>
        <message>
            <source>Chosen: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่เลือก: %1</translation>
        </message>
        <message>
            <source>Nothing in the list has these words</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีคำนี้ในรายการ</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 จาก %2</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตั้งค่า</translation>
        </message>
        <message>
            <source>Everything counts at once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกอย่างมีผลทันที</translation>
        </message>
        <message>
            <source>Your passphrase is another one from now on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่านของคุณเปลี่ยนแล้วตั้งแต่นี้ไป</translation>
        </message>
        <message>
            <source>Language of these windows</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษาของโปรแกรม</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>This computer's</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตามคอมพิวเตอร์นี้</translation>
        </message>
        <message>
            <source>Interviews are held in the participant's language, whatever is chosen here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์ใช้ภาษาของผู้เข้าร่วม ไม่ว่าจะเลือกอะไรที่นี่</translation>
        </message>
        <message>
            <source>Colours and text</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สีและตัวอักษร</translation>
        </message>
        <message>
            <source>Colours</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สี</translation>
        </message>
        <message>
            <source>Light</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สว่าง</translation>
        </message>
        <message>
            <source>Dark</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มืด</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คมชัดสูง</translation>
        </message>
        <message>
            <source>Text size</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขนาดตัวอักษร</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Lock when nobody is there</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ล็อกเมื่อไม่มีใครอยู่</translation>
        </message>
        <message>
            <source>After so long without a key or a click, the passphrase is needed again. What was answered is saved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เมื่อไม่มีการกดปุ่มหรือคลิกนานเท่านี้ ต้องใส่วลีรหัสผ่านอีกครั้ง สิ่งที่ตอบไว้บันทึกแล้ว</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ล็อกหลังจาก</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n นาที</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SoundAnswer</name>
        <message>
            <source>Watch again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ดูอีกครั้ง</translation>
        </message>
        <message>
            <source>Listen again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฟังอีกครั้ง</translation>
        </message>
        <message>
            <source>Pause</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พัก</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SyncPage</name>
        <message>
            <source>Sync</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ซิงค์</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ซิงค์ตอนนี้</translation>
        </message>
        <message>
            <source>Last synced on %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ซิงค์ล่าสุดเมื่อ %1</translation>
        </message>
        <message>
            <source>Not synced yet from this workspace</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่เคยซิงค์จากพื้นที่ทำงานนี้</translation>
        </message>
        <message>
            <source>Waiting for the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังรองานวิจัย</translation>
        </message>
        <message>
            <source>Bring your request file to your coordinator. When you are taken in, and your coordinator has synced, sync here: the study comes to you.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นำไฟล์คำขอไปให้ผู้ประสานงานของคุณ เมื่อคุณได้รับเข้าร่วมและผู้ประสานงานซิงค์แล้ว ให้ซิงค์ที่นี่: งานวิจัยจะมาถึงคุณ</translation>
        </message>
        <message>
            <source>What you made here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สิ่งที่คุณทำที่นี่</translation>
        </message>
        <message>
            <source>wait here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รออยู่ที่นี่</translation>
        </message>
        <message>
            <source>on their way</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังส่ง</translation>
        </message>
        <message>
            <source>safe</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ปลอดภัย</translation>
        </message>
        <message>
            <source>Nothing yet. Finished interviews and consents wait here until you sync, and are counted here afterwards.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่มีอะไร การสัมภาษณ์ที่เสร็จแล้วและความยินยอมจะรออยู่ที่นี่จนกว่าคุณจะซิงค์ แล้วจะนับให้ดูที่นี่</translation>
        </message>
        <message>
            <source>Interviews, consents and whatever belongs to them. On their way: left in the store, and also still here, sealed. Safe: a receipt says that the coordinator holds them. A broken stick or network loses nothing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์ ความยินยอม และสิ่งที่เกี่ยวข้อง กำลังส่ง: อยู่ในที่ฝากข้อมูลแล้ว และยังอยู่ที่นี่แบบปิดผนึก ปลอดภัย: มีใบตอบรับว่าผู้ประสานงานได้รับแล้ว แฟลชไดรฟ์เสียหรือเครือข่ายขาดก็ไม่มีอะไรหาย</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of others came, and wait for one before them that is not in the store yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>มีระเบียนของผู้อื่นมาถึง %n รายการ และรอระเบียนก่อนหน้าที่ยังไม่อยู่ในที่ฝากข้อมูล</numerusform>
            </translation>
        </message>
        <message>
            <source>Not taken</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ได้รับไว้</translation>
        </message>
        <message>
            <source>Nothing is thrown away: what was not taken is kept aside as it came.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีอะไรถูกทิ้ง: สิ่งที่ไม่ได้รับไว้จะแยกเก็บตามที่มาถึง</translation>
        </message>
        <message>
            <source>The store</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่ฝากข้อมูล</translation>
        </message>
        <message>
            <source>You are alone in this study: it needs no store. Name one when somebody joins you.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คุณอยู่คนเดียวในงานวิจัยนี้: ไม่ต้องมีที่ฝากข้อมูล ระบุเมื่อมีคนมาร่วมกับคุณ</translation>
        </message>
        <message>
            <source>Where laptops leave what they bring and fetch what is new: a folder on a USB stick, on a network share, or one that Nextcloud or Syncthing keeps alike everywhere.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่ที่แล็ปท็อปฝากสิ่งที่นำมาและรับสิ่งใหม่: โฟลเดอร์บนแฟลชไดรฟ์ USB บนเครือข่ายที่ใช้ร่วมกัน หรือโฟลเดอร์ที่ Nextcloud หรือ Syncthing ทำให้ตรงกันทุกเครื่อง</translation>
        </message>
        <message>
            <source>Address of the store</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่อยู่ของที่ฝากข้อมูล</translation>
        </message>
        <message>
            <source>A folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกโฟลเดอร์…</translation>
        </message>
        <message>
            <source>The store sees sealed pieces, their times and how many there are; never a name or an answer. To hand over by USB stick, choose a folder on it, sync, and let your coordinator sync with the same stick.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่ฝากข้อมูลเห็นเพียงชิ้นส่วนที่ปิดผนึก เวลา และจำนวน ไม่เห็นชื่อหรือคำตอบ ถ้าจะส่งต่อด้วยแฟลชไดรฟ์ USB ให้เลือกโฟลเดอร์ในนั้น ซิงค์ แล้วให้ผู้ประสานงานซิงค์ด้วยแฟลชไดรฟ์เดียวกัน</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังซิงค์</translation>
        </message>
        <message>
            <source>The study is not in the store yet. Ask your coordinator to take you in and to sync, then sync here again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยยังไม่อยู่ในที่ฝากข้อมูล โปรดขอให้ผู้ประสานงานรับคุณเข้าร่วมและซิงค์ แล้วซิงค์ที่นี่อีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::SyncWords</name>
        <message>
            <source>%1, version %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ฉบับที่ %2</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) went to the store.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>ส่ง %n ระเบียนไปยังที่ฝากข้อมูลแล้ว</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest version of the study is in the store now.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยฉบับล่าสุดอยู่ในที่ฝากข้อมูลแล้ว</translation>
        </message>
        <message numerus="yes">
            <source>%n new record(s) were taken in here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>รับระเบียนใหม่ %n รายการไว้ที่นี่แล้ว</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) got a receipt: who brought them is told that they are safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>ออกใบตอบรับให้ %n ระเบียนแล้ว: คนที่นำมาจะทราบว่าระเบียนปลอดภัย</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are kept in this workspace for good.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>เก็บ %n ระเบียนไว้ถาวรในพื้นที่ทำงานนี้</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) are known to be safe now, so their sealed copies here were deleted.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>ทราบแล้วว่า %n ระเบียนปลอดภัย จึงลบสำเนาที่ปิดผนึกซึ่งอยู่ที่นี่</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to do: nothing new here, and nothing new in the store.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีอะไรต้องทำ: ที่นี่ไม่มีอะไรใหม่ และที่ฝากข้อมูลก็ไม่มีอะไรใหม่</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stay here, sealed, until a receipt says that they are safe. Sync again after your coordinator has synced.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n ระเบียนยังอยู่ที่นี่แบบปิดผนึก จนกว่าจะมีใบตอบรับว่าปลอดภัย โปรดซิงค์อีกครั้งหลังผู้ประสานงานซิงค์แล้ว</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were not taken: see below.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>มี %n อย่างที่ไม่ได้รับไว้: ดูด้านล่าง</numerusform>
            </translation>
        </message>
        <message>
            <source>The study has arrived.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยมาถึงแล้ว</translation>
        </message>
        <message>
            <source>Version %1 of the study has arrived.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยฉบับที่ %1 มาถึงแล้ว</translation>
        </message>
        <message>
            <source>New questionnaires: %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถามใหม่: %1</translation>
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
                <numerusform>%n ครั้ง</numerusform>
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
            <translation>แล็ปท็อปของ %1: %2 (%3)</translation>
        </message>
        <message>
            <source>Is this a new laptop? Take its person in on the Team page, then sync again. If nobody knows it, leave it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เป็นแล็ปท็อปใหม่หรือไม่ รับเจ้าของเข้าร่วมที่หน้าทีม แล้วซิงค์อีกครั้ง ถ้าไม่มีใครรู้จัก ให้ปล่อยไว้</translation>
        </message>
        <message>
            <source>Talk to the person who left: did interviews wait on the laptop? They stay here, sealed, until you decide.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คุยกับคนที่ออกไป: มีการสัมภาษณ์รออยู่ในแล็ปท็อปหรือไม่ สิ่งเหล่านั้นอยู่ที่นี่แบบปิดผนึกจนกว่าคุณจะตัดสินใจ</translation>
        </message>
        <message>
            <source>The laptop's folder was probably copied, or put back from a backup, and used twice. Use one of the two from now on.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โฟลเดอร์ของแล็ปท็อปอาจถูกคัดลอกหรือกู้จากข้อมูลสำรอง แล้วใช้สองที่ จากนี้ให้ใช้เพียงที่เดียว</translation>
        </message>
        <message>
            <source>Something before it is missing. Sync that laptop once more; if this stays, tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีบางอย่างก่อนหน้านี้ขาดไป โปรดซิงค์แล็ปท็อปเครื่องนั้นอีกครั้ง ถ้ายังเป็นอยู่ ให้แจ้งผู้ประสานงานของคุณ</translation>
        </message>
        <message>
            <source>Somebody may have tampered with the store. Tell your coordinator; your own records are safe here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อาจมีคนแก้ไขที่ฝากข้อมูล โปรดแจ้งผู้ประสานงานของคุณ ระเบียนของคุณเองปลอดภัยที่นี่</translation>
        </message>
        <message>
            <source>Sync again: what was damaged on its way is sent once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดซิงค์อีกครั้ง: สิ่งที่เสียหายระหว่างทางจะส่งใหม่</translation>
        </message>
        <message>
            <source>Something in the store belongs to somebody else, or to a newer version of the study. Nothing of yours is concerned.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีบางอย่างในที่ฝากข้อมูลเป็นของคนอื่น หรือของงานวิจัยฉบับใหม่กว่า ไม่เกี่ยวกับข้อมูลของคุณ</translation>
        </message>
        <message>
            <source>Install the newer Saltbush here, then sync again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ติดตั้ง Saltbush รุ่นใหม่ที่นี่ แล้วซิงค์อีกครั้ง</translation>
        </message>
        <message>
            <source>Sync again in a while. If this stays, tell your coordinator that the store is damaged.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อีกสักครู่โปรดซิงค์อีกครั้ง ถ้ายังเป็นอยู่ ให้แจ้งผู้ประสานงานของคุณว่าที่ฝากข้อมูลเสียหาย</translation>
        </message>
        <message>
            <source>Is this the right store? Look at the address above.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นี่ใช่ที่ฝากข้อมูลที่ต้องการหรือไม่ โปรดดูที่อยู่ด้านบน</translation>
        </message>
        <message>
            <source>Tell your coordinator: a laptop did what its role does not do.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แจ้งผู้ประสานงานของคุณ: แล็ปท็อปเครื่องหนึ่งทำสิ่งที่บทบาทของตนไม่ทำ</translation>
        </message>
        <message>
            <source>Use the study as it is here, and tell your coordinator before you sync again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช้งานวิจัยตามที่มีอยู่ที่นี่ และแจ้งผู้ประสานงานของคุณก่อนซิงค์อีกครั้ง</translation>
        </message>
        <message>
            <source>It was kept aside and nothing was deleted. Tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แยกเก็บไว้แล้วและไม่มีอะไรถูกลบ โปรดแจ้งผู้ประสานงานของคุณ</translation>
        </message>
        <message>
            <source>You take part in it as: %1. The pages for this are on the left.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คุณเข้าร่วมในฐานะ: %1 หน้าสำหรับบทบาทนี้อยู่ทางซ้าย</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TeamPage</name>
        <message>
            <source>Team</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทีม</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) in the study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>
                <numerusform>%n คนในงานวิจัย</numerusform>
            </translation>
        </message>
        <message>
            <source>The study as laptops get it</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยตามที่แล็ปท็อปได้รับ</translation>
        </message>
        <message>
            <source>Version %1 of %2. Good until %3.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%2 ฉบับที่ %1 ใช้ได้ถึง %3</translation>
        </message>
        <message>
            <source>This version is past its date. Everything goes on working, and laptops show a reminder. Publish it anew once it is still right.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฉบับนี้เลยวันที่กำหนดแล้ว ทุกอย่างยังทำงานต่อ และแล็ปท็อปจะแสดงข้อความเตือน ถ้าเนื้อหายังใช้ได้อยู่ โปรดเผยแพร่ใหม่</translation>
        </message>
        <message>
            <source>Only a coordinator who holds the key of the study can invite, take in or publish. Ask the person who made the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เฉพาะผู้ประสานงานที่ถือกุญแจของงานวิจัยเท่านั้นที่เชิญ รับเข้าร่วม หรือเผยแพร่ได้ โปรดถามคนที่สร้างงานวิจัย</translation>
        </message>
        <message>
            <source>This version is only on this computer. Sync, so that the laptops can fetch it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฉบับนี้อยู่ในคอมพิวเตอร์นี้เท่านั้น โปรดซิงค์เพื่อให้แล็ปท็อปรับไปได้</translation>
        </message>
        <message>
            <source>Go to Sync</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไปที่ซิงค์</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เผยแพร่ใหม่</translation>
        </message>
        <message>
            <source>The same study with a new date</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยเดิมพร้อมวันที่ใหม่</translation>
        </message>
        <message>
            <source>People and their laptops</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คนและแล็ปท็อป</translation>
        </message>
        <message>
            <source>You work alone. Invite somebody below when the study grows.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คุณทำงานคนเดียว เชิญคนได้ด้านล่างเมื่องานวิจัยขยายขึ้น</translation>
        </message>
        <message>
            <source>The invitation is in %1. It works once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำเชิญอยู่ใน %1 ใช้ได้ครั้งเดียว</translation>
        </message>
        <message>
            <source>%1 is in the study. Sync, so that the study can be fetched.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 อยู่ในงานวิจัยแล้ว โปรดซิงค์เพื่อให้รับงานวิจัยไปได้</translation>
        </message>
        <message>
            <source>Version %1 of the study is ready. Sync, so that the laptops can fetch it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยฉบับที่ %1 พร้อมแล้ว โปรดซิงค์เพื่อให้แล็ปท็อปรับไปได้</translation>
        </message>
        <message>
            <source>%1 has left the study. Sync, so that every laptop knows it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ออกจากงานวิจัยแล้ว โปรดซิงค์เพื่อให้แล็ปท็อปทุกเครื่องทราบ</translation>
        </message>
        <message>
            <source>The key that the study stands on is in this workspace and nowhere else. Without it nobody can publish any more: keep a copy of the workspace's folder in a safe place, made while it is locked, and use that copy only where this one is lost.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กุญแจที่งานวิจัยนี้พึ่งพาอยู่ในพื้นที่ทำงานนี้เท่านั้น ไม่มีที่อื่น ถ้าไม่มีกุญแจนี้จะไม่มีใครเผยแพร่ได้อีก: เก็บสำเนาโฟลเดอร์ของพื้นที่ทำงานไว้ในที่ปลอดภัย โดยทำขณะที่ล็อกอยู่ และใช้สำเนานั้นเฉพาะเมื่ออันนี้สูญหาย</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TextAnswer</name>
        <message>
            <source>Show what is here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แสดงสิ่งที่พิมพ์</translation>
        </message>
        <message>
            <source>Hide it again</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ซ่อนอีกครั้ง</translation>
        </message>
        <message>
            <source>Type the code, or scan it with a scanner on USB.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พิมพ์รหัส หรือสแกนด้วยเครื่องอ่าน USB</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::UnlockForm</name>
        <message>
            <source>Passphrase</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่าน</translation>
        </message>
        <message>
            <source>Other folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โฟลเดอร์อื่น…</translation>
        </message>
        <message>
            <source>Open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>Who are you here?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คุณคือใครที่นี่</translation>
        </message>
        <message>
            <source>This is the demonstration: nobody in it is real. Everybody’s passphrase is “%1”. Press Enter to open it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นี่คือตัวอย่างสาธิต: ไม่มีใครในนี้เป็นคนจริง วลีรหัสผ่านของทุกคนคือ “%1” กด Enter เพื่อเปิด</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังเปิด…</translation>
        </message>
        <message>
            <source>Take it off this list</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เอาออกจากรายการนี้</translation>
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
            <translation>งานวิจัยของคุณล็อกอยู่ในคอมพิวเตอร์นี้ มีเพียงวลีรหัสผ่านของคุณที่เปิดได้</translation>
        </message>
        <message>
            <source>Create a study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สร้างงานวิจัย</translation>
        </message>
        <message>
            <source>Join a study with an invitation</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เข้าร่วมงานวิจัยด้วยคำเชิญ</translation>
        </message>
        <message>
            <source>Open the demonstration</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปิดตัวอย่างสาธิต</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เข้าร่วมงานวิจัย</translation>
        </message>
        <message>
            <source>One spreadsheet and one passphrase are enough. People, a place to sync and more can come later.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีสเปรดชีตหนึ่งไฟล์และวลีรหัสผ่านหนึ่งวลีก็พอ ส่วนทีม ที่ฝากข้อมูล และอื่น ๆ เพิ่มทีหลังได้</translation>
        </message>
        <message>
            <source>Your coordinator gave you an invitation file. You can practise until the coordinator has let you in.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ผู้ประสานงานให้ไฟล์คำเชิญแก่คุณแล้ว คุณฝึกซ้อมได้จนกว่าผู้ประสานงานจะรับคุณเข้าร่วม</translation>
        </message>
        <message>
            <source>Making the demonstration: a small study with a few people in it. This takes about a minute, once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังสร้างตัวอย่างสาธิต: งานวิจัยเล็ก ๆ ที่มีคนไม่กี่คน ใช้เวลาประมาณหนึ่งนาที ทำครั้งเดียว</translation>
        </message>
        <message>
            <source>There is no study on this computer yet. Choose how to begin.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังไม่มีงานวิจัยในคอมพิวเตอร์นี้ โปรดเลือกวิธีเริ่มต้น</translation>
        </message>
        <message>
            <source>Choose how to begin.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดเลือกวิธีเริ่มต้น</translation>
        </message>
        <message>
            <source>Practise without a study</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฝึกซ้อมโดยไม่มีงานวิจัย</translation>
        </message>
        <message>
            <source>Open a study in another folder…</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปิดงานวิจัยในโฟลเดอร์อื่น…</translation>
        </message>
        <message>
            <source>Still working, so that nothing is left half done. Then the window closes.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังทำงานอยู่ เพื่อไม่ให้มีอะไรค้างครึ่งทาง จากนั้นหน้าต่างจะปิด</translation>
        </message>
        <message>
            <source>Language</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>It is off the list, and stays where it is: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เอาออกจากรายการแล้ว และยังอยู่ที่เดิม: %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::YesNo</name>
        <message>
            <source>Yes</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่</translation>
        </message>
        <message>
            <source>No</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่</translation>
        </message>
    </context>
    <context>
        <name>steps.not-a-picture</name>
        <message>
            <source>The file cannot be read as a picture. JPEG and PNG can.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านไฟล์นี้เป็นรูปภาพไม่ได้ ใช้ไฟล์ JPEG หรือ PNG ได้</translation>
        </message>
    </context>
    <context>
        <name>steps.not-as-expected</name>
        <message>
            <source>The value is not the expected one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ค่าไม่ตรงกับที่คาดไว้</translation>
        </message>
    </context>
    <context>
        <name>steps.not-steps</name>
        <message>
            <source>This is not a list of steps (see the README for their shape).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นี่ไม่ใช่รายการขั้นตอน (ดูรูปแบบใน README)</translation>
        </message>
    </context>
    <context>
        <name>steps.relevance-not-as-expected</name>
        <message>
            <source>The question is asked, or not asked, other than expected.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำถามถูกถามหรือไม่ถูกถาม ต่างจากที่คาดไว้</translation>
        </message>
    </context>
    <context>
        <name>steps.unknown-step</name>
        <message>
            <source>There is no step called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีขั้นตอนชื่อ %1</translation>
        </message>
    </context>
    <context>
        <name>storage.bad-sql</name>
        <message>
            <source>Saltbush asked its database something it does not understand. Nothing was changed; please report this.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush ขอสิ่งที่ฐานข้อมูลไม่เข้าใจ ไม่มีอะไรเปลี่ยนแปลง โปรดแจ้งเรื่องนี้</translation>
        </message>
    </context>
    <context>
        <name>storage.busy</name>
        <message>
            <source>Another window or program is using this workspace. Close it, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีหน้าต่างหรือโปรแกรมอื่นใช้พื้นที่ทำงานนี้อยู่ โปรดปิดแล้วลองอีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>storage.constraint</name>
        <message>
            <source>Saltbush tried to store something that contradicts what is there. Nothing was changed; please report this.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Saltbush พยายามเก็บสิ่งที่ขัดกับข้อมูลที่มีอยู่ ไม่มีอะไรเปลี่ยนแปลง โปรดแจ้งเรื่องนี้</translation>
        </message>
    </context>
    <context>
        <name>storage.damaged</name>
        <message>
            <source>The database of this workspace is damaged. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฐานข้อมูลของพื้นที่ทำงานนี้เสียหาย ไม่มีอะไรเปลี่ยนแปลง โปรดเก็บโฟลเดอร์ไว้ตามเดิมและถามผู้ประสานงานของคุณ</translation>
        </message>
    </context>
    <context>
        <name>storage.full</name>
        <message>
            <source>The disk is full. What was saved before is safe; make room, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ดิสก์เต็ม สิ่งที่บันทึกไว้ก่อนหน้านี้ปลอดภัย โปรดเพิ่มที่ว่างแล้วลองอีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>storage.newer-format</name>
        <message>
            <source>This workspace was written by a newer Saltbush. Nothing was changed; install the newer version here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พื้นที่ทำงานนี้เขียนด้วย Saltbush รุ่นใหม่กว่า ไม่มีอะไรเปลี่ยนแปลง โปรดติดตั้งรุ่นใหม่ที่นี่</translation>
        </message>
    </context>
    <context>
        <name>storage.no-cipher</name>
        <message>
            <source>This installation has no SQLCipher 4, so nothing can be stored safely. Install it, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การติดตั้งนี้ไม่มี SQLCipher 4 จึงเก็บอะไรอย่างปลอดภัยไม่ได้ โปรดติดตั้งแล้วลองอีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>storage.not-found</name>
        <message>
            <source>The database of this workspace is missing. Keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่พบฐานข้อมูลของพื้นที่ทำงานนี้ โปรดเก็บโฟลเดอร์ไว้ตามเดิมและถามผู้ประสานงานของคุณ</translation>
        </message>
    </context>
    <context>
        <name>storage.read-only</name>
        <message>
            <source>This workspace cannot be written to: the disk is read-only.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เขียนลงพื้นที่ทำงานนี้ไม่ได้: ดิสก์อ่านได้อย่างเดียว</translation>
        </message>
    </context>
    <context>
        <name>storage.unusable</name>
        <message>
            <source>The disk does not answer as it should. What was saved before is safe; try again, then look at the disk.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ดิสก์ไม่ตอบสนองตามปกติ สิ่งที่บันทึกไว้ก่อนหน้านี้ปลอดภัย โปรดลองอีกครั้ง แล้วตรวจดูดิสก์</translation>
        </message>
    </context>
    <context>
        <name>storage.wrong-key-or-damaged</name>
        <message>
            <source>The database of this workspace is damaged, or belongs to another one. Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ฐานข้อมูลของพื้นที่ทำงานนี้เสียหาย หรือเป็นของพื้นที่ทำงานอื่น ไม่มีอะไรเปลี่ยนแปลง โปรดเก็บโฟลเดอร์ไว้ตามเดิมและถามผู้ประสานงานของคุณ</translation>
        </message>
    </context>
    <context>
        <name>study.attachment-missing</name>
        <message>
            <source>A file of this interview has not arrived here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์หนึ่งของการสัมภาษณ์นี้ยังมาไม่ถึงที่นี่</translation>
        </message>
    </context>
    <context>
        <name>study.bad-nickname</name>
        <message>
            <source>A nickname needs 1 to 64 characters, without line breaks.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชื่อเล่นต้องมี 1 ถึง 64 ตัวอักษร โดยไม่ขึ้นบรรทัดใหม่</translation>
        </message>
    </context>
    <context>
        <name>study.code-mistyped</name>
        <message>
            <source>This code has a slip in it: one character is another, or two have changed places. Look at the card again, character by character.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รหัสนี้คลาดเคลื่อน: มีตัวหนึ่งเป็นตัวอื่น หรือสองตัวสลับที่กัน โปรดดูบัตรอีกครั้งทีละตัว</translation>
        </message>
    </context>
    <context>
        <name>study.code-strange-character</name>
        <message>
            <source>There is no "%1" in any code: look at that character on the card again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มี "%1" ในรหัสใดเลย: โปรดดูตัวนั้นบนบัตรอีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>study.code-too-long</name>
        <message>
            <source>This code is too long: a code is the place, six characters and one more to check them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รหัสนี้ยาวเกินไป: รหัสประกอบด้วยสถานที่ อักขระหกตัว และอีกหนึ่งตัวสำหรับตรวจ</translation>
        </message>
    </context>
    <context>
        <name>study.code-too-short</name>
        <message>
            <source>This code is too short: a code is the place, six characters and one more to check them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รหัสนี้สั้นเกินไป: รหัสประกอบด้วยสถานที่ อักขระหกตัว และอีกหนึ่งตัวสำหรับตรวจ</translation>
        </message>
    </context>
    <context>
        <name>study.code-unknown</name>
        <message>
            <source>This code is written as it should be, but unknown on this laptop. Perhaps this person spoke with a colleague.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รหัสนี้เขียนครบตามแบบ แต่แล็ปท็อปนี้ไม่รู้จัก คนนี้อาจเคยคุยกับเพื่อนร่วมงานคนอื่น</translation>
        </message>
    </context>
    <context>
        <name>study.empty-passphrase</name>
        <message>
            <source>Please choose a passphrase: without one, nothing would be protected.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โปรดเลือกวลีรหัสผ่าน: ถ้าไม่มี จะไม่มีอะไรได้รับการปกป้อง</translation>
        </message>
    </context>
    <context>
        <name>study.form-twice</name>
        <message>
            <source>Two forms of this study have the same id, %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบฟอร์มสองแบบในงานวิจัยนี้มี id เดียวกันคือ %1</translation>
        </message>
    </context>
    <context>
        <name>study.invitation-malformed</name>
        <message>
            <source>This file is no invitation, or it is damaged. Ask for a new one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์นี้ไม่ใช่คำเชิญ หรือเสียหาย โปรดขอไฟล์ใหม่</translation>
        </message>
    </context>
    <context>
        <name>study.invitation-used</name>
        <message>
            <source>This invitation was used already. Make a new one: each works once.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำเชิญนี้ใช้ไปแล้ว โปรดสร้างใหม่: แต่ละฉบับใช้ได้ครั้งเดียว</translation>
        </message>
    </context>
    <context>
        <name>study.json-malformed</name>
        <message>
            <source>This is not well-formed JSON.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>JSON นี้เขียนไม่ครบตามรูปแบบ</translation>
        </message>
    </context>
    <context>
        <name>study.json-missing-key</name>
        <message>
            <source>A setting is missing here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่ขาดการตั้งค่าหนึ่งรายการ</translation>
        </message>
    </context>
    <context>
        <name>study.json-unknown-key</name>
        <message>
            <source>There is no setting of this name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีการตั้งค่าชื่อนี้</translation>
        </message>
    </context>
    <context>
        <name>study.json-wrong-value</name>
        <message>
            <source>This value does not fit here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ค่านี้ใช้ที่นี่ไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>study.newer-format</name>
        <message>
            <source>This was written by a newer Saltbush. Nothing was changed; install the newer version here.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สิ่งนี้เขียนด้วย Saltbush รุ่นใหม่กว่า ไม่มีอะไรเปลี่ยนแปลง โปรดติดตั้งรุ่นใหม่ที่นี่</translation>
        </message>
    </context>
    <context>
        <name>study.nickname-taken</name>
        <message>
            <source>This nickname is taken: choose another.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชื่อเล่นนี้มีคนใช้แล้ว: โปรดเลือกชื่ออื่น</translation>
        </message>
    </context>
    <context>
        <name>study.no-form</name>
        <message>
            <source>The study has no form yet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยยังไม่มีแบบฟอร์ม</translation>
        </message>
    </context>
    <context>
        <name>study.no-package</name>
        <message>
            <source>The study has not arrived yet: sync once your coordinator has taken you in. You can practise until then.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยยังมาไม่ถึง: ซิงค์เมื่อผู้ประสานงานรับคุณเข้าร่วมแล้ว ระหว่างนี้คุณฝึกซ้อมได้</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-draft</name>
        <message>
            <source>This interview is not open here any more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์นี้ไม่ได้เปิดอยู่ที่นี่แล้ว</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-form</name>
        <message>
            <source>There is no form called "%1" in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีแบบฟอร์มชื่อ "%1" ในงานวิจัยนี้</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-participant</name>
        <message>
            <source>This participant is unknown on this laptop.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แล็ปท็อปนี้ไม่รู้จักผู้เข้าร่วมคนนี้</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-person</name>
        <message>
            <source>Nobody by this nickname is in this workspace.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีใครใช้ชื่อเล่นนี้ในพื้นที่ทำงานนี้</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-site</name>
        <message>
            <source>There is no site "%1" in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีสถานที่ "%1" ในงานวิจัยนี้</translation>
        </message>
    </context>
    <context>
        <name>study.no-such-staff</name>
        <message>
            <source>Nobody by this name is in this study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีใครชื่อนี้ในงานวิจัยนี้</translation>
        </message>
    </context>
    <context>
        <name>study.not-a-workspace</name>
        <message>
            <source>This folder is no Saltbush workspace. Choose a folder whose name ends in .saltbush.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โฟลเดอร์นี้ไม่ใช่พื้นที่ทำงานของ Saltbush โปรดเลือกโฟลเดอร์ที่ชื่อลงท้ายด้วย .saltbush</translation>
        </message>
    </context>
    <context>
        <name>study.not-allowed</name>
        <message>
            <source>Your role in this study does not allow this.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บทบาทของคุณในงานวิจัยนี้ไม่เปิดให้ทำสิ่งนี้</translation>
        </message>
    </context>
    <context>
        <name>study.not-swept</name>
        <message>
            <source>What is left of a finished interview could not be removed yet: make room on the disk. It is tried again at each unlock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังนำส่วนที่เหลือของการสัมภาษณ์ที่เสร็จแล้วออกไม่ได้: โปรดเพิ่มที่ว่างในดิสก์ จะลองใหม่ทุกครั้งที่ปลดล็อก</translation>
        </message>
    </context>
    <context>
        <name>study.not-your-draft</name>
        <message>
            <source>This interview belongs to somebody else. Only who began it can go on with it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การสัมภาษณ์นี้เป็นของคนอื่น เฉพาะคนที่เริ่มเท่านั้นที่ทำต่อได้</translation>
        </message>
    </context>
    <context>
        <name>study.only-researchers-share</name>
        <message>
            <source>Only researchers can share a workspace, once their study has arrived. Give a coordinator or an ethics reviewer a workspace of her own. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีเพียงนักวิจัยที่ใช้พื้นที่ทำงานร่วมกันได้ และต่อเมื่อโครงการวิจัยมาถึงแล้ว ผู้ประสานงานหรือผู้พิจารณาจริยธรรมต้องมีพื้นที่ทำงานของตนเอง ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
    </context>
    <context>
        <name>study.other-study</name>
        <message>
            <source>This belongs to another study. Nothing was changed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สิ่งนี้เป็นของงานวิจัยอื่น ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
    </context>
    <context>
        <name>study.outbox-untidy</name>
        <message>
            <source>The folder of sealed records could not be put in order. Nothing is lost; it is tried again at each unlock.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จัดโฟลเดอร์ของระเบียนที่ปิดผนึกให้เรียบร้อยไม่ได้ ไม่มีอะไรหาย จะลองใหม่ทุกครั้งที่ปลดล็อก</translation>
        </message>
    </context>
    <context>
        <name>study.package-forged</name>
        <message>
            <source>This version of the study is not signed by your study's coordinators. It was not taken; please tell them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยฉบับนี้ไม่ได้ลงนามโดยผู้ประสานงานของงานวิจัยของคุณ จึงไม่ได้รับไว้ โปรดแจ้งผู้ประสานงาน</translation>
        </message>
    </context>
    <context>
        <name>study.package-forked</name>
        <message>
            <source>Two coordinators changed the study at the same time. The version you have stays in use and nothing is lost; the next version that a coordinator publishes after syncing joins both.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ผู้ประสานงานสองคนแก้งานวิจัยในเวลาเดียวกัน ฉบับที่คุณมียังใช้อยู่และไม่มีอะไรหาย ฉบับถัดไปที่ผู้ประสานงานเผยแพร่หลังซิงค์จะรวมทั้งสองเข้าด้วยกัน</translation>
        </message>
    </context>
    <context>
        <name>study.package-malformed</name>
        <message>
            <source>This version of the study cannot be read. The one you have stays in use.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านงานวิจัยฉบับนี้ไม่ได้ ฉบับที่คุณมียังใช้อยู่</translation>
        </message>
    </context>
    <context>
        <name>study.package-not-for-us</name>
        <message>
            <source>This version of the study is not meant for this laptop: ask your coordinator whether you are (still) part of the study.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยฉบับนี้ไม่ได้มีไว้สำหรับแล็ปท็อปนี้: โปรดถามผู้ประสานงานว่าคุณ (ยัง) อยู่ในงานวิจัยหรือไม่</translation>
        </message>
    </context>
    <context>
        <name>study.request-key-unusable</name>
        <message>
            <source>The key in this request cannot be used: nobody is enrolled. Ask for a new request.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช้กุญแจในคำขอนี้ไม่ได้ จึงไม่ได้ลงทะเบียนใคร โปรดขอคำขอใหม่</translation>
        </message>
    </context>
    <context>
        <name>study.request-malformed</name>
        <message>
            <source>This file is no request to join, or it is damaged. Ask for a new one.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์นี้ไม่ใช่คำขอเข้าร่วม หรือเสียหาย โปรดขอไฟล์ใหม่</translation>
        </message>
    </context>
    <context>
        <name>study.request-unknown</name>
        <message>
            <source>No invitation of yours fits this request.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีคำเชิญของคุณที่ตรงกับคำขอนี้</translation>
        </message>
    </context>
    <context>
        <name>study.slot-refused</name>
        <message>
            <source>This workspace was made with a protection that is too weak, or asks for more memory than makes sense. It is not opened.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พื้นที่ทำงานนี้สร้างด้วยการป้องกันที่อ่อนเกินไป หรือขอหน่วยความจำมากเกินควร จึงไม่เปิด</translation>
        </message>
    </context>
    <context>
        <name>study.source-invalid</name>
        <message>
            <source>The study cannot be made yet: its files have errors.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยังสร้างงานวิจัยไม่ได้: ไฟล์มีจุดที่ต้องแก้</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-damaged</name>
        <message>
            <source>This workspace is damaged (%1). Nothing was changed; keep the folder as it is and ask your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พื้นที่ทำงานนี้เสียหาย (%1) ไม่มีอะไรเปลี่ยนแปลง โปรดเก็บโฟลเดอร์ไว้ตามเดิมและถามผู้ประสานงานของคุณ</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-exists</name>
        <message>
            <source>There is something at this place already. Choose another name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีบางอย่างอยู่ที่นี่แล้ว โปรดเลือกชื่ออื่น</translation>
        </message>
    </context>
    <context>
        <name>study.workspace-in-use</name>
        <message>
            <source>Another window or program has this workspace open. Close it, then try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีหน้าต่างหรือโปรแกรมอื่นเปิดพื้นที่ทำงานนี้อยู่ โปรดปิดแล้วลองอีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>study.wrong-passphrase</name>
        <message>
            <source>This passphrase does not fit. Nothing is lost; try again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วลีรหัสผ่านนี้ไม่ตรง ไม่มีอะไรหาย โปรดลองอีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>sync.body-missing</name>
        <message>
            <source>A record came without its content: its laptop cannot read it any more. Ask whoever wrote it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนหนึ่งมาโดยไม่มีเนื้อหา: แล็ปท็อปต้นทางอ่านไม่ได้แล้ว โปรดถามคนที่เขียน</translation>
        </message>
    </context>
    <context>
        <name>sync.cancelled</name>
        <message>
            <source>Stopped. What was done is safe; the rest follows next time.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>หยุดแล้ว สิ่งที่ทำไปปลอดภัย ส่วนที่เหลือจะทำครั้งหน้า</translation>
        </message>
    </context>
    <context>
        <name>sync.forked</name>
        <message>
            <source>Two records claim the same place. Both were kept; one is in use.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนสองรายการอ้างตำแหน่งเดียวกัน เก็บไว้ทั้งคู่ และใช้หนึ่งรายการ</translation>
        </message>
    </context>
    <context>
        <name>sync.id-reused</name>
        <message>
            <source>Two laptops used the same number for a record. Both were kept; please ask why.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แล็ปท็อปสองเครื่องใช้หมายเลขระเบียนเดียวกัน เก็บไว้ทั้งคู่ โปรดถามสาเหตุ</translation>
        </message>
    </context>
    <context>
        <name>sync.no-store</name>
        <message>
            <source>The study has no store yet: name a folder.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>งานวิจัยยังไม่มีที่ฝากข้อมูล: โปรดระบุโฟลเดอร์</translation>
        </message>
    </context>
    <context>
        <name>sync.no-such-object</name>
        <message>
            <source>This file is not in the store any more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์นี้ไม่อยู่ในที่ฝากข้อมูลแล้ว</translation>
        </message>
    </context>
    <context>
        <name>sync.object-altered</name>
        <message>
            <source>A file in the store is not what its name says: half copied, or altered. It will be fetched again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์หนึ่งในที่ฝากข้อมูลไม่ตรงกับชื่อ: คัดลอกมาไม่ครบ หรือถูกแก้ไข จะรับมาใหม่</translation>
        </message>
    </context>
    <context>
        <name>sync.object-unreadable</name>
        <message>
            <source>A file in the store cannot be read. Everything else went on; it will be tried again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านไฟล์หนึ่งในที่ฝากข้อมูลไม่ได้ อย่างอื่นดำเนินต่อไปแล้ว และจะลองอ่านไฟล์นี้อีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>sync.other-study</name>
        <message>
            <source>A record of another study came. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีระเบียนของงานวิจัยอื่นมา จึงแยกเก็บไว้</translation>
        </message>
    </context>
    <context>
        <name>sync.outbox-damaged</name>
        <message>
            <source>A sealed record that waits here is damaged or missing. Everything else goes on; keep the folder as it is and tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ระเบียนที่ปิดผนึกซึ่งรออยู่ที่นี่เสียหายหรือหายไป ส่วนอื่นทำงานต่อ โปรดเก็บโฟลเดอร์ไว้ตามเดิมและแจ้งผู้ประสานงานของคุณ</translation>
        </message>
    </context>
    <context>
        <name>sync.receipt-malformed</name>
        <message>
            <source>A receipt cannot be read. Nothing was deleted because of it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านใบตอบรับหนึ่งไม่ได้ ไม่มีอะไรถูกลบเพราะเรื่องนี้</translation>
        </message>
    </context>
    <context>
        <name>sync.revoked-device</name>
        <message>
            <source>A record was written after its device had left the study. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีระเบียนที่เขียนหลังจากอุปกรณ์ออกจากงานวิจัยแล้ว จึงแยกเก็บไว้</translation>
        </message>
    </context>
    <context>
        <name>sync.store-unreachable</name>
        <message>
            <source>The store is not there: plug the stick in, or check the network. Nothing is lost; everything waits here, sealed.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่พบที่ฝากข้อมูล: โปรดเสียบแฟลชไดรฟ์ หรือตรวจเครือข่าย ไม่มีอะไรหาย ทุกอย่างรออยู่ที่นี่แบบปิดผนึก</translation>
        </message>
    </context>
    <context>
        <name>sync.too-many-parts</name>
        <message>
            <source>A record came in far more parts than Saltbush cuts one into. Not all were tried; its laptop keeps it until it is safe.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกหนึ่งมาเป็นส่วนย่อยมากกว่าที่ Saltbush แบ่งไว้มาก จึงไม่ได้ลองประกอบทุกส่วน แล็ปท็อปเครื่องนั้นจะเก็บบันทึกไว้จนกว่าจะปลอดภัย</translation>
        </message>
    </context>
    <context>
        <name>sync.unknown-device</name>
        <message>
            <source>A record came from a device that is not part of the study. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีระเบียนจากอุปกรณ์ที่ไม่ได้อยู่ในงานวิจัย จึงแยกเก็บไว้</translation>
        </message>
    </context>
    <context>
        <name>sync.unsupported-store</name>
        <message>
            <source>This version cannot sync with this kind of place (%1).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รุ่นนี้ซิงค์กับที่ประเภทนี้ไม่ได้ (%1)</translation>
        </message>
    </context>
    <context>
        <name>sync.wrong-role</name>
        <message>
            <source>A record came from somebody whose role does not write such records. It was kept aside.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีระเบียนจากคนที่บทบาทไม่เขียนระเบียนเช่นนี้ จึงแยกเก็บไว้</translation>
        </message>
    </context>
    <context>
        <name>xlsform.always-the-same</name>
        <message>
            <source>This is the same whatever anybody answers: %1. Look at its quotes, and write questions as ${name}.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ว่าใครจะตอบอย่างไร ผลก็เหมือนเดิม: %1 ตรวจดูเครื่องหมายคำพูด และเขียนคำถามเป็น ${ชื่อ}</translation>
        </message>
    </context>
    <context>
        <name>xlsform.ambiguous-reference</name>
        <message>
            <source>There are several questions called "%1": the reference could mean any of them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีหลายคำถามชื่อ "%1": การอ้างอิงอาจหมายถึงข้อใดก็ได้</translation>
        </message>
    </context>
    <context>
        <name>xlsform.audit-name</name>
        <message>
            <source>An audit must be called "audit".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>audit ต้องใช้ชื่อ "audit"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.background-geopoint-calculation</name>
        <message>
            <source>A background-geopoint takes no calculation.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>background-geopoint ไม่ใช้การคำนวณ</translation>
        </message>
    </context>
    <context>
        <name>xlsform.background-geopoint-trigger</name>
        <message>
            <source>A background-geopoint needs a question in "trigger".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>background-geopoint ต้องมีคำถามใน "trigger"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bad-pattern</name>
        <message>
            <source>The pattern "%1" cannot be read, so nothing is compared with it.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านรูปแบบ "%1" ไม่ได้ จึงไม่มีการเปรียบเทียบใด ๆ</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-date</name>
        <message>
            <source>Without quotes, %1 is a subtraction: write date('%1').</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>หากไม่มีเครื่องหมายคำพูด %1 จะเป็นการลบ: เขียนเป็น date('%1')</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-function</name>
        <message>
            <source>Write %1(…) here: the word "%1" alone stands for nothing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่ให้เขียน %1(…): คำว่า "%1" เพียงอย่างเดียวไม่ได้หมายถึงสิ่งใด</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-question</name>
        <message>
            <source>A question is written ${%1} here: "%1" alone stands for nothing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่ต้องเขียนคำถามเป็น ${%1}: "%1" เพียงอย่างเดียวไม่ได้หมายถึงสิ่งใด</translation>
        </message>
    </context>
    <context>
        <name>xlsform.bare-word</name>
        <message>
            <source>The word "%1" stands for nothing here: write a text between quotes ('%1'), and a question as ${its name}.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำว่า "%1" ไม่ได้หมายถึงสิ่งใดในที่นี้: เขียนข้อความไว้ในเครื่องหมายคำพูด ('%1') และเขียนคำถามเป็น ${ชื่อของคำถาม}</translation>
        </message>
    </context>
    <context>
        <name>xlsform.big-image-without-image</name>
        <message>
            <source>A big-image needs an image as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>big-image ต้องมี image ด้วย</translation>
        </message>
    </context>
    <context>
        <name>xlsform.cell-without-header</name>
        <message>
            <source>This column has no name: what stands in it, here and below, is not read.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คอลัมน์นี้ไม่มีชื่อ: สิ่งที่อยู่ในคอลัมน์ตั้งแต่ตรงนี้ลงไปจะไม่ถูกอ่าน</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choice-name-with-space</name>
        <message>
            <source>The choice name "%1" in the list "%2" has a space, which separates answers where several may be chosen.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชื่อตัวเลือก "%1" ในรายการ "%2" มีช่องว่าง ซึ่งใช้คั่นคำตอบเมื่อเลือกได้หลายข้อ</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choice-outside-lists</name>
        <message>
            <source>The choice "%1" is passed over: it does not say to which list it belongs.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตัวเลือก "%1" ถูกข้ามไป เพราะไม่ได้บอกว่าอยู่ในรายการใด</translation>
        </message>
    </context>
    <context>
        <name>xlsform.choices-without-list</name>
        <message>
            <source>The list "%1" is used, and no row of the sheet "%2" says which list it belongs to: it needs the column list_name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีการใช้รายการ "%1" แต่ไม่มีแถวใดในชีต "%2" ระบุว่าอยู่ในรายการใด: ต้องมีคอลัมน์ list_name</translation>
        </message>
    </context>
    <context>
        <name>xlsform.damaged</name>
        <message>
            <source>The workbook is damaged: %1 cannot be read. Open it in a spreadsheet program, save it again and try once more.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สมุดงานเสียหาย: อ่าน %1 ไม่ได้ โปรดเปิดในโปรแกรมสเปรดชีต บันทึกใหม่ แล้วลองอีกครั้ง</translation>
        </message>
    </context>
    <context>
        <name>xlsform.deprecated-type</name>
        <message>
            <source>The type "%1" is old and no longer filled in.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชนิด "%1" เป็นแบบเก่าและไม่มีการเติมค่าแล้ว</translation>
        </message>
    </context>
    <context>
        <name>xlsform.disabled-column</name>
        <message>
            <source>The column "disabled" is old: use "relevant" with false() instead.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คอลัมน์ "disabled" เป็นแบบเก่า: ใช้ "relevant" กับ false() แทน</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-choice</name>
        <message>
            <source>The choice "%1" stands twice in the list "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีตัวเลือก "%1" สองครั้งในรายการ "%2"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-column</name>
        <message>
            <source>The columns "%1" and "%2" say the same thing: keep one of them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คอลัมน์ "%1" และ "%2" หมายถึงสิ่งเดียวกัน: เก็บไว้อันเดียว</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-entity-list</name>
        <message>
            <source>The entity list "%1" stands twice.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีรายการเอนทิตี "%1" สองครั้ง</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-name</name>
        <message>
            <source>The name "%1" stands twice in the same group.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีชื่อ "%1" สองครั้งในกลุ่มเดียวกัน</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-repeat-name</name>
        <message>
            <source>There are two repeats called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีส่วนซ้ำ (repeat) สองส่วนชื่อ "%1"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.duplicate-save-to</name>
        <message>
            <source>The property "%1" is saved twice (row %2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คุณสมบัติ "%1" ถูกบันทึกสองครั้ง (แถว %2)</translation>
        </message>
    </context>
    <context>
        <name>xlsform.encryption-needs-instance-id</name>
        <message>
            <source>An encrypted form needs its instance id: do not set omit_instanceID.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบฟอร์มที่เข้ารหัสต้องมี instance id: อย่าตั้ง omit_instanceID</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-scope</name>
        <message>
            <source>"%1" draws on questions of different repeats (%2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" ใช้คำถามจากส่วนซ้ำ (repeat) ต่างกัน (%2)</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-container</name>
        <message>
            <source>There is no place in the form for the entity of "%1" (%2).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ในแบบฟอร์มไม่มีที่สำหรับเอนทิตีของ "%1" (%2)</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-id</name>
        <message>
            <source>"%1" has update_if: it needs entity_id as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" มี update_if: ต้องมี entity_id ด้วย</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-label</name>
        <message>
            <source>The entities of "%1" need a label.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เอนทิตีของ "%1" ต้องมีป้ายข้อความ</translation>
        </message>
    </context>
    <context>
        <name>xlsform.entity-without-update-if</name>
        <message>
            <source>"%1" has both an id and create_if: it needs update_if as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" มีทั้ง id และ create_if: ต้องมี update_if ด้วย</translation>
        </message>
    </context>
    <context>
        <name>xlsform.external-without-choice-filter</name>
        <message>
            <source>select_one_external needs a choice filter.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>select_one_external ต้องมีตัวกรองตัวเลือก</translation>
        </message>
    </context>
    <context>
        <name>xlsform.has-password</name>
        <message>
            <source>The workbook is protected by a password: open it in a spreadsheet program, take the password off and save it again.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สมุดงานนี้มีรหัสผ่าน: เปิดในโปรแกรมสเปรดชีต เอารหัสผ่านออก แล้วบันทึกใหม่</translation>
        </message>
    </context>
    <context>
        <name>xlsform.idle-part</name>
        <message>
            <source>Behind "or" or "and" stands only %1, which compares nothing: write the question again, as in ${name} = %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>หลัง "or" หรือ "and" มีเพียง %1 ซึ่งไม่ได้เปรียบเทียบกับสิ่งใด: เขียนคำถามซ้ำอีกครั้ง เช่น ${ชื่อ} = %1</translation>
        </message>
    </context>
    <context>
        <name>xlsform.instance-conflict</name>
        <message>
            <source>The name "%1" is used for two different sources: %2 and %3.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชื่อ "%1" ใช้กับแหล่งข้อมูลสองแหล่ง: %2 และ %3</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-column-name</name>
        <message>
            <source>A column cannot be called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คอลัมน์ใช้ชื่อ "%1" ไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-entity-list</name>
        <message>
            <source>"%1" cannot be the name of an entity list.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" ใช้เป็นชื่อรายการเอนทิตีไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-name</name>
        <message>
            <source>"%1" cannot be a name: begin with a letter or _, then letters, digits, _ - or .</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" ใช้เป็นชื่อไม่ได้: ขึ้นต้นด้วยตัวอักษรหรือ _ ตามด้วยตัวอักษร ตัวเลข _ - หรือ .</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-nonresponse-reason</name>
        <message>
            <source>"%1" cannot be a reason: use words such as refused, dk.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" ใช้เป็นเหตุผลไม่ได้: ใช้คำเช่น refused, dk</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-parameter-value</name>
        <message>
            <source>The parameter "%1" cannot be "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>พารามิเตอร์ "%1" เป็น "%2" ไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-parameters</name>
        <message>
            <source>Parameters are written as name=value, with spaces between them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เขียนพารามิเตอร์แบบ name=value คั่นด้วยช่องว่าง</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-reference</name>
        <message>
            <source>This reference cannot be read: write ${name}.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านการอ้างอิงนี้ไม่ได้: เขียนว่า ${name}</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invalid-save-to</name>
        <message>
            <source>"%1" cannot be the name of an entity property.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" ใช้เป็นชื่อคุณสมบัติของเอนทิตีไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>xlsform.invisible-trigger</name>
        <message>
            <source>"%1", which triggers "%2", is never shown.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" ซึ่งเป็นตัวเริ่ม "%2" ไม่เคยแสดง</translation>
        </message>
    </context>
    <context>
        <name>xlsform.language-without-code</name>
        <message>
            <source>The language "%1" has no code: write it as %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ภาษา "%1" ไม่มีรหัส: เขียนแบบ %2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.message-without-rule</name>
        <message>
            <source>%1 is never shown: there is nothing in the column "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 จะไม่แสดงเลย: ไม่มีอะไรในคอลัมน์ "%2"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-calculation</name>
        <message>
            <source>A calculation needs something in the column "calculation".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>การคำนวณต้องมีค่าในคอลัมน์ "calculation"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-choice-label</name>
        <message>
            <source>This choice has no label.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตัวเลือกนี้ไม่มีป้ายข้อความ</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-choice-name</name>
        <message>
            <source>This choice needs a name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตัวเลือกนี้ต้องมีชื่อ</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-column</name>
        <message>
            <source>The column "%1" is missing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขาดคอลัมน์ "%1"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-label</name>
        <message>
            <source>"%1" has no label.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" ไม่มีป้ายข้อความ</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-list</name>
        <message>
            <source>"%1" needs the name of a list.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" ต้องมีชื่อรายการ</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-name</name>
        <message>
            <source>This row needs a name.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แถวนี้ต้องมีชื่อ</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-parameter</name>
        <message>
            <source>The parameter "%1" is missing.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขาดพารามิเตอร์ "%1"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-texts</name>
        <message>
            <source>Texts missing in %1: %2 (%3)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ข้อความที่ขาดใน %1: %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-translation</name>
        <message>
            <source>%1 has no column for: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 ไม่มีคอลัมน์สำหรับ: %2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.missing-type</name>
        <message>
            <source>This row needs a type.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แถวนี้ต้องมีชนิด</translation>
        </message>
    </context>
    <context>
        <name>xlsform.misspelled-column</name>
        <message>
            <source>The column "%1" is not read. Did you mean "%2"?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีการอ่านคอลัมน์ "%1" คุณหมายถึง "%2" หรือไม่</translation>
        </message>
    </context>
    <context>
        <name>xlsform.mixed-languages</name>
        <message>
            <source>Other columns say their language, these do not: %1. Write it behind each of them, as in label::English (en).</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คอลัมน์อื่นระบุภาษา แต่คอลัมน์เหล่านี้ไม่ระบุ: %1 เขียนภาษาต่อท้ายแต่ละคอลัมน์ เช่น label::English (en)</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nearly-same-language</name>
        <message>
            <source>"%1" and "%2" count as two languages here. If they are one, write it the same everywhere.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" และ "%2" นับเป็นสองภาษาในที่นี้ หากเป็นภาษาเดียวกัน ให้เขียนเหมือนกันทุกที่</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nearly-same-name</name>
        <message>
            <source>The name "%1" differs from another one only by upper and lower case.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชื่อ "%1" ต่างจากอีกชื่อหนึ่งเพียงตัวพิมพ์เล็กใหญ่</translation>
        </message>
    </context>
    <context>
        <name>xlsform.neither-yes-nor-no</name>
        <message>
            <source>"%1" is not understood here: write yes or no.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่เข้าใจ "%1" ในที่นี้: เขียน yes หรือ no</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-choices-sheet</name>
        <message>
            <source>The list "%1" is used, but there is no sheet called "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีการใช้รายการ "%1" แต่ไม่มีชีตชื่อ "%2"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-max-pixels</name>
        <message>
            <source>Without max-pixels, pictures are kept at their full size.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ถ้าไม่มี max-pixels รูปจะเก็บในขนาดเต็ม</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-such-choice</name>
        <message>
            <source>"%1" is no choice of the list "%2". It has: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" ไม่ใช่ตัวเลือกในรายการ "%2" ซึ่งมี: %3</translation>
        </message>
    </context>
    <context>
        <name>xlsform.no-survey-sheet</name>
        <message>
            <source>There is no sheet called "survey": call the sheet with the questions so.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีชีตชื่อ "survey": ตั้งชื่อชีตที่มีคำถามเป็นชื่อนี้</translation>
        </message>
    </context>
    <context>
        <name>xlsform.none-option-without-choices</name>
        <message>
            <source>add_none_option needs a choices sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>add_none_option ต้องมีชีต choices</translation>
        </message>
    </context>
    <context>
        <name>xlsform.not-utf8</name>
        <message>
            <source>This file is not saved as UTF-8, so letters would be lost: save it again as "CSV UTF-8", or as .xlsx or .ods.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8 ตัวอักษรอาจหาย: บันทึกใหม่เป็น "CSV UTF-8" หรือเป็น .xlsx หรือ .ods</translation>
        </message>
    </context>
    <context>
        <name>xlsform.nothing-between</name>
        <message>
            <source>Nothing stands between %1, so no value comes of them: write what is to be done with them, or concat(…, …) to put texts together.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีอะไรอยู่ระหว่าง %1 จึงไม่ได้ค่าใด ๆ ให้เขียนว่าจะทำอะไรกับค่าเหล่านี้ หรือใช้ concat(…, …) เพื่อต่อข้อความเข้าด้วยกัน</translation>
        </message>
    </context>
    <context>
        <name>xlsform.or-other-untranslated</name>
        <message>
            <source>The choice that or_other adds is in English only: add it yourself in every language.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตัวเลือกที่ or_other เพิ่มให้มีแต่ภาษาอังกฤษ: โปรดเพิ่มเองในทุกภาษา</translation>
        </message>
    </context>
    <context>
        <name>xlsform.or-other-with-choice-filter</name>
        <message>
            <source>or_other cannot be used with a choice filter: add the choice yourself.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>or_other ใช้กับตัวกรองตัวเลือกไม่ได้: โปรดเพิ่มตัวเลือกเอง</translation>
        </message>
    </context>
    <context>
        <name>xlsform.reference-list</name>
        <message>
            <source>Here stands one reference, or several with commas between them.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่ใส่การอ้างอิงหนึ่งรายการ หรือหลายรายการคั่นด้วยจุลภาค</translation>
        </message>
    </context>
    <context>
        <name>xlsform.repeat-named-as-root</name>
        <message>
            <source>A repeat cannot have the name of the whole form, "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ส่วนซ้ำ (repeat) ใช้ชื่อเดียวกับทั้งแบบฟอร์ม "%1" ไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>xlsform.required-note</name>
        <message>
            <source>The note "%1" asks for an answer that nobody can give, and the interview could never be finished: leave "required" empty.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ข้อความ "%1" ต้องการคำตอบที่ไม่มีใครตอบได้ และจะจบการสัมภาษณ์ไม่ได้: เว้นช่อง "required" ให้ว่าง</translation>
        </message>
    </context>
    <context>
        <name>xlsform.reserved-name</name>
        <message>
            <source>The name "%1" is reserved.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชื่อ "%1" สงวนไว้</translation>
        </message>
    </context>
    <context>
        <name>xlsform.row-skipped</name>
        <message>
            <source>This row has neither type nor name and was passed over.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แถวนี้ไม่มีทั้งชนิดและชื่อ จึงข้ามไป</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-needs-list</name>
        <message>
            <source>Which entity list does "%1" belong to? Write list#property.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" เป็นของรายการเอนทิตีใด เขียนแบบ list#property</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-on-group</name>
        <message>
            <source>A group or repeat cannot be saved to an entity.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกกลุ่มหรือส่วนซ้ำ (repeat) ลงเอนทิตีไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>xlsform.save-to-without-entity</name>
        <message>
            <source>save_to needs an entities sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>save_to ต้องมีชีต entities</translation>
        </message>
    </context>
    <context>
        <name>xlsform.search-mixed</name>
        <message>
            <source>The list "%1" is used with search() and without it ("%2").</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มีการใช้รายการ "%1" ทั้งกับ search() และโดยไม่มี ("%2")</translation>
        </message>
    </context>
    <context>
        <name>xlsform.search-with-file</name>
        <message>
            <source>search() cannot be used where choices come from a file.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช้ search() ไม่ได้เมื่อตัวเลือกมาจากไฟล์</translation>
        </message>
    </context>
    <context>
        <name>xlsform.select-with-other-type</name>
        <message>
            <source>A choice question cannot have another type as well.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำถามแบบเลือกตอบมีชนิดอื่นร่วมด้วยไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>xlsform.similar-sheet-name</name>
        <message>
            <source>There is no sheet called "%1", but one with a similar name, "%2". Rename it, or begin its name with _ if it is meant so.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีชีตชื่อ "%1" แต่มีชีตชื่อคล้ายกันคือ "%2" เปลี่ยนชื่อ หรือขึ้นต้นชื่อด้วย _ หากตั้งใจให้เป็นเช่นนั้น</translation>
        </message>
    </context>
    <context>
        <name>xlsform.table-list-mixed-lists</name>
        <message>
            <source>All questions of a table-list share one list; here are "%1" and "%2".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทุกคำถามใน table-list ใช้รายการเดียวกัน ที่นี่มี "%1" และ "%2"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.table-list-with-choice-filter</name>
        <message>
            <source>A table-list cannot have a choice filter.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>table-list มีตัวกรองตัวเลือกไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>xlsform.too-deep</name>
        <message>
            <source>Groups and repeats stand in each other more than %1 deep.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลุ่มและส่วนที่ทำซ้ำซ้อนกันลึกเกิน %1 ชั้น</translation>
        </message>
    </context>
    <context>
        <name>xlsform.too-large</name>
        <message>
            <source>This is more than Saltbush accepts in one workbook. Make it shorter, or split it in two.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มากเกินกว่าที่ Saltbush รับได้ในสมุดงานเดียว โปรดทำให้สั้นลง หรือแบ่งเป็นสองไฟล์</translation>
        </message>
    </context>
    <context>
        <name>xlsform.two-form-ids</name>
        <message>
            <source>form_id stands twice in the settings.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มี form_id สองครั้งใน settings</translation>
        </message>
    </context>
    <context>
        <name>xlsform.undeclared-prefix</name>
        <message>
            <source>The prefix "%1" is not declared in the namespaces of the settings sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คำนำหน้า "%1" ไม่ได้ประกาศใน namespaces ของชีต settings</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-choice-column</name>
        <message>
            <source>The choices of the list "%2" have no column "%1". They have: %3</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตัวเลือกในรายการ "%2" ไม่มีคอลัมน์ "%1" คอลัมน์ที่มี: %3</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-default-language</name>
        <message>
            <source>No text of the form is in the default language "%1". There is: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีข้อความใดในแบบสอบถามเป็นภาษาเริ่มต้น "%1" ภาษาที่มี: %2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-entity-list</name>
        <message>
            <source>There is no entity list called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีรายการเอนทิตีชื่อ "%1"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-format</name>
        <message>
            <source>This file is no workbook that Saltbush reads: save it as .xlsx or .ods, or write it as .csv or .md.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์นี้ไม่ใช่สมุดงานที่ Saltbush อ่านได้: บันทึกเป็น .xlsx หรือ .ods หรือเขียนเป็น .csv หรือ .md</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-list</name>
        <message>
            <source>There is no list called "%1" on the choices sheet.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีรายการชื่อ "%1" ในชีต choices</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-parameter</name>
        <message>
            <source>There is no parameter "%1" here. It takes: %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่ไม่มีพารามิเตอร์ "%1" ที่ใช้ได้คือ: %2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-reference</name>
        <message>
            <source>There is no question or group called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีคำถามหรือกลุ่มชื่อ "%1"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-reference-geometry</name>
        <message>
            <source>There is no question called "%1" for reference-geometry.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีคำถามชื่อ "%1" สำหรับ reference-geometry</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unknown-type</name>
        <message>
            <source>There is no question type called "%1".</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีชนิดคำถามชื่อ "%1"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unmatched-begin</name>
        <message>
            <source>This %1 "%2" is never ended.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1 "%2" นี้ไม่มีจุดจบ</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unmatched-end</name>
        <message>
            <source>There is nothing open that this "end %1" could end.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีอะไรเปิดอยู่ให้ "end %1" นี้ปิด</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-column</name>
        <message>
            <source>The column "%1" is not supported.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่รองรับคอลัมน์ "%1"</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-file-extension</name>
        <message>
            <source>Choices cannot come from "%1": use .csv, .xml or .geojson.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตัวเลือกมาจาก "%1" ไม่ได้: ใช้ .csv, .xml หรือ .geojson</translation>
        </message>
    </context>
    <context>
        <name>xlsform.unsupported-media</name>
        <message>
            <source>"%1" is no kind of media.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>"%1" ไม่ใช่ชนิดของสื่อ</translation>
        </message>
    </context>
    <context>
        <name>xlsform.wrong-default</name>
        <message>
            <source>The default "%1" is no answer to this question: write it as %2.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ค่าเริ่มต้น "%1" ไม่ใช่คำตอบของคำถามนี้: เขียนแบบ %2</translation>
        </message>
    </context>
    <context>
        <name>xlsform.wrong-end</name>
        <message>
            <source>Here the %1 "%2" of row %3 is open: write end %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ที่นี่ %1 "%2" ของแถว %3 ยังเปิดอยู่: เขียน end %1</translation>
        </message>
    </context>
    <context>
        <name>xpath.evaluation</name>
        <message>
            <source>The expression has no value: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นิพจน์ไม่มีค่า: %1</translation>
        </message>
    </context>
    <context>
        <name>xpath.foreign-sign</name>
        <message>
            <source>"%1" is not read here: write %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่าน "%1" ในที่นี้ไม่ได้: เขียน %2</translation>
        </message>
    </context>
    <context>
        <name>xpath.incomplete</name>
        <message>
            <source>The expression breaks off: something is missing at its end.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นิพจน์ยังไม่จบ: มีบางอย่างขาดหายไปที่ท้ายนิพจน์</translation>
        </message>
    </context>
    <context>
        <name>xpath.syntax</name>
        <message>
            <source>The expression cannot be read here: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>อ่านนิพจน์ที่ตรงนี้ไม่ได้: %1</translation>
        </message>
    </context>
    <context>
        <name>xpath.too-deep</name>
        <message>
            <source>The expression is nested too deeply.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นิพจน์ซ้อนกันลึกเกินไป</translation>
        </message>
    </context>
    <context>
        <name>xpath.too-much</name>
        <message>
            <source>The expression takes too much work or makes too long a text.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นิพจน์นี้ต้องใช้การคำนวณมากเกินไป หรือให้ข้อความที่ยาวเกินไป</translation>
        </message>
    </context>
    <context>
        <name>xpath.unknown-function</name>
        <message>
            <source>There is no function called %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่มีฟังก์ชันชื่อ %1</translation>
        </message>
    </context>
    <context>
        <name>xpath.unreadable-xml</name>
        <message>
            <source>This is not well-formed XML: %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>XML นี้เขียนไม่ครบตามรูปแบบ: %1</translation>
        </message>
    </context>
    <context>
        <name>xpath.wrong-arguments</name>
        <message>
            <source>The function %1 is called with the wrong number or kind of arguments.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เรียกฟังก์ชัน %1 ด้วยจำนวนหรือชนิดของอาร์กิวเมนต์ที่ไม่ตรง</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::LookWords</name>
        <message>
            <source>Looking into the store first</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กำลังดูในที่ฝากข้อมูลก่อน</translation>
        </message>
        <message>
            <source>The store could not be looked into before. %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ก่อนหน้านี้ดูในที่ฝากข้อมูลไม่ได้ %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::TimeWords</name>
        <message>
            <source>d MMM</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>today %1</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วันนี้ %1</translation>
        </message>
    </context>
    <context>
        <name>consent.cancelled</name>
        <message>
            <source>Stopped. Nothing was written.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>หยุดแล้ว ไม่ได้เขียนอะไร</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::FormChoice</name>
        <message>
            <source>Questionnaire</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบสอบถาม</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::WorkspacePlace</name>
        <message>
            <source>The request file is %1.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์คำขออยู่ที่ %1</translation>
        </message>
    </context>
    <context>
        <name>saltbush::app::Visits</name>
        <message>
            <source>%1: from %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: ตั้งแต่ %2</translation>
        </message>
        <message>
            <source>%1: later</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: ภายหลัง</translation>
        </message>
        <message>
            <source>%1: due</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: ถึงกำหนด</translation>
        </message>
        <message>
            <source>%1: due until %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: ถึงกำหนด ทำได้ถึง %2</translation>
        </message>
        <message>
            <source>%1: was possible until %2</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1: ทำได้ถึง %2 (ผ่านไปแล้ว)</translation>
        </message>
    </context>
    <context>
        <name>study.package-key-unusable</name>
        <message>
            <source>A key in this version of the study cannot be used: nothing could be sealed with it. The version you have stays in use; tell your coordinator.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช้กุญแจดอกหนึ่งในงานวิจัยฉบับนี้ไม่ได้ จึงปิดผนึกอะไรด้วยกุญแจนี้ไม่ได้ ฉบับที่คุณมีอยู่ยังใช้ต่อไป โปรดแจ้งผู้ประสานงาน</translation>
        </message>
    </context>
</TS>
