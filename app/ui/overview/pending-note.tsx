import { useTranslations } from 'next-intl'
import { RefreshWhile } from '../refresh-while'

/** While articles are still being read, says how many and follows along. */
export function PendingNote({ pending }: { readonly pending: number }) {
  const t = useTranslations('overview')
  return (
    <>
      <RefreshWhile active={pending > 0} />
      {pending === 0 ? null : (
        <p className="banner" role="status">
          {t('pending', { count: pending })}
        </p>
      )}
    </>
  )
}
