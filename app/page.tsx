import { useTranslations } from 'next-intl'

export default function OverviewPage() {
  const t = useTranslations('shell')
  return <p className="lede">{t('description')}</p>
}
