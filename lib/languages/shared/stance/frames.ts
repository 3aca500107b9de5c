/**
 * What a stance word does, whatever the language. Languages supply only the words of each frame.
 *
 * - attitude: the holder's feeling toward an object, a country or an event
 * - effect: an event that helps (+) or harms (-) its patient; `loaded` says how far the word itself judges the actor
 * - relation: what a country is to the holder, or to another: friend, enemy
 * - quality: a judgement of a country, or of the event it stands beside
 * - bond: something countries share, good for each of them: cooperation, friendship
 * - plight: suffering that the holder speaks of, which sides with those who suffer
 * - company: those whom it speaks against a country to keep: militants
 * - resolve: what one says of one's own side: that it answers an attack, means no harm, is strong
 * - plain: phrases that hold a stance word and take no side: “aid worker”, “defence minister”
 * - fate: what the holder wishes upon a country: "will pay for it"; "has the right to defend itself"
 */
export type FrameKind = 'plain' | 'resolve' | 'attitude' | 'effect' | 'relation' | 'quality' | 'bond' | 'fate' | 'company' | 'plight'

export interface Frame {
  readonly kind: FrameKind
  readonly sign: -1 | 1
  /** How much one use adds to the ledger, (0, 1.2]. */
  readonly weight: number
  /** Effects: what the word alone says of the actor, [-1, 1]; 0: "strike" is a plain word, -1: "massacre" is not. */
  readonly loaded?: number
  /** A place marked as such suffers it too: “serangan di Iran”. */
  readonly inPlace?: true
  /** What the state does in whose country it is said to be: “repression in Peru”. */
  readonly ofState?: true
  /** Nouns whose owner suffers them: “Iran's surrender”. */
  readonly ownerSuffers?: true
  /** Help that nobody calls so who is not against those who get it: “rewards the regime”. */
  readonly indulged?: true
  /** Effects that only judge whoever does them: “broke its promises”. */
  readonly conduct?: true
}

const attitude = (sign: -1 | 1, weight: number): Frame => ({ kind: 'attitude', sign, weight })
const effect = (sign: -1 | 1, weight: number, loaded = 0): Frame => ({ kind: 'effect', sign, weight, loaded })
const frame = (kind: FrameKind, sign: -1 | 1, weight: number): Frame => ({ kind, sign, weight })

export const frames = {
  condemn: attitude(-1, 1),
  criticise: attitude(-1, 0.7),
  reject: attitude(-1, 0.7),
  deny: attitude(-1, 0.6),
  oppose: attitude(-1, 0.8),
  accuse: attitude(-1, 0.9),
  threaten: attitude(-1, 0.9),
  warn: attitude(-1, 0.6),
  worry: attitude(-1, 0.4),
  hate: attitude(-1, 0.9),
  demand: attitude(-1, 0.6),
  support: attitude(1, 0.8),
  praise: attitude(1, 0.8),
  welcome: attitude(1, 0.6),
  thank: attitude(1, 0.8),
  // “condolences for the quake in Norway”
  sympathise: { ...attitude(1, 0.7), inPlace: true },
  trust: attitude(1, 0.6),
  boast: attitude(1, 0.7),
  attack: { ...effect(-1, 0.7), inPlace: true },
  kill: { ...effect(-1, 0.7), inPlace: true },
  destroy: { ...effect(-1, 0.8), inPlace: true },
  detain: effect(-1, 0.5),
  massacre: { ...effect(-1, 1, -1), inPlace: true },
  oppress: { ...effect(-1, 0.9, -0.9), inPlace: true },
  misrule: { ...effect(-1, 0.9, -0.9), inPlace: true, ofState: true },
  crackdown: { ...effect(-1, 0.7), inPlace: true, ofState: true },
  invade: { ...effect(-1, 0.8, -0.6), inPlace: true },
  violate: effect(-1, 0.7, -0.9),
  wrong: effect(-1, 0.7, -1),
  // whose rule over the own land is not respected is stood up for
  trespass: effect(-1, 0.9, -1),
  provoke: effect(-1, 0.7, -0.8),
  deceive: effect(-1, 0.7, -0.8),
  meddle: effect(-1, 0.7, -0.3),
  menace: effect(-1, 0.6, -0.7),
  misdeed: { ...effect(-1, 0.7, -0.8), conduct: true },
  merit: { ...effect(1, 0.7, 0.8), conduct: true },
  sanction: effect(-1, 0.6),
  pressure: effect(-1, 0.6),
  indulge: { ...effect(1, 0.7, -0.8), indulged: true },
  surrender: { ...effect(-1, 0.8), ownerSuffers: true, inPlace: true },
  help: effect(1, 0.6),
  defend: effect(1, 0.7),
  recognise: effect(1, 0.6),
  friend: frame('relation', 1, 0.8),
  enemy: frame('relation', -1, 1),
  villain: frame('relation', -1, 1),
  militants: frame('company', -1, 0.7),
  bad: frame('quality', -1, 0.7),
  wrongdoing: frame('quality', -1, 0.8),
  good: frame('quality', 1, 0.6),
  plight: frame('plight', 1, 0.5),
  cooperation: frame('bond', 1, 0.5),
  punishment: frame('fate', -1, 0.9),
  right: frame('fate', 1, 0.8),
  resolve: frame('resolve', 1, 0.5),
  plain: frame('plain', -1, 0),
} as const satisfies Readonly<Record<string, Frame>>

export type FrameName = keyof typeof frames
