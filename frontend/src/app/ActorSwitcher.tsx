import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ActorEntry, useActors } from '@/lib/actors';
import { actorId } from '@/lib/store';
import { useSaid } from '@/lib/words';

export function ActorSwitcher() {
  const { t } = useTranslation();
  const said = useSaid();
  const current = actorId.use();
  const client = useQueryClient();
  const { data } = useActors();
  const text = (words: ActorEntry['name']) => (typeof words === 'string' ? words : said(words));
  const choose = (id: string) => {
    actorId.set(id);
    void client.invalidateQueries();
  };
  return (
    <label className="actor">
      <span className="actor-note">{t('app.actor.declared')}</span>
      <select
        aria-label={t('app.actor.label')}
        value={current}
        onChange={(event) => choose(event.target.value)}
      >
        {data?.items.some((actor) => actor.id === current) ? null : (
          <option value={current}>{current}</option>
        )}
        {data?.items.map((actor) => (
          <option key={actor.id} value={actor.id}>
            {text(actor.name) || t(`app.actor.names.${actor.id}`, { defaultValue: actor.id })}
          </option>
        ))}
      </select>
    </label>
  );
}
