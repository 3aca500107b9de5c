import { expect, it } from 'vitest'
import { across } from '../../lib/languages/shared/stance/combine'

it('takes no verbs with a gap of their own, which would split the others', () => {
  expect(() => across('avert, spare * from', 'war')).toThrow('"spare * from" has a gap')
})
