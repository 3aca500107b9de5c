import { isoOf } from '../../document'

/** "2022-11-23-judul.txt", "2022/11/23/judul.txt", "judul_20221123_0915.txt", "23-11-2022 judul.txt": as people and programs name what they save. */
const FORMS = [
  /(?<!\d)(?<year>(?:19|20)\d{2})[-_./ ](?<month>\d{1,2})[-_./ ](?<day>\d{1,2})(?!\d)/g,
  /(?<!\d)(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})(?:\d{4}|\d{6})?(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})[-_. ](?<month>\d{1,2})[-_. ](?<year>(?:19|20)\d{2})(?!\d)/g,
]
/** What an archive is called tells when it was packed. */
const OF_ARCHIVE = /^.*\.(?:zip|tar|tgz|gz|mbox|warc)\//i

/** The day that the name of a file tells, its folders included, YYYY-MM-DD; undefined where it tells none. It is a guess: a file may be named by the day it was saved. */
export function dayInName(name: string): string | undefined {
  const path = name.replaceAll('\\', '/').replace(OF_ARCHIVE, '')
  const days = FORMS.flatMap((form) => [...path.matchAll(form)].map(({ groups }) => isoOf({ year: Number(groups?.['year']), month: Number(groups?.['month']), day: Number(groups?.['day']) })))
  return days.find((day) => day !== null) ?? undefined
}
