'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useActionState } from 'react'
import { ARTICLE_FIELDS } from '../../../lib/document'
import { mapColumnsByHand, type ColumnsRefused } from '../../actions/map-columns'
import { SendButton } from '../send-button'

interface Props {
  readonly upload: string
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[]; /** What it holds as far as its name says. */ readonly field: string }[]
}

/** The columns of a file with what stands in its first rows; a person says what each holds. */
export function ColumnsForm({ upload, columns }: Props) {
  const t = useTranslations('columns')
  const [refused, act, pending] = useActionState<ColumnsRefused, FormData>(mapColumnsByHand, null)
  return (
    <form
      action={act}
      className="columns-form"
      onSubmit={(event) => {
        // sent by React itself, a form forgets what was chosen
        event.preventDefault()
        const entered = new FormData(event.currentTarget)
        startTransition(() => act(entered))
      }}
    >
      <input type="hidden" name="upload" value={upload} />
      <table className="list columns-list">
        <thead>
          <tr>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('samples')}</th>
            <th scope="col">{t('holds')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, samples, field }, at) => (
            <tr key={name}>
              <th scope="row" id={`column-${at}`}>
                {name}
              </th>
              <td>
                <ul>
                  {samples.map((sample, row) => (
                    <li key={row}>{sample === '' ? '–' : sample}</li>
                  ))}
                </ul>
              </td>
              <td>
                <input type="hidden" name="name" value={name} />
                <select name="field" className="field" defaultValue={field} aria-labelledby={`column-${at}`}>
                  <option value="">{t('field.none')}</option>
                  {ARTICLE_FIELDS.map((one) => (
                    <option key={one} value={one}>
                      {t(`field.${one}`)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="ways">
        <SendButton primary pending={pending}>
          {t(pending ? 'reading' : 'read')}
        </SendButton>
        <p role="alert">{refused === null ? '' : t(`refused.${refused}`)}</p>
      </div>
    </form>
  )
}
