import type { BoilerplateKind } from '../../document'

/** What portals of a language put between and around the lines of a report. Patterns are tried on single lines without the blanks around them. */
export interface BoilerplatePatterns {
  /** Whole lines by their kind. Anchored at the start; a pattern is tried on lines of up to `MAX_LINE_CHARS` only. */
  readonly lines: readonly LinePattern[]
  /** Links that portals put in brackets inside a line: “(Baca juga: …)”. With the flag `g`. */
  readonly asides: RegExp
  /** A line that opens a list of links: the headlines right after it are links too. */
  readonly linkOpener: RegExp
  /** A line that opens the list of tags at the end. */
  readonly tagOpener: RegExp
  /** Words of the bar with share buttons; a line of nothing else is one. Lower case. */
  readonly shareWords: readonly string[]
  /** Words before or in the name of a photographer or agency in a caption. */
  readonly photoWords: readonly string[]
}

export interface LinePattern {
  readonly kind: BoilerplateKind
  readonly pattern: RegExp
}

/** Longer lines are prose whatever they begin with. */
export const MAX_LINE_CHARS = 300

/** What is written the same on pages of any language. */
export const sharedBoilerplate: BoilerplatePatterns = {
  lines: [
    { kind: 'advertisement', pattern: /^(?:advertisements?|advertorial|sponsored(?: content)?|scroll to (?:continue|resume)(?: with content)?|continue reading below|skip ads?|\[?ads?\]?)[\s.:]*$/i },
    { kind: 'advertisement', pattern: /^advertisement\s*[·•|]\s*scroll to continue$/i },
    // “09.15 BST”: the times between the entries of a live page
    { kind: 'date', pattern: /^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:WIB|WITA|WIT|GMT|UTC|BST|CET|CEST|ET|EST|EDT))?$/i },
    { kind: 'video', pattern: /^\[?\s?gambas\s?:[^\]]{0,80}\]?$/i },
    { kind: 'credit', pattern: /^(?:copyright\b|©|\(c\)\s|hak cipta\b)/i },
    { kind: 'credit', pattern: /^[-–—_=*•.\s]{3,}$/ },
    // “bur-abr/jho/tr”: the initials below a report of an agency
    { kind: 'credit', pattern: /^(?:[a-z]{2,4}-)?[a-z]{2,4}(?:\/[a-z]{2,5}){1,3}$/ },
    { kind: 'tags', pattern: /^#\p{L}[\p{L}\d_]*(?:[\s,]+#\p{L}[\p{L}\d_]*)*$/u },
  ],
  asides: /(?!)/g,
  linkOpener: /^(?!)/,
  tagOpener: /^(?:tags?|topics?|hashtag)\s*:/i,
  shareWords: ['facebook', 'twitter', 'x', 'whatsapp', 'telegram', 'line', 'email', 'e-mail', 'linkedin', 'pinterest', 'reddit', 'copy link', 'threads', 'instagram', 'messenger', 'tiktok', 'google news'],
  photoWords: [
    'REUTERS', 'AFP', 'AP', 'AP Photo', 'Associated Press', 'EPA', 'EPA-EFE', 'Xinhua', 'Getty Images', 'Getty', 'Sputnik', 'TASS', 'Anadolu', 'Antara Foto', 'ANTARA', 'Shutterstock',
    'iStock', 'Pool', 'Handout', 'Bloomberg', 'NurPhoto', 'Zuma', 'Kyodo', 'Yonhap', 'KCNA', 'WAM', 'SPA', 'IRNA', 'PA', 'PA Media', 'PA Wire', 'Rex Features', 'Alamy', 'Unsplash', 'Wikimedia',
  ],
}
