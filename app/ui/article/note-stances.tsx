import { useLocale } from 'next-intl'
import { reasonText, type Stance } from '../../../lib/document'
import { StanceLine } from '../stance/stance-line'

/** The stances of a quotation in short, with the reason where there is no answer. */
export function NoteStances({ stances }: { readonly stances: readonly Stance[] }) {
  const locale = useLocale()
  return (
    <>
      <div className="stances">
        {stances.map((stance) => (
          <StanceLine key={stance.country} stance={stance} />
        ))}
      </div>
      {stances.map((stance) => (stance.label === 'abstained' ? <p key={stance.country} className="why">{reasonText(stance.reason, locale)}</p> : null))}
    </>
  )
}
