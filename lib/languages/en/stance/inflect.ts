/**
 * The four forms of regular verbs, separated by commas: “dump” gives “dump, dumps, dumped, dumping”. A “+” doubles the last letter: “rob+” gives “robbed”.
 * What follows the verb stays behind each form: “choke off” gives “choked off”. Several forms parted by “/” are taken as they stand: “steal/steals/stole”.
 */
export function inflect(verbs: string): string {
  return verbs.split(',').map((verb) => verb.trim()).filter(Boolean).flatMap(formsOf).join(', ')
}

function formsOf(phrase: string): readonly string[] {
  const [verb = '', ...rest] = phrase.split(' ')
  const behind = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const forms = verb.includes('/') ? verb.split('/') : regular(verb)
  return forms.map((form) => form.replaceAll('_', ' ') + behind)
}

function regular(verb: string): readonly string[] {
  if (verb.endsWith('+')) {
    const base = verb.slice(0, -1)
    const doubled = base + base.slice(-1)
    return [base, `${base}s`, `${doubled}ed`, `${doubled}ing`]
  }
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  return [verb, /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`]
}
