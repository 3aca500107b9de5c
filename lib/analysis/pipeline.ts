/** An ordered list of pure stages, each adding to the document. A wrong order does not compile: a stage must find the fields it reads. */
export interface Pipeline<Given extends object, Done extends object> {
  /** The same list with one more stage, which may read whatever the earlier ones added. */
  add<Adds extends object>(stage: (doc: Done) => Adds): Pipeline<Given, Done & Adds>
  /** `around` runs each stage in its place, to measure it. */
  run(given: Given, around?: Around): Done
}

/** Runs one stage, named after its function, and gives back what it gave. */
export type Around = <Adds>(stage: string, run: () => Adds) => Adds

/** A pipeline without stages over documents that have the fields of `Given`. */
export function pipeline<Given extends object>(): Pipeline<Given, Given> {
  // a copy of its own, which the stages' additions are written to: copying the growing document for each stage costs more than some stages
  return after<Given, Given>((given) => ({ ...given }))
}

const plainly: Around = (_, run) => run()

function after<Given extends object, Done extends object>(run: (given: Given, around: Around) => Done): Pipeline<Given, Done> {
  return {
    run: (given, around = plainly) => run(given, around),
    add: (stage) =>
      after((given: Given, around) => {
        const doc = run(given, around)
        return Object.assign(doc, around(stage.name, () => stage(doc)))
      }),
  }
}
