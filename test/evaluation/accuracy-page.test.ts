import { describe, expect, test } from 'vitest'
import { accuracyPage, evaluateAnswers, readGold } from '../../lib/evaluation'

const text = 'Sekretaris Dewi Anggraini menolak <b>pakta</b> dengan Kenya.'
const [gold] = readGold(JSON.stringify({
  id: 'pakta', lang: 'id', task: 'article', text,
  quotes: [{ start: 34, end: text.length - 1, kind: 'indirect', speaker: 'Dewi Anggraini', cue: 'menolak', countries: [{ iso2: 'KE', stance: -1 }] }],
}))
const evaluations = gold === undefined ? [] : evaluateAnswers('id-article', [{ gold, prediction: undefined }], { draws: 10 })
const page = accuracyPage(evaluations, '7', ':root{--ink:#111}')

describe('the page of the figures', () => {
  test('stands alone: no script, nothing asked for', () => {
    expect(page).not.toMatch(/<script|https?:|src=|url\(/)
    expect(page).toContain(':root{--ink:#111}')
  })
  test('holds no word of the texts', () => expect(page).not.toMatch(/pakta|Anggraini|menolak/))
  test('names what misses its mark', () => {
    expect(page).toContain('0 of 7 figures reach')
    expect(page).toContain('<b>Quotations found</b> <span class="set">Indonesian news, whole articles</span>')
  })
  test('counts the sides that were confused', () => expect(page).toMatch(/oppose<\/th>[\s\S]*title="100\.0 % of the row">1<\/td>/))
})
