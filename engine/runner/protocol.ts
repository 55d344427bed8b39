// The one wire between the page and the sandbox: every message either side may send, as a schema.
// The page trusts nothing that comes from the sandbox, since the reader's code runs beside our own in
// there; so each message is parsed here, at both ends, and one that does not fit is refused whole.
// It must not know the DOM, React, or tensors.
import * as z from 'zod';
import { graphSchema } from '../trace/schema';
import { limits } from './limits';

/** Raised by one whenever a message changes its meaning, so that a stale cached sandbox is refused. */
export const protocolVersion = 1;

export const languageSchema = z.enum(['typescript', 'python']);
export type Language = z.infer<typeof languageSchema>;

export const backendNameSchema = z.enum(['webgpu', 'webgl', 'wasm', 'cpu']);
export type BackendName = z.infer<typeof backendNameSchema>;

const id = z.string().min(1).max(200);
const text = z.string().max(limits.messageBytes);
const count = z.number().int().nonnegative();

/** What the badge shows: which backend computes, on what, and whether that is a software stand-in. */
export const backendInfoSchema = z.object({
  name: backendNameSchema,
  /** The adapter's or processor's own description, such as "nvidia ada" or "WebAssembly SIMD, 4 threads". */
  device: z.string().max(500),
  /** True where a software renderer stands in for a GPU. */
  software: z.boolean(),
  /** The backends that this browser could use instead, best first, each with the reason where it cannot. */
  choices: z.array(
    z.object({ name: backendNameSchema, available: z.boolean(), reason: z.string().max(500).nullable() }),
  ),
});
export type BackendInfo = z.infer<typeof backendInfoSchema>;

/** One frame of an error that stands in the reader's own code. Lines and columns count from 1. */
export const frameSchema = z.object({
  cellId: id,
  /** The enclosing function's name; null at a cell's top level. */
  functionName: z.string().max(500).nullable(),
  line: z.number().int().positive(),
  column: z.number().int().positive(),
});
export type Frame = z.infer<typeof frameSchema>;

/** A part of a cell's output. Always typed data, never HTML; the shapes follow nbformat's. */
export const outputSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stream'), name: z.enum(['stdout', 'stderr']), text }),
  z.object({
    kind: z.literal('display'),
    /** True for the value of the cell's last expression, which carries the execution count. */
    isResult: z.boolean(),
    /** Representations by MIME type; text/plain is always there. */
    data: z.record(z.string().max(200), text),
  }),
  z.object({
    kind: z.literal('error'),
    /** The error's class in PyTorch's words, such as "RuntimeError". */
    name: z.string().max(200),
    message: text,
    /** Innermost first; frames of the engine and the runner are left out. */
    frames: z.array(frameSchema).max(100),
    /** What to look at, for a usual mistake; null where there is nothing to add. */
    hint: z.string().max(2000).nullable(),
  }),
  /** A remark of the runner's own on the output or the run, such as where the output was cut. */
  z.object({ kind: z.literal('notice'), text: z.string().max(2000) }),
]);
export type Output = z.infer<typeof outputSchema>;

/** How a run ended. 'interrupted' keeps the variables; where they are lost the page itself says so. */
export const runStatusSchema = z.enum(['ok', 'error', 'interrupted']);
export type RunStatus = z.infer<typeof runStatusSchema>;

/** Messages from the page to the worker, over the port that the page handed to the sandbox. */
export const toWorkerSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    version: z.literal(protocolVersion),
    /** Null lets the engine choose. */
    backend: backendNameSchema.nullable(),
  }),
  z.object({
    type: z.literal('run'),
    runId: id,
    cellId: id,
    language: languageSchema,
    source: text,
    /** The count to show as [n]; the page counts, since it survives the worker. */
    executionCount: count,
  }),
  /** Asks the running cell to stop at its next pause; the page replaces the worker if it does not. */
  z.object({ type: z.literal('interrupt'), runId: id }),
  z.object({ type: z.literal('use-backend'), requestId: id, backend: backendNameSchema }),
  /** Asks for the graph of a tensor by the name of a variable, such as "loss" or "net.fc1.weight". */
  z.object({ type: z.literal('graph-of'), requestId: id, expression: z.string().max(500) }),
  /** Asks what the notebook's cells have declared, for completion. */
  z.object({ type: z.literal('names'), requestId: id }),
]);
export type ToWorker = z.infer<typeof toWorkerSchema>;

/** A variable that lives in the worker, as completion shows it. */
export const variableSchema = z.object({
  name: z.string().max(200),
  /** Such as "Tensor", "Net", "function", "number". */
  type: z.string().max(200),
  /** One line, such as "torch.Size([2, 3]) float32". */
  summary: z.string().max(500),
});
export type Variable = z.infer<typeof variableSchema>;

/** Messages from the worker to the page. */
export const toPageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('started'),
    version: z.literal(protocolVersion),
    backend: backendInfoSchema,
    /** Whether the worker is cross-origin isolated: loops can then be interrupted wherever they are. */
    isolated: z.boolean(),
  }),
  z.object({ type: z.literal('start-failed'), message: z.string().max(5000) }),
  z.object({ type: z.literal('run-began'), runId: id }),
  z.object({
    type: z.literal('outputs'),
    runId: id,
    /** Counts from 0 in each run; a gap or a repeat is refused. */
    sequence: count,
    outputs: z.array(outputSchema).min(1).max(limits.outputsPerMessage),
  }),
  /** The autograd graphs that the run left behind; sent after the outputs and before 'run-ended'. */
  z.object({ type: z.literal('graphs'), runId: id, graphs: z.array(graphSchema).max(limits.graphsPerRun) }),
  z.object({
    type: z.literal('run-ended'),
    runId: id,
    status: runStatusSchema,
    /** Milliseconds from the start of the cell's code to its end, as the worker measured. */
    durationMs: z.number().nonnegative(),
  }),
  /** The backend changed by itself or on request; notice says why where the reader did not ask. */
  z.object({
    type: z.literal('backend-changed'),
    backend: backendInfoSchema,
    notice: z.string().max(2000).nullable(),
  }),
  z.object({
    type: z.literal('reply'),
    requestId: id,
    /** Null where the request could not be met; the message then says why. */
    message: z.string().max(2000).nullable(),
    graph: graphSchema.nullable(),
    variables: z.array(variableSchema).max(limits.variablesPerReply).nullable(),
  }),
]);
export type ToPage = z.infer<typeof toPageSchema>;

/** Messages between the page's window and the sandbox frame's window; the first carries the port. */
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
  z.object({ type: z.literal('lantern:worker-died'), workerId: id, message: z.string().max(5000) }),
  z.object({ type: z.literal('lantern:pong'), pingId: count }),
]);
export type FromFrame = z.infer<typeof fromFrameSchema>;
