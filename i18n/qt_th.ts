<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>File</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปิด(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึก(&amp;S)</translation>
        </message>
        <message>
            <source>Alias</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชื่อแทน</translation>
        </message>
        <message>
            <source>Drive</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไดรฟ์</translation>
        </message>
        <message>
            <source>Files</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Show </source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แสดง </translation>
        </message>
        <message>
            <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>&apos;%1&apos; ป้องกันการเขียนไว้
ยังต้องการลบหรือไม่</translation>
        </message>
        <message>
            <source>Are you sure you want to delete &apos;%1&apos;?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แน่ใจหรือไม่ว่าต้องการลบ &apos;%1&apos;</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>รายการตำแหน่งและที่คั่น</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชื่อไฟล์(&amp;N):</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Alt+Up</translation>
        </message>
        <message>
            <source>Alt+Right</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>Alt+Right</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โฟลเดอร์ไฟล์</translation>
        </message>
        <message>
            <source>Delete</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โฟลเดอร์ชั้นบน</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โฟลเดอร์ใหม่(&amp;N)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เอาออก</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คอมพิวเตอร์ของฉัน</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ดูใน:</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สร้างโฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์ %1</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชนิดไฟล์:</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>หาโฟลเดอร์</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แสดงไฟล์ที่ซ่อน(&amp;H)</translation>
        </message>
        <message>
            <source>Save As</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกเป็น</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1
ไม่พบโฟลเดอร์นี้
โปรดตรวจดูว่าชื่อโฟลเดอร์ถูกต้อง</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แถบข้าง</translation>
        </message>
        <message>
            <source>List View</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบรายการ</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือก(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลบ(&amp;D)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์ทั้งหมด (*)</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไฟล์ทั้งหมด (*)</translation>
        </message>
        <message>
            <source>Directories</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โฟลเดอร์</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปลี่ยนชื่อ(&amp;R)</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลบโฟลเดอร์ไม่ได้</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>โฟลเดอร์:</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ทราบ</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>มี %1 อยู่แล้ว
ต้องการเขียนทับหรือไม่</translation>
        </message>
        <message>
            <source>Forward</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไปข้างหน้า</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไปข้างหน้า</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไปยังโฟลเดอร์ชั้นบน</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตำแหน่งล่าสุด</translation>
        </message>
        <message>
            <source>Go back</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>กลับไป</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปลี่ยนเป็นแบบรายละเอียด</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>สร้างโฟลเดอร์ใหม่</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทางลัด</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แบบรายละเอียด</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>%1
ไม่พบไฟล์นี้
โปรดตรวจดูว่าชื่อไฟล์ถูกต้อง</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปลี่ยนเป็นแบบรายการ</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Kind</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชนิด</translation>
        </message>
        <message>
            <source>Name</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Size</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขนาด</translation>
        </message>
        <message>
            <source>Type</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชนิด</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คอมพิวเตอร์ของฉัน</translation>
        </message>
        <message>
            <source>Computer</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คอมพิวเตอร์</translation>
        </message>
        <message>
            <source>Invalid filename</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ชื่อไฟล์ใช้ไม่ได้</translation>
        </message>
        <message>
            <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>&lt;b&gt;ใช้ชื่อ &quot;%1&quot; ไม่ได้&lt;/b&gt;&lt;p&gt;ลองใช้ชื่ออื่นที่สั้นกว่าหรือไม่มีเครื่องหมายวรรคตอน</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วันที่แก้ไข</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>Cu&amp;t</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตัด(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คัดลอก(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทำซ้ำ(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลิกทำ(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วาง(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตกลง</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่(&amp;Y)</translation>
        </message>
        <message>
            <source>Help</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ช่วยเหลือ</translation>
        </message>
        <message>
            <source>Open</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>Save</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>Abort</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยุติ</translation>
        </message>
        <message>
            <source>Apply</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>นำไปใช้</translation>
        </message>
        <message>
            <source>Close</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Reset</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตั้งใหม่</translation>
        </message>
        <message>
            <source>Retry</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลองอีกครั้ง</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คืนค่าเริ่มต้น</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่สนใจ</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ไม่ทั้งหมด(&amp;O)</translation>
        </message>
        <message>
            <source>Save All</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บันทึกทั้งหมด</translation>
        </message>
        <message>
            <source>Discard</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ละทิ้ง</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ใช่ทั้งหมด(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตกลง</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Top</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>บนสุด</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลื่อนลง</translation>
        </message>
        <message>
            <source>Scroll here</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลื่อนมาที่นี่</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลื่อนซ้าย</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ล่างสุด</translation>
        </message>
        <message>
            <source>Page up</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขึ้นหนึ่งหน้า</translation>
        </message>
        <message>
            <source>Page right</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขวาหนึ่งหน้า</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลื่อนขึ้น</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลื่อนขวา</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ซ้ายสุด</translation>
        </message>
        <message>
            <source>Page down</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลงหนึ่งหน้า</translation>
        </message>
        <message>
            <source>Page left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ซ้ายหนึ่งหน้า</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขวาสุด</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>True</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>จริง</translation>
        </message>
        <message>
            <source>False</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เท็จ</translation>
        </message>
        <message>
            <source>Open the combo box selection popup</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เปิดรายการให้เลือก</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>Step &amp;down</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลดลง(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เพิ่มขึ้น(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Select All</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกทั้งหมด(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>แสดงรายละเอียด...</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ซ่อนรายละเอียด...</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Left</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ซ้าย</translation>
        </message>
        <message>
            <source>Right</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขวา</translation>
        </message>
        <message>
            <source>Up</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ขึ้น</translation>
        </message>
        <message>
            <source>Down</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลง</translation>
        </message>
        <message>
            <source>Space</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เว้นวรรค</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>Cu&amp;t</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ตัด(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คัดลอก(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ทำซ้ำ(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลิกทำ(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>วาง(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>ลบ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>เลือกทั้งหมด</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translatorcomment>Made by a machine: to be checked by a person.</translatorcomment>
            <translation>คัดลอกที่อยู่ลิงก์(&amp;L)</translation>
        </message>
    </context>
</TS>
