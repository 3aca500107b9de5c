/** Small words that open a surname in Europe and America, and no given name stands before them necessarily: “van Weel”, “de la Cruz”. */
export const surnameParticles: ReadonlySet<string> = new Set('van von der den de da dos del della di du ter zu'.split(' '))
