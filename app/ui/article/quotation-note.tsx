import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ArticleReading, ListedQuotation } from '../../../lib/store/rows'
import { Link } from '../link'
import { CopyLink } from './copy-link'
import { NoteStances } from './note-stances'
import { QuotationBy } from './quotation-by'
import { StanceLedger } from './stance-ledger'

interface Props {
  readonly article: ArticleReading
  readonly quotation: ListedQuotation
  readonly selected: boolean
  /** Address of the article with no quotation open. */
  readonly path: string
  /** Its address with this one open. */
  readonly href: string
  /** The quotation after it; null: it is the last. */
  readonly nextHref: string | null
  /** What else can be done with the opened one. */
  readonly acts: ReactNode
}

/** The note beside a quotation: who, how reported, and the scores; opened, the whole ledger. */
export function QuotationNote({ article, quotation, selected, path, href, nextHref, acts }: Props) {
  const t = useTranslations('article')
  const speaker = quotation.speakerNames.map(({ name }) => name).join(', ') || t('theSpeaker')
  if (!selected) {
    return (
      <aside className="note" aria-label={t('noteOn', { speaker })}>
        <QuotationBy article={article} quotation={quotation}>
          {quotation.stances.length === 0 ? null : (
            <Link className="open" href={href} scroll={false}>
              {t('why')}
            </Link>
          )}
        </QuotationBy>
        <NoteStances stances={quotation.stances} />
      </aside>
    )
  }
  return (
    <aside className="note selected" aria-label={t('ledgerOf', { speaker })}>
      <QuotationBy article={article} quotation={quotation} />
      {quotation.stances.map((stance) => (
        <StanceLedger key={stance.country} stance={stance} speaker={speaker} language={article.language} />
      ))}
      <div className="acts">
        {acts}
        <CopyLink path={`${href}#q-${quotation.id}`} />
        {nextHref === null ? null : (
          <Link className="button" href={nextHref} scroll={false} aria-keyshortcuts="j">
            {t('next')} <kbd aria-hidden="true">j</kbd>
          </Link>
        )}
        <Link className="button" href={path} scroll={false}>
          {t('close')}
        </Link>
      </div>
    </aside>
  )
}
