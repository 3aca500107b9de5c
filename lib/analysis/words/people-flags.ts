import type { PeopleLexicon } from '../../languages/shared/people-lexicon'
import type { Shape } from './shape'
import { shared } from './shared'

type ListName = { [Name in keyof PeopleLexicon]: PeopleLexicon[Name] extends ReadonlySet<string> | ReadonlyMap<string, unknown> ? Name : never }[keyof PeopleLexicon]

/** In which lists of the people lexicon a word stands, and which of its shapes it has. */
export type PeopleFlags = Readonly<Record<ListName | 'officeShape' | 'openerShape' | 'deedShape' | 'ownSuffix' | 'nameWord' | 'possessive', boolean>>

const share = shared<PeopleFlags>()

/** Asks all lists once. The fields are written out so that every answer has the same layout, which is what makes reading one cheap. */
export function peopleFlags(people: PeopleLexicon, text: string, lower: string, { kind }: Shape): PeopleFlags {
  return share({
    titleWords: people.titleWords.has(lower),
    bodyTitles: people.bodyTitles.has(lower),
    formerly: people.formerly.has(lower),
    locatives: people.locatives.has(lower),
    servants: people.servants.has(lower),
    strangers: people.strangers.has(lower),
    nationalOffices: people.nationalOffices.has(lower),
    postings: people.postings.has(lower),
    origins: people.origins.has(lower),
    presenters: people.presenters.has(lower),
    humans: people.humans.has(lower),
    stateVoices: people.stateVoices.has(lower),
    stateOffices: people.stateOffices.has(lower),
    worldBodies: people.worldBodies.has(lower),
    obliques: people.obliques.has(lower),
    titleGender: people.titleGender.has(lower),
    honorifics: people.honorifics.has(lower),
    portfolios: people.portfolios.has(lower),
    organisations: people.organisations.has(lower),
    placeHeads: people.placeHeads.has(lower),
    runWords: people.runWords.has(lower),
    alsoNames: people.alsoNames.has(lower),
    looseTitles: people.looseTitles.has(lower),
    bodies: people.bodies.has(lower),
    voices: people.voices.has(lower),
    clauseWords: people.clauseWords.has(lower),
    writings: people.writings.has(lower),
    owners: people.owners.has(lower),
    particles: people.particles.has(lower),
    notNames: people.notNames.has(lower),
    pronouns: people.pronouns.has(lower),
    determiners: people.determiners.has(lower),
    demonstratives: people.demonstratives.has(lower),
    pairs: people.pairs.has(lower),
    joins: people.joins.has(lower),
    shortOffices: people.shortOffices.has(lower),
    officeShape: people.officeShape?.test(lower) === true,
    openerShape: people.openerShape?.test(lower) === true,
    deedShape: people.deedShape?.test(lower) === true,
    // written like a word of a name: “Rina”, “al-Rashid”; no word that only opens sentences
    nameWord: kind === 'word' && /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu})/u.test(text) && !people.notNames.has(lower) && people.degrees?.test(text) !== true,
    // “Iran's”, “'s”
    possessive: people.possessive?.test(text) === true,
    ownSuffix: people.ownSuffix?.test(lower) === true,
  })
}
