const LONE_SURROGATE = /\p{Surrogate}/gu
const NUL = /\0/g
const LINE_END = /\r\n?/g
/** Codes that no text uses for what Unicode keeps them for; Windows wrote quote marks and dashes with them. */
const OF_WINDOWS = /[\x80-\x9f]/g
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * The text as it is stored from here on: line feeds end lines, NUL is gone (Postgres cannot hold it),
 * half a surrogate pair is replaced by U+FFFD (it has no UTF-8 form), and quote marks of Windows that were
 * read as Latin-1 ("\x93Kami siap\x94") are quote marks.
 */
export function cleanText(text: string): string {
  return text.replace(NUL, '').replace(LONE_SURROGATE, '\ufffd').replace(LINE_END, '\n').replace(OF_WINDOWS, (code) => WINDOWS[code.charCodeAt(0) - 0x80] ?? code)
}
