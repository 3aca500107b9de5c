import { useTranslations } from 'next-intl'
import { Link } from '../link'
import { LanguageSwitch } from './language-switch'
import { PhoneMenu } from './phone-menu'
import { SectionLinks } from './section-links'
import { ThemeSwitch } from './theme-switch'
import type { Theme } from './themes'

/** Name, sections, language and theme; on a phone all but the name go into a menu. */
export function Header({ theme }: { readonly theme: Theme }) {
  const t = useTranslations('shell')
  return (
    <header className="bar">
      <Link className="name" href="/">
        Sikap
      </Link>
      <nav className="links" aria-label={t('sections')}>
        <SectionLinks />
      </nav>
      <div className="end">
        <LanguageSwitch />
        <ThemeSwitch theme={theme} />
      </div>
      <PhoneMenu label={t('menu')}>
        <SectionLinks />
        <div className="switches">
          <LanguageSwitch />
          <ThemeSwitch theme={theme} />
        </div>
      </PhoneMenu>
    </header>
  )
}
