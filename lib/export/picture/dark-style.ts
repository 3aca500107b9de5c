import { INK, INK_2, INK_3, NEUTRAL, NEUTRAL_SOFT, OPPOSE, PAPER, RULE, RULE_STRONG, SUPPORT } from './palette'

/** Each colour of a picture as the dark theme of the pages has it. */
export const DARK: Readonly<Record<string, string>> = {
  [PAPER]: '#131210', [INK]: '#efece4', [INK_2]: '#bdb7aa', [INK_3]: '#9c9588', [RULE]: '#2d2a25', [RULE_STRONG]: '#47433b',
  [OPPOSE]: '#ec8a61', [SUPPORT]: '#6bbad6', [NEUTRAL]: '#9a9488', [NEUTRAL_SOFT]: '#2a2823',
}

/** Style for a page that holds a picture: dark where its reader's device is, light on paper. A rule is stronger than the colour that a shape was given. */
export function darkStyle(): string {
  const recoloured = ['fill', 'stroke'].flatMap((property) => Object.entries(DARK).map(([light, dark]) => `svg [${property}="${light}"]{${property}:${dark}}`))
  // on a coloured cell: white or black, whichever is read better on that much of the lighter hues
  return `@media screen and (prefers-color-scheme:dark){${recoloured.join('')}svg .on-colour{fill:#fff}svg .on-colour.full{fill:#000}}`
}
