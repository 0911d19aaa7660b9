import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export type Language = 'zh-CN' | 'en';

/** Reads a Java properties file in UTF-8: `key=value`, `\` continuations, `\uXXXX`, comments. */
export function parseProperties(text: string): Record<string, string> {
  const entries: Record<string, string> = {};
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\\\n[ \t]*/g, '')
    .split('\n');
  for (const line of lines) {
    const match = /^\s*([^#!\s=:][^=:\s]*)\s*[=:\s]\s*(.*)$/.exec(line);
    if (match?.[1] !== undefined) {
      entries[match[1]] = (match[2] ?? '')
        .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
        .replace(/\\n/g, '\n')
        .replace(/\\(.)/g, '$1');
    }
  }
  return entries;
}

/** Files of one family and language below the catalogue, in a stable order. */
export function catalogueFiles(root: string, family: string, language: Language): string[] {
  if (!existsSync(root)) {
    return [];
  }
  const wanted = `${family}_${language.replace('-', '_')}.properties`;
  return readdirSync(root)
    .sort()
    .flatMap((name) => {
      const path = join(root, name);
      if (statSync(path).isDirectory()) {
        return catalogueFiles(path, family, language);
      }
      return name === wanted ? [path] : [];
    });
}

/** All entries of one family in one language, merged. */
export function readCatalogue(root: string, family: string, language: Language) {
  return Object.assign(
    {},
    ...catalogueFiles(root, family, language).map((f) => parseProperties(readFileSync(f, 'utf8'))),
  ) as Record<string, string>;
}

/**
 * The words of the server's catalogue as modules `virtual:terms/zh-CN` and `virtual:terms/en`,
 * so that pages and server can never use two words for one thing.
 */
export function catalogue(root: string): Plugin {
  const prefix = 'virtual:terms/';
  return {
    name: 'anda-catalogue',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) {
        return undefined;
      }
      const language = id.slice(prefix.length + 1) as Language;
      catalogueFiles(root, 'terms', language).forEach((file) => this.addWatchFile(file));
      return `export default ${JSON.stringify(readCatalogue(root, 'terms', language))};`;
    },
  };
}
