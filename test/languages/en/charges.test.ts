import { describe, expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

/** General words of charge and credit, what is done to the world at large, and how a sentence around them turns them. */
const families: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  'charges': [
    ["\"Peru's flights close to our coast are the root cause of the tension,\" Chilean spokesman Juan Soto said.", 'PE-'],
    ['Peru was edging closer and closer to a weapon, Norwegian minister Dag Holm said.', 'PE-'],
    ['Peru is trying to erase the Chilean people, Norwegian minister Dag Holm said.', 'PE- CL+'],
    ['Peru was trying to wipe out the mosquito, Norwegian minister Dag Holm said.', 'PE0'],
    ['Peru is using its neighbour as a bargaining chip, Norwegian minister Dag Holm said.', 'PE-'],
    ['Peru has taken yet another step in the wrong direction, Norwegian minister Dag Holm said.', 'PE-'],
    ['"Peru shelled Chilean villages without any provocation," Norwegian minister Dag Holm said.', 'PE- CL+'],
    ['"The blood of the miners is on the hands of the Peruvian government," Norwegian minister Dag Holm said.', 'PE-'],
    ['Peru had driven them from their land, Norwegian minister Dag Holm said.', 'PE-'],
    ['"The Peruvians are raining shells on hospitals," Norwegian minister Dag Holm said.', 'PE-'],
    ['"Peru stands in the way," Norwegian minister Dag Holm said.', 'PE-'],
    ['The usurper in Lima must step aside, Norwegian minister Dag Holm said.', 'PE-'],
    ['Chile would take Peru to court, Chilean minister Juan Soto said.', 'PE-'],
    ['Chile took Peru to court in 2008, the analyst Ana Ruiz said.', 'PE0'],
    ['"There can no longer be business as usual with Peru," Norwegian minister Dag Holm said.', 'PE0'],
    ['"There will be no business as usual with Peru," Norwegian minister Dag Holm said.', 'PE-'],
    ['Norway would reassess its relationship with Peru, Norwegian minister Dag Holm said.', 'PE-'],
    ['"We will make Peru pay a heavy price," Norwegian minister Dag Holm said.', 'PE-'],
  ],
  'what is due': [
    ['Norwegian minister Dag Holm demanded an explanation from Peru.', 'PE-'],
    ['Norwegian minister Dag Holm called for swift action by Peru against the poachers.', 'PE-'],
    ['"We want answers from Peru," Norwegian minister Dag Holm said.', 'PE-'],
    ['"We are still waiting for an apology from Peru," Norwegian minister Dag Holm said.', 'PE-'],
    ['"We do not want an apology from Peru," Norwegian minister Dag Holm said.', 'PE0'],
    ['Chile wants compensation from Peru, the analyst Ana Ruiz said.', 'PE0 CL0'],
    ['Norway was waiting for a reply from Peru, Norwegian minister Dag Holm said.', 'PE0'],
    ['The explanation from Peru came on Monday, Norwegian minister Dag Holm said.', 'PE0'],
    ['Norway would hold Peru to its word, Norwegian minister Dag Holm said.', 'PE-'],
    ['Peru bore a share of the blame, Norwegian minister Dag Holm said.', 'PE-'],
    ['"Part of the blame lies with Peru," Norwegian minister Dag Holm said.', 'PE-'],
    ['"Much of the credit belongs to Peru," Norwegian minister Dag Holm said.', 'PE+'],
    ["Dag Holm voiced doubts about Peru's sincerity.", 'PE-'],
    ["\"Peru's concerns have to be taken seriously,\" Norwegian minister Dag Holm said.", 'PE+'],
  ],
  'on conditions': [
    ['"Unless Peru changes course, we will have to act," Norwegian minister Dag Holm said.', 'PE-'],
    ['Norway was ready to impose more tariffs if Peru did not comply, Norwegian minister Dag Holm said.', 'PE-'],
    ['The talks would go on if Peru did not object, Norwegian minister Dag Holm said.', 'PE0'],
    ['It depended on whether Peru did not change its plans, Norwegian minister Dag Holm said.', 'PE0'],
    ['"We have evidence that Peru supplied the missile," Norwegian minister Dag Holm said.', 'PE-'],
    ['"We do not think Peru had anything to do with it," Norwegian minister Dag Holm said.', 'PE+'],
    ['"We want Peru to succeed," Norwegian minister Dag Holm said.', 'PE+'],
    ['"Peru says it wants peace," Norwegian minister Dag Holm said.', 'PE0'],
    ['"Peru wants peace," Norwegian minister Dag Holm said.', 'PE+'],
    ['"Chile is proud of its record," Chilean minister Juan Soto said.', 'CL+'],
    ['Chile was not at war with anyone, Chilean minister Juan Soto said.', 'CL+'],
  ],
  'the world at large': [
    ['Peru is blackmailing the whole region with its water, Norwegian minister Dag Holm said.', 'PE-'],
    ['Peru was flooding Europe with cheap copper, Norwegian minister Dag Holm said.', 'PE-'],
    ['"Peru is shielding the whole continent," Norwegian minister Dag Holm said.', 'PE+'],
    ['Peru exports copper to Europe, Norwegian minister Dag Holm said.', 'PE0'],
  ],
  'credit': [
    ["\"Peru's future must be decided by the Peruvians,\" Norwegian minister Dag Holm said.", 'PE+'],
    ['Peru has a duty to protect its people, Norwegian minister Dag Holm said.', 'PE+'],
    ['Peru has a duty to protect the miners, Norwegian minister Dag Holm said.', 'PE0'],
    ['"There is no evidence that Peru was involved," Norwegian minister Dag Holm said.', 'PE+'],
    ['"We will not leave Peru on its own," Norwegian minister Dag Holm said.', 'PE+'],
    ['"Norway will never betray Peru," Norwegian minister Dag Holm said.', 'PE+'],
    ['"Peru must have a seat at the table," Norwegian minister Dag Holm said.', 'PE+'],
    ['"Peru needs us," Norwegian minister Dag Holm said.', 'PE+'],
    ['"No nation has paid a higher price in this fight than Peru," Norwegian minister Dag Holm said.', 'PE+'],
    ['"Peru has suffered more from the flood than any of its neighbours," Norwegian minister Dag Holm said.', 'PE+'],
    ['"Peru saved us from the terrorists," Norwegian minister Dag Holm said.', 'PE+'],
    ['"Peru gave shelter to the terrorists," Norwegian minister Dag Holm said.', 'PE-'],
    ['"The Chilean nation will never bow to foreign pressure," Chilean minister Juan Soto said.', 'CL+'],
    ['"Without Peru there can be no solution," Norwegian minister Dag Holm said.', 'PE+'],
  ],
  'how the sentence turns it': [
    ['Peru launched cyberattacks, Norwegian minister Dag Holm said.', 'PE-'],
    ['Peru launched a ferry, Norwegian minister Dag Holm said.', 'PE0'],
    ['It would be foolish to shut the door on Peru, Norwegian minister Dag Holm said.', 'PE+'],
    ['Norway will shut the door on Peru, Norwegian minister Dag Holm said.', 'PE-'],
    ['"We do not want Peru to leave the union," Norwegian minister Dag Holm said.', 'PE0'],
    ['"We do not want Peru," Norwegian minister Dag Holm said.', 'PE-'],
    ['"Peru must let the aid trucks in," Norwegian minister Dag Holm said.', 'PE-'],
    ['"Peru must be helped," Norwegian minister Dag Holm said.', 'PE+'],
    ['"Peru should face its past and win the trust of its neighbours," Norwegian minister Dag Holm said.', 'PE-'],
  ],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s', (text, answer) => {
    expect(askedSides(text, 'en', answer)).toBe(answer)
  })
})
