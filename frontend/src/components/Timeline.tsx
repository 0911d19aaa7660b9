import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { momentText, type PartialDate, partialDateText } from '@/lib/dates';
import type { Words } from '@/lib/problem';
import { useSaid } from '@/lib/words';
import { ActorName } from './ActorName';
import { Unknown } from './Money';
import { type Source, SourceText } from './SourceText';
import './parts';

/** One entry of a record's history in words. */
export interface HistoryItem {
  id: string;
  position: number;
  name: string;
  text: Words;
  on: PartialDate | null;
  at: string;
  actor: { id: string; role: string; unit: string };
  src: Source | null;
  corrects: string | null;
  details: { label: Words; value: Words }[];
}

interface Props {
  items: HistoryItem[];
  /** Opens the entry itself, for whoever wants to see the envelope. */
  entry?: (id: string) => string;
}

export function Timeline({ items, entry }: Props) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li key={item.id}>
          <div className="words">{said(item.text)}</div>
          <div className="meta">
            <span>
              {t('common.history.happened')} {item.on ? partialDateText(item.on) : <Unknown />}
            </span>
            <span>{t('common.history.recorded', { at: momentText(item.at) })}</span>
            <ActorName id={item.actor.id} />
            <span className="num">
              {entry ? (
                <Link to={entry(item.id)}>
                  {t('common.history.position', { at: item.position })}
                </Link>
              ) : (
                t('common.history.position', { at: item.position })
              )}
            </span>
            {item.corrects ? <span>{t('common.history.corrects')}</span> : null}
          </div>
          {item.src ? <SourceText source={item.src} /> : null}
          {item.details.length > 0 ? (
            <details>
              <summary>{t('common.history.details')}</summary>
              <dl>
                {item.details.map((detail, index) => [
                  <dt key={`t${index}`}>{said(detail.label)}</dt>,
                  <dd key={`d${index}`}>{said(detail.value)}</dd>,
                ])}
              </dl>
            </details>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
