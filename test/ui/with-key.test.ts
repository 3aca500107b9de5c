import { expect, test } from 'vitest'
import { withKey } from '../../app/ui/palette/with-key'

const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false, altKey: false })

test.each([
  ['ru', key('s'), 'rus'],
  ['rus', key(' '), 'rus '],
  ['rus', key('é'), 'rusé'],
  ['rus', key('Backspace'), 'ru'],
  ['a😀', key('Backspace'), 'a'],
  ['', key('Backspace'), ''],
  ['rus', key('Shift'), undefined],
  ['rus', key('Enter'), undefined],
  ['rus', key('k', true), undefined],
])('“%s” and a key: %j', (text, pressed, expected) => {
  expect(withKey(text, pressed)).toBe(expected)
})
