import { describe, expect, it } from 'vitest'
import { sides } from './judge'

type Row = readonly [text: string, expected: string, from?: string]

/** How candidates and lawmakers speak of other states, a family each, with what only looks like it. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'who takes and gives nothing': [
    ['He [said] ⟨Japan is killing us on steel⟩.', 'JP-'],
    ['He [said] ⟨Russia owes the alliance vast sums⟩.', 'RU-'],
    ['He [said] ⟨Japan would not last a week without us⟩.', 'JP-', 'CU'],
    ['He [said] ⟨what Japan has done to our workers is theft⟩.', 'JP-'],
    ['He [said] ⟨we have a massive trade deficit with Japan⟩.', 'JP-', 'CU'],
    ['He [said] ⟨we lose our factories to Japan⟩.', 'JP-', 'CU'],
    ['He [said] ⟨we lost the final to Japan⟩.', 'JP0', 'CU'],
  ],
  'help that is not paid for': [
    ['He [said] ⟨we defend Japan and get nothing⟩.', 'JP-', 'CU'],
    ['He [said] ⟨we protect Japan and they do not pay us⟩.', 'JP-', 'CU'],
    ['He [said] ⟨we protect Japan and they do n\'t pay us⟩.', 'JP-', 'CU'],
    ['He [said] ⟨we defend Japan and will go on doing so⟩.', 'JP+', 'CU'],
  ],
  'who is taken in': [
    ['He [said] ⟨we will not accept Russian refugees⟩.', 'RU-', 'JP'],
    ['He [said] ⟨we will take in refugees from Russia⟩.', 'RU+', 'JP'],
    ['He [said] ⟨Cuba accepted six Russian refugees⟩.', 'CU0 RU0', 'JP'],
  ],
  'whose ties are troubling': [
    ['She [said] ⟨he had troubling ties to Russia⟩.', 'RU-'],
    ['She [said] ⟨he had family ties to Russia⟩.', 'RU0'],
    ['She [said] ⟨we are subsidizing Japan⟩.', 'JP-', 'CU'],
    ['She [said] ⟨he lets Russia walk all over us⟩.', 'RU-', 'CU'],
  ],
  'a threat on a condition': [
    ['He [said] ⟨if there is proof that Russia did it, I can promise that there are serious consequences⟩.', 'RU-', 'JP'],
    ['He [said] ⟨if the talks with Russia fail, there will be serious consequences⟩.', 'RU0', 'JP'],
  ],
  'with whom one fights': [
    ['He [said] ⟨we could fight the rebels together with Russia⟩.', 'RU+', 'JP'],
    ['He [said] ⟨we are fighting Russia⟩.', 'RU-', 'JP'],
  ],
  'who is to be wiped out': [['He [said] ⟨Iran wants to wipe Israel off the map⟩.', 'IR- IL+', 'JP']],
  'states of a kind': [['He [said] ⟨they come from terrorist nations like Cuba⟩.', 'CU-', 'JP']],
  'a policy of harm that fails': [['He [said] ⟨decades of isolating Cuba have failed⟩.', 'CU+', 'JP']],
  'help that is refused or given in full': [
    ['He [said] ⟨not another penny for Ukraine⟩.', 'UA-', 'US'],
    ['He [said] ⟨we should not send another bomb to Israel⟩.', 'IL-', 'US'],
    ['He [said] ⟨we should send Ukraine everything it needs to win⟩.', 'UA+', 'US'],
  ],
  'whom one depends on': [
    ['He [said] ⟨we must reduce our dependence on Russia⟩.', 'RU-', 'JP'],
    ['He [said] ⟨our dependence on Russia is known⟩.', 'RU0', 'JP'],
  ],
  'who is held responsible': [
    ['He [said] ⟨we hold Iran responsible for every attack by its proxies⟩.', 'IR-', 'US'],
  ],
  'a haven': [
    ['He [said] ⟨Cuba had become a haven for extremists⟩.', 'CU-'],
    ['He [said] ⟨Cuba had become a haven for refugees⟩.', 'CU+'],
  ],
  'what is not forgotten': [["He [said] ⟨they would never forget Japan's friendship⟩.", 'JP+', 'CU']],
  'a deed beside “is” describes nobody': [['He [said] ⟨Russia is massacring our Kurdish allies⟩.', 'RU-', 'US']],
  'whom to get along with': [
    ['He [said] ⟨having good relations with Russia is a good thing⟩.', 'RU+'],
    ['He [said] ⟨it would be nice to get along with Russia⟩.', 'RU+'],
    ['He [said] ⟨getting along with Russia is not easy⟩.', 'RU0'],
  ],
  'whom one is soft on': [
    ['She [said] ⟨he cosies up to Russia⟩.', 'RU-'],
    ['She [said] ⟨nobody should make excuses for Russia⟩.', 'RU-'],
    ['She [said] ⟨we let Russia get away with it⟩.', 'RU-', 'CU'],
    ['She [said] ⟨the accord leaves Iran with a clear path to nuclear weapons⟩.', 'IR-'],
  ],
  'what somebody deserves': [
    ['She [said] ⟨Russia deserves tougher measures⟩.', 'RU-'],
    ['She [said] ⟨Japan deserves our help⟩.', 'JP+', 'CU'],
  ],
  'what is talked over is no party': [
    ['She [welcomed] ⟨the Iran deal⟩.', 'IR0'],
    ['She [said] ⟨the Iran nuclear deal was a success⟩.', 'IR0'],
    ['She [said] ⟨she had voted for the Ukraine war⟩.', 'UA0', 'JP'],
    ['She [condemned] ⟨the Russian war on Ukraine⟩.', 'RU- UA+', 'JP'],
    ['She [welcomed] ⟨the Russian minister⟩.', 'RU+'],
  ],
  'what is not decided': [
    ['He [said] ⟨the question is whether we should send troops into Ukraine⟩.', 'UA0', 'JP'],
    ['He [said] ⟨we will send troops into Ukraine⟩.', 'UA-', 'JP'],
  ],
  'sure of a deed': [
    ['They [were] ⟨confident that Russia had ordered the attacks⟩.', 'RU-'],
    ['They [were] ⟨confident that Japan would keep its word⟩.', 'JP+'],
  ],
  'where a harm is done': [
    ['She [said] ⟨this was Russian interference in our democracy⟩.', 'RU-', 'JP'],
  ],
  'what is stopped and called ill': [
    ["He [said] ⟨this includes stopping Japan's theft of our designs⟩.", 'JP-', 'CU'],
    ['He [said] ⟨Russia stopped its aggression⟩.', 'RU0', 'CU'],
  ],
  'whose friend or foe, with words between': [
    ['He [said] ⟨Russia is our number one geopolitical foe⟩.', 'RU-', 'CU'],
    ['He [said] ⟨kidnappers freed two Russian engineers⟩.', 'RU0'],
  ],
  'an object ends where the next subject begins': [['He [said] ⟨Russia wants to defeat the rebels as badly as we do⟩.', 'RU0', 'CU']],
  'held back until it is done': [['She [said] ⟨Cuba would oppose any deal until Russia lifted its embargo⟩.', 'CU0 RU-', 'CU']],
  'a judgement of what follows': [
    ['He [said] ⟨they traded with Russia when it was illegal to do so⟩.', 'RU0'],
    ['He [said] ⟨Russia acted as if it was above the law, and that is illegal⟩.', 'RU-'],
  ],
  'an owner makes no list': [["He [praised] ⟨Japan's Russia experts⟩.", 'JP+ RU0']],
  'those who stand by their word': [
    ['They [said] ⟨they had told Japan they stood by their commitment to the truce⟩.', 'JP0', 'CU'],
    ['They [said] ⟨they stood by Japan⟩.', 'JP+', 'CU'],
  ],
  'relations that are mended': [['He [stressed] ⟨the importance of mending trade relations with Russia⟩.', 'RU+', 'JP']],
  'whom a court is to try': [['He [demanded] ⟨that the tribunal try the Russian generals for war crimes⟩.', 'RU-', 'JP']],
  'affairs of its own': [
    ['He [said] ⟨the vote was purely an internal affair of Cuba⟩.', 'CU+', 'JP'],
    ['He [said] ⟨it was no time to interfere in the internal affairs of others⟩.', ''],
  ],
}

for (const [family, table] of Object.entries(rows)) {
  describe(family, () => {
    for (const [text, expected, from = null] of table) it(`${text} → ${expected}`, () => expect(sides({ language: 'en', text, from })).toBe(expected))
  })
}

describe('a state that stands with another, in quote marks', () => {
  it.each([
    ['“⟨The United States stands with the people of Ukraine⟩,” he [said].', 'US0 UA+'],
    ['“⟨Russia supports Ukraine⟩,” he [said].', 'RU0 UA0'],
  ])('%s → %s', (text, expected) => expect(sides({ language: 'en', text, kind: 'direct' })).toBe(expected))
})
