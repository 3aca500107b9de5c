/** “[cid:image001.png@01DA…]”, “[image: logo.png]”: where a picture stood. */
const PICTURE = /^\[(?:cid|image):[^\]\n]{1,200}\]$/i
/** “View this email in your browser”, above the text. */
const ELSEWHERE = /^(?:lihat|buka|baca|view|open|read|see)\b.{0,40}\b(?:peramban|browser|online|daring)\b.{0,20}$/i
/** What ends a text, whatever is below it. */
const END = /^(?:\W{0,3}(?:confidentiality notice|disclaimer|pemberitahuan kerahasiaan)\b|this (?:e-?mail|message)\b.{0,200}\b(?:intended (?:only|solely) for|addressee|may contain .{0,40}\bconfidential)|(?:e-?mail|surel|pesan|surat elektronik) ini\b.{0,200}\bditujukan (?:hanya )?(?:untuk|kepada|bagi) .{0,60}(?:penerima|pihak yang (?:dituju|namanya)|alamat)|you(?:'re| are) receiving this\b|anda menerima (?:surel|e-?mail|pesan|buletin) ini\b|unsubscribe\b|berhenti berlangganan\b|(?:to )?unsubscribe (?:from|here|click)\b)/i
/** Lines below a text that may say so: what stands further up is part of it. */
const LINES_BELOW = 25
const LINES_ABOVE = 4

/** A mail without what programs and senders put around every text: places of pictures, a link to read it elsewhere, notices of confidence, how to be sent no more of it. */
export function withoutMailFurniture(text: string): string {
  const lines = text.split('\n').filter((line) => !PICTURE.test(line.trim()))
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]))
  const above = new Set(filled.slice(0, LINES_ABOVE).filter((at) => ELSEWHERE.test((lines[at] ?? '').trim())))
  // the first line is the text, whatever it says
  const end = filled.slice(1).slice(-LINES_BELOW).find((at) => END.test((lines[at] ?? '').trim()))
  return lines.filter((_, at) => !above.has(at) && at < (end ?? lines.length)).join('\n').trim()
}
