import { useLocale } from 'next-intl'
import { bibtex, citationText } from '../../../lib/export'
import type { ArticleDetail, ListedQuotation } from '../../../lib/store/rows'
import { CitationCard } from './citation-card'
import { citationOf } from './citation-of'
import { Cite } from './cite'

interface Props {
  readonly article: ArticleDetail
  readonly quotation: ListedQuotation
  /** The archive's address. */
  readonly origin: string
}

/** The way to cite a quotation of a stored article. */
export function CiteQuotation({ article, quotation, origin }: Props) {
  const locale = useLocale()
  const citation = citationOf(article, quotation, origin, locale)
  return (
    <Cite text={citationText(citation)} bibtex={bibtex(citation)} pictureHref={`/api/v1/articles/${article.id}/citation?quotation=${quotation.id}&format=svg&locale=${locale}`}>
      <CitationCard citation={citation} />
    </Cite>
  )
}
