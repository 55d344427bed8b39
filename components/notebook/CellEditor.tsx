'use client';
// The editor of the cell in edit mode. A textarea is there at once; when the reader's fingers rest, Monaco is
// fetched, and at the next rest it takes the textarea's place, with the selection as it was. To start it takes
// a slow machine a second, in which nothing can be saved: so it begins only when all that was typed has been.
// On a phone the textarea stays.
import { type ComponentProps, type ComponentType, useEffect, useRef, useState } from 'react';
import type CodeEditor from '../editor/CodeEditor';
import { expectLiveCode } from '../editor/LiveCode';
import { PlainEditor } from './PlainEditor';

type CodeEditorProps = ComponentProps<typeof CodeEditor>;

/** No key for so long, and the editors may change places: longer than what was typed takes to be saved. */
const restMs = 400;
const plainQuery = '(pointer: coarse), (max-width: 640px)';

let loaded: ComponentType<CodeEditorProps> | null = null;
let loading: Promise<ComponentType<CodeEditorProps>> | null = null;

/** Fetches the big editor; a failed fetch, such as offline, may be tried again. */
export function loadCodeEditor(): Promise<ComponentType<CodeEditorProps>> {
  loading ??= import('../editor/CodeEditor').then(
    (module) => {
      loaded = module.default;
      return loaded;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

export function CellEditor(props: Omit<CodeEditorProps, 'readSelection'>) {
  const [Editor, setEditor] = useState<ComponentType<CodeEditorProps> | null>(() =>
    window.matchMedia(plainQuery).matches ? null : loaded,
  );
  const selection = useRef<{ start: number; end: number } | undefined>(undefined);
  // The key that opened the cell counts: what is typed right after it is not torn between two editors.
  const lastKeyAt = useRef(performance.now());

  useEffect(expectLiveCode, []);

  useEffect(() => {
    if (Editor !== null || window.matchMedia(plainQuery).matches) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wanted = true;
    const whenAtRest = (act: () => void) => {
      if (!wanted) return;
      const restLeftMs = lastKeyAt.current + restMs - performance.now();
      if (restLeftMs > 0) timer = setTimeout(() => whenAtRest(act), restLeftMs);
      else act();
    };
    whenAtRest(() => {
      loadCodeEditor().then(
        (component) => whenAtRest(() => setEditor(() => component)),
        // Where it cannot be fetched the textarea goes on serving.
        () => {},
      );
    });
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [Editor]);

  if (Editor !== null) return <Editor {...props} readSelection={() => selection.current} />;
  return (
    <div
      onKeyDownCapture={() => {
        lastKeyAt.current = performance.now();
      }}
      onCompositionUpdate={() => {
        lastKeyAt.current = performance.now() + 10_000;
      }}
      onCompositionEnd={() => {
        lastKeyAt.current = performance.now();
      }}
    >
      <PlainEditor
        value={props.value}
        onChange={props.onChange}
        onCommand={props.onCommand}
        label={props.label}
        code={props.language}
        onLeave={(start, end) => {
          selection.current = { start, end };
        }}
      />
    </div>
  );
}
