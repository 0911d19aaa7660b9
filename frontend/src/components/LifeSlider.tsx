import { useTranslation } from 'react-i18next';
import { useKnownAt, useSetKnownAt } from '@/lib/asof';
import { momentText } from '@/lib/dates';
import { knownBy } from '@/lib/known';
import { useSaid } from '@/lib/words';
import type { HistoryItem } from './Timeline';

/** Goes through a record's life: each stop is one of its own entries, the last one is now. */
export function LifeSlider({ items, label }: { items: HistoryItem[]; label: string }) {
  const { t } = useTranslation();
  const said = useSaid();
  const at = useKnownAt();
  const choose = useSetKnownAt();
  const ordered = [...items].sort((a, b) => a.position - b.position);
  if (ordered.length < 2) {
    return null;
  }
  const index = Math.max(0, ordered.filter((item) => knownBy(item, at)).length - 1);
  const now = at === null;
  const shown = ordered[index];
  const words = shown ? `${momentText(shown.at)} ${said(shown.text)}` : '';
  const go = (next: number) => {
    const item = ordered[next];
    choose(item && next < ordered.length - 1 ? String(item.position) : null);
  };
  return (
    <div className="life">
      <div className="life-row">
        <button
          type="button"
          className="plain"
          disabled={index === 0}
          onClick={() => go(index - 1)}
        >
          {t('common.life.before')}
        </button>
        <input
          type="range"
          min={0}
          max={ordered.length - 1}
          value={index}
          aria-label={label}
          aria-valuetext={words}
          onChange={(event) => go(Number(event.target.value))}
        />
        <button type="button" className="plain" disabled={now} onClick={() => go(index + 1)}>
          {t('common.life.after')}
        </button>
      </div>
      <p>
        <strong>
          {t('common.life.step', { step: index + 1, of: ordered.length })}
          {now ? ` ${t('common.life.now')}` : ''}
        </strong>{' '}
        {words}
      </p>
    </div>
  );
}
