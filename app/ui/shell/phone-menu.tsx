'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'

/** The navigation on a narrow screen: a sheet that closes once a link has been followed. */
export function PhoneMenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const sheet = useRef<HTMLElement>(null)
  const path = usePathname()
  useEffect(() => {
    const open = sheet.current
    if (open?.matches(':popover-open')) open.hidePopover()
  }, [path])
  return (
    <>
      <button type="button" className="menu-button" popoverTarget="menu">
        {label}
      </button>
      <nav ref={sheet} id="menu" popover="auto" className="menu-sheet" aria-label={label}>
        {children}
      </nav>
    </>
  )
}
