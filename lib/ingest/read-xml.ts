import { agencyNews, isAgencyNews } from './feed/agency-news'
import { failedPlace, type Place } from './place'
import { feedEntries, isFeed } from './read-feed'
import { xmlDocument } from './markup/xml-document'

/** An XML file: a feed, or what news agencies deliver. Nothing is fetched. */
export async function readXml(bytes: Uint8Array): Promise<readonly Place[]> {
  const parsed = await xmlDocument('XML', bytes)
  if ('reason' in parsed) return failedPlace(parsed.reason)
  const { root } = parsed
  if (isFeed(root)) return feedEntries(root)
  return isAgencyNews(root) ? agencyNews(root) : failedPlace({ code: 'feed-missing', words: { found: root.nodeName.slice(0, 40) } })
}
