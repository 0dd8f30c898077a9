/** An office's own Word file, filled: its `{fields}` become words, everything else stays as it is. */
import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import type { FieldGroup, FieldShape } from '../../report/template/template-fields.js';
import { visible } from '../visible.js';
import { pinZipTimes } from '../zip-times.js';

/** What keeps a file from being filled. */
export type TemplateFault =
  /** No Word file, or a damaged one. */
  | { readonly kind: 'unreadable' }
  /** A field that is not known where it stands; `known` are those that are. */
  | { readonly kind: 'unknown-field'; readonly field: string; readonly known: readonly string[] }
  /** A list, flag or text that is asked for as something else: `{criteria}`, `{#unit}`, `{@unit}`. */
  | { readonly kind: 'wrong-use'; readonly field: string; readonly is: 'text' | 'list' | 'group' | 'flag' }
  /** Braces that do not go together. */
  | { readonly kind: 'open-braces'; readonly field: string };

type Values = { readonly [name: string]: unknown };

/** Users' words made safe, however deep they lie. */
const safe = (value: unknown): unknown => {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, safe(inner)]));
};

/** `total.lost` in a scope; undefined where its first name is not there, so that the scope around is asked. */
const lookUp = (scope: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name) ? Reflect.get(inner, name) : undefined,
    scope,
  );

const parser = (tag: string): DXT.Parser => {
  const path = tag.trim().split('.');
  return { get: (scope: unknown) => lookUp(scope, path) };
};

const shapeIn = (group: FieldGroup, path: readonly string[]): FieldShape | undefined => {
  const found = lookUp(group, path);
  return found as FieldShape | undefined;
};

const kindOf = (shape: FieldShape): 'text' | 'list' | 'group' | 'flag' => {
  if (typeof shape === 'string') return shape;
  return Array.isArray(shape) ? 'list' : 'group';
};

/** `total.max`, …: what may be written within a scope. */
const namesIn = (group: FieldGroup, before = ''): readonly string[] =>
  Object.entries(group).flatMap(([name, shape]) =>
    typeof shape === 'object' && !Array.isArray(shape) ? namesIn(shape as FieldGroup, `${name}.`) : [before + name],
  );

const itemOf = (shape: FieldShape): FieldGroup | undefined =>
  Array.isArray(shape) ? (shape as readonly [FieldGroup])[0] : undefined;

/** The first part that asks for what is not there. Innermost scope first. */
const faultIn = (parts: readonly DXT.Part[], scopes: readonly FieldGroup[]): TemplateFault | undefined => {
  for (const part of parts) {
    if (part.type !== 'placeholder') continue;
    const field = part.value.trim();
    const path = field.split('.');
    const shape = scopes.map((scope) => shapeIn(scope, path)).find((found) => found !== undefined);
    if (shape === undefined) {
      return { kind: 'unknown-field', field, known: scopes.flatMap((scope) => namesIn(scope)) };
    }
    const is = kindOf(shape);
    const isLoop = part.module === 'loop';
    const isFit = isLoop ? is === 'list' || is === 'flag' : is === 'text' && !part.module;
    if (!isFit) return { kind: 'wrong-use', field, is };
    if (!isLoop) continue;
    // Where a list is empty, none of its items' fields are there.
    const item = part.inverted ? undefined : itemOf(shape);
    const inside = faultIn(part.subparsed ?? [], item === undefined ? scopes : [item, ...scopes]);
    if (inside !== undefined) return inside;
  }
  return undefined;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What the package says of the first thing that it could not make out. */
const faultOf = (error: unknown): TemplateFault => {
  const outer = isRecord(error) && isRecord(error['properties']) ? error['properties'] : undefined;
  if (outer === undefined) return { kind: 'unreadable' };
  const [first]: readonly unknown[] = Array.isArray(outer['errors']) ? outer['errors'] : [];
  const inner = isRecord(first) && isRecord(first['properties']) ? first['properties'] : outer;
  const tag = inner['xtag'] ?? inner['openingtag'] ?? inner['closingtag'];
  return typeof tag === 'string' ? { kind: 'open-braces', field: tag.trim() } : { kind: 'unreadable' };
};

/** Hears of every part of the file once it is parsed: the package has no other way to ask for its tags. */
class Listening implements DXT.Module {
  readonly name = 'Listening';
  readonly parts: DXT.Part[] = [];
  /** "docx", "xlsx", "pptx". */
  fileType = '';

  optionsTransformer(options: DXT.Options, document: object): DXT.Options {
    this.fileType = String(Reflect.get(document, 'fileType'));
    return options;
  }

  set({ inspect }: { inspect?: { postparsed?: readonly DXT.Part[] } }): void {
    this.parts.push(...(inspect?.postparsed ?? []));
  }
}

const open = (template: Uint8Array, modules: DXT.Module[] = []): Docxtemplater<PizZip> =>
  new Docxtemplater(new PizZip(template), {
    modules,
    parser,
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    nullGetter: () => '',
  });

/** Why a file cannot be filled with fields of these shapes; undefined where it can. */
export const templateFault = (template: Uint8Array, fields: FieldGroup): TemplateFault | undefined => {
  try {
    const listening = new Listening();
    const document = open(template, [listening]);
    if (listening.fileType !== 'docx') return { kind: 'unreadable' };
    // Throws where the part that the package calls its text is not there: nothing would be filled.
    document.getFullText();
    return faultIn(listening.parts, [fields]);
  } catch (error) {
    return faultOf(error);
  }
};

/** The file, filled. It has no fault: whoever calls has asked. The same file and values give the same bytes. */
export const fillTemplate = (template: Uint8Array, values: Values): Uint8Array => {
  const document = open(template);
  document.render(safe(values) as Record<string, unknown>);
  const bytes = document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  pinZipTimes(bytes);
  return bytes;
};
