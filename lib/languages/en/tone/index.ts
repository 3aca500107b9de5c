// not labels.json itself: some of its words are no names that a module may export (“await”)
import afinn from 'sentiment/languages/en/index.js'
import { toneOf } from '../../shared/tone'
import { once } from '../../shared/once'

/** What AFINN lacks of the words of diplomacy. */
const added = toneOf({
  '3': 'hail hails hailed liberate liberated liberating liberation',
  '2': 'cooperate cooperates cooperated cooperation ally allies allied partnership reconcile reconciled reconciliation',
  '-2': 'oppose opposes opposed opposing opposition sanction sanctions sanctioned embargo embargoes blockade blockaded boycott boycotts boycotted decry decries decried expel expelled expulsion interfere interfered interference meddle meddled meddling reckless unilateral',
  '-3': 'invade invades invaded invading invasion invasions aggressor aggression annex annexed annexation occupier occupiers deplore deplored deplores slam slams slammed lambast lambasted threat threats bombard bombarded bombardment oppress oppresses incite incites incited incitement provoke provocation provocations',
  '-4': 'genocide massacre massacres massacred slaughtered atrocity atrocities barbaric ruthless',
})

/** AFINN-165 with a few words of diplomacy beside it; AFINN's own value wins where it has one. */
export const tone = once((): Readonly<Record<string, number>> => ({ ...added, ...afinn.labels }))
