/** How far a remedy is: the four words of the contract, and what offices write for them. */
import { fold } from '../text/text.js';

export const REMEDY_STATUSES = ['todo', 'doing', 'done', 'dropped'] as const;
export type RemedyStatus = (typeof REMEDY_STATUSES)[number];

const WORDS: ReadonlyMap<string, RemedyStatus> = new Map(
  (
    [
      ['todo', ['todo', 'To do', 'Not started', 'Chưa thực hiện', 'Chưa triển khai', 'Chưa làm', 'Chưa bắt đầu']],
      [
        'doing',
        [
          'doing',
          'Under way',
          'In progress',
          'Đang thực hiện',
          'Đang triển khai',
          'Đang làm',
          'Đang xử lý',
          'Đang tiến hành',
          'Đang khắc phục',
        ],
      ],
      [
        'done',
        [
          'done',
          'Hoàn thành',
          'Hoàn thành 100%',
          'Đã hoàn thành',
          'Đã hoàn thành 100%',
          'Hoàn tất',
          'Đã hoàn tất',
          'Đã thực hiện',
          'Đã khắc phục',
          'Đã làm',
          'Đã làm xong',
          'Đã xong',
          'Làm xong',
          'Xong',
        ],
      ],
      ['dropped', ['dropped', 'Dừng thực hiện', 'Dừng', 'Đã dừng', 'Không thực hiện nữa', 'Hủy bỏ', 'Đã hủy', 'Hủy']],
    ] as const
  ).flatMap(([status, words]) => words.map((word) => [fold(word), status] as const)),
);

/** The status a text means, or undefined where it is none of the four. */
export const remedyStatus = (text: string): RemedyStatus | undefined =>
  WORDS.get(fold(text).replace(/\s*[.;,!]+$/u, ''));
