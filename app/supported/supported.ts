// The shape of the list of supported functions: plain data that the page and the file are drawn from.

/** For each backend: cases from real PyTorch, how many came out alike, how many the backend refused in words. */
export type Counts = Record<string, [cases: number, passed: number, refused: number]>;

export interface FunctionEntry {
  /** Every name under which it is called: torch.add, Tensor.add, Tensor.add_. */
  names: string[];
  signatures: string[];
  doc: string;
  counts: Counts;
}

export interface Section {
  title: string;
  entries: FunctionEntry[];
}

export interface Supported {
  totals: Counts;
  sections: Section[];
  differences: { where: string; difference: string; why: string }[];
}

/** How many of the cases from PyTorch came out alike; what a backend refused in clear words is named apart. */
export function countText([cases, passed, refused]: Counts[string]): string {
  return refused > 0 ? `${passed} of ${cases}, ${refused} refused` : `${passed} of ${cases}`;
}
