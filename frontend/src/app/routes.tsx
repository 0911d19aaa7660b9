import { createBrowserRouter, type RouteObject } from 'react-router';
import { Landing } from './Landing';
import { RouteFailure } from './RouteFailure';
import { Shell } from './Shell';
import { NotFound } from './NotFound';

/** Pages come in chunks of their own; the widget library comes with the first of them. */
const page = (load: () => Promise<Record<string, unknown>>, name: string) => async () => ({
  Component: (await load())[name] as React.ComponentType,
});

const projects = () => import('@/features/project/pages');
const benefits = () => import('@/features/benefit/pages');
const households = () => import('@/features/household/pages');
const regions = () => import('@/features/region/pages');
const imports = () => import('@/features/imports/pages');
const audit = () => import('@/features/audit/pages');

export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: RouteFailure,
    HydrateFallback: () => null,
    children: [
      { index: true, Component: Landing },
      {
        lazy: page(() => import('./Widgets'), 'Widgets'),
        ErrorBoundary: RouteFailure,
        children: [
          { path: 'projects', lazy: page(projects, 'ProjectList') },
          { path: 'projects/new', lazy: page(projects, 'ProposePage') },
          { path: 'projects/taken-over', lazy: page(projects, 'TakeOverPage') },
          { path: 'projects/:id', lazy: page(projects, 'ProjectPage') },
          { path: 'report-calendar', lazy: page(projects, 'CalendarPage') },
          { path: 'reports', lazy: page(projects, 'ReportList') },
          { path: 'reports/:id', lazy: page(projects, 'ReportPage') },
          { path: 'issues', lazy: page(projects, 'IssueList') },
          { path: 'issues/:id', lazy: page(projects, 'IssuePage') },
          { path: 'statements', lazy: page(projects, 'StatementList') },
          { path: 'statements/:id', lazy: page(projects, 'StatementPage') },
          { path: 'arrangements', lazy: page(benefits, 'ArrangementList') },
          { path: 'arrangements/:id', lazy: page(benefits, 'ArrangementPage') },
          { path: 'households', lazy: page(households, 'HouseholdList') },
          { path: 'households/:id', lazy: page(households, 'HouseholdPage') },
          { path: 'pairings', lazy: page(regions, 'PairingList') },
          { path: 'pairings/:id', lazy: page(regions, 'PairingPage') },
          { path: 'regions', lazy: page(regions, 'PlacesRoute') },
          { path: 'regions/:code', lazy: page(regions, 'PlaceRoute') },
          { path: 'imports', lazy: page(imports, 'ImportList') },
          { path: 'imports/:id', lazy: page(imports, 'ImportPage') },
          { path: 'audit', lazy: page(audit, 'AuditPage') },
          { path: 'audit/events/:id', lazy: page(audit, 'EntryPage') },
        ],
      },
      { path: '*', Component: NotFound },
    ],
  },
];

export const router = createBrowserRouter(routes);
