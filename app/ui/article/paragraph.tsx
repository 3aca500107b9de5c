import { useLocale } from 'next-intl'
import type { Span } from '../../../lib/document'
import type { ArticleReading, ListedQuotation } from '../../../lib/store/rows'
import { countryName } from '../format/country-name'
import { Link } from '../link'
import { readRuns, type ReadSegment } from './read-segments'

interface Props {
  readonly article: ArticleReading
  readonly paragraph: Span
  readonly selected: ListedQuotation | null
  /** Those whose ledgers are in view: their words are marked. */
  readonly opened: readonly ListedQuotation[]
  readonly hrefOf: (quotation: ListedQuotation) => string
}

/** A paragraph as it was, its quotations as links that open their ledger. */
export function Paragraph({ article, paragraph, selected, opened, hrefOf }: Props) {
  const runs = readRuns(paragraph, article, opened)
  return (
    <p lang={article.language} dir="auto">
      {runs.map(({ quotation, segments }, i) => {
        const content = segments.map((segment) => <Segment key={segment.start} text={article.text.slice(segment.start, segment.end)} segment={segment} />)
        if (quotation === null) return <span key={i}>{content}</span>
        const first = runs.findIndex((run) => run.quotation === quotation) === i && quotation.start >= paragraph.start
        return (
          <Link key={i} id={first ? `q-${quotation.id}` : undefined} href={hrefOf(quotation)} scroll={false} className={quotation === selected ? 'quoted selected' : 'quoted'} aria-current={quotation === selected ? 'true' : undefined}>
            {content}
          </Link>
        )
      })}
    </p>
  )
}

function Segment({ text, segment }: { readonly text: string; readonly segment: ReadSegment }) {
  const locale = useLocale()
  const named = segment.country === null ? text : <span className="place" title={countryName(segment.country, locale)}>{text}</span>
  const said = segment.source ? <b className="who">{named}</b> : named
  if (segment.evidence !== null) {
    return (
      <u className="evidence" data-sign={segment.evidence}>
        {said}
      </u>
    )
  }
  return segment.boilerplate ? <span className="dim">{said}</span> : said
}
