const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [...'"\\{}[]'].map((mark) => mark.charCodeAt(0))

/** The values of a text in which several stand behind each other, `{…}{…}` or over many lines, as programs that filter JSON write them; each as it is written. No more than `most`, and then the rest as one. */
export function jsonTexts(text: string, most: number): readonly string[] {
  const values: string[] = []
  let depth = 0
  let start = 0
  let quoted = false
  for (let at = 0; at < text.length && values.length < most; at++) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === BACKSLASH) at++
      else if (code === QUOTE) quoted = false
    } else if (code === QUOTE) quoted = true
    else if (code === OPEN || code === OPEN_LIST) depth++
    else if (code === CLOSE || code === CLOSE_LIST) {
      depth--
      if (depth > 0) continue
      values.push(text.slice(start, at + 1).trim())
      start = at + 1
    }
  }
  const rest = text.slice(start).trim()
  return rest === '' ? values : [...values, rest]
}
