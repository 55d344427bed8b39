// Documents as a reader may have them open, with every kind of output, for what writes them as files. Nothing in them
// is random, so that the files can be compared with those that nbformat has judged.
import type { FileHead } from '../../../components/notebook/ipynb/fromDocument';
import { type CellState, newCell } from '../../../components/notebook/store/cell';
import { byId } from '../../../components/notebook/store/document';
import type { Language, ShownOutput } from '../../../engine/runner/protocol';

export interface Written {
  readonly document: {
    readonly order: readonly string[];
    readonly cells: Readonly<Record<string, CellState>>;
    readonly language: Language;
  };
  readonly head: FileHead;
}

export function documentOf(language: Language, cells: readonly CellState[]): Written['document'] {
  return { order: cells.map(({ id }) => id), cells: byId(cells), language };
}

export function text(id: string, source: string, rest: Partial<CellState> = {}): CellState {
  return { ...newCell('markdown', 'python', source), id, ...rest };
}

export function code(id: string, source: string, rest: Partial<CellState> = {}): CellState {
  return { ...newCell('code', 'python', source), id, ...rest };
}

/** A picture of one pixel. */
export const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const outputs: readonly ShownOutput[] = [
  { kind: 'stream', name: 'stdout', text: 'a\n' },
  { kind: 'stream', name: 'stdout', text: 'b\nc' },
  { kind: 'stream', name: 'stderr', text: 'careful\n' },
  { kind: 'notice', text: 'The output was cut.' },
  {
    kind: 'display',
    isResult: false,
    data: {
      'text/plain': '<Figure size 640x480>',
      'image/png': png,
      'image/svg+xml': '<svg xmlns="http://www.w3.org/2000/svg">\n</svg>',
      'application/vnd.lantern.figure+json': '{"version":1,"marks":[{"x":[1,2]}]}',
      'application/vnd.lantern.note': 'plain',
      'application/x-strange': 'kept',
    },
    fileMetadata: '{"image/png":{"width":1},"needs_background":"light"}',
  },
  { kind: 'display', isResult: true, data: { 'text/plain': 'tensor([1., 2.])' } },
];

export const failure: ShownOutput = {
  kind: 'error',
  name: 'RuntimeError',
  message: 'The size of tensor a (3) must match',
  frames: [
    { cellId: 'b', functionName: 'f', line: 2, column: 1 },
    { cellId: 'c', functionName: null, line: 5, column: 1 },
  ],
  hint: 'Compare the shapes.',
};

const hasRun = { status: 'ok', outputs, executionCount: 3 } as const;

/** By the name of the file that each is written to. */
export const documents: Readonly<Record<string, Written>> = {
  'lesson.ipynb': {
    document: documentOf('python', [
      text('intro', ':::{note} Before you begin\nA *word* on {math}`x^2`.\n:::\n\n(label)=\n## Heading'),
      code('first', 'x = torch.tensor([1.0, 2.0])\nprint(x)\nx', hasRun),
      code('fails', 'x @ x', { status: 'error', outputs: [failure], executionCount: 4, role: 'exercise' }),
      code('not-run', '\n', { collapsed: true }),
      code('other', 'const x = 1;', { language: 'typescript' }),
    ]),
    head: { title: 'Tensors', summary: 'What a tensor is.', goals: ['Make one', 'Print it'] },
  },
  'typescript.ipynb': {
    document: documentOf('typescript', [
      text('a', '# Mine'),
      code('b', 'print(1)', { language: 'typescript', status: 'ok', executionCount: 1 }),
    ]),
    head: { title: 'Mine' },
  },
  'from-a-file.ipynb': {
    document: documentOf('python', [
      text('md', '![](attachment:dot.png)', {
        fromFile: { metadata: { id: 'x7', tags: ['a'] }, attachments: { 'dot.png': { 'image/png': png } } },
      }),
      text('raw', '\\LaTeX', { fromFile: { metadata: { format: 'text/latex' }, isRaw: true } }),
      code('run', '1 / 0', {
        executionCount: 9,
        status: 'error',
        collapsed: true,
        fromFile: { metadata: { colab: { base_uri: 'https://localhost:8080/' }, scrolled: 'auto' } },
        outputs: [
          {
            kind: 'error',
            name: 'ZeroDivisionError',
            message: 'division by zero',
            frames: [],
            hint: null,
            fileTraceback: ['\u001b[0;31mZeroDivisionError\u001b[0m', 'division by zero'],
          },
        ],
      }),
    ]),
    head: {
      title: 'From a file',
      metadata: {
        kernelspec: { name: 'conda-env-dl-py', display_name: 'Python (dl)', language: 'python' },
        colab: { provenance: [] },
        accelerator: 'GPU',
      },
    },
  },
};
