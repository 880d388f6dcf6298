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
    'src/catalogue/source/types.ts',
    'sanity-studio/node_modules/',
    'sanity-studio/dist/',
    'sanity-studio/lake/dist/',
    'sanity-studio/.sanity/',
  ]),
  {
    // What needs types: .oxlintrc.json.
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  { files: ['sanity-studio/**/*.{ts,tsx}'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  {
    // A page that read the clock would not be made anew on the next day: `context.today()` notes who asks.
    files: [
      'src/{pages,features,site,ui,blocks,domain,catalogue,facets,i18n,takeaway,open-data}/**/*.{ts,astro}',
      'src/**/*.astro',
    ],
    // Scripts that run on the device, those within a template too, and the one place that asks for the day of a build.
    ignores: [
      '**/*.astro/*.ts',
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
