'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { LONGEST_NOTE } from '../../../lib/document'
import { takeInEvents, type TakenIn } from '../../actions/take-in-events'
import { SubmitButton } from '../submit-button'

/** Adds the events of a CSV file and says what became of each line. */
export function ImportForm() {
  const t = useTranslations('events')
  const [taken, act] = useActionState<TakenIn | null, FormData>(takeInEvents, null)
  return (
    <form action={act} className="import-form">
      <label>
        {t('file')}
        <input type="file" name="file" accept=".csv,text/csv" className="field" required />
      </label>
      <SubmitButton label={t('import')} pendingLabel={t('importing')} />
      <div className="event-said" role="status">
        {taken === null ? null : 'problem' in taken ? <p>{t(`fileProblem.${taken.problem}`)}</p> : <Outcome taken={taken} />}
      </div>
    </form>
  )
}

function Outcome({ taken: { added, there, refused, bad } }: { readonly taken: Exclude<TakenIn, { readonly problem: string }> }) {
  const t = useTranslations('events')
  return (
    <>
      <p>{t('imported', { added, there, refused })}</p>
      {bad.length === 0 ? null : (
        <>
          <p>{t('badLines', { count: bad.length })}</p>
          <ul className="bad-lines">
            {bad.map(({ line, problem, found }) => (
              <li key={line}>
                {t('badLine', { line })} {t(`problem.${problem}`, { most: LONGEST_NOTE })} <q>{found}</q>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
