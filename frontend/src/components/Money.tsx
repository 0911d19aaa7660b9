import { useTranslation } from 'react-i18next';
import { moneyText } from '@/lib/money';
import { useTerm } from '@/lib/words';

/** An amount of one kind as the log keeps it. */
export interface Amount {
  kind: string;
  fen: number | null;
  qualifier: 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT';
  text?: string | null;
  unit?: string | null;
}

/** What is not known says so, and is never a zero. */
export function Unknown({ word }: { word?: string }) {
  const { t } = useTranslation();
  return <i className="unknown">{word ?? t('common.unknown')}</i>;
}

export function Fen({ fen }: { fen: number | null | undefined }) {
  const { t, i18n } = useTranslation();
  if (fen === null || fen === undefined) {
    return <Unknown word={t('common.notPublished')} />;
  }
  const { figure, unit } = moneyText(fen, i18n.language === 'en' ? 'yuan' : undefined);
  return (
    <span className="money">
      {figure}
      <small>{t(`common.unit.${unit}`)}</small>
    </span>
  );
}

/** One line: kind, exactness, figure; the source's own words as its title. */
export function AmountLine({ amount, kindShown = true }: { amount: Amount; kindShown?: boolean }) {
  const { t } = useTranslation();
  const term = useTerm();
  const exact = amount.qualifier === 'EXACT' || amount.fen === null;
  return (
    <div title={amount.text ? t('common.sourceSays', { text: amount.text }) : undefined}>
      {kindShown ? <span className="kind">{term('AmountKind', amount.kind)}</span> : null}
      {exact ? null : <span className="kind">{t(`common.qualifier.${amount.qualifier}`)}</span>}
      <Fen fen={amount.fen} />
    </div>
  );
}

export function Amounts({ amounts }: { amounts: Amount[] | null | undefined }) {
  const { t } = useTranslation();
  if (!amounts || amounts.length === 0) {
    return <Unknown word={t('common.notPublished')} />;
  }
  return (
    <div className="lines">
      {amounts.map((amount, index) => (
        <AmountLine key={`${amount.kind}-${index}`} amount={amount} />
      ))}
    </div>
  );
}
