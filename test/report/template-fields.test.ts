import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FieldGroup, type FieldShape, TEMPLATE_FIELDS } from '../../src/report/template/template-fields.js';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/template.md'), 'utf8');

/** Every field as the page writes it: the fields of a list stand by themselves in its line. */
const namesOf = (group: FieldGroup): readonly (readonly [string, string | undefined])[] =>
  Object.entries(group).flatMap(
    ([name, shape]: [string, FieldShape]): readonly (readonly [string, string | undefined])[] => {
      if (typeof shape === 'string') return [[name, undefined]];
      if (Array.isArray(shape)) {
        const [item]: readonly FieldGroup[] = shape;
        return [[name, undefined], ...Object.keys(item ?? {}).map((inner) => [inner, name] as const)];
      }
      return Object.keys(shape).map((inner) => [`${name}.${inner}`, undefined]);
    },
  );

describe('docs/template.md', () => {
  it('names every field, those of a list in the line of their list, and no other', () => {
    const lines = PAGE.split('\n').filter((line) => line.startsWith('| `'));
    const missing = namesOf(TEMPLATE_FIELDS).filter(([name, list]) => {
      const place = list === undefined ? lines : lines.filter((line) => line.split('|')[1]?.includes(`\`${list}\``));
      return !place.some((line) => line.includes(`\`${name}\``));
    });
    expect(missing).toEqual([]);
    const known = new Set(namesOf(TEMPLATE_FIELDS).map(([name]) => name));
    const written = lines.flatMap((line) => [...line.matchAll(/`([A-Za-z.]+)`/gu)].map((match) => match[1] ?? ''));
    expect(written.filter((name) => !known.has(name))).toEqual([]);
  });
});
