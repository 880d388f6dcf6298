import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  globalIgnores([
    'dist/',
    '.builds/',
    '.astro/',
    '.cache/',
    'coverage/',
    'src/sanity/types.ts',
    'sanity-studio/node_modules/',
  ]),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'off',
    },
  },
  { files: ['sanity-studio/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'] ?? [],
)
