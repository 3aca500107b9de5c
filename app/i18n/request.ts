import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { archiveTimeZone } from '../../lib/store/time-zone'
import en from '../messages/en.json'
import id from '../messages/id.json'
import { isLocale, LOCALE_COOKIE, localeOfHeader } from './locales'

const messages = { en, id }

/** The language of this request: the chosen one (cookie), else the browser's. No locale in the path. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value
  const locale = isLocale(chosen) ? chosen : localeOfHeader((await headers()).get('accept-language'))
  return { locale, messages: messages[locale], timeZone: archiveTimeZone() }
})
