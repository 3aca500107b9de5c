import { cueLexicon } from '../../shared/cue-lexicon'
import { verbs } from './verbs'

/** English reporting expressions and the small words around them, from the language of news and agency reports. */
export const cues = cueLexicon({
  rows: verbs,
  accordingTo: 'according to, in the words of, in the view of, in the opinion of',
  accordingToOwn: '',
  closing: '',
  complementizers: 'that',
  purpose: '',
  purposeInside: 'to',
  objectMarkers: 'of for against over about',
  addresseeMarkers: 'to with',
  tellsDirectly: 'told tells tell telling informed reminded reminds assured assures reminding warned warns warn warning advised',
  settings: `in on at during to from by after before as when while with through via since following earlier late last this for under alongside outside inside near upon between amid ahead over about of into without`,
  times: `monday tuesday wednesday thursday friday saturday sunday yesterday today january february march april may june july august september october november december
    morning afternoon evening night week month year earlier later recently late`,
  adverbs: `also has have had then later earlier again repeatedly previously recently already often always still even now first once just further immediately quickly strongly sharply publicly reportedly officially angrily
    bluntly clearly explicitly firmly frequently consistently initially later's nevertheless nonetheless therefore thus regularly heavily simply all both subsequently separately similarly privately meanwhile long since himself
    herself themselves itself however did today yesterday heatedly correctly rightly wrongly flatly vehemently categorically formally tacitly merely only directly specifically personally famously
    openly jokingly reluctantly there here`,
  blockers: `is are was were be been being not never will would to could can may might should must shall won't wouldn't didn't doesn't don't couldn't can't hasn't haven't refused declined without if whether nor cannot let about of the a an his her their its our my
    your this these no any what how n't`,
  byWords: 'by',
  joiners: 'and but or yet while then',
  clauseOpeners: 'what because after before when while if although though as since until unless whereas but that which who whom whose where whether so and or than even despite',
  relatives: 'who which that',
  credits: 'reported citing quoted cited',
  voiceless: 'this that it attack attacks war decision move meeting visit crisis conflict price prices bill sanctions explosion strike strikes which what',
  nounMarkers: "the a an his her their its our my your this these no any some such of new other many several two three all in for 's under with official",
  needsClause: 'announced announces announce reported reports report wrote writes posted revealed reveals disclosed voiced relayed detailed outlined continued showed indicated found finds find saw sees considered consider considers suggested concluded concludes chanted shouted claimed maintaining recalled recalls recounted recounts',
  answers: 'comment answer say discuss elaborate disclose give provide speak respond reveal name confirm',
  verbShape: null,
  activeVerb: null,
  deedShape: /^(?:slogans?|anti-[a-z]+|lives|victory|more|with|by|a|an|the|its|his|her|their|new|plans|two|three|several|more|results|how|in|on|to|from)$/u,
  firstPersons: "i we you us i'm i've we've we're let i'd we'd you've",
  asWords: 'as',
  backReferences: '',
  belongsTo: 'of',
  addressees: 'reporters journalists newsmen television tv radio newspaper news agency channel station network conference briefing hearing audience crowd me him her them us',
  creditOpeners: 'reported',
  mannerShape: /^(?!(?:dai|week|month|fami|assemb|ita|al|rep|ear|on|supp|ju|jel|bil|mol|sal|kel|emi|anoma|monopo)ly$)[a-z]+ly$/u,
  finites: "is are was were has have had will would can could may might should must did does do isn't aren't wasn't weren't hasn't haven't won't wouldn't can't couldn't didn't doesn't don't",
  hypotheticals: 'if unless until till whether lest should once',
  progressives: "is are was were been be 's 're am",
  quoting: 'quoted quotes quoting cited cites citing',
  quotedAs: 'as saying, as telling, as stating, as having said, as claiming, as adding, as warning, as declaring',
  afterthoughts: 'although though citing referring raising prompting triggering sparking fuelling',
  durations: 'minutes hour hours day days week weeks month months year years',
  sequels: 'after before since ahead',
  deedVerb: /^[a-z]{3,}ed$/u,
  titled: 'titled entitled headlined film movie book novel song album series documentary play poem essay article column seminar webinar conference themed',
  subordinators: 'although though while whereas despite',
  continuers: 'continued continues continue appeared appears began on as proceeded proceeds seemed rushed hastened quick',
  includes: 'including',
  outlets: 'agency agencies reuters afp xinhua dpa ap upi yonhap kyodo interfax itar-tass ria irna fars wafa sana',
  anaphors: 'this, that, it, so, as much, the same, the same thing, nothing, little, more, much, something, not to be named, not to be identified, not to be quoted, to remain anonymous, that their names not be used, that his name not be used, that her name not be used, for anonymity, anonymity',
})
