import type { CueLexicon } from '../../languages/shared/cue-lexicon'
import { shared } from './shared'

type SetName = { [Name in keyof CueLexicon]: CueLexicon[Name] extends ReadonlySet<string> ? Name : never }[keyof CueLexicon]
type ShapeName = { [Name in keyof CueLexicon]: CueLexicon[Name] extends RegExp | null ? Name : never }[keyof CueLexicon]

/** In which lists of the cue lexicon a word stands, and which of its shapes it has. */
export type CueFlags = Readonly<Record<SetName | ShapeName, boolean>>

const share = shared<CueFlags>()

/** Asks all lists once. The fields are written out so that every answer has the same layout, which is what makes reading one cheap. */
export function cueFlags(cues: CueLexicon, lower: string): CueFlags {
  return share({
    answerLabels: cues.answerLabels.has(lower),
    accordingToOwn: cues.accordingToOwn.has(lower),
    complementizers: cues.complementizers.has(lower),
    purpose: cues.purpose.has(lower),
    purposeInside: cues.purposeInside.has(lower),
    objectMarkers: cues.objectMarkers.has(lower),
    addresseeMarkers: cues.addresseeMarkers.has(lower),
    tellsDirectly: cues.tellsDirectly.has(lower),
    settings: cues.settings.has(lower),
    times: cues.times.has(lower),
    adverbs: cues.adverbs.has(lower),
    blockers: cues.blockers.has(lower),
    byWords: cues.byWords.has(lower),
    joiners: cues.joiners.has(lower),
    clauseOpeners: cues.clauseOpeners.has(lower),
    relatives: cues.relatives.has(lower),
    credits: cues.credits.has(lower),
    voiceless: cues.voiceless.has(lower),
    nounMarkers: cues.nounMarkers.has(lower),
    needsClause: cues.needsClause.has(lower),
    firstPersons: cues.firstPersons.has(lower),
    asWords: cues.asWords.has(lower),
    backReferences: cues.backReferences.has(lower),
    belongsTo: cues.belongsTo.has(lower),
    addressees: cues.addressees.has(lower),
    creditOpeners: cues.creditOpeners.has(lower),
    answers: cues.answers.has(lower),
    finites: cues.finites.has(lower),
    hypotheticals: cues.hypotheticals.has(lower),
    modals: cues.modals.has(lower),
    newsWords: cues.newsWords.has(lower),
    gatherings: cues.gatherings.has(lower),
    progressives: cues.progressives.has(lower),
    quoting: cues.quoting.has(lower),
    afterthoughts: cues.afterthoughts.has(lower),
    durations: cues.durations.has(lower),
    sequels: cues.sequels.has(lower),
    titled: cues.titled.has(lower),
    subordinators: cues.subordinators.has(lower),
    continuers: cues.continuers.has(lower),
    nounSources: cues.nounSources.has(lower),
    possessors: cues.possessors.has(lower),
    nominalOwn: cues.nominalOwn.has(lower),
    nobodies: cues.nobodies.has(lower),
    plainForms: cues.plainForms.has(lower),
    contrasts: cues.contrasts.has(lower),
    grounds: cues.grounds.has(lower),
    means: cues.means.has(lower),
    alongside: cues.alongside.has(lower),
    aims: cues.aims.has(lower),
    documents: cues.documents.has(lower),
    absolutes: cues.absolutes.has(lower),
    terms: cues.terms.has(lower),
    occasions: cues.occasions.has(lower),
    includes: cues.includes.has(lower),
    outlets: cues.outlets.has(lower),
    mannerShape: cues.mannerShape?.test(lower) === true,
    verbShape: cues.verbShape?.test(lower) === true,
    activeVerb: cues.activeVerb?.test(lower) === true,
    deedShape: cues.deedShape?.test(lower) === true,
    deedVerb: cues.deedVerb.test(lower),
  })
}
