import { useLocale, useTranslations } from 'next-intl'
import { COUNTRY_CODES } from '../../../lib/country-codes'
import type { SpeakerDetail } from '../../../lib/store'
import { describeSpeakerByHand } from '../../actions/mend-speaker'
import { ChangeForm } from '../mending/change-form'
import { countryName } from '../format/country-name'

/** What a speaker is called, and which office and country the speaker has. */
export function DescribeForm({ speaker }: { readonly speaker: SpeakerDetail['speaker'] }) {
  const t = useTranslations('mendSpeaker')
  const locale = useLocale()
  const countries = COUNTRY_CODES.map((code) => ({ code, name: countryName(code, locale) })).sort((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <ChangeForm action={describeSpeakerByHand} className="fields" label={t('save')} pendingLabel={t('saving')} primary>
      <input type="hidden" name="speaker" value={speaker.id} />
      <label>
        {t('name')}
        <input name="name" className="field" required maxLength={200} defaultValue={speaker.name} autoComplete="off" />
      </label>
      <label>
        {t('role')}
        <input name="role" className="field" maxLength={200} defaultValue={speaker.role ?? ''} autoComplete="off" />
      </label>
      <label>
        {t('country')}
        <select name="country" className="field" defaultValue={speaker.country ?? ''}>
          <option value="">{t('noCountry')}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </ChangeForm>
  )
}
