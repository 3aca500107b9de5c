/** Gives the same object to all who have the same flags: there are thousands of words but few kinds of them, and few objects stay near the processor. */
export function shared<Flags extends object>(): (flags: Flags) => Flags {
  const known = new Map<string, Flags>()
  return (flags) => {
    const key = keyOf(Object.values(flags))
    const same = known.get(key)
    if (same !== undefined) return same
    known.set(key, flags)
    return flags
  }
}

/** A short text that tells flags apart: a letter for every 14 of them, since a long one costs more than the flags are worth. */
function keyOf(values: readonly unknown[]): string {
  let key = ''
  let bits = 1
  for (const value of values) {
    if (typeof value !== 'boolean') {
      key += `${String(value)} `
      continue
    }
    bits = bits * 2 + (value ? 1 : 0)
    if (bits < 1 << 14) continue
    key += String.fromCharCode(bits)
    bits = 1
  }
  return key + String.fromCharCode(bits)
}
