import { Prisma } from './prisma/client'

export type Condition = Prisma.Sql

export function and(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join([...conditions], ' and ')
}

export function stated<Value>(value: Value | undefined, condition: (value: Value) => Condition): readonly Condition[] {
  return value === undefined ? [] : [condition(value)]
}
