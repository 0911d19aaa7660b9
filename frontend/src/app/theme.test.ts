import { expect, it } from 'vitest';
import { theme } from './theme';

const channel = (part: number) => {
  const c = part / 255;
  return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => channel(parseInt(hex.slice(i, i + 2), 16)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

it.each([
  'colorPrimary',
  'colorLink',
  'colorSuccess',
  'colorWarning',
  'colorError',
  'colorTextSecondary',
  'colorTextDescription',
  'colorTextPlaceholder',
  'colorTextDisabled',
] as const)('%s can be read on white and on the grey of the page', (token) => {
  const colour = String(theme.token?.[token]);
  for (const ground of ['#ffffff', '#f3f5f7']) {
    expect((luminance(ground) + 0.05) / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});
