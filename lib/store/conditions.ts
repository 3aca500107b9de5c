import { Prisma } from './prisma/client'

export type Condition = Prisma.Sql

export function and(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join([...conditions], ' and ')
}

/** A list that is absent or empty does not restrict. */
export function given(values: readonly string[] | undefined, condition: (values: string[]) => Condition): readonly Condition[] {
  return values === undefined || values.length === 0 ? [] : [condition([...values])]
}

export function stated<Value>(value: Value | undefined, condition: (value: Value) => Condition): readonly Condition[] {
  return value === undefined ? [] : [condition(value)]
}
