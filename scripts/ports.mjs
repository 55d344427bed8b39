// Ports: whether one is free, and listening on it with an error that says what to do.
// Node's own modules only.
import { createServer } from 'node:net';
import { SettingError } from './settings.mjs';

/** Fails with the port and the variable to set, before anything was started. */
export async function checkPortFree(port, variable, host) {
  // A program may hold the port on one address only, so the loopback address is asked as well.
  for (const address of new Set([host, '127.0.0.1'])) {
    const reason = await whyNot(port, address);
    if (reason === 'EADDRINUSE') {
      throw new SettingError(
        `Port ${port} is taken by another program. Stop that program, or choose another port: ${variable}=${port + 10} npm start`,
      );
    }
    if (reason === 'EACCES') {
      throw new SettingError(
        `Port ${port} may not be used by this account. Choose one above 1023: ${variable}=3000 npm start`,
      );
    }
    if (reason !== null && address === host) {
      throw new SettingError(
        `Cannot listen on port ${port}${host ? ` of ${host}` : ''}: ${reason}. HOST or ${variable} sets it.`,
      );
    }
  }
}

function whyNot(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

/** @param {import('node:http').Server} server */
export function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(undefined);
    });
  });
}
