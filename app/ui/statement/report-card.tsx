import { useLocale, useTranslations } from 'next-intl'
import type { QuotationRow } from '../../../lib/store/rows'
import { publishedWords } from '../format/published'
import { Link } from '../link'
import { quotationUrl } from '../quotation-url'
import { StanceLine } from '../stance/stance-line'
import { statementUrl } from './statement-url'
import { Wording } from './wording'

interface Props {
  readonly row: QuotationRow
  /** The report that this one is compared with; itself: the others are compared with it. */
  readonly other: QuotationRow
  /** Whether there is another to compare with. */
  readonly isOne: boolean
}

/** One report of a statement: when and where, its wording beside another's, and its stances. */
export function ReportCard({ row, other, isOne }: Props) {
  const t = useTranslations('statements')
  const tStance = useTranslations('stance')
  const tKind = useTranslations('article')
  const locale = useLocale()
  const outlet = row.outlet ?? tStance('outletUnknown')
  return (
    <article className="report" aria-label={outlet}>
      <p className="facts">
        <b>{outlet}</b>
        {' · '}
        {publishedWords(row.publishedAt, locale, tStance)}
        {' · '}
        {tKind(`kinds.${row.kind}`)}
      </p>
      <blockquote lang={row.language} dir="auto">
        <Link href={quotationUrl(row)}>
          <Wording row={row} other={other} />
        </Link>
      </blockquote>
      <p className="facts">
        <Link className="from" href={`/articles/${row.article.id}`} lang={row.language}>
          {row.article.title}
        </Link>
      </p>
      <div className="stances">
        {row.stances.map((stance) => (
          <StanceLine key={stance.country} stance={stance} />
        ))}
        {row.stances.length === 0 ? <p className="quiet">{tStance('noCountry')}</p> : null}
      </div>
      {isOne ? null : (
        <p className="facts compared">
          {row.id === other.id ? (
            t('compared')
          ) : (
            <Link className="plain" href={statementUrl(row.id, row.id)} scroll={false}>
              {t('compare')}
            </Link>
          )}
        </p>
      )}
    </article>
  )
}
