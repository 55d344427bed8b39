// What the engine supports, by PyTorch's names, and every known difference. Drawn on the server from the
// generated list; only the filter runs in the browser.
import type { Metadata } from 'next';
import { Filter } from './Filter';
import { type Counts, countText, type FunctionEntry, type Supported } from './supported';
import list from './supported.generated.json';
import styles from './supported.module.css';

export const metadata: Metadata = {
  title: 'What is supported',
  description: 'Every function of PyTorch that runs in Lantern, and every known difference from PyTorch.',
};

const { totals, sections, differences } = list as unknown as Supported;

const idOf = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export default function SupportedPage() {
  const count = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <main id="content" className={styles.page}>
      <h1>What is supported</h1>
      <p className={styles.lead}>
        {count} functions, classes and methods by their names in PyTorch. Numbers say how many cases, computed
        by real PyTorch 1.13, come out alike on each backend. On a GPU some are refused with a clear error:
        they need values that are still there.
      </p>
      <CountList counts={totals} label="All cases" />
      <nav aria-label="Sections" className={styles.contents}>
        <a href="#differences">Known differences</a>
        {sections.map(({ title }) => (
          <a key={title} href={`#${idOf(title)}`}>
            {title}
          </a>
        ))}
      </nav>
      <Filter label="Filter by name or description" total={count + differences.length}>
        <section aria-labelledby="differences" data-section>
          <h2 id="differences">Known differences</h2>
          <dl className={styles.differences}>
            {differences.map(({ where, difference, why }) => (
              <div key={where} data-entry={`${where} ${difference}`.toLowerCase()}>
                <dt>{where}</dt>
                <dd>{difference}</dd>
                <dd className={styles.why}>{why}</dd>
              </div>
            ))}
          </dl>
        </section>
        {sections.map(({ title, entries }) => (
          <section key={title} aria-labelledby={idOf(title)} data-section>
            <h2 id={idOf(title)}>{title}</h2>
            <ul className={styles.entries}>
              {entries.map((entry) => (
                <Entry key={entry.names[0]} entry={entry} />
              ))}
            </ul>
          </section>
        ))}
      </Filter>
    </main>
  );
}

function Entry({ entry: { names, signatures, doc, counts } }: { readonly entry: FunctionEntry }) {
  return (
    <li data-entry={`${names.join(' ')} ${doc}`.toLowerCase()}>
      <p className={styles.names}>
        {names.map((name) => (
          <code key={name}>{name}</code>
        ))}
      </p>
      {doc !== '' && <p>{doc}</p>}
      {signatures.map((signature) => (
        <code key={signature} className={styles.signature}>
          {signature}
        </code>
      ))}
      <CountList counts={counts} label="Cases alike" />
    </li>
  );
}

function CountList({ counts, label }: { readonly counts: Counts; readonly label: string }) {
  const backends = Object.keys(counts).sort();
  if (backends.length === 0) return null;
  return (
    <ul className={styles.counts} aria-label={label}>
      {backends.map((backend) => (
        <li key={backend}>
          {backend} {countText(counts[backend]!)}
        </li>
      ))}
    </ul>
  );
}
