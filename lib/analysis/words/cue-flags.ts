import type { CueLexicon } from '../../languages/shared/cue-lexicon'
import { listedWords } from './listed-words'
import { shared } from './shared'

type SetName = { [Name in keyof CueLexicon]: CueLexicon[Name] extends ReadonlySet<string> ? Name : never }[keyof CueLexicon]
type ShapeName = { [Name in keyof CueLexicon]: CueLexicon[Name] extends RegExp | null ? Name : never }[keyof CueLexicon]

/** In which lists of the cue lexicon a word stands, and which of its shapes it has. */
export type CueFlags = Readonly<Record<SetName | ShapeName, boolean>>

const share = shared<CueFlags>()

/** Asks all lists once. The fields are written out so that every answer has the same layout, which is what makes reading one cheap. */
export function cueFlags(cues: CueLexicon, lower: string): CueFlags {
  const listed = listedWords(cues).has(lower)
  return share({
    answerLabels: listed && cues.answerLabels.has(lower),
    accordingToOwn: listed && cues.accordingToOwn.has(lower),
    complementizers: listed && cues.complementizers.has(lower),
    purpose: listed && cues.purpose.has(lower),
    purposeInside: listed && cues.purposeInside.has(lower),
    objectMarkers: listed && cues.objectMarkers.has(lower),
    addresseeMarkers: listed && cues.addresseeMarkers.has(lower),
    tellsDirectly: listed && cues.tellsDirectly.has(lower),
    settings: listed && cues.settings.has(lower),
    times: listed && cues.times.has(lower),
    adverbs: listed && cues.adverbs.has(lower),
    blockers: listed && cues.blockers.has(lower),
    byWords: listed && cues.byWords.has(lower),
    joiners: listed && cues.joiners.has(lower),
    clauseOpeners: listed && cues.clauseOpeners.has(lower),
    relatives: listed && cues.relatives.has(lower),
    freeRelatives: listed && cues.freeRelatives.has(lower),
    credits: listed && cues.credits.has(lower),
    voiceless: listed && cues.voiceless.has(lower),
    nounMarkers: listed && cues.nounMarkers.has(lower),
    needsClause: listed && cues.needsClause.has(lower),
    attributive: listed && cues.attributive.has(lower),
    firstPersons: listed && cues.firstPersons.has(lower),
    asWords: listed && cues.asWords.has(lower),
    backReferences: listed && cues.backReferences.has(lower),
    belongsTo: listed && cues.belongsTo.has(lower),
    addressees: listed && cues.addressees.has(lower),
    creditOpeners: listed && cues.creditOpeners.has(lower),
    answers: listed && cues.answers.has(lower),
    finites: listed && cues.finites.has(lower),
    hypotheticals: listed && cues.hypotheticals.has(lower),
    modals: listed && cues.modals.has(lower),
    loudly: listed && cues.loudly.has(lower),
    manners: listed && cues.manners.has(lower),
    newsWords: listed && cues.newsWords.has(lower),
    channels: listed && cues.channels.has(lower),
    gatherings: listed && cues.gatherings.has(lower),
    progressives: listed && cues.progressives.has(lower),
    quoting: listed && cues.quoting.has(lower),
    afterthoughts: listed && cues.afterthoughts.has(lower),
    durations: listed && cues.durations.has(lower),
    sequels: listed && cues.sequels.has(lower),
    amounts: listed && cues.amounts.has(lower),
    titled: listed && cues.titled.has(lower),
    subordinators: listed && cues.subordinators.has(lower),
    continuers: listed && cues.continuers.has(lower),
    nounSources: listed && cues.nounSources.has(lower),
    possessors: listed && cues.possessors.has(lower),
    nominalOwn: listed && cues.nominalOwn.has(lower),
    nobodies: listed && cues.nobodies.has(lower),
    plainForms: listed && cues.plainForms.has(lower),
    contrasts: listed && cues.contrasts.has(lower),
    objections: listed && cues.objections.has(lower),
    grounds: listed && cues.grounds.has(lower),
    means: listed && cues.means.has(lower),
    besides: listed && cues.besides.has(lower),
    alongside: listed && cues.alongside.has(lower),
    aims: listed && cues.aims.has(lower),
    matters: listed && cues.matters.has(lower),
    betweens: listed && cues.betweens.has(lower),
    laws: listed && cues.laws.has(lower),
    documents: listed && cues.documents.has(lower),
    issuing: listed && cues.issuing.has(lower),
    absolutes: listed && cues.absolutes.has(lower),
    terms: listed && cues.terms.has(lower),
    occasions: listed && cues.occasions.has(lower),
    includes: listed && cues.includes.has(lower),
    outlets: listed && cues.outlets.has(lower),
    mannerShape: cues.mannerShape?.test(lower) === true,
    verbShape: cues.verbShape?.test(lower) === true,
    ownShape: cues.ownShape?.test(lower) === true,
    activeVerb: cues.activeVerb?.test(lower) === true,
    deedShape: cues.deedShape?.test(lower) === true,
    deedVerb: cues.deedVerb.test(lower),
  })
}
