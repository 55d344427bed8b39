// A lesson's text, one MyST Markdown file, becomes a Lesson. Everything that is wrong with it is reported at
// once, each problem with its line. Two code cells that stand together with the same id are one cell in two
// languages. Reads no files.
import { createHash } from 'node:crypto';
import { ProblemList } from './errors';
import { bodyStart, readFrontMatter } from './front-matter';
import { type CodePart, type Part, splitParts } from './parts';
import { blockMetadataSchema, CELL_LANGUAGES, CELL_ROLES, codeCellOptionsSchema, SLUG } from './schema';
import type { Cell, CellLanguage, CellRole, CodeCell, Lesson } from './types';

export interface LessonPlace {
  readonly slug: string;
  readonly number: number;
  /** Named in errors; by default the lesson's usual path. */
  readonly file?: string;
}

export function parseLesson(text: string, place: LessonPlace): Lesson {
  const file = place.file ?? `lessons/${String(place.number).padStart(2, '0')}-${place.slug}/lesson.md`;
  const problems = new ProblemList(file);
  const lines = text.replaceAll('\r\n', '\n').split('\n');

  const front = readFrontMatter(lines, problems);
  const parts = splitParts(lines, bodyStart(lines), problems);
  const cells = readCells(parts, front?.languages ?? [], problems);
  problems.throwIfAny();
  if (front === null) throw new Error(`internal: ${file} has no front matter and no problem says so`);

  return {
    slug: place.slug,
    number: place.number,
    title: front.title,
    summary: front.summary,
    minutes: front.minutes,
    goals: front.goals,
    prerequisites: front.prerequisites,
    languages: front.languages,
    cells,
    revision: createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16),
  };
}

interface OpenCell {
  readonly id: string;
  readonly role: CellRole;
  readonly line: number;
  readonly sources: Partial<Record<CellLanguage, string>>;
}

function readCells(
  parts: readonly Part[],
  languages: readonly CellLanguage[],
  problems: ProblemList,
): Cell[] {
  const cells: Cell[] = [];
  const lineOfId = new Map<string, number>();
  let open: OpenCell | null = null;
  let givenId: { id: string; line: number } | null = null;
  let lastCode: string | null = null;

  const claim = (id: string, line: number, advice: string): void => {
    const earlier = lineOfId.get(id);
    if (earlier === undefined) lineOfId.set(id, line);
    else problems.add(line, `The id "${id}" is taken by the cell on line ${earlier}.`, advice);
  };
  const close = (): void => {
    if (open === null) return;
    for (const language of languages) {
      if (open.sources[language] === undefined) {
        problems.add(
          open.line,
          `Cell "${open.id}" is not given in ${language}, which the lesson promises.`,
          `Write a second code cell with ":id: ${open.id}" right beside it, or take ${language} out of "languages".`,
        );
      }
    }
    for (const language of CELL_LANGUAGES) {
      if (open.sources[language] !== undefined && languages.length > 0 && !languages.includes(language)) {
        problems.add(
          open.line,
          `Cell "${open.id}" is given in ${language}, in which the lesson is not.`,
          `Take this version out, or add ${language} to "languages" and give every cell in it.`,
        );
      }
    }
    cells.push({ kind: 'code', id: open.id, role: open.role, sources: open.sources } satisfies CodeCell);
    lastCode = open.id;
    open = null;
  };

  for (const part of parts) {
    if (part.kind === 'code') {
      const read = readCodePart(part, problems);
      if (read === null) continue;
      if (open !== null && open.id === read.id) {
        if (open.sources[read.language] !== undefined) {
          problems.add(
            part.line,
            `Cell "${read.id}" is given twice in ${read.language}.`,
            'Give one of the two another id, or another language.',
          );
        }
        if (read.role !== open.role) {
          problems.add(
            part.line,
            `Cell "${read.id}" is a ${open.role} on line ${open.line} and a ${read.role} here.`,
            'Give both languages the same ":role:".',
          );
        }
        open.sources[read.language] = read.source;
        continue;
      }
      close();
      claim(
        read.id,
        part.line,
        'Choose another id; the two languages of one cell must stand next to each other.',
      );
      open = { id: read.id, role: read.role, line: part.line, sources: { [read.language]: read.source } };
    } else if (part.kind === 'break') {
      close();
      givenId = readBreak(part.metadata, part.line, problems);
    } else {
      close();
      const id: string = givenId?.id ?? derivedId(part.source, lastCode);
      claim(id, part.line, 'Put a line such as +++ {"id": "some-other-id"} before this prose.');
      cells.push({ kind: 'markdown', id, source: part.source });
      givenId = null;
    }
  }
  close();
  return cells;
}

function readCodePart(
  part: CodePart,
  problems: ProblemList,
): { id: string; role: CellRole; language: CellLanguage; source: string } | null {
  const language = CELL_LANGUAGES.find((known) => known === part.language);
  if (language === undefined) {
    const found = part.language === null ? 'names no language' : `names the language "${part.language}"`;
    problems.add(
      part.line,
      `This code cell ${found}.`,
      'Write {code-cell} typescript or {code-cell} python after the opening fence.',
    );
  }
  if (part.source.trim() === '') {
    problems.add(part.line, 'This code cell is empty.', 'Write code in it or take it out.');
  }
  const options = codeCellOptionsSchema.safeParse(part.options);
  if (!options.success) {
    for (const issue of options.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        problems.add(
          part.line,
          `Unknown option ${issue.keys.map((key) => `":${key}:"`).join(', ')} of a code cell.`,
          `Known: ${Object.keys(codeCellOptionsSchema.shape).join(', ')}.`,
        );
      } else if (issue.path[0] === 'role') {
        problems.add(
          part.line,
          `Unknown role "${String(part.options.role)}".`,
          `Use one of: ${CELL_ROLES.join(', ')}.`,
        );
      } else if (part.options.id === undefined) {
        problems.add(
          part.line,
          'This code cell has no id.',
          'Add a line ":id: some-name" below the opening fence.',
        );
      } else {
        problems.add(part.line, `The id "${String(part.options.id)}" ${issue.message}.`, 'Rename it.');
      }
    }
  }
  if (language === undefined || !options.success) return null;
  return { ...options.data, language, source: part.source };
}

function readBreak(
  metadata: string | null,
  line: number,
  problems: ProblemList,
): { id: string; line: number } | null {
  if (metadata === null || metadata.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(metadata);
  } catch {
    problems.add(line, `What follows "+++" is not JSON: ${metadata}`, 'Write +++ {"id": "some-name"}.');
    return null;
  }
  const checked = blockMetadataSchema.safeParse(value);
  if (!checked.success) {
    const reason = checked.error.issues.map((issue) => issue.message).join('; ');
    problems.add(
      line,
      `The block's metadata is not understood: ${reason}.`,
      'Write +++ {"id": "some-name"}.',
    );
    return null;
  }
  return checked.data.id === undefined ? null : { id: checked.data.id, line };
}

/** Prose without an id of its own is named after its first heading, or after the cell above it. The word before
 * keeps it apart from the ids of code cells. */
function derivedId(source: string, lastCode: string | null): string {
  const heading = /^#{1,6}\s+(.+?)\s*#*$/m.exec(source)?.[1];
  const words = (heading ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (SLUG.test(words)) return `prose-${words}`;
  return lastCode === null ? 'prose-opening' : `prose-after-${lastCode}`;
}
