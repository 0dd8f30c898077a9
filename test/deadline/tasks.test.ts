/** Remedies as tasks, the earliest first, and how each stands on a day. */
import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../src/deadline/tasks.js';
import { evaluationOf } from '../report/evaluation-of.js';

const remedies = [
  ['A', 'Quý II/2026', ''],
  ['B', 'Trước 26/11/2026', ''],
  ['C', 'Trước 26/12/2026', 'doing'],
  ['D', 'Trước 27/12/2026', ''],
  ['E', 'Hàng tháng', ''],
  ['F', 'Thường xuyên', ''],
  ['G', 'Theo kế hoạch của tỉnh', ''],
  ['H', '', ''],
  ['I', 'Quý I/2026', 'Hoàn thành'],
  ['J', 'Quý I/2026', 'dropped'],
  ['K', 'Quý III', 'đang chờ'],
  ['L', 'Thường xuyên trong năm 2025', ''],
  ['M', 'Hàng quý trong năm 2025', ''],
] as const;

const plan = (planYear: string): string => `${planYear}
criteria:
  - { code: "1", name: Một, max: 2, assessed: 1, remedy: [${remedies
    .map(([solution, when, status]) => {
      const parts = [`solution: ${solution}`, ...(when && [`when: "${when}"`]), ...(status && [`status: ${status}`])];
      return `{ ${parts.join(', ')} }`;
    })
    .join(', ')}] }
  - { code: "2", name: Hai, max: 1, state: not-applicable, remedy: { solution: Z, when: Quý I/2026 } }
`;

const lines = async (today: string | undefined, planYear = 'plan-year: 2026') =>
  tasksOf((await evaluationOf(plan(planYear))).scored, today).map(
    ({ remedy, state, due = '-', days = '-' }) => `${remedy.solution?.text} ${state} ${due} ${days}`,
  );

describe('tasks', () => {
  it('are overdue from the day after their last, and due soon for thirty days', async () => {
    expect(await lines('2026-11-26')).toEqual([
      'L overdue 2025-12-31 -330',
      'M overdue 2025-12-31 -330',
      'I done 2026-03-31 -',
      'J dropped 2026-03-31 -',
      'A overdue 2026-06-30 -149',
      'K overdue 2026-09-30 -57',
      'B due-soon 2026-11-26 0',
      'E recurring 2026-11-30 4',
      'C due-soon 2026-12-26 30',
      'D later 2026-12-27 31',
      'F continuous - -',
      'G undated - -',
      'H undated - -',
    ]);
  });

  it('are not judged without a day', async () => {
    expect(await lines(undefined)).toEqual([
      'L continuous 2025-12-31 -',
      'M recurring 2025-12-31 -',
      'I done 2026-03-31 -',
      'J dropped 2026-03-31 -',
      'A dated 2026-06-30 -',
      'K dated 2026-09-30 -',
      'B dated 2026-11-26 -',
      'C dated 2026-12-26 -',
      'D dated 2026-12-27 -',
      'E recurring - -',
      'F continuous - -',
      'G undated - -',
      'H undated - -',
    ]);
  });

  it('have no day where nobody says the year', async () => {
    const without = await lines('2026-11-26', 'year: 2025');
    expect(without.filter((line) => line.startsWith('K'))).toEqual(['K undated - -']);
  });
});
