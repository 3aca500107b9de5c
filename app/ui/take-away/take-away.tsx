import { useLocale, useTranslations } from 'next-intl'
import type { Filter } from '../../../lib/document'
import type { TableName } from '../../../lib/export-table'
import type { Extra } from '../filters/filter-url'
import { Popover } from '../filters/popover'
import { everythingUrl, exportUrl } from './export-url'
import { SavePng } from './save-png'

interface Props {
  readonly table: TableName
  readonly filter: Filter
  /** What the table depends on beside the filter: the unit of a trend, the words of a search. */
  readonly extra?: Extra
  /** Whether it is drawn: then it can be taken as a picture and as a page too. */
  readonly drawn?: boolean
}

/** Everything a chart or a table can be taken away as, behind one button beside it. */
export function TakeAway({ table, filter, extra = {}, drawn = false }: Props) {
  const t = useTranslations('takeAway')
  const locale = useLocale()
  const href = (format: 'csv' | 'json' | 'svg' | 'html', of: TableName = table) => exportUrl(of, format, filter, locale, extra)
  return (
    <span className="take-away" data-table={table}>
      <Popover label={t('title')} title={t(drawn ? 'chart' : 'table')}>
        <ul>
          {drawn ? (
            <>
              <li>
                <SavePng href={href('svg')} label={t('asPng')} />
              </li>
              <li>
                <a href={href('svg')} download>{t('asSvg')}</a>
              </li>
              <li>
                <a href={href('html')} download>{t('asHtml')}</a>
              </li>
            </>
          ) : null}
          <li>
            <a href={href('csv')} download>{t('asCsv')}</a>
          </li>
          <li>
            <a href={href('json')} download>{t('asData')}</a>
          </li>
          {table === 'quotations' ? (
            <li>
              <a href={href('csv', 'stances')} download>{t('stancesCsv')}</a>
            </li>
          ) : null}
          <li className="everything">
            <a href={everythingUrl(filter, locale)} download>{t('everything')}</a>
          </li>
        </ul>
      </Popover>
    </span>
  )
}
