import { useLocale, useTranslations } from 'next-intl'
import { stateVoice } from '../../../lib/state-voice'
import type { QuotationRow } from '../../../lib/store/rows'
import { publishedWords } from '../format/published'
import { Link } from '../link'
import { quotationUrl } from '../quotation-url'
import { SampleTag } from '../samples/sample-tag'
import { ReportCount } from '../statement/report-count'
import { EvidenceText } from './evidence-text'
import { SpeakerNames } from './speaker-names'
import { StanceLine } from './stance-line'
import { Tone } from './tone'

/** One quotation: what was said, by whom and where, and its stance toward every country it names. Opens its place in the article. */
export function Statement({ row }: { readonly row: QuotationRow }) {
  const locale = useLocale()
  const t = useTranslations('stance')
  return (
    <article className="statement">
      <div>
        <blockquote lang={row.language} dir="auto">
          <Link href={quotationUrl(row)}>
            <EvidenceText row={row} />
          </Link>
        </blockquote>
        <p className="meta">
          <SpeakerNames speakers={row.speakers} voiceOf={stateVoice} />
          {' · '}
          {row.outlet ?? t('outletUnknown')}
          {', '}
          <Link className="from" href={`/articles/${row.article.id}`} lang={row.language}>
            {row.article.title}
          </Link>
          {' · '}
          <span className="unbroken">{publishedWords(row.publishedAt, locale, t)}</span>
          {' · '}
          <Tone tone={row.tone} />
          <ReportCount row={row} />
          <SampleTag sample={row.article.sample} />
        </p>
      </div>
      <div className="stances">
        {row.stances.map((stance) => (
          <StanceLine key={stance.country} stance={stance} />
        ))}
        {row.stances.length === 0 ? <p className="quiet">{t('noCountry')}</p> : null}
      </div>
    </article>
  )
}
