// The one wire between the page and the sandbox: every message either side may send, as a schema.
// The page trusts nothing that comes from the sandbox, since the reader's code runs beside our own in
// there; so each message is parsed here, at both ends, and one that does not fit is refused whole.
// It must not know the DOM, React, or tensors.
import * as z from 'zod/mini';
import { graphSchema } from '../trace/schema';
import { protocolVersion } from './frameProtocol';
import { limits } from './limits';

export const languageSchema = z.enum(['typescript', 'python']);
export type Language = z.infer<typeof languageSchema>;

export const backendNameSchema = z.enum(['webgpu', 'webgl', 'wasm', 'cpu']);
export type BackendName = z.infer<typeof backendNameSchema>;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.maxLength(limits.messageBytes));
const count = z.int().check(z.nonnegative());

/** What the badge shows: which backend computes, on what, and whether that is a software stand-in. */
export const backendInfoSchema = z.object({
  name: backendNameSchema,
  /** The adapter's or processor's own description, such as "nvidia ada" or "WebAssembly SIMD, 4 threads". */
  device: z.string().check(z.maxLength(500)),
  /** True where a software renderer stands in for a GPU. */
  software: z.boolean(),
  /** The backends that this browser could use instead, best first, each with the reason where it cannot. */
  choices: z.array(
    z.object({
      name: backendNameSchema,
      available: z.boolean(),
      reason: z.nullable(z.string().check(z.maxLength(500))),
    }),
  ),
});
export type BackendInfo = z.infer<typeof backendInfoSchema>;

/** One frame of an error that stands in the reader's own code. Lines and columns count from 1. */
export const frameSchema = z.object({
  cellId: id,
  /** The enclosing function's name; null at a cell's top level. */
  functionName: z.nullable(z.string().check(z.maxLength(500))),
  line: z.int().check(z.positive()),
  column: z.int().check(z.positive()),
});
export type Frame = z.infer<typeof frameSchema>;

const mimeType = z.string().check(z.minLength(1), z.maxLength(200));
/** Representations by MIME type; text/plain is always there, JSON is written as text. */
const mimeData = z.record(mimeType, text);
const pixels = z.optional(z.number().check(z.positive(), z.maximum(100_000)));
/** What is said of a representation beside it: how large a picture is to be drawn. */
const mimeMetadata = z.optional(z.record(mimeType, z.object({ width: pixels, height: pixels })));

const streamSchema = z.object({ kind: z.literal('stream'), name: z.enum(['stdout', 'stderr']), text });
const displaySchema = z.object({
  kind: z.literal('display'),
  /** True for the value of the cell's last expression, which carries the execution count. */
  isResult: z.boolean(),
  data: mimeData,
  metadata: mimeMetadata,
  /** What an 'update' calls it by. */
  displayId: z.optional(id),
  /** What the file said of it that it was read from, as JSON: kept for when the file is written again. */
  fileMetadata: z.optional(text),
});
const errorSchema = z.object({
  kind: z.literal('error'),
  /** The error's class in PyTorch's words, such as "RuntimeError". */
  name: z.string().check(z.maxLength(200)),
  message: text,
  /** Innermost first; frames of the engine and the runner are left out. */
  frames: z.array(frameSchema).check(z.maxLength(100)),
  /** The whole traceback as text, where the language has one: Python's. */
  traceback: z.optional(text),
  /** What to look at, for a usual mistake; null where there is nothing to add. */
  hint: z.nullable(z.string().check(z.maxLength(2000))),
  /** The lines in which the file showed it that it was read from, with a terminal's colours. */
  fileTraceback: z.optional(z.array(text).check(z.maxLength(1000))),
});
/** A remark of the runner's own on the output or the run, such as where the output was cut. */
const noticeSchema = z.object({ kind: z.literal('notice'), text: z.string().check(z.maxLength(2000)) });

/** A part of a cell's output as it stands under the cell. Typed data; the shapes follow nbformat's. */
export const shownOutputSchema = z.discriminatedUnion('kind', [
  streamSchema,
  displaySchema,
  errorSchema,
  noticeSchema,
]);
export type ShownOutput = z.infer<typeof shownOutputSchema>;

/** What a run sends: what is to be shown, and what changes or removes what is shown already. */
export const outputSchema = z.discriminatedUnion('kind', [
  streamSchema,
  displaySchema,
  errorSchema,
  noticeSchema,
  /** New data for the displays of that id, in whichever cell they are; nothing where there are none. */
  z.object({ kind: z.literal('update'), displayId: id, data: mimeData, metadata: mimeMetadata }),
  /** Takes away what the cell has shown so far: at once, or when the next output comes. */
  z.object({ kind: z.literal('clear'), wait: z.boolean() }),
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
    backend: z.nullable(backendNameSchema),
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
  /** The line that the reader typed for input(); null where there was none. */
  z.object({ type: z.literal('input'), runId: id, text: z.nullable(text) }),
  /** Asks the running cell to stop at its next pause; the page replaces the worker if it does not. */
  z.object({ type: z.literal('interrupt'), runId: id }),
  z.object({ type: z.literal('use-backend'), requestId: id, backend: backendNameSchema }),
  /** Asks for the graph of a tensor by the name of a variable, such as "loss" or "net.fc1.weight". */
  z.object({ type: z.literal('graph-of'), requestId: id, expression: z.string().check(z.maxLength(500)) }),
  /** Asks what the notebook's cells have declared, for completion. */
  z.object({ type: z.literal('names'), requestId: id }),
]);
export type ToWorker = z.infer<typeof toWorkerSchema>;

/** A variable that lives in the worker, as completion shows it. */
export const variableSchema = z.object({
  name: z.string().check(z.maxLength(200)),
  /** Such as "Tensor", "Net", "function", "number". */
  type: z.string().check(z.maxLength(200)),
  /** One line, such as "torch.Size([2, 3]) float32". */
  summary: z.string().check(z.maxLength(500)),
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
  z.object({ type: z.literal('start-failed'), message: z.string().check(z.maxLength(5000)) }),
  z.object({ type: z.literal('run-began'), runId: id }),
  /** The run waits for its language's interpreter, which comes with its first cell. */
  z.object({ type: z.literal('language-starting'), runId: id, stage: z.string().check(z.maxLength(200)) }),
  /** The cell asks the reader for a line of text, and waits for 'input'. */
  z.object({
    type: z.literal('input-wanted'),
    runId: id,
    prompt: z.string().check(z.maxLength(2000)),
    isSecret: z.boolean(),
  }),
  z.object({
    type: z.literal('outputs'),
    runId: id,
    /** Counts from 0 in each run; a gap or a repeat is refused. */
    sequence: count,
    outputs: z.array(outputSchema).check(z.minLength(1), z.maxLength(limits.outputsPerMessage)),
  }),
  /** The autograd graphs that the run left behind; sent after the outputs and before 'run-ended'. */
  z.object({
    type: z.literal('graphs'),
    runId: id,
    graphs: z.array(graphSchema).check(z.maxLength(limits.graphsPerRun)),
  }),
  z.object({
    type: z.literal('run-ended'),
    runId: id,
    status: runStatusSchema,
    /** Milliseconds from the start of the cell's code to its end, as the worker measured. */
    durationMs: z.number().check(z.nonnegative()),
  }),
  /** The backend changed by itself or on request; notice says why where the reader did not ask. */
  z.object({
    type: z.literal('backend-changed'),
    backend: backendInfoSchema,
    notice: z.nullable(z.string().check(z.maxLength(2000))),
  }),
  z.object({
    type: z.literal('reply'),
    requestId: id,
    /** Null where the request could not be met; the message then says why. */
    message: z.nullable(z.string().check(z.maxLength(2000))),
    graph: z.nullable(graphSchema),
    variables: z.nullable(z.array(variableSchema).check(z.maxLength(limits.variablesPerReply))),
  }),
]);
export type ToPage = z.infer<typeof toPageSchema>;
