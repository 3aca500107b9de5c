import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/** A link within the app. It fetches nothing ahead: every page is made on request, and a list holds a hundred links. */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink {...props} prefetch={false} />
}
