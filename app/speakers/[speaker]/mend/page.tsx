import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { getSpeaker, listQuotations, mergeCandidates, namesOfSpeaker } from '../../../../lib/store'
import { History } from '../../../ui/mending/history'
import { filterUrl } from '../../../ui/filters/filter-url'
import { oneText } from '../../../ui/filters/one-text'
import { Link } from '../../../ui/link'
import { Pages } from '../../../ui/lists/pages'
import { SearchForm } from '../../../ui/search-form'
import { DescribeForm } from '../../../ui/speaker/describe-form'
import { MergeList } from '../../../ui/speaker/merge-list'
import { SplitForm } from '../../../ui/speaker/split-form'

interface Props {
  readonly params: Promise<{ speaker: string }>
  readonly searchParams: Promise<{ find?: string | string[]; words?: string | string[]; after?: string | string[] }>
}

const QUOTATIONS = 30

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('mendSpeaker')
  return { title: t('title', { name: (await getSpeaker((await params).speaker))?.speaker.name ?? '' }) }
}

/** Everything that a person can say of a speaker: name, office and country, who is the same, and who is not. */
export default async function MendSpeakerPage({ params, searchParams }: Props) {
  const [found, asked, t] = await Promise.all([params.then(({ speaker }) => getSpeaker(speaker)), searchParams, getTranslations('mendSpeaker')])
  if (found === null) notFound()
  const { speaker } = found
  const [find, words, after] = [oneText(asked.find), oneText(asked.words), oneText(asked.after) || undefined]
  const [candidates, names, page] = await Promise.all([
    mergeCandidates(speaker.id, find),
    namesOfSpeaker(speaker.id),
    listQuotations({ speaker: [speaker.id], ...(words === '' ? {} : { q: words }) }, { limit: QUOTATIONS, ...(after === undefined ? {} : { after }) }),
  ])
  const path = `/speakers/${speaker.id}/mend`
  return (
    <>
      <p className="back">
        <Link className="plain" href={`/speakers/${speaker.id}`}>
          {speaker.name}
        </Link>
      </p>
      <h1 className="page-title">{t('title', { name: speaker.name })}</h1>
      <p className="page-intro">{t('intro')}</p>
      <section className="mend">
        <h2>{t('describe')}</h2>
        <p className="quiet">{t('asRead')}</p>
        <DescribeForm key={`${speaker.name} ${speaker.role} ${speaker.country}`} speaker={speaker} />
      </section>
      <section className="mend">
        <h2 id="merge">{t('mergeTitle')}</h2>
        <p className="quiet">{t('mergeIntro', { name: speaker.name })}</p>
        <SearchForm action={path} name="find" value={find} label={t('find')} button={t('findButton')} scroll={false} />
        <p className="quiet" aria-live="polite">
          {find === '' ? t(candidates.length === 0 ? 'noneAlike' : 'alike', { name: speaker.name }) : candidates.length === 0 ? t('noneFound') : null}
        </p>
        <MergeList speaker={speaker} candidates={candidates} />
      </section>
      <section className="mend">
        <h2 id="split">{t('splitTitle')}</h2>
        <p className="quiet">{t('splitIntro')}</p>
        <SearchForm action={path} name="words" value={words} label={t('findQuotations')} button={t('findButton')} scroll={false} />
        {page.rows.length === 0 ? <p className="quiet">{t('noQuotations')}</p> : <SplitForm speaker={speaker} names={names} quotations={page.rows} />}
        <Pages firstHref={after === undefined ? null : filterUrl(path, {}, { words: words || undefined })} nextHref={page.next === null ? null : filterUrl(path, {}, { words: words || undefined, after: page.next })} />
      </section>
      <History about={`speaker:${speaker.id}`} />
    </>
  )
}
