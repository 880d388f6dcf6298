import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Files that import the Studio's packages, which need not be installed here. */
const STUDIO = [
  'sanity-studio/*.ts',
  'sanity-studio/lake/examples/**/*.ts',
  'sanity-studio/app/*.{ts,tsx}',
  'sanity-studio/app/{actions,badges,connection,form,hub-status,presentation,review,structure,table/links,to-do}/**/*.{ts,tsx}',
]

/** Files that import the packages of the measurements, which need not be installed here either. */
const BENCH = [
  'tests/bench/measure-lighthouse.ts',
  'tests/bench/search/{bundle,client-minisearch,engine-minisearch,minisearch-options,pagefind-files}.ts',
]

export default defineConfig(
  globalIgnores([
    'dist/',
    '.builds/',
    '.astro/',
    '.cache/',
    'coverage/',
    'src/catalogue/source/types.ts',
    'sanity-studio/node_modules/',
    'sanity-studio/dist/',
    'sanity-studio/lake/dist/',
    'sanity-studio/.sanity/',
  ]),
  {
    files: ['**/*.ts'],
    ignores: [...STUDIO, ...BENCH],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'off',
    },
  },
  {
    // Their types are unknown without their packages: the `check` scripts of sanity-studio and tests/bench see them.
    files: [...STUDIO, ...BENCH],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  { files: ['sanity-studio/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  {
    // The scripts of a page and the search read JSON that the same build wrote for them; its type is the writer's.
    files: ['src/{features,search,ui,site}/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // JSON that a test reads is `any` until the test has asserted what it is.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // A page that read the clock would not be made anew on the next day: `context.today()` notes who asks.
    files: [
      'src/{pages,features,site,ui,blocks,domain,catalogue,facets,i18n,takeaway,open-data}/**/*.{ts,astro}',
      'src/**/*.astro',
    ],
    // Scripts that run on the device, and the one place that asks for the day of a build.
    ignores: [
      'src/ui/browser/today.ts',
      'src/features/**/{start-package,poster-maker,check-page,offline-page}.ts',
      'src/catalogue/source/index.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
          'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
        ].map((selector) => ({
          selector,
          message: 'Pages get the day from `context.today()`, and nothing else of the clock.',
        })),
      ],
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'] ?? [],
  {
    files: ['**/*.astro'],
    rules: {
      // Safari forgets that a list without markers is a list; the role reminds it.
      // The links of a template get their words and address when a script copies it.
      'astro/jsx-a11y/anchor-has-content': 'off',
      'astro/jsx-a11y/anchor-is-valid': 'off',
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
)
