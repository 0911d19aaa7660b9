import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const java = join(import.meta.dirname, '../../../src/main/java/anda');

it('feature folders carry the names of the Java features', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(folders.length).toBeGreaterThan(0);
  expect(folders.filter((name) => !existsSync(join(java, name)))).toEqual([]);
});
