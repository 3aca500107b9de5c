import { describe, expect, it } from 'vitest'
import { sides } from './judge'

type Row = readonly [text: string, expected: string, from?: string | null, kind?: 'direct']

/** English statements: what speakers hold against a state, and who is meant by it. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'help for whom one is against': [
    ['He [said] ⟨the new accord rewards Iran⟩.', 'IR-'],
    ['He [said] ⟨the envoys were far too lenient with Russia⟩.', 'RU-'],
    ['He [said] ⟨we will not pander to Russia⟩.', 'RU-', 'JP'],
  ],
  'excuses and pretexts': [
    ['She [said] ⟨Russia keeps inventing excuses for its delay⟩.', 'RU-'],
    ['She [said] ⟨Cuba had no appetite to open its archives⟩.', 'CU-'],
  ],
  grievances: [
    ['He [said] ⟨Japan takes our factories and laughs at us⟩.', 'JP-'],
    ['He [said] ⟨Japan is one of the worst offenders⟩.', 'JP-'],
  ],
  'protests that are brought': [
    ['He [said] ⟨we have lodged a formal objection with Japan⟩.', 'JP-', 'CU'],
    ['He [said] ⟨they were appalled that Russia had closed the strait⟩.', 'RU-', 'JP'],
  ],
  'for whom it is wrong': [
    ['She [said] ⟨it is unacceptable for Russia to jam the signals of pilots⟩.', 'RU-'],
    ['She [said] ⟨it was irresponsible for the Russian navy to sail so close⟩.', 'RU-'],
  ],
  'whom one cannot trust': [['She [said] ⟨Japan cannot trust Russia with its gas⟩.', 'JP0 RU-']],
  'one subject of several verbs': [['She [said] ⟨Russia has closed the port to foreign ships, sent the pilots home for the winter and poisoned our rivers⟩.', 'RU-', 'UA']],
  'an attempt by somebody': [['She [said] ⟨it is an attempt by Russia to rewrite history⟩.', 'RU-']],
  'the state whose rulers sit in a place': [['She [condemned] ⟨the regime in Iran⟩.', 'IR-']],
  'a right denied, and to whom it is said': [['She [said] ⟨Russia has no right to wag its finger at Japan⟩.', 'RU- JP0', 'CU']],
  'sanctions that somebody is to impose': [
    ['She [said] ⟨the parliament should impose new and tougher sanctions on Russia⟩.', 'RU-'],
    ['She [said] ⟨we are going to introduce sanctions on Russia⟩.', 'RU-', 'JP'],
  ],
  'a condition that asks for what it denies': [['She [said] ⟨if we do not stand by Ukraine, the strait will close⟩.', 'UA+', 'JP']],
  'what is not given up': [['She [said] ⟨Russia will not drop its hostile policy⟩.', 'RU-']],
  'what is its own, with words between': [['She [said] ⟨Russia was known for its stubborn and costly support for separatists⟩.', 'RU-']],
  'nobody is blamed': [['She [said] ⟨we did not accuse Japan of delay⟩.', 'JP0', 'CU']],
  'a courtesy that is taken back': [['She [said] ⟨I admire Japan, but its ships are too slow⟩.', 'JP0', 'CU']],
  'what the own country is to become': [['She [said] ⟨we will make Japan strong again⟩.', 'JP0', 'JP']],
  'whom a relative clause is about': [
    ['She [said] ⟨we are dealing with Russia, which has broken its word⟩.', 'RU-', 'JP'],
    ['She [said] ⟨this is Russia, a state that has never kept its promises⟩.', 'RU-', 'JP'],
    ['She [said] ⟨the ferry to Russia, which has broken down, is late⟩.', 'RU0', 'JP'],
    ['She [said] ⟨the attack on Ukraine, which has killed our sailors⟩.', 'UA0', 'JP'],
  ],
  'friends of somebody else': [['She [said] ⟨the levy was brought in by Russia and its allies⟩.', 'RU0', 'JP']],
  'who is to blame': [['She [said] ⟨Russia is to blame for the delay⟩.', 'RU-', 'JP']],
  'what somebody did, by a noun': [['She [said] ⟨an invitation by Russia amounts to interference in Ukraine⟩.', 'RU- UA0']],
  'what it is time for': [['She [said] ⟨it is high time that Russia made up its mind⟩.', 'RU-', 'JP']],
  'solidarity of the own side': [['She [said] ⟨Cuba has a clear position of solidarity with Ukraine⟩.', 'CU0 UA+', 'CU']],
  'no good partner': [['She [said] ⟨Japan is no longer a reliable partner⟩.', 'JP-', 'CU']],
  'whose friend it is does not say who is': [
    ['She [said] ⟨Cuba was a Japan ally⟩.', 'CU+ JP0', 'JP'],
    ['She [said] ⟨Cuba has been a good friend of the United States⟩.', 'CU+ US0', 'US'],
  ],
  'what is done to somebody’s friends': [["She [said] ⟨it is shameful that the company bullied Japan's allies⟩.", 'JP0', 'CU']],
  'what nobody may allow': [['She [said] ⟨under no circumstances should we allow Russia to buy the port⟩.', 'RU-', 'JP']],
  'weapons for those who defend themselves': [['She [said] ⟨we should arm Ukraine⟩.', 'UA+', 'JP']],
  'what a state declares in quote marks': [
    ['He said: “⟨Japan firmly opposes the Russian plan⟩.”', 'JP0 RU-', null, 'direct'],
    ['He said: “⟨Japan welcomes the Russian plan⟩.”', 'JP0 RU+', null, 'direct'],
    ['He said: “⟨Japan opposes the Russian plan⟩.”', 'JP0 RU0', null, 'direct'],
  ],
  'examples of states': [['She [said] ⟨countries like Russia and Iran have shamefully looked away⟩.', 'RU- IR-']],
  'a merit that is only supposed': [['She [said] ⟨if Iran honours the agreement, the port will open⟩.', 'IR0']],
  'an event judged far behind': [['She [said] ⟨the blockade imposed on Cuba in the middle of a cold winter was inhuman⟩.', 'CU+']],
  'a threat to nobody': [['She [said] ⟨Cuba is a threat to nobody⟩.', 'CU+', 'JP']],
  'one subject after “after”': [['She [said] ⟨Russia released the crew after humiliating its captain⟩.', 'RU-', 'JP']],
  'whose fault it is': [['She [said] ⟨the famine is the fault of Russia⟩.', 'RU-', 'JP']],
  'who is hacked': [['She [said] ⟨the Russian spies hacked into our voter rolls⟩.', 'RU-', 'JP']],
  'who gets all': [['She [said] ⟨they gave Iran everything it wanted⟩.', 'IR-', 'JP']],
  'no better': [['She [said] ⟨we have no better friend than Cuba⟩.', 'CU+', 'JP']],
  'an embargo that is broken': [['She [said] ⟨the firm violated the embargo on Cuba⟩.', 'CU0', 'JP']],
  'who has to pay': [['She [said] ⟨Cuba should pay us for the harbour⟩.', 'CU-', 'JP']],
  'friends called by name': [
    ['She [said] ⟨we are grateful to our Russian friends⟩.', 'RU+', 'CU'],
    ['She [said] ⟨our brothers in Ukraine need us⟩.', 'UA+', 'JP'],
    ['She [said] ⟨shame on Russia for the attacks on our brothers⟩.', 'RU-', 'UA'],
  ],
  'what is done to an envoy': [['She [said] ⟨we deplore the fact that the Russian envoy was expelled⟩.', 'RU+', 'JP']],
  'what is unilateral': [['She [said] ⟨Russia unilaterally withdrew from the treaty⟩.', 'RU-', 'JP']],
  'what is only asked': [['She [said] ⟨the members will decide whether Russia should join⟩.', 'RU0', 'JP']],
  'an object does not reach past a comma into the next clause': [['She [said] ⟨after the vile murder of our envoy, Japan has closed its embassy⟩.', 'JP0', 'CU']],
}

for (const [family, table] of Object.entries(rows)) {
  describe(family, () => {
    for (const [text, expected, from = null, kind = 'indirect'] of table) it(`${text} → ${expected}`, () => expect(sides({ language: 'en', text, from, kind })).toBe(expected))
  })
}
