import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const document = join(import.meta.dirname, '../../docs/reference/openapi.json');

interface Described {
  paths: Record<string, Record<string, unknown>>;
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      return sources(path);
    }
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [readFileSync(path, 'utf8')] : [];
  });
}

/** A path with each part that is put in from a value as `{}`. */
const shape = (path: string) => path.replace(/\$?\{[^}]*\}/g, '{}');

const reading = /\buse(?:Read|Live)<[^(]*>\(\s*[`']([^`']+)[`']/g;
const writing =
  /(?:\bwrite(?:<[^(]*>)?\(|\bupload(?:<[^(]*>)?\(|\bpath=\{?)\s*[`'"](\/[^`'"]+)[`'"]/g;

it('every address the pages ask is described by the server', () => {
  const { paths } = JSON.parse(readFileSync(document, 'utf8')) as Described;
  const known = new Set(Object.keys(paths).map((path) => shape(path.replace(/^\/api/, ''))));
  const asked = sources(import.meta.dirname).flatMap((text) =>
    [...text.matchAll(reading), ...text.matchAll(writing)].map((match) => shape(match[1] ?? '')),
  );
  expect(asked.length).toBeGreaterThan(40);
  // the last part of an act's address is put in from a table: it stands for several
  const matches = (path: string) =>
    [...known].some((one) => {
      const b = path.split('/');
      const a = path.startsWith('{}') ? one.split('/').slice(-b.length) : one.split('/');
      return a.length === b.length && b.every((part, i) => part === a[i] || part === '{}');
    });
  expect([...new Set(asked)].filter((path) => !matches(path))).toEqual([]);
});
