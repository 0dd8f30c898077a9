/** Bounds: what passes one is refused in bounded time and memory, with the figure. */
import type { Covered } from '../coverage.js';

export const LIMITS: Covered = {
  'a zip that unpacks past a stated bound': ['xlsx/hostile/zip-bomb-stated.xlsx'],
  'a million-row sheet': ['xlsx/hostile/sheet-of-a-million-rows.xlsx', 'xlsx/hostile/sheet-of-six-million-cells.xlsx'],
  'sheets past the size of a sheet': [
    'xlsx/hostile/sheet-longer-than-a-sheet.xlsx',
    'xlsx/hostile/sheet-wider-than-a-sheet.xlsx',
    'xlsx/hostile/sheet-under-5000-tabs.xlsx',
    'xlsx/hostile/merges-by-the-hundred-thousand.xlsx',
    'xlsx/hostile/text-of-108000-characters.xlsx',
  ],
  'entity and XXE tricks': [
    'xlsx/hostile/xml-entities-in-entities.xlsx',
    'xlsx/hostile/xml-entity-of-a-file.xlsx',
    'xlsx/hostile/xml-entity-without-a-document-type.xlsx',
    'xlsx/hostile/xml-document-type-elsewhere.xlsx',
    'xlsx/hostile/xml-document-type-in-relationships.xlsx',
  ],
  'damaged XML': [
    'xlsx/hostile/xml-100000-levels-deep.xlsx',
    'xlsx/hostile/xml-cut-off.xlsx',
    'xlsx/hostile/xml-in-windows-1258.xlsx',
    'xlsx/hostile/xml-with-a-null.xlsx',
  ],
  'path climbs': [
    'xlsx/hostile/target-outside.xlsx',
    'xlsx/hostile/target-that-climbs.xlsx',
    'xlsx/hostile/zip-names-that-climb.xlsx',
    'xlsx/hostile/main-part-that-is-its-relationships.xlsx',
  ],
  'lying sizes': [
    'xlsx/hostile/zip-bomb-that-lies.xlsx',
    'xlsx/hostile/zip-part-with-a-wrong-checksum.xlsx',
    'xlsx/hostile/zip-parts-that-overlap.xlsx',
    'xlsx/hostile/zip-part-under-another-name.xlsx',
    'xlsx/hostile/zip-with-a-part-twice.xlsx',
    'xlsx/hostile/zip-cut-off.xlsx',
  ],
  '6,000 entries': ['xlsx/hostile/zip-of-6000-parts.xlsx', 'xlsx/hostile/zip-that-claims-60000-parts.xlsx'],
};
