// Text that was written for a terminal, for a page that has none.

/** Takes out the terminal's commands for colours (ANSI escapes), which here would be read as letters. */
export function withoutColours(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
  return text.includes('\u001b') ? text.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '') : text;
}
