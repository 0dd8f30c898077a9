/** Why a what-if has no answer, and the way out. */
import type { SetScoreFault, WhatIfFault } from '../../model/what-if.js';
import type { Language } from '../wording/language.js';
import { sayCount, sayPoints } from '../wording/numbers.js';
import { visible } from '../wording/text.js';

const quoted = (names: readonly string[]): string => names.map((name) => `“${visible(name)}”`).join(', ');

const setFaultText = (fault: SetScoreFault, language: Language): string => {
  const vi = language === 'vi';
  const code = `“${visible(fault.code)}”`;
  switch (fault.kind) {
    case 'unknown':
      return vi
        ? `--set: không có tiêu chí ${code}. Ghi STT hoặc đường dẫn (II/5/a) như lệnh “cchc score” in ra.`
        : `--set: there is no criterion ${code}. Give its code or path (II/5/a) as “cchc score” prints it.`;
    case 'ambiguous':
      return vi
        ? `--set: có nhiều tiêu chí ${code}; ghi rõ đường dẫn: ${quoted(fault.paths)}.`
        : `--set: several criteria are ${code}; give the path: ${quoted(fault.paths)}.`;
    case 'twice':
      return vi ? `--set: tiêu chí ${code} được nêu hai lần; hãy giữ một.` : `--set: ${code} is given twice; keep one.`;
    case 'parent':
      return vi
        ? `--set: điểm của ${code} do các tiêu chí bên dưới cộng lại; hãy nêu một trong các tiêu chí: ${quoted(fault.below)}.`
        : `--set: the score of ${code} is made by the criteria below it; give one of those: ${quoted(fault.below)}.`;
    case 'not-applicable':
      return vi
        ? `--set: tiêu chí ${code} ghi “Không phát sinh”, không có điểm.`
        : `--set: ${code} does not apply, and has no score.`;
    case 'no-maximum':
      return vi
        ? `--set: tiêu chí ${code} chưa có điểm chuẩn, nên điểm giả định không được tính; hãy bổ sung điểm chuẩn.`
        : `--set: ${code} has no maximum, so that its score would not count; give it one.`;
    case 'above-maximum': {
      const [score, max] = [sayPoints(fault.score, language), sayPoints(fault.max, language)];
      return vi
        ? `--set: ${score} cao hơn điểm chuẩn ${max} của tiêu chí ${code}.`
        : `--set: ${score} is above the maximum of ${code}, ${max}.`;
    }
    case 'negative':
      return vi
        ? `--set: điểm ${sayPoints(fault.score, language)} của tiêu chí ${code} là số âm; chỉ mục điểm trừ mới được ghi số âm.`
        : `--set: ${sayPoints(fault.score, language)} of ${code} is negative; only deductions may be.`;
  }
};

const tooMany = (
  { least, most, mostPairs }: Extract<WhatIfFault, { readonly kind: 'too-many' }>,
  language: Language,
): string => {
  const [choices, pairs] = [sayCount(most, language), sayCount(mostPairs, language)];
  const isEffort = least === 'effort';
  if (language === 'vi') {
    const whatAddsUp = isEffort ? 'Mức độ công việc và điểm' : 'Điểm của các nhóm được quy đổi';
    const wayOut = isEffort ? 'ghi mức độ công việc bằng số tròn (1, 2, 3…), dùng --least criteria, hoặc ' : '';
    return `${whatAddsUp} có quá nhiều cách cộng khác nhau (hơn ${choices} cách chưa loại được, hoặc hơn ${pairs} cặp phải xét) để chắc chắn tìm được phương án ít nhất; hãy ${wayOut}giả định trước điểm của vài tiêu chí bằng --set.`;
  }
  const whatAddsUp = isEffort ? 'Efforts and points' : 'Points of blocks that are made up for';
  const wayOut = isEffort ? 'state efforts in whole numbers (1, 2, 3, …), use --least criteria, or ' : '';
  return `${whatAddsUp} add up in too many ways (more than ${choices} that none of the others rules out, or more than ${pairs} pairs to look at) to find the least for certain; ${wayOut}assume the scores of some criteria by --set first.`;
};

/** What is asked and cannot be answered, and what to do. */
export const whatIfMistakeText = (mistake: WhatIfFault, language: Language): string => {
  const vi = language === 'vi';
  switch (mistake.kind) {
    case 'set':
      return setFaultText(mistake.fault, language);
    case 'no-classes': {
      const name = visible(mistake.name);
      return vi
        ? `Chưa biết phải đạt bao nhiêu để xếp loại “${name}”: tên và mức của các loại do Bộ tiêu chí quy định (--criteria-set), ở đây chưa có. Hãy nêu Bộ tiêu chí, hoặc ghi mức cần đạt bằng điểm (--target 85) hoặc tỷ lệ (--target 85%).`
        : `What the class “${name}” takes is not known: a criteria set says which classes there are (--criteria-set), and there is none here. Name one, or give the target in points (--target 85) or as a percentage (--target 85%).`;
    }
    case 'unknown-class':
      return vi
        ? `Bộ tiêu chí không có loại “${visible(mistake.name)}” cho đơn vị này; có: ${quoted(mistake.classes)}.`
        : `The criteria set has no class “${visible(mistake.name)}” for this unit; it has: ${quoted(mistake.classes)}.`;
    case 'no-score':
      return vi
        ? 'Bảng chưa có điểm nào, nên chưa tính được phương án; chấm điểm trước, hoặc giả định bằng --set.'
        : 'Nothing is scored yet, so that there is nothing to go on from; score it first, or assume scores by --set.';
    case 'no-maximum':
      return vi
        ? 'Bảng không có điểm chuẩn, nên không có tỷ lệ để đạt; ghi --target bằng điểm.'
        : 'There is no maximum, so that there is no percentage to reach; give --target in points.';
    case 'too-many':
      return tooMany(mistake, language);
  }
};
