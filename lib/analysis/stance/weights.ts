/** How strongly rules count. */
export interface Weights {
  /** Factor of a rule's contribution, by the rule's name without its language: "attack-patient-suffered"; 1 as the frames say. */
  readonly rules: Readonly<Record<string, number>>
}

/** The weights that the frames state. */
export const statedWeights: Weights = { rules: {} }
