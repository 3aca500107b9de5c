import { archiveTimeZone } from '../../../lib/store'

/** The local date in the archive's time zone. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: archiveTimeZone() }).format(new Date())
}
