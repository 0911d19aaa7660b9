import { useTranslation } from 'react-i18next';

/** Where a fact comes from. */
export interface Source {
  kind: 'ADDRESS' | 'DOCUMENT' | 'FILE';
  text: string;
  number?: string | null;
  issuer?: string | null;
  day?: string | null;
  row?: number | null;
}

/** The source in one line; an address is text, not a link: the copy of it may long be gone. */
export function SourceText({ source }: { source: Source }) {
  const { t } = useTranslation();
  const parts = [
    source.text,
    source.number,
    source.issuer,
    source.day,
    source.row ? t('common.source.row', { row: source.row }) : null,
  ];
  return (
    <div className="hint">
      {t(`common.source.${source.kind}`)} {parts.filter(Boolean).join(' · ')}
    </div>
  );
}
