import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ArticleReading, ListedQuotation } from '../../../lib/store/rows'
import { SpeakerNames } from '../stance/speaker-names'

interface Props {
  readonly article: ArticleReading
  readonly quotation: ListedQuotation
  /** What stands at the end of the line. */
  readonly children?: ReactNode
}

/** Who is quoted, the words that name them, and how: "Arkady Velikov, Russia (dia) · direct · ujar". */
export function QuotationBy({ article, quotation, children = null }: Props) {
  const t = useTranslations('article')
  const source = quotation.speaker?.source ?? null
  const sourceText = source === null ? '' : article.text.slice(source.start, source.end)
  // “Presiden Rusia Vladimir Putin” says no more than the line does
  const isNamed = quotation.speakerNames.some(({ name }) => name.includes(sourceText) || sourceText.includes(name))
  return (
    <p className="by">
      <SpeakerNames speakers={quotation.speakerNames} />
      {sourceText === '' || isNamed ? null : <> (<i lang={article.language}>{sourceText}</i>)</>}
      {` · ${t(`kinds.${quotation.kind}`)}`}
      {quotation.cue === null ? null : <> · <i lang={article.language}>{quotation.cue.text}</i></>}
      {quotation.stances.length === 0 ? ` · ${t('noCountry')}` : null}
      {children === null ? null : <> · {children}</>}
    </p>
  )
}
