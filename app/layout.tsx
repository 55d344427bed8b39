// The frame of every page: faces, theme, skip link, header. It knows no lesson's content beyond the course's list.
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Toasts } from '../components/ui/Toasts';
import { Tooltips } from '../components/ui/Tooltips';
import { readLessons } from '../lessons/_format/read';
import { Header } from './_shell/Header';
import headerStyles from './_shell/header.module.css';
import { OfflineNotice } from './_shell/OfflineNotice';
import { fontVariables } from './fonts';
import './globals.css';
import { themeScript } from './themeScript';

export const metadata: Metadata = {
  title: { default: 'Lantern', template: '%s · Lantern' },
  description:
    'A course on deep learning with PyTorch cells that run in your browser, and glass walls to see every tensor through.',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1714' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const lessons = (await readLessons()).map(({ slug, number, title }) => ({ slug, number, title }));
  return (
    <html lang="en" className={fontVariables} suppressHydrationWarning>
      <head>
        <script>{themeScript}</script>
      </head>
      <body>
        <a href="#content" className={headerStyles.skip}>
          Skip to the content
        </a>
        <Header lessons={lessons} />
        <OfflineNotice />
        {children}
        <Toasts />
        <Tooltips />
      </body>
    </html>
  );
}
