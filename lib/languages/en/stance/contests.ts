import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** What speakers say of who is winning, who is near the bomb, who gives and who only takes. Compiled for this project. */
export const contests = (): FrameTable => ({
  merit: {
    active: [
      across('is, are, was, were, has grown, has become, have become', 'stronger than ever, stronger today, stronger than before, more united than ever'),
      across(inflect('emerge'), 'as the winner, as winner, as the victor, victorious, stronger'),
      across(inflect('create, generate'), 'jobs, work for, employment'),
      across(inflect('play'), 'big part in, large part in, great part in, key part in, major part in, decisive part in, constructive part in'),
      across('can help, could help, can contribute, could contribute', 'solve, end the, resolve, peace, stability'),
      across(inflect('bear/bears/bore/bearing'), 'fruit'),
      combine('has, have, had', 'a lot to be proud of, much to be proud of, every reason to be proud'),
    ].join(', '),
  },
  good: { describing: 'reasonable, booming, ' + combine('should not be, must not be, cannot be, not to be', 'underestimated, taken lightly') },
  bad: { describing: 'marred by fraud, riddled with fraud, not welcome, a cause for concern, a source of concern, a matter of concern, cause for concern, cause for great concern, cause for serious concern' },
  punishment: {
    active: [
      acrossAny('all options against, every option against', 'open, on the table'),
      across('will feel, would feel, is going to feel, are going to feel', 'blow, blows, wrath, heat, pain, full force, fury'),
      acrossAny('patience with', 'wearing thin, worn thin, running out, run out, ran out, at an end'),
    ].join(', '),
  },
  misdeed: {
    active: [
      across('weeks away, days away, months away, one step away, a step away', 'from a nuclear, from nuclear, from a bomb, from the bomb, from having, from building, from acquiring'),
      across('has still not, has not, have not, had not, had still not, have still not', 'given an explanation, given any explanation, explained itself, explained themselves, offered an explanation, provided an explanation'),
      acrossAny('entered, enter, entering, crossed into, crossing into', 'without permission, without authorisation, without authorization, without consent, illegally, unlawfully'),
      across('added to, adds to, adding to, compounded, compounds', 'problems, tensions, misery, suffering, chaos, woes'),
      across('was involved in, were involved in, is involved in, are involved in, been involved in', 'attack, attacks, bombing, bombings, killing, killings, plot, murder, assassination, coup, kidnapping, abduction, poisoning'),
      combine('can no longer be, could no longer be, no longer be', 'trusted, relied on, relied upon, believed'),
      acrossAny('takes, take, took', 'gives nothing, give nothing, gave nothing'),
      combine('have, has, had', 'no basis in law, no basis in international law, no basis in fact, no legal basis, no foundation in law'),
    ].join(', '),
  },
  right: {
    active: [
      across('is, was, are, were', 'right'),
      across('must be, should be, ought to be, deserve to be, deserves to be', 'taken seriously, heard, listened to'),
      across('has, have, had', 'role to play, part to play'),
      across('has, have, had', 'no such weapons, no nuclear weapons, no weapons of mass, no chemical weapons, no such plans, no such plan, no such intention'),
      acrossAny('only', 'can decide, could decide, should decide, will decide, may decide, must decide'),
    ].join(', '),
  },
  praise: { active: across('no solution, no peace, no progress, no deal, no agreement, nothing', 'possible without, achieved without, without') + ', the world needs, the world needed, the region needs, the region needed' },
  help: {
    active: [
      acrossAny(inflect('give/gives/gave/given/giving, grant, lend/lends/lent/lending, offer, pledge, provide'), 'million dollars, billion dollars, million euros, billion euros'),
      acrossAny(inflect('train, equip'), 'police, army, soldiers, troops, officers, pilots, judges'),
      across(inflect('resume, restore, guarantee, secure'), 'gas supplies to, oil supplies to, supplies to, deliveries to, flights to, fuel supplies to'),
    ].join(', '),
  },
  support: { active: combine('door is, door was, door remains, door remained, doors are, doors were', 'open for, open to, wide open for, wide open to') + ', ' + acrossAny('stay at, stays at, stayed at, stand at, stands at, be at, remain at', 'side') + ', ' + across(inflect('understand/understands/understood'), 'position, concerns, anger, worries, fears') + ', ' + across('stand with, stands with, stood with, standing with', 'brothers and sisters in, brothers in, sisters in, friends in') },
  reject: {
    active: [
      across('will not negotiate, would not negotiate, not negotiate, never negotiate, refuse to negotiate', 'at gunpoint with, under threat from, under threats from, under duress with, under pressure from'),
      across("can't, cannot, can not, could not, couldn't, never", 'do business with a country like, deal with a country like, trust a country like, live with a country like'),
    ].join(', '),
  },
})
