import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const src = import.meta.dirname;

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const modules = new Set(files(src));
const statement = /^(?:import|export)\b[^;]*?from '([^']+)';/gm;

/** What a module names at its head, types too; what is fetched later makes no circle. */
function imported(module: string): string[] {
  return [...readFileSync(module, 'utf8').matchAll(statement)].flatMap(([, name = '']) => {
    const path = name.startsWith('@/') ? join(src, name.slice(2)) : resolve(dirname(module), name);
    return ['.ts', '.tsx', '/index.ts'].map((end) => path + end).filter((one) => modules.has(one));
  });
}

/** The first way that leads back to where it began. */
function circle(): string[] {
  const done = new Set<string>();
  const walk = (module: string, way: string[]): string[] => {
    if (way.includes(module)) {
      return [...way.slice(way.indexOf(module)), module].map((path) => relative(src, path));
    }
    for (const next of done.has(module) ? [] : imported(module)) {
      const found = walk(next, [...way, module]);
      if (found.length > 0) {
        return found;
      }
    }
    done.add(module);
    return [];
  };
  return [...modules].map((module) => walk(module, [])).find((way) => way.length > 0) ?? [];
}

it('no module imports itself by way of others', () => {
  expect(modules.size).toBeGreaterThan(100);
  expect([...modules].flatMap(imported).length).toBeGreaterThan(200);
  expect(circle()).toEqual([]);
});
