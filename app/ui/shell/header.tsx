import { useTranslations } from 'next-intl'
import { Link } from '../link'
import { PaletteButton } from '../palette/palette-button'
import { LanguageSwitch } from './language-switch'
import { PhoneMenu } from './phone-menu'
import { SectionLinks } from './section-links'
import { ThemeSwitch } from './theme-switch'
import type { Theme } from './themes'

/** Name, sections, the way to anywhere, language and theme; on a phone all but the name and that way go into a menu. */
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
      <PaletteButton />
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
