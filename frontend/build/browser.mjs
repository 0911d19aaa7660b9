// Finds a Chromium for the browser tests and writes its path to a file. Where there is none, or no
// Chinese font, Debian's are installed if this runs as root; else one line says what is missing.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const wish = process.env.ANDA_CHROMIUM;

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fail(line) {
  console.error(`[browser] ${line}`);
  process.exit(1);
}

function browser() {
  if (wish) {
    if (!isAbsolute(wish) || !runs(wish)) fail(`ANDA_CHROMIUM=${wish} cannot be run`);
    return wish;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

function chineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

const linux = process.platform === 'linux';
const missing = [
  ...(browser() ? [] : ['chromium']),
  ...(!linux || chineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
];
if (missing.length > 0) {
  const packages = missing.join(' ');
  if (!linux || process.getuid() !== 0 || !runs('/usr/bin/apt-get')) {
    fail(`the browser tests need ${packages}: install it, or name a Chromium in ANDA_CHROMIUM`);
  }
  console.log(`[browser] installing ${packages}`);
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { env, stdio: ['ignore', 'ignore', 'inherit'] };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...missing],
      options,
    );
  } catch {
    fail(`${packages} could not be installed: see the lines above`);
  }
}
const found = browser();
if (!found) fail('chromium was installed but is not on the PATH');
const target = process.argv[2];
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, found);
console.log(`[browser] ${found}`);
