import { useTranslations } from 'next-intl'
import { isLabellingMeasured } from '../../../lib/charts'
import type { Tried } from '../../../lib/try-text'
import { ArticleFacts } from '../article/article-facts'
import { Reader } from '../article/reader'
import { UnmeasuredNote } from '../stance/unmeasured-note'

/** What was found in a pasted text, as the page of an article shows it; or why there is nothing. */
export function TryResult({ tried, limit }: { readonly tried: Tried; readonly limit: number }) {
  const t = useTranslations('try')
  if (tried.kind === 'empty') return <p className="unscored">{t('empty')}</p>
  if (tried.kind === 'tooLong') return <p className="unscored">{t('tooLong', { characters: tried.characters, limit })}</p>
  const { article, scored } = tried
  return (
    <section className="tried">
      <h2 className="title" lang={article.language}>
        {article.metadata.title ?? t('untitled')}
      </h2>
      <ArticleFacts article={article} outletHref={null} />
      {scored ? null : <p className="unscored">{t('unsupported')}</p>}
      {scored && article.quotations === 0 ? <p className="unscored">{t('nothing')}</p> : null}
      {scored && !isLabellingMeasured(article.language) ? <UnmeasuredNote languages={[article.language]} /> : null}
      <Reader article={article} path={null} selectedId={null} />
    </section>
  )
}
