import type { PeopleLexicon } from '../../languages/shared/people-lexicon'
import { listedWords } from './listed-words'
import type { Shape } from './shape'
import { shared } from './shared'

// what these hold is more than a word, or asked of names and offices only
type ListName = Exclude<{ [Name in keyof PeopleLexicon]: PeopleLexicon[Name] extends ReadonlySet<string> | ReadonlyMap<string, unknown> ? Name : never }[keyof PeopleLexicon], 'calledAs' | 'takesFloor' | 'bodyTails' | 'armies' | 'observers' | 'ranks' | 'leadSources'>

/** In which lists of the people lexicon a word stands, and which of its shapes it has. */
export type PeopleFlags = Readonly<Record<ListName | 'officeShape' | 'openerShape' | 'deedShape' | 'actShape' | 'ownSuffix' | 'nameWord' | 'possessive', boolean>>

const share = shared<PeopleFlags>()

/** Asks all lists once. The fields are written out so that every answer has the same layout, which is what makes reading one cheap. */
export function peopleFlags(people: PeopleLexicon, text: string, lower: string, { kind }: Shape): PeopleFlags {
  const listed = listedWords(people).has(lower)
  return share({
    titleWords: listed && people.titleWords.has(lower),
    bodyTitles: listed && people.bodyTitles.has(lower),
    tenures: listed && people.tenures.has(lower),
    formerly: listed && people.formerly.has(lower),
    locatives: listed && people.locatives.has(lower),
    servants: listed && people.servants.has(lower),
    strangers: listed && people.strangers.has(lower),
    nationalOffices: listed && people.nationalOffices.has(lower),
    humanRelatives: listed && people.humanRelatives.has(lower),
    foreignOffices: listed && people.foreignOffices.has(lower),
    postings: listed && people.postings.has(lower),
    ties: listed && people.ties.has(lower),
    origins: listed && people.origins.has(lower),
    presenters: listed && people.presenters.has(lower),
    capacities: listed && people.capacities.has(lower),
    firstNames: listed && people.firstNames.has(lower),
    copulas: listed && people.copulas.has(lower),
    fields: listed && people.fields.has(lower),
    callings: listed && people.callings.has(lower),
    aliases: listed && people.aliases.has(lower),
    nicknames: listed && people.nicknames.has(lower),
    humans: listed && people.humans.has(lower),
    namedFor: listed && people.namedFor.has(lower),
    namedBehind: listed && people.namedBehind.has(lower),
    appeals: listed && people.appeals.has(lower),
    missions: listed && people.missions.has(lower),
    company: listed && people.company.has(lower),
    groups: listed && people.groups.has(lower),
    stateVoices: listed && people.stateVoices.has(lower),
    stateOffices: listed && people.stateOffices.has(lower),
    worldBodies: listed && people.worldBodies.has(lower),
    obliques: listed && people.obliques.has(lower),
    titleGender: listed && people.titleGender.has(lower),
    honorifics: listed && people.honorifics.has(lower),
    portfolios: listed && people.portfolios.has(lower),
    organisations: listed && people.organisations.has(lower),
    placeHeads: listed && people.placeHeads.has(lower),
    placeNouns: listed && people.placeNouns.has(lower),
    runWords: listed && people.runWords.has(lower),
    nameAlikes: listed && people.nameAlikes.has(lower),
    givenNames: listed && people.givenNames.has(lower),
    alsoNames: listed && people.alsoNames.has(lower),
    looseTitles: listed && people.looseTitles.has(lower),
    initials: listed && people.initials.has(lower),
    bodies: listed && people.bodies.has(lower),
    voices: listed && people.voices.has(lower),
    clauseWords: listed && people.clauseWords.has(lower),
    writings: listed && people.writings.has(lower),
    owners: listed && people.owners.has(lower),
    particles: listed && people.particles.has(lower),
    notNames: listed && people.notNames.has(lower),
    pronouns: listed && people.pronouns.has(lower),
    determiners: listed && people.determiners.has(lower),
    severals: listed && people.severals.has(lower),
    hosts: listed && people.hosts.has(lower),
    occupations: listed && people.occupations.has(lower),
    describers: listed && people.describers.has(lower),
    demonstratives: listed && people.demonstratives.has(lower),
    answered: listed && people.answered.has(lower),
    concerned: listed && people.concerned.has(lower),
    pairs: listed && people.pairs.has(lower),
    jointOpeners: listed && people.jointOpeners.has(lower),
    joins: listed && people.joins.has(lower),
    shortOffices: listed && people.shortOffices.has(lower),
    officeShape: people.officeShape?.test(lower) === true,
    openerShape: people.openerShape?.test(lower) === true,
    deedShape: people.deedShape?.test(lower) === true,
    actShape: people.actShape?.test(lower) === true,
    // written like a word of a name: “Rina”, “al-Rashid”; no word that only opens sentences
    nameWord: kind === 'word' && /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu})/u.test(text) && !people.notNames.has(lower) && people.degrees?.test(text) !== true && people.ownNoun?.test(lower) !== true,
    // “Iran's”, “'s”
    possessive: people.possessive?.test(text) === true,
    ownSuffix: people.ownSuffix?.test(lower) === true,
  })
}
