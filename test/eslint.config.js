import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'eslint/config'
import svelte from 'eslint-plugin-svelte'
import ts from 'typescript-eslint'
import svelteConfig from '../client/svelte.config.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const client = ['client/src/**/*.ts', 'client/src/**/*.svelte']

const contractAsTypes = { group: ['#contract/*'], allowTypeImports: true, message: 'No validator ships to the browser: import type.' }
const noServer = {
  group: ['#server/*', '**/server/**', '#workers/*'],
  message: 'Only client/src/api.ts names server rooms, by import type.',
}
const noPlayground = { group: ['#test/*'], message: 'The product does not know its tests.' }

const restrict = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] })

// Biome lints the rest; here is what only types, or only Svelte's own parser, can see.
export default defineConfig(
  { ignores: ['**/node_modules/', 'client/dist/', 'test/output/', 'data/', '**/migrations/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.svelte'],
    languageOptions: {
      parser: ts.parser,
      parserOptions: { projectService: true, tsconfigRootDir: root, extraFileExtensions: ['.svelte'] },
    },
    plugins: { '@typescript-eslint': ts.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  ...svelte.configs.recommended.map((config) => ({
    ...config,
    files: config.files ?? ['client/src/**/*.svelte', 'client/src/**/*.svelte.ts'],
  })),
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, projectService: true, tsconfigRootDir: root, extraFileExtensions: ['.svelte'], svelteConfig },
    },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  { files: ['server/**/*.ts', 'workers/**/*.ts'], rules: restrict(noPlayground) },
  { files: client, rules: restrict(contractAsTypes, noServer, noPlayground) },
  { files: ['client/src/api.ts'], rules: restrict(contractAsTypes, { ...noServer, allowTypeImports: true }, noPlayground) },
)
