import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en';
import zh from './zh-CN';

type Tree = { [key: string]: unknown };

const PLURAL = /_(one|other)$/;

function flat(tree: Tree, before = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[before + key, value]]
        : [...flat(value as Tree, `${before}${key}.`)],
    ),
  );
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      return sources(path);
    }
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [path] : [];
  });
}

const stem = (key: string) => key.replace(PLURAL, '');
const own = ([key]: [string, string]) => !key.startsWith('terms.');
const chinese = new Map([...flat(zh)].filter(own));
const english = new Map([...flat(en)].filter(own));

describe('words', () => {
  it('exist in both languages', () => {
    const keys = (words: Map<string, string>) => [...new Set([...words.keys()].map(stem))].sort();
    expect(keys(english)).toEqual(keys(chinese));
    expect(chinese.size).toBeGreaterThan(50);
  });

  it('take the same values in both languages', () => {
    const values = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort();
    for (const [key, text] of chinese) {
      expect([key, values(english.get(key))]).toEqual([key, values(text)]);
    }
  });

  it('exist for every key the pages use', () => {
    const known = new Set([...chinese.keys()].map(stem));
    const missing = sources(join(import.meta.dirname, '..')).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)]
        .map((match) => match[1] ?? '')
        .filter((key) => !known.has(key))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('are all used by some page', () => {
    const text = sources(join(import.meta.dirname, '..'))
      .filter((file) => !file.includes('/locale/'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    // keys put together from a constant are matched by what stands before the constant
    const built = [...text.matchAll(/`([\w.-]+\.)\$\{/g)].map((match) => match[1] ?? '');
    const unused = [...new Set([...chinese.keys()].map(stem))].filter(
      (key) => !text.includes(`'${key}'`) && !built.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
