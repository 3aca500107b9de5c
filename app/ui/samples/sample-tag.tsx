import { useTranslations } from 'next-intl'

/** Marks what comes from the sample articles: invented speakers and outlets. */
export function SampleTag({ sample }: { readonly sample: boolean }) {
  const t = useTranslations('samples')
  return sample ? (
    <>
      {' '}
      <span className="tag" title={t('tagTitle')}>
        {t('tag')}
      </span>
    </>
  ) : null
}
