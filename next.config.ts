import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  poweredByHeader: false,
  // a start on a new machine need not check types again: `npm run check` does
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@mozilla/readability', 'busboy', 'chardet', 'csv-parse', 'file-type', 'graphile-worker', 'iconv-lite', 'linkedom', 'mammoth', 'marked', 'postal-mime', 'read-excel-file', 'sentiment', 'tar-stream', 'unpdf', 'yauzl', 'yazl'],
  turbopack: { root: import.meta.dirname },
  // browsers that have not yet met a page's icon ask for this one
  rewrites: () => Promise.resolve([{ source: '/favicon.ico', destination: '/icon.svg' }]),
  // neither is looked at: no trace of a production build is read by its sources, and a second build gains little from 140 MB of the first
  experimental: { turbopackSourceMaps: false, turbopackFileSystemCacheForBuild: false },
}

// messages are read when a build is made: reading them at each use took a quarter of a page's time
export default createNextIntlPlugin({
  requestConfig: './app/i18n/request.ts',
  experimental: { messages: { path: './app/messages', format: 'json', locales: 'infer', precompile: true } },
})(config)
