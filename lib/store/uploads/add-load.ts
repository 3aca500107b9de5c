import type { Document } from '../../document'
import { database } from '../client'
import { removeUploads } from './remove-uploads'
import { settleItems } from './settle-items'

/** The upload that made-up articles are stored under. */
export async function openLoad(): Promise<string> {
  const { id } = await database().upload.create({ data: { load: true }, select: { id: true } })
  return id.toString()
}

/** Stores made-up articles under an upload of `openLoad`, each as an item of it, the way analysed articles are stored. */
export async function addLoad(upload: string, documents: readonly Document[], analysis: string): Promise<void> {
  const names = documents.map(({ metadata }, at) => metadata.title ?? `${at}`)
  const items = await database().$queryRaw<{ id: string; place: number }[]>`
    insert into item (upload_id, place, name) select ${upload}::text::bigint, n.place - 1, n.name
    from unnest(${names}::text[]) with ordinality as n (name, place) order by n.place returning id::text, place`
  await settleItems(items.flatMap(({ id, place }) => {
    const doc = documents[place]
    return doc === undefined ? [] : [{ item: id, fileName: `${names[place]}.txt`, doc, analysis, supported: true, notes: [] }]
  }))
}

/** Says that all of it has come: without that its upload reads as broken off. */
export async function sealLoad(upload: string): Promise<void> {
  await database().upload.update({ where: { id: BigInt(upload) }, data: { sealedAt: new Date() } })
}

/** Tidies the tables and tells the planner of the database what is in them now, which it would do by itself some minutes later. */
export async function refreshStatistics(): Promise<void> {
  await database().$executeRaw`vacuum analyze`
}

/** Takes out everything that was made up; the number of articles. */
export function removeLoad(onStep?: (removed: number, all: number) => void): Promise<number> {
  return removeUploads('load', onStep)
}
