// Python in the editor, as far as it needs no browser: indentation, and the questions that are asked while one writes.
import type { languages } from 'monaco-editor/editor';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { highlight } from '../../components/editor/highlight';
import {
  type AskPython,
  askInTime,
  noPythonHelp,
  type PythonHelp,
  patienceMs,
} from '../../components/editor/pythonHelp';
import { indentAfter } from '../../components/editor/pythonIndent';
import { registerPythonLanguage } from '../../components/editor/pythonLanguage';
import { helpWith, registerPythonProviders } from '../../components/editor/pythonProviders';

describe('the line after a line', () => {
  it.each([
    ['def f(x):', '    '],
    ['    for i in range(3):  # a comment', '        '],
    ['class Net(nn.Module):', '    '],
    ['    else:', '        '],
    ['x = {"a": 1}', ''],
    ['    x = 1', '    '],
    ['    return x', ''],
    ['        return f(g(x[1]))  # done', '    '],
    ['        raise ValueError("no")', '    '],
    ['    pass', ''],
    ['return', ''],
    ['    return [', '    '],
    ['    return f(g(h(', '    '],
    ['    passing = 1', '    '],
    ['    returned = f()', '    '],
    ['values = x[1:', ''],
    ['lambda x: x', ''],
  ])('%j is followed by %j', (line, indent) => {
    expect(indentAfter(line)).toBe(indent);
  });

  it('is found in no time in a long line with open brackets', () => {
    const started = performance.now();
    indentAfter(`    return ${'f(['.repeat(2000)}`);
    indentAfter(`    return ${'(a, b) '.repeat(5000)}(`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

it('what stands still is coloured as Python', () => {
  const classesOf = (text: string, source: string) =>
    highlight(source, 'python')
      .flat()
      .find((token) => token.text === text)?.classes;
  const source = 'class Net(nn.Module):\n    def f(self):  # note\n        return "s" if 3 else None';
  expect(classesOf('def', source)).toBe('tok-keyword');
  expect(classesOf('# note', source)).toBe('tok-comment');
  expect(classesOf('"s"', source)).toBe('tok-string');
  expect(classesOf('3', source)).toBe('tok-number');
  expect(classesOf('Net', source)).toBe('tok-typeName');
});

/** A text as monaco hands it to a provider. */
function modelOf(source: string) {
  return {
    getValue: () => source,
    getOffsetAt: ({ column }: { column: number }) => column - 1,
    getWordUntilPosition: ({ column }: { column: number }) => {
      const word = /\w*$/.exec(source.slice(0, column - 1))![0];
      return { word, startColumn: column - word.length, endColumn: column };
    },
  };
}

function token() {
  const listeners = new Set<() => void>();
  return {
    isCancellationRequested: false,
    listeners,
    onCancellationRequested(listener: () => void) {
      listeners.add(listener);
      return { dispose: () => void listeners.delete(listener) };
    },
    cancel() {
      this.isCancellationRequested = true;
      for (const listener of listeners) listener();
    },
  };
}

describe('a question about Python', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const request = { kind: 'complete', cellId: 'a', source: 'torch.', offset: 6 } as const;

  it('has its answer', async () => {
    const cancellation = token();
    const items = [{ label: 'zeros', kind: 'function' }] as const;
    const ask: AskPython = async ({ kind }) => ({ ...noPythonHelp, complete: items })[kind];
    expect(await askInTime(ask, request, cancellation)).toEqual(items);
    expect(cancellation.listeners.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is given up when it is not answered in time, and whoever works on it is told', async () => {
    let signal: AbortSignal | undefined;
    const ask: AskPython = (_, given) => {
      signal = given;
      return new Promise(() => {});
    };
    const answer = askInTime(ask, request, token());
    await vi.advanceTimersByTimeAsync(patienceMs - 1);
    expect(signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(signal?.aborted).toBe(true);
    expect(await answer).toBeNull();
  });

  it('is given up when the editor wants it no more', async () => {
    let signal: AbortSignal | undefined;
    const ask: AskPython = (_, given) => {
      signal = given;
      return new Promise(() => {});
    };
    const cancellation = token();
    const answer = askInTime(ask, request, cancellation);
    cancellation.cancel();
    expect(await answer).toBeNull();
    expect(signal?.aborted).toBe(true);
    expect(await askInTime(ask, request, cancellation)).toBeNull();
  });

  it('that fails is one without an answer', async () => {
    const ask: AskPython = () => Promise.reject(new Error('no interpreter'));
    expect(await askInTime(ask, request, token())).toBeNull();
  });
});

describe('monaco is given', () => {
  const kinds = {
    Function: 1,
    Method: 2,
    Class: 3,
    Module: 4,
    Variable: 5,
    Property: 6,
    TypeParameter: 7,
    Keyword: 8,
  };
  let completion: languages.CompletionItemProvider;
  let hover: languages.HoverProvider;
  let signature: languages.SignatureHelpProvider;
  registerPythonProviders({
    CompletionItemKind: kinds,
    registerCompletionItemProvider: (_: string, provider: typeof completion) => {
      completion = provider;
      return { dispose() {} };
    },
    registerHoverProvider: (_: string, provider: typeof hover) => {
      hover = provider;
      return { dispose() {} };
    },
    registerSignatureHelpProvider: (_: string, provider: typeof signature) => {
      signature = provider;
      return { dispose() {} };
    },
  } as never);

  const asked: unknown[] = [];
  const answer = (help: Partial<PythonHelp>) => {
    const model = modelOf('torch.ze');
    const ask: AskPython = async (request) => {
      asked.push(request);
      return { ...noPythonHelp, ...help }[request.kind];
    };
    helpWith(model, { cellId: 'a', ask });
    return model as never;
  };
  const at = { lineNumber: 1, column: 9 } as never;

  it('completions with kind, detail and documentation, in place of the word that is begun', async () => {
    const model = answer({
      complete: [
        { label: 'zeros', kind: 'function', detail: '(*size)', documentation: 'A tensor of **zeros**.' },
        { label: '__name__', kind: 'variable', insert: '__name__ ' },
      ],
    });
    const list = await completion.provideCompletionItems(model, at, {} as never, token() as never);
    expect(asked.at(-1)).toEqual({ kind: 'complete', cellId: 'a', source: 'torch.ze', offset: 8 });
    expect(list?.suggestions).toEqual([
      {
        label: 'zeros',
        kind: kinds.Function,
        insertText: 'zeros',
        detail: '(*size)',
        documentation: { value: 'A tensor of **zeros**.', isTrusted: false, supportHtml: false },
        range: { startLineNumber: 1, endLineNumber: 1, startColumn: 7, endColumn: 9 },
        sortText: '1zeros',
      },
      expect.objectContaining({ label: '__name__', insertText: '__name__ ', sortText: '2__name__' }),
    ]);
  });

  it('hovers as markdown, and none where there is nothing to say', async () => {
    const model = answer({ hover: { code: 'x: Tensor', documentation: 'Two by *three*.' } });
    const shown = await hover.provideHover(model, at, token() as never);
    expect(shown?.contents.map(({ value }) => value)).toEqual([
      '```python\nx: Tensor\n```',
      'Two by *three*.',
    ]);
    expect(await hover.provideHover(answer({}), at, token() as never)).toBeNull();
  });

  it('signatures with the argument that is being written', async () => {
    const model = answer({
      signature: {
        label: 'f(a, b)',
        parameters: [{ label: 'a' }, { label: 'b', documentation: 'B.' }],
        activeParameter: 1,
      },
    });
    const shown = await signature.provideSignatureHelp(model, at, token() as never, {} as never);
    expect(shown?.value).toMatchObject({
      activeSignature: 0,
      activeParameter: 1,
      signatures: [
        { label: 'f(a, b)', parameters: [{ label: 'a' }, { label: 'b', documentation: { value: 'B.' } }] },
      ],
    });
  });

  it('nothing for a text of which nobody knows', async () => {
    const model = modelOf('x') as never;
    expect(await hover.provideHover(model, at, token() as never)).toBeNull();
    const list = await completion.provideCompletionItems(model, at, {} as never, token() as never);
    expect(list?.suggestions).toEqual([]);
  });

  it('the language: comments, brackets, blocks', () => {
    let configuration: languages.LanguageConfiguration = {};
    registerPythonLanguage({
      IndentAction: { None: 0, Indent: 1, IndentOutdent: 2, Outdent: 3 },
      register: () => {},
      registerTokensProviderFactory: () => {},
      setLanguageConfiguration: (_: string, given: languages.LanguageConfiguration) => {
        configuration = given;
      },
    } as never);
    expect(configuration.comments?.lineComment).toBe('#');
    expect(configuration.brackets).toHaveLength(3);
    const actionAfter = (line: string) =>
      configuration.onEnterRules?.find(({ beforeText }) => beforeText.test(line))?.action.indentAction;
    expect(actionAfter('if x:')).toBe(1);
    expect(actionAfter('    return x')).toBe(3);
    expect(actionAfter('x = 1')).toBeUndefined();
  });
});
