import { useLocale, useTranslations } from 'next-intl'
import { inputReasonText } from '../../../lib/document'
import { useMoment } from '../format/use-moment'
import type { FeedRow } from '../../../lib/store/rows'

/** The feeds that are followed, and whether they could be read; nothing where there are none. */
export function FeedList({ feeds }: { readonly feeds: readonly FeedRow[] }) {
  const t = useTranslations('upload')
  const locale = useLocale()
  const moment = useMoment()
  if (feeds.length === 0) return null
  return (
    <section className="section-gap">
      <div className="head">
        <h2>{t('feeds')}</h2>
      </div>
      <table className="list">
        <tbody>
          {feeds.map(({ address, readAt, problem }) => (
            <tr key={address}>
              <td>
                <span className="feed-address">{address}</span>
                {problem === null ? null : <small>{inputReasonText([problem], locale)}</small>}
              </td>
              <td className="num">
                {t(problem === null ? 'feedRead' : 'feedFailed')}
                <small>{moment(readAt)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
