const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
const MAX_CHARACTERS = 1000

/** A path inside an archive as it may be shown and kept, and whether it tries to be somewhere else: absolute, with a drive, going up. */
export function safePath(name: string): { readonly path: string; readonly tricky: boolean } {
  const forward = name.replaceAll('\\', '/')
  const shown = forward.replace(CONTROL, '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd').slice(0, MAX_CHARACTERS)
  const steps = forward.split('/').filter((step) => step !== '' && step !== '.')
  const tricky = forward.startsWith('/') || /^[a-z]:/i.test(forward) || steps.includes('..') || steps.length === 0 || shown !== forward
  return { path: tricky ? shown : steps.join('/'), tricky }
}
