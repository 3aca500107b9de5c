import { acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const sending = inflect('deliver, send/sends/sent/sending, supply, ship+, donate, give/gives/gave/given/giving, provide, fly/flies/flew/flown/flying, dispatch')
const goods = 'vehicles, howitzers, launchers, helicopters, jets, fighter jets, air defence systems, air defense systems, rifles, artillery shells, generators, vaccines, vaccine doses, doses, ventilators, masks, medicines, tents, blankets, grain, wheat, rice, rescue teams, rescuers, doctors, field hospitals, relief goods, relief supplies'

/** Goods that one state sends another in need or at war. Compiled for this project. */
export const supplies = (): FrameTable => ({
  help: { active: acrossAny(sending, `${combine(goods, 'to')}, ${combine('tonnes of, tons of, million doses of, batch of, shipment of, planeloads of', 'aid to, food to, medicine to, relief to, vaccine to, vaccines to, equipment to, supplies to')}`) },
})
