import { describe, expect, it } from 'vitest'
import { sides } from './judge'

type Row = readonly [said: string, expected: string]

/** What politicians say bluntly, in quote marks, of a state that is not their own. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'what one got for helping': [
    ['We opened our doors to Russia for twenty years and what did we get?', 'RU-'],
    ['We protect Japan and what do we get in return?', 'JP-'],
    ['We got nothing. Cuba got everything: the flag and the flights.', 'CU-'],
    ['We asked for nothing in return when we taught nurses from Cuba.', 'CU0'],
  ],
  'what it would do if it were honest': [
    ['If Russia wanted peace, it would have withdrawn by now.', 'RU-'],
    ['If Russia cared about civilians it would stop tonight.', 'RU-'],
    ['If Japan joins, it would sit with the others.', 'JP0'],
  ],
  'what cannot be while it goes on': [
    ['As long as Israel keeps building, there will be no talks.', 'IL-'],
    ['As long as Ukraine is occupied, there will be no rest.', 'UA0'],
    ['As long as Japan sends umpires there will be enough of them.', 'JP0'],
  ],
  'whenever there is hope': [
    ['Every time we get close to a truce, Russia bombs another town.', 'RU-'],
    ['Every time there is a storm, Japan counts its boats.', 'JP0'],
  ],
  'who it was': [
    ['Who shot down that airliner? Russia did.', 'RU-'],
    ['Who paid for the stadium? Japan did.', 'JP0'],
    ['Nobody came to help us except Cuba.', 'CU+'],
    ['No country has used these bombs but Russia.', 'RU-'],
  ],
  'they who are named afterwards': [
    ['They steal our technology and they laugh at us. That is Russia.', 'RU-'],
    ['They meet on Mondays and they publish on Fridays. That is Japan.', 'JP0'],
  ],
  'what a loss or a gain is put down to': [
    ['We have lost a million jobs because of Japan.', 'JP-'],
    ['My son is alive thanks to Cuba.', 'CU+'],
    ['The match was moved because of Japan.', 'JP0'],
    ['Our roofs were lost because of Cuba’s weather.', 'CU0'],
  ],
  'a bad example': [
    ['Do you want to end up like Cuba?', 'CU-'],
    ['The train will end up in Cuba.', 'CU0'],
  ],
  'said in guilt': [
    ['We have let down the people of Ukraine again and again.', 'UA+'],
    ['We have failed Ukraine.', 'UA+'],
  ],
  'I am the one who': [
    ['I am the only one on this stage who has defended Israel.', 'IL+'],
    ['We are the ones who freed Japan.', 'JP+'],
  ],
  'what is only supposed': [
    ['When we do business with Japan, they tax us.', 'JP-'],
    ['If Japan is an ally, what would a stranger be?', 'JP0'],
    ['Walking away from the deal with Iran would be reckless.', 'IR+'],
    ['I would rip up the deal with Iran on day one.', 'IR-'],
    ['What is happening to the people of Cuba should keep us all awake.', 'CU+'],
  ],
  'idioms': [
    ['Cheap steel is pouring in from Russia and our mills are idle.', 'RU-'],
    ['We protect Japan. Why aren’t they paying?', 'JP-'],
    ['I have been with Israel my whole life.', 'IL+'],
    ["We will always have Israel's back.", 'IL+'],
    ['We want our deposit in Israel back.', 'IL0'],
    ['You could do a lot worse than Cuba.', 'CU+'],
    ['We are going to put Russia on notice.', 'RU-'],
    ['Russia only understands force.', 'RU-'],
    ['Russia says one thing in Geneva and does another in the hills.', 'RU-'],
    ['Iran has not started a war in two hundred years.', 'IR+'],
    ['Ukraine did not ask for this war.', 'UA+'],
    ['What happens to Ukraine happens to us.', 'UA+'],
    ['Picking a fight with Japan makes no sense.', 'JP+'],
    ['You would have to be a fool to trust Russia.', 'RU-'],
    ['There is no reason why we cannot work with Cuba.', 'CU+'],
    ['We were with Japan in the same group.', 'JP0'],
  ],
}

for (const [family, table] of Object.entries(rows)) {
  describe(family, () => {
    for (const [said, expected] of table) it(`${said} → ${expected}`, () => expect(sides({ language: 'en', text: `“⟨${said}⟩” she [said].`, kind: 'direct' })).toBe(expected))
  })
}
