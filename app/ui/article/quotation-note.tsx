import { useLocale, useTranslations } from 'next-intl'
import { reasonText } from '../../../lib/document'
import type { ArticleDetail } from '../../../lib/store/rows'
import { Link } from '../link'
import { SpeakerNames } from '../stance/speaker-names'
import { StanceLine } from '../stance/stance-line'
import { CopyLink } from './copy-link'
import { StanceLedger } from './stance-ledger'

interface Props {
  readonly article: ArticleDetail
  readonly quotation: ArticleDetail['quotationList'][number]
  readonly selected: boolean
  /** The quotation after it; null: it is the last. */
  readonly nextHref: string | null
}

/** The note beside a quotation: who, how reported, and the scores; opened, the whole ledger. */
export function QuotationNote({ article, quotation, selected, nextHref }: Props) {
  const t = useTranslations('article')
  const locale = useLocale()
  const source = quotation.speaker?.source ?? null
  const sourceText = source === null ? '' : article.text.slice(source.start, source.end)
  const speaker = quotation.speakerNames.map(({ name }) => name).join(', ') || t('theSpeaker')
  const by = (
    <p className="by">
      <SpeakerNames speakers={quotation.speakerNames} />
      {sourceText === '' || speaker.includes(sourceText) ? null : <> (<i lang={article.language}>{sourceText}</i>)</>}
      {` · ${t(`kinds.${quotation.kind}`)}`}
      {quotation.cue === null ? null : <> · <i lang={article.language}>{quotation.cue.text}</i></>}
      {quotation.stances.length > 0 && selected ? null : ' · '}
      {quotation.stances.length === 0 ? t('noCountry') : null}
      {quotation.stances.length === 0 || selected ? null : (
        <Link className="open" href={`/articles/${article.id}?quotation=${quotation.id}`} scroll={false}>
          {t('why')}
        </Link>
      )}
    </p>
  )
  if (!selected) {
    return (
      <aside className="note" aria-label={t('noteOn', { speaker })}>
        {by}
        <div className="stances">
          {quotation.stances.map((stance) => (
            <StanceLine key={stance.country} stance={stance} />
          ))}
        </div>
        {quotation.stances.map((stance) => (stance.label === 'abstained' ? <p key={stance.country} className="why">{reasonText(stance.reason, locale)}</p> : null))}
      </aside>
    )
  }
  return (
    <aside className="note selected" aria-label={t('ledgerOf', { speaker })}>
      {by}
      {quotation.stances.map((stance) => (
        <StanceLedger key={stance.country} stance={stance} speaker={speaker} language={article.language} />
      ))}
      <div className="acts">
        <CopyLink path={`/articles/${article.id}?quotation=${quotation.id}#q-${quotation.id}`} />
        {nextHref === null ? null : (
          <Link className="button" href={nextHref} scroll={false}>
            {t('next')} <kbd aria-hidden="true">j</kbd>
          </Link>
        )}
        <Link className="button" href={`/articles/${article.id}`} scroll={false}>
          {t('close')}
        </Link>
      </div>
    </aside>
  )
}
