// Writes dist/sbom.cdx.json, or the file that is named: every package whose code is in dist/, as CycloneDX, from `npm sbom`: npm run sbom. It asks no
// registry; nothing in it tells when or where it was made, so that the same build has the same bill.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { noticesIn } from './licences.mjs';

const FILE = process.argv[2] ?? 'dist/sbom.cdx.json';

const { stdout, stderr, status } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
const all = JSON.parse(stdout);
const { name, license } = JSON.parse(await readFile('package.json', 'utf8'));

const notices = noticesIn(await readFile('dist/THIRD-PARTY-LICENSES.txt', 'utf8'));
const shipped = new Set(notices.map((one) => `${one.name}@${one.version}`));
const components = all.components
  .filter(({ name: one, version }) => shipped.has(`${one}@${version}`))
  // Shipped is not what npm knows of, where all packages serve development; nor do copies in other folders count.
  .map(({ scope: _, properties: __, externalReferences: ___, ...component }) => ({ ...component, scope: 'required' }))
  .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
const found = new Set(components.map((one) => `${one.name}@${one.version}`));
const missing = [...shipped].filter((one) => !found.has(one));
if (missing.length > 0) throw new Error(`npm sbom does not know ${missing.join(', ')}`);

const { bomFormat, specVersion, $schema, version } = all;
const { component } = all.metadata;
const self = component['bom-ref'];
const bill = {
  $schema,
  bomFormat,
  specVersion,
  version,
  metadata: {
    lifecycles: [{ phase: 'build' }],
    component: {
      ...component,
      type: 'application',
      name,
      licenses: [{ license: { id: license } }],
      properties: undefined,
      externalReferences: undefined,
    },
  },
  components,
  dependencies: [{ ref: self, dependsOn: components.map((one) => one['bom-ref']) }],
};
await writeFile(FILE, `${JSON.stringify(bill, null, 2)}\n`);
process.stdout.write(`${components.length} packages in ${FILE}\n`);
