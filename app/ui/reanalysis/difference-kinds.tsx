import { useTranslations } from 'next-intl'
import { DIFFERENCE_KINDS, type DifferenceKind } from '../../../lib/document'
import type { ReanalysisStatus } from '../../../lib/store'
import { Link } from '../link'

interface Props {
  readonly reanalysis: ReanalysisStatus
  readonly chosen: DifferenceKind | undefined
}

/** How many differences there are of each kind; each opens its own. */
export function DifferenceKinds({ reanalysis: { differences }, chosen }: Props) {
  const t = useTranslations('reanalysis')
  const all = Object.values(differences).reduce((sum, count) => sum + count, 0)
  return (
    <nav className="outcome-filter" aria-label={t('differences')}>
      <Link href="/settings/analysis" aria-current={chosen === undefined ? 'page' : undefined}>
        {t('all', { count: all })}
      </Link>
      {DIFFERENCE_KINDS.filter((kind) => differences[kind] > 0 || kind === chosen).map((kind) => (
        <Link key={kind} href={`/settings/analysis?kind=${kind}`} aria-current={kind === chosen ? 'page' : undefined}>
          {t(`counted.${kind}`, { count: differences[kind] })}
        </Link>
      ))}
    </nav>
  )
}
