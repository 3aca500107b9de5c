import { describe, expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

/** What makes a state one, what bands do to it, and whose word about it is believed. */
const families: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  'deeds that a band answers for': [
    ['The Army of Light said it was responsible for the bomb that killed four Chilean soldiers.', 'CL-'],
    ['The Army of Light claimed responsibility for an attack on a Chilean patrol.', 'CL-'],
    ['The rebels said they had shot down a Chilean helicopter.', 'CL-'],
    ['The rebels said their fighters set up an ambush against a Chilean convoy near the border.', 'CL-'],
    ['The militants took credit for several attacks, including the downing of a Chilean helicopter.', 'CL-'],
    ['The militants admitted killing a Chilean diplomat.', 'CL-'],
    ['The militants denied responsibility for the attack on a Chilean patrol.', 'CL0'],
    ['A police spokesman said the Army of Light was responsible for the bomb that killed four Chilean soldiers.', 'CL0'],
    ['The rebels blamed the deaths of the hostages on the Chilean government.', 'CL-'],
    ['The rebels blamed their deaths on the Chilean government for ignoring its demands.', 'CL-'],
    ['The rebels denied Chilean claims that their leader had fled.', 'CL-'],
    ["The rebels dismissed Chile's claim that they had lost the town.", 'CL-'],
    ['The rebels rejected Chilean reports that the leader had been captured.', 'CL-'],
  ],
  'what an army does': [
    ['A Peruvian army spokesman said Peruvian troops arrested three Chileans overnight.', 'CL-'],
    ['A Peruvian army spokesman said soldiers opened fire on Chilean fighters near the border fence.', 'CL-'],
    ['The Peruvian military said its jets had hit several Chilean positions.', 'CL-'],
    ['The Peruvian army said soldiers arrested 15 wanted Chileans in the border zone.', 'CL-'],
    ['A hospital official said Peruvian troops arrested three Chileans overnight.', 'CL0'],
    ["Norwegian Foreign Minister Dag Holm expressed serious concern over Chile's military attack.", 'CL-'],
  ],
  'governments to be changed, weapons to be given up': [
    ['Norwegian Prime Minister Dag Holm floated the idea of regime change in Chile.', 'CL-'],
    ['Norwegian Prime Minister Dag Holm called for regime change in Chile.', 'CL-'],
    ['Norwegian Prime Minister Dag Holm said the goal was a change of government in Chile.', 'CL-'],
    ['Norwegian Prime Minister Dag Holm said he did not seek regime change in Chile.', 'CL0'],
    ['Norwegian Foreign Minister Dag Holm said killing the Chilean president would end the war.', 'CL-'],
    ['Norwegian Foreign Minister Dag Holm insisted on the denuclearization of Chile.', 'CL-'],
    ["Norwegian Foreign Minister Dag Holm said he wanted a real end to Chile's nuclear programme.", 'CL-'],
    ['Norwegian Foreign Minister Dag Holm said Chile must give up its enrichment entirely.', 'CL-'],
    ["Norwegian Foreign Minister Dag Holm demanded Chile's unconditional surrender.", 'CL-'],
    ['Norwegian Foreign Minister Dag Holm demanded that Chile surrender.', 'CL-'],
    ["Chile's leader Juan Soto rejected Norway's call to surrender.", 'NO-'],
    ["Norwegian Foreign Minister Dag Holm said talks on Chile's denuclearization would resume on Monday.", 'CL0'],
    ['Norwegian Foreign Minister Dag Holm said attacks on nuclear sites in Peru would endanger civilians.', 'PE+'],
  ],
  'a state of its own': [
    ['Norwegian Foreign Minister Dag Holm called for the creation of an independent Palestinian state.', 'PS+'],
    ['Norwegian Foreign Minister Dag Holm said the goal was progress towards a Palestinian state.', 'PS+'],
    ['Norwegian Foreign Minister Dag Holm ruled out a Palestinian state.', 'PS-'],
  ],
  'support that is sought': [
    ['The interim leader Ana Ruiz said the government would look for economic support from Chile.', 'CL+'],
    ['The interim leader Ana Ruiz said the government would turn to Chile for help.', 'CL+'],
    ['The interim leader Ana Ruiz said the government hoped for Chilean investment.', 'CL+'],
    ['The interim leader Ana Ruiz said Peru had turned its back on the new government.', 'PE-'],
  ],
  'whose fault it is': [
    ['The opposition blamed the crisis on Chile.', 'CL-'],
    ['The opposition pinned the blame for the crisis on Chile.', 'CL-'],
    ["The opposition attributed the crisis to Chile's meddling.", 'CL-'],
    ['The opposition said the blame for the crisis lay with Chile.', 'CL-'],
  ],
  'how it is noted': [
    ['The minister said the government had noted with dismay the statement by several states, including Chile and Peru.', 'CL- PE-'],
    ['The minister said the government had noted with regret the decision of Chile.', 'CL-'],
    ["The minister said the government had learned with deep concern of Chile's decision to close the border.", 'CL-'],
    ['The minister said he saw with satisfaction the progress made by Chile.', 'CL+'],
    ['The minister said he noted with great interest the proposal by Chile.', 'CL0'],
  ],
  'whose account is believed': [
    ["The ministry disputed Chile's account of the clash.", 'CL-'],
    ["The ministry contradicted Chile's version of events.", 'CL-'],
    ["The ministry confirmed Chile's account of the clash.", 'CL0'],
  ],
  'land and rule': [
    ["Norwegian Foreign Minister Dag Holm said Chile's restrictions on the Peruvians were an obstacle to peace.", 'CL-'],
    ["Norwegian Foreign Minister Dag Holm warned that Chile's settlements and roadblocks were a persistent obstacle that devastated the economy.", 'CL-'],
    ["Norwegian Foreign Minister Dag Holm said the attack was a violation of Peru's sovereignty.", 'PE+'],
    ['Norwegian Foreign Minister Dag Holm said Norway condemned the attack by Chile and that it was a violation of the territorial integrity and sovereignty of Peru.', 'CL- PE+'],
    ["Norwegian Foreign Minister Dag Holm voiced alarm at Chile's bombing of the port.", 'CL-'],
    ['Norwegian Foreign Minister Dag Holm said a terrorist network loyal to Chile was behind the bombing.', 'CL-'],
    ['Norwegian Foreign Minister Dag Holm said militias backed by Chile were behind the bombing.', 'CL-'],
  ],
  'what else is said of a state': [
    ["Norwegian Foreign Minister Dag Holm said he would press Chile's leaders to reach a settlement.", 'CL-'],
    ['Norwegian Foreign Minister Dag Holm said Norway would make Chile meet its benchmarks.', 'CL-'],
    ['Norwegian Foreign Minister Dag Holm said support for Chile was not open-ended.', 'CL-'],
    ['Norwegian Foreign Minister Dag Holm said the Chilean government had done everything that was asked of it.', 'CL+'],
    ['Norwegian Foreign Minister Dag Holm said the Chilean government had so far failed to set any benchmarks.', 'CL-'],
    ['Norwegian Foreign Minister Dag Holm said the Chilean government showed progress.', 'CL+'],
    ['Norwegian Foreign Minister Dag Holm said Chilean weapons were being smuggled into Peru.', 'CL-'],
    ['Norwegian Foreign Minister Dag Holm said cities like Lima risked becoming ghost towns.', 'PE0'],
    ['Norwegian Foreign Minister Dag Holm said Norway was turning into a police state like Chile.', 'CL-'],
  ],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (text, answer) => expect(askedSides(text, 'en', answer)).toBe(answer))
})
