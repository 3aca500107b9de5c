/** Where a word may be parted, and other places of no width; joiners of letters stay, as they change how letters look. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g
const UNBROKEN_HYPHEN = /\u2011/g

/** A text with the letters that a reader sees: “em\u00adbargo”, which pages write so that it may be parted, is one word, and a hyphen where no line may end is a hyphen. */
export function shownLetters(text: string): string {
  return text.replace(UNSEEN, '').replace(UNBROKEN_HYPHEN, '-')
}
