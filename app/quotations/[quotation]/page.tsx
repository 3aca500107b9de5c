import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listReports } from '../../../lib/store'
import { stateVoice } from '../../../lib/state-voice'
import { SamplesBanner } from '../../ui/samples/samples-banner'
import { SpeakerNames } from '../../ui/stance/speaker-names'
import { ReportCard } from '../../ui/statement/report-card'

interface Props {
  readonly params: Promise<{ quotation: string }>
  readonly searchParams: Promise<{ beside?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statements'))('title') }
}

/** A statement: its reports side by side, earliest first, and what their wordings do not share. */
export default async function StatementPage({ params, searchParams }: Props) {
  const [{ quotation }, { beside }, t] = await Promise.all([params, searchParams, getTranslations('statements')])
  const reports = await listReports(quotation)
  const [earliest] = reports
  if (earliest === undefined) notFound()
  const other = reports.find(({ id }) => id === beside) ?? earliest
  return (
    <>
      {reports.some(({ article }) => article.sample) ? <SamplesBanner /> : null}
      <h1 className="page-title">{t('heading', { count: reports.length })}</h1>
      <p className="page-intro">
        <SpeakerNames speakers={earliest.speakers} voiceOf={stateVoice} />
      </p>
      {reports.length === 1 ? null : <p className="quiet">{t('marked')}</p>}
      <div className="reports-beside">
        {reports.map((row) => (
          <ReportCard key={row.id} row={row} other={other} isOne={reports.length === 1} />
        ))}
      </div>
    </>
  )
}
