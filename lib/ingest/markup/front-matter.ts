const YAML = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const TOML = /^\+\+\+[ \t]*\n([\s\S]{0,20000}?)\n\+\+\+[ \t]*(?:\n|$)/
const FIELD = /^([A-Za-z_][\w -]{0,40}?)[ \t]*(?::(?=[ \t]|$)|=)[ \t]*(.*)$/
const ENTRY = /^[ \t]*-[ \t]+(.+)$/
/** “>” and “|” open a value that goes over several lines. */
const FOLDED = /^[>|][+-]?\d?$/

export interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>
  readonly body: string
}

/** The fields between two lines of dashes (YAML) or plus signs (TOML) at the top of a Markdown file, lists as their entries with commas between them; null where there are none. */
export function frontMatter(markdown: string): FrontMatter | null {
  const found = YAML.exec(markdown) ?? TOML.exec(markdown)
  if (found === null) return null
  const fields = new Map<string, string>()
  let open: string | undefined
  for (const line of (found[1] ?? '').split('\n')) {
    const [, name, value = ''] = FIELD.exec(line) ?? []
    const entry = ENTRY.exec(line)?.[1]
    if (name !== undefined) {
      open = value === '' ? name : undefined
      if (!FOLDED.test(value.trim())) fields.set(name, listed(value.trim()))
    } else if (entry !== undefined && open !== undefined) {
      fields.set(open, [fields.get(open), bare(entry.trim())].filter((part) => part).join(', '))
    }
  }
  // the body is the text
  return { fields: Object.fromEntries([...fields].filter(([name, value]) => value !== '' && name.toLowerCase() !== 'text')), body: markdown.slice(found[0].length) }
}

/** “[Rani Ayu, "Bima Satria"]”, unless it is a link to a page of one's own: “[[Rani Ayu]]”. */
function listed(value: string): string {
  const inner = /^\[(?!\[)(.*)\]$/.exec(value)?.[1]
  return inner === undefined ? bare(value) : inner.split(',').map((entry) => bare(entry.trim())).join(', ')
}

function bare(value: string): string {
  const open = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value
  return /^\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]$/.exec(open)?.[1] ?? open
}
