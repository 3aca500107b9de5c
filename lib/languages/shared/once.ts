/** What `make` gives, made when it is first asked for: a run that never meets a language makes none of its lists. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
