// The last resort, where even the frame of the pages failed: no styles of ours can be counted on.
'use client';

export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body style={{ font: '18px/1.6 Georgia, serif', maxWidth: '36rem', margin: '15vh auto', padding: 16 }}>
        <title>Lantern</title>
        <h1>Lantern could not start</h1>
        <p>What you wrote is saved in this browser and was not touched.</p>
        <button type="button" onClick={reset} style={{ font: 'inherit', padding: '4px 16px' }}>
          Try again
        </button>
      </body>
    </html>
  );
}
