import { wordSet, type LanguageForms } from './language-forms'

/** English, from its grammar: reported speech shifts pronouns and tenses, and the two spellings of Britain and America. */
export const en: LanguageForms = {
  dropped: wordSet(`a an the this that these those
    i we you he she it they me us him her them my our your his its their mine ours yours theirs myself ourselves himself herself itself themselves
    am is are was were be been being will would shall has have had do does did also`),
  capitals: [[/\bU\.\s?S\.(?:\s?A\.)?|\bUS\b/g, 'America']],
  written: [
    [/\bcan't\b|\bcannot\b/g, 'can not'],
    [/\bwon't\b/g, 'will not'],
    [/n't\b/g, ' not'],
    [/'(?:re|ll|ve|m|d|s)\b|s'(?=\s)/g, ' '],
    [/\bcould\b/g, 'can'],
    [/\bmight\b/g, 'may'],
    [/\bper cent\b|%/g, ' percent '],
    [/\b(?:the )?united states(?: of america)?\b|\busa\b/g, 'america'],
    [/\bunited kingdom\b|\bgreat britain\b|\buk\b/g, 'britain'],
    [/\beuropean union\b/g, 'eu'],
    [/\bunited nations\b/g, 'un'],
    [/isation/g, 'ization'],
    [/(\w{4})is(e|ed|es|ing)\b/g, '$1iz$2'],
    [/(\w{2})our(s|ed|ing|able|hood)?\b/g, '$1or$2'],
    [/\b(def|off|lic)ence/g, '$1ense'],
    [/\b(cent|theat|fib)re(s?)\b/g, '$1er$2'],
    [/\bprogramme(s?)\b/g, 'program$1'],
  ],
  endings: /(?:ied|ies|ed|es|ing|s|d)$/,
  negations: wordSet('not no never neither nor nothing nobody none without'),
}
