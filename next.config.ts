import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  poweredByHeader: false,
  // a start on a new machine need not check types again: `npm run check` does
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
}

export default createNextIntlPlugin('./app/i18n/request.ts')(config)
