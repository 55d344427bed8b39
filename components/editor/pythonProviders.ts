// Monaco's side of the help with Python: completions, hovers and signatures, asked of whoever the page has named for the
// cell being edited. It must not know where the answers come from.
import type { languages as Languages } from 'monaco-editor/editor';
import {
  type AskPython,
  askInTime,
  type PythonCompletion,
  type PythonHelp,
  type PythonRequest,
  type PythonSignature,
} from './pythonHelp';

type LanguageApi = Pick<
  typeof Languages,
  | 'registerCompletionItemProvider'
  | 'registerHoverProvider'
  | 'registerSignatureHelpProvider'
  | 'CompletionItemKind'
>;
type Model = Parameters<Languages.HoverProvider['provideHover']>[0];
type Position = Parameters<Languages.HoverProvider['provideHover']>[1];
type Cancellation = Parameters<Languages.HoverProvider['provideHover']>[2];

export interface Helper {
  readonly cellId: string;
  readonly ask: AskPython;
}

/** Who answers for a text that is being edited. */
const helpers = new WeakMap<object, Helper>();

export function helpWith(model: object, helper: Helper): void {
  helpers.set(model, helper);
}

export function registerPythonProviders(languages: LanguageApi): void {
  languages.registerCompletionItemProvider('python', {
    triggerCharacters: ['.'],
    async provideCompletionItems(model, position, _context, cancellation) {
      const found = await help('complete', model, position, cancellation);
      const { startColumn, endColumn } = model.getWordUntilPosition(position);
      const range = {
        startLineNumber: position.lineNumber,
        endLineNumber: position.lineNumber,
        startColumn,
        endColumn,
      };
      const suggestions = (found ?? []).map((item) => toItem(item, range, languages.CompletionItemKind));
      return { suggestions };
    },
  });
  languages.registerHoverProvider('python', {
    async provideHover(model, position, cancellation) {
      const found = await help('hover', model, position, cancellation);
      if (found === null) return null;
      const code = found.code === undefined ? [] : [markdown(`\`\`\`python\n${found.code}\n\`\`\``)];
      const words = found.documentation === undefined ? [] : [markdown(found.documentation)];
      return { contents: [...code, ...words] };
    },
  });
  languages.registerSignatureHelpProvider('python', {
    signatureHelpTriggerCharacters: ['(', ','],
    signatureHelpRetriggerCharacters: [')'],
    async provideSignatureHelp(model, position, cancellation) {
      const found = await help('signature', model, position, cancellation);
      return found === null ? null : { value: toSignatureHelp(found), dispose() {} };
    },
  });
}

async function help<Kind extends keyof PythonHelp>(
  kind: Kind,
  model: Model,
  position: Position,
  cancellation: Cancellation,
): Promise<PythonHelp[Kind] | null> {
  const helper = helpers.get(model);
  if (helper === undefined) return null;
  const request: PythonRequest<Kind> = {
    kind,
    cellId: helper.cellId,
    source: model.getValue(),
    offset: model.getOffsetAt(position),
  };
  return askInTime(helper.ask, request, cancellation);
}

function toItem(
  { label, kind, detail, documentation, insert = label }: PythonCompletion,
  range: Languages.CompletionItem['range'],
  kinds: typeof Languages.CompletionItemKind,
): Languages.CompletionItem {
  const kindOf = {
    function: kinds.Function,
    method: kinds.Method,
    class: kinds.Class,
    module: kinds.Module,
    variable: kinds.Variable,
    property: kinds.Property,
    parameter: kinds.TypeParameter,
    keyword: kinds.Keyword,
  };
  return {
    label,
    kind: kindOf[kind],
    insertText: insert,
    range,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: markdown(documentation) }),
    // Python's own names, such as __init__, come last.
    sortText: `${label.startsWith('_') ? '2' : '1'}${label}`,
  };
}

function toSignatureHelp({
  label,
  documentation,
  parameters,
  activeParameter,
}: PythonSignature): Languages.SignatureHelp {
  return {
    activeSignature: 0,
    activeParameter,
    signatures: [
      {
        label,
        ...(documentation === undefined ? {} : { documentation: markdown(documentation) }),
        parameters: parameters.map((parameter) => ({
          label: parameter.label,
          ...(parameter.documentation === undefined
            ? {}
            : { documentation: markdown(parameter.documentation) }),
        })),
      },
    ],
  };
}

/** Untrusted: links to commands and raw HTML stay words. */
function markdown(value: string) {
  return { value, isTrusted: false, supportHtml: false };
}
