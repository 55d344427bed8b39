// The kind of what is in this folder: by the name of an op, what its own line has no room for.
export type Notes = Record<string, string>;
