/** A document of an office, as data: letterhead, kind and subject, body, signature, appendices. */
import type { Language } from '../../language/wording.js';
import type { PlainBlock } from './document.js';

/** What stands at the head of the first page; every line in its final words and case. */
export interface Letterhead {
  /** Absent where there is none to be named. */
  readonly superior?: string | undefined;
  /** One or several lines. */
  readonly agency: readonly string[];
  /** Quốc hiệu and Tiêu ngữ. */
  readonly state: string;
  readonly motto: string;
  /** "Số: 05/KH-UBND"; absent where the document has none. */
  readonly number?: string | undefined;
  /** "An Bình, ngày 05 tháng 01 năm 2026". */
  readonly placeAndDate: string;
}

/** One thing of a list in running text; its mark (a dash, a plus) is the renderer's. */
export interface Item {
  readonly kind: 'item';
  /** 1 for a dash, 2 for what stands below one. */
  readonly level: 1 | 2;
  readonly text: string;
  /** What is said about it below, in smaller voice. */
  readonly about?: string | undefined;
}

/** What a document rests on: one line of its căn cứ. */
export interface Grounds {
  readonly kind: 'grounds';
  readonly text: string;
}

export type BodyBlock = PlainBlock | Item | Grounds;

export interface Signature {
  readonly recipientsTitle: string;
  readonly recipients: readonly string[];
  /** "TM. ỦY BAN NHÂN DÂN" and "CHỦ TỊCH". */
  readonly lines: readonly string[];
  readonly name: string;
}

export interface Appendix {
  /** "Phụ lục", with a number where there are several. */
  readonly heading: string;
  readonly title: string;
  /** "(Kèm theo Kế hoạch số …)". */
  readonly attachedTo: string;
  readonly blocks: readonly PlainBlock[];
}

export interface OfficialDocument {
  readonly language: Language;
  /** For what is kept beside the text. */
  readonly title: string;
  readonly letterhead: Letterhead;
  /** "KẾ HOẠCH". */
  readonly name: string;
  readonly subject: string;
  readonly body: readonly BodyBlock[];
  readonly signature: Signature;
  readonly appendices: readonly Appendix[];
}
