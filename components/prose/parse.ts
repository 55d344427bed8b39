// MyST Markdown to a tree of plain nodes, by the parser that MyST itself keeps. Raw HTML is switched off
// here: what looks like a tag stays text. It knows nothing of React.
import { mystParse } from 'myst-parser';

/** One node of MyST's tree, with the fields that the renderer reads. */
export interface ProseNode {
  readonly type: string;
  readonly children?: readonly ProseNode[];
  readonly value?: string;
  readonly depth?: number;
  readonly kind?: string;
  readonly class?: string;
  readonly url?: string;
  readonly title?: string;
  readonly alt?: string;
  readonly lang?: string | null;
  readonly name?: string;
  readonly args?: string;
  readonly ordered?: boolean;
  readonly start?: number;
  readonly checked?: boolean;
  readonly spread?: boolean;
  readonly header?: boolean;
  readonly align?: string;
  readonly label?: string;
  readonly identifier?: string;
  readonly enumerator?: string;
}

export function parseProse(source: string): ProseNode {
  return mystParse(source, {
    markdownit: { html: false },
    // An @ in prose is Python's matrix product far more often than a citation.
    extensions: { citations: false, frontmatter: false, strikethrough: true },
  });
}

/** The words in a node, without their markup. */
export function textOf(node: ProseNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
