import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { Suspense, type ReactNode } from 'react'
import { typefaceClasses } from './fonts'
import { clientMessages } from './i18n/client-messages'
import { currentTheme } from './ui/shell/current-theme'
import { Header } from './ui/shell/header'
import { LeavingBar } from './ui/shell/leaving-bar'
import { Printed } from './ui/shell/printed'
import { Hatching } from './ui/stance/hatching'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return { title: { default: `Sikap: ${t('tagline')}`, template: '%s · Sikap' }, description: t('description') }
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, theme, messages, t] = await Promise.all([getLocale(), currentTheme(), getMessages(), getTranslations('shell')])
  return (
    <html lang={locale} data-theme={theme} className={typefaceClasses}>
      <body>
        <NextIntlClientProvider messages={clientMessages(messages)}>
          <Suspense>
            <LeavingBar />
          </Suspense>
          <a className="skip-link" href="#content">
            {t('skip')}
          </a>
          <Hatching />
          <div className="page">
            <Header theme={theme} />
            <main id="content" tabIndex={-1}>
              {children}
            </main>
            <Printed />
          </div>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
