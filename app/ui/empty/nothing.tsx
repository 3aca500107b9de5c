import { getTranslations } from 'next-intl/server'
import type { Filter } from '../../../lib/document'
import { archiveCounts } from '../../../lib/store'
import { FILTER_NAMES, isOn } from '../filters/filter-names'
import { filterUrl, type Extra } from '../filters/filter-url'
import { Link } from '../link'
import { EmptyArchive } from './empty-archive'
import { WithoutOne } from './without-one'

interface Props {
  readonly path: string
  readonly filter: Filter
  /** What the page itself asks for, and nobody can take off. */
  readonly fixed?: Filter
  /** Kept in every link. */
  readonly extra?: Extra
  /** What it is that these filters do not match, where the page does not say it besides. */
  readonly said?: string
}

/** Stands where nothing is found, and says what to do: store something, take a filter off, or look elsewhere. */
export async function Nothing({ path, filter, fixed = {}, extra = {}, said }: Props) {
  const [t, tSamples, counts] = await Promise.all([getTranslations('empty'), getTranslations('samples'), archiveCounts()])
  if (counts.articles === 0) return <EmptyArchive />
  const on = FILTER_NAMES.filter((name) => isOn(name, filter))
  if (on.length > 0) return <WithoutOne path={path} filter={filter} fixed={fixed} extra={extra} on={on} said={said} />
  return (
    <section className="nothing">
      <p>{t(Object.keys(fixed).length === 0 ? 'noQuotation' : 'notHere')}</p>
      <p className="ways">
        <Link className="button primary" href="/upload">
          {tSamples('upload')}
        </Link>
        <Link className="button" href={filterUrl('/articles', {})}>
          {t('toArticles')}
        </Link>
      </p>
    </section>
  )
}
