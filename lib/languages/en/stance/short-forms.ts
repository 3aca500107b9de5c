const persons = ['i', 'you', 'we', 'they', 'he', 'she', 'it', 'that', 'who', 'there']

/** Words that stand for what may be shortened to one letter behind them: “they're”, “that's”. */
const shortened: readonly (readonly [ending: string, word: string, before: readonly string[]])[] = [
  ["'re", 'are', ['you', 'we', 'they', 'who', 'there']],
  ["'m", 'am', ['i']],
  ["'s", 'is', ['he', 'she', 'it', 'that', 'who', 'what', 'there', 'here', 'where']],
  ["'ve", 'have', [...persons, 'should', 'would', 'could', 'must']],
  ["'ll", 'will', persons],
  ["'d", 'would', persons],
]

/** The words that a short form stands for, in one word or written apart: “they're”, “they 're”. */
export const shortForms: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  shortened.flatMap(([ending, word, before]) => [...(word === 'is' ? [] : [[ending, [word]] as const]), ...before.map((person) => [person + ending, [person, word]] as const)]),
)
