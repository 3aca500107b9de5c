const LONE_SURROGATE = /\p{Surrogate}/gu
const NUL = /\0/g
const LINE_END = /\r\n?/g

/**
 * The text as it is stored from here on: line feeds end lines, NUL is gone (Postgres cannot hold it)
 * and half a surrogate pair is replaced by U+FFFD (it has no UTF-8 form).
 */
export function cleanText(text: string): string {
  return text.replace(NUL, '').replace(LONE_SURROGATE, '\ufffd').replace(LINE_END, '\n')
}
