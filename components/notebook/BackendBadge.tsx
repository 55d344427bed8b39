'use client';
// Names what computes, and lets the reader choose otherwise.
import type { BackendName } from '../../engine/runner/protocol';
import { Menu, MenuChoice } from '../ui/Menu';
import { notify } from '../ui/notify';
import { useIsRunning, useNotebook, useRun } from './NotebookContext';
import { rememberBackend } from './openRunner';
import styles from './toolbar.module.css';

const names: Readonly<Record<BackendName, string>> = {
  webgpu: 'WebGPU',
  webgl: 'WebGL',
  wasm: 'WebAssembly',
  cpu: 'JavaScript',
};

export function BackendBadge() {
  const { run } = useNotebook();
  const connection = useRun((state) => state.connection);
  const backend = useRun((state) => state.backend);
  const isRunning = useIsRunning();

  if (backend === null || connection !== 'ready') {
    const words = { off: 'Asleep', starting: 'Starting', failed: 'Not running', ready: 'Starting' }[
      connection
    ];
    return (
      <span className={styles.badge} data-connection={connection}>
        {words}
      </span>
    );
  }
  const choose = (name: BackendName) => {
    run.chooseBackend(name).then(
      () => rememberBackend(name),
      (error: unknown) =>
        notify({
          title: `${names[name]} could not be used`,
          description: error instanceof Error ? error.message : String(error),
        }),
    );
  };
  const label = `Computing on ${names[backend.name]}${backend.software ? ', in software' : ''}. Choose another`;
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className={styles.badge} data-connection="ready" aria-label={label}>
          {names[backend.name]}
          {backend.software && <span className={styles.software}>software</span>}
        </button>
      }
    >
      <p className={styles.device}>{backend.device}</p>
      <MenuChoice
        label="What computes"
        value={backend.name}
        onChange={choose}
        options={backend.choices.map(({ name, available, reason }) => ({
          value: name,
          disabled: !available || isRunning,
          label: (
            <>
              {names[name]}
              {reason !== null && <small className={styles.reason}>{reason}</small>}
            </>
          ),
        }))}
      />
    </Menu>
  );
}
