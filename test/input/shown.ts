/** Results as short texts that hold everything: kinds, texts and places. */
import type { Finding } from '../../src/model/finding/finding.js';
import type { Place } from '../../src/model/place/place.js';
import type { Source } from '../../src/model/place/source.js';
import type { ReadResult } from '../../src/model/reading/reading.js';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const at = (place: Place | undefined): string => (place?.kind === 'text' ? `${place.line}:${place.column}` : '');

/** `{a@1:1 "x"@1:4}@1:1`, `[…]@…`. */
const shownSource = (source: Source): string => {
  switch (source.kind) {
    case 'text':
      return `${JSON.stringify(source.text)}@${at(source.at)}`;
    case 'list':
      return `[${source.items.map(shownSource).join(' ')}]@${at(source.at)}`;
    case 'map':
      return `{${source.entries.map((entry) => `${entry.key}@${at(entry.keyAt)} ${shownSource(entry.value)}`).join(' ')}}@${at(source.at)}`;
  }
};

/** `1:4 syntax {"reason":"…"}`, and `= 1:1` for the second place. */
const shownFinding = (finding: Finding): string =>
  [at(finding.at), finding.rule, JSON.stringify(finding.args), finding.also && `= ${at(finding.also)}`]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');

/** Sources, or rows as `row@line: column=text | …`; then findings. */
export const shown = (result: ReadResult): readonly string[] => {
  const findings = result.findings.map(shownFinding);
  switch (result.kind) {
    case 'unreadable':
      return findings;
    case 'sources':
      return [...result.sources.map(shownSource), ...findings];
    case 'grids': {
      const rows = result.grids.flatMap((grid) =>
        grid.rows.map((row) => {
          const cells = row.cells.map((cell) => `${cell.column}=${cell.text.replaceAll('\n', '⏎')}`);
          const places = row.cells.map((cell) => grid.place(row.row, cell.column));
          const ends = places.map(
            (place, index) => at(place) === `${at(places[0]).split(':')[0]}:${row.cells[index]?.column}`,
          );
          return `${row.row}@${ends.every(Boolean) ? at(places[0]).split(':')[0] : 'apart'}: ${cells.join(' | ')}`;
        }),
      );
      return [...rows, ...findings];
    }
  }
};
