import { useTranslation } from 'react-i18next';
import { AmountLine, Unknown } from '@/components/Money';
import { percent } from '@/lib/money';
import { useTerm } from '@/lib/words';
import type { Measured } from './api';

/** One published figure: money, a count or a share, in the source's exactness and words. */
export function FigureText({ figure }: { figure: Measured }) {
  const { t } = useTranslation();
  const term = useTerm();
  const { amount, count, rate } = figure;
  const bound = figure.qualifier === 'EXACT' ? '' : `${t(`common.qualifier.${figure.qualifier}`)} `;
  return (
    <div
      className="figure"
      title={figure.text ? t('common.sourceSays', { text: figure.text }) : undefined}
    >
      <span className="kind">{term('Measured.Measure', figure.measure)}</span>
      {amount ? <AmountLine amount={amount} /> : null}
      {count ? <span className="num">{`${bound}${count.number} ${count.unit}`}</span> : null}
      {rate ? <span className="num">{bound + percent(rate.ppm)}</span> : null}
      {!amount && !count && !rate ? (
        figure.text ? (
          <span className="said">{figure.text}</span>
        ) : (
          <Unknown />
        )
      ) : null}
    </div>
  );
}
