/** The words of a report as a workbook. */
import { SUMMARY_SHEET_MARK } from '../../model/reading/own-sheets.js';
import { said, saying } from '../wording/saying.js';

export const REPORT_WORKBOOK = {
  /** Names of sheets; a spreadsheet program takes 31 characters. */
  table: said('Khắc phục', 'Remediation'),
  fields: said('Theo lĩnh vực', 'By field'),
  leads: said('Theo cơ quan', 'By lead agency'),
  deadlines: said('Theo thời hạn', 'By deadline'),
  /** Says which sheet the numbers come from; marks the sheet as one that is only about a scorecard. */
  madeFrom: saying(
    (sheet: string) => `Trang tổng hợp (${SUMMARY_SHEET_MARK}), lấy số từ trang “${sheet}”.`,
    (sheet: string) => `A summary (${SUMMARY_SHEET_MARK}) of the sheet “${sheet}”.`,
  ),
  page: said('Trang &P/&N', 'Page &P/&N'),
} as const;
