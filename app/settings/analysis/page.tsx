import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DIFFERENCE_KINDS } from '../../../lib/document'
import { askCountryMoves } from '../../../lib/reanalysis'
import { getReanalysis, listDifferences } from '../../../lib/store'
import { Link } from '../../ui/link'
import { Pages } from '../../ui/lists/pages'
import { CountryMoves } from '../../ui/reanalysis/country-moves'
import { DifferenceKinds } from '../../ui/reanalysis/difference-kinds'
import { DifferenceList } from '../../ui/reanalysis/difference-list'
import { ReanalysisActions } from '../../ui/reanalysis/reanalysis-actions'
import { ReanalysisProgress } from '../../ui/reanalysis/reanalysis-progress'
import { RefreshWhile } from '../../ui/refresh-while'

interface Props {
  readonly searchParams: Promise<{ kind?: string | string[]; after?: string | string[] }>
}

const ROWS = 30

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reanalysis'))('title') }
}

/** What a new analysis of the archive sees otherwise, before it is switched on and after; the switch itself. */
export default async function AnalysisPage({ searchParams }: Props) {
  const [t, tSettings, { kind, after }, reanalysis] = await Promise.all([getTranslations('reanalysis'), getTranslations('settings'), searchParams, getReanalysis()])
  const chosen = DIFFERENCE_KINDS.find((one) => one === kind)
  const from = typeof after === 'string' && /^\d{1,18}$/.test(after) ? after : undefined
  const [moves, page] = reanalysis === null ? [[], null] : await Promise.all([askCountryMoves(reanalysis), listDifferences({ kind: chosen, limit: ROWS, after: from })])
  // what is shown is then of both
  const between = reanalysis?.state === 'switching' || reanalysis?.state === 'returning'
  const first = `/settings/analysis${chosen === undefined ? '' : `?kind=${chosen}`}`
  return (
    <>
      <p className="back">
        <Link className="plain" href="/settings">
          {tSettings('title')}
        </Link>
      </p>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      {reanalysis === null ? null : <ReanalysisProgress reanalysis={reanalysis} />}
      <ReanalysisActions reanalysis={reanalysis} />
      {reanalysis === null || page === null || reanalysis.articles === 0 ? null : (
        <>
          <RefreshWhile active={reanalysis.state !== 'ready' && reanalysis.state !== 'switched'} />
          {between ? null : (
            <section className="reanalysis">
              <h2>{t('moves')}</h2>
              <CountryMoves moves={moves} />
            </section>
          )}
          <section className="reanalysis">
            <h2>{t('differences')}</h2>
            <DifferenceKinds reanalysis={reanalysis} chosen={chosen} />
            <DifferenceList rows={page.rows} />
            <Pages firstHref={from === undefined ? null : first} nextHref={page.next === null ? null : `${first}${chosen === undefined ? '?' : '&'}after=${page.next}`} />
          </section>
        </>
      )}
    </>
  )
}
