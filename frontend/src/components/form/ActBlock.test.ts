import { describe, expect, it } from 'vitest';
import { actBody } from './ActBlock';

describe('the act that is sent', () => {
  it('leaves out what was left empty', () => {
    const body = actBody({ kind: 'NOW', on: '2018', source: { kind: 'DOCUMENT', text: ' ' } });
    expect(JSON.parse(JSON.stringify(body))).toEqual({ kind: 'NOW' });
  });

  it('keeps the day as exact as it was typed, with its document', () => {
    const body = actBody({
      kind: 'ALREADY_HAPPENED',
      on: '2018年4月',
      source: { kind: 'DOCUMENT', text: '批复', number: '旗发〔2018〕4号' },
      checked: { id: 'auditor' },
    });
    expect(JSON.parse(JSON.stringify(body))).toEqual({
      kind: 'ALREADY_HAPPENED',
      on: '2018-04',
      source: { kind: 'DOCUMENT', text: '批复', number: '旗发〔2018〕4号' },
      checked: { id: 'auditor' },
    });
  });
});
