// Files of weights: torch.save and torch.load, safetensors, and the small file system that they lie in.
export { FileNotFoundError, listFiles, readFile, removeFile, watchFiles, writeFile } from './files';
export { load } from './load';
export * as safetensors from './safetensors';
export { save } from './save';
