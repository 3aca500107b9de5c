/** A small generator of chance with a seed: the same numbers every time (mulberry32). Numbers lie in [0, 1). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What breaks parsers: markup, quotes, control characters, halves of characters, numbers at their limits. */
const EVIL = ['<', '>', '</p>', '<!--', ']]>', '<!DOCTYPE x [<!ENTITY a "b">]>&a;', '&#x110000;', '"', "'", '{', '}', '[', ']', '\\', '\\u', '\\bin999999999 ', '%', '\0', '\r\n\r\n', '\n\nFrom x@y.z Tue Jun  4 09:30:00 2024\n', '\u0080\u00ff', '\u00ed\u00a0\u0080', '=', ',', ';', '99999999999', '-1', '/Length -5', 'obj', 'endstream', 'stream', 'Content-Length: 999999999', 'PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006']

/** The bytes with some places changed: bits flipped, pieces cut, doubled, exchanged, or something evil put in. */
export function mutate(bytes: Uint8Array, random: () => number): Buffer {
  let changed = Buffer.from(bytes)
  const at = (limit: number) => Math.floor(random() * limit)
  for (let times = 1 + at(6); times > 0; times--) {
    const start = at(changed.length + 1)
    const piece = changed.subarray(start, start + 1 + at(random() < 0.2 ? changed.length : 40))
    const [before, after] = [changed.subarray(0, start), changed.subarray(start + piece.length)]
    const way = at(5)
    if (way === 0 && changed.length > 0) changed[Math.min(start, changed.length - 1)] = at(256)
    else if (way === 1) changed = Buffer.concat([before, after])
    else if (way === 2) changed = Buffer.concat([before, piece, piece, after])
    else if (way === 3) changed = Buffer.concat([before, Buffer.from(EVIL[at(EVIL.length)] ?? '', 'latin1'), changed.subarray(start)])
    else changed = Buffer.concat([after, piece, before])
  }
  return changed
}
