// Lantern's mark: a small lantern, its flame in the accent. The same drawing is app/icon.svg.

export function Mark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg
      width={(size * 19) / 26.6}
      height={size}
      viewBox="6.5 2.8 19 26.6"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <g stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" strokeLinecap="round">
        <path d="M11.5 8.2a4.5 4.5 0 0 1 9 0" />
        <path d="M10 9.8h12l1.6 3.2H8.4z" />
        <path d="M9.6 13v11M22.4 13v11" />
        <path d="M8 24.2h16v3.4H8z" />
      </g>
      <path
        d="M16 14.9c.5 1.9 3 3.1 3 5.6a3 3 0 0 1-6 0c0-1.3.7-2.1 1.4-2.9.8-.9 1.4-1.6 1.6-2.7z"
        fill="var(--accent)"
      />
    </svg>
  );
}
