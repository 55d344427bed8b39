// The wire between the page's window and the sandbox frame's window, which only starts, stops and watches workers; what
// page and worker say to each other is protocol.ts. It stays small, since the frame waits for it.
import * as z from 'zod/mini';

/** Raised by one whenever a message changes its meaning, so that a stale cached sandbox is refused. */
export const protocolVersion = 1;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const count = z.int().check(z.nonnegative());

/** From the page to the frame; the first carries the port. */
export const toFrameSchema = z.discriminatedUnion('type', [
  /** Starts a fresh worker (ending the one before, if any) that talks over the transferred port. */
  z.object({ type: z.literal('lantern:spawn'), version: z.literal(protocolVersion), workerId: id }),
  z.object({ type: z.literal('lantern:terminate'), workerId: id }),
  /** Raises the flag that frame and worker share; memory cannot be shared between the page's origin and theirs. */
  z.object({ type: z.literal('lantern:interrupt'), workerId: id }),
  /** Asked now and then, since a sandbox whose process died says nothing. */
  z.object({ type: z.literal('lantern:ping'), pingId: count }),
]);
export type ToFrame = z.infer<typeof toFrameSchema>;

export const fromFrameSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('lantern:frame-ready'), version: z.literal(protocolVersion) }),
  /** The worker could not be loaded or died by itself, for example for want of memory. */
  z.object({
    type: z.literal('lantern:worker-died'),
    workerId: id,
    message: z.string().check(z.maxLength(5000)),
  }),
  z.object({ type: z.literal('lantern:pong'), pingId: count }),
]);
export type FromFrame = z.infer<typeof fromFrameSchema>;
