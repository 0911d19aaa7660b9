import { Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Params } from '@/lib/http';
import { useRead } from '@/lib/query';
import { useTerm } from '@/lib/words';
import { Explain } from './Explain';
import type { Group } from './group';
import { Fen } from './Money';
import { Trouble } from './Trouble';

interface Props {
  title: string;
  note: ReactNode;
  path: string;
  filter: Params;
  /** Names the record of a row and links to it. */
  record: (id: string) => ReactNode;
}

/** One figure per kind, never a sum over kinds; each opens the rows it is the sum of. */
export function Totals({ title, note, path, filter, record }: Props) {
  const { t } = useTranslation();
  const term = useTerm();
  const [open, setOpen] = useState<Group | null>(null);
  const result = useRead<{ groups: Group[] }>(`${path}/totals`, { ...filter, by: 'kind' });
  if (result.problem) {
    return <Trouble problem={result.problem} retry={result.retry} />;
  }
  const groups = result.data?.groups ?? [];
  const own = t('common.ownProgramme');
  const rowsOf = (programme: string) =>
    groups
      .filter((group) => (group.dimensions.programme ?? '') === programme)
      .reduce((rows, group) => rows + group.rows, 0);
  const programmes = [...new Set(groups.map((group) => group.dimensions.programme ?? ''))].sort(
    (a, b) => Number(b === own) - Number(a === own) || rowsOf(b) - rowsOf(a),
  );
  const name = (group: Group) => term('AmountKind', group.dimensions.kind ?? String(filter.kind));
  // the others stay apart and folded: their money is never looked at together
  const [first = '', ...others] = programmes;
  const part = (programme: string) => (
    <div key={programme} className="totals-part">
      {programme ? <h3>{t('common.programme', { name: programme })}</h3> : null}
      <ul className="totals">
        {groups
          .filter((group) => (group.dimensions.programme ?? '') === programme)
          .map((group) => (
            <li key={group.dimensions.kind}>
              <button type="button" onClick={() => setOpen(group)}>
                <span className="label">{name(group)}</span>
                <Sum group={group} />
                <span className="count">{t('common.explainRows')}</span>
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
  return (
    <section className="totals-box" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p>{note}</p>
      </header>
      {groups.length === 0 ? (
        <p className="hollow">{result.loading ? t('common.loading') : t('common.noTotals')}</p>
      ) : (
        <>
          {part(first)}
          {others.length > 0 ? (
            <details className="totals-more">
              <summary>{t('common.otherProgrammes', { count: others.length })}</summary>
              {others.map(part)}
            </details>
          ) : null}
        </>
      )}
      <Drawer
        open={open !== null}
        onClose={() => setOpen(null)}
        size="large"
        title={open ? `${title} · ${name(open)}` : ''}
        destroyOnHidden
      >
        {open ? <Explain path={path} filter={filter} group={open} record={record} /> : null}
      </Drawer>
    </section>
  );
}

function Sum({ group }: { group: Group }) {
  const { t } = useTranslation();
  if (!group.alike && group.rows > 1) {
    return <span className="sum unlike">{t('common.notAdded')}</span>;
  }
  const bound = group.qualifiers.find((qualifier) => qualifier !== 'EXACT');
  return (
    <span className="sum">
      {bound ? <small>{t(`common.qualifier.${bound}`)} </small> : null}
      <Fen fen={group.sum} />
    </span>
  );
}
