import { sharesName } from './shares-name'

const OPENERS = /^(?:oleh|by|penulis|reporter|pewarta|author|written by|ditulis oleh)\s*:?\s+/i
/** Who put it on the page: “redaksi”, “admin”, “Tim Redaksi”, “web editor”. */
const NOBODY = /^(?:tim |team |the |web )?(?:redaksi|redaktur|admin(?:istrator)?|editors?|editorial(?: team| desk| board)?|news ?room|news ?desk|staff(?: writers?| reporters?)?|web ?master|penulis|author|reporter|guest|anonymous|unknown|n\/a|null)(?: \p{L}+)?$|^(?:tim|team)$/iu
const MAX_CHARS = 120

/** The names of those who wrote, each once, without the newsroom itself and without accounts that nobody bears; undefined where none is left. */
export function pageByline(names: readonly string[], outlets: readonly string[]): string | undefined {
  const people = names.flatMap((name) => {
    const bare = name.replace(/\s+/g, ' ').trim().replace(OPENERS, '')
    const isPerson = bare !== '' && bare.length <= MAX_CHARS && !/\d|@|\/\//.test(bare) && !NOBODY.test(bare) && !outlets.some((outlet) => sharesName(bare, outlet))
    return isPerson ? [bare] : []
  })
  const once = people.filter((name, at) => people.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at)
  return once.length === 0 ? undefined : once.join(', ')
}
