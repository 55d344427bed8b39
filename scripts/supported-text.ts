// The list of supported functions as a Markdown file.
import { type Counts, countText, type FunctionEntry, type Supported } from '../app/supported/supported';

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function countsText(counts: Counts): string {
  const backends = Object.keys(counts).sort();
  return backends.map((backend) => `${backend} ${countText(counts[backend]!)}`).join('; ');
}

function row({ names, doc, counts }: FunctionEntry): string {
  const written = names.map((name) => `\`${name}\``).join(', ');
  return `| ${cell(written)} | ${cell(doc)} | ${countsText(counts)} |`;
}

export function supportedText({ totals, sections, differences }: Supported): string {
  const lines = [
    '<!-- Written by scripts/generate-supported.ts. Do not edit: run the script instead. -->',
    '# What is supported',
    '',
    'Every function, class and method of the engine by its name in PyTorch, and every known difference from it.',
    'The last column counts cases that real PyTorch 1.13 computed: how many came out alike on each backend. On a GPU',
    'some are refused with a clear error, because they need values that are still there.',
    '',
    `All cases: ${countsText(totals)}.`,
    '',
    '## Known differences',
    '',
    ...differences.map(({ where, difference, why }) => `- **${where}**: ${difference} *${why}*`),
  ];
  for (const { title, entries } of sections) {
    lines.push('', `## ${title}`, '');
    const isTable = entries.some(({ doc, counts }) => doc !== '' || Object.keys(counts).length > 0);
    if (isTable) lines.push('| name | what it does | alike |', '|---|---|---|', ...entries.map(row));
    else lines.push(entries.map(({ names }) => `\`${names[0]}\``).join(', '));
  }
  return `${lines.join('\n')}\n`;
}
