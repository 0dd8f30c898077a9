import { describe, expect, it } from 'vitest';
import { asset, element, escaped, single } from '../../../src/render/html/markup.js';

describe('markup', () => {
  it('shows the words of a user and nothing else', () => {
    expect(escaped('<b onclick="x">\'&amp;\'</script><!-- --> ]]>')).toBe(
      '&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/script&gt;&lt;!-- --&gt; ]]&gt;',
    );
    expect(escaped('a\u0000b\u202ec\u2066d\u200fe\ud800f\u001bg')).toBe(
      'a\\x00b\\u202ec\\u2066d\\u200fe\\ud800f\\x1bg',
    );
    expect(escaped('một\r\nhai\u2028ba\tbốn')).toBe('một\nhai\nba bốn');
  });

  it('makes elements whose attributes end where they should', () => {
    const attributes = { id: 'a" onload="x', class: undefined, hidden: true, value: 3 } as const;
    expect(element('p', attributes, escaped('<'), single('br', {}))).toBe(
      '<p id="a&quot; onload=&quot;x" hidden value="3">&lt;<br></p>',
    );
  });

  it('takes no style or script that would end before its end', () => {
    expect(asset('style', 'a{}')).toBe('<style>a{}</style>');
    expect(() => asset('script', 'x="</SCRIPT>"')).toThrow('ends before its end');
  });
});
