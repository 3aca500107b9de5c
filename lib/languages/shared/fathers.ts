/** Small words that lead to the name of somebody's father in every language that takes over Arabic and Malay names: what stands behind them names no country, “Faisal bin | Turki |”. */
export const leadToFather: ReadonlySet<string> = new Set(['bin', 'binti', 'ibn', 'bint'])
