/** Exceptions that a project takes in its config. */
import type { WaivedPlace } from '../../model/finding/rule-arguments.js';
import { sayDay } from '../wording/days.js';
import type { Words } from '../wording/words.js';
import type { RuleTexts } from './text.js';

const FILE = 60;
const CODE = 40;

/** "lost-mismatch, tệp “xa/a.yaml”, tiêu chí 2". */
const named = ({ waived, file, code }: WaivedPlace, w: Words): string => {
  if (w.language === 'vi') {
    return `${waived}, tệp ${w.quote(file, FILE)}${code === undefined ? '' : `, tiêu chí ${w.show(code, CODE)}`}`;
  }
  return `${waived}, file ${w.quote(file, FILE)}${code === undefined ? '' : `, criterion ${w.show(code, CODE)}`}`;
};

export const WAIVER_TEXTS = {
  'waiver-unused': {
    title: { vi: 'Ngoại lệ không còn cần', en: 'A waiver that waives nothing' },
    message: {
      vi: (args, w) =>
        `Ngoại lệ được chấp thuận (${named(args, w)}) không khớp với phát hiện nào; hãy xóa, hoặc xem lại quy tắc, tệp, STT.`,
      en: (args, w) => `The waiver (${named(args, w)}) covers no finding; delete it, or check its rule, file and code.`,
    },
    why: {
      vi:
        'Lỗi đã được sửa, hoặc ngoại lệ ghi nhầm quy tắc, tệp, STT. Để lại thì một lỗi mới ở đúng chỗ đó sẽ được bỏ qua mà ' +
        'không ai biết. Chỉ xét khi tệp mà ngoại lệ nêu có trong lần kiểm tra.',
      en:
        'The finding it was for has been put right, or the waiver names the wrong rule, file or code. Left in place, it ' +
        'would let a new fault pass unseen there. Judged only when a file that it names is checked.',
    },
    fix: {
      vi: 'Xóa ngoại lệ khỏi mục waivers của cchc.config.yaml, hoặc sửa cho đúng.',
      en: 'Delete it from waivers in cchc.config.yaml, or correct it.',
    },
  },
  'waiver-expired': {
    title: { vi: 'Ngoại lệ hết hiệu lực', en: 'A waiver past its last day' },
    message: {
      vi: ({ until, days, today, ...place }, w) =>
        `Ngoại lệ được chấp thuận (${named(place, w)}) đã hết hiệu lực ngày ${sayDay(until)}, cách đây ${days} ngày (tính đến ${sayDay(today)}); hãy sửa lỗi rồi xóa ngoại lệ, hoặc gia hạn.`,
      en: ({ until, days, today, ...place }, w) =>
        `The waiver (${named(place, w)}) ended on ${sayDay(until)}, ${days === 1 ? '1 day' : `${days} days`} ago (as of ${sayDay(today)}); put the fault right and delete it, or extend it.`,
    },
    why: {
      vi:
        'Ngoại lệ chỉ được chấp thuận đến một ngày. Qua ngày đó, phát hiện lại được tính như mọi phát hiện khác, và ngoại lệ ' +
        'được nhắc để không nằm lại mãi. Ngày tính là --today hoặc SOURCE_DATE_EPOCH.',
      en:
        'A waiver holds until its last day. After that its findings count like all others, and the waiver itself is ' +
        'reported, so that it does not stay for ever. It is judged by the day that --today or SOURCE_DATE_EPOCH gives.',
    },
    fix: {
      vi: 'Sửa lỗi rồi xóa ngoại lệ; nếu vẫn được chấp thuận, ghi ngày mới ở until và lý do mới ở reason.',
      en: 'Put the fault right and delete the waiver; if it is granted again, give it a new until and a new reason.',
    },
  },
} satisfies RuleTexts<'waiver-unused' | 'waiver-expired'>;
