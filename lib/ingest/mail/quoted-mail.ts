const MARK = /^(?:>[ \t]?)+/
/** “On Sun, Jun 2, 2024 at 8:10 PM Rani Ayu <rani@kabar.example> wrote:”, “Pada Min, 2 Jun 2024 pukul 20.10 Rani Ayu <…> menulis:” */
const ATTRIBUTION = /^(?:On|Pada(?: tanggal)?) (?<date>[^<>]*\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: [AP]M)?(?: [+-]\d{4})?),? (?<sender>[^<>\d]{2,80}?)(?: ?< ?[^<>]*>)? (?:wrote|menulis) ?:$/iu
const LONGEST_ATTRIBUTION = 300

/** A mail that mostly quotes, each line behind “>”, without those marks; any other as it is. */
export function withoutQuoteMarks(text: string): string {
  const lines = text.split('\n')
  const bare = lines.map((line) => line.replace(MARK, ''))
  const quoted = bare.reduce((length, line, at) => (line === lines[at] ? length : length + line.length), 0)
  const own = lines.reduce((length, line, at) => (line === bare[at] ? length + line.length : length), 0)
  return quoted > own ? bare.join('\n') : text
}

/** The line that says when somebody wrote what follows, which mail programs break where it is long: its place, how many lines it is, and what it says. */
export function attributionIn(lines: readonly string[]): { readonly at: number; readonly length: number; readonly said: { readonly sender: string; readonly date: string } } | null {
  for (const [at, line] of lines.entries()) {
    if (!/^(?:on|pada) /i.test(line)) continue
    for (const length of [1, 2]) {
      const whole = lines.slice(at, at + length).join(' ').trim()
      const { sender, date } = (whole.length > LONGEST_ATTRIBUTION ? null : ATTRIBUTION.exec(whole))?.groups ?? {}
      if (sender !== undefined && date !== undefined) return { at, length, said: { sender: sender.trim(), date } }
    }
  }
  return null
}
