'use client'

import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { Link } from '../link'
import { isInSection, SECTIONS } from './sections'

/** Links to the sections, the current one marked. */
export function SectionLinks() {
  const t = useTranslations('sections')
  const path = usePathname()
  return SECTIONS.map((section) => (
    <Link key={section.key} href={section.path} aria-current={isInSection(path, section.path) ? 'page' : undefined}>
      {t(section.key)}
    </Link>
  ))
}
