import { describe, expect, it } from 'vitest';
import { readableComments } from '../../scripts/editor-comments.mjs';

describe('comments for the editor', () => {
  it('keep the stars of shapes from being read as italics, and all else as it is', () => {
    const text = '/** Input (*, in), output (*, out); `a ** b`. */\nexport const a: 2 * 3;\n';
    expect(readableComments(text)).toBe(
      '/** Input (∗, in), output (∗, out); `a ** b`. */\nexport const a: 2 * 3;\n',
    );
  });

  it('break the line where a line of the comment ends a sentence, but not within one', () => {
    const text =
      '  /**\n   * A map.\n   * Input (*, in) of\n   * floats.\n   * PyTorch: torch.nn.Linear\n   */\n  x: 1;';
    expect(readableComments(text)).toBe(
      '  /**\n   * A map.  \n   * Input (∗, in) of\n   * floats.  \n   * PyTorch: torch.nn.Linear\n   */\n  x: 1;',
    );
  });

  it('leave a line that is a star alone', () => {
    const text = '/**\n * One.\n *\n * Two.\n */';
    expect(readableComments(text)).toBe('/**\n * One.  \n *\n * Two.\n */');
  });
});
