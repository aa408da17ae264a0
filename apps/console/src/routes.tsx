import type { RouteObject } from 'react-router';
import { Component as Home } from './home/home-route.tsx';
import { Opening } from './page/opening.tsx';
import { PageFailed } from './shell/page-failed.tsx';
import { Component as Shell } from './shell/shell.tsx';

const antdDress = () => import('./appearance/antd-dress.tsx');

/**
 * Every page with its address. The frame and the home page, which nearly everybody sees first, come with the console and use
 * nothing of antd; every other page loads when it is first opened.
 */
export const routes: RouteObject[] = [
  {
    errorElement: <PageFailed />,
    hydrateFallbackElement: <Opening />,
    children: [
      {
        lazy: antdDress,
        children: [
          { path: '/sign-in', lazy: () => import('./session/sign-in-route.tsx') },
          { path: '/invitation', lazy: () => import('./invitation/invitation-route.tsx') },
        ],
      },
      {
        // For anybody, whoever is signed in or not.
        path: '/public',
        lazy: () => import('./public-notice/public-frame.tsx'),
        children: [
          {
            errorElement: <PageFailed />,
            children: [
              { path: 'notices', lazy: () => import('./public-notice/published-notices-route.tsx') },
              { path: 'notices/:id', lazy: () => import('./public-notice/published-notice-route.tsx') },
              { path: 'objections', lazy: () => import('./public-notice/lodged-objection-route.tsx') },
            ],
          },
        ],
      },
      {
        path: '/',
        Component: Shell,
        children: [
          {
            errorElement: <PageFailed />,
            children: [
              { index: true, Component: Home },
              {
                lazy: antdDress,
                children: [
                  { path: 'clusters', lazy: () => import('./clusters/clusters-route.tsx') },
                  {
                    path: 'clusters/:id',
                    lazy: () => import('./cluster/cluster-route.tsx'),
                    children: [
                      { index: true, lazy: () => import('./cluster/evaluation/evaluation-route.tsx') },
                      { path: 'figures', lazy: () => import('./cluster/figures/figures-route.tsx') },
                      { path: 'roster', lazy: () => import('./cluster/roster/roster-route.tsx') },
                      { path: 'titles', lazy: () => import('./cluster/titles/titles-route.tsx') },
                      { path: 'charts', lazy: () => import('./cluster/charts/charts-route.tsx') },
                    ],
                  },
                  { path: 'applications', lazy: () => import('./application/list/applications-route.tsx') },
                  { path: 'applications/bulk', lazy: () => import('./bulk/bulk-route.tsx') },
                  { path: 'applications/:id', lazy: () => import('./application/application-route.tsx') },
                  { path: 'applications/:id/form', lazy: () => import('./form/form-route.tsx') },
                  { path: 'applications/:id/review', lazy: () => import('./review/aspects/aspects-route.tsx') },
                  {
                    path: 'applications/:id/verification',
                    lazy: () => import('./verification/verification-route.tsx'),
                  },
                  { path: 'recommendations', lazy: () => import('./recommendation/recommendations-route.tsx') },
                  {
                    path: 'recommendations/:round/:division',
                    lazy: () => import('./recommendation/recommendation-route.tsx'),
                  },
                  { path: 'meetings', lazy: () => import('./deliberation/meetings-route.tsx') },
                  { path: 'notices', lazy: () => import('./notice/notices-route.tsx') },
                  { path: 'certifications', lazy: () => import('./certification/certifications-route.tsx') },
                  { path: 'certifications/:id', lazy: () => import('./certification/certification-route.tsx') },
                  { path: 'review', lazy: () => import('./review/list/reviews-route.tsx') },
                  { path: 'review/spot-checks', lazy: () => import('./review/spot-check/spot-checks-route.tsx') },
                  { path: 'review/spot-checks/:id', lazy: () => import('./review/spot-check/spot-check-route.tsx') },
                  { path: 'review/:id', lazy: () => import('./review/case/review-route.tsx') },
                  { path: 'divisions/:code', lazy: () => import('./divisions/division-route.tsx') },
                  { path: 'standards', lazy: () => import('./standards/standards-route.tsx') },
                  { path: 'standards/compare', lazy: () => import('./standards/compare-route.tsx') },
                  { path: 'standards/:key', lazy: () => import('./standards/standard-route.tsx') },
                  { path: 'procedures', lazy: () => import('./standards/procedures-route.tsx') },
                  { path: 'settings/invitations', lazy: () => import('./invitation/invitations-route.tsx') },
                  { path: 'settings/security', lazy: () => import('./security/security-route.tsx') },
                  { path: 'criteria', lazy: () => import('./criteria/criteria-route.tsx') },
                  { path: 'audit', lazy: () => import('./audit/audit-route.tsx') },
                  { path: 'notifications', lazy: () => import('./notification/notifications-route.tsx') },
                  {
                    path: 'settings/notifications',
                    lazy: () => import('./settings/notification-settings-route.tsx'),
                  },
                  { path: '*', lazy: () => import('./shell/not-found.tsx') },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
];
