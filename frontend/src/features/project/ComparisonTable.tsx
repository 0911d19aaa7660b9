import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Fen, Unknown } from '@/components/Money';
import { useLink } from '@/lib/asof';
import { useTerm } from '@/lib/words';
import type { Comparison, ProjectRecord } from './api';

/** Published beside recorded, like with like; the difference is shown, never explained away. */
export function ComparisonTable({ project }: { project: ProjectRecord }) {
  const { t } = useTranslation();
  const term = useTerm();
  const link = useLink();
  const title = (id: string | null) =>
    project.statements.find((statement) => statement.id === id)?.scope?.title ?? id;
  return (
    <section className="panel" aria-label={t('project.comparison.title')}>
      <h2 className="section">{t('project.comparison.title')}</h2>
      {project.comparison.length === 0 ? (
        <p className="quiet">{t('project.comparison.none')}</p>
      ) : (
        <div
          className="scroll-x"
          tabIndex={0}
          role="region"
          aria-label={t('project.comparison.title')}
        >
          <table className="diff">
            <thead>
              <tr>
                <th scope="col">{t('project.comparison.what')}</th>
                <th scope="col">{t('project.comparison.from')}</th>
                <th scope="col">{t('project.comparison.published')}</th>
                <th scope="col">{t('project.comparison.recorded')}</th>
                <th scope="col">{t('project.comparison.difference')}</th>
              </tr>
            </thead>
            <tbody>
              {project.comparison.map((line, index) => (
                <tr key={index} title={line.text ?? undefined}>
                  <td>
                    {line.kind
                      ? term('AmountKind', line.kind)
                      : term('Measured.Measure', line.measure)}
                  </td>
                  <td>
                    {line.statement ? (
                      <>
                        <Link to={link(`/statements/${line.statement}`)}>
                          {title(line.statement)}
                        </Link>{' '}
                        <small className="hint">
                          {term('StatementEvent.Relation', line.relation)}
                        </small>
                      </>
                    ) : (
                      t('project.comparison.own')
                    )}
                  </td>
                  <td>
                    <Figure line={line} value={line.published} />
                  </td>
                  <td>
                    <Figure line={line} value={line.recorded} />
                  </td>
                  <td>
                    <Difference line={line} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Figure({ line, value }: { line: Comparison; value: number | null }) {
  if (value === null) {
    return <Unknown />;
  }
  return line.kind ? <Fen fen={value} /> : <span className="num">{value}</span>;
}

function Difference({ line }: { line: Comparison }) {
  const { t } = useTranslation();
  if (line.published === null || line.recorded === null) {
    return <Unknown word={t('project.comparison.notComparable')} />;
  }
  const difference = line.recorded - line.published;
  if (difference === 0) {
    return <span className="state state-good">{t('project.comparison.same')}</span>;
  }
  return (
    <strong className="was">
      <Figure line={line} value={difference} />
    </strong>
  );
}
