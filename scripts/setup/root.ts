import path from 'node:path'

/** The folder of the program, wherever it was called from. */
export const ROOT = path.join(import.meta.dirname, '..', '..')
