/** An ordered list of pure stages, each adding to the document. A wrong order does not compile: a stage must find the fields it reads. */
export interface Pipeline<Given extends object, Done extends object> {
  /** The same list with one more stage, which may read whatever the earlier ones added. */
  add<Adds extends object>(stage: (doc: Done) => Adds): Pipeline<Given, Done & Adds>
  run(given: Given): Done
}

/** A pipeline without stages over documents that have the fields of `Given`. */
export function pipeline<Given extends object>(): Pipeline<Given, Given> {
  return after<Given, Given>((given) => given)
}

function after<Given extends object, Done extends object>(run: (given: Given) => Done): Pipeline<Given, Done> {
  return {
    run,
    add: (stage) =>
      after((given: Given) => {
        const doc = run(given)
        return { ...doc, ...stage(doc) }
      }),
  }
}
