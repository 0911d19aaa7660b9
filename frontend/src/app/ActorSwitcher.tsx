import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useActors } from '@/lib/actors';
import { actorId } from '@/lib/store';
import { useSaid } from '@/lib/words';

export function ActorSwitcher() {
  const { t } = useTranslation();
  const said = useSaid();
  const current = actorId.use();
  const client = useQueryClient();
  const { data } = useActors();
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
            {`${said(actor.name)} · ${said(actor.unit.name)}`}
          </option>
        ))}
      </select>
    </label>
  );
}
