// What is wrong with a lesson file, said so that its author can mend it: the file, the line, what was found
// and what to do. All problems of a file are collected before one error is thrown. Knows no parser.

export interface LessonProblem {
  readonly file: string;
  /** From 1, as editors count. */
  readonly line: number;
  /** What was found. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
}

export class LessonError extends Error {
  override readonly name = 'LessonError';
  readonly problems: readonly LessonProblem[];

  constructor(problems: readonly LessonProblem[]) {
    const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
    super(sorted.map((p) => `${p.file}:${p.line}: ${p.message} ${p.advice}`).join('\n'));
    this.problems = sorted;
  }
}

/** Collects the problems of one file. */
export class ProblemList {
  readonly problems: LessonProblem[] = [];

  constructor(private readonly file: string) {}

  add(line: number, message: string, advice: string): void {
    this.problems.push({ file: this.file, line, message, advice });
  }

  throwIfAny(): void {
    if (this.problems.length > 0) throw new LessonError(this.problems);
  }
}
