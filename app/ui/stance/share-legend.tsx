import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ANSWER_LABELS, type AnswerLabel } from '../../../lib/document'
import { Link } from '../link'

interface Props {
  readonly counts: Readonly<Record<AnswerLabel, number>>
  /** Where the quotations behind a share are. */
  readonly hrefOf: (label: AnswerLabel) => string
  readonly children?: ReactNode
}

/** What the share bar shows, in words and numbers; each share opens its quotations. */
export function ShareLegend({ counts, hrefOf, children }: Props) {
  const t = useTranslations('stance')
  const format = useFormatter()
  const total = ANSWER_LABELS.reduce((sum, label) => sum + counts[label], 0)
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 })
  // few is not none
  const shareText = (share: number) => (share > 0 && share < 0.005 ? `< ${percent(0.01)}` : percent(share))
  return (
    <div className="legend">
      {ANSWER_LABELS.map((label) => {
        const said = t(`share.${label}`, { share: shareText(counts[label] / total) })
        const key = { className: 'key', 'data-label': label }
        // nothing stands behind a share of nothing
        return counts[label] === 0 ? <span key={label} {...key}>{said}</span> : <Link key={label} href={hrefOf(label)} {...key}>{said}</Link>
      })}
      {children}
    </div>
  )
}
