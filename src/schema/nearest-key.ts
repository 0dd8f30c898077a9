/** What an unknown key was probably meant to be: a Vietnamese or another common word for a key, or a slip of the pen. */
import { distance } from 'fastest-levenshtein';
import type { KnownKeys } from './keys.js';

const MARKS = /[\u0300-\u036f]/gu;
const NOT_WORD = /[^a-z0-9]+/gu;

/** `Điểm chuẩn`, `diem_chuan` and `DiemChuan` are one word: `diemchuan`. */
const bare = (key: string): string =>
  key
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase()
    .replace(NOT_WORD, '');

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  title: ['tieude', 'tenbang', 'tieudebang', 'chucvu', 'name'],
  unit: ['donvi', 'tendonvi', 'coquan'],
  year: ['nam', 'namdanhgia'],
  'plan-year': ['namkehoach', 'namthuchien', 'namthuchienkehoach', 'planningyear'],
  language: ['ngonngu', 'lang'],
  'criteria-set': ['botieuchi', 'bochiso', 'mabotieuchi'],
  headings: ['tieudecot', 'cot', 'columns', 'headers'],
  total: ['tong', 'tongcong', 'tongdiem', 'cong', 'totals'],
  adjustments: ['diemthuongphat', 'dieuchinh'],
  criteria: ['tieuchi', 'cactieuchi', 'linhvuc', 'tieuchithanhphan', 'criterion', 'children', 'items', 'fields'],
  code: ['stt', 'tt', 'ma', 'sothutu', 'maso', 'id', 'no'],
  name: ['ten', 'noidung', 'tentieuchi', 'tieuchi', 'linhvuc', 'label', 'tendong'],
  max: ['diemchuan', 'diemtoida', 'diemsotoida', 'thangdiem', 'khungdiem', 'maximum', 'maxscore', 'maxpoints'],
  self: ['diemtudanhgia', 'tudanhgia', 'diemtucham', 'tucham', 'selfscore', 'selfassessed'],
  assessed: [
    ...['diemthamdinh', 'diemdatduoc', 'diemdanhgia', 'ketquathamdinh', 'diemphuctra', 'diemdat', 'thamdinh'],
    ...['diem', 'score', 'actual', 'assessment'],
  ],
  lost: ['diembimat', 'diemmat', 'diembitru', 'loss', 'missing'],
  kind: ['loai', 'type'],
  state: ['trangthai'],
  finding: ['lydomatdiem', 'nhanxet', 'tontai', 'hanche', 'nguyennhan', 'lydo', 'reason'],
  evidence: ['tailieukiemchung', 'tailieuminhchung', 'minhchung', 'kiemchung', 'proof'],
  explanation: ['giaitrinh'],
  result: ['ketqua'],
  remedy: ['khacphuc', 'bienphap', 'remedies', 'giaiphap', 'action', 'actions'],
  options: ['mucdiem', 'phuongan', 'option'],
  extra: ['khac', 'cotkhac', 'extras'],
  subtotal: ['congnhom', 'tongnhom', 'cong', 'subtotals'],
  solution: ['giaiphap', 'giaiphapkhacphuc', 'action'],
  product: ['sanpham', 'ketqua', 'output'],
  lead: ['coquanchutri', 'donvichutri', 'chutri', 'coquanchutrithuchien', 'donvichutrithuchien', 'owner'],
  support: ['coquanphoihop', 'donviphoihop', 'phoihop', 'supports'],
  person: ['nguoiphutrach', 'canbophutrach', 'phutrach', 'nguoithuchien', 'assignee'],
  when: ['thoigian', 'thoihan', 'thoigianthuchien', 'thoigianhoanthanh', 'hanhoanthanh', 'deadline', 'due'],
  note: ['ghichu', 'notes', 'comment'],
  status: ['tinhtrang', 'trangthai', 'tiendo', 'progress'],
  recovers: ['diemkhacphuc', 'diemdukien', 'diemdukienkhacphuc'],
  effort: ['mucdo', 'khoiluong'],
  cap: ['toida', 'diemtoida', 'muctoida', 'limit', 'maximum', 'max'],
  agency: ['coquan', 'coquanbanhanh', 'tencoquan', 'donvi', 'issuer', 'office'],
  superior: ['coquanchuquan', 'coquancaptren', 'captren', 'parent'],
  number: ['so', 'sovanban', 'sokyhieu', 'sokehoach'],
  place: ['diadanh', 'noi', 'noibanhanh'],
  date: ['ngay', 'ngaythang', 'ngaybanhanh', 'day'],
  signer: ['nguoiky', 'kyten', 'ky', 'signature'],
  authority: ['quyenhan', 'thaymat', 'behalf'],
  basis: ['cancu', 'cancuphaply', 'grounds'],
  recipients: ['noinhan', 'nguoinhan', 'to'],
  subject: ['trichyeu', 'noidungtrichyeu'],
  points: ['diem', 'sodiem', 'score', 'amount'],
  rules: ['quytac', 'rule', 'severities', 'mucdo'],
  severity: ['mucdo', 'muc', 'level'],
  columns: ['cot', 'tencot', 'column', 'headings', 'synonyms', 'tieudecot'],
  agencies: ['coquan', 'donvi', 'agency', 'offices', 'names'],
  aliases: ['tenkhac', 'tengoikhac', 'viettat', 'alias', 'bidanh'],
  files: ['tep', 'cactep', 'file', 'include', 'paths'],
  exclude: ['loaitru', 'boqua', 'ignore', 'excludes'],
  gates: ['nguong', 'nguongbatbuoc', 'thresholds', 'gate'],
  waivers: ['ngoaile', 'ngoailechapthuan', 'exceptions', 'exemptions', 'waiver', 'suppressions'],
  baseline: ['daghinhan', 'loidaghinhan', 'base'],
  rule: ['quytac', 'ruleid', 'check'],
  file: ['tep', 'files', 'path'],
  reason: ['lydo', 'why', 'because', 'justification'],
  until: ['denngay', 'den', 'hethan', 'expires', 'expiry', 'end'],
  overrides: ['rieng', 'override'],
  version: ['phienban', 'schemaversion'],
};

/** A longer key is prose, not a slip of the pen. */
const LONGEST = 40;

/** At most one slip in three letters, and never more than three. */
const slipsAllowed = (word: string): number => Math.min(3, Math.floor(word.length / 3));

/** The value that a misspelt word of a list probably means, or undefined where none is near. */
export const nearestWord = <T extends string>(text: string, values: readonly T[]): T | undefined => {
  const word = bare(text.slice(0, LONGEST));
  const near = values.filter((value) => distance(word, bare(value)) <= slipsAllowed(word));
  return near.length === 1 ? near[0] : undefined;
};

/** The known key that `key` probably means, or undefined where none is near. */
export const nearestKey = (key: string, known: KnownKeys): string | undefined => {
  if (key.length > LONGEST) return undefined;
  const word = bare(key);
  if (word === '') return undefined;
  // Of two that are equally near, a key is meant rather than another word for one: `stat` is state, not stt.
  const candidates = [
    ...known.names.map((name) => ({ name, candidate: bare(name) })),
    ...known.names.flatMap((name) => (ALIASES[name] ?? []).map((candidate) => ({ name, candidate }))),
  ];
  const same = candidates.find(({ candidate }) => candidate === word);
  if (same !== undefined) return same.name;
  let nearest: string | undefined;
  let fewest = slipsAllowed(word) + 1;
  for (const { name, candidate } of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const slips = distance(word, candidate);
    if (slips < fewest) [nearest, fewest] = [name, slips];
  }
  return nearest;
};
