// The kind of what is in this folder: by the name of an op, what its own line has no room for. Every op that can be
// called has one. An example such as "(2, 3).tile(2) is (2, 6)" (shapes) or "[1, 3, 6].diff() is [2, 3]" (values) is
// executed by tests/engine/notes, and so is a call for every error that a note names.
export type Notes = Record<string, string>;
