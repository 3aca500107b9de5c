import { useTranslations } from 'next-intl'
import { mergeOutletsByHand } from '../../actions/mend-outlets'
import { ChangeForm } from '../mending/change-form'

/** The form that the boxes of the list belong to. */
export const MERGE_OUTLETS = 'merge-outlets'

/** Says what to call the outlets that are marked in the list below. */
export function MergeOutletsForm({ outlets }: { readonly outlets: readonly string[] }) {
  const t = useTranslations('outlets')
  return (
    <ChangeForm id={MERGE_OUTLETS} action={mergeOutletsByHand} className="merge-outlets" label={t('merge')} pendingLabel={t('merging')} primary>
      <input name="outlet" className="field" required maxLength={200} list="outlet-names" placeholder={t('called')} aria-label={t('called')} autoComplete="off" />
      <datalist id="outlet-names">
        {outlets.map((outlet) => (
          <option key={outlet} value={outlet} />
        ))}
      </datalist>
    </ChangeForm>
  )
}
