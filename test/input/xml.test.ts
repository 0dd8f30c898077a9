/** The tokens of XML, and what is not well-formed. */
import { describe, expect, it } from 'vitest';
import { XmlReader } from '../../src/input/xml.js';

/** Tokens as "<name", ">name" and texts, each with its depth; a fault at the end. */
const tokens = (source: string | Uint8Array): string => {
  const xml = new XmlReader(typeof source === 'string' ? new TextEncoder().encode(source) : source);
  const found: string[] = [];
  while (xml.next())
    found.push(
      `${xml.depth}${{ open: '<', close: '>', text: '=' }[xml.kind]}${xml.kind === 'text' ? xml.text : xml.name}`,
    );
  return [...found, ...(xml.fault === undefined ? [] : [`!${xml.fault}`])].join(' ');
};

describe('XML', () => {
  it.each([
    ['<a/>', '1<a 1>a'],
    [
      '\ufeff<?xml version="1.0"?><!-- c --><x:a xmlns:x="y">t<b>&lt;&#x111;&#273;</b><![CDATA[<&>]]></x:a >\n',
      '1<a 1=t 2<b 2=<đđ 2>b 1=<&> 1>a',
    ],
    ['<a>1\r\n2\r3</a>', '1<a 1=1\n2\n3 1>a'],
    ['<a b=\'>"\' c = ">"><?pi >?>x</a>', '1<a 1=x 1>a'],
  ])('%j', (source, expected) => {
    expect(tokens(source)).toBe(expected);
  });

  it.each([
    ['in one window', ''],
    ['across windows', 'đ'.repeat(1_500_000)],
    ['behind a long token', `<!--${'x'.repeat(3_000_000)}-->`],
  ])('tells where each token ends, %s', (_, before) => {
    const text = `<?xml version="1.0"?><a>${before}<x:b xmlns:x='>' c="1"/>&amp;<![CDATA[<]]></a>`;
    const xml = new XmlReader(new TextEncoder().encode(`\ufeff${text}`));
    const read: string[] = [];
    let last = 0;
    while (xml.next()) {
      if (xml.kind !== 'text') read.push(text.slice(text.lastIndexOf('<', xml.end - 1), xml.end));
      else if (xml.text === '&' || xml.text === '<') read.push(text.slice(last, xml.end));
      last = xml.end;
    }
    expect(read).toEqual([
      '<a>',
      '<x:b xmlns:x=\'>\' c="1"/>',
      '<x:b xmlns:x=\'>\' c="1"/>',
      '&amp;',
      '<![CDATA[<]]>',
      '</a>',
    ]);
  });

  it.each([
    '',
    ' ',
    'x',
    '<a',
    '<a>',
    '</a>',
    '<a></b>',
    '<a></aa>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a/>x',
    'x<a/>',
    '<1/>',
    '<a:b:c/>',
    '<a b/>',
    '<a b=1/>',
    '<a b="1"c="2"/>',
    '<a b="1" b="2"/>',
    '<a b="<"/>',
    '<a b="&x;"/>',
    '<a / >',
    '<a>&x;</a>',
    '<a>&amp</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>&#x110000;</a>',
    '<a>\u0001</a>',
    '<a>\uffff</a>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<a/><![CDATA[x]]>',
    ' <?xml version="1.0"?><a/>',
    '<a><!ENTITY x "y"></a>',
    '<?xml version="1.0" encoding="windows-1252"?><a/>',
  ])('refuses %j', (source) => {
    expect(tokens(source)).toMatch(/!damaged$/u);
  });

  it('refuses a document type, and so every entity of its own', () => {
    for (const source of ['<!DOCTYPE a><a/>', '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'])
      expect(tokens(source)).toBe('!document-type');
  });

  it('refuses bytes that are no text in their encoding', () => {
    expect(tokens(Buffer.from('<a>\xe9</a>', 'latin1'))).toBe('!damaged');
    expect(
      tokens(
        Buffer.concat([Buffer.from('\ufeff<a>', 'utf16le'), Buffer.from([0, 0xd8]), Buffer.from('</a>', 'utf16le')]),
      ),
    ).toBe('!damaged');
  });

  it('reads UTF-16 of either order, with or without its mark', () => {
    const source = '<?xml version="1.0" encoding="utf-16"?><a>Điểm 😀</a>';
    const little = Buffer.from(`\ufeff${source}`, 'utf16le');
    for (const bytes of [
      little,
      little.subarray(2),
      Buffer.from(little).swap16(),
      Buffer.from(little).swap16().subarray(2),
    ]) {
      expect(tokens(bytes)).toBe('1<a 1=Điểm 😀 1>a');
    }
  });

  it('gives attributes by their local name, the unprefixed one first', () => {
    const xml = new XmlReader(new TextEncoder().encode('<a xmlns:r="n" x:r="1" r="2" y:s="a&amp;b"/>'));
    xml.next();
    expect([xml.attribute('r'), xml.attribute('s'), xml.attribute('t')]).toEqual(['2', 'a&b', undefined]);
  });

  it('reads tokens of any length across its windows', () => {
    const long = 'đ😀>'.repeat(700_000);
    const plain = `<a b="${long}"><!--${long}-->${long}<b/><![CDATA[${long}]]></a>`;
    expect(tokens(plain)).toBe(`1<a 1=${long} 2<b 2>b 1=${long} 1>a`);
  });

  it('stops at a token of a length that no office file has', () => {
    for (const long of [
      `<a>${' '.repeat(20_000_000)}</a>`,
      `<a b="${'x'.repeat(20_000_000)}"/>`,
      `<!--${'x'.repeat(20_000_000)}`,
    ]) {
      expect(tokens(long).slice(0, 20)).toMatch(/^(?:1<a )?!length$/u);
    }
  });

  it('stops at a depth that no office file has', () => {
    expect(tokens('<a>'.repeat(100_000))).toMatch(/^1<a .* 256<a !depth$/u);
  });
});
