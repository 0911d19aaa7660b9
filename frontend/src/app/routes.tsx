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

export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: RouteFailure,
    children: [
      { index: true, Component: Landing },
      {
        lazy: page(() => import('./Widgets'), 'Widgets'),
        ErrorBoundary: RouteFailure,
        children: [
          { path: 'projects', lazy: page(projects, 'ProjectList') },
        ],
      },
      { path: '*', Component: NotFound },
    ],
  },
];

export const router = createBrowserRouter(routes);
