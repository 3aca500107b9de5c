import { useLocale, useTranslations } from 'next-intl'
import type { DifferenceRow } from '../../../lib/store'
import { countryName } from '../format/country-name'
import { day } from '../format/day'
import { quotationUrl } from '../quotation-url'
import { Link } from '../link'
import { Score } from '../stance/score'

/** Differences with the words they are about: how it was read before, how now, and the article. */
export function DifferenceList({ rows }: { readonly rows: readonly DifferenceRow[] }) {
  const t = useTranslations('reanalysis')
  const locale = useLocale()
  if (rows.length === 0) return <p className="quiet">{t('none')}</p>
  return (
    <ul className="differences">
      {rows.map((row) => (
        <li key={row.id}>
          <p>
            <b>{t(`kind.${row.kind}`)}</b>
            {row.country === null ? null : ` · ${countryName(row.country, locale)} · ${row.after.speaker ?? row.before.speaker ?? t('nobody')}`}
          </p>
          <blockquote lang={row.language}>{row.content}</blockquote>
          <p className="sides">
            <Side side={row.before} row={row} />
            <span aria-hidden="true">→</span>
            <Side side={row.after} row={row} />
          </p>
          <p>
            <Link className="plain" href={row.quotation === null ? `/articles/${row.article.id}` : quotationUrl({ id: row.quotation, article: row.article })}>
              {row.article.title}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  )
}

function Side({ side: { speaker, label, score, day: on }, row: { kind, country } }: { readonly side: DifferenceRow['before']; readonly row: DifferenceRow }) {
  const t = useTranslations('reanalysis')
  const locale = useLocale()
  if (country === null) return <span>{speaker ?? t(kind === 'speaker' ? 'nobody' : 'nothingThere')}</span>
  if (label === null) return <span>{t('nothingThere')}</span>
  return (
    <span>
      {t(`label.${label}`)} {score === null ? null : <Score value={score} />} {kind === 'moved' ? (on === null ? t('undated') : day(on, locale)) : null}
    </span>
  )
}
