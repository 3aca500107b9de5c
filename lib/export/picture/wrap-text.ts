import { textWidth, type Type } from './text-width'

/** A text in lines no wider than `width` pixels. A word wider than that (an address) breaks where it must. */
export function wrapText(text: string, type: Type, width: number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '').flatMap((word) => pieces(word, type, width))
  return words.reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    return last !== undefined && textWidth(longer, type) <= width ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
}

/** The first lines, the last of them with an ellipsis where more follow. */
export function firstLines(lines: readonly string[], most: number): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`]
}

/** One line, cut with an ellipsis where it is too wide. */
export function fitText(text: string, type: Type, width: number): string {
  if (textWidth(text, type) <= width) return text
  const characters = [...text]
  const fitting = characters.findIndex((_, i) => textWidth(`${characters.slice(0, i + 1).join('')}…`, type) > width)
  return `${characters.slice(0, Math.max(0, fitting)).join('').trimEnd()}…`
}

function pieces(word: string, type: Type, width: number): readonly string[] {
  if (textWidth(word, type) <= width) return [word]
  return [...word].reduce<readonly string[]>((parts, character) => {
    const last = parts.at(-1)
    return last !== undefined && textWidth(last + character, type) <= width ? [...parts.slice(0, -1), last + character] : [...parts, character]
  }, [])
}
