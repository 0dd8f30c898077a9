// A province of 168 communes and its year, to follow docs/province-year.md with: node tinh-168-xa.mjs FOLDER
// The same seed gives the same files; the project's tests hold the ranking to what each unit must come to.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const UNITS = 168;
/** Nothing of this unit is handed in; the next hands in a score that the criteria set does not give. */
export const MISSING = 7;
export const FAULTY = 11;

/** mulberry32: small, and the same everywhere. */
const random = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

const GROUPS = ['Xã', 'Phường'];
const comma = (hundredths) => (hundredths / 100).toFixed(2).replace('.', ',');

/** A share of a maximum in hundredths, rounded half up; whole numbers only. */
const shareOf = (max, part, whole) =>
  Math.floor((2 * max * part + whole) / (2 * whole));

/** One unit's answers to the example criteria set, and what they come to. */
const fill = (next, lift) => {
  const pick = (below) => Math.min(below - 1, Math.floor((next() + lift) * below));
  const plan = pick(3);
  const done = 8 + pick(13);
  const checks = ['Có kế hoạch kiểm tra', 'Kiểm tra đủ các thôn', 'Xử lý hết vấn đề sau kiểm tra'].slice(0, pick(4));
  const late = 4 - pick(5);
  const onTime = 850 + pick(151);
  const online = 100 + pick(351);
  const answered = 5 + pick(6);
  const survey = 300 + pick(301);
  const open = pick(3);
  const exempt = next() < 0.25;
  const first =
    (plan === 0 ? 0 : plan === 1 ? 100 : 200) +
    (done * 100 < 60 * 20 ? 0 : shareOf(400, done, 20)) +
    ([0, 50, 150, 200][checks.length] ?? 0) +
    Math.max(0, 200 - late * 25);
  const bands = onTime >= 980 ? 800 : onTime >= 950 ? 600 : onTime >= 900 ? 300 : 0;
  const shared = online * 100 >= 80 * 450 ? 800 : Math.floor((800 * online) / (450 * 50)) * 50;
  const replies = answered === 10 ? 400 : answered * 10 > 80 ? 200 : 0;
  // What does not apply: the rest of its block counts for all of it.
  const second = exempt ? shareOf(2000, bands + shared, 1600) : bands + shared + replies;
  const third = survey + ([0, 200, 400][open] ?? 0);
  const lines = [
    `  '1.1': {result: ${['Không ban hành', 'Ban hành sau 31/01', 'Ban hành trước 31/01'][plan]}}`,
    `  '1.2': {result: ${done}/20}`,
    checks.length === 0 ? "  '1.3': 0" : `  '1.3': {result: [${checks.join(', ')}]}`,
    `  '1.4': {result: ${late === 0 ? '0' : `[Báo cáo gửi chậm: ${late}]`}}`,
    `  '2.1': {result: '${comma(onTime * 10)} %'}`,
    `  '2.2': {result: ${online}/450}`,
    ...(exempt ? [] : [`  '2.3': {result: ${answered}/10}`]),
    `  '3.2': {result: ${['Không công khai', 'Công khai một phần', 'Công khai đầy đủ'][open]}}`,
  ];
  return { lines, survey, exempt, hundredths: first + second + third };
};

/** Writes the year's files into a folder: list of units, scorecards of two years, the table of surveys and exemptions. */
export const makeProvince = (folder, set) => {
  const next = random(2026);
  const units = [];
  const list = ['Mã;Đơn vị;Nhóm'];
  const joined = ['Đơn vị;3.1 Hài lòng;2.3 Phản ánh, kiến nghị'];
  for (const year of ['2025', '2026']) mkdirSync(join(folder, `phieu-${year}`));
  writeFileSync(join(folder, 'bo-tieu-chi.yaml'), set);
  for (let number = 1; number <= UNITS; number += 1) {
    const group = GROUPS[number % 5 === 0 ? 1 : 0] ?? 'Xã';
    const name = `${group} Số ${number}`;
    const file = `don-vi-${String(number).padStart(3, '0')}.yaml`;
    list.push(`${30000 + number};${name};${group}`);
    const before = fill(next, 0);
    const top = (year) =>
      `unit: UBND ${name}\nyear: ${year}\ncriteria-set: bo-tieu-chi-xa-2026\ncriteria:\n`;
    const own = [
      ...before.lines,
      ...(before.exempt ? ["  '2.3': {state: not-applicable}"] : []),
      `  '3.1': {assessed: '${comma(before.survey)}'}`,
    ];
    writeFileSync(join(folder, 'phieu-2025', file), `${top(2025)}${own.join('\n')}\n`);
    const now = fill(next, 0.15);
    joined.push(`${name};${comma(now.survey)};${now.exempt ? 'Không phát sinh' : ''}`);
    units.push({ name, group, file, hundredths: now.hundredths });
    if (number === MISSING) continue;
    const lines =
      number === FAULTY ? now.lines.map((line) => (line.includes("'1.1'") ? "  '1.1': '1,5'" : line)) : now.lines;
    writeFileSync(join(folder, 'phieu-2026', file), `${top(2026)}${lines.join('\n')}\n`);
  }
  writeFileSync(join(folder, 'don-vi.csv'), `${list.join('\n')}\n`);
  writeFileSync(join(folder, 'dtxhh.csv'), `${joined.join('\n')}\n`);
  return { units };
};

/** Only where it is run by itself. */
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder] = process.argv;
  if (folder === undefined || existsSync(folder)) {
    process.stderr.write(
      folder === undefined
        ? 'Cách dùng: node tinh-168-xa.mjs THƯ-MỤC (thư mục chưa có)\n'
        : `Đã có “${folder}”; hãy nêu thư mục chưa có.\n`,
    );
    process.exitCode = 2;
  } else {
    const set = readFileSync(new URL('bo-tieu-chi-xa-2026.yaml', import.meta.url), 'utf8');
    mkdirSync(folder, { recursive: true });
    const { units } = makeProvince(folder, set);
    process.stdout.write(`${folder}: ${units.length} đơn vị, bảng chấm điểm năm 2025 và 2026\n`);
  }
}
