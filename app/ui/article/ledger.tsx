import { useLocale, useTranslations } from 'next-intl'
import { reasonText, type ScoredStance } from '../../../lib/document'
import { signed } from '../format/signed'
import { FlowBar } from './flow-bar'
import { waterfall } from './waterfall'

/** How a score came about: each word with its reason and what it adds, then the sum and how it becomes the score. */
export function Ledger({ stance, language }: { readonly stance: ScoredStance; readonly language: string }) {
  const t = useTranslations('ledger')
  const locale = useLocale()
  const flow = waterfall(stance.evidence.map((e) => e.contribution))
  if (stance.evidence.length === 0) return null
  return (
    <table className="ledger">
      <thead className="sr-only">
        <tr>
          <th>{t('words')}</th>
          <th>{t('reason')}</th>
          <th>{t('bar')}</th>
          <th>{t('contribution')}</th>
        </tr>
      </thead>
      <tbody>
        {stance.evidence.map((evidence, i) => (
          <tr key={i} title={evidence.rule}>
            <td lang={language}>{evidence.text}</td>
            <td>{reasonText(evidence.reason, locale)}</td>
            <td className="flow-cell">
              <FlowBar bar={flow.bars[i] ?? flow.sum} zero={flow.zero} sign={signOf(evidence.contribution)} />
            </td>
            <td className="num">{signed(evidence.contribution, locale)}</td>
          </tr>
        ))}
        <tr className="sum">
          <td>{t('sum')}</td>
          <td>{t('formula', { raw: signed(stance.raw, locale), size: signed(Math.abs(stance.raw), locale).replace('+', '') })}</td>
          <td className="flow-cell">
            <FlowBar bar={flow.sum} zero={flow.zero} sign={stance.label} />
          </td>
          <td className="num">{signed(stance.score, locale)}</td>
        </tr>
      </tbody>
    </table>
  )
}

function signOf(contribution: number) {
  if (contribution === 0) return 'neutral'
  return contribution < 0 ? 'oppose' : 'support'
}
