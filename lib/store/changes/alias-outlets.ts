import type { ChangeResult } from '../../document'
import { changing, recordChange } from './changing'
import { currentOutletRules, deriveOutlets } from './derive-outlets'

/** Makes names of outlets stand for one outlet; null: each for itself again. Articles that come later follow. */
export function aliasOutlets(names: readonly string[], outlet: string | null): Promise<ChangeResult> {
  return changing(async (db) => {
    const { outletOf, aliases } = await currentOutletRules(db)
    const target = outlet === null ? null : outletOf(outlet)
    const chosen = [...new Set(names)].filter((name) => (target === null ? aliases.includes(name) : name !== target && outletOf(name) !== target))
    if (names.length === 0) return { refused: 'nothing-chosen' }
    if (chosen.length === 0) return { refused: target === null ? 'nothing-changed' : 'outlet-same' }
    const known = await db.article.findMany({ where: { OR: [{ namedOutlet: { in: chosen } }, { outlet: { in: chosen } }] }, select: { id: true }, take: 1 })
    if (known.length === 0) return { refused: 'outlet-missing' }
    const subjects = [...chosen, ...(target === null ? [] : [target])].map((name) => `outlet:${name}`)
    const change = await recordChange(db, { kind: 'alias-outlets', before: {}, after: { names: chosen, outlet: target } }, subjects)
    await deriveOutlets(db, chosen)
    return { change }
  })
}
