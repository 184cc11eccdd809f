import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { localApiStatesAccess } from './scripts/check/local-api-states-access.js';
import { walls } from './scripts/check/walls.js';

const generated = [
  '**/migrations/**',
  '**/payload-types.ts',
  'apps/cms/src/app/(payload)/**',
  '**/next-env.d.ts',
  '**/.*/**',
  'data/**'
];

export default tseslint.config(
  { ignores: generated },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      // What a name with an underscore takes out of an object is meant to be left out.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // A module's own type is filled by extending ours.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['error', { max: 250, skipBlankLines: false }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] }
    }
  },
  // Links come from src/lib/links.ts, and the site always stands at the root of its address.
  { files: ['**/*.svelte'], rules: { 'svelte/no-navigation-without-resolve': 'off' } },
  { files: ['apps/cms/src/**/*.tsx'], languageOptions: { globals: { ...globals.browser } } },
  {
    files: ['apps/site/static/preview/*.js', 'apps/cms/src/server/preview/browser/*.js'],
    languageOptions: { globals: { ...globals.browser } }
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  // Node 8 reads this one.
  { files: ['scripts/run.cjs'], rules: { 'no-var': 'off' } },
  ...walls,
  {
    files: ['apps/cms/**/*.ts', 'apps/cms/**/*.tsx'],
    plugins: { broadside: { rules: { 'local-api-states-access': localApiStatesAccess } } },
    rules: { 'broadside/local-api-states-access': 'error' }
  }
);
