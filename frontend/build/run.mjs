// The one entry of Maven into the pages: node build/run.mjs <static <folder> | test | lint | ci>
// Each step runs only when what it depends on has changed; .cache survives `mvn clean`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(home, '.cache');
const catalogue = join(home, '..', 'src', 'main', 'resources', 'catalogue');
const described = join(home, '..', 'docs', 'reference', 'openapi.json');
const features = join(home, '..', 'src', 'main', 'java', 'anda');
const config = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
const checks = ['eslint.config.js', '.prettierrc.json'];
const sources = [...config, ...checks, 'index.html', 'src', 'public', 'build'];

function fail(line) {
  console.error(`[frontend] ${line}`);
  process.exit(1);
}

function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

function digest(paths, more = '') {
  const hash = createHash('sha256').update(process.version).update(more);
  for (const file of paths.flatMap(files)) {
    hash.update(`\0${relative(home, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const locked = () => digest(['package.json', 'package-lock.json'].map((f) => join(home, f)));
/** The address document counts too: a test holds the pages against it. */
const everything = () =>
  digest(
    [...sources.map((f) => join(home, f)), catalogue, described],
    readdirSync(features).join(),
  );

/** Runs the work unless it was done before for the same digest. */
function once(step, key, done, work) {
  const mark = join(cache, `${step}.sha256`);
  if (done() && existsSync(mark) && readFileSync(mark, 'utf8') === key) {
    console.log(`[frontend] ${step}: unchanged`);
    return;
  }
  const started = Date.now();
  rmSync(mark, { force: true });
  work();
  mkdirSync(cache, { recursive: true });
  writeFileSync(mark, key);
  console.log(`[frontend] ${step}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function npm(...args) {
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  try {
    execFileSync(command, args, { cwd: home, stdio: ['ignore', 'inherit', 'inherit'] });
  } catch (error) {
    const why = error.code === 'ENOENT' ? 'npm was not found beside node' : 'see the lines above';
    fail(`npm ${args.join(' ')} failed: ${why}`);
  }
}

function installed() {
  once(
    'npm ci',
    locked(),
    () => existsSync(join(home, 'node_modules')),
    () => npm('ci', '--no-audit', '--no-fund', '--loglevel=error'),
  );
}

function squeeze(folder) {
  for (const file of files(folder).filter((f) => /\.(js|css|html|svg|json)$/.test(f))) {
    const bytes = readFileSync(file);
    if (bytes.length > 1024) writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

const steps = {
  static(folder) {
    if (!folder) fail('the folder to write the pages to is missing');
    const dist = join(home, 'dist');
    installed();
    once(
      'pages',
      everything(),
      () => existsSync(join(dist, 'index.html')),
      () => {
        npm('run', '--silent', 'build', '--', '--logLevel', 'warn');
        squeeze(dist);
      },
    );
    const target = resolve(folder);
    rmSync(join(target, 'assets'), { recursive: true, force: true });
    cpSync(dist, target, { recursive: true });
  },
  test(single) {
    if (single && !single.startsWith('${')) {
      console.log('[frontend] test: left out, a single Java test was asked for');
      return;
    }
    installed();
    once(
      'test',
      everything(),
      () => true,
      () => npm('run', '--silent', 'test'),
    );
  },
  lint() {
    installed();
    once(
      'lint',
      everything(),
      () => true,
      () => npm('run', '--silent', 'lint'),
    );
  },
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node ${process.version} is too old: 20.19 or newer is needed, or run with -DskipFrontend`);
}
const [step, argument] = process.argv.slice(2);
if (!(step in steps)) fail(`unknown step "${step ?? ''}": ${Object.keys(steps).join(', ')}`);
steps[step](argument);
