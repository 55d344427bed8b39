// The icons, drawn on one 20-unit grid with one stroke. Decoration only: the control that holds one has the name.
import type { ReactNode } from 'react';

const drawings = {
  run: <path d="M6.5 4.2v11.6L15.8 10z" fill="currentColor" />,
  runAll: <path d="M3.5 4.5v11L10.5 10zM10.5 4.5v11l7-5.5z" fill="currentColor" />,
  stop: <rect x="5" y="5" width="10" height="10" rx="1.5" fill="currentColor" />,
  restart: <path d="M4 10a6 6 0 1 0 2-4.5M6 2.5v3.2h3.2" />,
  plus: <path d="M10 4.5v11M4.5 10h11" />,
  cross: <path d="m5.5 5.5 9 9m0-9-9 9" />,
  check: <path d="m4.5 10.5 3.8 3.8 7.2-8.3" />,
  up: <path d="M10 15.5v-11M5 9l5-5 5 5" />,
  down: <path d="M10 4.5v11M5 11l5 5 5-5" />,
  bin: <path d="M4 6h12M8 6V4h4v2M5.5 6l.7 10h7.6l.7-10M8.5 9v4.5M11.5 9v4.5" />,
  undo: <path d="M7.5 4.5 4 8l3.5 3.5M4 8h7.5a4 4 0 0 1 0 8H8" />,
  more: <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.4" />,
  menu: <path d="M3.5 5.5h13M3.5 10h13M3.5 14.5h13" />,
  chevronDown: <path d="m5.5 8 4.5 4.5L14.5 8" />,
  chevronRight: <path d="m8 5.5 4.5 4.5L8 14.5" />,
  arrowLeft: <path d="M15.5 10h-11M9 5l-5 5 5 5" />,
  arrowRight: <path d="M4.5 10h11M11 5l5 5-5 5" />,
  sun: (
    <>
      <circle cx="10" cy="10" r="3.4" />
      <path d="M10 2.2v1.6M10 16.2v1.6M2.2 10h1.6M16.2 10h1.6M4.5 4.5l1.1 1.1M14.4 14.4l1.1 1.1M4.5 15.5l1.1-1.1M14.4 5.6l1.1-1.1" />
    </>
  ),
  moon: <path d="M16.5 11.8A6.8 6.8 0 0 1 8.2 3.5a6.8 6.8 0 1 0 8.3 8.3z" />,
  system: <path d="M3 4.5h14v9H3zM7.5 16.5h5M10 13.5v3" />,
  copy: <path d="M7 7h9v9H7zM13 7V4H4v9h3" />,
  keyboard: <path d="M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.5h7" />,
  /** The glass: the pane in which a cell can be seen through. */
  glass: <path d="M3.5 3.5h13v13h-13zM11.5 3.5v13M6 8l2.5-2M6 12.5 9 10" />,
  warning: <path d="M10 3.5 2.8 16h14.4zM10 8.5v3.5M10 14.2h.01" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
