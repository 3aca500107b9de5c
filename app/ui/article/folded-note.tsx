import { useTranslations } from 'next-intl'
import type { ArticleReading, ListedQuotation } from '../../../lib/store/rows'
import { NoteStances } from './note-stances'
import { QuotationBy } from './quotation-by'
import { StanceLedger } from './stance-ledger'

/** The note beside a quotation of an article without an address: its ledgers unfold in their place. */
export function FoldedNote({ article, quotation }: { readonly article: ArticleReading; readonly quotation: ListedQuotation }) {
  const t = useTranslations('article')
  const speaker = quotation.speakerNames.map(({ name }) => name).join(', ') || t('theSpeaker')
  return (
    <aside className="note" id={`note-${quotation.id}`} aria-label={t('noteOn', { speaker })}>
      <QuotationBy article={article} quotation={quotation} />
      <NoteStances stances={quotation.stances} />
      {quotation.stances.length === 0 ? null : (
        <details>
          <summary>{t('why')}</summary>
          {quotation.stances.map((stance) => (
            <StanceLedger key={stance.country} stance={stance} speaker={speaker} language={article.language} />
          ))}
        </details>
      )}
    </aside>
  )
}
