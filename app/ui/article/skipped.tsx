import { useTranslations } from 'next-intl'
import type { SkippedBlock } from './article-blocks'

/** Lines that are no part of the report, shrunk to one; opened, they stand as they were. */
export function Skipped({ block, text }: { readonly block: SkippedBlock; readonly text: string }) {
  const t = useTranslations('article')
  return (
    <details className="skipped">
      <summary>
        {block.kinds.map((kind) => t(`boilerplate.${kind}`)).join(' · ')} · {t('notAnalysed')}
      </summary>
      <div className="as-it-was">{text.slice(block.start, block.end).replace(/\n{2,}/g, '\n')}</div>
    </details>
  )
}
