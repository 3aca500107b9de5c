import { expect, it } from 'vitest'
import { ministersSides } from '../asked-sides'

/** What others do to each other is told; what is said of those who do it is said of what they do. */
it.each([
  ['Peru mengecam Chile', 'PE0 CL0'],
  ['Peru menolak memuji Chile', 'PE0 CL0'],
  ['Oposisi kami membela Chile', 'CL0'],
  ['Kami senang Peru membantu Chile', 'PE+ CL+'],
  ['Kami senang Peru menghukum Chile', 'PE+ CL-'],
  ['Kami kecewa Peru membela Chile', 'PE- CL-'],
  ['Kami kecewa Peru tidak membela Chile', 'PE- CL+'],
  ['Peru berhak mengecam Chile', 'CL-'],
  ['Peru tidak punya alasan mengecam Chile', 'PE- CL+'],
  ['Peru tidak punya alasan membela Chile', 'PE- CL-'],
  ['Kami memuji Peru karena mengecam Chile', 'PE+ CL-'],
  ['Kami mengecam Peru karena membantu Chile', 'PE- CL-'],
  ['Kami mengecam Peru karena menghukum Chile', 'PE- CL+'],
  ['Kami sependapat dengan Peru yang menghukum Chile', 'PE+ CL-'],
])('%s → %s', (said, answer) => {
  expect(ministersSides(said, 'id', answer)).toBe(answer)
})
