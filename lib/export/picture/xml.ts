/** Characters that XML cannot hold at all. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text as it stands between tags or inside an attribute of XML and of HTML. */
export function escapeMarkup(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes escaped; `content` is markup already. Lengths are rounded to hundredths. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeMarkup(typeof value === 'number' ? rounded(value) : value)}"`]))
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`
}

/** A number as an attribute or a path writes it. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}
