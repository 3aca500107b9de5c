import { useLocale, useTranslations } from 'next-intl'
import type { QuotationRow } from '../../../lib/store/rows'
import type { SpeakerDetail } from '../../../lib/store'
import { splitSpeakerByHand } from '../../actions/mend-speaker'
import { ChangeForm } from '../mending/change-form'
import { day } from '../format/day'

interface Props {
  readonly speaker: SpeakerDetail['speaker']
  readonly names: readonly { readonly name: string; readonly quotations: number }[]
  readonly quotations: readonly QuotationRow[]
}

/** Names and quotations of a speaker, to be chosen for a speaker of their own. */
export function SplitForm({ speaker, names, quotations }: Props) {
  const t = useTranslations('mendSpeaker')
  const tStance = useTranslations('stance')
  const locale = useLocale()
  return (
    <ChangeForm action={splitSpeakerByHand} className="fields" label={t('split')} pendingLabel={t('splitting')} primary>
      <input type="hidden" name="speaker" value={speaker.id} />
      {names.length < 2 ? null : (
        <fieldset>
          <legend>{t('names')}</legend>
          {names.map(({ name, quotations: count }) => (
            <label key={name} className="check">
              <input type="checkbox" name="names" value={name} />
              <span>
                {name} <small>{t('quotations', { count })}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{t('theQuotations')}</legend>
        {quotations.map((row) => (
          <label key={row.id} className="check">
            <input type="checkbox" name="quotations" value={row.id} />
            <span>
              <q lang={row.language}>{row.content}</q>
              <small>{[row.outlet ?? tStance('outletUnknown'), row.publishedAt === null ? tStance('undated') : day(row.publishedAt, locale)].join(' · ')}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <label>
        {t('newName')}
        <input name="name" className="field" maxLength={200} placeholder={t('newNameHint')} autoComplete="off" />
      </label>
    </ChangeForm>
  )
}
