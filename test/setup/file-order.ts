import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** It tells what an empty archive says, and the archive is empty only once. */
const FIRST = '/test/e2e/pages.test.ts'

/** The order of test files: Vitest's own (what failed or took long comes first), but browser tests, which share one archive, always in the same order. */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isShared = ({ project }: TestSpecification) => project.name === 'e2e'
    const place = ({ moduleId }: TestSpecification) => (moduleId.endsWith(FIRST) ? '' : moduleId)
    const shared = files.filter(isShared).sort((a, b) => (place(a) < place(b) ? -1 : 1))
    return [...await super.sort(files.filter((file) => !isShared(file))), ...shared]
  }
}
