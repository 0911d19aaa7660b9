import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useKnownAt, useLink } from '@/lib/asof';
import { useMayRead } from '@/lib/may';
import { ActorSwitcher } from './ActorSwitcher';
import { AsOfBanner, AsOfControl } from './AsOf';
import { ImportMark } from './ImportMark';
import { LanguageSwitch } from './LanguageSwitch';
import { StoreBadge } from './StoreBadge';
import { useStream } from './useStream';

/** Name, address, and what the page reads where that is not open to every role. */
const places: [name: string, path: string, reads?: string][] = [
  ['projects', '/projects'],
  ['calendar', '/report-calendar'],
  ['reports', '/reports'],
  ['issues', '/issues'],
  ['arrangements', '/arrangements'],
  ['households', '/households'],
  ['statements', '/statements'],
  ['pairings', '/pairings'],
  ['regions', '/regions'],
  ['imports', '/imports'],
  ['audit', '/audit', '/audit/log'],
];

export function Shell() {
  const { t } = useTranslation();
  const link = useLink();
  const mayRead = useMayRead();
  const past = useKnownAt() !== null;
  const { state } = useNavigation();
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  useStream();
  useEffect(() => {
    // on a phone the pages stand in one line that is wider than the window
    const here = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && here) {
      const middle = here.offsetLeft + here.offsetWidth / 2 - nav.current.offsetLeft;
      nav.current.scrollLeft = middle - nav.current.clientWidth / 2;
    }
  }, [pathname]);
  useEffect(() => {
    // the widget library is large: fetched while the reader looks at the first page
    const idle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 1500));
    idle(() => void import('./Widgets'));
  }, []);
  return (
    <div className={past ? 'shell shell-past' : 'shell'}>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="top">
        <Link className="brand" to={link('/')}>
          <span className="brand-name">{t('app.name')}</span>
          <span className="brand-sub">{t('app.subtitle')}</span>
        </Link>
        <StoreBadge />
        <div className="top-tools">
          <ActorSwitcher />
          <LanguageSwitch />
        </div>
      </header>
      <div className="bar">
        <nav ref={nav} aria-label={t('app.pages')}>
          {places
            .filter(([, , reads]) => reads === undefined || mayRead(reads))
            .map(([name, path]) => (
              <NavLink key={name} to={link(path)}>
                {t(`app.nav.${name}`)}
              </NavLink>
            ))}
        </nav>
        <AsOfControl />
      </div>
      <AsOfBanner />
      {past ? null : <ImportMark />}
      <main id="content" tabIndex={-1} aria-busy={state === 'loading'} key={pathname}>
        <Suspense fallback={<p className="waiting">{t('common.loading')}</p>}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="foot">{t('app.footer')}</footer>
      <ScrollRestoration />
    </div>
  );
}
