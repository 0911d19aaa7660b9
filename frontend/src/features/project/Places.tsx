import { useTranslation } from 'react-i18next';
import { Unknown } from '@/components/Money';
import type { PlaceRef } from './api';

/** Places as they were called when recorded; the source's words where no place is known. */
export function Places({ places, text }: { places: PlaceRef[]; text: string | null }) {
  const { t } = useTranslation();
  if (places.length === 0) {
    return text ? <span className="said">{text}</span> : <Unknown />;
  }
  const shown = places.slice(0, 3).map((place) => place.name);
  const more = places.length - shown.length;
  return (
    <span title={text ?? undefined}>
      {shown.join('、')}
      {more > 0 ? ` ${t('project.morePlaces', { count: more })}` : ''}
    </span>
  );
}
