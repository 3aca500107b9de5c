import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listChanges } from '../../lib/store'
import { ChangeList } from '../ui/mending/change-list'
import { ChangeNote } from '../ui/mending/change-note'
import { Link } from '../ui/link'
import { Pages } from '../ui/lists/pages'

interface Props {
  readonly searchParams: Promise<{ after?: string | string[]; changed?: string | string[] }>
}

const PAGE = 30

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

/** What holds for the whole archive, and everything that people changed in it. */
export default async function SettingsPage({ searchParams }: Props) {
  const [t, { after, changed }] = await Promise.all([getTranslations('settings'), searchParams])
  const from = typeof after === 'string' ? after : undefined
  const page = await listChanges({ limit: PAGE, ...(from === undefined ? {} : { after: from }) })
  return (
    <>
      <ChangeNote change={typeof changed === 'string' ? changed : undefined} />
      <h1 className="page-title">{t('title')}</h1>
      <section className="mend">
        <h2>{t('outlets')}</h2>
        <p className="quiet">{t('outletsIntro')}</p>
        <p>
          <Link className="button" href="/settings/outlets">
            {t('outletsLink')}
          </Link>
        </p>
      </section>
      <section className="mend">
        <h2>{t('analysis')}</h2>
        <p className="quiet">{t('analysisIntro')}</p>
        <p>
          <Link className="button" href="/settings/analysis">
            {t('analysisLink')}
          </Link>
        </p>
      </section>
      <section className="mend">
        <h2>{t('changes')}</h2>
        <p className="quiet">{t('changesIntro', { count: page.total })}</p>
        <ChangeList changes={page.rows} />
        <Pages firstHref={from === undefined ? null : '/settings'} nextHref={page.next === null ? null : `/settings?after=${page.next}`} />
      </section>
    </>
  )
}
