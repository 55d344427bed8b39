// A whole turn of the event loop, taken now and then by long loops over data: timers fire, messages come in, and what
// the collector has found to be free is freed. Awaiting a value that is at hand does none of that.
const everyMs = 50;
const now = performance.now.bind(performance);

type Wake = () => void;

/** The quickest way to come back after everything that waits: timers are held back for some milliseconds. */
function waiter(): (wake: Wake) => void {
  if (typeof setImmediate === 'function') return setImmediate;
  const channel = new MessageChannel();
  const waiting: Wake[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  const ask = channel.port2.postMessage.bind(channel.port2);
  return (wake) => {
    waiting.push(wake);
    ask(null);
  };
}

let wait: ((wake: Wake) => void) | null = null;
let last = now();

/** Takes a turn where the last one was some time ago. */
export async function takeTurn(): Promise<void> {
  if (now() - last < everyMs) return;
  wait ??= waiter();
  await new Promise<void>(wait);
  last = now();
}
