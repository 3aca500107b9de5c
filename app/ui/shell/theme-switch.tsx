import { useTranslations } from 'next-intl'
import { setTheme } from '../../actions/set-theme'
import { THEMES, type Theme } from './themes'

/** Light, dark, or as the device is set. */
export function ThemeSwitch({ theme }: { readonly theme: Theme }) {
  const t = useTranslations('shell')
  return (
    <form action={setTheme} className="switch" aria-label={t('theme')}>
      {THEMES.map((choice) => (
        <button key={choice} name="theme" value={choice} aria-pressed={choice === theme}>
          {t(`themes.${choice}`)}
        </button>
      ))}
    </form>
  )
}
