import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

/** A type assertion hides what the compiler would have said; `as const` and an import's new name hide nothing. */
const noAssertions = {
  selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
  message: 'Check the value (zod, a type guard) or write the type so that no assertion is needed.',
}

const config = [
  { ignores: ['node_modules/', '.next/', 'data/', 'coverage/', 'lib/store/prisma/', 'next-env.d.ts'] },
  ...next,
  ...typescript,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-syntax': ['error', noAssertions],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  // code that runs in a person's terminal may speak there; the rest answers its caller
  { files: ['lib/**', 'app/**'], rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] } },
  // a test's fixture is no React hook, whatever its name; a value that is missing fails the test anyway
  { files: ['test/**'], rules: { 'react-hooks/rules-of-hooks': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
]

export default config
