import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseProperties, readCatalogue } from './catalogue';

describe('catalogue', () => {
  it('reads properties as Java does', () => {
    expect(parseProperties('# no\na.B=甲 乙\nc = x\\\n   y\n! no\nd:\\u5b89\ne=1=2\n')).toEqual({
      'a.B': '甲 乙',
      c: 'xy',
      d: '安',
      e: '1=2',
    });
  });

  it('merges the files of all features in one language', () => {
    const root = mkdtempSync(join(tmpdir(), 'catalogue'));
    for (const feature of ['kernel', 'project']) {
      mkdirSync(join(root, feature));
      writeFileSync(join(root, feature, 'terms_en.properties'), `${feature}.A=${feature}`);
      writeFileSync(join(root, feature, 'terms_zh_CN.properties'), `${feature}.A=中`);
    }
    expect(readCatalogue(root, 'terms', 'en')).toEqual({
      'kernel.A': 'kernel',
      'project.A': 'project',
    });
  });
});
