// Child processes, each in a group of its own, so that ending one ends whatever it started in turn.
// Node's own modules only, since this runs before anything is installed.
import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const ownGroup = process.platform !== 'win32';

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, onOutput?: (text: string) => void }} [options]
 *   quiet: nothing is shown unless the caller shows the output that is returned.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runProgram(program, args, { cwd, env = process.env, quiet = false, onOutput } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, detached: ownGroup, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        onOutput?.(text);
        if (!quiet) target.write(text);
      });
    }
    const end = (code) => {
      running.delete(child);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += `${program} could not be started: ${error.message}\n`;
      end(127);
    });
    child.once('close', (code, signal) => end(code ?? (signal === null ? 1 : 130)));
  });
}

/** Ends every program still running, and what it started. */
export function stopPrograms(signal = 'SIGTERM') {
  for (const child of running) {
    try {
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

/** On Ctrl-C or a request to end: stops the programs, then calls back; a second time ends at once. */
export function onStop(callback) {
  let asked = false;
  let askedAt = 0;
  const stop = () => {
    if (asked) return;
    asked = true;
    stopPrograms();
    callback();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // npm hands a signal on that the terminal has already sent, so the second one of a key press is no wish.
      if (asked && Date.now() - askedAt > 500) {
        stopPrograms('SIGKILL');
        process.exit(1);
      }
      askedAt = Date.now();
      stop();
    });
  }
  // npm runs a script through a shell, which dies of a signal without handing it on.
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}
