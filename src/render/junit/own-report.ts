/** What tells our own reports for servers from other XML, which may hold tables. */

/** The name that our reports give themselves. */
export const REPORT_NAME = 'cchc';

/** Whether a file is a report of ours, by its first bytes. */
export const isOwnReport = (head: Uint8Array): boolean =>
  new TextDecoder().decode(head).includes(`<testsuites name="${REPORT_NAME}"`);
