import { describe, expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

/** What clauses inside a clause say: what nobody ought to do, who is meant by “those who”, asides, verbs left out, and what came of whom. */
const rows: Readonly<Record<string, readonly (readonly [said: string, answer: string])[]>> = {
  'what ought not to be done': [
    ['We do not want Norway isolated', 'NO+'],
    ['We do not want Norway humiliated', 'NO+'],
    ['We will not let anyone blackmail Norway', 'NO+'],
    ['We will never allow anyone to occupy Norway', 'NO+'],
    ['Nobody has the right to blockade Norway', 'NO+'],
    ['No country has the right to dictate to Norway', 'NO+'],
    ['There is no excuse for bombing Norway', 'NO+'],
    ['It would be wrong to punish Norway', 'NO+'],
    ['Nobody wants to see Norway humiliated', 'NO+'],
    ['What right does Norway have to attack Peru', 'NO- PE+'],
    ['We do not want to see Norway attack Peru', 'NO- PE+'],
    ['We do not want the talks in Norway to end', 'NO0'],
    ['Nobody has the right to enter the hall in Norway', 'NO0'],
    ['We do not want to see the match in Norway', 'NO0'],
  ],
  'what is done to somebody': [
    ['If Norway is invaded, the fleet will sail', 'NO0'],
    ['Norway was humiliated by Peru', 'PE-'],
  ],
  'those who do it': [
    ['Those who betray Norway are cowards', 'NO0'],
    ['Anyone who attacks Norway will have to deal with us', 'NO0'],
    ['Norway, which betrayed Peru, cannot be trusted', 'NO- PE+'],
    ['Norway, which attacked Peru, should be punished', 'NO- PE0'],
  ],
  'set off in an aside': [
    ['Norway, unlike Peru, has lied to the world', 'NO- PE+'],
    ['Norway, unlike Peru, has kept its promises', 'NO+ PE-'],
    ['Norway, unlike Peru, has a king', 'NO0 PE0'],
    ['Unlike Peru, Norway has no desert', 'NO0 PE0'],
  ],
  'anything but': [
    ['Norway is anything but generous', 'NO-'],
    ['Norway is anything but a friend', 'NO-'],
    ['Norway sells anything but fish', 'NO0'],
  ],
  'clauses that leave their verb out': [
    ['Norway lied to the world, and so did Peru', 'NO- PE-'],
    ['Norway killed civilians and so did Peru', 'NO- PE-'],
    ['Peru has kept its promises, and so has Norway', 'PE+ NO+'],
    ['Norway kept its promises; Peru did not', 'NO+ PE-'],
    ['Norway broke its promises, but Peru did not', 'NO- PE+'],
    ['Norway, like Peru, keeps its promises', 'NO+ PE+'],
    ['Norway signed the paper, and so did Peru', 'NO0 PE0'],
    ['Norway voted in May; Peru did not', 'NO0 PE0'],
    ['Norway, like Peru, exports fish', 'NO0 PE0'],
  ],
  'what somebody has earned, is given or owed': [
    ['Norway deserves to be helped', 'NO+'],
    ['Norway does not deserve to be helped', 'NO-'],
    ['Norway has no right to our sea', 'NO-'],
    ['Norway has lost our trust', 'NO-'],
    ['Norway has failed its people', 'NO-'],
    ['Norway was only defending itself', 'NO+'],
    ['We hope Norway wins', 'NO+'],
    ['We offer Norway our help', 'NO+'],
    ['We owe Norway a debt', 'NO+'],
    ['We are proud of our ties with Norway', 'NO+'],
    ['We turn our backs on Norway', 'NO-'],
    ['How can we trust Norway', 'NO-'],
    ['We offer flights to Norway', 'NO0'],
    ['We owe Norway an answer', 'NO0'],
    ['We hope Norway replies soon', 'NO0'],
    ['We discussed trade with Norway', 'NO0'],
    ['How can we reach Norway by train', 'NO0'],
    ['Norway was the first to sign', 'NO0'],
    ['Norway was the first to help us', 'NO+'],
  ],
  'charges that are laughed at': [
    ['Accusing Norway of lying to the world is absurd', 'NO+'],
    ['It is absurd to accuse Norway of lying to the world', 'NO+'],
    ['Calling Norway a bully is absurd', 'NO+'],
    ['The claim that Norway committed war crimes is false', 'NO+'],
    ['Calling Norway every day is expensive', 'NO0'],
    ['Accusing Norway was easy', 'NO0'],
  ],
  'support that is shut out': [
    ['We reject any support for Norway’s invasion', 'NO-'],
    ['We reject Peru’s support for Norway’s invasion', 'PE- NO-'],
    ['Norway’s threats against Peru must end', 'NO- PE+'],
  ],
  'what came of whom': [
    ['Without Norway there would be no war', 'NO-'],
    ['Without Norway there would be no truce', 'NO+'],
    ['Because of Norway, our children go hungry', 'NO-'],
    ['Because of Norway, thousands have lost their jobs', 'NO-'],
    ['Because of the weather in Norway, the flight was late', 'NO0'],
  ],
}

/** The same told in reported speech. */
const told: readonly (readonly [content: string, answer: string])[] = [
  ['there is no excuse for bombing Norway', 'NO+'],
  ['by attacking Peru, Norway has shown its true face', 'NO- PE0'],
  ['it would be a mistake to support Norway', 'NO-'],
  ['it would be a mistake to punish Norway', 'NO+'],
  ['Peru must stop its threats against Norway', 'PE- NO+'],
  ['after visiting Peru, Norway’s envoy flew home', 'NO0 PE0'],
]

it.each(told)('said that %s → %s', (content, answer) => {
  expect(askedSides(`Fijian Foreign Minister Rosa Duarte said on Monday that ${content}.`, 'en', answer)).toBe(answer)
})

describe.each(Object.entries(rows))('%s', (_, table) => {
  it.each(table)('%s → %s', (said, answer) => {
    expect(askedSides(`“${said},” Fijian Foreign Minister Rosa Duarte said.`, 'en', answer)).toBe(answer)
  })
})
