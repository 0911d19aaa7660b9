import { useTranslation } from 'react-i18next';
import { useActors } from '@/lib/actors';
import { useSaid } from '@/lib/words';

/** The post behind an actor's id; importers and the system are named as such. */
export function ActorName({ id }: { id: string }) {
  const { t } = useTranslation();
  const said = useSaid();
  const { data } = useActors();
  const actor = data?.items.find((item) => item.id === id);
  if (actor) {
    return <span>{`${said(actor.unit.name)} · ${said(actor.name)}`}</span>;
  }
  const kind = /^(system$|import-|story-)/.exec(id)?.[1]?.replace('-', '');
  return <span title={id}>{kind ? t(`common.actor.${kind}`) : id}</span>;
}
