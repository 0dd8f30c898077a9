/** Every sentence, word by word, in both languages. */
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import type { RuleId } from '../../src/model/finding/rule-arguments.js';
import { RULE_IDS } from '../../src/model/finding/rules.js';
import { SAMPLES } from './samples.js';

/** Each sample's sentence in Vietnamese and in English, in the order of the samples. */
const EXPECTED: Readonly<Record<RuleId, readonly (readonly [string, string])[]>> = {
  'unreadable-file': [
    [
      'Không đọc được tệp: tệp có mật khẩu. Mở bằng Excel hoặc Word, bỏ mật khẩu (File > Info > Protect > Encrypt with Password, xóa trắng ô mật khẩu) rồi lưu lại.',
      'The file cannot be read: it has a password. Open it in Excel or Word, remove the password (File > Info > Protect > Encrypt with Password, clear the box) and save it.',
    ],
    [
      'Không đọc được tệp: tệp bị hỏng (xl/workbook.xml). Mở bằng Excel hoặc Word để sửa rồi lưu lại, hoặc xin lại tệp gốc.',
      'The file cannot be read: it is damaged (xl/workbook.xml). Open it in Excel or Word to repair it and save it again, or ask for the original.',
    ],
  ],
  limit: [
    [
      'Tệp vượt giới hạn kích thước sau giải nén: 70,1 MB, tối đa 64 MB. Bỏ phần không dùng, hoặc tách thành nhiều tệp.',
      'The file passes the limit of unpacked size: 70.1 MB, at most 64 MB. Delete what is not used, or split the file.',
    ],
    [
      'Tệp vượt giới hạn số dòng: 1.048.576, tối đa 200.000. Bỏ phần không dùng, hoặc tách thành nhiều tệp.',
      'The file passes the limit of rows: 1,048,576, at most 200,000. Delete what is not used, or split the file.',
    ],
    [
      'Tệp vượt giới hạn số cấp lồng nhau: tối đa 64. Bỏ phần không dùng, hoặc tách thành nhiều tệp.',
      'The file passes the limit of nesting depth: at most 64. Delete what is not used, or split the file.',
    ],
  ],
  syntax: [
    [
      'Tệp sai cú pháp YAML: thụt đầu dòng bằng phím Tab. Cách sửa: thay mỗi Tab bằng hai dấu cách.',
      'The file is not valid YAML: a line is indented with a tab. To mend it: replace each tab with two spaces.',
    ],
    [
      'Tệp sai cú pháp YAML: có chỗ không đúng dạng. Cách sửa: xem dòng này và dòng ngay trên: dấu hai chấm, dấu nháy, ngoặc, thụt đầu dòng.',
      'The file is not valid YAML: something stands where it cannot (“Unexpected scalar\\x07”). To mend it: look at this line and the one above: colons, quotes, brackets, indentation.',
    ],
    [
      'Tệp sai cú pháp CSV: ô có dấu nháy kép mở mà không đóng. Cách sửa: thêm dấu nháy kép đóng; dấu nháy kép bên trong ô thì ghi hai lần.',
      'The file is not valid CSV: a cell opens a double quote and never closes it. To mend it: add the closing double quote; one inside a cell is written twice.',
    ],
    [
      'Tệp sai cú pháp CSV: dòng này có nhiều ô hơn dòng tiêu đề, có thể do dấu phẩy trong số hoặc trong câu. Cách sửa: đặt ô có dấu ngăn cách trong dấu nháy kép, ví dụ "2,5", hoặc lưu lại từ Excel dạng .xlsx.',
      'The file is not valid CSV: this row has more cells than the header, perhaps because of a comma inside a number or a sentence. To mend it: put a cell that holds the delimiter in double quotes, such as "2,5", or save it from Excel as .xlsx.',
    ],
    [
      'Tệp sai cú pháp CSV: dấu phẩy vừa ngăn cách các ô vừa là dấu thập phân, nên số bị cắt thành hai ô. Cách sửa: đặt số có dấu phẩy trong dấu nháy kép, ví dụ "2,5", hoặc lưu lại từ Excel dạng .xlsx.',
      'The file is not valid CSV: commas part the cells and are decimal marks as well, so that a number was cut into two cells. To mend it: put numbers with a comma in double quotes, such as "2,5", or save it from Excel as .xlsx.',
    ],
  ],
  schema: [
    [
      'Mục “criteria” phải là danh sách tiêu chí nhưng đang là “một”.',
      '“criteria” must be a list of criteria but is “một”.',
    ],
    [
      'Mục “state” phải là một trong các giá trị not-applicable, survey nhưng đang để trống.',
      '“state” must be one of not-applicable, survey but is blank.',
    ],
    [
      'Nội dung phải là nhóm các mục (tên mục: nội dung) nhưng đang là danh sách.',
      'The content must be a map (key: value) but is a list.',
    ],
    [
      'Mục “above” không ghi cùng mục “from”; chỉ giữ một trong hai.',
      '“above” cannot stand beside “from”; keep one of the two.',
    ],
    [
      'Mục “scoring” phải có đúng một trong các mục one-of, bands.',
      '“scoring” must have exactly one of one-of, bands.',
    ],
    [
      'Mục “set” phải là mã Bộ tiêu chí, ví dụ set: bo-2026 (tệp này là một Bộ tiêu chí), nhưng đang để trống.',
      '“set” must be the id of the criteria set, such as set: bo-2026 (this file is one), but is blank.',
    ],
  ],
  'unknown-key': [
    ['Không nhận ra mục “diem_chuan”; có phải “max” không?', 'Unknown key “diem_chuan”; did you mean “max”?'],
    ['Không nhận ra mục “xyz”; các mục dùng được: max, assessed.', 'Unknown key “xyz”; known keys are max, assessed.'],
    [
      'Không nhận ra mục “fail-on” ở đây; mục này ghi dưới mục “gates”, thụt đầu dòng vào.',
      'Unknown key “fail-on” here; it belongs under “gates”, indented.',
    ],
    [
      'Không nhận ra mục “files” ở đây; mục này ghi ở ngoài cùng, không thụt đầu dòng.',
      'Unknown key “files” here; it belongs outermost, without an indent.',
    ],
    [
      'Không nhận ra mục “81”; có phải điểm 0,81 không? Trong ngoặc { } phải đặt số có dấu phẩy trong dấu nháy: "0,81".',
      'Unknown key “81”; did you mean the number 0,81? Inside { } a number with a comma needs quotes: "0,81".',
    ],
  ],
  'duplicate-key': [
    [
      'Mục “max” ghi hai lần (lần đầu tại dòng 7, cột 5); hãy giữ một.',
      'Key “max” is given twice (first at line 7, column 5); keep one.',
    ],
  ],
  'no-table': [
    [
      'Không tìm thấy bảng chấm điểm trong “Sheet1”: cần dòng tiêu đề có “Lĩnh vực/Tiêu chí/Tiêu chí thành phần” và “Điểm chuẩn”; chỉ thấy “STT”, “Họ và tên”. Hãy chỉ rõ cột bằng --columns, ví dụ --columns name=B,max=C,assessed=D (và --sheet, --header-row nếu cần).',
      'No scorecard found in “Sheet1”: a header row with “Field/Criterion/Sub-criterion” and “Maximum score” is needed; only “STT”, “Họ và tên” is there. Name the columns with --columns, for example --columns name=B,max=C,assessed=D (and --sheet, --header-row where needed).',
    ],
    [
      'Không tìm thấy bảng chấm điểm: cần dòng tiêu đề có “Lĩnh vực/Tiêu chí/Tiêu chí thành phần” và “Điểm chuẩn”; không thấy dòng tiêu đề nào. Hãy chỉ rõ cột bằng --columns, ví dụ --columns name=B,max=C,assessed=D (và --sheet, --header-row nếu cần).',
      'No scorecard found: a header row with “Field/Criterion/Sub-criterion” and “Maximum score” is needed; there is no header at all. Name the columns with --columns, for example --columns name=B,max=C,assessed=D (and --sheet, --header-row where needed).',
    ],
    [
      'Không tìm thấy bảng chấm điểm trong “Sheet1”: có dòng tiêu đề (“Tiêu chí”, “Điểm chuẩn”) nhưng không có tiêu chí nào ở dưới. Hãy chỉ rõ cột bằng --columns, ví dụ --columns name=B,max=C,assessed=D (và --sheet, --header-row nếu cần).',
      'No scorecard found in “Sheet1”: there is a header row (“Tiêu chí”, “Điểm chuẩn”), but no criterion below it. Name the columns with --columns, for example --columns name=B,max=C,assessed=D (and --sheet, --header-row where needed).',
    ],
    [
      'Không đọc được bảng tổng hợp: mỗi dòng là một đơn vị, mỗi cột là một tiêu chí, nhưng chưa có điểm chuẩn của “Cải cách thể chế”, “Cải cách TTHC”. Hãy thêm một dòng “Điểm chuẩn” ngay dưới tiêu đề, hoặc ghi sau tên từng cột, ví dụ “Cải cách thể chế (15 điểm)”; khi ấy mỗi đơn vị là một Bảng chấm điểm.',
      'The table of units cannot be read: each row is a unit and each column a criterion, but “Cải cách thể chế”, “Cải cách TTHC” say no maximum. Add a row “Điểm chuẩn” right below the header, or write it behind the name of each column, for example “Cải cách thể chế (15 điểm)”; then each unit is a scorecard.',
    ],
    [
      'Không đọc được bảng tổng hợp trong “Sheet1”: mỗi dòng là một đơn vị, mỗi cột là một tiêu chí, nhưng có dòng điểm không ghi tên đơn vị. Hãy ghi tên đơn vị ở từng dòng; tự chấm và thẩm định thì ghi ở hai cột.',
      'The table of units in “Sheet1” cannot be read: each row is a unit and each column a criterion, but some rows of scores name no unit. Write the unit in each row; self scores and assessed scores go in two columns.',
    ],
  ],
  'ambiguous-column': [
    [
      'Cột C “Điểm chuẩn” và cột D “Điểm tối đa” đều có thể là “Điểm chuẩn”; hãy chỉ rõ bằng --columns, ví dụ max=C.',
      'Column C “Điểm chuẩn” and column D “Điểm tối đa” may both be “Maximum score”; say which with --columns, for example max=C.',
    ],
    [
      'Cột D “Điểm trừ” có thể là “Điểm bị mất” hoặc điểm phạt; nếu là “Điểm bị mất”, hãy chỉ rõ bằng --columns lost=D, nếu không hãy sửa tiêu đề thành “Điểm phạt”.',
      'Column D “Điểm trừ” may be “Lost points” or a penalty; say --columns lost=D if it is the former, else change its heading to “Điểm phạt”.',
    ],
  ],
  'number-format': [
    [
      'Tiêu chí 7.1: “1/5” không phải là điểm; có thể là ngày do Excel đổi từ điểm. Hãy ghi bằng số, ví dụ 0,75.',
      'Criterion 7.1: “1/5” is not a score; perhaps a score that Excel turned into a date. Write a number, such as 0.75.',
    ],
    [
      '“70%” không phải là điểm; có thể là tỷ lệ chưa đổi ra điểm. Hãy ghi bằng số, ví dụ 0,75.',
      '“70%” is not a score; perhaps a rate that was not turned into points. Write a number, such as 0.75.',
    ],
    [
      '“0101” không phải là điểm; có thể là mã số, hoặc thiếu dấu phẩy. Hãy ghi bằng số, ví dụ 0,75.',
      '“0101” is not a score; perhaps a code, or a missing decimal mark. Write a number, such as 0.75.',
    ],
    [
      '“6.1.3” không phải là điểm; có thể là STT ghi nhầm cột. Hãy ghi bằng số, ví dụ 0,75.',
      '“6.1.3” is not a score; perhaps a code in the wrong column. Write a number, such as 0.75.',
    ],
    [
      '“lO” không phải là điểm; có thể là 10 (có chữ cái gõ thay chữ số). Hãy ghi bằng số, ví dụ 0,75.',
      '“lO” is not a score; perhaps it is 10 (there are letters in place of digits). Write a number, such as 0.75.',
    ],
    [
      `“1'25” không phải là điểm; có thể là 1,25. Hãy ghi bằng số, ví dụ 0,75.`,
      `“1'25” is not a score; perhaps it is 1.25. Write a number, such as 0.75.`,
    ],
    [
      '“#N/A” không phải là điểm; có thể là công thức bị lỗi. Hãy ghi bằng số, ví dụ 0,75.',
      '“#N/A” is not a score; perhaps a formula that failed. Write a number, such as 0.75.',
    ],
    [
      '“45.5/60” không phải là điểm; có thể là điểm đạt trên điểm chuẩn, nhưng điểm chuẩn là 58. Hãy ghi bằng số, ví dụ 0,75.',
      '“45.5/60” is not a score; perhaps a score out of its maximum, but the maximum is 58. Write a number, such as 0.75.',
    ],
    [
      '“-0,5” không phải là điểm; có thể là 0,5 (thừa dấu trừ hoặc dấu gạch). Hãy ghi bằng số, ví dụ 0,75.',
      '“-0,5” is not a score; perhaps it is 0.5 (there is a minus or a dash too many). Write a number, such as 0.75.',
    ],
    [
      '“Đạt” là nhận xét, không phải là điểm. Hãy ghi số điểm đạt được, ví dụ 1,5.',
      '“Đạt” (achieved) is a remark, not points. Write the score as a number, such as 1.5.',
    ],
    [
      '“Không đạt” là nhận xét, không phải là điểm. Hãy ghi số điểm; nếu không được điểm nào thì ghi 0.',
      '“Không đạt” (not achieved) is a remark, not points. Write the score as a number; 0 if there is none.',
    ],
    [
      '“một điểm” không phải là điểm. Hãy ghi bằng số, ví dụ 0,75.',
      '“một điểm” is not a score. Write a number, such as 0.75.',
    ],
  ],
  'formula-without-value': [
    [
      'Ô D7 có công thức nhưng chưa lưu kết quả. Mở bằng Excel, để tính lại rồi lưu.',
      'Cell D7 has a formula but no saved result. Open the file in Excel, let it calculate, and save.',
    ],
    [
      'Tiêu chí 7.1: ô D7 có công thức nhưng chưa lưu kết quả. Mở bằng Excel, để tính lại rồi lưu.',
      'Criterion 7.1: cell D7 has a formula but no saved result. Open the file in Excel, let it calculate, and save.',
    ],
    [
      'Tiêu chí 7.1: ô có công thức của Word nhưng chưa có kết quả. Mở bằng Word, chọn cả bảng, bấm F9 rồi lưu.',
      'Criterion 7.1: the cell has a formula of Word but no result. Open the file in Word, select the table, press F9 and save.',
    ],
  ],
  'damaged-code': [
    [
      'STT bị Excel đổi thành 1-May, có thể vốn là “1.5”. Định dạng cột STT là Văn bản (Text) rồi nhập lại.',
      'Excel changed a code to 1-May; it may have been “1.5”. Format the code column as Text and type it again.',
    ],
    [
      'STT bị Excel đổi thành 45413, không rõ vốn là gì. Định dạng cột STT là Văn bản (Text) rồi nhập lại.',
      'Excel changed a code to 45413; what it was is not clear. Format the code column as Text and type it again.',
    ],
    [
      'STT “ll” có chữ và số gõ lẫn nhau (l, 1 và I; O và 0); đã đọc là “II”. Hãy gõ lại cho đúng.',
      'The code “ll” mixes letters and digits that look alike (l, 1 and I; O and 0); read as “II”. Type it again.',
    ],
    [
      'STT “lV” có chữ và số gõ lẫn nhau (l, 1 và I; O và 0); chưa rõ là STT nào. Hãy gõ lại cho đúng.',
      'The code “lV” mixes letters and digits that look alike (l, 1 and I; O and 0); what it should be is not clear. Type it again.',
    ],
  ],
  'damaged-text': [
    [
      'Chữ dùng phông TCVN3, không phải Unicode: “C¶i c¸ch hµnh chÝnh”. Hãy chuyển sang Unicode.',
      'The text is in a TCVN3 font, not in Unicode: “C¶i c¸ch hµnh chÝnh”. Convert it to Unicode.',
    ],
    [
      'Chữ UTF-8 bị mở nhầm bảng mã: “Äiá»ƒm chuáº©n”. Mở lại tệp gốc bằng mã UTF-8 (trong Excel: Data > From Text/CSV, chọn 65001: Unicode UTF-8) rồi lưu lại.',
      'UTF-8 text was opened in the wrong code page: “Äiá»ƒm chuáº©n”. Open the original as UTF-8 (in Excel: Data > From Text/CSV, 65001: Unicode UTF-8) and save it again.',
    ],
    [
      'Chữ tiếng Việt đã mất, thành dấu “?”: “?i?m chu?n”; từ tệp này không khôi phục được. Mở lại tệp gốc rồi lưu dạng .xlsx hoặc “CSV UTF-8 (Comma delimited)”.',
      'Vietnamese letters were lost and became “?”: “?i?m chu?n”; they cannot be restored from this file. Open the original and save it as .xlsx or as “CSV UTF-8 (Comma delimited)”.',
    ],
  ],
  'lost-mismatch': [
    [
      'Lĩnh vực 2: “Điểm bị mất” ghi 0,5 nhưng 5,5 − 4,5 = 1 (ghi thiếu 0,5 điểm). Sửa thành 1 hoặc xem lại “Điểm thẩm định”.',
      'Field 2: “Lost points” says 0.5 but 5.5 − 4.5 = 1 (0.5 too low). Change it to 1 or check “Assessed score”.',
    ],
    [
      'Tiêu chí II/5/a: “Điểm bị mất” ghi 3,25 nhưng 2 − (−1) = 3 (ghi thừa 0,25 điểm). Sửa thành 3 hoặc xem lại “Điểm thẩm định”.',
      'Criterion II/5/a: “Lost points” says 3.25 but 2 − (−1) = 3 (0.25 too high). Change it to 3 or check “Assessed score”.',
    ],
    [
      'Tiêu chí 7.1: “Điểm bị mất” ghi 0, nhưng điểm thẩm định 6 cao hơn điểm chuẩn 5. Sửa “Điểm thẩm định” hoặc “Điểm chuẩn”.',
      'Criterion 7.1: “Lost points” says 0, but the assessed score 6 is above the maximum score 5. Correct “Assessed score” or “Maximum score”.',
    ],
  ],
  'sum-mismatch': [
    [
      'Tiêu chí 7.2: theo điểm đã ghi thì mất 1,25 điểm, nhưng các tiêu chí bên dưới mất tổng cộng 1,75 (chênh 0,5). Đối chiếu lại Tiêu chí 7.2 với 7.2.4, 7.2.5.',
      'Criterion 7.2: the scores written for it mean 1.25 lost, but the criteria below it lose 1.75 in all (difference 0.5). Check Criterion 7.2 against 7.2.4, 7.2.5.',
    ],
    [
      'Tiêu chí 7.1: theo điểm đã ghi thì mất 4 điểm, nhưng các tiêu chí bên dưới mất tổng cộng 1, phần không liệt kê nhiều nhất mất 2 (chênh 3). Đối chiếu lại Tiêu chí 7.1 với “Thu ngân sách không hoàn thành chỉ tiêu”.',
      'Criterion 7.1: the scores written for it mean 4 lost, but the criteria below it lose 1 in all, and what is not listed at most 2 more (difference 3). Check Criterion 7.1 against “Thu ngân sách không hoàn thành chỉ tiêu”.',
    ],
  ],
  'children-exceed-max': [
    [
      'Tổng điểm chuẩn bên dưới Lĩnh vực 2 là 20,5, vượt 0,5 so với điểm chuẩn 20. Xem lại điểm chuẩn của Tiêu chí 7.1.',
      'The maximum scores below Field 2 add up to 20.5, 0.5 more than its own 20. Check the maximum score of Criterion 7.1.',
    ],
    [
      'Tổng điểm chuẩn bên dưới Lĩnh vực 2 là 217, vượt 187 so với điểm chuẩn 30; có thể số chú thích bị dính vào điểm (“207” vốn là 20). Xem lại điểm chuẩn của Tiêu chí 7.1.',
      'The maximum scores below Field 2 add up to 217, 187 more than its own 30; perhaps a footnote number is glued to the score (“207” was 20). Check the maximum score of Criterion 7.1.',
    ],
  ],
  'total-mismatch': [
    [
      'Dòng “Tổng cộng” ghi 11,34 nhưng cộng lại được 11,84 (chênh 0,5) ở cột “Điểm bị mất”. Sửa thành 11,84, hoặc xem lại các dòng được cộng.',
      'Row “Tổng cộng” says 11.34 but the rows add up to 11.84 (difference 0.5) in column “Lost points”. Change it to 11.84, or check the rows it adds up.',
    ],
    [
      'Dòng tổng ghi 89 nhưng cộng lại được 44,5 (chênh 44,5) ở cột “Điểm chuẩn”. Có thể đã cộng cả dòng cấp trên lẫn các dòng bên dưới. Công thức của ô: =SUM(C2:C22). Sửa thành 44,5, hoặc xem lại các dòng được cộng.',
      'The total says 89 but the rows add up to 44.5 (difference 44.5) in column “Maximum score”. Perhaps it adds up parents and children alike. The cell’s formula: =SUM(C2:C22). Change it to 44.5, or check the rows it adds up.',
    ],
    [
      'Dòng “Cộng” của Lĩnh vực 2 ghi 4 nhưng cộng lại được 4,5 (chênh 0,5) ở cột “Điểm thẩm định”. Sửa thành 4,5, hoặc xem lại các dòng được cộng.',
      'Row “Cộng” of Field 2 says 4 but the rows add up to 4.5 (difference 0.5) in column “Assessed score”. Change it to 4.5, or check the rows it adds up.',
    ],
    [
      'Tùy chọn --total-max ghi 100 nhưng cộng lại được 98 (chênh 2) ở cột “Điểm chuẩn”. Xem lại số này và các dòng được cộng.',
      'Option --total-max says 100 but the rows add up to 98 (difference 2) in column “Maximum score”. Check it and the rows it adds up.',
    ],
  ],
  'score-above-max': [
    [
      'Tiêu chí 7.1: điểm thẩm định 1,2 cao hơn điểm chuẩn 1. Sửa điểm, hoặc xem lại điểm chuẩn.',
      'Criterion 7.1: assessed score 1.2 is above the maximum score 1. Correct the score, or check the maximum.',
    ],
    [
      '“Thu ngân sách không hoàn thành chỉ tiêu”: điểm tự đánh giá 75 cao hơn điểm chuẩn 0,75. Sửa điểm, hoặc xem lại điểm chuẩn.',
      '“Thu ngân sách không hoàn thành chỉ tiêu”: self score 75 is above the maximum score 0.75. Correct the score, or check the maximum.',
    ],
  ],
  'negative-score': [
    [
      'Tiêu chí 7.1: điểm −0,5 là số âm; chỉ mục điểm trừ mới được ghi số âm. Bỏ dấu trừ, hoặc chuyển số sang đúng cột.',
      'Criterion 7.1: score −0.5 is negative; only a deduction row may be negative. Remove the minus, or move the number to its column.',
    ],
  ],
  'score-not-applicable': [
    [
      'Tiêu chí 7.1 ghi “Không phát sinh” nhưng lại có điểm 0,25. Bỏ chữ “Không phát sinh”, hoặc bỏ điểm.',
      'Criterion 7.1 is marked not applicable and yet has a score, 0.25. Remove the one or the other.',
    ],
  ],
  'duplicate-code': [
    [
      `STT “7.1” bị trùng tại 'Bảng chấm điểm'!A5 và 'Bảng chấm điểm'!A17; có thể Excel đã đổi 7.10 thành 7.1. Sửa STT của một dòng, hoặc xóa dòng chép thừa.`,
      `Code “7.1” is used twice, at 'Bảng chấm điểm'!A5 and 'Bảng chấm điểm'!A17; perhaps Excel changed 7.10 to 7.1. Correct one of the codes, or delete the row if it is a copy.`,
    ],
    [
      'STT “a)” bị trùng tại dòng 4, cột 7 và dòng 9, cột 7. Sửa STT của một dòng, hoặc xóa dòng chép thừa.',
      'Code “a)” is used twice, at line 4, column 7 and line 9, column 7. Correct one of the codes, or delete the row if it is a copy.',
    ],
  ],
  'unexplained-loss': [
    [
      'Lĩnh vực 2 mất 3,7 điểm, các tiêu chí trong bảng mới thể hiện 3,25; còn 0,45 điểm chưa rõ mất ở tiêu chí nào. Hãy bổ sung tiêu chí còn thiếu.',
      'Field 2 lost 3.7, of which the criteria in the table show 3.25; where the other 0.45 went is not clear. Add the missing criterion.',
    ],
    [
      'Toàn bảng mất 3 điểm, các tiêu chí trong bảng mới thể hiện 2; còn 1 điểm chưa rõ mất ở tiêu chí nào. Hãy bổ sung tiêu chí còn thiếu.',
      'The whole scorecard lost 3, of which the criteria in the table show 2; where the other 1 went is not clear. Add the missing criterion.',
    ],
  ],
  'missing-max': [
    [
      'Tiêu chí 7.1 có điểm 0,5 nhưng chưa ghi điểm chuẩn. Hãy ghi theo Bộ tiêu chí.',
      'Criterion 7.1 has a score of 0.5 but no maximum score. Write it as the criteria set gives it.',
    ],
    [
      'Tiêu chí 7.1 có điểm bị mất 0,5 nhưng chưa ghi điểm chuẩn. Hãy ghi theo Bộ tiêu chí.',
      'Criterion 7.1 has lost points 0.5 but no maximum score. Write it as the criteria set gives it.',
    ],
  ],
  unscored: [
    [
      'Tiêu chí 7.1 chưa có điểm; kết quả là tạm tính. Hãy ghi điểm; nếu là 0 điểm thì ghi 0.',
      'Criterion 7.1 has no score yet; the result is provisional. Enter it; write 0 for no points.',
    ],
    [
      'Lĩnh vực 2 chưa có điểm (4 tiêu chí); kết quả là tạm tính. Hãy ghi điểm; nếu là 0 điểm thì ghi 0.',
      'Field 2 has no score yet (4 criteria); the result is provisional. Enter it; write 0 for no points.',
    ],
    [
      'Lĩnh vực 2: 2 tiêu chí bên dưới chưa có điểm, lấy điểm ghi ở dòng này; kết quả là tạm tính. Hãy ghi điểm bên dưới.',
      'Field 2: 2 criteria below have no score yet, and its own is taken; the result is provisional. Enter the scores below.',
    ],
    [
      'Lĩnh vực 2: 2 tiêu chí bên dưới chưa có điểm, lấy điểm ghi ở dòng cấp trên trực tiếp; kết quả là tạm tính. Hãy ghi điểm bên dưới.',
      'Field 2: 2 criteria below have no score yet, and what their parent rows state is taken; the result is provisional. Enter the scores below.',
    ],
    ['Toàn bảng chưa chấm điểm. Hãy ghi điểm.', 'Nothing in the scorecard is scored yet. Enter the scores.'],
    [
      'Chưa tiêu chí nào có điểm, lấy điểm ghi ở dòng tổng; kết quả là tạm tính. Hãy ghi điểm của từng tiêu chí.',
      'No criterion is scored yet, and the stated total is taken; the result is provisional. Enter the scores.',
    ],
    [
      'Toàn bảng chưa chấm điểm và không có cột ghi điểm. Nếu là Bộ tiêu chí: thêm cột “Cách chấm”, hoặc chỉ chính tệp này bằng --criteria-set.',
      'Nothing in the scorecard is scored yet, and it has no column for scores. If it is a criteria set, add a column “Cách chấm”, or name this very file with --criteria-set.',
    ],
    [
      'Không rõ cột nào ghi điểm chấm nên toàn bảng là chưa chấm. Cột có số nhưng chưa rõ nghĩa: “Xã An Bình”, “Xã Tân An”; nếu là điểm thì chỉ rõ, ví dụ --columns assessed="Xã Tân An".',
      'No column is known to hold scores, so nothing counts as scored. Columns with numbers that are not understood: “Xã An Bình”, “Xã Tân An”; if those are scores, say so, as --columns assessed="Xã Tân An".',
    ],
    [
      'Tiêu chí 7.1 chưa có điểm: ô điểm gộp với Phiếu!D3 và chỉ được tính ở đó; kết quả là tạm tính. Bỏ gộp ô rồi ghi điểm từng dòng.',
      'Criterion 7.1 has no score of its own: its cell is merged with Phiếu!D3 and counts there alone; the result is provisional. Unmerge them and write a score in each row.',
    ],
  ],
  'missing-solution': [
    [
      'Tiêu chí 7.1 mất 0,25 điểm nhưng chưa có giải pháp. Hãy bổ sung.',
      'Criterion 7.1 lost 0.25 points but has no solution. Add one.',
    ],
  ],
  'missing-lead': [
    [
      'Tiêu chí 7.1 mất 0,25 điểm nhưng chưa ghi cơ quan chủ trì thực hiện. Hãy bổ sung.',
      'Criterion 7.1 lost 0.25 points but names no lead agency. Add one.',
    ],
  ],
  'missing-when': [
    [
      '“Thu ngân sách không hoàn thành chỉ tiêu” mất 1 điểm nhưng chưa ghi thời gian thực hiện. Hãy bổ sung.',
      '“Thu ngân sách không hoàn thành chỉ tiêu” lost 1 point but has no deadline. Add one.',
    ],
  ],
  'unclear-row': [
    [
      'Dòng “Ban hành kịp thời” chưa rõ là tiêu chí hay nội dung khác; không tính vì giống một mức điểm để chọn. Nếu là tiêu chí, ghi đủ STT, tên và điểm.',
      'Row “Ban hành kịp thời” may or may not be a criterion; it was left out because it looks like a scoring option. If it is one, give it a code, a name and points.',
    ],
    [
      'Dòng này chưa rõ là tiêu chí hay nội dung khác; đã tính vì có điểm dù không có tên. Hãy ghi tên tiêu chí.',
      'This row may or may not be a criterion; it was counted because it has points, though no name. Write the criterion’s name.',
    ],
  ],
  'missing-parent': [
    [
      'Có 6.1.3 nhưng không có dòng 6.1; tạm xếp vào Lĩnh vực 6. Nếu gõ nhầm thì sửa STT.',
      'There is 6.1.3 but no row 6.1; put under Field 6 for now. Correct the code if it was mistyped.',
    ],
    [
      'Có 6.1 nhưng không có dòng 6; tạm xếp ở cấp lĩnh vực. Nếu gõ nhầm thì sửa STT.',
      'There is 6.1 but no row 6; taken as a field for now. Correct the code if it was mistyped.',
    ],
    [
      'STT 6.1 đứng trong Lĩnh vực 2, không nằm dưới dòng 6; tạm giữ nguyên vị trí. Nếu gõ nhầm thì sửa STT, nếu đặt nhầm chỗ thì chuyển dòng.',
      '6.1 stands under Field 2, not below row 6; left where it is for now. Correct the code if it was mistyped, or move the row.',
    ],
    [
      'STT 6.1 đứng riêng, không nằm dưới dòng 6; tạm giữ nguyên vị trí. Nếu gõ nhầm thì sửa STT, nếu đặt nhầm chỗ thì chuyển dòng.',
      '6.1 stands by itself, not below row 6; left where it is for now. Correct the code if it was mistyped, or move the row.',
    ],
  ],
  'code-order': [
    [
      'STT 1.2 đứng sau 1.3, không đúng thứ tự. Xem lại STT của hai dòng.',
      'Code 1.2 comes after 1.3: out of order. Check both codes.',
    ],
  ],
  'code-gap': [
    [
      'Bảng không có lĩnh vực 3 và 5; nếu là bảng trích thì không cần sửa.',
      'The table has no fields 3 and 5; nothing to do if it is an extract.',
    ],
    [
      'Bảng không có lĩnh vực 9–2020; nếu là bảng trích thì không cần sửa.',
      'The table has no fields 9–2020; nothing to do if it is an extract.',
    ],
  ],
  'code-from-number': [
    [
      'STT được lưu dạng số (12 ô); đã đọc đúng như hiển thị, nên định dạng cột là Văn bản (Text).',
      'Codes are stored as numbers (12 cells); they were read as shown. Better format the column as Text.',
    ],
    [
      'STT được lưu dạng số (1 ô); đã đọc đúng như hiển thị, nên định dạng cột là Văn bản (Text).',
      'Codes are stored as numbers (1 cell); they were read as shown. Better format the column as Text.',
    ],
  ],
  'blank-mark': [
    [
      'Tiêu chí 7.1: ô điểm ghi “-”, được hiểu là chưa chấm. Nếu là 0 điểm thì ghi 0.',
      'Criterion 7.1: the score cell says “-”, read as not scored. Write 0 for no points.',
    ],
  ],
  'skipped-sheet': [
    [
      'Bỏ qua trang tính “Danh mục”: không có bảng chấm điểm. Nếu đó là bảng chấm điểm, xem lại dòng tiêu đề.',
      'Sheet “Danh mục” was passed over: it holds no scorecard. If it is a scorecard, check its header.',
    ],
    [
      'Bỏ qua trang tính “Nháp”: bị ẩn. Muốn đọc thì bỏ ẩn, hoặc chọn bằng --sheet.',
      'Sheet “Nháp” was passed over: it is hidden. To read it, unhide it or name it with --sheet.',
    ],
    [
      'Bỏ qua bảng này: có tiêu đề cột nhưng không có tiêu chí nào. Nếu đó là bảng chấm điểm, ghi tiêu chí bên dưới tiêu đề.',
      'This table was passed over: it has a header but no criterion. If it is a scorecard, write its criteria below the header.',
    ],
    [
      'Bỏ qua trang tính “Tổng hợp”: bảng tổng hợp, mỗi dòng là điểm của một đơn vị, đứng cạnh bảng chấm điểm khác. Muốn đọc thành mỗi đơn vị một Bảng chấm điểm thì chọn bằng --sheet, hoặc để ở tệp riêng.',
      'Sheet “Tổng hợp” was passed over: it sums up units, a row for each, beside another scorecard. To read it as a scorecard for each unit, name it with --sheet, or keep it in a file of its own.',
    ],
  ],
  'hidden-part': [
    [
      'Bảng có 2 dòng và 1 cột bị ẩn, vẫn được tính. Bỏ ẩn để kiểm tra.',
      'The table has 2 hidden rows and 1 hidden column; they are counted all the same. Unhide to check.',
    ],
    [
      'Bảng có 3 cột bị ẩn, vẫn được tính. Bỏ ẩn để kiểm tra.',
      'The table has 3 hidden columns; they are counted all the same. Unhide to check.',
    ],
    [
      'Bảng có 1 cột bị ẩn và 2 ô điểm không nhìn thấy (chữ cùng màu nền, quá nhỏ hoặc định dạng không hiện số), vẫn được tính. Bỏ ẩn để kiểm tra.',
      'The table has 1 hidden column and 2 scores that nobody sees (in the colour of their cells, too small, or under a format that shows no number); they are counted all the same. Unhide to check.',
    ],
    [
      'Bảng có 1 ô điểm không nhìn thấy (chữ cùng màu nền, quá nhỏ hoặc định dạng không hiện số), vẫn được tính. Đổi màu, cỡ chữ hoặc định dạng để kiểm tra.',
      'The table has 1 score that nobody sees (in the colour of their cells, too small, or under a format that shows no number); it is counted all the same. Change colour, size or format to check.',
    ],
  ],
  'assessed-round': [
    [
      'Bảng có 2 lần thẩm định; lấy lần cuối “Điểm thẩm định lần 2”. Muốn lấy cột khác thì chỉ rõ bằng --columns.',
      'The table has 2 rounds of assessment; the last one, “Điểm thẩm định lần 2”, is taken. --columns names another.',
    ],
    [
      'Bảng có điểm của 2 năm; lấy năm sau cùng “Điểm năm 2025”. Muốn lấy cột khác thì chỉ rõ bằng --columns.',
      'The table has scores of 2 years; the last one, “Điểm năm 2025”, is taken. --columns names another.',
    ],
    [
      'Bảng có điểm của 2 năm; lấy cột không ghi năm “Điểm đạt”. Muốn lấy cột khác thì chỉ rõ bằng --columns.',
      'The table has scores of 2 years; the one without a year, “Điểm đạt”, is taken. --columns names another.',
    ],
    [
      'Bảng có 2 lần tự chấm; lấy lần cuối “Tự chấm lần 2”. Muốn lấy cột khác thì chỉ rõ bằng --columns.',
      'The table has 2 rounds of self scores; the last one, “Tự chấm lần 2”, is taken. --columns names another.',
    ],
  ],
  'uncounted-column': [
    [
      'Cột E “Điểm điều chỉnh” có điểm nhưng không được tính; điểm được tính là cột “Điểm thẩm định”. Nếu cột này mới là điểm phải tính thì chỉ rõ bằng --columns assessed=E.',
      'Column E “Điểm điều chỉnh” holds points that do not count; what counts is column “Điểm thẩm định”. If this is the score that counts, name it: --columns assessed=E.',
    ],
    [
      'Cột F “Điểm thưởng” có điểm nhưng không được tính; điểm được tính là cột “Điểm đạt”. Nếu phải tính thì cộng, trừ vào cột ấy, hoặc ghi thành dòng điểm thưởng, điểm trừ riêng.',
      'Column F “Điểm thưởng” holds points that do not count; what counts is column “Điểm đạt”. If it should, add it to that column or take it off, or write bonuses and penalties as rows of their own.',
    ],
  ],
  'rest-assumed-full': [
    [
      'Lĩnh vực 2: 2,5 điểm không liệt kê được coi là đạt tối đa. Nếu không phải bảng trích thì liệt kê đủ tiêu chí.',
      'Field 2: what is not listed (2.5) is taken as fully scored. If this is no extract, list all its criteria.',
    ],
  ],
  'needless-remedy': [
    [
      '“Thu ngân sách không hoàn thành chỉ tiêu” không mất điểm nhưng có ghi giải pháp; có thể giải pháp này là của Lĩnh vực 8, đang mất 1,5 điểm. Chuyển về đúng dòng, hoặc để nguyên nếu là giải pháp duy trì.',
      '“Thu ngân sách không hoàn thành chỉ tiêu” lost nothing but has a solution; perhaps it belongs to Field 8, which lost 1.5 points. Move it to its row, or leave it if it keeps things as they are.',
    ],
    [
      'Tiêu chí 7.1 không mất điểm nhưng có ghi giải pháp. Chuyển về đúng dòng, hoặc để nguyên nếu là giải pháp duy trì.',
      'Criterion 7.1 lost nothing but has a solution. Move it to its row, or leave it if it keeps things as they are.',
    ],
  ],
  'mixed-decimal-marks': [
    [
      'Tệp dùng cả dấu phẩy (9 ô) và dấu chấm (38 ô) thập phân; đều đã đọc đúng, nên thống nhất dấu phẩy.',
      'The file uses both decimal commas (9 cells) and points (38 cells); all were read right, but one mark is better: the comma.',
    ],
    [
      'Tệp dùng cả dấu phẩy (1 ô) và dấu chấm (1 ô) thập phân; đều đã đọc đúng, nên thống nhất dấu phẩy.',
      'The file uses both decimal commas (1 cell) and points (1 cell); all were read right, but one mark is better: the comma.',
    ],
  ],
  'name-variants': [
    [
      'Có thể cùng một cơ quan nhưng ghi khác nhau: “Văn phòng UBND”, “Văn phòng UBND xã”; nên thống nhất.',
      'Perhaps one office, spelled differently: “Văn phòng UBND”, “Văn phòng UBND xã”; better use one spelling.',
    ],
  ],
  'when-unclear': [
    [
      'Thời gian thực hiện “Theo kế hoạch của tỉnh” chưa rõ ngày, tháng, quý hay năm. Hãy ghi rõ, ví dụ “Quý II/2026”.',
      'The deadline “Theo kế hoạch của tỉnh” names no day, month, quarter or year. Name one, such as “Quý II/2026”.',
    ],
    [
      'Thời gian thực hiện “Trước 31/6/2026” không đúng lịch: không có ngày 31/6/2026. Hãy sửa lại.',
      'The deadline “Trước 31/6/2026” is not in the calendar: there is no day 31/6/2026. Correct it.',
    ],
    [
      'Thời gian thực hiện “6/30/2026” không đúng lịch: không có tháng 30 (ghi ngày trước, tháng sau). Hãy sửa lại.',
      'The deadline “6/30/2026” is not in the calendar: there is no month 30 (the day comes first, then the month). Correct it.',
    ],
    [
      'Thời gian thực hiện “Trước ngày 32 hằng tháng” không đúng lịch: không có ngày 32. Hãy sửa lại.',
      'The deadline “Trước ngày 32 hằng tháng” is not in the calendar: there is no day 32. Correct it.',
    ],
    [
      'Thời gian thực hiện “13/2026” không đúng lịch: không có tháng 13. Hãy sửa lại.',
      'The deadline “13/2026” is not in the calendar: there is no month 13. Correct it.',
    ],
    [
      'Thời gian thực hiện “Quý V” không đúng lịch: không có quý 5. Hãy sửa lại.',
      'The deadline “Quý V” is not in the calendar: there is no quarter 5. Correct it.',
    ],
    [
      'Thời gian thực hiện “30/6/2026 - 01/3/2026” kết thúc trước khi bắt đầu. Hãy sửa lại.',
      'The deadline “30/6/2026 - 01/3/2026” ends before it begins. Correct it.',
    ],
  ],
  'when-past': [
    [
      'Tiêu chí 7.1: thời hạn 30/06/2026 đã quá 149 ngày (tính đến 26/11/2026). Nếu đã xong thì ghi Hoàn thành; nếu chưa thì đôn đốc hoặc điều chỉnh thời hạn.',
      'Criterion 7.1: the deadline 30/06/2026 passed 149 days ago (as of 26/11/2026). Write that it is done, or press on, or set a new deadline.',
    ],
    [
      '“Thu ngân sách không hoàn thành chỉ tiêu”: thời hạn 25/11/2026 đã quá 1 ngày (tính đến 26/11/2026). Nếu đã xong thì ghi Hoàn thành; nếu chưa thì đôn đốc hoặc điều chỉnh thời hạn.',
      '“Thu ngân sách không hoàn thành chỉ tiêu”: the deadline 25/11/2026 passed 1 day ago (as of 26/11/2026). Write that it is done, or press on, or set a new deadline.',
    ],
  ],
  'set-mismatch': [
    [
      'Tiêu chí 7.1: điểm chuẩn 3, Bộ tiêu chí quy định 2. Sửa cho khớp.',
      'Criterion 7.1: maximum score 3, the criteria set says 2. Correct it.',
    ],
    [
      'Tiêu chí 7.1: tên trong Bộ tiêu chí là “Chuyển đổi số”; đối chiếu xem có đúng tiêu chí không.',
      'Criterion 7.1: the criteria set calls it “Chuyển đổi số”; see whether it is the same criterion.',
    ],
    [
      'Tiêu chí II/5/a không có trong Bộ tiêu chí “bo-2026”. Xem lại STT.',
      'Criterion II/5/a is not in the criteria set “bo-2026”. Check its code.',
    ],
    [
      'Thiếu so với Bộ tiêu chí “bo-2026”: 7.2.1, 2. Hãy bổ sung.',
      'Missing against the criteria set “bo-2026”: 7.2.1, 2. Add what is missing.',
    ],
    [
      'Bảng chấm điểm của năm 2025 nhưng Bộ tiêu chí “bo-2026” áp dụng cho năm 2026. Xem lại năm, hoặc dùng Bộ tiêu chí của năm đó.',
      'The scorecard is of 2025, the criteria set “bo-2026” of 2026. Check the year, or use that year’s set.',
    ],
    [
      'Không tìm thấy Bộ tiêu chí “bo.yaml”; hãy ghi đường dẫn tới tệp, hoặc chỉ tệp bằng --criteria-set.',
      'There is no criteria set “bo.yaml”; write the path of its file, or name the file with --criteria-set.',
    ],
    [
      'Các tiêu chí chỉ ghi STT, nên cần Bộ tiêu chí: chỉ tệp bằng --criteria-set, hoặc ghi mã, đường dẫn tới tệp ở mục criteria-set.',
      'The criteria are given by their codes alone, so a criteria set is needed: name its file with --criteria-set, or its id or path under criteria-set.',
    ],
    [
      'Tiêu chí 7.1: Bộ tiêu chí “bo-2026” ghi STT này cho hai tiêu chí, không biết điểm là của tiêu chí nào; sửa Bộ tiêu chí trước.',
      'Criterion 7.1: the criteria set “bo-2026” gives this code to two criteria, and which of them is scored cannot be told; correct the set first.',
    ],
    [
      'Đơn vị “Sở Nội vụ” không thuộc nhóm nào được Bộ tiêu chí “bo-2026” xếp loại (Xã; Phường); chưa xếp loại. Xem lại tên đơn vị.',
      'The unit “Sở Nội vụ” is in none of the groups that the criteria set “bo-2026” has classes for (Xã; Phường): it has no class. Check the unit’s name.',
    ],
    [
      'Bộ tiêu chí “bo-2026” xếp loại theo nhóm đơn vị (Xã; Phường) nhưng bảng chưa ghi đơn vị nên chưa xếp loại; ghi đơn vị, hoặc dùng --unit.',
      'The criteria set “bo-2026” has classes by groups of units (Xã; Phường), and the scorecard names no unit: it has no class. Name the unit, or use --unit.',
    ],
    [
      'Bảng chấm điểm dùng Bộ tiêu chí “bo-2025” nhưng tệp được chỉ là Bộ tiêu chí “bo-2026”; chưa đối chiếu. Hãy chỉ đúng tệp.',
      'The scorecard names the criteria set “bo-2025”, and the file given is “bo-2026”; nothing was compared. Name the right file.',
    ],
  ],
  'score-step': [
    [
      'Tiêu chí 7.1: điểm 1,75 không thuộc các mức quy định (2; 1; 0). Hãy chọn một mức.',
      'Criterion 7.1: 1.75 is none of the scores that can be given (2; 1; 0). Choose one of them.',
    ],
    [
      'Tiêu chí 7.1: điểm 0,3 không thuộc các mức quy định (mỗi bước 0,25 điểm). Hãy sửa điểm.',
      'Criterion 7.1: 0.3 is none of the scores that can be given (steps of 0.25). Correct the score.',
    ],
    [
      'Tiêu chí 7.1: điểm 0,3 không thuộc các mức quy định: không trừ được số điểm như vậy. Hãy sửa điểm.',
      'Criterion 7.1: 0.3 is none of the scores that can be given: no deductions come to that. Correct the score.',
    ],
    [
      'Tiêu chí 7.1: điểm 0,3 không thuộc các mức quy định: không cộng được số điểm như vậy. Hãy sửa điểm.',
      'Criterion 7.1: 0.3 is none of the scores that can be given: no options add up to that. Correct the score.',
    ],
    [
      'Tiêu chí 7.1: kết quả “89 %” được 1,5 điểm theo Bộ tiêu chí, điểm thẩm định ghi 2. Sửa điểm, hoặc sửa kết quả.',
      'Criterion 7.1: the result “89 %” gives 1.5 by the criteria set, not the assessed score 2. Correct the one or the other.',
    ],
    [
      'Tiêu chí 7.1: không tính được điểm từ kết quả “2/3”: Bộ tiêu chí không nêu cách chấm tiêu chí này.',
      'Criterion 7.1: the result “2/3” gives no points: the criteria set does not say how the criterion is scored.',
    ],
    [
      'Tiêu chí 7.1: không tính được điểm từ kết quả “2/3”: cần một tỷ lệ, ví dụ 89% hoặc 17/20.',
      'Criterion 7.1: the result “2/3” gives no points: a rate is needed, such as 89% or 17/20.',
    ],
    [
      'Tiêu chí 7.1: không tính được điểm từ kết quả “2/3”: không có phương án “Chậm”; có: “Kịp thời”, “Không”.',
      'Criterion 7.1: the result “2/3” gives no points: there is no option “Chậm”; there are: “Kịp thời”, “Không”.',
    ],
    [
      'Tiêu chí 7.1: không tính được điểm từ kết quả “2/3”: phương án “Kịp thời” ghi hai lần.',
      'Criterion 7.1: the result “2/3” gives no points: the option “Kịp thời” stands twice.',
    ],
    [
      'Tiêu chí 7.1: không tính được điểm từ kết quả “2/3”: chỉ được chọn một phương án.',
      'Criterion 7.1: the result “2/3” gives no points: exactly one option is to be chosen.',
    ],
    [
      'Tiêu chí 7.1: không tính được điểm từ kết quả “2/3”: tỷ lệ không thuộc khoảng nào của Bộ tiêu chí.',
      'Criterion 7.1: the result “2/3” gives no points: the rate is in no band of the criteria set.',
    ],
    [
      'Tiêu chí 7.1: không tính được điểm từ kết quả “2/3”: tiêu chí chưa có điểm chuẩn.',
      'Criterion 7.1: the result “2/3” gives no points: the criterion has no maximum.',
    ],
    [
      'Tiêu chí 7.1: không tính được điểm từ kết quả “2/3”: phép chia không hết và Bộ tiêu chí không nêu cách làm tròn (mục rounding).',
      'Criterion 7.1: the result “2/3” gives no points: the division has no end, and the criteria set does not say how to round (rounding).',
    ],
  ],
  'missing-evidence': [
    [
      'Tiêu chí 7.1 tự chấm 1,5 điểm nhưng chưa có tài liệu kiểm chứng hoặc giải trình. Hãy bổ sung.',
      'Criterion 7.1 scores itself 1.5 and names neither evidence nor an explanation. Add one.',
    ],
  ],
  'survey-self-scored': [
    [
      'Tiêu chí 7.1 chấm qua điều tra xã hội học; điểm tự chấm 1,5 không được tính. Xóa điểm này, ghi “ĐTXHH”.',
      'Criterion 7.1 is scored by a survey; the self score 1.5 does not count. Delete it and write “ĐTXHH”.',
    ],
  ],
  'not-applicable-not-allowed': [
    [
      'Tiêu chí 7.1 ghi “Không phát sinh” nhưng Bộ tiêu chí không cho miễn tiêu chí này. Hãy chấm điểm.',
      'Criterion 7.1 is marked not applicable, which the criteria set does not allow. Score it.',
    ],
    [
      'Tiêu chí 7.1 ghi “Không phát sinh” nhưng đơn vị không thuộc diện được miễn (Phường và Đặc khu). Hãy chấm điểm.',
      'Criterion 7.1 is marked not applicable, which only Phường and Đặc khu may do. Score it.',
    ],
  ],
  'set-fault': [
    [
      'Lĩnh vực 2: điểm chuẩn 8 nhưng các tiêu chí bên dưới cộng lại 7,5.',
      'Field 2: the maximum is 8, the criteria below add up to 7.5.',
    ],
    [
      'Cả Bộ tiêu chí: điểm chuẩn 100 nhưng các tiêu chí bên dưới cộng lại 99.',
      'The criteria set: the maximum is 100, the criteria below add up to 99.',
    ],
    [
      'Phần điều tra xã hội học ghi 30 điểm nhưng các tiêu chí chấm qua điều tra cộng lại 28.',
      'Surveys are said to be worth 30, the criteria scored by survey add up to 28.',
    ],
    ['Tiêu chí 7.1 chưa ghi điểm chuẩn.', 'Criterion 7.1 has no maximum.'],
    ['Tiêu chí 7.1: điểm chuẩn phải lớn hơn 0.', 'Criterion 7.1: the maximum must be above 0.'],
    ['Tiêu chí 7.1: STT bị trùng với một tiêu chí ở trên.', 'Criterion 7.1: a criterion above has the same code.'],
    [
      'Tiêu chí 7.1 có tiêu chí thành phần nên không có cách chấm riêng; ghi cách chấm ở tiêu chí thành phần.',
      'Criterion 7.1 has criteria below it, and so no scoring of its own; write the scoring there.',
    ],
    ['Tiêu chí 7.1: cách chấm chưa có mức nào.', 'Criterion 7.1: the scoring has no steps yet.'],
    [
      'Tiêu chí 7.1: mức thấp nhất (least) dưới 0 chỉ dùng cho điểm trừ; ghi kind: deduction.',
      'Criterion 7.1: least is below 0, which only a deduction may be; say kind: deduction.',
    ],
    [
      'Tiêu chí 7.1: phép chia có thể không hết; ghi cách làm tròn ở mục rounding (ví dụ digits: 2, mode: half-up), hoặc step.',
      'Criterion 7.1: a division may have no end; say how to round under rounding (such as digits: 2, mode: half-up), or give a step.',
    ],
    [
      'Tiêu chí 7.1: hai khoảng tỷ lệ chồng lên nhau; ghi rõ cận bằng from (từ, ≥), above (trên, >), to (đến, ≤), below (dưới, <).',
      'Criterion 7.1: two bands overlap; write their edges with from (≥), above (>), to (≤), below (<).',
    ],
    [
      'Tiêu chí 7.1: phương án “Chậm” ghi hai lần; không biết kết quả là phương án nào.',
      'Criterion 7.1: the option “Chậm” stands twice; a result cannot tell which is meant.',
    ],
    ['Tiêu chí 7.1: 3 vượt mức cao nhất 2.', 'Criterion 7.1: 3 is above 2, the most there is.'],
    [
      'Tiêu chí 7.1: các mức cho nhiều nhất 1,5 điểm, không bằng điểm chuẩn 2.',
      'Criterion 7.1: the options give 1.5 at most, not to the maximum 2.',
    ],
    ['Tiêu chí 7.1: không khoảng nào nhận tỷ lệ đúng 80%.', 'Criterion 7.1: no band takes a rate of exactly 80%.'],
    [
      'Tiêu chí 7.1: không khoảng nào nhận tỷ lệ từ 80% đến 90%.',
      'Criterion 7.1: no band takes rates between 80% and 90%.',
    ],
    ['Loại “Tốt” ghi hai lần.', 'The class “Tốt” stands twice.'],
    [
      'Loại “Tốt” phải có mức thấp hơn loại “Khá” đứng trên nó.',
      'The class “Tốt” must have a lower bound than “Khá” above it.',
    ],
    [
      'Kết quả thấp hơn 50 không thuộc loại nào; thêm loại cuối không ghi mức.',
      'Results below 50 belong to no class; add a last class without a bound.',
    ],
    [
      'Tiêu chí 7.1: hai khoảng cùng bắt đầu hoặc cùng kết thúc ở 80%, nên có khoảng không tỷ lệ nào thuộc về; ghi mỗi cận một lần.',
      'Criterion 7.1: two bands begin, or end, at 80%, which leaves one that no rate is in; give each edge once.',
    ],
    [
      'Tiêu chí 7.1: khoảng từ 90% đến 80% không tỷ lệ nào thuộc về; cận dưới phải thấp hơn cận trên.',
      'Criterion 7.1: no rate is in the band from 90% to 80%; its lower edge must be below the upper.',
    ],
    [
      'Tiêu chí 7.1: mức sàn (floor) 95% cao hơn mức được đủ điểm (full) 90%.',
      'Criterion 7.1: the floor 95% is above 90%, where all is given (full).',
    ],
    [
      'Tiêu chí 7.1: bước (step) 0 phải lớn hơn 0 và không vượt điểm chuẩn 2.',
      'Criterion 7.1: the step 0 must be above 0 and not above the maximum 2.',
    ],
    ['Tiêu chí 7.1: bước (step) 0 phải lớn hơn 0.', 'Criterion 7.1: the step 0 must be above 0.'],
    [
      'Tiêu chí 7.1: chưa hiểu cách chấm “Theo văn bản” nên không tính theo; cột Cách chấm ghi chọn một, cộng, trừ dần, theo khoảng hoặc theo tỷ lệ, mỗi mức ghi “nội dung: số điểm”.',
      'Criterion 7.1: how it is scored, “Theo văn bản”, was not understood and counts for nothing; the column Cách chấm says chọn một (one of), cộng (they add up), trừ dần (deductions), theo khoảng (bands) or theo tỷ lệ (proportion), and each step “words: points”.',
    ],
    [
      'Danh sách xếp loại chưa có loại nào; ghi các loại ở mục bounds.',
      'A list of classes is empty; write the classes under bounds.',
    ],
    [
      'Loại “Tốt” không đơn vị nào đạt được: cao nhất chỉ có 100%.',
      'No unit can reach the class “Tốt”: the highest possible is 100%.',
    ],
    [
      'Loại “Tốt” không đơn vị nào đạt được: cao nhất chỉ có 105 điểm.',
      'No unit can reach the class “Tốt”: the highest possible is 105 points.',
    ],
    [
      'Loại “Yếu” không kết quả nào thuộc về: loại “Kém” đứng trên đã nhận từ 0 trở lên.',
      'No result belongs to the class “Yếu”: “Kém” above it takes all from 0 up.',
    ],
    [
      'Đơn vị “Xã” đã có danh sách xếp loại ở trên; danh sách này không được dùng cho đơn vị đó.',
      'The unit “Xã” has a list of classes above; this one is never used for it.',
    ],
    [
      'Danh sách xếp loại chung cho mọi đơn vị ghi hai lần; danh sách này không được dùng.',
      'There are two lists of classes for all units; this one is never used.',
    ],
  ],
  'waiver-unused': [
    [
      'Ngoại lệ được chấp thuận (lost-mismatch, tệp “xa/a.yaml”, tiêu chí 7.2) không khớp với phát hiện nào; hãy xóa, hoặc xem lại quy tắc, tệp, STT.',
      'The waiver (lost-mismatch, file “xa/a.yaml”, criterion 7.2) covers no finding; delete it, or check its rule, file and code.',
    ],
    [
      'Ngoại lệ được chấp thuận (code-gap, tệp “xa/**”) không khớp với phát hiện nào; hãy xóa, hoặc xem lại quy tắc, tệp, STT.',
      'The waiver (code-gap, file “xa/**”) covers no finding; delete it, or check its rule, file and code.',
    ],
  ],
  'waiver-expired': [
    [
      'Ngoại lệ được chấp thuận (lost-mismatch, tệp “xa/a.yaml”, tiêu chí 7.2) đã hết hiệu lực ngày 30/06/2026, cách đây 149 ngày (tính đến 26/11/2026); hãy sửa lỗi rồi xóa ngoại lệ, hoặc gia hạn.',
      'The waiver (lost-mismatch, file “xa/a.yaml”, criterion 7.2) ended on 30/06/2026, 149 days ago (as of 26/11/2026); put the fault right and delete it, or extend it.',
    ],
    [
      'Ngoại lệ được chấp thuận (code-gap, tệp “xa/**”) đã hết hiệu lực ngày 25/11/2026, cách đây 1 ngày (tính đến 26/11/2026); hãy sửa lỗi rồi xóa ngoại lệ, hoặc gia hạn.',
      'The waiver (code-gap, file “xa/**”) ended on 25/11/2026, 1 day ago (as of 26/11/2026); put the fault right and delete it, or extend it.',
    ],
  ],
};

describe('a finding’s sentence', () => {
  for (const rule of RULE_IDS) {
    it(rule, () => {
      const said = SAMPLES[rule].map((one) => [wording('vi').message(one), wording('en').message(one)]);
      expect(said).toEqual(EXPECTED[rule]);
    });
  }
});
