/** A manifest as its file, sealed: described by `schemas/manifest.schema.json`. */
import type { Manifest } from '../../model/manifest.js';
import type { Capabilities } from '../../model/reading/reading.js';
import { type Json, jsonText } from './print.js';

type Sha256 = NonNullable<Capabilities['sha256']>;

const encoder = new TextEncoder();

const jsonManifest = (manifest: Manifest): Readonly<Record<string, Json | undefined>> => ({
  schemaVersion: manifest.schemaVersion,
  tool: { name: manifest.tool.name, version: manifest.tool.version },
  command: manifest.command,
  options: manifest.options.map(({ flag, value }) => ({ flag, value })),
  language: manifest.language,
  today: manifest.today,
  inputs: manifest.inputs.map(({ path, role, size, sha256 }) => ({ path, role, size, sha256 })),
  outputs: manifest.outputs.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
  scorecards: manifest.scorecards.map(({ file, sheet, joined, total }) => ({ file, sheet, joined, total })),
});

const sealed = async (body: Readonly<Record<string, Json | undefined>>, sha256: Sha256): Promise<string> =>
  jsonText({ ...body, seal: await sha256(encoder.encode(jsonText(body))) });

/** The text of a manifest's file. */
export const manifestText = (manifest: Manifest, sha256: Sha256): Promise<string> =>
  sealed(jsonManifest(manifest), sha256);

/** Whether a text is, to the byte, what was once written for this document. */
export const isAsWritten = async (text: string, document: object, sha256: Sha256): Promise<boolean> => {
  const { seal: _, ...body } = document as Record<string, Json>;
  return text === (await sealed(body, sha256));
};
