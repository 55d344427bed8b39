// The tree of a Markdown cell as React elements. Every kind of node has one line in the table below; what is
// not in the table shows its words, never its markup. No hooks, no state: it runs on the server for the
// author's text and in the browser for edited text.
import { Fragment, type ReactNode } from 'react';
import { HighlightedCode } from '../editor/HighlightedCode';
import { Admonition } from './Admonition';
import { Anchors } from './anchors';
import { Maths } from './Maths';
import { type ProseNode, parseProse, textOf } from './parse';
import styles from './prose.module.css';
import { leavesTheApp, safeImage, safeLink } from './safeUrl';

interface Context {
  readonly anchors: Anchors;
  readonly footnotes: ReadonlyMap<string, Footnote>;
}

interface Footnote {
  readonly number: number;
  readonly id: string;
  readonly node: ProseNode;
}

type Renderer = (node: ProseNode, context: Context) => ReactNode;

/** Renders one cell's Markdown. Cells of one page share their Anchors, so that no two headings share an id. */
export function renderProse(source: string, anchors: Anchors = new Anchors()): ReactNode {
  const root = parseProse(source);
  const context: Context = { anchors, footnotes: collectFootnotes(root, anchors) };
  return (
    <div className={styles.prose}>
      {inside(root, context)}
      {context.footnotes.size > 0 && <Footnotes context={context} />}
    </div>
  );
}

const renderers: Readonly<Record<string, Renderer>> = {
  text: (node) => node.value,
  paragraph: (node, context) => <p>{inside(node, context)}</p>,
  heading,
  emphasis: (node, context) => <em>{inside(node, context)}</em>,
  strong: (node, context) => <strong>{inside(node, context)}</strong>,
  delete: (node, context) => <del>{inside(node, context)}</del>,
  subscript: (node, context) => <sub>{inside(node, context)}</sub>,
  superscript: (node, context) => <sup>{inside(node, context)}</sup>,
  underline: (node, context) => <u>{inside(node, context)}</u>,
  abbreviation: (node, context) => <abbr title={node.title}>{inside(node, context)}</abbr>,
  break: () => <br />,
  thematicBreak: () => <hr />,
  blockquote: (node, context) => <blockquote>{inside(node, context)}</blockquote>,
  list: (node, context) =>
    node.ordered ? <ol start={node.start}>{inside(node, context)}</ol> : <ul>{inside(node, context)}</ul>,
  listItem,
  definitionList: (node, context) => <dl>{inside(node, context)}</dl>,
  definitionTerm: (node, context) => <dt>{inside(node, context)}</dt>,
  definitionDescription: (node, context) => <dd>{inside(node, context)}</dd>,
  link,
  image,
  container: (node, context) => <figure>{inside(node, context)}</figure>,
  caption: (node, context) => <figcaption>{inside(node, context)}</figcaption>,
  legend: (node, context) => <div>{inside(node, context)}</div>,
  table,
  inlineCode: (node) => <code>{node.value}</code>,
  code: (node) => <CodeBlock source={node.value ?? ''} language={node.lang ?? ''} />,
  inlineMath: (node) => <Maths tex={node.value ?? ''} display={false} />,
  math: (node) => <Maths tex={node.value ?? ''} display id={node.identifier} />,
  admonition,
  mystTarget: (node) => <span id={node.label} />,
  crossReference: (node, context) => (
    <a href={`#${node.identifier ?? ''}`}>
      {node.children?.length ? inside(node, context) : (node.label ?? node.identifier)}
    </a>
  ),
  footnoteReference,
  // Gathered at the foot of the cell.
  footnoteDefinition: () => null,
  mystDirective: (node, context) =>
    node.children?.length ? inside(node, context) : <Unknown what="block" node={node} />,
  mystRole: (node, context) =>
    node.children?.length ? inside(node, context) : <Unknown what="inline" node={node} />,
  comment: () => null,
  mystComment: () => null,
  blockBreak: () => null,
  // Only a Markdown extension could still make one of these; it stays text.
  html: (node) => node.value,
};

function render(node: ProseNode, context: Context): ReactNode {
  const renderer = Object.hasOwn(renderers, node.type) ? renderers[node.type] : undefined;
  if (renderer !== undefined) return renderer(node, context);
  return node.children === undefined ? node.value : inside(node, context);
}

function inside(node: ProseNode, context: Context): ReactNode {
  return node.children?.map((child, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the tree is drawn whole each time; places are its only keys.
    <Fragment key={index}>{render(child, context)}</Fragment>
  ));
}

// The page's own title is its h1, so that prose starts at h2.
const headingTags = ['h2', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function heading(node: ProseNode, context: Context): ReactNode {
  const Tag = headingTags[(node.depth ?? 2) - 1] ?? 'h6';
  const words = textOf(node);
  const id = context.anchors.idFor(words);
  return (
    <Tag id={id} className={styles.heading}>
      {inside(node, context)}
      <a href={`#${id}`} className={styles.anchor} aria-label={`Link to “${words}”`}>
        #
      </a>
    </Tag>
  );
}

function listItem(node: ProseNode, context: Context): ReactNode {
  if (node.checked === undefined || node.checked === null) return <li>{tight(node, context)}</li>;
  return (
    <li className={styles.task} data-done={node.checked}>
      <span className={styles.hidden}>{node.checked ? 'Done: ' : 'To do: '}</span>
      {tight(node, context)}
    </li>
  );
}

/** A list item of a single paragraph reads as a line, without the paragraph's margins. */
function tight(node: ProseNode, context: Context): ReactNode {
  return (node.children ?? []).map((child, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as in inside().
    <Fragment key={index}>
      {child.type === 'paragraph' && index === 0 ? (
        <span>{inside(child, context)}</span>
      ) : (
        render(child, context)
      )}
    </Fragment>
  ));
}

function link(node: ProseNode, context: Context): ReactNode {
  const url = safeLink(node.url);
  if (url === null) return <span>{inside(node, context)}</span>;
  if (!leavesTheApp(url)) {
    return (
      <a href={url} title={node.title}>
        {inside(node, context)}
      </a>
    );
  }
  // In a tab of its own: leaving the page would end the reader's running variables.
  return (
    <a href={url} title={node.title} target="_blank" rel="noopener noreferrer">
      {inside(node, context)}
      <span className={styles.hidden}> (opens in a new tab)</span>
    </a>
  );
}

function image(node: ProseNode): ReactNode {
  const url = safeImage(node.url);
  if (url === null) return <span>{node.alt}</span>;
  // biome-ignore lint/performance/noImgElement: prose is drawn in the browser too, and its images are of unknown size.
  return <img src={url} alt={node.alt ?? ''} title={node.title} loading="lazy" decoding="async" />;
}

function table(node: ProseNode, context: Context): ReactNode {
  const rows = node.children ?? [];
  const headed = rows[0]?.children?.every((cell) => cell.header) ?? false;
  const body = headed ? rows.slice(1) : rows;
  return (
    // A group rather than a region: a page of many tables is not a page of many landmarks.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups a form's fields, which these are not.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and a keyboard must be able to scroll it too.
    <div className={styles.table} role="group" tabIndex={0} aria-label="Table">
      <table>
        {headed && <thead>{tableRow(rows[0]!, context, 0)}</thead>}
        <tbody>{body.map((row, index) => tableRow(row, context, index))}</tbody>
      </table>
    </div>
  );
}

function tableRow(row: ProseNode, context: Context, key: number): ReactNode {
  return (
    <tr key={key}>
      {(row.children ?? []).map((cell, index) => {
        const align = cell.align === 'right' || cell.align === 'center' ? cell.align : undefined;
        // A head without words, as over a column of names, heads nothing.
        const Tag = cell.header && (cell.children ?? []).length > 0 ? 'th' : 'td';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as in inside().
          <Tag key={index} data-align={align}>
            {inside(cell, context)}
          </Tag>
        );
      })}
    </tr>
  );
}

function admonition(node: ProseNode, context: Context): ReactNode {
  const title = node.children?.find((child) => child.type === 'admonitionTitle');
  const body = { ...node, children: (node.children ?? []).filter((child) => child !== title) };
  return (
    <Admonition
      kind={node.kind}
      classes={node.class ?? ''}
      title={title === undefined ? undefined : inside(title, context)}
    >
      {inside(body, context)}
    </Admonition>
  );
}

function footnoteReference(node: ProseNode, context: Context): ReactNode {
  const note = context.footnotes.get(node.identifier ?? '');
  if (note === undefined) return null;
  return (
    <sup>
      <a href={`#${note.id}`} id={`${note.id}-from`} aria-label={`Footnote ${note.number}`}>
        {note.number}
      </a>
    </sup>
  );
}

function collectFootnotes(root: ProseNode, anchors: Anchors): ReadonlyMap<string, Footnote> {
  const notes = new Map<string, Footnote>();
  for (const node of root.children ?? []) {
    if (node.type !== 'footnoteDefinition' || node.identifier === undefined) continue;
    const number = notes.size + 1;
    notes.set(node.identifier, { number, id: anchors.idFor(`footnote-${number}`), node });
  }
  return notes;
}

function Footnotes({ context }: { readonly context: Context }) {
  return (
    <ol className={styles.footnotes}>
      {[...context.footnotes.values()].map((note) => (
        <li key={note.id} id={note.id}>
          {tight(note.node, context)}{' '}
          <a href={`#${note.id}-from`} aria-label="Back to the text">
            ↩
          </a>
        </li>
      ))}
    </ol>
  );
}

function CodeBlock({ source, language }: { readonly source: string; readonly language: string }) {
  const known = /^(ts|typescript|js|javascript)$/i.test(language)
    ? 'typescript'
    : /^(py|python)/i.test(language)
      ? 'python'
      : null;
  if (known !== null) {
    return (
      <div className={styles.code}>
        <HighlightedCode source={source} language={known} errorLine={null} />
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, and a keyboard must be able to scroll them too.
    <pre className={styles.code} tabIndex={0}>
      <code>{source}</code>
    </pre>
  );
}

function Unknown({ what, node }: { readonly what: 'block' | 'inline'; readonly node: ProseNode }) {
  const words = [node.args, node.value].filter(Boolean).join('\n');
  if (what === 'inline') return <code title={`Unknown role {${node.name}}`}>{words}</code>;
  return (
    <div className={styles.problem}>
      <p>Lantern does not know the directive {`{${node.name}}`}. Its text:</p>
      <pre>{words}</pre>
    </div>
  );
}
