/** What `list.flatMap(of)` gives, several times as fast: `flatMap` asks of every element whether it is a list, and of every list whether it has gaps. */
export function gather<From, To>(list: readonly From[], of: (from: From, index: number) => readonly To[]): readonly To[] {
  const all: To[] = []
  for (let index = 0; index < list.length; index++) {
    const from = list[index]
    if (from === undefined) continue
    for (const to of of(from, index)) all.push(to)
  }
  return all
}
